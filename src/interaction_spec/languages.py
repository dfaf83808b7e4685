"""Which languages there are, and everything about one that is no text: its keywords, how it writes values, its guide.

Each is a folder, `language/locale/<locale>/language.toml`: a language is added by adding files, never in Python.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from .errors import CatalogueBroken

ROOT = Path(__file__).parent / "language" / "locale"
FILE = "language.toml"
COMMON = "typography.toml"
"""The rules of typography that hold in every language."""

Pair = Annotated[str, Field(min_length=2, max_length=2)]
Text = Annotated[str, Field(min_length=1)]
Kind = TypeVar("Kind", bound=BaseModel)


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Keywords(_Data):
    """The one blessed keyword for each role. A keyword before a step holds the space that follows it."""

    dialect: Text
    """What Gherkin calls the language: it stands in the first line of every feature file."""
    feature: Text
    rule: Text
    scenario: Text
    given: Text
    when: Text
    then: Text
    and_given: Text
    and_: Text = Field(alias="and")

    def step(self, role: str, *, first: bool) -> str:
        """The keyword of a step: the first of its role, or a further one."""
        if first:
            return str(getattr(self, role))
        return self.and_given if role == "given" else self.and_


class Values(_Data):
    """How values stand in a feature file."""

    quotes: tuple[Text, Text]
    nested: tuple[Text, Text]
    """The quote marks within quote marks."""
    date: Text
    """As `strftime` writes it."""
    decimal: Annotated[str, Field(min_length=1, max_length=1)]
    group: Annotated[str, Field(min_length=1, max_length=1)]


class GuidePlace(_Data):
    """The edition of the guide for one locale."""

    name: Text
    """In the language switcher."""
    title: Text
    dates: Text
    """The CLDR locale that dates are written in."""
    search: Text
    """The stemmer of its search; `en` where there is none."""
    region: str = ""
    """On the card of the first page, below the language."""
    invitation: str = ""
    """On the same card: what the guide is about."""
    glued: str = ""
    """Signs that lose the space before them when a page is taken over from the language that this one is based on."""


class Rule(_Data):
    """A rule of typography: what is wrong, as a pattern, with an example of each."""

    rule: Text
    pattern: Text
    wrong: Text
    right: Text
    exempt: tuple[str, ...] = ()
    """Ids of catalogue entries that are attested otherwise."""


class Language(_Data):
    """A language, or a regional form of one, which has `base` and no features of its own."""

    locale: Text
    name: Text
    order: int
    base: str = ""
    keywords: Keywords | None = None
    values: Values | None = None
    guide: GuidePlace | None = None
    script: Literal["Latin", "Cyrillic", ""] = ""
    spelling: str = ""
    """The Hunspell dictionary of the language; without one its spelling is not looked up."""
    nouns: tuple[Text, ...] = ()
    """The generic nouns that captions follow: a caption behind one of them has been typed by hand."""
    pairs: tuple[Pair, ...] = ()
    typography: tuple[Rule, ...] = ()

    @property
    def folder(self) -> str:
        """The tag of the locale, as folders and addresses have it."""
        return self.locale.replace("_", "-")

    @model_validator(mode="after")
    def _whole(self) -> Language:
        if not self.base and (self.keywords is None or self.values is None):
            raise ValueError("a language needs [keywords] and [values]; a regional form names its base")
        if self.guide is None and self.locale != "en":
            raise ValueError("[guide] is missing")
        return self


class _Common(_Data):
    pairs: tuple[Pair, ...]
    typography: tuple[Rule, ...]


def read_languages(root: Path) -> dict[str, Language]:
    """All languages below `root` by locale, in their order.

    Raises:
        CatalogueBroken: a file cannot be read, or lacks something.
    """
    common = _read(root / COMMON, _Common, {})
    found = [_read(file, Language, {"locale": file.parent.name}) for file in root.glob(f"*/{FILE}")]
    shared = {"pairs": common.pairs, "typography": common.typography}
    whole = [
        one.model_copy(update={key: (*theirs, *getattr(one, key)) for key, theirs in shared.items()}) for one in found
    ]
    return {one.locale: one for one in sorted(whole, key=lambda one: (one.order, one.locale))}


def _read(file: Path, kind: type[Kind], given: dict[str, str]) -> Kind:
    try:
        return kind.model_validate(tomllib.loads(file.read_text("utf-8")) | given)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CatalogueBroken(file, str(error)) from error
    except ValidationError as error:
        wrong = ("".join((".".join(map(str, one["loc"])), ": ", one["msg"])) for one in error.errors())
        raise CatalogueBroken(file, "; ".join(wrong)) from error


LANGUAGES = read_languages(ROOT)
LOCALES = tuple(LANGUAGES)
SPOKEN = tuple(locale for locale, one in LANGUAGES.items() if not one.base and locale != "en")
"""The languages in which the specification is written; the first one is the source of the others' pages."""
REGIONAL = tuple(locale for locale, one in LANGUAGES.items() if one.base)
