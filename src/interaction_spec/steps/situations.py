"""Given: operations that build the past. Each must be accepted, or the scenario is not testable."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Numbered, Recorded
from interaction_spec.model.values import Answer, DocumentKind, Question

from .registry import Asking, step
from .story import Story, answered, build
from .values import arguments


def text(match: Match, role: str) -> str:
    """An argument that is a code or a text."""
    return str(match.arguments[role])


def _ensure_salesperson(code: str, story: Story) -> Asking:
    if code not in story.salespeople:
        yield op.SalespersonCreate(code=code)
        story.salespeople.add(code)
    return None


@step("given", "contact.exists")
def _contact(match: Match, story: Story) -> Asking:
    salesperson = text(match, "salesperson")
    yield from _ensure_salesperson(salesperson, story)
    yield op.ContactCreate(no=text(match, "contact"), salesperson=salesperson)
    return None


@step("given", "salesperson.exists")
def _salesperson(match: Match, story: Story) -> Asking:
    yield from _ensure_salesperson(text(match, "salesperson"), story)
    return None


_TABLES: dict[str, type[op.Operation]] = {
    "contacts.exist": op.ContactCreate,
    "groups.exist": op.GroupCreate,
    "templates.exist": op.TemplateCreate,
    "document.left": op.DocumentProcess,
}


@step("given", *_TABLES)
def _rows(match: Match, _story: Story) -> Asking:
    unsaid = {"correspondence_type": ""} if match.phrase == "templates.exist" else {}
    for row in match.table:
        yield build(_TABLES[match.phrase], unsaid | document(arguments(row, blanks=False)))
    return None


def document(row: dict[str, Any]) -> dict[str, Any]:
    """A document's own number is `document_no` in a list and `no` in the operation that processes it."""
    return row | ({"no": row["document_no"]} if "document_no" in row else {})


@step("given", "template.exists")
def _template(match: Match, _story: Story) -> Asking:
    # Nothing is said of how it is sent, so nothing is sent: Business Central by itself would choose e-mail.
    yield op.TemplateCreate(code=text(match, "template"), description=text(match, "text"), correspondence_type="")
    return None


@step("given", "template.language")
def _template_language(match: Match, _story: Story) -> Asking:
    yield op.TemplateAddLanguage(code=text(match, "template"), language=text(match, "language"))
    return None


@step("given", "template.used")
def _template_used(match: Match, _story: Story) -> Asking:
    yield op.TemplateSetupSet(document_type=DocumentKind(text(match, "document")), template=text(match, "template"))
    return None


@step("given", "templates.used")
def _templates_used(match: Match, _story: Story) -> Asking:
    for row in match.table:
        kind = DocumentKind(str(row["document_type"]))
        yield op.TemplateSetupSet(document_type=kind, template=text(match, "template"))
    return None


@step("given", "customer.exists")
def _customer(match: Match, _story: Story) -> Asking:
    yield op.CustomerCreate(no=text(match, "customer"), contact=text(match, "contact"))
    return None


@step("given", "customer.alone")
def _customer_alone(match: Match, _story: Story) -> Asking:
    yield op.CustomerCreate(no=text(match, "customer"))
    return None


@step("given", "vendor.exists")
def _vendor(match: Match, _story: Story) -> Asking:
    yield op.VendorCreate(no=text(match, "vendor"), contact=text(match, "contact"))
    return None


@step("given", "series.exists", "series.range", "series.manual", "series.silent")
def _series(match: Match, _story: Story) -> Asking:
    code = text(match, "series")
    # A series that gives no number by itself lets users type one: the products keep at least one of the two on.
    yield op.NumberSeriesCreate(
        code=code,
        default_nos=match.phrase != "series.silent",
        manual_nos=match.phrase in {"series.manual", "series.silent"},
    )
    ending = str(match.arguments.get("number_2", ""))
    yield op.NumberSeriesAddLine(series=code, starting_no=text(match, "number"), ending_no=ending)
    return None


@step("given", "series.chosen")
def _series_chosen(match: Match, _story: Story) -> Asking:
    yield op.MarketingSetupSet(segment_nos=text(match, "series"))
    return None


@step("given", "interaction.recorded")
def _recorded(match: Match, story: Story) -> Asking:
    for row in match.table:
        outcome = yield op.InteractionCreate(form=op.Form(**arguments(row, blanks=False)))
        story.name(row["interaction"], str(answered(outcome, Recorded).entry))
    return None


@step("given", "interaction.waiting")
def _waiting(match: Match, story: Story) -> Asking:
    for row in match.table:
        outcome = yield op.InteractionLeave(
            form=op.Form(**arguments(row, blanks=False)), answers={Question.FINISH_LATER: Answer.YES}
        )
        story.name(row["interaction"], str(answered(outcome, Recorded).entry))
    return None


@step("given", "interaction.marked")
def _marked(match: Match, story: Story) -> Asking:
    entry = story.entry(match.arguments["entry"])
    yield op.EntryToggleCanceled(entries=(entry,), answers={Question.MARK_CANCELED: Answer.YES})
    return None


@step("given", "segment.exists")
def _segment(match: Match, _story: Story) -> Asking:
    segment = text(match, "segment")
    yield op.SegmentCreate(segment=segment)
    yield op.SegmentChange(segment=segment, description=text(match, "text"))
    return None


@step("given", "segment.prepared")
def _segment_prepared(match: Match, _story: Story) -> Asking:
    segment = text(match, "segment")
    yield op.SegmentCreate(segment=segment)
    yield build(op.SegmentChange, {"segment": segment} | arguments(match.table[0]))
    return None


@step("given", "segment.holds")
def _segment_holds(match: Match, _story: Story) -> Asking:
    """Each row is a line added by hand; what else the row says is then changed on that line."""
    segment = text(match, "segment")
    for row in match.table:
        values = arguments(row, blanks=False)
        outcome = yield op.SegmentAddLine(segment=segment, contact=str(values.pop("contact")))
        if values:
            line = answered(outcome, Numbered).no
            yield build(op.SegmentChangeLine, {"segment": segment, "line": line} | values)
    return None


@step("given", "segment.gone")
def _segment_gone(match: Match, _story: Story) -> Asking:
    yield op.SegmentLog(segment=text(match, "segment"))
    return None


@step("given", "clock.work_date", "clock.today")
def _clock(match: Match, _story: Story) -> Asking:
    yield build(op.ClockSet, {match.phrase.partition(".")[2]: match.arguments["date"]})
    return None
