"""Procedures and requirements as a reader sees them: the steps that ran, written for the page's locale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from interaction_spec.language import Catalogue, instruct, load, write, write_table
from interaction_spec.model.match import Match
from interaction_spec.scenarios import Feature, Role, Rule, Scenario, Step

from . import markup, watch
from .errors import UnknownNameError
from .gherkin_view import source
from .later import later
from .locales import Place
from .material import Material, understand
from .proof import Link, nowhere, proof
from .stamps import stamp

ROLES: tuple[Role, ...] = ("given", "when", "then")


@dataclass(frozen=True)
class Reader:
    """The specification, read at one place."""

    material: Material
    place: Place
    link: Link = nowhere
    """Where pages are, seen from the one that is read."""

    @property
    def words(self) -> Catalogue:
        """The catalogue of the locale that the page is written in."""
        return load(self.place.catalogue)

    @property
    def features(self) -> Sequence[Feature]:
        """The features in the page's language."""
        return self.material.features.get(self.place.language, ())

    def procedure(self, ident: str, link: str = "") -> str:
        """A procedure: what must be there, the instructions, what comes of it, the mark of the last run."""
        found = next((both for both in self._scenarios() if ident and both[1].procedure == ident), None)
        if found is None:
            raise UnknownNameError("procedure", ident, {one.procedure for _, one in self._scenarios() if one.procedure})
        feature, scenario = found
        before = self._part("before", (self._sentence(step) for step in _steps(scenario, "given")))
        results = self._part("results", (self._sentence(step) for step in _steps(scenario, "then")))
        steps = markup.listing(
            (self._instruction(step) for step in _steps(scenario, "when")),
            tag="ol",
            classes="procedure__steps",
        )
        foot = self._foot(feature, scenario, link)
        parts = f"{before}{steps}{results}{self._watch(scenario)}{foot}"
        rows = sum(1 + len(step.table) for step in scenario.steps)  # so that its place can be kept free
        return f'\n\n<div class="procedure" id="{ident.lower()}" style="--rows: {rows}">{parts}</div>\n\n'

    def rules(self, topic: str) -> str:
        """Every requirement of a topic, each with the scenarios that prove it."""
        found = [(feature, rule) for feature in self.features if feature.topic == topic for rule in feature.rules]
        if not found:
            raise UnknownNameError("topic", topic, {feature.topic for feature in self.features})
        note = "" if self.material.films else f"{watch.missing(self.words)}\n"
        return f"\n\n{note}" + "\n".join(self._rule(feature, rule) for feature, rule in found) + "\n\n"

    def stamp(self, *idents: str) -> str:
        """The mark of scenarios, procedures or requirements, as a whole."""
        known: dict[str, list[Scenario]] = {}
        for feature in self.features:
            for rule in feature.rules:
                for scenario in rule.scenarios:
                    for name in (rule.id, scenario.id, scenario.procedure):
                        known.setdefault(name or "", []).append(scenario)
        if missing := [ident for ident in idents if ident not in known]:
            raise UnknownNameError("scenario, procedure or requirement", missing[0], known)
        return self._stamp(*(scenario for ident in idents for scenario in known[ident]))

    def _scenarios(self) -> Iterator[tuple[Feature, Scenario]]:
        for feature in self.features:
            for rule in feature.rules:
                yield from ((feature, scenario) for scenario in rule.scenarios)

    def _rule(self, feature: Feature, rule: Rule) -> str:
        level = markup.text(self.words.text(f"guide.level.{rule.level}"))
        scenarios = "".join(self._scenario(feature, scenario) for scenario in rule.scenarios)
        return (
            f'<details class="rule" id="{rule.id.lower()}"><summary>'
            f'<span class="rule__head"><span class="rule__id">{rule.id}</span> '
            f'<span class="rule__level rule__level--{rule.level}">{level}</span></span> '
            f'<span class="rule__title">{markup.text(self.title(rule.id, rule.title))}</span> '
            f"{self._stamp(*rule.scenarios)}</summary>{scenarios}</details>"
        )

    def _scenario(self, feature: Feature, scenario: Scenario) -> str:
        parts = "".join(
            f"<dt>{markup.text(self.words.text(f'guide.role.{role}'))}</dt>"
            + "".join(f"<dd>{self._sentence(step)}</dd>" for step in _steps(scenario, role))
            for role in ROLES
            if _steps(scenario, role)
        )
        title = markup.text(self.title(scenario.id, scenario.title))
        return (
            f'<div class="scenario" id="{scenario.id.lower()}"><p class="scenario__title">{title}</p>'
            f"{self._claims(scenario)}"
            f'<dl class="scenario__steps">{parts}</dl>'
            f"{self._watch(scenario) if self.material.films else ''}"
            f"{self._foot(feature, scenario)}</div>"
        )

    def _claims(self, scenario: Scenario) -> str:
        """For which edition, and for what beyond the products, a scenario holds; blank where it holds for all."""
        claims = [*filter(None, [scenario.edition]), *scenario.extensions]
        said = "; ".join(markup.text(self.words.text(f"guide.claim.{claim}")) for claim in claims)
        return f'<p class="scenario__claims">{said}</p>' if said else ""

    def _part(self, name: str, items: Iterable[str]) -> str:
        listed = list(items)
        label = markup.text(self.words.text(f"guide.{name}"))
        body = f'<p class="procedure__label">{label}</p>{markup.listing(listed)}'
        return f'<div class="procedure__{name}">{body}</div>' if listed else ""

    def _sentence(self, step: Step) -> str:
        match = understand(step, self.place.language)
        return markup.sentence(write(match, self.words)) + self._table(match)

    def _instruction(self, step: Step) -> str:
        match = understand(step, self.place.language)
        return markup.inline(instruct(match, self.words)) + self._table(match)

    def _table(self, match: Match) -> str:
        rows = [[markup.text(cell) for cell in row] for row in write_table(match, self.words)]
        return markup.table(rows[0], rows[1:], label=self.words.text("guide.table")) if rows else ""

    def title(self, ident: str, written: str) -> str:
        """A title as the file has it, unless the page's locale is another than the file's."""
        same = self.place.catalogue == self.place.language
        return written if same else self.words.text(f"title.{ident}")

    def _stamp(self, *scenarios: Scenario) -> str:
        return stamp(scenarios, self.place, self.words, self.material)

    def late(self, kind: str, ident: str) -> str:
        """What belongs in a place that was left free."""
        feature, scenario = self.material.written[ident, self.place.language]
        return self._player(scenario) if kind == "watch" else self._source(feature, scenario)

    def _player(self, scenario: Scenario) -> str:
        """What was to be seen when a scenario ran."""
        film = self.material.film(scenario, self.place.language)
        return watch.player(scenario, film, self.words, self._told) if film else ""

    def _watch(self, scenario: Scenario) -> str:
        """The place of a player; without a recording of this text, how to get one."""
        if self.material.film(scenario, self.place.language):
            return later("watch", scenario.id)
        return watch.missing(self.words, stale=(scenario.id, self.place.language) in self.material.films)

    def _told(self, step: Step, *, table: bool) -> str:
        """A step as the player shows it: what to do as an instruction where it is one, anything else as a sentence."""
        match = understand(step, self.place.language)
        instructs = step.role == "when" and f"instruction.{match.phrase}" in self.words
        told = markup.inline(instruct(match, self.words)) if instructs else markup.sentence(write(match, self.words))
        return f'<span class="watch__said">{told}</span>{self._table(match) if table else ""}'

    def _foot(self, feature: Feature, scenario: Scenario, link: str = "") -> str:
        behind = proof(scenario, feature.topic, self.place, self.words, self.material, self.link)
        return f'<div class="procedure__foot">{self._stamp(scenario)}{link}{behind}{later("source", scenario.id)}</div>'

    def _source(self, feature: Feature, scenario: Scenario) -> str:
        """A scenario as it is written."""
        label = self.words.text("guide.source")
        return source(self.material.lines(feature), scenario, language=feature.language, label=label)


def _steps(scenario: Scenario, role: Role) -> list[Step]:
    return [step for step in scenario.steps if step.role == role]
