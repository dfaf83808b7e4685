"""The arrow backwards: a Match written out in any locale, as a sentence or as an instruction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from itertools import permutations

from interaction_spec.model.fields import FIELDS, Field, Kind
from interaction_spec.model.match import Argument, Match, Refusal

from .catalogue import Catalogue
from .formats import FORMATS
from .patterns import cut, message_pattern
from .roles import BARE, CAPTIONS, OPTIONS, kind, roles
from .spelling import fold


def write(match: Match, catalogue: Catalogue) -> str:
    """The sentence that says this, without its keyword and its table."""
    marks = FORMATS[catalogue.language]
    words = {
        role: show(match, role, catalogue) if kind(role) in BARE else marks.quote(show(match, role, catalogue))
        for role in match.arguments
    }
    count = match.arguments.get("count")
    template = catalogue.forms(f"phrase.{match.phrase}")
    form = catalogue.plural(abs(int(str(count)))) if count is not None else 0
    return template[min(form, len(template) - 1)].format(**words)


def write_table(match: Match, catalogue: Catalogue) -> tuple[tuple[str, ...], ...]:
    """The table that belongs to the sentence, headings first; empty where there is none."""
    if not match.table:
        return ()
    keys = list(match.table[0])
    head = tuple(catalogue.text(f"field.{key}") for key in keys)
    return (
        head,
        *(tuple(write_cell(FIELDS[key], row[key], catalogue) for key in keys) for row in match.table),
    )


def instruct(match: Match, catalogue: Catalogue) -> str:
    """The numbered instruction of the guide, in Markdown: captions bold, questions and example values in italics."""
    bold = (CAPTIONS | {"search"}) - {"question"}
    words = {
        role: ("**{}**" if kind(role) in bold else "*{}*").format(show(match, role, catalogue))
        for role in match.arguments
    }
    return catalogue.text(_instruction(match, catalogue), icon=f"**{catalogue.text('icon.search')}**", **words)


def _instruction(match: Match, catalogue: Catalogue) -> str:
    """The most specific instruction for this phrase and these captions."""
    keys = [str(value) for role, value in match.arguments.items() if kind(role) in CAPTIONS]
    for size in range(len(keys), 0, -1):
        for chosen in permutations(keys, size):
            name = ".".join(("instruction", match.phrase, *chosen))
            if name in catalogue:
                return name
    return f"instruction.{match.phrase}"


def show(match: Match, role: str, catalogue: Catalogue) -> str:
    """One argument in the words of the locale."""
    value = match.arguments[role]
    if isinstance(value, Refusal):
        return write_refusal(value, catalogue)
    match_kind = kind(role)
    if match_kind in CAPTIONS:
        return catalogue.text(f"{match_kind}.{value}")
    if match_kind in OPTIONS:
        return catalogue.text(f"option.{OPTIONS[match_kind]}.{value}")
    shown: dict[str, Callable[[], str]] = {
        "search": lambda: catalogue.text(f"window.{value}"),
        "part": lambda: catalogue.text(f"part.{value}"),
        "text": lambda: write_text(str(value), catalogue),
        "value": lambda: write_cell(FIELDS[str(match.arguments["field"])], value, catalogue),
    }
    return shown[match_kind]() if match_kind in shown else write_value(value, catalogue)


def write_value(value: Argument, catalogue: Catalogue) -> str:
    """A number or a date as the language writes it; anything else as it is."""
    marks = FORMATS[catalogue.language]
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        return marks.write_number(value)
    if isinstance(value, dt.time):
        return marks.write_time(value)
    return marks.write_date(value) if isinstance(value, dt.date) else str(value)


def write_cell(field: Field, value: Argument, catalogue: Catalogue) -> str:
    """A value as its field shows it."""
    if value in ("", None):
        return ""
    if field.kind is Kind.TEXT:
        return write_text(str(value), catalogue)
    if field.kind is Kind.OPTION:
        return catalogue.text(f"option.{field.domain}.{value}")
    return write_value(value, catalogue)


def write_refusal(refusal: Refusal, catalogue: Catalogue) -> str:
    """The message of a refusal; a field is told by its caption. An unknown code is told as it is."""
    if f"refusal.{refusal.code}" not in catalogue:
        return refusal.code
    params = {
        role: _field_caption(value, catalogue) if role == "field" else value for role, value in refusal.params.items()
    }
    wanted = roles(catalogue.forms(f"refusal.{refusal.code}")[0])
    return catalogue.text(f"refusal.{refusal.code}", **{role: params.get(role, "?") for role in wanted})


def _field_caption(name: str, catalogue: Catalogue) -> str:
    """The caption of a field, by its key or by the part of a record that it shows."""
    named = (key for key, field in FIELDS.items() if field.name == name)
    key = name if name in FIELDS else next(named, None)
    return catalogue.text(f"field.{key}") if key else name


@lru_cache(maxsize=1024)
def write_text(english: str, catalogue: Catalogue) -> str:
    """A free text of a scenario, found by its English wording; other text is shown as it is."""
    for key, entry in catalogue.entries.items():
        if key.startswith("data.") and (hit := message_pattern(entry.english[0]).fullmatch(fold(english))):
            return catalogue.text(key, **cut(hit, english))
    return english
