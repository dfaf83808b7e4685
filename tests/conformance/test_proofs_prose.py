"""Proof: catalogues, features and pages are proofread, and every fault is told with its place and its fix."""

from __future__ import annotations

import pytest
from tests.conformance.broken import Catalogues, Specification, assert_told

from interaction_spec.guide.links import dead_links
from interaction_spec.language.proofreading import proofread_pages, stale

PAGE = "# T { #t }\n\n{{ verdict() }}\n"
CONFIRMED = f"---\ntranslated_from: fr 000000000000\n---\n{PAGE}"


def pages(folder: str, page: str | None, name: str = "index.md") -> dict[str, dict[str, str]]:
    """A guide of one page in each language, and one of them as given; without it for None."""
    found = {language: {"index.md": PAGE} for language in ("fr", "es", "ru")} | {"en": {}, "fr-CA": {}}
    found[folder] = {**found[folder], name: page} if page is not None else {}
    return found


@pytest.mark.parametrize(
    ("reason", "folder", "text", "line"),
    [
        ("typography", "fr", "L'action.", 5),
        ("pair", "es", "Sí?", 5),
        ("script-cyrillic", "ru", "Откройте cегмент.", 5),
        ("script-latin", "es", "El sеgmento.", 5),
        ("caption-typed", "es", "Elija **Cancelar**.", 5),
        ("heading-id", "en", "# X", 5),
        ("headings-differ", "ru", "## Да { #yes }", 5),
        ("calls-differ", "es", '{{ rules("log") }}', 5),
    ],
)
def test_a_fault_of_a_page_is_told(reason: str, folder: str, text: str, line: int) -> None:
    """What is wrong with a page is told once, in every locale, with its line."""
    (problem,) = proofread_pages(pages(folder, f"{PAGE}\n{text}\n"))

    assert (problem.reason, problem.path, problem.line) == (reason, f"docs/{folder}/index.md", line)
    for locale in ("en", "fr", "fr_CA", "es", "ru"):
        assert_told(problem, locale)


@pytest.mark.parametrize(
    ("reason", "folder", "page", "name"),
    [("page-missing", "ru", None, "index.md"), ("page-stray", "fr-CA", PAGE, "indx.md")],
)
def test_a_page_that_stands_alone_is_told(reason: str, folder: str, page: str | None, name: str) -> None:
    """A page that one language lacks, and a regional page that replaces none, are told by their paths."""
    (problem,) = proofread_pages(pages(folder, page, name))

    assert (problem.reason, problem.path) == (reason, f"docs/{folder}/{name}")
    assert_told(problem, "fr")


@pytest.mark.parametrize(("reason", "page"), [("page-unconfirmed", PAGE), ("page-stale", CONFIRMED)])
def test_a_page_that_its_source_left_behind_is_told(reason: str, page: str) -> None:
    """A translation that names no text of its source, or one that is not there any more, is told."""
    found = [problem for problem in stale(pages("es", page)) if problem.path == "docs/es/index.md"]

    assert [problem.reason for problem in found] == [reason]
    assert_told(found[0], "ru")


@pytest.mark.parametrize("reason", ["link"])
def test_a_dead_link_is_told(few: Specification, reason: str) -> None:
    """A link to a page or an id that is not there is told with its line in the authored page."""
    page = few.root / "index.md"
    few.keep(page)
    page.write_text("# T { #t }\n\n[a](gone.md) [b](#t) [c](#u)\n", "utf-8")

    found = list(dead_links({"fr/index.md": page.read_text("utf-8")}, {"fr/index.md": page}, few.root))

    assert [(one.reason, one.line, one.column) for one in found] == [(reason, 3, 5), (reason, 3, 26)]
    assert_told(found[0], "es")


def test_the_pages_beside_the_features_are_proofread(few: Specification) -> None:
    """`check` reads the pages that belong to the features, and tells a stale one too."""
    for language in ("fr", "es", "ru"):
        file = few.root.parent / "docs" / language / "index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        few.keep(file)
        file.write_text(PAGE, "utf-8")

    found = few.problems()

    assert [(one.reason, one.path) for one in found] == [
        ("page-unconfirmed", "docs/es/index.md"),
        ("page-unconfirmed", "docs/ru/index.md"),
    ]


def test_a_text_of_the_catalogue_is_proofread(few: Specification, catalogues: Catalogues) -> None:
    """A catalogue is proofread like a page, and the line of its entry is told."""
    catalogues.change("fr", "message.site", r"(msgstr .*)\u00a0:", r"\1 :")

    (problem,) = few.problems()

    assert (problem.reason, problem.params["rule"]) == ("typography", "A no-break space before a colon.")
    assert problem.line > 0
    assert problem.path.endswith("fr/LC_MESSAGES/interaction_spec.po")
