"""The translator's day: a new language goes from nothing to a guide by adding files, without a line of Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.language import pseudo
from tests.language.pseudo import TAG, plain

from interaction_spec.errors import CatalogueBroken
from interaction_spec.languages import COMMON, LANGUAGES, ROOT, read_languages

LOCALE = Path("src") / "interaction_spec" / "language" / "locale"


def run(room: Path, *arguments: str, code: int = 0) -> str:
    """What our command says in a checkout; its own source is what runs."""
    command = [sys.executable, "-X", "utf8", "-c", "from interaction_spec.cli import main; main()", *arguments]
    env = os.environ | {"PYTHONPATH": str(room / "src"), "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=room, env=env, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which the new language was added as docs/en/contribute/translate.md says, up to its pages."""
    room = pseudo.copy(tmp_path_factory.mktemp("checkout"))
    pseudo.announce(room)
    run(room, "catalogue", "sync")
    pseudo.translate_catalogue(room)
    run(room, "show", "features/fr", "--language", TAG, "--write")
    pages = pseudo.translate_pages(room)
    run(room, "catalogue", "sync", *(str(page.relative_to(room)) for page in pages))
    return room


@pytest.mark.slow
def test_a_new_language_is_whole(room: Path) -> None:
    """The catalogue lacks nothing, every page is confirmed, and `check` finds four languages that say the same."""
    told = run(room, "catalogue", "status").splitlines()

    entries = len((room / LOCALE / "interaction_spec.pot").read_text("utf-8").split("\nmsgctxt ")) - 1
    assert f"{TAG}: {entries} translated, 0 missing, 0 to review, 0 proposed" in told
    assert f"{TAG}: {len(list((room / 'docs' / 'fr').rglob('*.md')))} pages, 0 to bring in step with fr" in told
    assert f"in {len(LANGUAGES) - 1} languages." in run(room, "check")  # English and Canada have no features


@pytest.mark.slow
def test_a_new_language_says_what_english_says(room: Path) -> None:
    """A scenario that is shown in the new language is the English one under accents, but for the keywords."""
    shown = {tag: run(room, "show", "IM-SC-0155", "--language", tag) for tag in ("en", TAG)}

    sentences = {tag: [line.strip().split(" ", 1)[-1] for line in text.splitlines()] for tag, text in shown.items()}
    assert "Kaj Í ŝéléĉt tĥé rów óf tĥé íntéráĉtíón “E1”" in shown[TAG]
    assert [plain(one).replace("“", '"').replace("”", '"') for one in sentences[TAG]] == sentences["en"]


@pytest.mark.slow
def test_a_new_language_is_verified_and_published(room: Path) -> None:
    """Every scenario passes in the new language, and the guide has its pages, its name, its switcher and its search."""
    run(room, "verify", "--language", TAG)
    run(room, "publish", "--report", "build/report", "--site", "site")

    report = json.loads((room / "build" / "report" / "report.json").read_text("utf-8"))
    assert (report["verdict"], report["languages"]) == ("conformant", [TAG])
    page = (room / "site" / TAG / "log" / "index.html").read_text("utf-8")
    assert f'<html lang="{TAG}"' in page
    assert "Íntéráĉtíón Lóĝ Éntríéŝ" in page
    assert "stamp--verified" in page
    assert f'hreflang="{TAG}" lang="{TAG}"' in (room / "site" / "fr" / "log" / "index.html").read_text("utf-8")
    assert f'lang="{TAG}"><span class="chooser__name">Esperanto' in (room / "site" / "index.html").read_text("utf-8")
    assert (room / "site" / TAG / "search" / "search_index.json").is_file()


def test_the_page_for_translators_tells_what_is_tried_here() -> None:
    """Each command of the page is one that these tests run: other pages are confirmed, and nothing is served."""
    told = pseudo.commands()

    assert told == [
        "catalogue sync", f"show features/fr --language {TAG} --write",
        f"catalogue sync docs/{TAG}/log.md docs/{TAG}/segments.md", "check", f"verify --language {TAG}",
        "publish --serve",
    ]  # fmt: skip


@pytest.mark.slow
def test_no_line_of_python_changed(room: Path) -> None:
    """After all that, the source in the translator's checkout, its configuration and its template are ours."""
    ours = sorted(path.relative_to(pseudo.ROOT) for path in (pseudo.ROOT / "src").rglob("*.py"))

    assert [path for path in ours if (room / path).read_bytes() != (pseudo.ROOT / path).read_bytes()] == []
    assert sorted(path.relative_to(room) for path in (room / "src").rglob("*.py")) == ours
    assert (room / "mkdocs.yml").read_bytes() == (pseudo.ROOT / "mkdocs.yml").read_bytes()


@pytest.mark.slow
def test_features_that_are_there_are_left_alone(room: Path) -> None:
    """Writing the features again overwrites no line of a translator."""
    assert run(room, "show", "features/fr", "--language", TAG, "--write").endswith(": 0\n")
    assert "fr_CA" in run(room, "show", "features/fr", "--language", "fr_CA", "--write", code=2)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('name = "X"\norder = 1\n', "a language needs [keywords] and [values]; a regional form names its base"),
        ("name = \n", "Invalid value"),
        ("nme = 1\n", "nme: Extra inputs are not permitted"),
        (pseudo.described().replace('date = "%Y.%m.%d"\n', ""), "values.date: Field required"),
        (
            pseudo.described().replace('group = "."', 'group = ""'),
            "values.group: String should have at least 1 character",
        ),
    ],
    ids=["no keywords", "no toml", "misspelled", "incomplete", "empty"],
)
def test_a_language_that_cannot_be_read_is_told(tmp_path: Path, written: str, said: str) -> None:
    """The file is named, and what is wrong with it."""
    shutil.copy(ROOT / COMMON, tmp_path)
    (tmp_path / TAG).mkdir()
    (tmp_path / TAG / "language.toml").write_text(written, "utf-8")

    with pytest.raises(CatalogueBroken) as refused:
        read_languages(tmp_path)

    assert refused.value.params["path"].endswith(f"{TAG}/language.toml")
    assert said in refused.value.params["detail"]


@pytest.mark.slow
def test_no_command_begins_without_its_languages(tmp_path: Path) -> None:
    """A broken file of a language stops every command with one line; nobody sees a traceback."""
    room = pseudo.copy(tmp_path)
    (room / LOCALE / "es" / "language.toml").write_text("name = 1\n", "utf-8")

    told = run(room, "check", code=4)

    assert "es/language.toml: name: Input should be a valid string" in told
    assert "Traceback" not in told


def test_languages_are_where_they_are_looked_for() -> None:
    """Each locale has its folder, and what all have in common stands beside them."""
    assert {file.parent.name for file in ROOT.glob("*/language.toml")} == set(LANGUAGES)
    assert (ROOT / COMMON).is_file()
