"""Drives the steps by hand against a system that only writes down what it is asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import pytest

from interaction_spec.errors import NotUnderstood, StepFailed
from interaction_spec.model import outcomes as out
from interaction_spec.model import records as rec
from interaction_spec.model.match import Argument, Match, Refusal
from interaction_spec.model.operations import OPERATIONS, Operation
from interaction_spec.model.values import Question
from interaction_spec.steps import STEPS, Check, Story

DAY = dt.date(2026, 1, 15)
ALL = tuple(Question)

VALUES: dict[type[out.Value], out.Value] = {
    type(value): value
    for value in (
        out.Done(asked=ALL),
        out.Recorded(entry="7", asked=ALL),
        out.Counted(count=1, asked=ALL),
        out.Numbered(no="S9"),
        out.Drafted(draft=rec.InteractionFields(contact="CT1", date=DAY), fixed=("contact", "salesperson")),
        out.Processed(recorded=True, entry="8"),
        out.LoggedResult(interactions=2, follow_up="S10"),
        out.Entries(rows=(rec.Entry(entry="5", contact="CT1"), rec.Entry(entry="6", contact="CT2"))),
        out.Groups(rows=(rec.Group(code="LETTER"),)),
        out.Templates(rows=(rec.Template(code="BUS"), rec.Template(code="MEMO"))),
        out.SeriesRows(rows=(rec.NumberSeries(code="SM"),)),
        out.Segments(rows=(rec.Segment(segment="S1"), rec.Segment(segment="S2"))),
        out.LoggedSegments(rows=()),
        out.CampaignEntries(rows=(rec.CampaignEntry(campaign_entry="1", campaign="CP1"),)),
        out.Contacts(rows=()),
        out.Salespeople(rows=()),
        out.SeriesLines(rows=()),
        out.Choices(rows=()),
        out.Marketing(setup=rec.MarketingSetup()),
        out.SegmentWithLines(
            segment=rec.Segment(segment="S1"),
            lines=(
                rec.Line(line="10", contact="CT1"),
                rec.Line(line="20", contact="CT2"),
                rec.Line(line="30", contact="CT2"),
            ),
        ),
    )
}
"""What the system answers, by the kind of value that an operation promises."""


@dataclass
class Walk:
    """One scenario: its story, what was sent, and the answers that differ from the usual ones."""

    story: Story = field(default_factory=lambda: Story(names={"E1": "5", "E2": "6"}))
    answers: dict[str, out.Outcome] = field(default_factory=dict)
    sent: list[dict[str, Any]] = field(default_factory=list)

    def perform(self, operation: Operation) -> out.Outcome:
        """Write the operation down and answer as usual."""
        self.sent.append(operation.payload())
        kind = OPERATIONS[operation.tag].result
        return self.answers.get(operation.tag) or out.Ok(value=VALUES[kind])

    def carry(self, said: Match) -> Check | None:
        """Carry out one step to its end."""
        asking = STEPS[said.phrase].carry(said, self.story)
        try:
            operation = next(asking)
            while True:
                operation = asking.send(self.perform(operation))
        except StopIteration as stop:
            found: Check | None = stop.value
            return found

    def step(self, phrase: str, *table: dict[str, Any], **arguments: Argument | Refusal) -> Check | None:
        """Carry out a step that is told by its phrase, its arguments and its table."""
        return self.carry(Match(phrase=phrase, arguments=arguments, table=table))

    def click(self, *clicks: str) -> Walk:
        """Choose actions and buttons, one after the other; what is no button is an action."""
        for click in clicks:
            kind = "button" if click in {"ok", "cancel"} else "action"
            self.step(f"choose.{kind}", **{kind: click})
        return self

    def search(self, window: str) -> Walk:
        """Open a window by page search."""
        self.step("open.search", search=window)
        return self

    def fill(self, **fields: Argument) -> Walk:
        """Fill fields, one after the other."""
        for key, value in fields.items():
            self.step("fill", field=key, value=value)
        return self

    @property
    def last(self) -> dict[str, Any]:
        """The operation that was sent last."""
        return self.sent[-1]

    @property
    def windows(self) -> list[str]:
        """The windows that are open, the top one last."""
        return [opened.key for opened in self.story.stack]


def refusing(*tags: str) -> Walk:
    """A walk in which the system refuses these operations."""
    return Walk(answers=dict.fromkeys(tags, out.Rejected(code="contact-missing")))


def reason(walk: Walk, phrase: str, **arguments: Any) -> str:
    """Why a step is not understood, or fails."""
    with pytest.raises((NotUnderstood, StepFailed)) as error:
        walk.step(phrase, **arguments)
    return str(error.value.reason)


def form(walk: Walk | None = None) -> Walk:
    """The form for a new interaction, opened from a contact."""
    walk = walk or Walk()
    walk.step("open.contact", contact="CT1")
    return walk.click("create_interaction")


def rows(window: str, walk: Walk | None = None, **row: str) -> Walk:
    """A list window with one of its rows selected."""
    walk = (walk or Walk()).search(window)
    (key, value) = next(iter(row.items()))
    walk.step(f"row.{key}", **{"number" if key == "code" else key: value})
    return walk


def segment(walk: Walk | None = None) -> Walk:
    """The window of the segment S1."""
    walk = walk or Walk()
    walk.step("open.segment", segment="S1")
    return walk
