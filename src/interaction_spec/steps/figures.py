"""Number series that warn and keep to dates, and the figures of the log."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Figures, LoggedResult, Numbered, Value
from interaction_spec.model.values import Owner

from .actions import send
from .expectations import last, same_rows
from .registry import Asking, Check, look, step
from .situations import text
from .story import Story, answered, build
from .values import arguments

OWNERS = {f"statistics.{owner}": owner for owner in Owner}
"""The phrases on figures: the last part says whose they are, and so does a placeholder."""


@step("given", "series.exist")
def _series(match: Match, _story: Story) -> Asking:
    for row in match.table:
        yield build(op.NumberSeriesCreate, arguments(row, blanks=False))
    return None


@step("given", "series.ranges")
def _ranges(match: Match, _story: Story) -> Asking:
    for row in match.table:
        yield build(op.NumberSeriesAddLine, {"series": text(match, "series")} | arguments(row, blanks=False))
    return None


@look("series.warned", "series.quiet")
def _warned(match: Match, story: Story) -> Check:
    value = last(story, Value)
    warned = value.warning if isinstance(value, Numbered | LoggedResult) else None
    return Check(match.phrase == "series.warned", warned)


@step("when", "statistics.read")
def _read(match: Match, story: Story) -> Asking:
    yield from send(story, op.StatisticsRead(owner=Owner.CONTACT, code=text(match, "contact")))
    return None


@step("then", *OWNERS, "statistics.period")
def _figures(match: Match, story: Story) -> Asking:
    owner = OWNERS.get(match.phrase, Owner.CONTACT)
    period = {"from_date": match.arguments.get("date"), "to_date": match.arguments.get("date_2")}
    outcome = yield build(op.StatisticsRead, {"owner": owner, "code": text(match, owner), **period})
    return same_rows(match, story, [answered(outcome, Figures).statistics])
