"""Operations that choose the contacts of a segment by criteria."""

from __future__ import annotations

from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Counted, SavedCriteria, Value
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Text

from .base import Answers, Operation


class SegmentAddContacts(Operation):
    """Add the contacts that match, sorted by company name, company, type and name. Counts the lines added.

    Those already on the segment are passed over unless `allow_existing`, those excluded from segments unless
    `ignore_exclusion`. `expand_companies` adds every contact of the companies found, then `related_companies` the
    company of every contact found. It counts as a criteria action even when nobody is added.
    Source: how-create-interactions, third procedure; domain facts 3.11. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.add_contacts"] = "segment.add_contacts"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    filter: ContactFilter = ContactFilter()
    allow_existing: bool = False
    ignore_exclusion: bool = False
    expand_companies: bool = False
    related_companies: bool = False


class SegmentReduce(Operation):
    """Remove the lines whose contact matches; with `entire_companies` also those of the same company.

    Counts the lines removed. A line without a contact never matches. When the last line goes and there is more than
    one criteria action, asks `reset-criteria` (default yes).
    Source: domain facts 3.11. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.reduce"] = "segment.reduce"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    filter: ContactFilter = ContactFilter()
    entire_companies: bool = False
    answers: Answers = {}


class SegmentRefine(Operation):
    """Remove the lines whose contact does not match; with `entire_companies` those of a matching company stay too.

    Counts the lines removed. A line without a contact never matches. When the last line goes and there is more than
    one criteria action, asks `reset-criteria` (default yes).
    Source: domain facts 3.11. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.refine"] = "segment.refine"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    filter: ContactFilter = ContactFilter()
    entire_companies: bool = False
    answers: Answers = {}


class SegmentGoBack(Operation):
    """Undo the newest criteria action, after one question, `undo-criteria` (default no). Counts lines gone and come.

    Of a contact that it added all lines go, also older ones; a contact that it removed comes back at the end, with what
    the header plans now. Changes of the header stay.
    Source: domain facts 3.11. Refusals: segment-unknown, criteria-none.
    """

    op: Literal["segment.go_back"] = "segment.go_back"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    answers: Answers = {}


class SegmentSaveCriteria(Operation):
    """Keep the criteria actions of a segment under a code, to be used again.

    Source: domain facts 3.11. Refusals: segment-unknown, criteria-none, code-missing, criteria-exists.
    """

    op: Literal["segment.save_criteria"] = "segment.save_criteria"
    segment: Text
    code: Text = ""
    description: Text = ""


class SegmentReuseCriteria(Operation):
    """Carry out saved criteria actions on the contacts as they are now. Counts the lines of the segment afterwards.

    Each becomes a criteria action of the segment; contacts that no longer exist are passed over.
    Where the segment has criteria actions already, asks `replay-criteria` (default no).
    Source: domain facts 3.11. Refusals: segment-unknown, criteria-unknown.
    """

    op: Literal["segment.reuse_criteria"] = "segment.reuse_criteria"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    code: Text
    answers: Answers = {}


class SegmentReuseLogged(Operation):
    """Add one line for each entry of a logged segment, canceled or not, with the entry's campaign. Counts the lines.

    A contact that no longer exists is passed over. It counts as a criteria action.
    Source: domain facts 3.11. Refusals: segment-unknown, segment-not-logged.
    """

    op: Literal["segment.reuse_logged"] = "segment.reuse_logged"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    logged: Text


class CriteriaList(Operation):
    """List the saved criteria, by code."""

    op: Literal["criteria.list"] = "criteria.list"
    result: ClassVar[type[Value]] = SavedCriteria
    query: ClassVar[bool] = True
