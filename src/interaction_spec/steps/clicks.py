"""When, by clicking: a walk through the windows of the registry, which sends operations at its commit points."""

from __future__ import annotations

from typing import Any

from interaction_spec.errors import NotUnderstood, StepFailed
from interaction_spec.model.fields import FIELDS, SETUP_FIELDS
from interaction_spec.model.match import Match
from interaction_spec.model.operations import OPERATIONS, Form, Operation, Origin
from interaction_spec.model.outcomes import Numbered, Ok, Outcome, SegmentWithLines
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import AccountType, Answer, DocumentEvent, DocumentKind, Message, Question
from interaction_spec.model.windows import Effect

from .registry import Asking, step
from .situations import text
from .story import Opened, Story, build, choose
from .values import argument


def _operation(tag: str, opened: Opened, values: dict[str, Any], **more: Any) -> Operation:
    """An operation from what the window is narrowed to, what was typed, and which rows are selected."""
    kind = OPERATIONS[tag]
    known = kind.model_fields
    given: dict[str, Any] = {**opened.context, **values, **more}
    if "form" in known:
        given["form"] = Form(**{name: value for name, value in values.items() if name in Form.model_fields})
    if "origin" in known:
        context = {name: value for name, value in opened.context.items() if name in Origin.model_fields}
        given["origin"] = Origin(**context)
    if opened.window.owner:
        given |= {"owner": opened.window.owner, "code": opened.context[opened.window.owner]}
    if "filter" in known:
        chosen = {name: value for name, value in values.items() if name in ContactFilter.model_fields}
        if "contacts" in chosen:
            chosen["contacts"] = tuple(str(chosen["contacts"]).split("|"))
        given["filter"] = ContactFilter(**chosen)
    return build(kind, given)


def _selected(opened: Opened) -> dict[str, Any]:
    """The selected rows as the argument that operations take them under."""
    window = opened.window
    if window.takes in {"entries", "segments"}:
        return {window.takes: opened.ids()}
    return {window.takes or window.row: opened.ids()[0]}


def query(opened: Opened) -> Operation:
    """The query that fills a window."""
    return _operation(opened.window.query, opened, {})


def rows_of(outcome: Ok) -> tuple[Message, ...]:
    """The rows of the list that a window shows; of a segment they are its lines."""
    value = outcome.value
    rows: tuple[Message, ...] = value.lines if isinstance(value, SegmentWithLines) else getattr(value, "rows", ())
    return rows


def _show(opened: Opened, story: Story) -> Asking:
    """Ask what a window that was just opened shows."""
    if opened.window.query:
        story.hear((yield query(opened)))
    return None


def _open(key: str, context: dict[str, str], story: Story) -> Asking:
    yield from _show(story.open(key, context), story)
    return None


@step("when", "open.contact", "open.salesperson", "open.segment")
def _open_record(match: Match, story: Story) -> Asking:
    record = match.phrase.partition(".")[2]
    window = {"contact": "contact_card", "salesperson": "salesperson_card", "segment": "segment"}[record]
    yield from _open(window, {record: text(match, record)}, story)
    return None


@step("when", "open.search", "open.part", "open.home")
def _open_found(match: Match, story: Story) -> Asking:
    yield from _open(str(next(iter(match.arguments.values()))), {}, story)
    return None


@step("when", "open.print")
def _open_print(match: Match, story: Story) -> Asking:
    context = {
        "document_type": DocumentKind(text(match, "document")),
        "event": DocumentEvent.PRINTED,
        "no": text(match, "no"),
        "account_type": AccountType.CUSTOMER,
        "account": text(match, "customer"),
    }
    yield from _open("print_document", dict(context), story)
    return None


@step("when", "choose.action", "choose.button")
def _choose(match: Match, story: Story) -> Asking:
    opened = story.opened
    kind = match.phrase.partition(".")[2]
    effects = opened.window.actions if kind == "action" else opened.window.buttons
    key = text(match, kind)
    if key not in effects:
        raise NotUnderstood("not-in-window", window=opened.key, kind=kind, key=key)
    effect = effects[key]
    if effect.asks:
        opened.pending = effect
    elif effect.starts_row:
        opened.new_row = True
    elif effect.sends:
        yield from _commit(effect, opened, story)
    else:
        yield from _follow(effect, opened, story)
    return None


def _follow(effect: Effect, opened: Opened, story: Story) -> Asking:
    """Open the next window; what this one is narrowed to, or the selected row, goes along."""
    context = dict(opened.context)
    if effect.carries:
        opened.ids()
        part = str(getattr(opened.rows[0], effect.carries))
        # A row of a segment is not the segment: the list that opens is narrowed to the row alone.
        context = {opened.window.takes if effect.carries == "code" else effect.carries: part}
    yield from _open(effect.opens, context, story)
    return None


def _commit(effect: Effect, opened: Opened, story: Story, **more: Any) -> Asking:
    """Send the operation of a button or an action, and close the window it belongs to unless it is a list."""
    rows = _selected(opened) if opened.rows and not opened.window.on_row_field else {}
    if not effect.opens and opened.window.row and not (opened.window.on_row_field or opened.rows):
        raise NotUnderstood("no-row")
    outcome = story.hear((yield _operation(effect.sends, opened, opened.draft, **rows, **more)))
    if not isinstance(outcome, Ok):
        return None
    _check_asked(outcome, more.get("answers", {}))
    opened.draft, opened.rows = {}, ()
    if effect.opens and isinstance(outcome.value, Numbered):
        yield from _open(effect.opens, {effect.opens: outcome.value.no}, story)
    elif opened.window.buttons:
        story.close()
    return None


def _check_asked(outcome: Outcome, answers: dict[Question, Answer]) -> None:
    """The question that the scenario answers is one that the system asks."""
    for question in answers:
        if isinstance(outcome, Ok) and question not in outcome.value.asked:
            raise StepFailed("not-asked", [str(question)], [str(one) for one in outcome.value.asked])


@step("when", "answer")
def _answer(match: Match, story: Story) -> Asking:
    opened = story.stack[-1] if story.stack else None
    question = Question(text(match, "question"))
    if opened is None or opened.pending is None or question not in opened.pending.asks:
        raise NotUnderstood("question-none", question=str(question))
    button = text(match, "button")
    if button not in list(Answer):
        raise NotUnderstood("not-in-window", window=opened.key, kind="button", key=button)
    effect, opened.pending = opened.pending, None
    yield from _commit(effect, opened, story, answers={question: Answer(button)})
    return None


@step("when", "fill")
def _fill(match: Match, story: Story) -> Asking:
    yield from _enter(text(match, "field"), match.arguments["value"], story)
    return None


@step("when", "check", "uncheck")
def _check(match: Match, story: Story) -> Asking:
    key = text(match, "field")
    if FIELDS[key].domain != "flag":
        raise NotUnderstood("not-in-window", window=story.opened.key, kind="field", key=key)
    yield from _enter(key, "yes" if match.phrase == "check" else "no", story)
    return None


def _enter(key: str, value: Any, story: Story) -> Asking:
    """Type into a field: of the selected row, of a window that validates at once, or of a draft."""
    opened, window = story.opened, story.opened.window
    typed = {window.renames.get(key, FIELDS[key].name): argument(FIELDS[key], value)}
    if opened.rows and key in window.row_fields:
        story.hear((yield _operation(window.on_row_field, opened, typed, **_selected(opened))))
    elif key not in window.fields or (window.on_row and not opened.new_row):
        raise NotUnderstood("not-in-window", window=opened.key, kind="field", key=key)
    elif window.on_field:
        more = {"document_type": SETUP_FIELDS[key]} if key in SETUP_FIELDS else {}
        story.hear((yield _operation(window.on_field, opened, typed, **more)))
    else:
        opened.draft |= typed
    return None


@step("when", "row.leave")
def _leave_row(_match: Match, story: Story) -> Asking:
    opened = story.opened
    if not opened.new_row:
        raise NotUnderstood("no-row")
    outcome = story.hear((yield _operation(opened.window.on_row, opened, opened.draft)))
    if isinstance(outcome, Ok):
        opened.draft, opened.new_row = {}, False
    return None


@step("when", "row.entry", "row.contact", "row.segment", "row.code", "row.campaign")
def _select_row(match: Match, story: Story) -> Asking:
    """Select the row of a list that is told by the name of its interaction, its contact, its campaign or its code."""
    opened = story.opened
    (role, value), part = next(iter(match.arguments.items())), match.phrase.partition(".")[2]
    wanted = story.entry(value) if role == "entry" else str(value)
    if not opened.window.row:
        raise NotUnderstood("not-in-window", window=opened.key, kind="row", key=wanted)
    outcome = story.hear((yield query(opened)))
    if isinstance(outcome, Ok):
        opened.rows = (choose(rows_of(outcome), part, wanted),)
    return None
