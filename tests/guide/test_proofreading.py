"""A page that is not written as it must be stops the build, and says where it stands and how to mend it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.guide.book import unproved
from tests.guide.project import make

from interaction_spec.guide import site
from interaction_spec.guide.errors import PagesBrokenError
from interaction_spec.language.proofreading import confirm, read_pages, stale

FAULTS: dict[str, tuple[str, str, str, str]] = {
    "a broken link": (
        "fr/postponing.md", "\n[Ailleurs](indx.md#overview)\n",
        "docs/fr/postponing.md:31: [Ailleurs](indx.md#overview) — The link indx.md#overview leads nowhere.",
        "Fix: Name a page that exists, and an id that stands on it. Perhaps: index.md",
    ),
    "a link to an id that is not there": (
        "es/index.md", "\n[Reglas](postponing.md#im-r-033x)\n",
        "docs/es/index.md:5: [Reglas](postponing.md#im-r-033x) — The link postponing.md#im-r-033x leads nowhere.",
        "Perhaps: postponing.md#im-r-03",
    ),
    "a caption in bold": (
        "es/index.md", "\nElija **Cancelar**.\n",
        "docs/es/index.md:5: Elija **Cancelar**. — The caption Cancelar is typed by hand.",
        'Fix: Write {{ button("cancel") }} instead',
    ),
    "a caption behind a generic noun": (
        "fr/index.md", "\nRemplissez le champ Description du contact.\n",
        "docs/fr/index.md:5: Remplissez le champ Description du contact. — The caption Description is typed by hand.",
        'Fix: Write {{ field("description") }} instead',
    ),
    "a caption in quotation marks": (
        "ru/index.md", "\nНажмите кнопку «Отмена».\n",
        "docs/ru/index.md:5: Нажмите кнопку «Отмена». — The caption Отмена is typed by hand.",
        'Fix: Write {{ button("cancel") }} instead',
    ),
    "an option in italics": (
        "fr/index.md", "\nChoisissez *Positive*.\n",
        "docs/fr/index.md:5: Choisissez *Positive*. — The caption Positive is typed by hand.",
        'Fix: Write {{ option("evaluation.positive") }} instead',
    ),
    "a procedure id that does not exist": (
        "ru/postponing.md", '\n\n\n{{ stamp("IM-P-99") }}, x\n',
        'docs/ru/postponing.md:33: there is no scenario, procedure or requirement "IM-P-99". Known: IM-P-',
        "Correct what stands between {{ and }} on that line",
    ),
    "a Latin letter in a Cyrillic word": (
        "ru/postponing.md", "\nОткройте cегмент.\n",
        "docs/ru/postponing.md:31: Откройте cегмент. — A Latin letter stands in the Cyrillic word cегмент: c",
        "Fix: Type the word anew with a Cyrillic keyboard.",
    ),
    "a Cyrillic letter in a Latin word": (
        "en/index.md", "\nOpen the sеgment.\n",
        ": Open the sеgment. — A Cyrillic letter stands in the Latin word sеgment: е",
        "Fix: Type the word anew with a Latin keyboard.",
    ),
    "typography": (
        "fr/index.md", "\nL'action.\n",
        "docs/fr/index.md:5: L'action. — The signs are not set as this language sets them. An apostrophe is ’.",
        "Fix: Write l’action and not l'action. Here stands: L'action.",
    ),
    "a sign without its partner": (
        "es/index.md", "\nSí?\n",
        "docs/es/index.md:5: Sí? — One of the two signs ¿ ? lacks its partner.",
        "Fix: Add the missing sign",
    ),
    "a heading of another level": (
        "es/index.md", "\n### Más { #more }\n",
        "docs/es/index.md:5: ### Más { #more } — The headings are not those of docs/fr/index.md:1: –",
        "Fix: Give both pages the same headings",
    ),
    "a heading without an id": (
        "en/index.md", "\n## More\n",
        ": ## More — The heading has no id.",
        "Fix: Add one that is the same in all languages: { #id }",
    ),
    "a procedure that the others do not have": (
        "ru/index.md", "\n{{ procedure('IM-P-20') }}\n",
        "docs/ru/index.md:5: {{ procedure('IM-P-20') }} — The procedures, rules and diagrams are not those of docs/fr/",
        "Fix: Let both pages call the same, in the same order.",
    ),
}  # fmt: skip


def refused(root: Path, out: Path) -> str:
    """What a build of the project is refused with."""
    with pytest.raises(PagesBrokenError) as caught:
        site.stage(root, out, unproved())
    return str(caught.value)


def add(root: Path, page: str, text: str) -> None:
    """Write a text at the end of a page."""
    with (root / "docs" / page).open("a", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize(("page", "text", "said", "fix"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_its_place_and_its_fix(tmp_path: Path, page: str, text: str, said: str, fix: str) -> None:
    """Each fault of a page names file, line, what is wrong and what to write; nothing else is told."""
    root = make(tmp_path / "project")
    add(root, page, text)

    told = refused(root, tmp_path / "out")

    (line,) = {line for line in told.splitlines() if line.startswith("docs/")}
    assert said in line
    assert fix in told


def test_a_missing_page_is_told(tmp_path: Path) -> None:
    """A page that one language lacks is named by its path."""
    root = make(tmp_path / "project")
    (root / "docs" / "ru" / "glossary.md").unlink()

    told = refused(root, tmp_path / "out")

    assert told == (
        "docs/ru/glossary.md: The page is missing; there is docs/fr/glossary.md. — "
        "Fix: Write the page, or delete it in the languages that have it."
    )


def test_all_faults_of_all_languages_are_told_at_once(tmp_path: Path) -> None:
    """MkDocs itself refuses to build, before it writes a page, with every fault of every language."""
    root = make(tmp_path / "project")
    for page, text, _, _ in FAULTS.values():
        add(root, page, text)
    (root / "docs" / "ru" / "glossary.md").unlink()
    command = [sys.executable, "-X", "utf8", "-m", "mkdocs", "build", "--strict"]

    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode != 0
    assert not (root / "site").exists()
    told = {line.split(" — ")[1] for _, _, said, _ in FAULTS.values() for line in [said] if " — " in line}
    assert [what for what in told if what.partition(" docs/")[0] not in done.stderr] == []
    assert 'there is no scenario, procedure or requirement "IM-P-99"' in done.stderr
    assert "docs/ru/glossary.md: The page is missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_link_with_a_title_or_in_code_is_read_as_one(tmp_path: Path) -> None:
    """Titles of links, addresses elsewhere, links in code and anchors of procedures are no faults."""
    root = make(tmp_path / "project")
    good = '\n[a](index.md "Titre") [b](#im-p-20) `[c](gone.md)` [d](https://example.org/gone.md)\n'
    add(root, "fr/postponing.md", good)

    assert site.stage(root, tmp_path / "out", unproved())


def test_a_stale_page_carries_a_notice(tmp_path: Path) -> None:
    """When the source changes after a page was confirmed, the page says so until it is confirmed again."""
    root = make(tmp_path / "project")
    page, out = root / "docs" / "es" / "index.md", tmp_path / "out"
    confirm(page, root / "docs")
    add(root, "fr/index.md", "\nUne phrase de plus.\n")

    site.stage(root, out, unproved())
    told = (out / "es" / "index.md").read_text("utf-8")
    confirm(page, root / "docs")
    site.stage(root, out, unproved())

    title, notice = (
        "# Aplazar una interacción { #overview }\n",
        '!!! warning "Es posible que esta página no esté al día"',
    )
    assert f"{title}\n{notice}\n" in told
    assert notice not in (out / "es" / "index.md").read_text("utf-8")
    assert notice not in (out / "ru" / "index.md").read_text("utf-8")


def test_staleness_is_told_by_content(tmp_path: Path) -> None:
    """What is unconfirmed and what is stale is told with its fix; line breaks and the record itself do not count."""
    docs = make(tmp_path / "project") / "docs"
    for page in ("es/index.md", "ru/index.md"):
        confirm(docs / page, docs)
    source = (docs / "fr" / "index.md").read_text("utf-8")
    (docs / "fr" / "index.md").write_text(source.replace("\n\n", "\n\n\n"), "utf-8")
    quiet = [one.path for one in stale(read_pages(docs)) if "index" in one.path]
    add(docs.parent, "fr/index.md", "\nUne phrase de plus.\n")

    told = {one.path: (one.reason, one.line, one.params) for one in stale(read_pages(docs))}

    assert quiet == []
    assert told["docs/es/index.md"] == (
        "page-stale", 2, {"page": "docs/es/index.md", "source": "docs/fr/index.md"},
    )  # fmt: skip
    assert told["docs/ru/postponing.md"][0] == "page-unconfirmed"


def test_a_page_may_be_written_from_another_language(tmp_path: Path) -> None:
    """A page that names its source language keeps it when it is confirmed, and its front matter is left as it was."""
    docs = make(tmp_path / "project") / "docs"
    page = docs / "ru" / "index.md"
    before = "---\ndescription: Да.\ntranslated_from: es 000000000000\n---\n# Да { #overview }\n"
    page.write_text(before, "utf-8")

    changed, again = confirm(page, docs), confirm(page, docs)

    assert (changed, again) == (True, False)
    text = page.read_text("utf-8")
    assert text.startswith("---\ndescription: Да.\ntranslated_from: es ")
    assert text.endswith("\n---\n# Да { #overview }\n")
    assert "000000000000" not in text
