"""Windows of interactions: the form, telephone calls, the lists, campaign entries, printing."""

from __future__ import annotations

from interaction_spec.model.values import Question

from .base import Effect, Window

_ENTRY_COLUMNS = (
    "interaction", "date", "contact_no", "contact_name", "contact_company_no", "salesperson_code",
    "interaction_template_code", "interaction_group_code", "description", "cost", "duration", "information_flow",
    "initiated_by", "evaluation", "canceled", "postponed", "user_id", "segment_no", "document_type", "document_no",
)  # fmt: skip

_INTERACTION_FORM = (
    "contact", "salesperson", "interaction_template_code", "description", "date_of_interaction", "cost", "duration",
    "information_flow", "initiated_by", "evaluation", "time_of_interaction", "correspondence_type", "language_code",
    "campaign_no", "campaign_target", "campaign_response", "attempt_failed", "comment",
)  # fmt: skip

INTERACTIONS: dict[str, Window] = {
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
