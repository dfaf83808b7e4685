"""The site as files: staging, navigation, search."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.guide.book import unproved
from tests.guide.project import make

from interaction_spec.guide import site
from interaction_spec.guide.errors import PagesBrokenError, SiteForeignError


def stamps(folder: Path) -> dict[str, int]:
    """When each file was written."""
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_staging_twice_writes_nothing(tmp_path: Path) -> None:
    """An unchanged page is not touched, so that a live preview does not rebuild for ever."""
    root = make(tmp_path / "project")
    site.stage(root, tmp_path / "out", unproved())
    before = stamps(tmp_path / "out")

    site.stage(root, tmp_path / "out", unproved())

    assert stamps(tmp_path / "out") == before


def test_strays_are_deleted(tmp_path: Path) -> None:
    """What nobody wants any more is gone, empty folders included."""
    root = make(tmp_path / "project")
    stray = tmp_path / "out" / "fr" / "old" / "page.md"
    stray.parent.mkdir(parents=True)
    stray.write_text("x", encoding="utf-8")

    site.stage(root, tmp_path / "out", unproved())

    assert not stray.parent.exists()


def test_every_staged_file_has_its_source(tmp_path: Path) -> None:
    """Canadian pages come from the French ones unless there is a page of their own."""
    root = make(tmp_path / "project")
    own = root / "docs" / "fr-CA" / "index.md"
    own.parent.mkdir()
    own.write_text("# Ici { #overview }\n\n{{ verdict() }}\n", encoding="utf-8")
    (root / "docs" / "fr" / "desk.svg").write_text("<svg/>", encoding="utf-8")

    origins = site.stage(root, tmp_path / "out", unproved())

    assert origins["fr-CA/index.md"] == own
    assert (tmp_path / "out" / "fr-CA" / "desk.svg").read_text(encoding="utf-8") == "<svg/>"
    assert origins["fr-CA/postponing.md"] == root / "docs" / "fr" / "postponing.md"
    assert (tmp_path / "out" / "fr-CA" / "index.md").read_text(encoding="utf-8").startswith("# Ici { #overview }\n")


def test_missing_pages_are_told_all_at_once(tmp_path: Path) -> None:
    """A gap in any language is an error that names every gap of every language."""
    root = make(tmp_path / "project")
    (root / "docs" / "ru" / "glossary.md").unlink()
    (root / "docs" / "es" / "postponing.md").unlink()

    with pytest.raises(PagesBrokenError) as caught:
        site.stage(root, tmp_path / "out", unproved())

    assert "docs/ru/glossary.md: The page is missing; there is docs/fr/glossary.md." in str(caught.value)
    assert "docs/es/postponing.md: The page is missing; there is docs/fr/postponing.md." in str(caught.value)


def test_an_override_needs_a_page_to_override(tmp_path: Path) -> None:
    """A Canadian page of a name that the French guide does not have would never be linked."""
    root = make(tmp_path / "project")
    (root / "docs" / "fr-CA").mkdir()
    (root / "docs" / "fr-CA" / "indx.md").write_text("# X\n", encoding="utf-8")

    with pytest.raises(PagesBrokenError, match=r"docs/fr-CA/indx\.md: The page overrides nothing"):
        site.stage(root, tmp_path / "out", unproved())


def test_broken_pages_are_told_all_at_once(tmp_path: Path) -> None:
    """Errors of all languages are reported together."""
    root = make(tmp_path / "project")
    for language in ("fr", "es"):
        (root / "docs" / language / "index.md").write_text("{{ nothing }}\n", encoding="utf-8")

    with pytest.raises(PagesBrokenError) as caught:
        site.stage(root, tmp_path / "out", unproved())

    assert {error.path.as_posix() for error in caught.value.broken} == {
        "docs/fr/index.md",
        "docs/es/index.md",
    }
    assert str(caught.value).count("'nothing' is undefined") == len(caught.value.broken)


def test_the_navigation_has_the_reading_order() -> None:
    """The guide follows its own order, the English part has sections."""
    names = [
        "fr/glossary.md", "fr/index.md", "fr/creating.md", "fr/zebra.md", "en/index.md",
        "en/implement/decisions.md", "en/implement/index.md", "en/contribute/index.md", "fr/x.png",
    ]  # fmt: skip

    assert site.navigation(names, "fr") == ["index.md", "creating.md", "glossary.md", "zebra.md"]
    assert site.navigation(names, "en") == [
        "index.md",
        {"Implement": ["implement/index.md", "implement/decisions.md"]},
        {"Contribute": ["contribute/index.md"]},
    ]


def test_the_switcher_keeps_the_page() -> None:
    """A page that exists in another language is linked there, else that language's first page."""
    links = site.alternates({"fr": "fr/log/", "ru": "ru/log/"}, directory_urls=True)

    assert [link["link"] for link in links] == ["fr/log/", "fr-CA/", "es/", "ru/log/"]


def test_a_foreign_folder_is_left_alone(tmp_path: Path) -> None:
    """Only an empty folder, or a site of ours, may be replaced."""
    site.may_replace(tmp_path / "new")
    site.may_replace(tmp_path)
    (tmp_path / "thesis.txt").write_text("x", encoding="utf-8")

    with pytest.raises(SiteForeignError, match="left alone"):
        site.may_replace(tmp_path)
