"""Systems that postpone and resume interactions wrongly."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Ok, Outcome, Recorded, Rejected
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, answered, forgets, rows, sent, shows, takes_for, then, typed
from .mutant import Ask, Mutant, breaks, deed, form_of, value, wrong

LEAVE, RESUME, DELETE, WAITING = op.InteractionLeave, op.InteractionResume, op.PostponedDelete, op.PostponedList


def waiting(ask: Ask, entry: str) -> Any:
    """A postponed interaction; None where it is none."""
    return next((row for row in value(ask, WAITING()).rows if row.entry == entry), None)


wrong("postponed-is-lost", "IM-R-022", "Nothing that is to be finished later is kept.", forgets(LEAVE))
wrong("left-without-question", "IM-R-022", "Nobody is asked when a form is left.", answered(LEAVE, asked=()))
wrong(
    "postponed-keeps-the-template", "IM-R-022", "Of what was typed only the template and the contact are kept.",
    typed(LEAVE, cost=None, duration=None, evaluation=None, date=None, description=None),
)  # fmt: skip


@breaks("IM-R-023")
class DeclineIgnored(Mutant):
    """An interaction is kept for later though the user said no."""

    def act(self, operation: op.Operation) -> Outcome:
        """Take every answer for a yes."""
        if isinstance(operation, op.InteractionLeave):
            operation = operation.model_copy(update={"answers": {Question.FINISH_LATER: Answer.YES}})
        return super().act(operation)


wrong(
    "postponed-without-contact", "IM-R-024", "An interaction without a contact is postponed.",
    accepts("contact-missing", LEAVE),
)  # fmt: skip
wrong(
    "anything-is-postponed", "IM-R-024", "What is postponed may have blank fields.",
    accepts("field-blank", LEAVE),
)  # fmt: skip


@deed(LEAVE)
def _checks_salesperson(ask: Ask, operation: Any) -> Outcome:
    known = {row.code for row in value(ask, op.SalespersonList()).rows}
    if operation.form.salesperson and operation.form.salesperson not in known:
        return Rejected(code="salesperson-unknown", params={"salesperson": operation.form.salesperson})
    return ask(operation)


wrong(
    "salesperson-checked-too-early", "IM-R-025", "Whether the salesperson exists is looked at when postponing.",
    _checks_salesperson,
)  # fmt: skip
wrong(
    "salesperson-never-checked", "IM-R-025", "Whether the salesperson exists is not looked at when finishing.",
    accepts("salesperson-unknown", RESUME),
)  # fmt: skip
wrong(
    "postponed-of-everybody", "IM-R-026", "A contact's postponed interactions are those of all contacts.",
    sent(WAITING, contact=None),
)  # fmt: skip
wrong(
    "postponed-of-all-salespeople", "IM-R-026", "A salesperson's postponed interactions are those of all.",
    sent(WAITING, salesperson=None),
)  # fmt: skip
wrong(
    "postponed-of-persons-missing", "IM-R-026", "A company does not see what is postponed with its persons.",
    shows(WAITING, lambda row, asked: asked.contact in {None, row.contact}),
)  # fmt: skip
wrong(
    "postponed-shown-in-part", "IM-R-026", "The list of all postponed interactions stops after the first.",
    shows(WAITING, lambda row, asked: asked.contact or asked.salesperson or row.contact == "CT1001"),
)  # fmt: skip


@breaks("IM-R-027")
class PostponedIsLogged(Mutant):
    """What waits is shown in the log as if it were done."""

    def act(self, operation: op.Operation) -> Outcome:
        """List both."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList) and isinstance(outcome, Ok):
            waiting = self.value(op.PostponedList(contact=operation.contact, salesperson=operation.salesperson))
            return Ok(value=Entries(rows=(*getattr(outcome.value, "rows", ()), *waiting.rows)))
        return outcome


@breaks("IM-R-028")
class ResumeRenumbers(Mutant):
    """A resumed interaction is recorded as another one."""

    def act(self, operation: op.Operation) -> Outcome:
        """Finish the old one, and put a new one in its place."""
        outcome = super().act(operation)
        if not (isinstance(operation, op.InteractionResume) and isinstance(outcome, Ok)):
            return outcome
        (old,) = self.value(op.EntryList(entry=operation.entry)).rows
        form = form_of(old)
        new: Recorded = self.value(op.InteractionCreate(form=form))
        self.value(op.EntryToggleCanceled(entries=(old.entry,)))
        self.value(op.EntryDeleteCanceled())
        return Ok(value=new)


@deed(RESUME)
def _keeps_moment(ask: Ask, operation: Any) -> Outcome:
    kept = waiting(ask, operation.entry)
    old = {"date": kept.date, "time": kept.time} if kept else {}
    missing = {name: told for name, told in old.items() if getattr(operation.form, name) is None}
    return ask(operation.model_copy(update={"form": operation.form.model_copy(update=missing)}))


wrong("resumed-keeps-its-date", "IM-R-029", "A resumed interaction has the date and time of before.", _keeps_moment)
wrong(
    "typed-while-resuming-ignored", "IM-R-029", "What is typed while resuming does not count.",
    typed(RESUME, when=lambda one: one.form.contact is None, date=None, description=None),
)  # fmt: skip
wrong(
    "contact-exchanged-while-resuming", "IM-R-029", "The contact can be exchanged while resuming.",
    accepts("field-fixed", RESUME, form=op.Form()),
)  # fmt: skip


@deed(LEAVE)
def _another(ask: Ask, operation: Any) -> Outcome:
    kept = waiting(ask, operation.entry) if operation.entry else None
    if kept is None or operation.answers.get(Question.FINISH_LATER) == Answer.NO:
        return ask(operation)
    typed_now = operation.form.model_dump(exclude_unset=True)
    return ask(LEAVE(form=form_of(kept).model_copy(update=typed_now), answers=operation.answers))


wrong("postponed-again-is-another", "IM-R-030", "What is postponed again is there twice.", _another)
wrong(
    "declined-again-deletes", "IM-R-030", "Declining to finish a resumed interaction deletes it.",
    then(
        LEAVE, lambda one, _: [DELETE(entries=(one.entry,), answers={Question.DELETE_LINES: Answer.YES})],
        when=lambda one: one.entry and one.answers.get(Question.FINISH_LATER) == Answer.NO,
    ),
)  # fmt: skip
wrong(
    "finished-is-resumed", "IM-R-031", "A finished interaction can be resumed.",
    accepts("entry-not-postponed", RESUME),
)  # fmt: skip
wrong("deleted-is-resumed", "IM-R-031", "What was deleted can be resumed.", accepts("entry-unknown", RESUME))
wrong(
    "resumed-without-template", "IM-R-031", "Nobody looks whether the template of what is resumed still exists.",
    accepts("template-unknown", RESUME),
)  # fmt: skip


@deed(RESUME)
def _keeps_failure(ask: Ask, operation: Any) -> Outcome:
    kept = waiting(ask, operation.entry)
    failed = {"attempt_failed": True} if kept and kept.attempt_failed else {}
    return ask(operation.model_copy(update={"form": operation.form.model_copy(update=failed)}))


wrong("failure-is-remembered", "IM-R-123", "A resumed interaction is still a failed attempt.", _keeps_failure)
wrong("first-user-for-ever", "IM-R-123", "Nobody else can sign in.", forgets(op.SessionSignIn))
wrong(
    "subject-of-before", "IM-R-123", "A new description leaves the subject as it was.",
    rows(op.EntryList, when=lambda row: row.subject == "Call back about the offer", subject="Telephone call"),
)  # fmt: skip


@deed(RESUME)
def _adds_comments(ask: Ask, operation: Any) -> Outcome:
    listed = value(ask, op.CommentList(entry=operation.entry))
    outcome = ask(operation)
    if isinstance(outcome, Ok) and operation.form.comment is not None:
        for line in listed.rows:
            ask(op.EntryComment(entry=operation.entry, comment=line.comment))
    return outcome


wrong("comments-add-up", "IM-R-124", "A comment that is typed while resuming is added to the old ones.", _adds_comments)
wrong(
    "resuming-drops-comments", "IM-R-124", "Resuming without a comment drops the comments.",
    typed(RESUME, when=lambda one: one.form.comment is None, comment=""),
)  # fmt: skip
wrong(
    "deleted-without-question", "IM-R-032", "Postponed interactions are deleted whatever the answer.",
    takes_for(DELETE, Answer.YES, Question.DELETE_LINES),
)  # fmt: skip
wrong("postponed-never-deleted", "IM-R-032", "Postponed interactions are not deleted.", forgets(DELETE))
wrong(
    "one-deleted-of-several", "IM-R-032", "Of several chosen interactions only the first is deleted.",
    sent(DELETE, entries=lambda one: one.entries[:1]),
)  # fmt: skip
wrong(
    "finished-deleted-as-postponed", "IM-R-032", "A finished interaction is deleted as if it were postponed.",
    accepts("entry-not-postponed", DELETE),
)  # fmt: skip
