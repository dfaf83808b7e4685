"""Windows that set a system up: contacts, salespeople, groups, templates, number series."""

from __future__ import annotations

from interaction_spec.model.fields import SETUP_FIELDS

from .base import Effect, Window

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

SETUP: dict[str, Window] = {
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
}  # fmt: skip
