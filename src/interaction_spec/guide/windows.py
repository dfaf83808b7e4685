"""The reference of windows: one page for each, from the registry, and a list of all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from interaction_spec.language.explaining import explained
from interaction_spec.model.fields import FIELDS, OPTIONS
from interaction_spec.model.operations import OPERATIONS
from interaction_spec.model.values import Question
from interaction_spec.model.windows import SEARCHABLE, WINDOWS, Effect, Window
from interaction_spec.scenarios import Scenario

from . import markup
from .errors import UnknownNameError
from .helptext import Desk, frame, plain, section
from .material import understand
from .provoked import proofs
from .troubles import TROUBLES, heading, may_refuse, sends

ORDER: tuple[str, ...] = tuple(dict.fromkeys(window.caption for window in WINDOWS.values()))
"""What a reader sees as one window, in the order of the registry; a form opens for new and for known records."""

FORMS = {"create_interaction": "creating", "make_phone_call": "calls"}
"""Forms that say which of their fields must be filled in, and the topic whose scenarios prove it."""

_ASKED = re.compile(r"`([a-z-]+)`")

RECORDS = {"open.contact": "contact_card", "open.salesperson": "salesperson_card", "open.segment": "segment"}
"""What opens a record, and the window that it opens in."""


def index(desk: Desk) -> str:
    """The list of all windows."""
    rows = [(desk.caption("window", key), desk.told(f"window.{key}")) for key in ORDER]
    head = (desk.label("label.window"), desk.label("label.purpose"))
    listed = markup.table(head, rows, label=desk.label("page.windows.title"), header=True)
    title, description = desk.label("page.windows.title"), desk.label("page.windows.description")
    return frame(title, "windows", description, (desk.told("page.windows.lead"), listed))


def page(key: str) -> Callable[[Desk], str]:
    """The page of one window."""

    def made(desk: Desk) -> str:
        purpose = desk.told(f"window.{key}")
        title = markup.text(desk.words.text("help.page.window.title", window=desk.words.text(f"window.{key}")))
        parts = (
            section(2, desk.label(f"heading.{name}"), name.replace("_", "-"), body)
            for name, body in _sections(key, [one for one in WINDOWS.values() if one.caption == key], desk)
        )
        return frame(title, key.replace("_", "-"), plain(f"{title} — {purpose}"), (f"<p>{purpose}</p>", *parts))

    return made


def walked(scenario: Scenario, language: str) -> list[str]:
    """The windows that a procedure walks through, by the keys of their captions."""
    stack: list[Window] = []
    passed: dict[str, None] = {}
    for step in scenario.steps:
        if step.role != "when":
            continue
        match = understand(step, language)
        opened, closes = _turn(match.phrase, {name: str(value) for name, value in match.arguments.items()}, stack)
        if opened:
            stack.append(WINDOWS[opened])
            passed[stack[-1].caption] = None
        elif closes and len(stack) > 1:
            stack.pop()
    return list(passed)


def _turn(phrase: str, arguments: dict[str, str], stack: list[Window]) -> tuple[str, bool]:
    """The window that a click opens, if any, and whether it closes the one that is open."""
    if phrase in RECORDS:
        return RECORDS[phrase], False
    if phrase == "open.print":
        return "print_document", False
    if phrase in {"open.search", "open.part", "open.home"}:
        return next(iter(arguments.values())), False
    if phrase == "choose.action":
        return stack[-1].actions[arguments["action"]].opens, False
    if phrase == "choose.button":
        return "", not stack[-1].buttons[arguments["button"]].asks
    return "", phrase == "answer" and bool(stack[-1].buttons)


def _sections(key: str, variants: list[Window], desk: Desk) -> Iterator[tuple[str, str]]:
    fields, row_fields, columns = _shown(variants)
    required = _required(key, variants, desk)
    yield "open", _opening(key, desk)
    for name, keys in (("fields", fields), ("row_fields", row_fields), ("columns", columns)):
        yield name, _fields(key, keys, required if name == "fields" else frozenset(), desk)
    for kind in ("action", "button"):
        yield f"{kind}s", _effects(key, kind, variants, desk)
    yield "questions", _questions(variants, desk)
    yield "procedures", _procedures(key, desk)
    yield "messages", _messages(variants, desk)


def _shown(variants: list[Window]) -> tuple[list[str], list[str], list[str]]:
    """The fields, the fields of a line, and the columns; columns that can be filled in stand among the fields."""
    fields, row_fields, columns = (
        list(dict.fromkeys(key for window in variants for key in getattr(window, name)))
        for name in ("fields", "row_fields", "columns")
    )
    if row_fields:
        return fields, [*row_fields, *(key for key in columns if key not in row_fields)], []
    if fields:
        return [*fields, *(key for key in columns if key not in fields)], [], []
    return [], [], columns


def _required(key: str, variants: list[Window], desk: Desk) -> frozenset[str]:
    """The fields without which scenarios are refused; a record also needs its code."""
    named: set[str] = set()
    if key in FORMS:
        found = [one.refusal for one in proofs(desk.material.features["fr"]) if one.feature.topic == FORMS[key]]
        named |= {one.params["field"] for one in found if one.code == "field-blank"}
        named |= {"contact" for one in found if one.code == "contact-missing"}
    if any("code-missing" in may_refuse(window) for window in variants):
        fields = [field for window in variants for field in window.fields]
        named.add(next(field for field in fields if field in {"code", "no", "language_code"}))
    return frozenset(named)


def _opening(key: str, desk: Desk) -> str:
    ways = [desk.told(f"open.{key}")] if f"help.open.{key}" in desk.words else []
    if key in SEARCHABLE:
        ways.append(desk.told("open.search"))
    for window in WINDOWS.values():
        for action, effect in window.actions.items():
            if effect.opens and WINDOWS[effect.opens].caption == key and window.caption != key:
                ways.append(desk.told("open.action", window=f"window.{window.caption}", action=f"action.{action}"))
    return markup.listing(dict.fromkeys(ways)) if ways else ""


def _fields(window: str, keys: Iterable[str], required: frozenset[str], desk: Desk) -> str:
    rows = [
        (desk.caption("field", key), f"{_mark(desk) if key in required else ''}{_meaning(window, key, desk)}")
        for key in keys
    ]
    head = (desk.label("label.field"), desk.label("label.meaning"))
    return markup.table(head, rows, label=desk.label("heading.fields"), header=True) if rows else ""


def _mark(desk: Desk) -> str:
    return f'<span class="required">{desk.label("label.required")}</span> '


def _meaning(window: str, key: str, desk: Desk) -> str:
    said, field = _explained(desk, "field", window, key), FIELDS[key]
    if field.domain in {"", "flag"}:
        return said
    options = (
        f"<em>{markup.text(desk.words.text(f'option.{field.domain}.{one}'))}</em>" for one in OPTIONS[field.domain]
    )
    return f"{said}<br>{desk.label('label.options')} {', '.join(options)}."


def _explained(desk: Desk, kind: str, window: str, key: str) -> str:
    """What something in a window is or does."""
    id_ = explained(desk.words, kind, key, window)
    if not id_:
        raise UnknownNameError("text of help", f"help.{kind}.{key}", (f"help.{one}" for one in desk.words.of("help")))
    return desk.told(id_.removeprefix("help."))


def _effects(key: str, kind: str, variants: list[Window], desk: Desk) -> str:
    effects = {name: effect for window in variants for name, effect in getattr(window, f"{kind}s").items()}
    rows = [
        (desk.caption(kind, name), _explained(desk, kind, key, name) + _next(key, effect, desk))
        for name, effect in effects.items()
    ]
    head = (desk.label(f"label.{kind}"), desk.label("label.effect"))
    return markup.table(head, rows, label=desk.label(f"heading.{kind}s"), header=True) if rows else ""


def _next(key: str, effect: Effect, desk: Desk) -> str:
    """The window that comes next, as a way to its page."""
    opens = WINDOWS[effect.opens].caption if effect.opens else key
    return f"<br>{desk.label('label.window')} {desk.caption('window', opens)}" if opens != key else ""


def _questions(variants: list[Window], desk: Desk) -> str:
    """The questions that the operations of a window ask; their docstrings, which are the contract, name them."""
    named = {
        name for window in variants for tag in sends(window) for name in _ASKED.findall(OPERATIONS[tag].__doc__ or "")
    }
    rows = [
        (markup.message(desk.words.text(f"question.{one}"), desk.page.place), desk.told(f"question.{one}"))
        for one in Question
        if one in named
    ]
    head = (desk.label("label.question"), desk.label("label.answer"))
    return markup.table(head, rows, label=desk.label("heading.questions"), header=True) if rows else ""


def _procedures(key: str, desk: Desk) -> str:
    language = desk.page.place.language
    links = [
        desk.topic(markup.text(desk.words.text(f"title.{scenario.id}")), feature.topic, scenario.procedure.lower())
        for feature in desk.material.features[language]
        for scenario in feature.scenarios
        if scenario.procedure and key in walked(scenario, language)
    ]
    return markup.listing(links) if links else ""


def _messages(variants: list[Window], desk: Desk) -> str:
    possible = frozenset().union(*(may_refuse(window) for window in variants))
    codes = [code for codes in TROUBLES.values() for code in codes if code in possible]
    links = [desk.link(markup.text(heading(desk.words, code)), "troubleshooting", code) for code in codes]
    return markup.listing(links) if links else ""
