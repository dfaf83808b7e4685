"""What may be asked: THE SEAM. An implementer needs to understand nothing else.

One thing has one name: the tag `segment.add_line` is the class `SegmentAddLine` and the anchor `segment-add-line`.
"""

from __future__ import annotations

from .base import Answers, Form, Operation, Origin, refusals
from .documents import DocumentProcess
from .interactions import (
    EntryDeleteCanceled,
    EntryList,
    EntryToggleCanceled,
    InteractionCreate,
    InteractionDraft,
    InteractionLeave,
    InteractionResume,
    PostponedDelete,
    PostponedList,
)
from .segments import (
    LoggedSegmentList,
    SegmentAddContacts,
    SegmentAddLine,
    SegmentChange,
    SegmentChangeLine,
    SegmentCreate,
    SegmentList,
    SegmentLog,
    SegmentRead,
    SegmentRemoveLine,
)
from .session import ClockSet, SessionBegin, SessionHello, StateDigest
from .setup import (
    ContactCreate,
    ContactList,
    CustomerCreate,
    GroupCreate,
    GroupDelete,
    GroupList,
    MarketingSetupRead,
    MarketingSetupSet,
    NumberSeriesAddLine,
    NumberSeriesCreate,
    NumberSeriesLines,
    NumberSeriesList,
    SalespersonCreate,
    SalespersonList,
    TemplateAddLanguage,
    TemplateChange,
    TemplateCreate,
    TemplateDelete,
    TemplateList,
    TemplateSetupRead,
    TemplateSetupSet,
    VendorCreate,
)

OPERATIONS: dict[str, type[Operation]] = {
    str(operation.model_fields["op"].default): operation
    for operation in (
        SessionHello, SessionBegin, ClockSet, StateDigest,
        SalespersonCreate, SalespersonList, ContactCreate, ContactList, CustomerCreate, VendorCreate,
        GroupCreate, GroupDelete, GroupList,
        TemplateCreate, TemplateChange, TemplateDelete, TemplateAddLanguage, TemplateList,
        TemplateSetupSet, TemplateSetupRead, MarketingSetupSet, MarketingSetupRead,
        NumberSeriesCreate, NumberSeriesAddLine, NumberSeriesList, NumberSeriesLines,
        InteractionDraft, InteractionCreate, InteractionLeave, InteractionResume, PostponedList, PostponedDelete,
        EntryList, EntryToggleCanceled, EntryDeleteCanceled,
        SegmentCreate, SegmentChange, SegmentAddContacts, SegmentAddLine, SegmentChangeLine, SegmentRemoveLine,
        SegmentRead, SegmentList, SegmentLog, LoggedSegmentList,
        DocumentProcess,
    )
}  # fmt: skip

__all__ = [
    "OPERATIONS", "Answers", "ClockSet", "ContactCreate", "ContactList", "CustomerCreate", "DocumentProcess",
    "EntryDeleteCanceled", "EntryList", "EntryToggleCanceled", "Form", "GroupCreate", "GroupDelete", "GroupList",
    "InteractionCreate", "InteractionDraft", "InteractionLeave", "InteractionResume", "LoggedSegmentList",
    "MarketingSetupRead", "MarketingSetupSet", "NumberSeriesAddLine", "NumberSeriesCreate", "NumberSeriesLines",
    "NumberSeriesList", "Operation", "Origin", "PostponedDelete", "PostponedList", "SalespersonCreate",
    "SalespersonList", "SegmentAddContacts", "SegmentAddLine", "SegmentChange", "SegmentChangeLine", "SegmentCreate",
    "SegmentList", "SegmentLog", "SegmentRead", "SegmentRemoveLine", "SessionBegin", "SessionHello", "StateDigest",
    "TemplateAddLanguage", "TemplateChange", "TemplateCreate", "TemplateDelete", "TemplateList", "TemplateSetupRead",
    "TemplateSetupSet", "VendorCreate", "refusals",
]  # fmt: skip
