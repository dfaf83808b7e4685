"""The reference engine: one operation, one transaction, one answer."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as ask
from interaction_spec.model.outcomes import Error, Ok, Rejected, Unsupported

from . import (
    calls,
    campaigns,
    criteria,
    documents,
    history,
    interactions,
    lines,
    log,
    logged,
    numbers,
    people,
    postponed,
    register,
    resending,
    segment_languages,
    segments,
    session,
    statistics,
    templates,
)
from .context import Context
from .delivery import Transport, accept, deliver
from .idempotency import keep_answer, once
from .refusal import Refused
from .store.database import PATIENCE, Database
from .store.failures import StoreFailure
from .store.sessions import session as stored_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Self

    from interaction_spec.model.outcomes import Outcome, Value

    Handler = Callable[[Any, Context], Value]

HANDLERS: dict[type[ask.Operation], Handler] = {
    ask.SessionHello: session.hello,
    ask.SessionBegin: session.begin,
    ask.SessionEnd: session.end,
    ask.SessionSignIn: session.sign_in,
    ask.ClockSet: session.set_clock,
    ask.StateDigest: session.digest,
    ask.SalespersonCreate: people.create_salesperson,
    ask.SalespersonList: people.list_salespeople,
    ask.SalespersonDelete: people.delete_salesperson,
    ask.UserSetupSet: people.set_user,
    ask.ContactCreate: people.create_contact,
    ask.ContactChange: people.change_contact,
    ask.ContactDelete: people.delete_contact,
    ask.ContactList: people.list_contacts,
    ask.CustomerCreate: people.create_customer,
    ask.VendorCreate: people.create_vendor,
    ask.CampaignCreate: campaigns.create,
    ask.CampaignDelete: campaigns.delete,
    ask.CampaignList: campaigns.list_campaigns,
    ask.CampaignEntryList: campaigns.list_entries,
    ask.CampaignEntryToggleCanceled: campaigns.toggle_canceled,
    ask.CampaignEntryDeleteCanceled: campaigns.delete_canceled,
    ask.GroupCreate: templates.create_group,
    ask.GroupDelete: templates.delete_group,
    ask.GroupList: templates.list_groups,
    ask.TemplateCreate: templates.create_template,
    ask.TemplateChange: templates.change_template,
    ask.TemplateDelete: templates.delete_template,
    ask.TemplateAddLanguage: templates.add_language,
    ask.TemplateLanguageList: templates.list_languages,
    ask.TemplateList: templates.list_templates,
    ask.TemplateSetupSet: templates.set_setup,
    ask.TemplateSetupRead: templates.read_setup,
    ask.MarketingSetupSet: numbers.set_marketing,
    ask.MarketingSetupRead: numbers.read_marketing,
    ask.NumberSeriesCreate: numbers.create_series,
    ask.NumberSeriesAddLine: numbers.add_range,
    ask.NumberSeriesList: numbers.list_series,
    ask.NumberSeriesLines: numbers.list_ranges,
    ask.InteractionDraft: interactions.draft,
    ask.InteractionCreate: interactions.create,
    ask.InteractionPhoneCall: calls.call,
    ask.InteractionLeave: interactions.leave,
    ask.InteractionResume: interactions.resume,
    ask.PostponedList: postponed.list_postponed,
    ask.PostponedDelete: postponed.delete,
    ask.EntryList: log.list_entries,
    ask.EntryToggleCanceled: log.toggle_canceled,
    ask.EntryDeleteCanceled: log.delete_canceled,
    ask.EntryEvaluate: log.evaluate,
    ask.EntryComment: log.comment,
    ask.CommentList: log.list_comments,
    ask.EntryResend: resending.resend,
    ask.EntryHistory: history.read,
    ask.StatisticsRead: statistics.read,
    ask.SegmentCreate: segments.create,
    ask.SegmentChange: segments.change,
    ask.SegmentAddLanguage: segment_languages.add_language,
    ask.SegmentLanguageList: segment_languages.list_languages,
    ask.SegmentAddLine: lines.add_line,
    ask.SegmentChangeLine: lines.change_line,
    ask.SegmentRemoveLine: lines.remove_line,
    ask.SegmentDelete: segments.delete,
    ask.SegmentRead: segments.read,
    ask.SegmentList: segments.list_segments,
    ask.SegmentLog: logged.log,
    ask.SegmentDryRun: logged.dry_run,
    ask.LoggedSegmentList: logged.list_logged,
    ask.LoggedSegmentToggleCanceled: register.toggle_canceled,
    ask.LoggedSegmentDeleteCanceled: register.delete_canceled,
    ask.SegmentAddContacts: criteria.add_contacts,
    ask.SegmentReduce: criteria.reduce,
    ask.SegmentRefine: criteria.refine,
    ask.SegmentGoBack: criteria.go_back,
    ask.SegmentSaveCriteria: criteria.save_criteria,
    ask.SegmentReuseCriteria: criteria.reuse_criteria,
    ask.SegmentReuseLogged: criteria.reuse_logged,
    ask.CriteriaList: criteria.list_criteria,
    ask.DocumentProcess: documents.process,
}
"""The table of contents of behaviour."""

WITHOUT_SESSION = (ask.SessionHello, ask.SessionBegin)


class Engine:
    """A subject that does what the specification says."""

    def __init__(
        self,
        store: Path | str | None = None,
        *,
        for_tests: bool = False,
        patience: float = PATIENCE,
        transport: Transport = accept,
    ) -> None:
        """Open a store: a file, a `sqlite:///` or `postgresql://` URL, or a new one in memory.

        A store that holds data goes on with the session that it served last; `session.begin` is refused there,
        unless the engine was made for tests: then it empties the store. `patience` is how many seconds a lock is
        waited for.
        """
        self._database = Database(store or None, for_tests=for_tests, patience=patience)
        self._session: ask.SessionBegin | None = None
        self._transport = transport
        self._turn = Lock()  # there is one connection: callers on several threads take turns

    def perform(self, operation: ask.Operation) -> Outcome:
        """Carry out one operation as one transaction; what goes wrong is an answer, and leaves nothing."""
        handler = HANDLERS.get(type(operation))
        if handler is None:
            return Unsupported(capability=type(operation).__name__)
        with self._turn:
            try:
                return self._transact(handler, operation)
            except Refused as refusal:
                return Rejected(code=refusal.code, params=refusal.params)
            except StoreFailure as failure:
                return Error(message=str(failure))
            except Exception as error:  # noqa: BLE001 (a subject that fails says so, it does not fall over)
                return Error(message=f"{type(error).__name__}: {error}")

    def close(self) -> None:
        """Let go of the store."""
        self._database.close()

    def __enter__(self) -> Self:
        """Use the engine for a while."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Let go of the store."""
        self.close()

    def _transact(self, handler: Handler, operation: ask.Operation) -> Outcome:
        with self._database.transaction(query=operation.query):
            if self._database.changed():  # another process may have begun a session here, or moved its clock
                self._session = stored_session(self._database.connection)
            if self._session is None and not isinstance(operation, WITHOUT_SESSION):
                return Error(message="no session: it starts with session.begin")
            context = Context(self._database, self._session)
            value = once(operation, context) or keep_answer(operation, handler(operation, context), context)
        if context.to_send:
            deliver(context, self._transport)
        self._session = context.begun  # only after the commit: a clock that was not kept was not moved
        return Ok(value=value)
