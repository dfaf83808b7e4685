"""The owner's list of known deviations, kept beside the owner's code: what fails, how, why, and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.report.results import Deviation, ScenarioResult, Status

FILE = Path("deviations.yaml")
HEAD = "# Known deviations. Fill in every reason: an entry without one is refused.\n"

_LIST = TypeAdapter(list[Deviation])


def read_deviations(file: Path) -> tuple[Deviation, ...]:
    """Read a list.

    Raises:
        UsageError: it cannot be read, an entry is not as it must be, has no reason, or stands there twice.
    """
    found = _entries(file)
    seen: set[str] = set()
    for one in found:
        if not one.reason.strip() or one.id in seen:
            detail = f"{one.id}: " + ("there are two entries" if one.id in seen else "the reason is blank")
            raise UsageError("deviations", path=str(file), detail=detail)
        seen.add(one.id)
    return found


def known_deviations(file: Path) -> tuple[Deviation, ...]:
    """The entries of a list that may still wait for reasons, or may not be there yet.

    Raises:
        UsageError: it is there and cannot be read, or an entry is not as it must be.
    """
    return _entries(file) if file.exists() else ()


def _entries(file: Path) -> tuple[Deviation, ...]:
    try:
        return tuple(_LIST.validate_python(yaml.safe_load(file.read_text("utf-8")) or []))
    except ValidationError as error:
        first = error.errors()[0]
        place = [f"entry {part + 1}" if isinstance(part, int) else part for part in first["loc"]]
        detail = ": ".join([*place, first["msg"]])
        raise UsageError("deviations", path=str(file), detail=detail) from error
    except OSError as error:
        raise UsageError("deviations", path=str(file), detail=error.strerror or str(error)) from error
    except (ValueError, yaml.YAMLError) as error:
        raise UsageError("deviations", path=str(file), detail=" ".join(str(error).split())) from error


def write_deviations(file: Path, results: Sequence[ScenarioResult], known: Sequence[Deviation]) -> int:
    """Write a list of everything that fails, and say how many entries it has.

    Reasons that were given stay; an entry goes when its scenario passes, not when the run has nothing to say of it.

    Raises:
        CannotWrite: the file cannot be written.
    """
    old = {one.id: one for one in known}
    failing = {one.id: one for one in results if one.status in {Status.FAILED, Status.DEVIATION}}
    passed = {one.id for one in results if one.status is Status.PASSED}
    entries = []
    for id_ in sorted(failing.keys() | (old.keys() - passed)):
        entry = old.get(id_) or Deviation(id=id_, expect="", reason="")
        if id_ in failing:
            entry = entry.model_copy(update={"expect": expected(failing[id_])})
        entries.append(entry.model_dump(mode="json", exclude_none=True))
    text = HEAD + yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=120)
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise CannotWrite(file, error.strerror or str(error)) from error
    return len(entries)


def expected(result: ScenarioResult) -> str:
    """How an entry names the failure of a scenario, whether it is excused by now or not."""
    return result.model_copy(update={"status": Status.FAILED}).signature


def excuse(results: Sequence[ScenarioResult], listed: Sequence[Deviation], today: dt.date) -> list[ScenarioResult]:
    """The results, those that fail just as the list says marked as deviations."""
    known = {one.id: one.expect for one in listed if not _expired(one, today)}
    return [
        one.model_copy(update={"status": Status.DEVIATION})
        if one.status is Status.FAILED and known.get(one.id) == one.signature
        else one
        for one in results
    ]


def untrue(
    results: Sequence[ScenarioResult], listed: Sequence[Deviation], today: dt.date, *, part: bool
) -> Iterator[str]:
    """What is wrong with a list after a run: `id: problem`. A part of the specification proves nothing of the rest."""
    ran: dict[str, list[ScenarioResult]] = {}
    for one in results:
        ran.setdefault(one.id, []).append(one)
    for entry in listed:
        if entry.id not in ran:
            if not part:
                yield f"{entry.id}: unmatched"
        elif _expired(entry, today):
            yield f"{entry.id}: expired {entry.expires}"
        elif all(one.status is Status.PASSED for one in ran[entry.id]):
            yield f"{entry.id}: stale"
        elif other := [one for one in ran[entry.id] if one.status is not Status.DEVIATION]:
            yield f"{entry.id}: {other[0].language}: {other[0].signature}"


def _expired(entry: Deviation, today: dt.date) -> bool:
    return entry.expires is not None and entry.expires < today
