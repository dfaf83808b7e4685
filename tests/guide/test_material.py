"""What the guide reads, and what it says when that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.guide.book import ROOT, unproved
from tests.guide.project import make

from interaction_spec.errors import CatalogueBroken, FolderMissing, InteractionSpecError, Misread, UsageError
from interaction_spec.guide.material import collect, tell

DELETE = "postponing/delete.feature"


def spoil(root: Path, language: str, old: str, new: str) -> str:
    """Write something else into a feature file, and tell the first line that has it."""
    file = root / "features" / language / DELETE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(old, new), encoding="utf-8")
    return f"features/{language}/{DELETE}:{text[: text.index(old)].count(chr(10)) + 1}"


def place(language: str, ident: str) -> int:
    """The line where a scenario begins."""
    lines = (ROOT / "features" / language / DELETE).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if f"@{ident}" in line) + 1


def caught(root: Path, report: Path | None = None) -> InteractionSpecError:
    """The error that the material of a project raises."""
    with pytest.raises(InteractionSpecError) as error:
        collect(root, report)
    return error.value


def test_the_lines_of_a_file_are_those_that_were_read() -> None:
    """The Gherkin that a page shows comes from the file that the feature was read from."""
    material = unproved()
    feature = material.features["ru"][0]

    assert material.lines(feature) == (ROOT / feature.path).read_text(encoding="utf-8").splitlines()


def test_a_folder_without_a_report_means_that_nothing_ran(tmp_path: Path) -> None:
    """A guide can be built before the first run."""
    assert collect(ROOT, tmp_path).report is None


def test_every_problem_of_every_language_is_told_at_once(tmp_path: Path) -> None:
    """A keyword that is none and a sentence that nobody knows: path, line, sentence, reason and way out of each."""
    root = make(tmp_path)
    keyword = spoil(root, "fr", "      Quand j’ouvre", "      Qand j’ouvre")
    phrase = spoil(root, "es", "Cuando abro la ficha", "Cuando rompo la ficha")

    error = caught(root)

    assert isinstance(error, Misread)
    lines = tell(error).splitlines()
    assert any(line.startswith(f"  {keyword}: Qand j’ouvre") and "cannot be read" in line for line in lines)
    assert any(line.startswith(f"  {phrase}: rompo la ficha") and "No phrase" in line for line in lines)
    assert all("Correct the sentence" in line for line in lines if "No phrase" in line)


def test_a_missing_language_is_told(tmp_path: Path) -> None:
    """The folder is named."""
    error = caught(tmp_path)

    assert isinstance(error, FolderMissing)
    assert tell(error).startswith(f"There are no features in {tmp_path / 'features' / 'fr'}.")


def test_a_scenario_that_a_language_lacks_is_told(tmp_path: Path) -> None:
    """Whoever builds after translating half is told what is left, not by a page that looks for it in vain."""
    root = make(tmp_path)
    file = root / "features" / "es" / DELETE
    text = file.read_text(encoding="utf-8")
    last = text.rindex("@IM-SC-")
    file.write_text(text[:last].rstrip() + "\n", encoding="utf-8")

    told = tell(caught(root)).splitlines()

    ident = text[last + 1 : last + 11]
    assert [line.partition(": ")[0] for line in told[1:]] == [
        f"  features/{language}/{DELETE}:{place(language, ident)}" for language in ("fr", "ru")
    ]
    assert all(f"{ident} is missing in es" in line for line in told[1:])


def test_a_report_that_is_none_is_told(tmp_path: Path) -> None:
    """A half-written report is named, with what to do about it."""
    (tmp_path / "report.json").write_text("{", encoding="utf-8")

    error = caught(ROOT, tmp_path)

    assert isinstance(error, UsageError)
    assert str(tmp_path / "report.json") in tell(error)
    assert "interaction-spec verify --report" in tell(error)


def test_a_broken_catalogue_is_told_without_one() -> None:
    """No catalogue is asked for the words that say that a catalogue is broken."""
    assert tell(CatalogueBroken(Path("fr.po"), "line 3: msgstrr")) == "fr.po: line 3: msgstrr"


def test_an_unknown_reason_is_told_by_its_id() -> None:
    """Nothing is swallowed because the catalogue lacks a text for it."""
    assert tell(UsageError("something-new")) == "something-new"
