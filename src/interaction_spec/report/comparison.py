"""What changed between two reports of the same system, or of two."""

from __future__ import annotations

from collections.abc import Iterator

from interaction_spec.language import Catalogue
from interaction_spec.model.values import Message

from .facts import Colour, colour, number, title
from .results import Report, ScenarioResult, Verdict

RANKS = (
    Verdict.CONFORMANT, Verdict.MATCHES_DECLARATION, Verdict.INCOMPLETE, Verdict.NON_CONFORMANT,
    Verdict.ADAPTER_ERROR, Verdict.SUITE_ERROR,
)  # fmt: skip
"""The better ones first."""


class Change(Message):
    """One scenario in one language, as `ScenarioResult.signature` tells it; blank where it did not run."""

    id: str
    language: str
    before: str = ""
    after: str = ""


class Pair(Message):
    """One fact of the whole, then and now."""

    before: str
    after: str


class Comparison(Message):
    """Everything that changed."""

    worse: bool
    """Whether anything is worse than before: the exit code of `compare`."""
    verdict: Pair
    newly_red: tuple[Change, ...] = ()
    no_longer_green: tuple[Change, ...] = ()
    """What passed, and is now passed over, excused or not counted: nothing that got better."""
    gone: tuple[Change, ...] = ()
    other_failure: tuple[Change, ...] = ()
    appeared: tuple[Change, ...] = ()
    newly_green: tuple[Change, ...] = ()
    versions: dict[str, Pair] = {}
    """What else is not the same: the system, the specification, the run."""
    ms: Pair
    """How long all scenarios took; for information only."""


KINDS = ("newly_red", "no_longer_green", "gone", "other_failure", "appeared", "newly_green")
WORSE = frozenset({"newly_red", "no_longer_green", "gone"})


def compare(before: Report, after: Report) -> Comparison:
    """What changed from one report to the other."""
    old, new = ({(one.id, one.language): one for one in report.scenarios} for report in (before, after))
    changes: dict[str, list[Change]] = {}
    worse = RANKS.index(after.verdict) > RANKS.index(before.verdict)
    for key in {**old, **new}:
        was, now = old.get(key), new.get(key)
        if kind := _kind(was, now):
            signatures = {"before": was.signature if was else "", "after": now.signature if now else ""}
            changes.setdefault(kind, []).append(Change(id=key[0], language=key[1], **signatures))
            worse |= kind in WORSE or (kind == "appeared" and now is not None and now.red)
    return Comparison(
        worse=worse,
        verdict=Pair(before=before.verdict, after=after.verdict),
        versions=dict(_versions(before, after)),
        ms=Pair(before=_ms(before), after=_ms(after)),
        **{kind: tuple(found) for kind, found in changes.items()},
    )


def _kind(was: ScenarioResult | None, now: ScenarioResult | None) -> str:
    """What became of a scenario; blank where nothing did."""
    if was is None or now is None:
        return "appeared" if was is None else "gone"
    then, since = colour(was), colour(now)
    if then is since:
        return "" if was.signature == now.signature else "other_failure"
    if since is Colour.RED:
        return "newly_red"
    if since is Colour.GREEN:
        return "newly_green"
    return "no_longer_green" if then is Colour.GREEN else "other_failure"


def _versions(before: Report, after: Report) -> Iterator[tuple[str, Pair]]:
    for name in ("system", "specification", "features", "tool", "edition", "languages", "profiles", "only"):
        then, since = _fact(before, name), _fact(after, name)
        if then != since:
            yield name, Pair(before=then, after=since)


def _fact(report: Report, name: str) -> str:
    facts = {
        "system": f"{report.subject.product} {report.subject.version}".strip() or report.subject.name,
        "specification": report.spec_revision,
        "features": report.features[:12],
        "tool": report.tool,
        "edition": report.edition,
        "languages": ", ".join(report.languages),
        "profiles": ", ".join(one.profile for one in report.profiles),
        "only": report.only,
    }
    return facts[name]


def _ms(report: Report) -> str:
    return str(round(sum(one.ms for one in report.scenarios)))


def lines(found: Comparison, catalogue: Catalogue) -> Iterator[str]:
    """The comparison for people: the worst first, then the verdict."""
    say = catalogue.text
    for kind in KINDS:
        changes: tuple[Change, ...] = getattr(found, kind)
        if changes:
            yield f"{say(f'compare.{kind}')} ({number(len(changes), catalogue)})"
            yield from (f"  {_change(one, catalogue)}" for one in changes)
    for name, pair in found.versions.items():
        yield f"{say(f'compare.{name}')}: {pair.before or '—'} → {pair.after or '—'}"
    seconds = [number(round(int(one) / 1000, 1), catalogue) for one in (found.ms.before, found.ms.after)]
    yield f"{say('report.lasted')}: {' → '.join(say('report.seconds', seconds=one) for one in seconds)}"
    verdicts = [say(f"badge.{one}") for one in (found.verdict.before, found.verdict.after)]
    yield f"{say('report.verdict')}: {' → '.join(verdicts) if verdicts[0] != verdicts[1] else verdicts[0]}"
    yield say("compare.worse" if found.worse else "compare.not_worse")


def _change(change: Change, catalogue: Catalogue) -> str:
    sides = " → ".join(one or "—" for one in (change.before, change.after))
    return f"{change.id} ({change.language}) {title(change.id, catalogue)}: {sides}"
