"""The gettext catalogues: every word that a person reads, by id and locale.

`msgctxt` is the id, `msgid` the English wording, `msgstr` the translation.
A regional form (`fr_CA`) holds what differs from its language.
"""

from __future__ import annotations

import gettext
import json
import re
from collections import Counter
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interaction_spec import languages
from interaction_spec.errors import CatalogueBroken, UsageError

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

ROOT = languages.ROOT
LOCALES = languages.LOCALES
LANGUAGES = languages.SPOKEN
"""The languages in which the specification is written."""

# Babel passes over what it does not know; a misspelt keyword would silently lose a translation.
_LINE = re.compile(r'(#.*|(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\]) ".*"|".*"|)')


@dataclass(frozen=True)
class Entry:
    """One text: the English wordings and the translations, singular first, then the plural forms."""

    id: str
    english: tuple[str, ...]
    forms: tuple[str, ...]
    fuzzy: bool = False
    proposed: bool = False


class Catalogue:
    """The texts of one locale; a regional locale falls back to its language."""

    def __init__(self, locale: str, entries: dict[str, Entry], plural: Callable[[int], int]) -> None:
        """Hold the entries; `plural` gives the index of the form that a number needs."""
        self.locale = locale
        self.language = locale.partition("_")[0]
        self.entries = entries
        self.plural = plural

    def __contains__(self, key: object) -> bool:
        """Say whether there is an entry with this id."""
        return key in self.entries

    def forms(self, key: str) -> tuple[str, ...]:
        """All forms of a text, English where the translation is missing."""
        entry = self.entries[key]
        return entry.forms if all(entry.forms) else entry.english

    def text(self, key: str, /, **values: str | int) -> str:
        """The text with its placeholders filled; a number for `count` chooses the plural form too."""
        forms, count = self.forms(key), values.get("count")
        form = min(self.plural(abs(count)), len(forms) - 1) if isinstance(count, int) else 0
        return forms[form].format(**values)

    def of(self, area: str) -> dict[str, str]:
        """The first form of every entry of an area (`window`, `action`, …), by the rest of its id."""
        prefix = f"{area}."
        return {key.removeprefix(prefix): self.forms(key)[0] for key in self.entries if key.startswith(prefix)}


def path(locale: str) -> Path:
    """The file of a locale; English is the template."""
    if locale == "en":
        return ROOT / "interaction_spec.pot"
    return ROOT / locale / "LC_MESSAGES" / "interaction_spec.po"


def packed_path(locale: str) -> Path:
    """Where a packed catalogue lies: only in the sandbox of the guide, where nothing reads gettext files."""
    return ROOT / f"{locale}.json"


def pack(locale: str, areas: Container[str]) -> dict[str, Any]:
    """Some areas of a catalogue as JSON values: what was merged and chosen is written down as it is."""
    catalogue = load(locale)
    entries = {
        key: [entry.english, catalogue.forms(key)]
        for key, entry in catalogue.entries.items()
        if key.partition(".")[0] in areas
    }
    rule = "n != 1" if locale == "en" else read(path(locale)).plural_expr
    return {"locale": locale, "plural": rule, "entries": entries}


def unpack(packed: Mapping[str, Any]) -> Catalogue:
    """The catalogue that was packed."""
    entries = {key: Entry(key, tuple(english), tuple(forms)) for key, (english, forms) in packed["entries"].items()}
    return Catalogue(packed["locale"], entries, gettext.c2py(packed["plural"]))


@lru_cache
def load(locale: str) -> Catalogue:
    """Read the catalogue of a locale.

    Raises:
        UsageError: there is no such locale.
        CatalogueBroken: the file would not be read as it was meant.
    """
    if locale not in LOCALES:
        raise UsageError("locale", locale=locale, known=", ".join(LOCALES))
    if (packed := packed_path(locale)).is_file():
        return unpack(json.loads(packed.read_text("utf-8")))
    if locale == "en":
        english = {entry.id: Entry(entry.id, entry.english, entry.english) for entry in _entries(read(path("en")))}
        return Catalogue("en", english, lambda count: int(count != 1))
    file = read(path(locale))
    own = {entry.id: entry for entry in _entries(file)}
    if base := languages.LANGUAGES[locale].base:
        own = load(base).entries | {key: entry for key, entry in own.items() if all(entry.forms)}
    return Catalogue(locale, own, gettext.c2py(file.plural_expr))


def negotiate(chosen: str | None, environment: Mapping[str, str]) -> Catalogue:
    """The catalogue for a program's own messages: the chosen locale, else that of the environment, else English."""
    if chosen:
        return load(chosen.replace("-", "_"))
    named = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    locale = named.partition(".")[0]
    return load(locale if locale in LOCALES else next((one for one in LANGUAGES if locale.startswith(one)), "en"))


def read(file: Path) -> Catalog:
    """Read one file strictly: unknown keywords, duplicates and one id with two texts are refused."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 (10 MB, which the sandbox of the guide does without)

    try:
        text = file.read_text("utf-8")
    except OSError as error:
        raise CatalogueBroken(file, str(error)) from error
    for number, line in enumerate(text.splitlines(), 1):
        if not _LINE.fullmatch(line.strip()):
            raise CatalogueBroken(file, f"line {number}: {line.strip()}")
    ids = Counter(re.findall(r'^msgctxt "(.*)"$', text, re.MULTILINE))
    for key, count in ids.items():
        if count > 1:
            raise CatalogueBroken(file, f"the id {key} stands {count} times")
    with file.open("rb") as stream:
        return read_po(stream, abort_invalid=True)


def _entries(file: Catalog) -> list[Entry]:
    entries = []
    for message in file:
        if not message.context:
            continue  # the header
        english = message.id if isinstance(message.id, list | tuple) else (message.id,)
        forms = message.string if isinstance(message.string, list | tuple) else (message.string,)
        proposed = any(comment.strip() == "proposed" for comment in message.auto_comments + message.user_comments)
        entries.append(
            Entry(message.context, tuple(map(str, english)), tuple(map(str, forms)), message.fuzzy, proposed)
        )
    return entries
