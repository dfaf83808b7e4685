"""Choosing the contacts of a segment by criteria, going back, and using criteria again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.model_based.oracle_forms import blank_fields
from tests.model_based.oracle_people import known_contact
from tests.model_based.oracle_segments import known_segment, take_text
from tests.model_based.world import Refused, Row, World, agreed, company_name

from interaction_spec.model import operations as op
from interaction_spec.model.operations import Answers
from interaction_spec.model.outcomes import Counted, Done, SavedCriteria, Value
from interaction_spec.model.records import ContactFilter, Criteria
from interaction_spec.model.values import Answer, ContactType, CriteriaAction, Question

PLANNED = (
    "description",
    "salesperson",
    "template",
    "group",
    "date",
    "information_flow",
    "initiated_by",
    "campaign",
    "campaign_target",
    "campaign_response",
)


def plan(world: World, segment: Row, contact_no: str) -> Row:
    """What the header plans for a contact."""
    line = blank_fields() | {"own": {}, "contact": contact_no}
    line |= {name: segment[name] for name in PLANNED}
    line |= {"cost": segment["unit_cost"], "duration": segment["unit_duration"]}
    contact = world.contacts.get(contact_no, {"company": "", "salesperson": "", "language": ""})
    line["contact_company"] = contact["company"]
    line["salesperson"] = segment["salesperson"] or contact["salesperson"]
    line["correspondence_type"] = correspondence(world, segment, contact)
    spoken = contact["language"]
    take_text(segment, line, spoken if spoken in segment["languages"] else segment["language"])
    if not line["language"]:
        line["subject"] = segment["subject"]
    return line


def correspondence(world: World, segment: Row, contact: Row) -> object:
    """Rule R1: the header's where it ignores the contact's, else the template's where it does, else the contact's."""
    if segment["ignore_contact_type"] and segment["correspondence_type"]:
        return segment["correspondence_type"]
    own = contact.get("correspondence_type")
    template = world.templates.get(segment["template"])
    if template and (template["ignore_contact_type"] or not own):
        return template["correspondence_type"]
    return own


def add_line(world: World, segment: Row, contact: str) -> Row:
    """A line at the end."""
    number = max((line["line"] for line in segment["lines"]), default=0) + 10000
    line = plan(world, segment, contact) | {"line": number}
    segment["lines"].append(line)
    return line


def act(
    segment: Row,
    action: CriteriaAction,
    contacts: tuple[str, ...] = (),
    inserted: Sequence[str] = (),
    deleted: Sequence[str] = (),
    **options: Any,
) -> None:
    """Remember a criteria action: how it can be done again, and how it is undone."""
    chosen = options.pop("filter", None) or ContactFilter(contacts=contacts)
    done = {"action": action, "filter": chosen, "options": options}
    segment["actions"].append(done | {"inserted": list(inserted), "deleted": list(deleted)})


def matches(world: World, contact: Row, chosen: ContactFilter) -> bool:
    """Whether a contact passes everything that is given."""
    template = chosen.logged_template
    spoken_to = any(row["contact"] == contact["no"] and row["template"] == template for row in world.entries)
    return (
        (not chosen.contacts or contact["no"] in chosen.contacts)
        and chosen.type in (None, contact["type"])
        and (not chosen.company or contact["company"] == chosen.company)
        and (not chosen.salesperson or contact["salesperson"] == chosen.salesperson)
        and (not chosen.language or contact["language"] == chosen.language)
        and (not template or spoken_to)
    )


def found(world: World, chosen: ContactFilter) -> list[str]:
    """The contacts that match."""
    return [no for no, contact in world.contacts.items() if matches(world, contact, chosen)]


def order(world: World, no: str) -> tuple[Any, ...]:
    """Company name, company, companies before persons, name."""
    contact = world.contacts[no]
    person = contact["type"] == ContactType.PERSON
    return company_name(world, contact), contact["company"], person, contact["name"], no


def add(world: World, segment: Row, chosen: ContactFilter, options: Row) -> int:
    """Add contacts; it is an action even when nobody is added."""
    numbers = set(found(world, chosen))
    if options["expand_companies"]:
        companies = {world.contacts[no]["company"] for no in numbers} - {""}
        numbers |= {no for no, contact in world.contacts.items() if contact["company"] in companies}
    if options["related_companies"]:
        numbers |= {world.contacts[no]["company"] for no in numbers} - {""}
    present = {line["contact"] for line in segment["lines"]}
    coming = [
        no
        for no in sorted(numbers, key=lambda no: order(world, no))
        if (options["ignore_exclusion"] or not world.contacts[no]["excluded"])
        and (options["allow_existing"] or no not in present)
    ]
    for no in coming:
        add_line(world, segment, no)
    act(segment, CriteriaAction.ADD, filter=chosen, inserted=coming, **options)
    return len(coming)


def remove(world: World, segment: Row, action: CriteriaAction, chosen: ContactFilter, options: Row) -> int:
    """Remove the lines that match, or those that do not; a line without a contact never matches."""
    numbers = set(found(world, chosen))
    if options["entire_companies"]:
        companies = {world.contacts[no]["company"] for no in numbers} - {""}
        numbers |= {no for no, contact in world.contacts.items() if contact["company"] in companies}
    reduce = action == CriteriaAction.REDUCE
    going = [line for line in segment["lines"] if (line["contact"] in numbers) == reduce]
    segment["lines"] = [line for line in segment["lines"] if line not in going]
    act(segment, action, filter=chosen, deleted=[line["contact"] for line in going], **options)
    return len(going)


def reset_if_empty(segment: Row, answers: Answers, questions: list[Question]) -> None:
    """An empty segment with several criteria actions asks whether to forget them."""
    if not segment["lines"] and len(segment["actions"]) > 1:
        questions.append(Question.RESET_CRITERIA)
        if agreed(answers, Question.RESET_CRITERIA):
            segment["actions"] = []


def check_filter(world: World, chosen: ContactFilter) -> None:
    """A contact that is named must exist."""
    for no in chosen.contacts:
        known_contact(world, no)


def segment_add_contacts(world: World, asked: op.SegmentAddContacts) -> Value:
    """Add by criteria."""
    segment = known_segment(world, asked.segment)
    check_filter(world, asked.filter)
    names = ("allow_existing", "ignore_exclusion", "expand_companies", "related_companies")
    return Counted(count=add(world, segment, asked.filter, {name: getattr(asked, name) for name in names}))


def narrow(world: World, asked: op.SegmentReduce | op.SegmentRefine, action: CriteriaAction) -> Value:
    """Remove by criteria."""
    segment = known_segment(world, asked.segment)
    check_filter(world, asked.filter)
    count = remove(world, segment, action, asked.filter, {"entire_companies": asked.entire_companies})
    questions: list[Question] = []
    if count:
        reset_if_empty(segment, asked.answers, questions)
    return Counted(count=count, asked=tuple(questions))


def segment_reduce(world: World, asked: op.SegmentReduce) -> Value:
    """Drop the matching."""
    return narrow(world, asked, CriteriaAction.REDUCE)


def segment_refine(world: World, asked: op.SegmentRefine) -> Value:
    """Keep the matching."""
    return narrow(world, asked, CriteriaAction.REFINE)


def segment_go_back(world: World, asked: op.SegmentGoBack) -> Value:
    """Undo the newest action."""
    segment = known_segment(world, asked.segment)
    if not segment["actions"]:
        raise Refused("criteria-none", segment=asked.segment)
    question = (Question.UNDO_CRITERIA,)
    if not agreed(asked.answers, Question.UNDO_CRITERIA, Answer.NO):
        return Counted(count=0, asked=question)
    newest = segment["actions"].pop()
    going = [line for line in segment["lines"] if line["contact"] in newest["inserted"]]
    segment["lines"] = [line for line in segment["lines"] if line not in going]
    coming = [no for no in newest["deleted"] if no in world.contacts]
    for no in coming:
        add_line(world, segment, no)
    return Counted(count=len(going) + len(coming), asked=question)


def segment_save_criteria(world: World, asked: op.SegmentSaveCriteria) -> Value:
    """Keep the actions under a code."""
    segment = known_segment(world, asked.segment)
    if not segment["actions"]:
        raise Refused("criteria-none", segment=asked.segment)
    if not asked.code:
        raise Refused("code-missing")
    if asked.code in world.saved_criteria:
        raise Refused("criteria-exists", code=asked.code)
    actions = [dict(action) for action in segment["actions"]]
    world.saved_criteria[asked.code] = {"description": asked.description, "actions": actions}
    return Done()


def segment_reuse_criteria(world: World, asked: op.SegmentReuseCriteria) -> Value:
    """Do the saved actions again, with the contacts of today."""
    segment = known_segment(world, asked.segment)
    if asked.code not in world.saved_criteria:
        raise Refused("criteria-unknown", code=asked.code)
    questions: tuple[Question, ...] = ()
    if segment["actions"]:
        questions = (Question.REPLAY_CRITERIA,)
        if not agreed(asked.answers, Question.REPLAY_CRITERIA, Answer.NO):
            return Counted(count=len(segment["lines"]), asked=questions)
    for action in world.saved_criteria[asked.code]["actions"]:
        replay(world, segment, action)
    return Counted(count=len(segment["lines"]), asked=questions)


def replay(world: World, segment: Row, action: Row) -> None:
    """One action once more."""
    defaults = dict.fromkeys(("allow_existing", "ignore_exclusion", "expand_companies", "related_companies"), False)
    if action["options"].get("logged_segment"):
        reuse(world, segment, action["options"]["logged_segment"])
    elif action["action"] == CriteriaAction.ADD:
        add(world, segment, action["filter"], defaults | action["options"])
    else:
        remove(world, segment, action["action"], action["filter"], {"entire_companies": False} | action["options"])


def reuse(world: World, segment: Row, logged: str) -> int:
    """One line for each entry of a logged segment, with the entry's campaign."""
    numbers = [row["id"] for row in world.logged if row["segment"] == logged]
    inserted = []
    for entry in [row for row in world.entries if row["logged"] in numbers]:
        if entry["contact"] in world.contacts:
            add_line(world, segment, entry["contact"])["campaign"] = entry["campaign"]
            inserted.append(entry["contact"])
    act(segment, CriteriaAction.ADD, inserted=inserted, logged_segment=logged)
    return len(inserted)


def segment_reuse_logged(world: World, asked: op.SegmentReuseLogged) -> Value:
    """Take over the contacts of a logged segment."""
    segment = known_segment(world, asked.segment)
    if all(row["segment"] != asked.logged for row in world.logged):
        raise Refused("segment-not-logged", segment=asked.logged)
    return Counted(count=reuse(world, segment, asked.logged))


def criteria_list(world: World, _: op.CriteriaList) -> Value:
    """By code."""
    rows = (
        Criteria(code=code, description=row["description"], criteria_actions=len(row["actions"]))
        for code, row in sorted(world.saved_criteria.items())
    )
    return SavedCriteria(rows=tuple(rows))
