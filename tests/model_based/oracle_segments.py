"""Segments: the header, its languages, and what a change of the header does to the lines."""

from __future__ import annotations

from decimal import Decimal

from tests.model_based.oracle_numbers import allowed_by_hand, next_number
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import NO_FILE, Refused, Row, World, agreed, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Numbered, SegmentLanguages, Segments, SegmentWithLines, Value
from interaction_spec.model.records import Line, Segment, SegmentLanguage
from interaction_spec.model.values import ContactType, Question

FROM_TEMPLATE = (
    "group",
    "unit_cost",
    "unit_duration",
    "information_flow",
    "initiated_by",
    "campaign_target",
    "campaign_response",
    "correspondence_type",
    "ignore_contact_type",
)
HEADER: Row = {
    "description": "",
    "salesperson": "",
    "template": "",
    "group": "",
    "date": None,
    "unit_cost": Decimal(0),
    "unit_duration": 0,
    "information_flow": None,
    "initiated_by": None,
    "campaign": "",
    "campaign_target": False,
    "campaign_response": False,
    "correspondence_type": None,
    "ignore_contact_type": False,
    "language": "",
    "subject": "",
}
"""A header of which nothing is filled in."""
NEVER_PROPAGATED = ("ignore_contact_type", "language")


def known_segment(world: World, number: str) -> Row:
    """There must be this open segment."""
    if number not in world.segments:
        raise Refused("segment-unknown", segment=number)
    return world.segments[number]


def known_line(segment: Row, line: str) -> Row:
    """There must be this line."""
    for row in segment["lines"]:
        if str(row["line"]) == line:
            found: Row = row
            return found
    raise Refused("line-unknown", line=line)


def new_segment(world: World, number: str) -> Row:
    """A header dated by the work date, with the user's salesperson."""
    if number in world.segments:
        raise Refused("segment-exists", segment=number)
    header = HEADER | {"date": world.work_date, "salesperson": world.users.get(world.user, "")}
    world.segments[number] = header | {"segment": number, "lines": [], "languages": {}, "actions": []}
    return world.segments[number]


def segment_create(world: World, asked: op.SegmentCreate) -> Value:
    """With a typed number, or the next one of the series."""
    if asked.segment:
        allowed_by_hand(world)
        number, warning = asked.segment, False
    else:
        number, warning = next_number(world)
    new_segment(world, number)
    return Numbered(no=number, warning=warning)


def segment_delete(world: World, asked: op.SegmentDelete) -> Value:
    """Nothing is logged."""
    known_segment(world, asked.segment)
    del world.segments[asked.segment]
    return Done()


def header_files(segment: Row) -> set[int]:
    """The attachments that lines inherit."""
    return {language["file"]["id"] for language in segment["languages"].values()} - {0}


def inherits(segment: Row, line: Row) -> bool:
    """Whether a line has an attachment of the header."""
    return line["attachment"]["id"] in header_files(segment)


def insert_language(world: World, segment: Row, code: str, subject: str, attachment: str) -> bool:
    """The first language reaches all lines without an attachment of their own, a later one those who speak it."""
    first = not segment["languages"]
    segment["languages"][code] = {"subject": subject, "file": world.file(attachment)}
    for line in segment["lines"]:
        speaks = world.contacts.get(line["contact"], {"language": ""})["language"] == code
        reached = not line["attachment"]["id"] or inherits(segment, line)
        if line["template"] == segment["template"] and reached and (first or speaks):
            take_text(segment, line, code)
    return first


def take_text(segment: Row, line: Row, code: str) -> None:
    """A line takes a language of the header, with its subject and attachment."""
    text = segment["languages"].get(code, {"subject": "", "file": NO_FILE})
    line |= {"language": code, "subject": text["subject"], "attachment": text["file"]}


def segment_add_language(world: World, asked: op.SegmentAddLanguage) -> Value:
    """Add a text."""
    segment = known_segment(world, asked.segment)
    if not asked.language:
        raise Refused("code-missing")
    if asked.language in segment["languages"]:
        raise Refused("language-exists", segment=asked.segment, language=asked.language)
    if insert_language(world, segment, asked.language, asked.subject, asked.attachment):
        segment |= {"language": asked.language, "subject": asked.subject}
    return Done()


def segment_language_list(world: World, asked: op.SegmentLanguageList) -> Value:
    """By code."""
    languages = sorted(known_segment(world, asked.segment)["languages"].items())
    rows = (
        SegmentLanguage(segment=asked.segment, language=code, subject=text["subject"], attachment=text["file"]["name"])
        for code, text in languages
    )
    return SegmentLanguages(rows=tuple(rows))


def segment_change(world: World, asked: op.SegmentChange) -> Value:
    """The template first, for it brings the rest; then field by field."""
    segment = known_segment(world, asked.segment)
    given = typed(asked, "segment")
    if given.get("unit_cost", 0) < 0:
        raise Refused("cost-negative")
    if given.get("unit_duration", 0) < 0:
        raise Refused("duration-negative")
    questions: list[Question] = []
    template = given.pop("template", segment["template"])
    if template != segment["template"]:
        change_template(world, segment, template, asked, questions)
    if given.get("language") and given["language"] not in segment["languages"]:
        raise Refused("language-unknown", language=given["language"])
    for name, value in given.items():
        change_field(segment, name, value, asked, questions)
    return Done(asked=tuple(questions))


def change_template(
    world: World, segment: Row, template: str, asked: op.SegmentChange, questions: list[Question]
) -> None:
    """Lines follow with the user's consent, then all of them, but only with the template's code and its texts."""
    if template:
        known_template(world, template)
    elif not world.nav and segment["template"]:
        raise Refused("template-required", segment=segment["segment"])
    follow = bool(segment["lines"]) and agreed(asked.answers, Question.UPDATE_TEMPLATE)
    if segment["lines"]:
        questions.append(Question.UPDATE_TEMPLATE)
    if not follow and any(inherits(segment, line) for line in segment["lines"]):
        raise Refused("lines-inherit-attachment", segment=segment["segment"])
    if follow:
        take_texts_away(segment)
    segment["languages"] = {}
    brought = world.templates.get(template, HEADER)
    segment |= {name: brought[name] for name in FROM_TEMPLATE}
    segment |= {"template": template, "subject": "", "language": brought["language"]}
    if brought["campaign"] or not template:
        segment["campaign"] = brought["campaign"]
    if follow:
        lines_follow(world, segment)
    for code, attachment in sorted(world.template_languages.get(template, {}).items()):
        insert_language(world, segment, code, "", attachment)


def lines_follow(world: World, segment: Row) -> None:
    """Every line has the new template; in Business Central its correspondence type too."""
    for line in segment["lines"]:
        line["template"] = segment["template"]
        if segment["template"] and not world.nav:
            line["correspondence_type"] = segment["correspondence_type"]


def take_texts_away(segment: Row) -> None:
    """The header's texts go from the lines that have no attachment of their own."""
    for line in segment["lines"]:
        if not line["attachment"]["id"] or inherits(segment, line):
            line |= {"language": "", "subject": "", "attachment": NO_FILE}


def change_field(segment: Row, name: str, value: object, asked: op.SegmentChange, questions: list[Question]) -> None:
    """One field of the header; the lines with the header's template follow if the user says yes."""
    old = segment[name]
    segment[name] = value
    if name == "campaign" and not value:
        segment |= {"campaign_target": False, "campaign_response": False}
    default = segment["languages"].get(segment["language"])
    if name == "language":
        segment["subject"] = default["subject"] if default else ""
    if name == "subject" and default:
        default["subject"] = value
    has_file = bool(default and default["file"]["id"])
    if name in NEVER_PROPAGATED or (name == "correspondence_type" and not (value and has_file)):
        return
    candidates = [line for line in segment["lines"] if line["template"] == segment["template"]]
    if not candidates:
        return
    if Question.UPDATE_LINES not in questions:
        questions.append(Question.UPDATE_LINES)
    if agreed(asked.answers, Question.UPDATE_LINES):
        on_line = {"unit_cost": "cost", "unit_duration": "duration"}.get(name, name)
        for line in candidates:
            if name != "subject" or (line["language"] == segment["language"] and line["subject"] == old):
                line[on_line] = value


def as_segment(segment: Row) -> Segment:
    """A header as lists show it."""
    fields = {name: segment[name] for name in HEADER}
    default = segment["languages"].get(segment["language"])
    return Segment(
        **fields,
        segment=segment["segment"],
        attachment=default["file"]["name"] if default else "",
        lines=len(segment["lines"]),
        cost=sum((line["cost"] for line in segment["lines"]), Decimal(0)),
        duration=sum(line["duration"] for line in segment["lines"]),
        criteria_actions=len(segment["actions"]),
    )


def as_line(world: World, line: Row) -> Line:
    """A line as it is shown: only persons by name."""
    contact = world.contacts.get(line["contact"], {"type": None})
    name = contact["name"] if contact["type"] == ContactType.PERSON else ""
    fields = {name: value for name, value in line.items() if name != "own"}
    shown = {"line": str(line["line"]), "contact_name": name, "attachment": line["attachment"]["name"]}
    return Line(**fields | shown)


def segment_read(world: World, asked: op.SegmentRead) -> Value:
    """Header and lines."""
    segment = known_segment(world, asked.segment)
    return SegmentWithLines(segment=as_segment(segment), lines=tuple(as_line(world, line) for line in segment["lines"]))


def segment_list(world: World, _: op.SegmentList) -> Value:
    """By number."""
    return Segments(rows=tuple(as_segment(row) for _, row in sorted(world.segments.items())))
