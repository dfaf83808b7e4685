"""The lines of a segment: what the header plans for a contact, and what is changed by hand."""

from __future__ import annotations

from tests.model_based.oracle_criteria import act, add_line, plan, reset_if_empty
from tests.model_based.oracle_forms import FROM_TEMPLATE
from tests.model_based.oracle_people import known_contact
from tests.model_based.oracle_segments import known_line, known_segment, take_text
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import NO_FILE, Refused, Row, World, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Numbered, Value
from interaction_spec.model.values import CriteriaAction, Question


def segment_add_line(world: World, asked: op.SegmentAddLine) -> Value:
    """By hand, whoever it is and however often."""
    segment = known_segment(world, asked.segment)
    if asked.contact:
        known_contact(world, asked.contact)
        act(segment, CriteriaAction.ADD, contacts=(asked.contact,), inserted=[asked.contact])
    return Numbered(no=str(add_line(world, segment, asked.contact)["line"]))


def segment_change_line(world: World, asked: op.SegmentChangeLine) -> Value:
    """Contact, then template, then whatever else was typed."""
    segment = known_segment(world, asked.segment)
    line = known_line(segment, asked.line)
    given = typed(asked, "segment", "line")
    if given.get("contact"):
        known_contact(world, given["contact"])
    if given.get("cost", 0) < 0:
        raise Refused("cost-negative")
    if given.get("duration", 0) < 0:
        raise Refused("duration-negative")
    if given.get("template", line["template"]) not in ("", line["template"]):
        known_template(world, given["template"])
    if "contact" in given and given["contact"] != line["contact"]:
        change_contact(world, segment, line, given["contact"])
    if given.get("template", line["template"]) != line["template"]:
        change_template(world, segment, line, given["template"])
    line |= {name: value for name, value in given.items() if name != "language"}
    if "language" in given:
        choose_language(segment, line, given["language"])
    return Done()


def change_contact(world: World, segment: Row, line: Row, contact: str) -> None:
    """The old one is reduced, the new one added, and everything is as the header plans it."""
    if line["contact"]:
        act(segment, CriteriaAction.REDUCE, contacts=(line["contact"],), deleted=[line["contact"]])
    if contact:
        act(segment, CriteriaAction.ADD, contacts=(contact,), inserted=[contact])
    line |= plan(world, segment, contact)


def change_template(world: World, segment: Row, line: Row, template: str) -> None:
    """The template brings its values to this line; texts are the header's, or copies for this line."""
    before, line["template"] = line["template"], template
    line["own"] = {}
    line |= {"language": "", "subject": "", "attachment": NO_FILE}
    if not template:
        blank = {"group": "", "cost": 0, "duration": 0, "information_flow": None, "initiated_by": None}
        line |= blank | {"campaign_target": False, "campaign_response": False, "correspondence_type": None}
        line["campaign"] = segment["campaign"] or line["campaign"]
        return
    brought = world.templates[template]
    contact = world.contacts.get(line["contact"], {"language": "", "correspondence_type": None})
    line |= {name: brought[name] for name in FROM_TEMPLATE}
    line |= {"cost": brought["unit_cost"], "duration": brought["unit_duration"]}
    if not line["description"] or (not world.nav and before and before != template):
        line["description"] = brought["description"]
    line["campaign"] = segment["campaign"] or brought["campaign"] or line["campaign"]
    line["correspondence_type"] = correspondence(segment, brought, contact, line)
    if template == segment["template"]:
        spoken = contact["language"]
        take_text(segment, line, spoken if spoken in segment["languages"] else segment["language"])
        return
    languages = world.template_languages[template]
    line["own"] = {code: world.file(attachment) for code, attachment in languages.items()}
    wished = [code for code in (contact["language"], brought["language"], *sorted(languages)) if code in languages]
    if wished:
        choose_language(segment, line, wished[0])


def correspondence(segment: Row, template: Row, contact: Row, line: Row) -> object:
    """Rule R3 on a line."""
    if segment["ignore_contact_type"] and segment["correspondence_type"]:
        return segment["correspondence_type"]
    if template["ignore_contact_type"]:
        return template["correspondence_type"]
    return contact["correspondence_type"] or template["correspondence_type"] or line["correspondence_type"]


def choose_language(segment: Row, line: Row, code: str) -> None:
    """One of the texts of the line's own template, else one of the header's; blank where there is none."""
    if line["template"] != segment["template"]:
        line |= {"language": code, "subject": "", "attachment": line["own"].get(code, NO_FILE)}
    else:
        take_text(segment, line, code)


def segment_remove_line(world: World, asked: op.SegmentRemoveLine) -> Value:
    """Removing by hand is a criteria action too."""
    segment = known_segment(world, asked.segment)
    line = known_line(segment, asked.line)
    if line["contact"]:
        act(segment, CriteriaAction.REDUCE, contacts=(line["contact"],), deleted=[line["contact"]])
    segment["lines"] = [row for row in segment["lines"] if row is not line]
    questions: list[Question] = []
    reset_if_empty(segment, asked.answers, questions)
    return Done(asked=tuple(questions))
