"""Logging a segment: all or nothing, unless the caller asks for the part that can be logged."""

from __future__ import annotations

from tests.model_based.oracle_criteria import reuse
from tests.model_based.oracle_forms import blank_fields
from tests.model_based.oracle_numbers import next_number
from tests.model_based.oracle_recording import blank_entry, record, send
from tests.model_based.oracle_segments import known_segment, new_segment
from tests.model_based.world import Refused, Row, World

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import DryRun, LoggedResult, Value
from interaction_spec.model.records import LineRefusal
from interaction_spec.model.values import CorrespondenceType


def check_header(world: World, segment: Row, *, partial: bool = False) -> None:
    """Already logged, description, in this order."""
    number = segment["segment"]
    for row in world.logged:
        if row["segment"] == number and not (partial and row["id"] == segment.get("register")):
            raise Refused("segment-already-logged", segment=number)
    if not segment["description"]:
        raise Refused("segment-description-blank", segment=number)


def sends(segment: Row, asked: op.SegmentLog | op.SegmentDryRun) -> bool:
    """Absent means: where some line has a correspondence type, with a contact or without."""
    usual = any(line["correspondence_type"] for line in segment["lines"])
    return usual if asked.deliver is None else asked.deliver


def trouble(world: World, segment: Row, line: Row, *, deliver: bool) -> list[tuple[str, Row]]:
    """Everything that keeps a line from being logged, in the order in which it is looked at."""
    found: list[tuple[str, Row]] = []
    if not line["date"]:
        found.append(("line-field-blank", {"field": "date"}))
    if line["contact"] not in world.contacts:
        found.append(("line-contact-unknown", {}))
    for name, known in (("salesperson", world.salespeople), ("template", world.templates)):
        if not line[name]:
            found.append(("line-field-blank", {"field": name}))
        elif line[name] not in known:
            found.append((f"line-{name}-unknown", {name: line[name]}))
    if line["campaign"] and line["campaign"] not in world.campaigns:
        found.append(("line-campaign-unknown", {"campaign": line["campaign"]}))
    if deliver:
        found += [(code, {}) for code in undeliverable(world, segment, line)]
    return [(code, {"contact": line["contact"]} | params) for code, params in found]


def undeliverable(world: World, segment: Row, line: Row) -> list[str]:
    """Everything that keeps a line from being sent."""
    codes = []
    if not world.nav and is_email(line) and not type_of(world, line):
        codes.append("line-email-missing")
    if queued(world, segment, line):
        if not line["attachment"]["name"]:
            codes.append("line-attachment-missing")
        if not type_of(world, line) and "line-email-missing" not in codes:
            codes.append("line-correspondence-blank")
    return codes


def is_email(line: Row) -> bool:
    """Whether a line goes by e-mail."""
    return bool(line["correspondence_type"] == CorrespondenceType.EMAIL)


def type_of(world: World, line: Row) -> CorrespondenceType | None:
    """An e-mail to nobody's address has no type in the end."""
    if is_email(line) and not world.contacts[line["contact"]]["email"]:
        return None
    kind: CorrespondenceType | None = line["correspondence_type"]
    return kind


def queued(world: World, segment: Row, line: Row) -> bool:
    """Whether a line is sent: its type or the template's counts, in NAV 2017 that of the header's template."""
    template = world.templates.get(segment["template"] if world.nav else line["template"])
    return bool(type_of(world, line) or (template and template["correspondence_type"]))


def segment_log(world: World, asked: op.SegmentLog) -> Value:
    """One entry for each line with a contact; the segment becomes a logged one."""
    segment = known_segment(world, asked.segment)
    check_header(world, segment, partial=True)
    deliver = sends(segment, asked)
    lines = [line for line in segment["lines"] if line["contact"]]
    refused: list[LineRefusal] = []
    good = []
    found = {line["line"]: trouble(world, segment, line, deliver=deliver) for line in lines}
    if not asked.partial:
        refuse_first([problem for line in lines for problem in found[line["line"]]])
    for line in lines:
        problems = found[line["line"]]
        refused += [refusal(line, *problem) for problem in problems[:1]]
        good += [] if problems else [line]
    if not lines:
        raise Refused("segment-empty", segment=asked.segment)
    if not good:
        raise Refused(refused[0].code, **refused[0].params)
    register = registered(world, segment)
    for line in good:
        log_line(world, segment, line, register, deliver=deliver)
    if refused:
        segment["lines"] = [line for line in segment["lines"] if line not in good]
        segment["register"] = register["id"]
    else:
        del world.segments[asked.segment]
    number, warning = follow_up(world, segment) if asked.follow_up else (None, False)
    return LoggedResult(interactions=len(good), follow_up=number, warning=warning, refused=tuple(refused))


def refuse_first(problems: list[tuple[str, Row]]) -> None:
    """Line by line; that a type is blank is noticed only when everything is sent."""
    for code, params in sorted(problems, key=lambda problem: problem[0] == "line-correspondence-blank"):
        raise Refused(code, **params)


def refusal(line: Row, code: str, params: Row) -> LineRefusal:
    """Why a line stays."""
    return LineRefusal(line=str(line["line"]), contact=line["contact"], code=code, params=params)


def registered(world: World, segment: Row) -> Row:
    """The logged segment, made anew unless a part was logged before."""
    for row in world.logged:
        if row["id"] == segment.get("register"):
            return row
    row = {
        "id": world.next("logged segment"),
        "segment": segment["segment"],
        "description": segment["description"],
        "creation_date": world.today,
        "user": world.user,
        "canceled": False,
    }
    world.logged.append(row)
    return row


def log_line(world: World, segment: Row, line: Row, register: Row, *, deliver: bool) -> None:
    """A copy of the line."""
    row = {name: line[name] for name in blank_fields()} | blank_entry()
    row |= {"segment": segment["segment"], "logged": register["id"]}
    sending = deliver and queued(world, segment, line)
    row["correspondence_type"] = type_of(world, line)
    record(world, row, segment["description"])
    if sending:
        send(world, row)


def follow_up(world: World, segment: Row) -> tuple[str, bool]:
    """The same contacts in a new segment; its header keeps nothing but the campaign."""
    number, warning = next_number(world)
    following = new_segment(world, number)
    following["description"] = f"Follow-up on segment {segment['segment']}"[:50]
    following["campaign"] = segment["campaign"]
    reuse(world, following, segment["segment"])
    return number, warning


def segment_dry_run(world: World, asked: op.SegmentDryRun) -> Value:
    """Every refusal of every line, and nothing changed."""
    segment = known_segment(world, asked.segment)
    check_header(world, segment, partial=True)
    deliver = sends(segment, asked)
    lines = [line for line in segment["lines"] if line["contact"]]
    if not lines:
        raise Refused("segment-empty", segment=asked.segment)
    refused = [refusal(line, *each) for line in lines for each in trouble(world, segment, line, deliver=deliver)]
    return DryRun(interactions=len(lines), refused=tuple(refused))
