"""What becomes of recorded interactions: evaluations, comments, attachments, filters of the log."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Comments, Counted, Entries, Value
from interaction_spec.model.values import Answer, CorrespondenceType, Evaluation, Question

from .actions import entries, send
from .expectations import last, same_rows
from .registry import Asking, Check, look, step
from .situations import text
from .story import Story, answered, build, choose


@step("given", "entry.commented")
def _commented(match: Match, story: Story) -> Asking:
    yield op.EntryComment(entry=story.entry(match.arguments["entry"]), comment=text(match, "text"))
    return None


@step("given", "entry.named")
def _named(match: Match, story: Story) -> Asking:
    contact = text(match, "contact")
    rows = answered((yield op.EntryList(segment=text(match, "segment"))), Entries).rows
    story.name(text(match, "entry"), str(vars(choose(rows, "contact", contact))["entry"]))
    return None


@step("when", "entry.comment")
def _comment(match: Match, story: Story) -> Asking:
    entry = story.entry(match.arguments["entry"])
    yield from send(story, op.EntryComment(entry=entry, comment=text(match, "text")))
    return None


@step("when", "entry.evaluate", "entry.evaluate_both")
def _evaluate(match: Match, story: Story) -> Asking:
    evaluation = Evaluation(text(match, "evaluation"))
    yield from send(story, op.EntryEvaluate(entries=entries(match, story), evaluation=evaluation))
    return None


@step("when", "entry.toggle_attachment", "entry.toggle_attachments")
def _toggle(match: Match, story: Story) -> Asking:
    answers = {Question.MARK_CANCELED: Answer.YES, Question.REMOVE_ATTACHMENTS: Answer.YES}
    yield from send(story, op.EntryToggleCanceled(entries=entries(match, story), answers=answers))
    return None


@step("when", "entries.resend", "entries.resend_as", "entries.resend_updated")
def _resend(match: Match, story: Story) -> Asking:
    forced = match.arguments.get("correspondence")
    resend = op.EntryResend(
        segment=text(match, "segment"),
        correspondence_type=None if forced is None else CorrespondenceType(str(forced)),
        update_merge_fields=match.phrase == "entries.resend_updated",
    )
    yield from send(story, resend)
    return None


@look("unasked")
def _unasked(match: Match, story: Story) -> Check:
    asked = [str(one) for one in last(story, Value).asked]
    return Check([], [one for one in asked if one == text(match, "question")])


@look("entries.sent")
def _sent(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], last(story, Counted).count)


@step("then", "entry.shows")
def _shows(match: Match, story: Story) -> Asking:
    entry = story.entry(match.arguments["entry"])
    return same_rows(match, story, answered((yield op.EntryList(entry=entry)), Entries).rows)


@step("then", "log.holds_narrowed")
def _narrowed(match: Match, story: Story) -> Asking:
    by = {FIELDS[text(match, "field")].name: match.arguments["value"]}
    return same_rows(match, story, answered((yield build(op.EntryList, by)), Entries).rows)


@step("then", "comments.are", "comments.order", "comments.none")
def _comments(match: Match, story: Story) -> Asking:
    outcome = yield op.CommentList(entry=story.entry(match.arguments["entry"]))
    return same_rows(match, story, answered(outcome, Comments).rows)
