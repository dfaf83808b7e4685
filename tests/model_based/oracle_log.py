"""The log: what was recorded, and what becomes of it."""

from __future__ import annotations

from typing import Any

from tests.model_based.oracle_campaigns import forget
from tests.model_based.oracle_history import remember
from tests.model_based.oracle_marks import mark_one
from tests.model_based.oracle_people import known_contact, known_salesperson
from tests.model_based.oracle_recording import as_entry, keep, known_entry, send
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import NO_FILE, Refused, Row, World, agreed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Comments, Counted, Done, Entries, Value
from interaction_spec.model.records import Comment
from interaction_spec.model.values import Answer, Change, Question


def in_log(world: World) -> list[Row]:
    """Everything recorded that is not postponed."""
    return [row for row in world.entries if not row["postponed"]]


def fits(world: World, row: Row, name: str, wanted: Any) -> bool:
    """Whether an entry passes one filter."""
    if wanted is None:
        return True
    if name == "contact":
        return wanted in (row["contact"], row["contact_company"])
    if name == "segment":
        return any(logged["id"] == row["logged"] and logged["segment"] == wanted for logged in world.logged)
    return bool(row[name] == wanted)


def entry_list(world: World, asked: op.EntryList) -> Value:
    """In the order of recording."""
    filters = {name: getattr(asked, name) for name in op.EntryList.model_fields if name != "op"}
    rows = (
        as_entry(world, row)
        for row in in_log(world)
        if all(fits(world, row, name, wanted) for name, wanted in filters.items())
    )
    return Entries(rows=tuple(rows))


def chosen(world: World, entries: tuple[str, ...]) -> list[Row]:
    """The entries that were selected, each once."""
    rows: list[Row] = []
    for entry in entries:
        row = known_entry(world, entry)
        if row["postponed"]:
            raise Refused("entry-postponed", entry=entry)
        if row not in rows:
            rows.append(row)
    return rows


def unique_attachment(world: World, row: Row) -> bool:
    """Whether no other entry has the same file."""
    file = row["attachment"]["id"]
    return bool(file) and all(other is row or other["attachment"]["id"] != file for other in world.entries)


def entry_toggle_canceled(world: World, asked: op.EntryToggleCanceled) -> Value:
    """The first one decides, the others follow it."""
    rows = chosen(world, asked.entries)
    cancel = not rows[0]["canceled"]
    questions = [Question.MARK_CANCELED if cancel else Question.UNMARK_CANCELED]
    if not agreed(asked.answers, questions[0]):
        return Counted(count=0, asked=tuple(questions))
    if cancel:
        with_file = [row for row in rows if unique_attachment(world, row)]
        if with_file:
            questions.append(Question.REMOVE_ATTACHMENTS)
        if agreed(asked.answers, Question.REMOVE_ATTACHMENTS, Answer.NO):
            for row in with_file:
                row["attachment"] = row["attachment"] if row["canceled"] else NO_FILE
    else:
        for row in sorted((row for row in rows if row["canceled"]), key=lambda row: int(row["entry"])):
            check_restorable(world, row)
    for row in rows:
        mark_one(world, row, cancel)
    return Counted(count=len(rows), asked=tuple(questions))


def check_restorable(world: World, row: Row) -> None:
    """What a canceled segment or campaign entry holds down cannot come up alone."""
    if any(logged["id"] == row["logged"] and logged["canceled"] for logged in world.logged):
        raise Refused("entry-segment-canceled", entry=row["entry"])
    if row["campaign_entry"]:
        found = [each for each in world.campaign_entries if each["campaign_entry"] == row["campaign_entry"]]
        if not found:
            raise Refused("entry-campaign-gone", entry=row["entry"])
        if found[0]["canceled"]:
            raise Refused("entry-campaign-canceled", entry=row["entry"])


def entry_delete_canceled(world: World, asked: op.EntryDeleteCanceled) -> Value:
    """Only what is canceled and matches all filters."""
    filters = {name: getattr(asked, name) for name in op.EntryDeleteCanceled.model_fields if name != "op"}
    going = [
        row
        for row in in_log(world)
        if row["canceled"] and all(wanted in (None, row[name]) for name, wanted in filters.items())
    ]
    forget(world, going)
    if world.nav:
        files = {row["attachment"]["id"] for row in going}
        for row in world.entries:
            if row["attachment"]["id"] in files:
                row["attachment"] = NO_FILE
    return Counted(count=len(going))


def entry_evaluate(world: World, asked: op.EntryEvaluate) -> Value:
    """Canceled ones too."""
    rows = chosen(world, asked.entries)
    for row in rows:
        row["evaluation"] = asked.evaluation
        remember(world, row, Change.EVALUATED)
    return Counted(count=len(rows))


def entry_comment(world: World, asked: op.EntryComment) -> Value:
    """One more line."""
    [row] = chosen(world, (asked.entry,))
    row["lines"] = [*row["lines"], {"date": world.work_date, "comment": asked.comment}]
    remember(world, row, Change.COMMENTED)
    return Done()


def comment_list(world: World, asked: op.CommentList) -> Value:
    """In the order of writing."""
    return Comments(rows=tuple(Comment(**line) for line in known_entry(world, asked.entry)["lines"]))


def entry_resend(world: World, asked: op.EntryResend) -> Value:
    """Send once more what a logged segment's entries have."""
    found = [logged for logged in world.logged if logged["segment"] == asked.segment]
    if not found:
        raise Refused("segment-not-logged", segment=asked.segment)
    rows = [row for row in in_log(world) if row["logged"] == found[0]["id"] and row["attachment"]["name"]]
    if not rows:
        raise Refused("nothing-to-send")
    for row in rows:
        if not (asked.correspondence_type or row["correspondence_type"]):
            raise Refused("entry-correspondence-blank", entry=row["entry"])
    for row in rows:
        sending = sent_anew(world, row) if asked.update_merge_fields else row
        sending["correspondence_type"] = asked.correspondence_type or row["correspondence_type"]
        send(world, sending)
        if not asked.update_merge_fields:
            remember(world, row, Change.RESENT)
    return Counted(count=len(rows))


def sent_anew(world: World, row: Row) -> Row:
    """A new, active entry like the old one, after the checks of logging."""
    known_contact(world, row["contact"])
    known_salesperson(world, row["salesperson"])
    known_template(world, row["template"])
    anew = row | {"date": world.work_date, "time": world.now, "user": world.user, "canceled": False, "canceled_by": ""}
    anew |= {"lines": list(row["lines"]), "description": f"Resend: {row['description']}", "logged": None}
    del anew["entry"]
    return keep(world, anew, Change.CREATED)
