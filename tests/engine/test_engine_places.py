"""Where a store can be: a path, a URL; and what is said when it cannot."""

from __future__ import annotations

import builtins
import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from psycopg import connect
from sqlalchemy import Column, MetaData, String, Table, bindparam
from sqlalchemy.dialects import registry

from interaction_spec.engine import Engine
from interaction_spec.engine.store.dialects import insert
from interaction_spec.engine.store.failures import StoreError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgresql import Cluster

THINGS = Table("things", MetaData(), Column("code", String, primary_key=True), Column("name", String))


@contextmanager
def nobody_special() -> Iterator[None]:
    """Root may do everything, whatever the rights of a file are; so it becomes somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    import pwd  # Windows has none, nor root

    other = pwd.getpwnam("nobody").pw_uid
    os.setresuid(other, other, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def refused(place: Path | str) -> str:
    """Why a place cannot be a store."""
    with pytest.raises(StoreError) as refusal:
        Engine(place, patience=0.1)
    return str(refusal.value)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_both_databases_write_an_insert_that_gives_way(dialect: str) -> None:
    """The library has one for each; the one that we use is understood by both compilers."""
    statement = insert(THINGS).values(code=bindparam("code"), name="x")
    given = statement.on_conflict_do_update(index_elements=["code"], set_={"name": bindparam("other")})

    written = str(given.compile(dialect=registry.load(dialect)()))

    assert "ON CONFLICT (code) DO UPDATE SET name = " in written


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", ""])
def test_no_place_is_memory(url: str) -> None:
    """What is stored there is gone when the engine is closed."""
    with Engine(url) as engine:
        assert isinstance(engine.perform(op.SessionHello()), Ok)

    assert not Path(":memory:").exists()


def test_a_file_has_a_url_too(tmp_path: Path) -> None:
    """It is the same file."""
    Engine(f"sqlite:///{tmp_path / 'store.db'}").close()

    assert (tmp_path / "store.db").exists()


def test_another_database_is_refused() -> None:
    """A password in the URL is never shown."""
    assert refused("mysql://me:secret@nowhere/db") == (
        "mysql://me:***@nowhere/db cannot be used as a store: only sqlite:// and postgresql:// are known"
    )


def test_a_url_that_cannot_be_read_is_refused() -> None:
    """And not shown, because nobody knows where in it a password stands."""
    assert "secret" not in refused("postgresql://me:secret@nowhere:port/db")


def test_a_folder_must_exist(tmp_path: Path) -> None:
    """A file is made, a folder is not."""
    assert refused(tmp_path / "nowhere" / "store.db").endswith(f"there is no folder {tmp_path / 'nowhere'}")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    """The driver's own words are enough."""
    assert "unable to open database file" in refused(tmp_path)


def test_a_server_that_does_not_answer_is_refused(tmp_path: Path) -> None:
    """The message holds what the driver tried."""
    assert "No such file or directory" in refused(f"postgresql://me:secret@/db?host={tmp_path}")


def test_a_missing_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few need PostgreSQL, so its driver is not installed with the rest."""
    import_module = builtins.__import__

    def without_driver(name: str, *args: Any, **options: Any) -> Any:
        if name.startswith("psycopg"):
            raise ModuleNotFoundError(name)
        return import_module(name, *args, **options)

    monkeypatch.delitem(sys.modules, "interaction_spec.engine.store.postgresql", raising=False)
    monkeypatch.setattr(builtins, "__import__", without_driver)

    assert 'pip install "interaction-spec[postgresql]"' in refused("postgresql://me@nowhere/db")


def test_a_database_that_cannot_hold_every_letter_is_refused(postgresql: Cluster) -> None:
    """A name is stored as it is, or not at all."""
    with connect(postgresql.address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE latin ENCODING LATIN1 LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0")

    reason = refused(postgresql.address.replace("/postgres?", "/latin?"))

    assert reason.endswith("its encoding is not UTF8, so it cannot hold every name")


def test_another_programs_schema_is_left_alone(postgresql: Cluster) -> None:
    """Its tables would be in our way, and ours in its."""
    place = postgresql.store()
    with connect(place, autocommit=True) as connection:
        connection.execute("CREATE TABLE contact (id integer)")

    assert refused(place).endswith("it belongs to another program")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_file_that_may_only_be_read_is_refused(file: int, folder: int) -> None:
    """Its folder must be writable too, because the journal lies there."""
    with tempfile.TemporaryDirectory() as place:  # not pytest's, which only its owner may enter
        path = Path(place) / "store.db"
        Engine(path).close()
        path.chmod(file)
        path.parent.chmod(folder)

        with nobody_special():
            reason = refused(path)

    assert reason.endswith("it may only be read; this user needs the right to write the file and its folder")
