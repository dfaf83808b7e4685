"""Operations on the interaction log: what was recorded, and what becomes of it."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Comments, Counted, Entries, Figures, History, Value
from interaction_spec.model.values import CorrespondenceType, Evaluation, Owner, Text

from .base import Answers, Operation


class EntryList(Operation):
    """List the interaction log: everything recorded that is not postponed, in the order of recording.

    `contact` keeps that contact's entries, and for a company those of its persons too; `segment` those of the logged
    segment with this number.
    Source: interactions, "view and manage recorded interactions"; domain facts 3.25.
    """

    op: Literal["entry.list"] = "entry.list"
    result: ClassVar[type[Value]] = Entries
    query: ClassVar[bool] = True
    contact: Text | None = None
    salesperson: Text | None = None
    entry: Text | None = None
    template: Text | None = None
    group: Text | None = None
    campaign: Text | None = None
    campaign_entry: Text | None = None
    segment: Text | None = None


class EntryToggleCanceled(Operation):
    """Switch the mark *Canceled* of entries: the first one decides, the others follow it.

    Asks `mark-canceled` or `unmark-canceled` (default yes); where an attachment that no other entry has is among the
    entries that are marked, also `remove-attachments` (default no). An entry whose logged segment or campaign entry is
    canceled, or whose campaign entry is gone, cannot be restored; one that cannot undoes all. What has the new mark
    already stays as it is.
    Source: interactions, "view and manage recorded interactions"; domain facts 3.18.
    Refusals: entry-unknown, entry-postponed, entry-segment-canceled, entry-campaign-canceled, entry-campaign-gone.
    """

    op: Literal["entry.toggle_canceled"] = "entry.toggle_canceled"
    result: ClassVar[type[Value]] = Counted
    entries: tuple[Text, ...]
    answers: Answers = {}


class EntryDeleteCanceled(Operation):
    """Delete the canceled entries that match all given filters, and say how many; their comments go with them.

    An attachment goes with its entry; in Business Central only with the last entry that has it.
    Source: interactions, last paragraph; domain facts 3.19.
    """

    op: Literal["entry.delete_canceled"] = "entry.delete_canceled"
    result: ClassVar[type[Value]] = Counted
    contact: Text | None = None
    salesperson: Text | None = None
    template: Text | None = None
    group: Text | None = None
    campaign: Text | None = None
    date: dt.date | None = None


class EntryEvaluate(Operation):
    """Give entries, canceled ones included, one of the five evaluations; none goes back to blank.

    Source: domain facts 3.17. Refusals: entry-unknown, entry-postponed.
    """

    op: Literal["entry.evaluate"] = "entry.evaluate"
    result: ClassVar[type[Value]] = Counted
    entries: tuple[Text, ...]
    evaluation: Evaluation


class EntryComment(Operation):
    """Add a comment line to an entry, canceled or not, dated by the work date; nothing else of the entry changes.

    Source: domain facts 1.2 and 3.17. Refusals: entry-unknown, entry-postponed.
    """

    op: Literal["entry.comment"] = "entry.comment"
    entry: Text
    comment: Text


class CommentList(Operation):
    """List the comment lines of an entry, postponed or not, in the order in which they were written.

    Refusals: entry-unknown.
    """

    op: Literal["comment.list"] = "comment.list"
    result: ClassVar[type[Value]] = Comments
    query: ClassVar[bool] = True
    entry: Text


class EntryResend(Operation):
    """Send the attachments of a logged segment's entries once more; entries without an attachment are passed over.

    `correspondence_type` absent means each entry's own, which must not be blank; another one stays with the entry for
    good. With `update_merge_fields`, each entry gives a new, active one with its cost, duration and comments, dated by
    the work date, and the checks of logging are made; its description begins with *Resend*.
    Source: domain facts 3.17.
    Refusals: segment-not-logged, nothing-to-send, entry-correspondence-blank, contact-missing, template-unknown,
    salesperson-unknown, campaign-unknown, email-missing.
    """

    op: Literal["entry.resend"] = "entry.resend"
    result: ClassVar[type[Value]] = Counted
    segment: Text
    correspondence_type: CorrespondenceType | None = None
    update_merge_fields: bool = False


class EntryHistory(Operation):
    """Read what happened to an entry, oldest first; it outlives the entry. Extension `history`.

    Source: ours. Refusals: entry-unknown.
    """

    op: Literal["entry.history"] = "entry.history"
    result: ClassVar[type[Value]] = History
    query: ClassVar[bool] = True
    entry: Text


class StatisticsRead(Operation):
    """Read the figures of a contact, group, template, salesperson or campaign, between two dates if they are given.

    A company's figures include its persons'. A deleted code whose entries remain has figures all the same.
    Source: domain facts 3.22. Refusals: contact-unknown.
    """

    op: Literal["statistics.read"] = "statistics.read"
    result: ClassVar[type[Value]] = Figures
    query: ClassVar[bool] = True
    owner: Owner
    code: Text
    from_date: dt.date | None = None
    to_date: dt.date | None = None
