"""Finishing, leaving and resuming forms; telephone calls; postponed interactions."""

from __future__ import annotations

from tests.model_based.oracle_campaigns import forget
from tests.model_based.oracle_forms import (
    PINNED,
    check_fixed,
    check_form,
    check_log,
    check_privacy,
    opened,
    rounded_up,
    type_into,
)
from tests.model_based.oracle_people import known_contact
from tests.model_based.oracle_recording import as_entry, blank_entry, keep, known_entry, record, send
from tests.model_based.oracle_segments import known_line, known_segment
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import Refused, Row, World, agreed, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Entries, Recorded, Value
from interaction_spec.model.values import Answer, Change, DocumentKind, Question


def comments(world: World, row: Row, comment: str | None) -> None:
    """What was typed replaces what was there."""
    if comment is not None:
        row["lines"] = [{"date": world.work_date, "comment": comment}] if comment else []


def finish(world: World, row: Row, form: op.Form) -> Value:
    """Log it and send what has a correspondence type."""
    check_form(world, row)
    check_log(world, row, deliver=bool(row["correspondence_type"]))
    if row["correspondence_type"] and not row["attachment"]["name"]:
        raise Refused("attachment-missing")  # there is nothing to send
    record(world, row)
    comments(world, row, form.comment)
    if row["correspondence_type"]:
        send(world, row)
    return Recorded(entry=row["entry"])


def interaction_create(world: World, asked: op.InteractionCreate) -> Value:
    """Finish a new form."""
    check_privacy(world, asked.origin)
    row, fixed = opened(world, asked.origin)
    row |= blank_entry()
    type_into(world, row, asked.form, fixed)
    return finish(world, row, asked.form)


def resumed(world: World, entry: str) -> tuple[Row, tuple[str, ...]]:
    """The form of a postponed interaction: dated anew, its failed attempt forgotten, its people fixed."""
    row = known_entry(world, entry)
    if not row["postponed"]:
        raise Refused("entry-not-postponed", entry=entry)
    row |= {"date": world.work_date, "time": rounded_up(world.now), "attempt_failed": False}
    return row, tuple(name for name in PINNED if row[name])


def interaction_resume(world: World, asked: op.InteractionResume) -> Value:
    """Finish a postponed interaction under its number."""
    row, fixed = resumed(world, asked.entry)
    type_into(world, row, asked.form, fixed)
    return finish(world, row, asked.form)


def interaction_leave(world: World, asked: op.InteractionLeave) -> Value:
    """Keep the form for later, or drop it."""
    question = (Question.FINISH_LATER,)
    later = agreed(asked.answers, Question.FINISH_LATER)
    if asked.entry is not None:
        if not later:
            if not known_entry(world, asked.entry)["postponed"]:
                raise Refused("entry-not-postponed", entry=asked.entry)
            return Recorded(asked=question)
        row, fixed = resumed(world, asked.entry)
    elif not later:
        return Recorded(asked=question)
    else:
        check_privacy(world, asked.origin)
        row, fixed = opened(world, asked.origin)
        row |= blank_entry()
    type_into(world, row, asked.form, fixed)
    check_form(world, row)
    row |= {"user": world.user, "postponed": True}
    keep(world, row, Change.POSTPONED)
    comments(world, row, asked.form.comment)
    return Recorded(entry=row["entry"], asked=question)


def interaction_phone_call(world: World, asked: op.InteractionPhoneCall) -> Value:
    """A call is dated today at the exact time, and nothing is sent."""
    line: Row | None = None
    if asked.segment:
        line = known_line(known_segment(world, asked.segment), asked.line)
    template = world.setup.get(DocumentKind.OUTGOING_CALL, "")
    if not template:
        raise Refused("call-template-missing")
    known_template(world, template)
    row, fixed = opened(world, asked.origin)
    row |= blank_entry() | {"date": world.today, "time": world.now}
    if line is not None:
        names = ("contact", "contact_company", "salesperson", "campaign", "campaign_target", "campaign_response")
        row |= {name: line[name] for name in names}
        row["segment"] = "" if world.nav else asked.segment
        fixed = tuple(name for name in ("contact", "campaign") if row[name])
    call_form(world, row, asked, fixed, template)
    if not row["contact"]:
        raise Refused("contact-missing")
    for name in ("contact_via", "date", "description", "salesperson"):
        if not row[name]:
            raise Refused("field-blank", field=name)
    known_contact(world, row["contact"])
    check_log(world, row, deliver=False)
    row |= {"subject": row["description"], "correspondence_type": None}
    segment = world.segments.get(row["segment"], {"description": "Interactions"})
    record(world, row, segment["description"])
    return Recorded(entry=row["entry"])


def call_form(world: World, row: Row, asked: op.InteractionPhoneCall, fixed: tuple[str, ...], template: str) -> None:
    """The template of calls fills the form; the number is the contact's unless it is typed."""
    given = typed(asked.form)
    check_fixed(row, given, fixed)
    for name, there in (("template", template), ("language", ""), ("correspondence_type", None)):
        if given.get(name, there) != there:
            raise Refused("field-fixed", field=name)
    brought = world.templates[template]
    row |= {name: brought[name] for name in ("group", "information_flow", "initiated_by", "description")}
    row |= {"template": template, "cost": brought["unit_cost"], "duration": brought["unit_duration"]}
    type_into(world, row, asked.form.model_copy(update={"comment": None, "template": None}), fixed)
    number = world.contacts.get(row["contact"], {"phone": ""})["phone"]
    row["contact_via"] = number if asked.contact_via is None else asked.contact_via


def postponed_list(world: World, asked: op.PostponedList) -> Value:
    """In the order of recording."""
    rows = (
        as_entry(world, row)
        for row in world.entries
        if row["postponed"]
        and asked.contact in (None, row["contact"], row["contact_company"])
        and asked.salesperson in (None, row["salesperson"])
    )
    return Entries(rows=tuple(rows))


def postponed_delete(world: World, asked: op.PostponedDelete) -> Value:
    """One question for all."""
    going: list[Row] = []
    for entry in asked.entries:
        row = known_entry(world, entry)
        if not row["postponed"]:
            raise Refused("entry-not-postponed", entry=entry)
        if row not in going:
            going.append(row)
    question = (Question.DELETE_LINES,)
    if not agreed(asked.answers, Question.DELETE_LINES, Answer.NO):
        return Counted(count=0, asked=question)
    forget(world, going)
    return Counted(count=len(going), asked=question)
