"""From a sentence to exactly one Match. To the right of it nobody knows French."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from interaction_spec.errors import NotUnderstood
from interaction_spec.model.fields import FIELDS, Field, Kind
from interaction_spec.model.match import Argument, Match, Refusal

from .captions import find_key, find_window
from .catalogue import Catalogue, load
from .formats import FORMATS
from .patterns import cut, message_pattern, sentence_pattern
from .roles import CAPTIONS, OPTIONS, PLACEHOLDER, kind
from .spelling import fold

BEGINNING = 8
"""How many letters of a sentence are looked up before patterns are tried."""

Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Phrase:
    """One wording of a phrase; `form` is the plural form that it is."""

    id: str
    template: str
    form: int
    counted: bool
    table: bool
    pattern: re.Pattern[str]


@lru_cache
def phrases(locale: str) -> tuple[Phrase, ...]:
    """Every wording of every phrase of a language."""
    catalogue = load(locale)
    found = []
    for key in catalogue.entries:
        area, _, name = key.partition(".")
        if area != "phrase":
            continue
        entry, forms = catalogue.entries[key], catalogue.forms(key)
        for form, template in enumerate(dict.fromkeys(forms)):
            pattern = sentence_pattern(template, catalogue.language)
            table = entry.english[0].endswith(":")
            found.append(Phrase(name.partition("~")[0], template, form, len(forms) > 1, table, pattern))
    return tuple(found)


@lru_cache
def _by_beginning(locale: str) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by their first letters; under the blank, those that begin with a placeholder sooner than that."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases(locale):
        literal = fold(PLACEHOLDER.split(phrase.template)[0])[:BEGINNING]
        found.setdefault(literal if len(literal) == BEGINNING else "", []).append(phrase)
    return {beginning: tuple(those) for beginning, those in found.items()}


def match(text: str, table: Table, locale: str) -> Match:
    """Understand a sentence and its table.

    Raises:
        NotUnderstood: no phrase says this, or several do, or one of its words is not in the catalogue.
    """
    return _match(text, table, load(locale))


@lru_cache(maxsize=8192)  # sentences recur: the same situation stands at the beginning of many scenarios
def _match(text: str, table: Table, catalogue: Catalogue) -> Match:
    phrase, hit = _find(text, catalogue.locale)
    arguments: dict[str, Argument | Refusal] = {}
    ordered = sorted(hit.groupdict(), key=lambda role: kind(role) == "value")  # a value is read as its field says
    for role in ordered:
        start, end = hit.span(role)
        arguments[role] = _read(catalogue, role, text[start:end], start + 1, arguments)
    if phrase.counted:
        _check_form(catalogue, phrase, arguments)
    if phrase.table != bool(table):
        raise NotUnderstood("table-missing" if phrase.table else "table-unexpected")
    return Match(phrase=phrase.id, arguments=arguments, table=_read_table(catalogue, table))


def _find(text: str, locale: str) -> tuple[Phrase, re.Match[str]]:
    folded = fold(text)
    begun = _by_beginning(locale)
    likely = (*begun.get(folded[:BEGINNING], ()), *begun.get("", ()))
    hits = [(phrase, hit) for phrase in likely if (hit := phrase.pattern.fullmatch(folded))]
    if not hits:
        near = _nearest(folded, locale)
        column = _first_difference(folded, fold(near[0])) if near else 0
        raise NotUnderstood("phrase-unknown", column, nearest=" · ".join(near))
    if len({phrase.id for phrase, _ in hits}) > 1:
        raise NotUnderstood("phrase-ambiguous", phrases=", ".join(sorted({phrase.id for phrase, _ in hits})))
    return hits[0]


def _nearest(folded: str, locale: str) -> list[str]:
    """The three wordings that are most like a sentence; what stands in their placeholders does not count."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (only who writes features needs it; the sandbox lacks it)

    marks = FORMATS[load(locale).language]
    opened, closed = fold(marks.open).strip(), fold(marks.close).strip()
    shape = re.sub(rf"{opened}[^{opened}{closed}]*{closed}|\d[\d ,./-]*(?= |$)", "{}", folded)
    templates = [phrase.template for phrase in phrases(locale)]
    shapes = [PLACEHOLDER.sub("{}", fold(template)) for template in templates]
    return [templates[index] for _, _, index in process.extract(shape, shapes, scorer=fuzz.ratio, limit=3)]


def _first_difference(text: str, template: str) -> int:
    """Where a sentence leaves the nearest phrase; a placeholder ends where the literal that follows it begins."""
    at = 0
    for number, literal in enumerate(PLACEHOLDER.split(template)[::2]):
        end = len(text) if number else at
        common, place = max(
            ((_common(text[start:], literal), start) for start in range(at, end + 1)), key=lambda found: found[0]
        )
        if common < len(literal):
            return place + common + 1
        at = place + len(literal)
    return 0


def _common(text: str, literal: str) -> int:
    """How many letters two texts have in common at their beginning."""
    pairs = enumerate(zip(text, literal, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(text), len(literal)))


def _read(
    catalogue: Catalogue, role: str, text: str, column: int, others: dict[str, Argument | Refusal]
) -> Argument | Refusal:
    """The value of one argument."""
    match kind(role):
        case name if name in CAPTIONS:
            return find_key(catalogue, name, text, column)
        case name if name in OPTIONS:
            return find_key(catalogue, f"option.{OPTIONS[name]}", text, column)
        case "search" | "part":
            return find_window(catalogue, text, column)
        case "refusal":
            return _read_refusal(catalogue, text, column)
        case "text":
            return _read_text(catalogue, text, column)
        case "count" | "date" | "time" as bare:
            return _read_bare(catalogue, bare, text)
        case "value":
            return read_cell(catalogue, FIELDS[str(others["field"])], text, column)
        case _:
            return text


def _read_bare(catalogue: Catalogue, kind_: str, text: str) -> Argument:
    """A number, a date or a time of day, as the language writes it without quotes."""
    marks = FORMATS[catalogue.language]
    if kind_ == "count":
        return marks.read_count(text)
    return marks.read_date(text) if kind_ == "date" else marks.read_time(text)


def read_cell(catalogue: Catalogue, field: Field, text: str, column: int = 0) -> Argument:
    """A value as its field holds it; a blank cell is the empty text."""
    if not text:
        return ""
    marks = FORMATS[catalogue.language]
    match field.kind:
        case Kind.TEXT:
            return _read_text(catalogue, text, column)
        case Kind.DATE:
            return marks.read_date(text)
        case Kind.TIME:
            return marks.read_time(text)
        case Kind.MONEY:
            return marks.read_money(text)
        case Kind.COUNT:
            return marks.read_count(text)
        case Kind.OPTION:
            return find_key(catalogue, f"option.{field.domain}", text, column)
        case Kind.CODE | Kind.NAME | Kind.ENTRY:
            return text


def _read_table(catalogue: Catalogue, table: Table) -> tuple[dict[str, Argument], ...]:
    if not table:
        return ()
    try:
        keys = [find_key(catalogue, "field", caption) for caption in table[0]]
    except NotUnderstood as error:
        caption, nearest = error.params["caption"], error.params["nearest"]
        raise NotUnderstood("column-unknown", caption=caption, nearest=nearest) from error
    for key, caption in zip(keys, table[0], strict=True):
        if keys.count(key) > 1:
            raise NotUnderstood("column-twice", caption=caption)
    return tuple(
        {key: read_cell(catalogue, FIELDS[key], cell) for key, cell in zip(keys, row, strict=True)} for row in table[1:]
    )


@lru_cache(maxsize=1024)
def _messages(locale: str, area: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    catalogue = load(locale)
    told = FORMATS[catalogue.language].nest if area == "refusal" else str  # a refusal always stands in quote marks
    return tuple(
        (key, catalogue.entries[f"{area}.{key}"].english[0], message_pattern(told(text)))
        for key, text in catalogue.of(area).items()
    )


def _read_text(catalogue: Catalogue, text: str, column: int) -> str:
    """A free text of a scenario: its English wording, which is what the operation carries."""
    folded = fold(text)
    for _, english, pattern in _messages(catalogue.locale, "data"):
        if hit := pattern.fullmatch(folded):
            return english.format(**cut(hit, text))
    raise NotUnderstood("text-unknown", column, text=text)


def _read_refusal(catalogue: Catalogue, text: str, column: int) -> Refusal:
    """The refusal that a message tells; of several that fit, the one that leaves least to its placeholders."""
    folded = fold(text)
    hits = [
        (code, hit) for code, _, known in _messages(catalogue.locale, "refusal") if (hit := known.fullmatch(folded))
    ]
    if not hits:
        raise NotUnderstood("refusal-unknown", column, text=text)
    code, hit = min(hits, key=lambda found: sum(map(len, found[1].groups())))
    params = {
        role: find_key(catalogue, "field", value, column) if role == "field" else value
        for role, value in cut(hit, text).items()
    }
    return Refusal(code=code, params=params)


def _check_form(catalogue: Catalogue, phrase: Phrase, arguments: dict[str, Argument | Refusal]) -> None:
    """A number needs its own plural form: «2 операций» is refused."""
    count = int(str(arguments["count"]))
    forms = catalogue.forms(f"phrase.{phrase.id}")
    right = forms[min(catalogue.plural(abs(count)), len(forms) - 1)]
    if phrase.template != right:
        raise NotUnderstood("plural", count=str(count), expected=right)
