"""An observer: runs scenarios once more, with a system of its own, and writes down what there was to see.

It works on request only, and after the verdict: what it asks besides is part of no trace, and it takes no time of a
run. Languages that say the same share one film.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from interaction_spec.errors import InteractionSpecError
from interaction_spec.language import match
from interaction_spec.model.match import Match
from interaction_spec.model.protocol import read_operation
from interaction_spec.model.values import Edition, Question
from interaction_spec.report.frames import Film, Frame, Pane
from interaction_spec.report.results import Exchange, Report, Status
from interaction_spec.scenarios import Feature, Profiles, Scenario
from interaction_spec.steps.campaigns import CAMPAIGN_ENTRY

from .answering import answers
from .differences import changes, compared, key
from .pruning import pruned
from .run import Run, begin, carry_out
from .subject import Factory, Witness
from .verify import Features
from .watching import NOUNS, SHOWN, Filled, Names, Seen, fill, look, noun, window_of
from .windows import stack

Meaning = tuple[Match, ...]


@dataclass(frozen=True)
class Take:
    """One scenario to film, and the fingerprints of its text in every language that says the same."""

    feature: Feature
    scenario: Scenario
    meaning: Meaning
    texts: dict[str, str]


def takes(features: Features, report: Report) -> list[Take]:
    """What is to be filmed: every scenario that passed, once for all languages that say the same."""
    passed = {(one.id, one.language, one.digest) for one in report.scenarios if one.status is Status.PASSED}
    found: dict[str, list[Take]] = {}
    for language, read in features.items():
        for feature, scenario in ((one, scenario) for one in read for scenario in one.scenarios):
            if (scenario.id, language, scenario.digest) in passed:
                meaning = tuple(match(step.text, step.table, language) for step in scenario.steps)
                alike = [one for one in found.setdefault(scenario.id, []) if one.meaning == meaning]
                if not alike:
                    alike = [Take(feature, scenario, meaning, {})]
                    found[scenario.id] += alike
                alike[0].texts[language] = scenario.digest
    return [one for takes in found.values() for one in takes]


def films(
    wanted: Sequence[Take], factory: Factory, report: Report, profiles: Profiles, *, progress: Callable[[str], None]
) -> Iterator[Film]:
    """Film scenarios that have passed; one that cannot be run again is left out."""
    try:
        witness = Witness(factory())
    except Exception:  # noqa: BLE001 (a stranger's factory may raise anything; the verdict stands without films)
        return
    try:
        witness.hello(profiles)
        for take in wanted:
            progress(take.scenario.id)
            with suppress(InteractionSpecError):  # it passed before: a system that answers otherwise now shows nothing
                frames = tuple(_Observer(witness, take, Edition(report.edition)).frames())
                yield Film(id=take.scenario.id, texts=take.texts, frames=pruned(frames, take.meaning))
    except InteractionSpecError:  # it did not introduce itself a second time
        return
    finally:
        witness.close()


@dataclass
class _Observer:
    """One scenario on its way, and what was to be seen before the present step."""

    witness: Witness
    take: Take
    edition: Edition
    stack: list[Filled] = field(default_factory=list)
    seen: Seen = field(default_factory=dict)
    names: Names = field(default_factory=Names)

    def frames(self) -> Iterator[Frame]:
        """One frame for each step."""
        run = begin(self.witness, self.take.feature, self.take.scenario, self.edition)
        self.seen = look(self.witness, self.names)
        for place, (step, meant) in enumerate(zip(self.take.scenario.steps, self.take.meaning, strict=True)):
            before = len(run.exchanges)
            carry_out(run, step, meant)
            yield self._frame(run, place, run.exchanges[before:])

    def _frame(self, run: Run, place: int, exchanges: Sequence[Exchange]) -> Frame:
        meant, role = self.take.meaning[place], self.take.scenario.steps[place].role
        self.names = Names({id_: name for name, id_ in run.story.names.items() if not name.startswith(CAMPAIGN_ENTRY)})
        closed, windows = self._windows(run, meant)
        lists = [*self._changed(place, exchanges)]
        if role != "given" and not lists:
            lists = [*self._asked(exchanges)]
        front = run.story.stack[-1:]
        pending = self._question(place) if front and front[0].pending else ()
        told = answers(exchanges, self.names) if role == "when" else Frame()
        return told.model_copy(
            update={"windows": windows, "closed": closed, "pending": pending,
                    "lists": tuple(one for one in lists if not _twice(one, windows))}
        )  # fmt: skip

    def _windows(self, run: Run, meant: Match) -> tuple[tuple[str, ...], tuple[Pane, ...]]:
        """The windows that closed, and those that are open, each compared with what it showed before."""
        before, self.stack = self.stack, list(stack(run.story.stack, self.witness, self.names))
        panes = [compared(before[place : place + 1], now) for place, now in enumerate(self.stack)]
        still = [key(one) for one in self.stack]
        closed = [one.pane.window for one in before if key(one) not in still]
        pressed = meant.phrase.partition(".")[2] if meant.phrase in {"choose.action", "choose.button"} else ""
        place = len(before) - 1
        if pressed and 0 <= place < len(panes):
            panes[place] = panes[place].model_copy(update={"pressed": str(meant.arguments[pressed])})
        return tuple(closed), tuple(panes)

    def _changed(self, place: int, exchanges: Sequence[Exchange]) -> Iterator[Pane]:
        """The lists of the system that this step changed; within a situation, not everything is looked at."""
        sent = [read_operation(one.operation) for one in exchanges]
        roles = [step.role for step in self.take.scenario.steps[place : place + 2]]
        between = roles == ["given", "given"]
        if all(one.query for one in sent) and (between or roles[0] != "given"):
            return
        nouns = {noun(one.tag) for one in sent} if between else set()
        before = self.seen
        self.seen = look(self.witness, self.names, before, nouns if nouns <= NOUNS else ())
        yield from changes(before, self.seen)

    def _asked(self, exchanges: Sequence[Exchange]) -> Iterator[Pane]:
        """What the last query of the step answered."""
        for exchange in exchanges[-1:]:
            query = read_operation(exchange.operation)
            if query.tag in SHOWN and exchange.outcome["outcome"] == "ok":
                key, of = window_of(query)
                value = query.result.model_validate(exchange.outcome["value"])
                yield fill(key, value, self.names, of).pane

    def _question(self, place: int) -> tuple[Question, ...]:
        """The question that waits: the one that the next step answers."""
        following = self.take.meaning[place + 1 : place + 2]
        return tuple(Question(str(one.arguments["question"])) for one in following if "question" in one.arguments)


def _twice(pane: Pane, windows: Sequence[Pane]) -> bool:
    """Whether an open window shows this list already."""
    return any(window.window == pane.window and (not pane.of or window.of == pane.of) for window in windows)
