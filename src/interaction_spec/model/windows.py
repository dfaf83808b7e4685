"""The windows of the sources: the shared vocabulary of features and guide.

A window is opened (by page search, from a record, by an action of another window), asks its query, lets fields be
filled, and sends operations at its commit points: a button, an action, a field that is validated, a row that is left.
Procedures walk the windows of NAV 2017.
"""

from __future__ import annotations

from .fields import SETUP_FIELDS
from .values import Message, Question


class Effect(Message):
    """What an action or a button does."""

    opens: str = ""
    """The window that opens; after `sends`, on the record that was made."""
    carries: str = ""
    """The part of the selected row that goes along: it narrows a list, or names the record to work on."""
    sends: str = ""
    """The operation that is committed."""
    asks: tuple[Question, ...] = ()
    """The questions of which one stands between the click and the commit; the state of the rows decides which."""
    starts_row: bool = False
    """A new, empty row is begun."""


class Window(Message):
    """One window, as data."""

    caption: str
    """The key of its caption, `window.<caption>`."""
    query: str = ""
    """The operation that fills it when it opens."""
    row: str = ""
    """The part of a row that identifies it to operations: `entry`, `line`, `code`."""
    takes: str = ""
    """The argument under which operations take the selected rows, where it differs from `row`."""
    fields: tuple[str, ...] = ()
    """The fields that can be filled."""
    renames: dict[str, str] = {}
    """Fields that fill another argument than their own name says."""
    columns: tuple[str, ...] = ()
    """The columns of its list."""
    on_field: str = ""
    """The operation that validating a field sends."""
    on_row: str = ""
    """The operation that leaving a new row sends."""
    row_fields: tuple[str, ...] = ()
    """The fields that can be filled on the selected row."""
    on_row_field: str = ""
    """The operation that validating a field of the selected row sends."""
    owner: str = ""
    """Whose figures it shows: of the contact, the salesperson, … that it was opened from."""
    actions: dict[str, Effect] = {}
    buttons: dict[str, Effect] = {}


_ENTRY_COLUMNS = (
    "interaction", "date", "contact_no", "contact_name", "contact_company_no", "salesperson_code",
    "interaction_template_code", "interaction_group_code", "description", "cost", "duration", "information_flow",
    "initiated_by", "evaluation", "canceled", "postponed", "user_id", "segment_no", "document_type", "document_no",
)  # fmt: skip

_TEMPLATE = (
    "code", "interaction_group_code", "description", "unit_cost", "unit_duration", "information_flow", "initiated_by",
    "campaign_no", "correspondence_default", "ignore_contact_type", "wizard_action",
)  # fmt: skip

_FIGURES = ("no_of_interactions", "cost", "duration")

_FROM_RECORD = {
    "create_interaction": Effect(opens="create_interaction"),
    "postponed_interactions": Effect(opens="postponed_interactions"),
    "interaction_log_entries": Effect(opens="interaction_log_entries"),
}

_INTERACTION_FORM = (
    "contact", "salesperson", "interaction_template_code", "description", "date_of_interaction", "cost", "duration",
    "information_flow", "initiated_by", "evaluation", "time_of_interaction", "correspondence_type", "language_code",
    "campaign_no", "campaign_target", "campaign_response", "attempt_failed", "comment",
)  # fmt: skip

_PLANNED = (
    "interaction_template_code", "description", "salesperson_code", "date", "information_flow", "initiated_by",
)  # fmt: skip

_CONTACTS = ("contact_no", "type", "company_no", "salesperson_code", "language_code")

WINDOWS: dict[str, Window] = {
    "contacts": Window(
        caption="contacts",
        query="contact.list",
        columns=("no", "name", "type", "company_no", "salesperson_code"),
        actions={"new": Effect(opens="new_contact")},
    ),
    "new_contact": Window(
        caption="contact_card",
        fields=(
            "no", "name", "type", "company_no", "salesperson_code", "language_code", "correspondence_type", "email",
            "phone_no",
        ),
        buttons={"ok": Effect(sends="contact.create")},
    ),
    "contact_card": Window(
        caption="contact_card",
        actions={
            **_FROM_RECORD,
            "statistics": Effect(opens="contact_statistics"),
            "make_phone_call": Effect(opens="make_phone_call"),
        },
    ),
    "contact_statistics": Window(
        caption="contact_statistics",
        query="statistics.read",
        owner="contact",
        columns=(*_FIGURES, "last_date_attempted", "date_of_last_interaction"),
    ),
    "salespeople": Window(
        caption="salespeople",
        query="salesperson.list",
        columns=("code", "name"),
        actions={"new": Effect(opens="new_salesperson")},
    ),
    "new_salesperson": Window(
        caption="salesperson_card",
        fields=("code", "name"),
        buttons={"ok": Effect(sends="salesperson.create")},
    ),
    "salesperson_card": Window(
        caption="salesperson_card", actions={**_FROM_RECORD, "statistics": Effect(opens="salesperson_statistics")}
    ),
    "salesperson_statistics": Window(
        caption="salesperson_statistics",
        query="statistics.read",
        owner="salesperson",
        columns=(*_FIGURES, "average_cost", "average_duration"),
    ),
    "interaction_groups": Window(
        caption="interaction_groups",
        query="group.list",
        row="code",
        columns=("code", "description"),
        fields=("code", "description"),
        on_row="group.create",
        actions={"new": Effect(starts_row=True), "delete": Effect(sends="group.delete")},
    ),
    "interaction_templates": Window(
        caption="interaction_templates",
        query="template.list",
        row="code",
        takes="code",
        columns=_TEMPLATE,
        fields=_TEMPLATE,
        on_row="template.create",
        actions={
            "new": Effect(starts_row=True),
            "delete": Effect(sends="template.delete"),
            "languages": Effect(opens="template_languages", carries="code"),
        },
    ),
    "template_languages": Window(
        caption="template_languages",
        query="template_language.list",
        columns=("language_code", "attachment"),
        fields=("language_code", "attachment"),
        on_row="template.add_language",
        actions={"new": Effect(starts_row=True)},
    ),
    "interaction_template_setup": Window(
        caption="interaction_template_setup",
        query="template_setup.read",
        fields=tuple(SETUP_FIELDS),
        on_field="template_setup.set",
    ),
    "marketing_setup": Window(
        caption="marketing_setup",
        query="marketing_setup.read",
        fields=("segment_nos",),
        on_field="marketing_setup.set",
    ),
    "no_series": Window(
        caption="no_series",
        query="number_series.list",
        row="code",
        takes="series",
        columns=("code", "description", "default_nos", "manual_nos"),
        fields=("code", "description", "default_nos", "manual_nos"),
        on_row="number_series.create",
        actions={"new": Effect(starts_row=True), "lines": Effect(opens="no_series_lines", carries="code")},
    ),
    "no_series_lines": Window(
        caption="no_series_lines",
        query="number_series.lines",
        columns=("starting_date", "starting_no", "ending_no", "last_no_used"),
        fields=("starting_date", "starting_no", "ending_no"),
        on_row="number_series.add_line",
        actions={"new": Effect(starts_row=True)},
    ),
    "create_interaction": Window(
        caption="create_interaction",
        query="interaction.draft",
        fields=_INTERACTION_FORM,
        buttons={
            "ok": Effect(sends="interaction.create"),
            "cancel": Effect(sends="interaction.leave", asks=(Question.FINISH_LATER,)),
        },
    ),
    "resume_interaction": Window(
        caption="create_interaction",
        fields=_INTERACTION_FORM,
        buttons={
            "ok": Effect(sends="interaction.resume"),
            "cancel": Effect(sends="interaction.leave", asks=(Question.FINISH_LATER,)),
        },
    ),
    "postponed_interactions": Window(
        caption="postponed_interactions",
        query="postponed.list",
        row="entry",
        takes="entries",
        columns=_ENTRY_COLUMNS,
        actions={
            "resume": Effect(opens="resume_interaction", carries="entry"),
            "delete": Effect(sends="postponed.delete", asks=(Question.DELETE_LINES,)),
        },
    ),
    "interaction_log_entries": Window(
        caption="interaction_log_entries",
        query="entry.list",
        row="entry",
        takes="entries",
        columns=_ENTRY_COLUMNS,
        actions={
            "create_interaction": Effect(opens="create_interaction"),
            "postponed_interactions": Effect(opens="postponed_interactions"),
            "switch_canceled": Effect(
                sends="entry.toggle_canceled", asks=(Question.MARK_CANCELED, Question.UNMARK_CANCELED)
            ),
        },
    ),
    "delete_canceled_log_entries": Window(
        caption="delete_canceled_log_entries",
        fields=(
            "contact_no", "salesperson_code", "interaction_template_code", "interaction_group_code", "date",
        ),
        buttons={"ok": Effect(sends="entry.delete_canceled")},
    ),
    "segments": Window(
        caption="segments",
        query="segment.list",
        row="segment",
        columns=("segment_no", "description", "salesperson_code", "date", "no_of_lines"),
        actions={
            "new": Effect(sends="segment.create", opens="segment"),
            "edit": Effect(opens="segment", carries="segment"),
        },
    ),
    "active_segments": Window(
        caption="active_segments",
        query="segment.list",
        row="segment",
        columns=("segment_no", "description", "salesperson_code", "date", "no_of_lines"),
        actions={
            "new": Effect(sends="segment.create", opens="segment"),
            "edit": Effect(opens="segment", carries="segment"),
        },
    ),
    "segment": Window(
        caption="segment",
        query="segment.read",
        row="line",
        columns=(
            "contact_no", "contact_name", "interaction_template_code", "description", "salesperson_code", "date",
            "cost", "duration",
        ),
        fields=(*_PLANNED, "unit_cost", "unit_duration", "campaign_no", "correspondence_default", "language_default"),
        on_field="segment.change",
        row_fields=(
            *_PLANNED, "contact_no", "cost", "duration", "evaluation", "campaign_no", "correspondence_type",
            "language_code",
        ),
        on_row_field="segment.change_line",
        actions={
            "add_contacts": Effect(opens="add_contacts"),
            "reduce_contacts": Effect(opens="reduce_contacts"),
            "go_back": Effect(sends="segment.go_back", asks=(Question.UNDO_CRITERIA,)),
            "save_criteria": Effect(opens="save_criteria"),
            "reuse_segment": Effect(opens="reuse_segment"),
            "interaction_log_entries": Effect(opens="interaction_log_entries", carries="contact"),
            "log": Effect(opens="log_segment"),
        },
    ),
    "add_contacts": Window(
        caption="add_contacts",
        fields=(*_CONTACTS, "allow_existing", "ignore_exclusion", "expand_companies", "related_companies"),
        renames={"contact_no": "contacts"},
        buttons={"ok": Effect(sends="segment.add_contacts")},
    ),
    "reduce_contacts": Window(
        caption="remove_contacts_reduce",
        fields=(*_CONTACTS, "entire_companies"),
        renames={"contact_no": "contacts"},
        buttons={"ok": Effect(sends="segment.reduce")},
    ),
    "save_criteria": Window(
        caption="save_segment_criteria",
        fields=("code", "description"),
        buttons={"ok": Effect(sends="segment.save_criteria")},
    ),
    "reuse_segment": Window(
        caption="logged_segments",
        query="logged_segment.list",
        row="segment",
        takes="logged",
        columns=("segment_no", "description", "creation_date", "no_of_interactions"),
        buttons={"ok": Effect(sends="segment.reuse_logged")},
    ),
    "log_segment": Window(
        caption="log_segment",
        fields=("send_attachments", "create_follow_up_segment"),
        buttons={"ok": Effect(sends="segment.log")},
    ),
    "logged_segments": Window(
        caption="logged_segments",
        query="logged_segment.list",
        row="segment",
        takes="segments",
        columns=("segment_no", "description", "creation_date", "user_id", "canceled", "no_of_interactions"),
        actions={
            "switch_canceled": Effect(
                sends="logged_segment.toggle_canceled", asks=(Question.MARK_SEGMENTS, Question.UNMARK_SEGMENTS)
            ),
        },
    ),
    "delete_canceled_logged_segments": Window(
        caption="delete_canceled_logged_segments",
        fields=("segment_no",),
        buttons={"ok": Effect(sends="logged_segment.delete_canceled")},
    ),
    "campaign_entries": Window(
        caption="campaign_entries",
        query="campaign_entry.list",
        row="campaign_entry",
        columns=("campaign_no", "description", "date", "segment_no", "canceled", "no_of_interactions"),
        actions={
            "switch_canceled": Effect(
                sends="campaign_entry.toggle_canceled",
                asks=(Question.MARK_CAMPAIGN_ENTRY, Question.UNMARK_CAMPAIGN_ENTRY),
            ),
        },
    ),
    "make_phone_call": Window(
        caption="make_phone_call",
        fields=("contact_via", "description", "salesperson", "cost", "duration", "evaluation", "attempt_failed"),
        buttons={"finish": Effect(sends="interaction.phone_call")},
    ),
    "print_document": Window(
        caption="print_document",
        fields=("log_interaction",),
        buttons={"ok": Effect(sends="document.process")},
    ),
}  # fmt: skip
"""Every window, by key."""

SEARCHABLE: tuple[str, ...] = (
    "contacts", "salespeople", "interaction_groups", "interaction_templates", "interaction_template_setup",
    "marketing_setup", "no_series", "postponed_interactions", "interaction_log_entries",
    "delete_canceled_log_entries", "segments", "logged_segments", "delete_canceled_logged_segments", "campaign_entries",
)  # fmt: skip
"""The windows that page search opens. A list of the home page, such as Active Segments, is not among them."""
