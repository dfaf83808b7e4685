"""When, as a rule scenario says it: one sentence, one request."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Ok, SegmentWithLines
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, DocumentKind, Question

from .registry import Asking, step
from .situations import document, text
from .story import Story, answered, build, choose
from .values import arguments


def send(story: Story, *operations: op.Operation) -> Asking:
    """Send operations one by one, and stop at the first that is refused."""
    for operation in operations:
        if not isinstance(story.hear((yield operation)), Ok):
            break
    return None


def _form(match: Match) -> op.Form:
    return op.Form(**arguments(match.table[0])) if match.table else op.Form()


_CREATES: dict[str, type[op.Operation]] = {
    "salesperson.create": op.SalespersonCreate,
    "contact.create": op.ContactCreate,
    "group.create": op.GroupCreate,
    "template.create": op.TemplateCreate,
    "series.create": op.NumberSeriesCreate,
    "customer.create_with": op.CustomerCreate,
    "vendor.create_with": op.VendorCreate,
    "document.process": op.DocumentProcess,
}


@step("when", *_CREATES)
def _create(match: Match, story: Story) -> Asking:
    rows = (document(arguments(row, blanks=False)) for row in match.table)
    yield from send(story, *(build(_CREATES[match.phrase], row) for row in rows))
    return None


@step("when", "group.delete")
def _delete_group(match: Match, story: Story) -> Asking:
    yield from send(story, op.GroupDelete(code=text(match, "group")))
    return None


@step("when", "template.change")
def _change_template(match: Match, story: Story) -> Asking:
    row = arguments(match.table[0])
    yield from send(story, build(op.TemplateChange, {"code": text(match, "template")} | row))
    return None


@step("when", "template.delete")
def _delete_template(match: Match, story: Story) -> Asking:
    yield from send(story, op.TemplateDelete(code=text(match, "template")))
    return None


@step("when", "template.assign", "template.release")
def _assign_template(match: Match, story: Story) -> Asking:
    kind = DocumentKind(text(match, "document"))
    yield from send(story, op.TemplateSetupSet(document_type=kind, template=str(match.arguments.get("template", ""))))
    return None


@step("when", "series.extend")
def _extend_series(match: Match, story: Story) -> Asking:
    row = arguments(match.table[0])
    yield from send(story, build(op.NumberSeriesAddLine, {"series": text(match, "series")} | row))
    return None


@step("when", "series.choose")
def _choose_series(match: Match, story: Story) -> Asking:
    yield from send(story, op.MarketingSetupSet(segment_nos=text(match, "series")))
    return None


@step("when", "customer.create")
def _create_customer(match: Match, story: Story) -> Asking:
    yield from send(story, op.CustomerCreate(no=text(match, "customer"), contact=text(match, "contact")))
    return None


@step("when", "vendor.create")
def _create_vendor(match: Match, story: Story) -> Asking:
    yield from send(story, op.VendorCreate(no=text(match, "vendor"), contact=text(match, "contact")))
    return None


def origin(match: Match) -> op.Origin:
    """What a sentence names as the record from which a form is opened."""
    return op.Origin(**{role: text(match, role) for role in op.Origin.model_fields if role in match.arguments})


@step("when", "form.contact", "form.salesperson", "form.campaign", "form.log")
def _begin(match: Match, story: Story) -> Asking:
    yield from send(story, op.InteractionDraft(origin=origin(match)))
    return None


@step(
    "when",
    "interaction.create",
    "interaction.create_contact",
    "interaction.create_salesperson",
    "interaction.create_campaign",
)
def _create_interaction(match: Match, story: Story) -> Asking:
    yield from send(story, op.InteractionCreate(origin=origin(match), form=_form(match)))
    return None


@step("when", "interaction.postpone", "interaction.drop")
def _leave(match: Match, story: Story) -> Asking:
    answer = Answer.YES if match.phrase == "interaction.postpone" else Answer.NO
    yield from send(story, op.InteractionLeave(form=_form(match), answers={Question.FINISH_LATER: answer}))
    return None


@step("when", "resume.finish", "resume.finish_with")
def _resume(match: Match, story: Story) -> Asking:
    entry = story.entry(match.arguments["entry"])
    yield from send(story, op.InteractionResume(entry=entry, form=_form(match)))
    return None


@step("when", "resume.postpone", "resume.drop")
def _resume_and_leave(match: Match, story: Story) -> Asking:
    answer = Answer.YES if match.phrase == "resume.postpone" else Answer.NO
    entry = story.entry(match.arguments["entry"])
    answers = {Question.FINISH_LATER: answer}
    yield from send(story, op.InteractionLeave(entry=entry, form=_form(match), answers=answers))
    return None


def entries(match: Match, story: Story) -> tuple[str, ...]:
    """The ids of the named interactions, in the order in which the sentence's placeholders are numbered."""
    return tuple(story.entry(match.arguments[role]) for role in ("entry", "entry_2") if role in match.arguments)


@step("when", "postponed.delete", "postponed.delete_both", "postponed.keep")
def _delete_postponed(match: Match, story: Story) -> Asking:
    answer = Answer.NO if match.phrase == "postponed.keep" else Answer.YES
    answers = {Question.DELETE_LINES: answer}
    yield from send(story, op.PostponedDelete(entries=entries(match, story), answers=answers))
    return None


@step("when", "entry.toggle", "entry.toggle_both", "entry.toggle_keep")
def _toggle(match: Match, story: Story) -> Asking:
    answer = Answer.NO if match.phrase == "entry.toggle_keep" else Answer.YES
    answers = {Question.MARK_CANCELED: answer, Question.UNMARK_CANCELED: answer}
    yield from send(story, op.EntryToggleCanceled(entries=entries(match, story), answers=answers))
    return None


@step("when", "entries.delete", "entries.delete_matching")
def _delete_canceled(match: Match, story: Story) -> Asking:
    yield from send(story, build(op.EntryDeleteCanceled, arguments(match.table[0]) if match.table else {}))
    return None


@step("when", "segment.create", "segment.create_typed")
def _create_segment(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentCreate(segment=str(match.arguments.get("segment", ""))))
    return None


@step("when", "segment.add")
def _add_contacts(match: Match, story: Story) -> Asking:
    chosen = ContactFilter(contacts=tuple(str(row["contact_no"]) for row in match.table))
    yield from send(story, op.SegmentAddContacts(segment=text(match, "segment"), filter=chosen))
    return None


@step("when", "segment.add_line")
def _add_line(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentAddLine(segment=text(match, "segment"), contact=text(match, "contact")))
    return None


def with_line(match: Match, story: Story, kind: type[op.Operation], values: dict[str, Any]) -> Asking:
    """Send an operation on the line of a contact, or on the one without, after asking which line that is.

    Where there is no such segment, the operation says so itself.
    """
    segment, contact = text(match, "segment"), str(match.arguments.get("contact", ""))
    outcome = yield op.SegmentRead(segment=segment)
    line = ""
    if isinstance(outcome, Ok):
        line = str(vars(choose(answered(outcome, SegmentWithLines).lines, "contact", contact))["line"])
    yield from send(story, build(kind, {"segment": segment, "line": line, **values}))
    return None


@step("when", "segment.remove_line")
def _remove_line(match: Match, story: Story) -> Asking:
    yield from with_line(match, story, op.SegmentRemoveLine, {})
    return None


@step("when", "segment.change_line")
def _change_line(match: Match, story: Story) -> Asking:
    yield from with_line(match, story, op.SegmentChangeLine, arguments(match.table[0]))
    return None


@step("when", "segment.change", "segment.change_only")
def _change_segment(match: Match, story: Story) -> Asking:
    answer = Answer.YES if match.phrase == "segment.change" else Answer.NO
    answers = {Question.UPDATE_LINES: answer, Question.UPDATE_TEMPLATE: answer}
    given = {"segment": text(match, "segment"), "answers": answers, **arguments(match.table[0])}
    yield from send(story, build(op.SegmentChange, given))
    return None


@step("when", "segment.log", "segment.log_follow_up")
def _log_segment(match: Match, story: Story) -> Asking:
    follow_up = match.phrase == "segment.log_follow_up"
    yield from send(story, op.SegmentLog(segment=text(match, "segment"), follow_up=follow_up))
    return None
