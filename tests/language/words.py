"""Every word that a reader meets, as a dictionary looks it up."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tests.language.corpus import ROOT

from interaction_spec.language.catalogue import LANGUAGES as SPOKEN
from interaction_spec.language.proofreading import (
    Fragment,
    catalogue_fragments,
    feature_fragments,
    page_fragments,
    read_pages,
)
from interaction_spec.languages import LANGUAGES
from interaction_spec.languages import ROOT as LOCALE

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
CODE = re.compile(r"(?<!\S)--?\w\S*|\S*\w[._/:=@*]\w\S*|interaction-spec(?: catalogue)?(?: [a-z-]+)?|\b\d+\w+")
"""What stands in a text as a program reads it: options, names of files, addresses, commands."""
LATIN = re.compile(r"[A-Za-z’']+")


def fragments(locale: str) -> Iterator[Fragment]:
    """Everything of a locale."""
    yield from catalogue_fragments(locale)
    for name, source in read_pages(ROOT / "docs")[LANGUAGES[locale].folder].items():
        yield from page_fragments(source, f"docs/{LANGUAGES[locale].folder}/{name}")
    if locale in SPOKEN:
        for feature in sorted((ROOT / "features" / locale).glob("*/*.feature")):
            yield from feature_fragments(feature, ROOT / "features")


@lru_cache
def used(locale: str) -> dict[str, str]:
    """Every word and the first place where it stands; letters and codes in capitals belong to no language."""
    places: dict[str, str] = {}
    for one in fragments(locale):
        for word in WORD.findall(CODE.sub(" ", one.text)):
            if len(word) > 1 and not word.isupper():
                places.setdefault(word, f"{one.path}:{one.line}")
    return places


@lru_cache
def listed(locale: str) -> frozenset[str]:
    """Our own words: product names and words of the trade that no dictionary has, one on a line."""
    file = (LOCALE / locale / "words.txt") if locale else LOCALE / "words.txt"
    return frozenset(file.read_text("utf-8").split()) if file.is_file() else frozenset()


def own(locale: str) -> frozenset[str]:
    """The words that a locale may use: those of all languages, of the language that it is based on, and its own."""
    return listed("") | listed(LANGUAGES[locale].base or locale) | listed(locale)


def has(dictionary: str) -> bool:
    """Whether Hunspell and one of its dictionaries are here."""
    command = ["hunspell", "-d", dictionary, "-l"]
    return bool(shutil.which("hunspell")) and not subprocess.run(command, input=b"", check=False).returncode


def unknown(words: Iterable[str], dictionary: str) -> set[str]:
    """The words that a dictionary does not have."""
    command = ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"]
    lines = "\n".join(words).replace("’", "'")
    done = subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", check=True)
    return set(done.stdout.split())


def misspelled(locale: str, dictionary: str) -> dict[str, str]:
    """The unknown words of a locale and where each stands; a Latin word in a Cyrillic text is taken for English."""
    places, known = used(locale), {word.casefold() for word in own(locale)}
    groups: dict[str, list[str]] = defaultdict(list)
    for word in places:
        foreign = LANGUAGES[locale].script == "Cyrillic" and LATIN.fullmatch(word)
        groups["en_US" if foreign else dictionary].append(word)
    missing = {word for name, words in groups.items() for word in unknown(words, name)}
    by_plain = {word.replace("’", "'"): place for word, place in places.items()}
    return {word: by_plain.get(word, "?") for word in sorted(missing) if word.casefold() not in known}
