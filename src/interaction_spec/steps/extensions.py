"""What a system may do beyond the two products: dry run, idempotency key, partial log, history."""

from __future__ import annotations

from interaction_spec.errors import NotUnderstood
from interaction_spec.model import operations as op
from interaction_spec.model.match import Match, Refusal
from interaction_spec.model.outcomes import DryRun, Entries, History, LoggedResult, Recorded, Value
from interaction_spec.model.records import LineRefusal

from .actions import send
from .expectations import as_told
from .registry import Asking, Check, look, step
from .situations import text
from .story import Story, answered
from .values import actual_rows, arguments, expected_rows


@step("when", "extension.dry_run")
def _dry_run(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentDryRun(segment=text(match, "segment")))
    return None


@step("when", "extension.log_partial")
def _log_partial(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentLog(segment=text(match, "segment"), partial=True))
    return None


@step("when", "extension.log_key")
def _log_once(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentLog(segment=text(match, "segment"), idempotency_key=text(match, "key")))
    return None


@step("when", "extension.create_key")
def _create_once(match: Match, story: Story) -> Asking:
    form = op.Form(**arguments(match.table[0]))
    yield from send(story, op.InteractionCreate(form=form, idempotency_key=text(match, "key")))
    return None


@look("extension.would_refuse", "extension.left")
def _line_refused(match: Match, story: Story) -> Check:
    wanted = match.arguments["refusal"]
    if not isinstance(wanted, Refusal):
        raise NotUnderstood("not-understood", detail="no refusal")
    params = {name: as_told(name, value, story) for name, value in wanted.params.items()}
    expected = {"code": wanted.code, "params": params}
    told = [
        {"code": one.code, "params": one.params} for one in _refused(story) if one.contact == text(match, "contact")
    ]
    return Check([expected], [one for one in told if one == expected] or told)


@look("extension.would_refuse_count")
def _count_refusals(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], len(_refused(story)))


def _refused(story: Story) -> tuple[LineRefusal, ...]:
    """The refused lines of the last answer."""
    if story.last is None:
        raise NotUnderstood("nothing-sent")
    value = answered(story.last, Value)
    return value.refused if isinstance(value, LoggedResult | DryRun) else ()


@step("then", "extension.answered")
def _answered(match: Match, story: Story) -> Asking:
    """The answer that a repeated request got tells of the one interaction that is there."""
    if story.last is None:
        raise NotUnderstood("nothing-sent")
    told = answered(story.last, Recorded).entry
    rows = answered((yield op.EntryList(contact=text(match, "contact"))), Entries).rows
    return Check([told], [row.entry for row in rows])


@step("then", "extension.history")
def _history(match: Match, story: Story) -> Asking:
    rows = answered((yield op.EntryHistory(entry=story.entry(match.arguments["entry"]))), History).rows
    return Check(expected_rows(match.table, story), actual_rows(rows, list(match.table[0])))
