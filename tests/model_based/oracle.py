"""The oracle: what the contract says that a system answers, with plain dictionaries and lists.

It knows nothing of the engine. What it does not remember has no effect; what a refusal began is forgotten.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

from tests.model_based import (
    oracle_campaigns as campaigns,
)
from tests.model_based import (
    oracle_criteria as criteria,
)
from tests.model_based import (
    oracle_documents as documents,
)
from tests.model_based import (
    oracle_forms as forms,
)
from tests.model_based import (
    oracle_history as history,
)
from tests.model_based import (
    oracle_interactions as interactions,
)
from tests.model_based import (
    oracle_lines as lines,
)
from tests.model_based import (
    oracle_log as log,
)
from tests.model_based import (
    oracle_logging as logging,
)
from tests.model_based import (
    oracle_numbers as numbers,
)
from tests.model_based import (
    oracle_people as people,
)
from tests.model_based import (
    oracle_register as register,
)
from tests.model_based import (
    oracle_segments as segments,
)
from tests.model_based import (
    oracle_setup as setup,
)
from tests.model_based import (
    oracle_statistics as statistics,
)
from tests.model_based.world import Refused, World

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Ok, Outcome, Rejected, Value

Answering = Callable[[World, Any], Value]


def session_sign_in(world: World, asked: op.SessionSignIn) -> Value:
    """Go on as another user."""
    world.user = asked.user
    return Done()


def clock_set(world: World, asked: op.ClockSet) -> Value:
    """What is not given stays."""
    world.work_date = asked.work_date or world.work_date
    world.today = asked.today or world.today
    world.now = world.now if asked.now is None else asked.now
    return Done()


ANSWERS: dict[type[op.Operation], Answering] = {
    op.SessionSignIn: session_sign_in,
    op.ClockSet: clock_set,
    op.SalespersonCreate: people.salesperson_create,
    op.SalespersonList: people.salesperson_list,
    op.SalespersonDelete: people.salesperson_delete,
    op.UserSetupSet: people.user_setup_set,
    op.ContactCreate: people.contact_create,
    op.ContactChange: people.contact_change,
    op.ContactDelete: people.contact_delete,
    op.ContactList: people.contact_list,
    op.CustomerCreate: people.customer_create,
    op.VendorCreate: people.vendor_create,
    op.CampaignCreate: campaigns.campaign_create,
    op.CampaignDelete: campaigns.campaign_delete,
    op.CampaignList: campaigns.campaign_list,
    op.CampaignEntryList: campaigns.campaign_entry_list,
    op.CampaignEntryToggleCanceled: campaigns.campaign_entry_toggle,
    op.CampaignEntryDeleteCanceled: campaigns.campaign_entry_delete_canceled,
    op.GroupCreate: setup.group_create,
    op.GroupDelete: setup.group_delete,
    op.GroupList: setup.group_list,
    op.TemplateCreate: setup.template_create,
    op.TemplateChange: setup.template_change,
    op.TemplateDelete: setup.template_delete,
    op.TemplateAddLanguage: setup.template_add_language,
    op.TemplateLanguageList: setup.template_language_list,
    op.TemplateList: setup.template_list,
    op.TemplateSetupSet: setup.template_setup_set,
    op.TemplateSetupRead: setup.template_setup_read,
    op.MarketingSetupSet: numbers.marketing_setup_set,
    op.MarketingSetupRead: numbers.marketing_setup_read,
    op.NumberSeriesCreate: numbers.number_series_create,
    op.NumberSeriesAddLine: numbers.number_series_add_line,
    op.NumberSeriesList: numbers.number_series_list,
    op.NumberSeriesLines: numbers.number_series_lines,
    op.InteractionDraft: forms.interaction_draft,
    op.InteractionCreate: interactions.interaction_create,
    op.InteractionPhoneCall: interactions.interaction_phone_call,
    op.InteractionLeave: interactions.interaction_leave,
    op.InteractionResume: interactions.interaction_resume,
    op.PostponedList: interactions.postponed_list,
    op.PostponedDelete: interactions.postponed_delete,
    op.EntryList: log.entry_list,
    op.EntryToggleCanceled: log.entry_toggle_canceled,
    op.EntryDeleteCanceled: log.entry_delete_canceled,
    op.EntryEvaluate: log.entry_evaluate,
    op.EntryComment: log.entry_comment,
    op.CommentList: log.comment_list,
    op.EntryResend: log.entry_resend,
    op.EntryHistory: history.entry_history,
    op.StatisticsRead: statistics.statistics_read,
    op.SegmentCreate: segments.segment_create,
    op.SegmentChange: segments.segment_change,
    op.SegmentAddLanguage: segments.segment_add_language,
    op.SegmentLanguageList: segments.segment_language_list,
    op.SegmentAddLine: lines.segment_add_line,
    op.SegmentChangeLine: lines.segment_change_line,
    op.SegmentRemoveLine: lines.segment_remove_line,
    op.SegmentDelete: segments.segment_delete,
    op.SegmentRead: segments.segment_read,
    op.SegmentList: segments.segment_list,
    op.SegmentLog: logging.segment_log,
    op.SegmentDryRun: logging.segment_dry_run,
    op.LoggedSegmentList: register.logged_segment_list,
    op.LoggedSegmentToggleCanceled: register.logged_segment_toggle,
    op.LoggedSegmentDeleteCanceled: register.logged_segment_delete_canceled,
    op.SegmentAddContacts: criteria.segment_add_contacts,
    op.SegmentReduce: criteria.segment_reduce,
    op.SegmentRefine: criteria.segment_refine,
    op.SegmentGoBack: criteria.segment_go_back,
    op.SegmentSaveCriteria: criteria.segment_save_criteria,
    op.SegmentReuseCriteria: criteria.segment_reuse_criteria,
    op.SegmentReuseLogged: criteria.segment_reuse_logged,
    op.CriteriaList: criteria.criteria_list,
    op.DocumentProcess: documents.document_process,
}
"""Everything that the contract has, but for the session's own greetings and its fingerprint."""


def copied(world: World) -> World:
    """A copy that shares nothing; deepcopy takes three times as long, which is a third of the whole test."""
    copy: World = pickle.loads(pickle.dumps(world))  # noqa: S301 (our own)
    return copy


class Oracle:
    """A subject that does what the contract says, slowly."""

    def __init__(self, begin: op.SessionBegin) -> None:
        """Begin with an empty world."""
        self.world = World(
            edition=begin.edition,
            work_date=begin.work_date,
            today=begin.today,
            now=begin.now,
            user=begin.user,
            extensions=begin.extensions,
        )

    def perform(self, operation: op.Operation) -> Outcome:
        """Carry out one operation on a copy of the world, and keep the copy only if nothing was refused."""
        world = self.world if operation.query else copied(self.world)
        try:
            value = self.once(world, operation)
        except Refused as refusal:
            return Rejected(code=refusal.code, params=refusal.params)
        self.world = world
        return Ok(value=value)

    def once(self, world: World, operation: op.Operation) -> Value:
        """A request that was carried out under its key before is answered as it was."""
        key = getattr(operation, "idempotency_key", None)
        if key is None:
            return ANSWERS[type(operation)](world, operation)
        if key in world.keys:
            asked, answered = world.keys[key]
            if asked != operation:
                raise Refused("key-reused", key=key)
            return answered  # type: ignore[no-any-return]  # a Value, kept beside its request
        answer = ANSWERS[type(operation)](world, operation)
        world.keys[key] = (operation, answer)
        return answer
