"""A small company to try things on, said in the phrases of the specification; its texts are translated like theirs."""

from __future__ import annotations

from typing import Any


def _given(phrase: str, *table: dict[str, Any], **arguments: Any) -> dict[str, Any]:
    return {"phrase": phrase, "arguments": arguments, "table": table}


SAMPLE: tuple[dict[str, Any], ...] = (
    _given("salesperson.exists", salesperson="AM"),
    _given("salesperson.exists", salesperson="JR"),
    _given(
        "contacts.exist",
        {"no": "CT1000", "name": "Weber AG", "type": "company", "salesperson_code": "AM"},
        {"no": "CT1001", "name": "Anna Weber", "type": "person", "company_no": "CT1000", "salesperson_code": "AM"},
        {"no": "CT1002", "name": "Pierre Morel", "type": "person", "salesperson_code": "JR"},
    ),
    _given("groups.exist", {"code": "CALLS", "description": "Telephone calls"}),
    _given(
        "templates.exist",
        {
            "code": "OUT", "interaction_group_code": "CALLS", "description": "Telephone call",
            "unit_cost": {"amount": "12.50"}, "unit_duration": 15, "information_flow": "outbound", "initiated_by": "us",
        },
    ),
    _given("template.exists", template="LETTER", text="Sales letter"),
    _given("series.manual", series="SEGM", number="S001"),
    _given("series.chosen", series="SEGM"),
    _given(
        "interaction.recorded",
        {"interaction": "1", "contact_no": "CT1001", "interaction_template_code": "OUT"},
        {"interaction": "2", "contact_no": "CT1002", "interaction_template_code": "LETTER"},
    ),
    _given(
        "interaction.waiting",
        {"interaction": "3", "contact_no": "CT1001", "interaction_template_code": "OUT"},
    ),
    _given(
        "segment.prepared",
        {"description": "Spring mailing", "interaction_template_code": "LETTER"},
        segment="SPRING",
    ),
    _given("segment.holds", {"contact_no": "CT1001"}, {"contact_no": "CT1002"}, segment="SPRING"),
)  # fmt: skip
"""Two salespeople, three contacts, two templates, some interactions and a segment."""
