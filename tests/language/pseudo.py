"""A language that nobody speaks: English under accents, made by a rule, to try what a translator does.

It is called by a name that Babel, Gherkin and the theme know, and so passes for Esperanto.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
TAG = "eo"

GUIDE = ROOT / "docs" / "en" / "contribute" / "translate.md"
"""What a translator reads: its example of a language is the one that is added here."""


_ACCENTS = str.maketrans("aceghijosuACEGHIJOSU", "áĉéĝĥíĵóŝúÁĈÉĜĤÍĴÓŜÚ")
_PLAIN = {after: before for before, after in _ACCENTS.items()}
_KEPT = re.compile(
    r"\A---\n.*?^---$|^ *```.*?^ *```$|`[^`\n]*`|\{\{.*?\}\}|\{[^}\n]*\}|\]\([^)\n]*\)|<[^>\n]*>|^ *!!! \w+",
    re.MULTILINE | re.DOTALL,
)


def accented(text: str) -> str:
    """The text in the new language: placeholders, calls, code, addresses and tags stay as they are."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += (text[end : kept.start()].translate(_ACCENTS), kept[0])
        end = kept.end()
    return "".join((*parts, text[end:].translate(_ACCENTS)))


def plain(text: str) -> str:
    """The way back."""
    return text.translate(_PLAIN)


def described() -> str:
    """The settings of the language, as the page for translators shows them."""
    (block,) = re.findall(r"^```toml\n(.*?)^```$", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return str(block)


def commands() -> list[str]:
    """What that page tells a translator to type."""
    return re.findall(r"^\$ interaction-spec (.*)$", GUIDE.read_text("utf-8"), re.MULTILINE)


def copy(room: Path) -> Path:
    """A checkout of the project as a translator has it, with everything but tests."""
    kept = shutil.ignore_patterns("__pycache__")
    for folder in ("src", "features", "docs"):
        shutil.copytree(ROOT / folder, room / folder, ignore=kept)
    for file in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / file, room)
    return room


def announce(room: Path) -> None:
    """Say that there is a further language."""
    folder = room / "src" / "interaction_spec" / "language" / "locale" / TAG
    folder.mkdir()
    (folder / "language.toml").write_text(described(), "utf-8")


def translate_catalogue(room: Path) -> None:
    """Translate every entry, as a person does in Poedit."""
    file = room / "src" / "interaction_spec" / "language" / "locale" / TAG / "LC_MESSAGES" / "interaction_spec.po"
    with file.open("rb") as stream:
        catalogue = read_po(stream)
    for message in catalogue:
        if message.context:
            english = message.id
            plural = isinstance(english, (tuple, list))
            message.string = tuple(map(_worded, english)) if plural else _worded(str(english))
    with file.open("wb") as stream:
        write_po(stream, catalogue, width=0)


def _worded(english: str) -> str:
    """In this language quotation marks are curved."""
    return accented(re.sub(r'"([^"]*)"', r"“\1”", english))


def translate_pages(room: Path) -> list[Path]:
    """Write every page of the guide from the French one."""
    pages = []
    for source in sorted((room / "docs" / "fr").rglob("*.md")):
        page = room / "docs" / TAG / source.relative_to(room / "docs" / "fr")
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(accented(source.read_text("utf-8")), "utf-8")
        pages.append(page)
    return pages
