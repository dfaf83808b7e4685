"""The result sheet of an adapter: what its report says, without the details; it is committed, and the guide shows it.

`python -m tests.adapters.result REPORT > docs/en/implement/tryton.json` writes it.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from interaction_spec.conformance.specification import features_root
from interaction_spec.report import Report, read_report
from interaction_spec.scenarios import read_profiles


def reduced(report: Report) -> dict[str, Any]:
    """Who was asked, what it claims, and how many scenarios of each profile and each topic fared how.

    A scenario counts once: it must have fared the same in every language.
    """
    hello = report.subject.hello
    assert hello is not None, "the system did not introduce itself"
    statuses: dict[str, set[str]] = {}
    for one in report.scenarios:
        statuses.setdefault(one.id, set()).add(one.status.value)
    assert all(len(found) == 1 for found in statuses.values()), "a scenario fares differently in another language"
    fared = {id_: next(iter(found)) for id_, found in statuses.items()}
    profiles = read_profiles(features_root(None), report.spec_revision)
    topics: dict[str, set[str]] = {}
    for one in report.scenarios:
        topics.setdefault(one.topic, set()).add(one.id)
    return {
        "product": hello.product,
        "version": hello.version,
        "adapter": hello.adapter,
        "spec_revision": report.spec_revision,
        "verdict": report.verdict.value,
        "claims": list(hello.profiles),
        "profiles": {name: _counted(fared, profiles[name]) for name in hello.profiles},
        "topics": {name: _counted(fared, ids) for name, ids in sorted(topics.items())},
        "total": _counted(fared, fared),
        "not_applicable": hello.not_applicable,
    }


def _counted(fared: dict[str, str], ids: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(fared[id_] for id_ in ids).items()))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(reduced(read_report(Path(sys.argv[1]))), ensure_ascii=False, indent=2) + "\n")
