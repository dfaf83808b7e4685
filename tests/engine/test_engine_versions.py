"""Stores of other versions: an older one is brought to ours without loss, a newer one is left alone."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from tests.engine.actors import together

from interaction_spec.engine import Engine
from interaction_spec.engine.store import migrations, versions
from interaction_spec.engine.store.failures import StoreError
from interaction_spec.engine.store.tables import metadata
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok

HERE = Path(__file__).parent
FIRST = (HERE / "version_1.sql").read_text("utf-8")
TOLD: list[dict[str, Any]] = json.loads((HERE / "version_1.json").read_text("utf-8"))
"""What a store of the first version was asked when it was written, and what it said."""
COLUMNS = sa.text(
    "SELECT table_name, column_name, data_type, is_nullable, collation_name, column_default, ordinal_position "
    "FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2"
)
INDEXES = sa.text("SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname")
CONSTRAINTS = sa.text(
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = current_schema()::regnamespace ORDER BY 1, 2"
)
SQLITE = sa.text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A file of the first version, with something in every table."""
    return written(tmp_path / "store.db", FIRST)


def written(path: Path, script: str) -> Path:
    """A file that a script makes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def connected(place: Path | str) -> sa.Engine:
    """A way to look at a store, and to do what no operation does, past the engine."""
    url = f"sqlite:///{place}" if isinstance(place, Path) else place.replace("postgresql:", "postgresql+psycopg:")
    return sa.create_engine(url, poolclass=sa.NullPool)


def schema(place: Path | str) -> list[Any]:
    """Everything that the database knows about a store's tables."""
    questions = (SQLITE,) if isinstance(place, Path) else (COLUMNS, INDEXES, CONSTRAINTS)
    with connected(place).connect() as connection:
        rows = [str(tuple(row)) for question in questions for row in connection.execute(question)]
    own = "public" if isinstance(place, Path) else place.rpartition("%3D")[2]
    return [" ".join(row.replace(f"{own}.", "").split()) for row in rows]


def rows(path: Path) -> dict[str, int]:
    """How many rows each table has."""
    with connected(path).connect() as connection:
        names = sa.inspect(connection).get_table_names()
        return {name: connection.scalar(sa.select(sa.func.count()).select_from(sa.table(name))) or 0 for name in names}


def differences(connection: sa.Connection) -> list[Any]:
    """What Alembic would have to change to come to our tables."""
    foreign = "sqlite" if connection.dialect.name == "postgresql" else "postgresql"
    ordered = {index.name for table in metadata.tables.values() for index in table.indexes}

    def ours(_item: Any, name: str | None, kind: str, reflected: bool, _other: Any) -> bool:  # noqa: FBT001 (Alembic calls it)
        in_order = str(name).endswith("_in_order") if foreign == "postgresql" else f"{name}_in_order" in ordered
        return reflected or kind != "index" or not in_order  # what is made for the other database is not missing here

    options = {"compare_type": True, "include_object": ours, "version_table": versions.version.name}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def includes(new: Any, old: Any) -> bool:
    """Whether an answer says all that an older one said; it may say more."""
    if isinstance(old, dict):
        return all(name in new and includes(new[name], part) for name, part in old.items())
    if isinstance(old, list):
        following = iter(new)  # in the same order, with others between: there are more kinds of documents now
        return all(any(includes(row, wanted) for row in following) for wanted in old)
    return bool(new == old or as_number(new) == as_number(old) is not None)


def as_number(value: Any) -> float | None:
    """An amount, whose trailing zeros do not matter."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def test_the_known_versions_are_those_that_have_a_step() -> None:
    """In the order of the steps."""
    scripts = ScriptDirectory(Path(str(migrations.__file__)).parent)

    assert [step.revision for step in scripts.walk_revisions()] == [*reversed(versions.KNOWN)]
    assert scripts.get_current_head() == versions.HEAD


def test_all_steps_together_make_what_is_made_at_once(shared: Path | str, tmp_path: Path) -> None:
    """Tables, columns and indexes, to the letter."""
    Engine(shared).close()
    at_once = schema(shared)
    other = tmp_path / "steps.db" if isinstance(shared, Path) else f"{shared}_steps"
    if isinstance(other, str):
        with connected(shared).begin() as connection:
            connection.execute(sa.schema.CreateSchema(other.rpartition("%3D")[2]))

    with connected(other).begin() as connection:
        migrations.upgrade(connection, None, versions.HEAD)
        found = differences(connection)

    assert found == []
    assert schema(other) == at_once


def test_an_upgraded_file_is_like_a_new_one(first: Path, tmp_path: Path) -> None:
    """To the letter, too."""
    Engine(tmp_path / "new.db").close()

    Engine(first).close()

    assert schema(first) == schema(tmp_path / "new.db")


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told["ask"]["op"])
def test_an_older_file_still_says_what_it_said(first: Path, told: dict[str, Any]) -> None:
    """Record by record; what was added since is blank."""
    with Engine(first) as engine:
        outcome = engine.perform(op.OPERATIONS[told["ask"]["op"]].model_validate(told["ask"]))

    assert isinstance(outcome, Ok), outcome
    said = outcome.value.model_dump(mode="json")
    assert includes(said, told["told"]), said


def test_no_row_is_lost_or_doubled(first: Path) -> None:
    """In any table; and the file above leaves none empty, so that none can be forgotten."""
    before = rows(first)
    del before["meta"]  # the version has moved from there

    Engine(first).close()

    after = rows(first)
    assert all(before.values())
    assert before == {name: after[name] for name in before}


def test_an_older_file_remembers_the_highest_number(first: Path) -> None:
    """Even though its entry was deleted."""
    create = op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS"))
    with Engine(first) as engine:
        outcome = engine.perform(create)

    assert isinstance(outcome, Ok), outcome
    assert outcome.value.model_dump()["entry"] == "11"


@pytest.mark.parametrize("amount", ["0.123456", "12345678901234", "nan", "much"])
def test_an_amount_that_does_not_fit_stops_the_upgrade(tmp_path: Path, amount: str) -> None:
    """The file stays as it was, to the byte."""
    path = written(tmp_path / "store.db", FIRST.replace("'3.999'", f"'{amount}'"))
    before = path.read_bytes()

    with pytest.raises(StoreError, match=rf"cannot be brought to version 0002: the amount {amount} in segment"):
        Engine(path)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert path.read_bytes() == before


def test_engines_that_open_an_older_file_at_once_upgrade_it_once(first: Path) -> None:
    """The others find it upgraded."""
    answers = together(first, *[[op.EntryList()]] * 3)

    assert [len(outcome.value.rows) for (outcome,) in answers] == [7] * 3  # type: ignore[union-attr]  # an answer without value fails


@pytest.mark.parametrize(
    ("version", "reason"),
    [("9999", "it has schema version 9999, this program reads up to"), ("0000", "it has schema version 0000, which")],
)
def test_a_store_of_an_unknown_version_is_refused(shared: Path | str, version: str, reason: str) -> None:
    """What we do not know we do not touch."""
    Engine(shared).close()
    with connected(shared).begin() as connection:
        connection.execute(sa.update(versions.version).values(version_num=version))

    with pytest.raises(StoreError, match=reason):
        Engine(shared)


def test_alembic_is_loaded_only_for_an_upgrade(tmp_path: Path) -> None:
    """Nor is the driver of another database: starting up must not cost more than it needs."""
    command = f"""
import sys
from interaction_spec.engine import Engine
Engine().close()
Engine({str(tmp_path / "store.db")!r}).close()
Engine({str(tmp_path / "store.db")!r}).close()
print({{"alembic", "psycopg"}} & {{*sys.modules}})
"""
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"
