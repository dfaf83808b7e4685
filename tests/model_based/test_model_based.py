"""The reference engine against the oracle: any sequence of operations, answered alike, in both editions."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.model_based import drawing, drawing_segments, figures
from tests.model_based.dice import one_of, thrown
from tests.model_based.oracle import Oracle
from tests.model_based.pairing import Pairs
from tests.model_based.resolving import resolved
from tests.model_based.small_world import BEGIN, SEED

from interaction_spec.engine import Engine
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.values import Edition, Extension

SET_UP: tuple[op.Operation, ...] = (
    op.SalespersonList(),
    op.CampaignList(),
    op.GroupList(),
    op.TemplateList(),
    op.TemplateSetupRead(),
    op.MarketingSetupRead(),
    op.NumberSeriesList(),
    op.CriteriaList(),
)
"""Lists that only few operations change: they are asked for after those, and at the end."""
LISTS: tuple[op.Operation, ...] = (
    op.EntryList(),
    op.PostponedList(),
    op.CampaignEntryList(),
    op.SegmentList(),
    op.LoggedSegmentList(),
    op.ContactList(),
)
"""Lists that are asked for after every change, like each segment with its lines and languages."""


class Interactions(RuleBasedStateMachine):
    """One session, asked of the engine and of the oracle."""

    def __init__(self) -> None:
        """A new engine in memory."""
        super().__init__()
        self.engine = Engine()
        self.pairs = Pairs()
        self.changed = False
        self.seen: dict[op.Operation, Outcome] = {}

    def teardown(self) -> None:
        """Whatever was set up is the same in both; let go of the store."""
        if hasattr(self, "oracle"):
            self.compare(*SET_UP)
        self.engine.close()

    @initialize(
        edition=st.sampled_from(Edition),
        extensions=st.lists(st.sampled_from([Extension.HISTORY, Extension.EXACT_UNDO]), unique=True).map(tuple),
    )
    def begin(self, edition: Edition, extensions: tuple[Extension, ...]) -> None:
        """Begin in one edition, with or without what a session can ask for."""
        self.start(edition, extensions)

    def start(self, edition: Edition, extensions: tuple[Extension, ...]) -> None:
        """A small world to begin with."""
        begin = BEGIN.model_copy(update={"edition": edition, "extensions": extensions})
        self.engine.perform(begin)
        self.oracle = Oracle(begin)
        for operation in SEED:
            assert self.engine.perform(operation) == self.oracle.perform(operation), operation
        self.seen = {}
        self.learn()
        self.changed = True

    def perform(self, operation: op.Operation) -> None:
        """Ask both; their answers are alike, and a refusal changes nothing and is one that the contract names."""
        operation = resolved(operation, self.oracle.world)
        asked = self.pairs.for_engine(operation)
        before = self.digest()
        outcome, expected = self.engine.perform(asked), self.oracle.perform(operation)
        self.changed = isinstance(outcome, Ok) and not operation.query
        if self.changed:
            self.seen = {}
            if isinstance(expected, Ok):
                self.learn()
        assert self.pairs.as_oracle(outcome) == expected.model_dump(), operation
        if not self.changed:
            assert self.engine.perform(op.StateDigest()) == before, operation
        if isinstance(outcome, Rejected):
            assert outcome.code in op.refusals(type(operation)), operation

    def learn(self) -> None:
        """Find the counterpart of every new id."""
        recorded = sorted(int(row.entry) for query in (op.EntryList(), op.PostponedList()) for row in self.rows(query))
        entries = [row["entry"] for row in self.oracle.world.entries]
        self.pairs.learn("entry", [str(number) for number in recorded], entries)
        made = [row.campaign_entry for row in self.rows(op.CampaignEntryList())]
        ours = [row["campaign_entry"] for row in self.oracle.world.campaign_entries]
        self.pairs.learn("campaign_entry", made, ours)

    def digest(self) -> Outcome:
        """The engine's fingerprint of everything that it stores."""
        return self.ask(op.StateDigest())

    def ask(self, query: op.Operation) -> Outcome:
        """What the engine answers; until something changes, it is asked once."""
        if query not in self.seen:
            self.seen[query] = self.engine.perform(query)
        return self.seen[query]

    def value(self, query: op.Operation) -> Any:
        """What the engine answers to a query that must be accepted."""
        outcome = self.ask(query)
        assert isinstance(outcome, Ok), (query, outcome)
        return outcome.value

    def rows(self, query: op.Operation) -> Any:
        """The rows of a list of the engine."""
        return self.value(query).rows

    def compare(self, *queries: op.Operation) -> None:
        """Both show the same."""
        for query in queries:
            assert self.pairs.as_oracle(self.ask(query)) == self.oracle.perform(query).model_dump(), query

    @invariant()
    def every_list_is_what_the_oracle_lists(self) -> None:
        """Whatever was changed, both show the same."""
        if self.changed:
            for number in self.oracle.world.segments:
                self.compare(op.SegmentRead(segment=number), op.SegmentLanguageList(segment=number))
            self.compare(*LISTS)

    @invariant()
    def the_log_holds_together(self) -> None:
        """What must be true of any log, whatever the oracle thinks."""
        if self.changed:
            figures.check(self.value)
        self.changed = False

    @rule(operation=thrown(drawing.people))
    def people(self, operation: op.Operation) -> None:
        """Salespeople, users, contacts, campaigns."""
        self.perform(operation)
        self.compare(*SET_UP)

    @rule(operation=thrown(one_of(drawing.set_up, drawing.numbers)))
    def set_up(self, operation: op.Operation) -> None:
        """Groups, templates, number series."""
        self.perform(operation)
        self.compare(*SET_UP)

    @rule(operation=thrown(drawing.clock))
    def clock(self, operation: op.Operation) -> None:
        """Another day, another user."""
        self.perform(operation)

    @rule(operation=thrown(one_of(drawing.forms, drawing.calls)))
    def form(self, operation: op.Operation) -> None:
        """Interactions are made."""
        self.perform(operation)

    @rule(operation=thrown(drawing.forms))
    def another_form(self, operation: op.Operation) -> None:
        """More interactions are made."""
        self.perform(operation)

    @rule(operation=thrown(drawing.postponed))
    def postponed(self, operation: op.Operation) -> None:
        """Postponed interactions are finished, left again, deleted."""
        self.perform(operation)

    @rule(operation=thrown(drawing.log))
    def log(self, operation: op.Operation) -> None:
        """Work on the log."""
        self.perform(operation)

    @rule(operation=thrown(drawing.register))
    def register(self, operation: op.Operation) -> None:
        """Logged segments, campaign entries."""
        self.perform(operation)

    @rule(operation=thrown(drawing_segments.headers))
    def header(self, operation: op.Operation) -> None:
        """Headers of segments."""
        self.perform(operation)

    @rule(operation=thrown(drawing_segments.lines))
    def line(self, operation: op.Operation) -> None:
        """Lines of segments."""
        self.perform(operation)

    @rule(operation=thrown(drawing_segments.criteria))
    def criteria(self, operation: op.Operation) -> None:
        """Contacts by criteria."""
        self.perform(operation)

    @rule(operation=thrown(drawing_segments.logging))
    def log_segment(self, operation: op.Operation) -> None:
        """Segments are logged; there is one entry for each line that is."""
        number = resolved(operation, self.oracle.world).segment  # type: ignore[attr-defined]  # all three have one
        lines = self.oracle.world.segments.get(number, {"lines": []})["lines"]
        before = len(self.rows(op.EntryList()))
        self.perform(operation)
        new = len(self.rows(op.EntryList())) - before
        if getattr(operation, "partial", False):
            return
        assert new in (0, sum(bool(line["contact"]) for line in lines))
        still_open = {segment.segment for segment in self.rows(op.SegmentList())}
        assert not new or number not in still_open or getattr(operation, "follow_up", False)

    @rule(operation=thrown(drawing.documents))
    def document(self, operation: op.Operation) -> None:
        """Documents."""
        self.perform(operation)

    @rule(operation=thrown(drawing.figures))
    def figures(self, operation: op.Operation) -> None:
        """Figures between dates."""
        self.perform(operation)


TestInteractions = Interactions.TestCase
CHOSEN = settings.get_current_profile_name()
TestInteractions.settings = settings.get_profile(CHOSEN if CHOSEN == "thorough" else "model-based")
