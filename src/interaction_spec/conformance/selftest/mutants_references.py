"""Systems that take what does not exist, or has no number, and systems that list in any order."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op

from .deeds import accepts, sent, sorts
from .mutant import wrong

CRITERIA = (
    op.SegmentReduce, op.SegmentRefine, op.SegmentGoBack, op.SegmentSaveCriteria, op.SegmentReuseCriteria,
)  # fmt: skip


def _unfiltered(operation: Any) -> Any:
    return operation.filter.model_copy(update={"salesperson": ""})


wrong("call-with-deleted-template", "IM-R-088", "A call is recorded with a template that was deleted.",
      accepts("template-unknown", op.InteractionPhoneCall))  # fmt: skip
wrong("blank-line-called", "IM-R-088", "A line without a contact can be called.",
      accepts("contact-missing", op.InteractionPhoneCall))  # fmt: skip
wrong("call-of-nobody", "IM-R-088", "A call is recorded for a salesperson who does not exist.",
      accepts("salesperson-unknown", op.InteractionPhoneCall))  # fmt: skip
wrong("call-to-nobody", "IM-R-088", "A call with a contact that does not exist is recorded.",
      accepts("contact-unknown", op.InteractionPhoneCall))  # fmt: skip
wrong("campaign-without-number", "IM-R-070", "A campaign without a number is created.",
      accepts("code-missing", op.CampaignCreate))  # fmt: skip
wrong("no-campaign-deleted", "IM-R-071", "A campaign that does not exist is deleted without a word.",
      accepts("campaign-unknown", op.CampaignDelete))  # fmt: skip
wrong("no-contact-changed", "IM-R-110", "A contact that does not exist is changed without a word.",
      accepts("contact-unknown", op.ContactChange))  # fmt: skip
wrong("no-salesperson-deleted", "IM-R-114", "A salesperson who does not exist is deleted without a word.",
      accepts("salesperson-unknown", op.SalespersonDelete))  # fmt: skip
wrong("open-segment-resent", "IM-R-085", "Sending the attachments of a segment that was not logged is no refusal.",
      accepts("segment-not-logged", op.EntryResend))  # fmt: skip
wrong("salesperson-no-criterion", "IM-R-090", "Contacts are found whoever looks after them.",
      sent(op.SegmentAddContacts, filter=_unfiltered))  # fmt: skip
wrong("criteria-of-no-segment", "IM-R-092", "There are criteria for a segment that does not exist.",
      accepts("segment-unknown", CRITERIA))  # fmt: skip
wrong("reduced-by-nobody", "IM-R-092", "A contact that does not exist reduces a segment by nothing.",
      accepts("contact-unknown", op.SegmentReduce))  # fmt: skip
wrong("line-of-nobody", "IM-R-100", "A line gets a contact that does not exist.",
      accepts("contact-unknown", op.SegmentChangeLine))  # fmt: skip
wrong("line-costs-less-than-nothing", "IM-R-038", "A line has a negative cost.",
      accepts("cost-negative", op.SegmentChangeLine))  # fmt: skip
wrong("line-added-for-nobody", "IM-R-034", "A line is added for a contact that does not exist.",
      accepts("contact-unknown", op.SegmentAddLine))  # fmt: skip
wrong("criteria-without-code", "IM-R-095", "Criteria are saved without a code.",
      accepts("code-missing", op.SegmentSaveCriteria))  # fmt: skip
wrong("no-segment-filled", "IM-R-096", "A segment that does not exist takes over the contacts of a logged one.",
      accepts("segment-unknown", op.SegmentReuseLogged))  # fmt: skip
wrong("figures-of-nobody", "IM-R-133", "A contact that does not exist has figures.",
      accepts("contact-unknown", op.StatisticsRead))  # fmt: skip
wrong("changed-to-no-company", "IM-R-012", "A contact changes to a company that does not exist.",
      accepts("company-unknown", op.ContactChange))  # fmt: skip
wrong("customer-without-number", "IM-R-014", "A customer without a number is created.",
      accepts("code-missing", op.CustomerCreate))  # fmt: skip
wrong("language-of-no-template", "IM-R-125", "A template that does not exist gets a language.",
      accepts("template-unknown", op.TemplateAddLanguage))  # fmt: skip
wrong("changed-to-no-group", "IM-R-004", "A template changes to a group that does not exist.",
      accepts("group-unknown", op.TemplateChange))  # fmt: skip
wrong("lines-by-number", "IM-R-135", "The lines of a segment stand in the order of the contacts' numbers.",
      sorts(op.SegmentRead, lambda line: line.contact, of="lines"))  # fmt: skip
wrong("groups-backwards", "IM-R-136", "Groups are listed from the last code to the first.", sorts(op.GroupList))
wrong("postponed-backwards", "IM-R-136", "What was postponed last is listed first.", sorts(op.PostponedList))
wrong("comments-backwards", "IM-R-136", "The comment that was written last is listed first.", sorts(op.CommentList))
