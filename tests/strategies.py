"""What Hypothesis draws: values as the language room writes them, and whole Matches of any phrase."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from interaction_spec.language import load
from interaction_spec.language.roles import CAPTIONS, OPTIONS, kind, roles
from interaction_spec.model.fields import FIELDS, Field, Kind
from interaction_spec.model.fields import OPTIONS as OPTION_LISTS
from interaction_spec.model.match import Match, Refusal
from interaction_spec.model.windows import SEARCHABLE

ENGLISH = load("en")
PHRASES = tuple(key for key in ENGLISH.of("phrase") if "~" not in key)

codes = st.from_regex(r"[A-Z][A-Z0-9-]{0,7}", fullmatch=True)
names = st.sampled_from(["Anna", "Cannon Group", "Алёна", "Ж. Ёлкин", "L’Étoile", "Muñoz e hijos", "O'Hara"])
counts = st.integers(0, 9_999_999)
whole_numbers = st.integers(-9_999_999, 9_999_999)
money = st.decimals(Decimal(-(10**9)), Decimal(10**9), places=2, allow_nan=False, allow_infinity=False)
times = st.times().map(lambda time: time.replace(microsecond=0, fold=0))
dates = st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))


@st.composite
def filled(draw: st.DrawFn, template: str) -> str:
    """An English text with a code in each of its placeholders."""
    return template.format(**{role: draw(codes) for role in roles(template)})


texts = st.sampled_from(sorted(ENGLISH.of("data").values())).flatmap(filled)


@st.composite
def refusals(draw: st.DrawFn) -> Refusal:
    """A refusal of the catalogue, with what its message speaks of."""
    code, message = draw(st.sampled_from(sorted(ENGLISH.of("refusal").items())))
    fields = st.sampled_from(sorted(FIELDS))
    params = {role: draw(fields if role == "field" else codes) for role in roles(message)}
    return Refusal(code=code, params=params)


def cells(field: Field) -> st.SearchStrategy[Any]:
    """What a cell of a field can hold, the blank included."""
    held: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.CODE: codes,
        Kind.NAME: names,
        Kind.TEXT: texts,
        Kind.DATE: dates,
        Kind.TIME: times,
        Kind.MONEY: money,
        Kind.COUNT: whole_numbers,
        Kind.OPTION: st.sampled_from([str(option) for option in OPTION_LISTS.get(field.domain, ())] or [""]),
        Kind.ENTRY: codes,
    }
    return st.just("") | held[field.kind]


@st.composite
def tables(draw: st.DrawFn) -> tuple[dict[str, Any], ...]:
    """Some rows of the same few fields."""
    keys = draw(st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=4, unique=True))
    rows = st.fixed_dictionaries({key: cells(FIELDS[key]) for key in keys})
    return tuple(draw(st.lists(rows, min_size=1, max_size=3)))


def arguments(role: str) -> st.SearchStrategy[Any]:
    """What can stand in a placeholder, by its kind."""
    if kind(role) in CAPTIONS:
        return st.sampled_from([key for key in ENGLISH.of(kind(role)) if "~" not in key])
    known: dict[str, st.SearchStrategy[Any]] = {
        **{role: st.sampled_from(list(map(str, OPTION_LISTS[domain]))) for role, domain in OPTIONS.items()},
        "search": st.sampled_from(SEARCHABLE),
        "part": st.sampled_from(sorted(ENGLISH.of("part"))),
        "refusal": refusals(),
        "text": texts,
        "count": counts,
        "date": dates,
        "time": times,
    }
    return known.get(kind(role), codes)


@st.composite
def matches(draw: st.DrawFn, phrase: str) -> Match:
    """A Match of this phrase: any arguments that its placeholders take, and a table where it has one."""
    template = ENGLISH.of("phrase")[phrase]
    drawn = {role: draw(arguments(role)) for role in roles(template) if role not in {"field", "value"}}
    if "field" in roles(template):
        drawn["field"] = draw(st.sampled_from(sorted(FIELDS)))
    if "value" in roles(template):
        drawn["value"] = draw(cells(FIELDS[drawn["field"]]))
    return Match(phrase=phrase, arguments=drawn, table=draw(tables()) if template.endswith(":") else ())
