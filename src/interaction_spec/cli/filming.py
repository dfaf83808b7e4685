"""Recording what there is to watch, after a run was judged."""

from __future__ import annotations

from pathlib import Path

from interaction_spec.conformance.observing import films, takes
from interaction_spec.conformance.specification import REVISION, features_root
from interaction_spec.conformance.verify import Features
from interaction_spec.language import Catalogue
from interaction_spec.report import Report
from interaction_spec.report.frames import Film
from interaction_spec.report.progress import Ticker
from interaction_spec.scenarios import read_profiles

from .base import err, say
from .subjects import Asked


def record(
    catalogue: Catalogue, asked: Asked, read: Features, report: Report, features: Path | None
) -> tuple[Film, ...]:
    """The films of everything that passed, recorded with a system of their own."""
    wanted = takes(read, report)
    if not wanted:
        return ()
    say(catalogue, "filming", count=len(wanted))
    profiles = read_profiles(features_root(features), REVISION)
    ticker = Ticker(err, catalogue, len(wanted))
    with ticker:
        return tuple(films(wanted, asked.factory, report, profiles, progress=ticker.advance))
