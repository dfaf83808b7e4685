"""Systems whose lists and lines stand in another order than promised."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome
from interaction_spec.model.records import Contact, Line
from interaction_spec.model.values import ContactType

from .deeds import sorts
from .mutant import Ask, Deed, wrong
from .segment_deeds import around, contact

Key = Callable[[Contact, Contact], tuple[Any, ...]]
"""Where a contact stands among others: of the contact, and of its company."""


def _lines_by(key: Key) -> Deed:
    """The lines of a segment stand in an order of their contacts, instead of that in which they were added."""

    def act(ask: Ask, operation: op.SegmentRead) -> Outcome:
        def place(line: Line) -> tuple[Any, ...]:
            one = contact(ask, line.contact)
            return key(one, contact(ask, one.company))

        return sorts(op.SegmentRead, place, of="lines")(ask, operation)

    return around(op.SegmentRead, act)


wrong(
    "lines-by-number",
    "IM-R-135",
    "The lines of a segment stand by the numbers of their contacts.",
    sorts(op.SegmentRead, lambda line: line.contact, of="lines"),
)
wrong(
    "lines-by-name",
    "IM-R-135",
    "The lines of a segment stand by the names of their contacts, whatever their company.",
    _lines_by(lambda one, _: (one.name,)),
)
wrong(
    "persons-before-company",
    "IM-R-135",
    "The persons of a company stand before it.",
    _lines_by(lambda one, firm: (firm.name, firm.no, one.type == ContactType.COMPANY, one.name)),
)
wrong(
    "namesakes-mixed",
    "IM-R-135",
    "Companies of the same name are taken for one, and their persons mixed.",
    _lines_by(lambda one, firm: (firm.name, one.type == ContactType.PERSON, one.name)),
)
wrong(
    "companyless-last",
    "IM-R-135",
    "Persons without a company stand at the end.",
    _lines_by(lambda one, firm: (not firm.no, firm.name, firm.no, one.type == ContactType.PERSON, one.name)),
)
wrong(
    "newest-line-first",
    "IM-R-135",
    "What is added to a segment stands at its beginning.",
    sorts(op.SegmentRead, of="lines"),
)
wrong("log-by-date", "IM-R-136", "The interaction log is sorted by date.", sorts(op.EntryList, lambda row: row.date))
wrong(
    "postponed-by-date",
    "IM-R-136",
    "Postponed interactions are sorted by date.",
    sorts(op.PostponedList, lambda row: row.date),
)
wrong("comments-by-date", "IM-R-136", "Comments are sorted by date.", sorts(op.CommentList, lambda row: row.date))
wrong(
    "logged-segments-by-number",
    "IM-R-136",
    "Logged segments are sorted by number.",
    sorts(op.LoggedSegmentList, lambda row: row.segment),
)
wrong(
    "campaign-entries-by-campaign",
    "IM-R-136",
    "Campaign entries are sorted by campaign.",
    sorts(op.CampaignEntryList, lambda row: row.campaign),
)
wrong(
    "groups-by-description",
    "IM-R-136",
    "Groups are listed by their descriptions.",
    sorts(op.GroupList, lambda row: row.description),
)
wrong(
    "templates-backwards", "IM-R-136", "Templates are listed from the last code to the first.", sorts(op.TemplateList)
)
wrong(
    "series-backwards",
    "IM-R-136",
    "Number series are listed from the last code to the first.",
    sorts(op.NumberSeriesList),
)
wrong(
    "segments-by-description",
    "IM-R-136",
    "Open segments are listed by their descriptions.",
    sorts(op.SegmentList, lambda row: row.description),
)
wrong("contacts-backwards", "IM-R-136", "Contacts are listed from the last number to the first.", sorts(op.ContactList))
wrong(
    "salespeople-backwards",
    "IM-R-136",
    "Salespeople are listed from the last code to the first.",
    sorts(op.SalespersonList),
)
