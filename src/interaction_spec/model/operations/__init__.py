"""What may be asked: THE SEAM. An implementer needs to understand nothing else.

One thing has one name: the tag `segment.add_line` is the class `SegmentAddLine` and the anchor `segment-add-line`.
"""

from __future__ import annotations

from .base import Answers, Form, Operation, Origin, refusals
from .campaigns import (
    CampaignCreate,
    CampaignDelete,
    CampaignEntryDeleteCanceled,
    CampaignEntryList,
    CampaignEntryToggleCanceled,
    CampaignList,
)
from .criteria import (
    CriteriaList,
    SegmentAddContacts,
    SegmentGoBack,
    SegmentReduce,
    SegmentRefine,
    SegmentReuseCriteria,
    SegmentReuseLogged,
    SegmentSaveCriteria,
)
from .documents import DocumentProcess
from .interactions import (
    InteractionCreate,
    InteractionDraft,
    InteractionLeave,
    InteractionPhoneCall,
    InteractionResume,
    PostponedDelete,
    PostponedList,
)
from .log import (
    CommentList,
    EntryComment,
    EntryDeleteCanceled,
    EntryEvaluate,
    EntryHistory,
    EntryList,
    EntryResend,
    EntryToggleCanceled,
    StatisticsRead,
)
from .people import (
    ContactChange,
    ContactCreate,
    ContactDelete,
    ContactList,
    CustomerCreate,
    SalespersonCreate,
    SalespersonDelete,
    SalespersonList,
    UserSetupSet,
    VendorCreate,
)
from .segments import (
    LoggedSegmentDeleteCanceled,
    LoggedSegmentList,
    LoggedSegmentToggleCanceled,
    SegmentAddLanguage,
    SegmentAddLine,
    SegmentChange,
    SegmentChangeLine,
    SegmentCreate,
    SegmentDelete,
    SegmentDryRun,
    SegmentLanguageList,
    SegmentList,
    SegmentLog,
    SegmentRead,
    SegmentRemoveLine,
)
from .session import ClockSet, SessionBegin, SessionEnd, SessionHello, SessionSignIn, StateDigest
from .setup import (
    GroupCreate,
    GroupDelete,
    GroupList,
    MarketingSetupRead,
    MarketingSetupSet,
    NumberSeriesAddLine,
    NumberSeriesCreate,
    NumberSeriesLines,
    NumberSeriesList,
    TemplateAddLanguage,
    TemplateChange,
    TemplateCreate,
    TemplateDelete,
    TemplateLanguageList,
    TemplateList,
    TemplateSetupRead,
    TemplateSetupSet,
)

OPERATIONS: dict[str, type[Operation]] = {
    str(operation.model_fields["op"].default): operation
    for operation in (
        SessionHello, SessionBegin, SessionEnd, SessionSignIn, ClockSet, StateDigest,
        SalespersonCreate, SalespersonList, SalespersonDelete, UserSetupSet, ContactCreate, ContactChange,
        ContactDelete, ContactList, CustomerCreate, VendorCreate,
        CampaignCreate, CampaignDelete, CampaignList, CampaignEntryList, CampaignEntryToggleCanceled,
        CampaignEntryDeleteCanceled,
        GroupCreate, GroupDelete, GroupList, TemplateCreate, TemplateChange, TemplateDelete, TemplateAddLanguage,
        TemplateLanguageList, TemplateList, TemplateSetupSet, TemplateSetupRead, MarketingSetupSet,
        MarketingSetupRead, NumberSeriesCreate, NumberSeriesAddLine, NumberSeriesList, NumberSeriesLines,
        InteractionDraft, InteractionCreate, InteractionPhoneCall, InteractionLeave, InteractionResume, PostponedList,
        PostponedDelete,
        EntryList, EntryToggleCanceled, EntryDeleteCanceled, EntryEvaluate, EntryComment, CommentList, EntryResend,
        EntryHistory, StatisticsRead,
        SegmentCreate, SegmentChange, SegmentAddLanguage, SegmentLanguageList, SegmentAddLine, SegmentChangeLine,
        SegmentRemoveLine, SegmentDelete, SegmentRead, SegmentList, SegmentLog, SegmentDryRun, LoggedSegmentList,
        LoggedSegmentToggleCanceled, LoggedSegmentDeleteCanceled,
        SegmentAddContacts, SegmentReduce, SegmentRefine, SegmentGoBack, SegmentSaveCriteria, SegmentReuseCriteria,
        SegmentReuseLogged, CriteriaList,
        DocumentProcess,
    )
}  # fmt: skip
"""Every operation, by its tag."""

__all__ = [
    "OPERATIONS", "Answers", "CampaignCreate", "CampaignDelete", "CampaignEntryDeleteCanceled", "CampaignEntryList",
    "CampaignEntryToggleCanceled", "CampaignList", "ClockSet", "CommentList", "ContactChange", "ContactCreate",
    "ContactDelete", "ContactList", "CriteriaList", "CustomerCreate", "DocumentProcess", "EntryComment",
    "EntryDeleteCanceled", "EntryEvaluate", "EntryHistory", "EntryList", "EntryResend", "EntryToggleCanceled", "Form",
    "GroupCreate", "GroupDelete", "GroupList", "InteractionCreate", "InteractionDraft", "InteractionLeave",
    "InteractionPhoneCall", "InteractionResume", "LoggedSegmentDeleteCanceled", "LoggedSegmentList",
    "LoggedSegmentToggleCanceled", "MarketingSetupRead", "MarketingSetupSet", "NumberSeriesAddLine",
    "NumberSeriesCreate", "NumberSeriesLines", "NumberSeriesList", "Operation", "Origin", "PostponedDelete",
    "PostponedList", "SalespersonCreate", "SalespersonDelete", "SalespersonList", "SegmentAddContacts",
    "SegmentAddLanguage", "SegmentAddLine", "SegmentChange", "SegmentChangeLine", "SegmentCreate", "SegmentDelete",
    "SegmentDryRun", "SegmentGoBack", "SegmentLanguageList", "SegmentList", "SegmentLog", "SegmentRead",
    "SegmentReduce", "SegmentRefine", "SegmentRemoveLine", "SegmentReuseCriteria", "SegmentReuseLogged",
    "SegmentSaveCriteria", "SessionBegin", "SessionEnd", "SessionHello", "SessionSignIn", "StateDigest",
    "StatisticsRead",
    "TemplateAddLanguage", "TemplateChange", "TemplateCreate", "TemplateDelete", "TemplateLanguageList",
    "TemplateList", "TemplateSetupRead", "TemplateSetupSet", "UserSetupSet", "VendorCreate", "refusals",
]  # fmt: skip
