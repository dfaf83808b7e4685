"""Windows of segments, open and logged."""

from __future__ import annotations

from interaction_spec.model.values import Question

from .base import Effect, Window

_PLANNED = (
    "interaction_template_code", "description", "salesperson_code", "date", "information_flow", "initiated_by",
)  # fmt: skip

_CONTACTS = ("contact_no", "type", "company_no", "salesperson_code", "language_code")

SEGMENTS: dict[str, Window] = {
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
            "reduce_contacts": Effect(opens="remove_contacts_reduce"),
            "go_back": Effect(sends="segment.go_back", asks=(Question.UNDO_CRITERIA,)),
            "save_criteria": Effect(opens="save_segment_criteria"),
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
    "remove_contacts_reduce": Window(
        caption="remove_contacts_reduce",
        fields=(*_CONTACTS, "entire_companies"),
        renames={"contact_no": "contacts"},
        buttons={"ok": Effect(sends="segment.reduce")},
    ),
    "save_segment_criteria": Window(
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
}  # fmt: skip
