"""Systems that keep the interaction log wrongly: what it shows, cancels and deletes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Ok, Outcome, Rejected
from interaction_spec.model.records import Entry
from interaction_spec.model.values import Answer, Question
from interaction_spec.steps import FIRST_DAY

from .deeds import accepts, answered, rows, sent, shows, takes_for, typed
from .mutant import Ask, Mutant, breaks, deed, value, wrong

LIST, TOGGLE, CLEAR, EVALUATE = op.EntryList, op.EntryToggleCanceled, op.EntryDeleteCanceled, op.EntryEvaluate
YES, NO = Answer.YES, Answer.NO


def one_by_one(ask: Ask, operation: Any) -> list[Outcome]:
    """Do for each entry alone what was asked for several."""
    return [ask(operation.model_copy(update={"entries": (entry,)})) for entry in operation.entries]


wrong("log-of-all-contacts", "IM-R-046", "The log of a contact shows all of them.", sent(LIST, contact=None))
wrong("log-of-all-salespeople", "IM-R-046", "The log of a salesperson shows all.", sent(LIST, salesperson=None))
wrong(
    "log-of-one-contact", "IM-R-046", "The log that the page search opens shows the interactions of one contact.",
    shows(LIST, lambda row, asked: asked != LIST() or row.contact == "CT1001"),
)  # fmt: skip


@breaks("IM-R-047")
class CompanyIsBlind(Mutant):
    """A company does not see the interactions of its persons."""

    def act(self, operation: op.Operation) -> Outcome:
        """Keep what names the contact itself."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList | op.PostponedList) and operation.contact and isinstance(outcome, Ok):
            rows: tuple[Entry, ...] = getattr(outcome.value, "rows", ())
            return Ok(value=Entries(rows=tuple(row for row in rows if row.contact == operation.contact)))
        return outcome


@deed(LIST)
def _with_company(ask: Ask, operation: Any) -> Outcome:
    known = {row.no: row.company for row in value(ask, op.ContactList()).rows}
    return ask(operation.model_copy(update={"contact": known.get(operation.contact) or operation.contact}))


wrong("person-sees-company", "IM-R-047", "A person shows the interactions of its company.", _with_company)
wrong(
    "page-of-postponed-stays-empty", "IM-R-048", "The page that a part of its caption finds shows nothing.",
    shows(op.PostponedList, lambda _, asked: asked.contact or asked.salesperson),
)  # fmt: skip
wrong(
    "documents-not-shown", "IM-R-049", "What was recorded automatically does not stand in the log.",
    shows(LIST, lambda row, _: row.document_type is None),
)  # fmt: skip
wrong("evaluation-not-shown", "IM-R-050", "The log does not show the evaluation.", rows(LIST, evaluation=None))


@breaks("IM-R-051")
class CancelDeletes(Mutant):
    """A canceled interaction is gone."""

    def act(self, operation: op.Operation) -> Outcome:
        """Mark, and delete what is marked."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryToggleCanceled):
            self.value(op.EntryDeleteCanceled())
        return outcome


wrong(
    "canceled-without-confirmation", "IM-R-051", "An interaction is canceled whatever the answer.",
    takes_for(TOGGLE, YES, Question.MARK_CANCELED, Question.UNMARK_CANCELED),
)  # fmt: skip
wrong(
    "canceled-for-ever", "IM-R-051", "A canceled interaction cannot be restored.",
    takes_for(TOGGLE, NO, Question.UNMARK_CANCELED),
)  # fmt: skip


@breaks("IM-R-052")
class EachEntryFlips(Mutant):
    """Of several selected interactions each follows its own mark instead of the first one's."""

    def act(self, operation: op.Operation) -> Outcome:
        """Switch them one by one."""
        if not isinstance(operation, op.EntryToggleCanceled) or len(operation.entries) < 2:
            return super().act(operation)
        outcomes = one_by_one(self.healthy.perform, operation)
        done = outcomes[0]
        return Ok(value=done.value.model_copy(update={"count": len(outcomes)})) if isinstance(done, Ok) else done


wrong(
    "only-changed-ones-count", "IM-R-052", "What had the mark already is not counted.",
    answered(TOGGLE, when=lambda one: len(one.entries) > 1, count=1),
)  # fmt: skip
wrong(
    "postponed-is-canceled", "IM-R-053", "A postponed interaction can be marked as canceled.",
    accepts("entry-postponed", TOGGLE),
)  # fmt: skip


def _mark_all(ask: Ask) -> None:
    for row in value(ask, LIST()).rows:
        if not row.canceled:
            ask(TOGGLE(entries=(row.entry,)))


@deed(CLEAR)
def _clear_all(ask: Ask, operation: op.Operation) -> Outcome:
    _mark_all(ask)
    return ask(operation)


@deed(CLEAR)
def _clear_postponed(ask: Ask, operation: op.Operation) -> Outcome:
    kept = tuple(row.entry for row in value(ask, op.PostponedList()).rows)
    ask(op.PostponedDelete(entries=kept, answers={Question.DELETE_LINES: YES}))
    return ask(operation)


wrong("active-ones-deleted-too", "IM-R-054", "Active interactions are deleted as well.", _clear_all)
wrong("postponed-ones-deleted-too", "IM-R-054", "Postponed interactions are deleted as well.", _clear_postponed)
wrong(
    "deleted-is-canceled", "IM-R-054", "What was deleted can be marked as canceled.",
    accepts("entry-unknown", TOGGLE),
)  # fmt: skip


@breaks("IM-R-055")
class DeleteIgnoresFilters(Mutant):
    """All canceled interactions are deleted, whatever was asked for."""

    def act(self, operation: op.Operation) -> Outcome:
        """Forget the filters."""
        return super().act(op.EntryDeleteCanceled() if isinstance(operation, op.EntryDeleteCanceled) else operation)


wrong("delete-ignores-contact", "IM-R-055", "The deletion is not narrowed to the contact.", sent(CLEAR, contact=None))
wrong(
    "delete-ignores-template", "IM-R-055", "The deletion is not narrowed to the template.", sent(CLEAR, template=None)
)
wrong("delete-ignores-date", "IM-R-055", "The deletion is not narrowed to the date.", sent(CLEAR, date=None))
wrong(
    "first-one-evaluated", "IM-R-076", "Of several chosen interactions only the first is evaluated.",
    sent(EVALUATE, entries=lambda one: one.entries[:1]),
)  # fmt: skip
wrong(
    "postponed-is-evaluated", "IM-R-076", "A postponed interaction can be evaluated.",
    accepts("entry-postponed", EVALUATE),
)  # fmt: skip


@deed(EVALUATE, op.EntryComment)
def _not_canceled(ask: Ask, operation: Any) -> Outcome:
    chosen = getattr(operation, "entries", ()) or (operation.entry,)
    canceled = [row.entry for row in value(ask, LIST()).rows if row.canceled and row.entry in chosen]
    return Rejected(code="entry-canceled", params={"entry": canceled[0]}) if canceled else ask(operation)


@deed(EVALUATE)
def _as_far_as_possible(ask: Ask, operation: Any) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected):
        one_by_one(ask, operation)
    return outcome


wrong("canceled-is-frozen", "IM-R-076", "A canceled interaction can neither be evaluated nor commented.", _not_canceled)
wrong("evaluated-in-part", "IM-R-076", "What can be evaluated is, though one interaction is gone.", _as_far_as_possible)
wrong(
    "comment-dated-by-today", "IM-R-077", "A comment has the day of the system, not the work date.",
    rows(op.CommentList, date=FIRST_DAY),
)  # fmt: skip
wrong(
    "postponed-is-commented", "IM-R-077", "A postponed interaction can be commented from outside.",
    accepts("entry-postponed", op.EntryComment),
)  # fmt: skip
wrong(
    "typed-comment-ignored", "IM-R-078", "The comment that is typed while resuming does not count.",
    typed(op.InteractionResume, comment=None),
)  # fmt: skip
wrong(
    "comments-not-counted", "IM-R-077", "The log does not say how many comments an interaction has.",
    rows(LIST, comments=0),
)  # fmt: skip
wrong(
    "comment-outlives-form", "IM-R-078", "A form with a comment is kept though the user gave it up.",
    sent(op.InteractionLeave, when=lambda one: one.form.comment, answers={Question.FINISH_LATER: YES}),
)  # fmt: skip
wrong(
    "attachment-removed-unasked", "IM-R-079", "A canceled interaction loses its attachment without a yes.",
    takes_for(TOGGLE, YES, Question.REMOVE_ATTACHMENTS),
)  # fmt: skip
wrong(
    "attachment-never-removed", "IM-R-079", "The attachment stays whatever the answer.",
    takes_for(TOGGLE, NO, Question.REMOVE_ATTACHMENTS),
)  # fmt: skip
wrong(
    "attachment-always-offered", "IM-R-079", "Removing an attachment is offered where there is none to remove.",
    answered(TOGGLE, asked=lambda told: (*told.asked, Question.REMOVE_ATTACHMENTS)),
)  # fmt: skip
wrong(
    "canceled-shows-no-attachment", "IM-R-079", "A canceled interaction has no attachment.",
    rows(LIST, when=lambda row: row.canceled, attachment=""),
)  # fmt: skip


@breaks("IM-R-080")
@dataclass
class AttachmentsOutliveDeletion(Mutant):
    """In NAV 2017, deleting an interaction leaves its attachment to those that have it too."""

    before: dict[str, str] = field(default_factory=dict)

    def act(self, operation: op.Operation) -> Outcome:
        """Remember the attachments, and show them afterwards."""
        if isinstance(operation, op.SessionBegin):
            self.before.clear()
        if isinstance(operation, op.EntryDeleteCanceled):
            self.before.update((row.entry, row.attachment) for row in self.value(LIST()).rows)
        deed = rows(LIST, attachment=lambda row: self.before.get(row.entry, row.attachment))
        return deed(self.healthy.perform, operation)


@breaks("IM-R-080")
@dataclass
class SharedAttachmentsLost(Mutant):
    """In Business Central, deleting an interaction takes its attachment from those that have it too."""

    lost: set[str] = field(default_factory=set)

    def act(self, operation: op.Operation) -> Outcome:
        """Forget the attachments of what is deleted."""
        if isinstance(operation, op.SessionBegin):
            self.lost.clear()
        if isinstance(operation, op.EntryDeleteCanceled):
            self.lost |= {row.attachment for row in self.value(LIST()).rows if row.canceled}
        deed = rows(LIST, attachment=lambda row: "" if row.attachment in self.lost else row.attachment)
        return deed(self.healthy.perform, operation)


wrong(
    "segment-stays-canceled", "IM-R-081", "An interaction of a canceled logged segment is restored alone.",
    accepts("entry-segment-canceled", TOGGLE),
)  # fmt: skip
wrong(
    "campaign-stays-canceled", "IM-R-081", "An interaction of a canceled campaign entry is restored alone.",
    accepts("entry-campaign-canceled", TOGGLE),
)  # fmt: skip


@deed(TOGGLE)
def _restored_in_part(ask: Ask, operation: Any) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and len(operation.entries) > 1:
        one_by_one(ask, operation)
    return outcome


wrong("restored-in-part", "IM-R-081", "Those that can be restored are, though one cannot.", _restored_in_part)
wrong("log-ignores-template", "IM-R-084", "The log cannot be narrowed to a template.", sent(LIST, template=None))
wrong("log-ignores-group", "IM-R-084", "The log cannot be narrowed to a group.", sent(LIST, group=None))
wrong("log-ignores-campaign", "IM-R-084", "The log cannot be narrowed to a campaign.", sent(LIST, campaign=None))
wrong("log-ignores-segment", "IM-R-084", "The log cannot be narrowed to a segment.", sent(LIST, segment=None))
wrong(
    "log-of-one-salesperson", "IM-R-084", "The whole log shows the interactions of one salesperson only.",
    shows(LIST, lambda row, asked: asked != LIST() or row.salesperson in {"", "AM"}),
)  # fmt: skip
