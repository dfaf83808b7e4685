"""Systems whose groups, templates and template setup are wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Ok, Outcome, Rejected
from interaction_spec.model.values import CorrespondenceType, DocumentKind

from .deeds import accepts, forgets, in_edition, rows, sent, then, typed
from .mutant import Ask, value, wrong
from .segment_deeds import Memory, after, around, minding


def _overwritten(ask: Ask, operation: op.TemplateCreate) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and outcome.code == "template-exists":
        return ask(op.TemplateChange(**operation.model_dump(exclude={"op"}, exclude_unset=True)))
    return outcome


wrong("group-without-description", "IM-R-001", "A group loses its description.", rows(op.GroupList, description=""))
wrong("group-without-code", "IM-R-001", "A group without a code is accepted.", accepts("code-missing", op.GroupCreate))
wrong(
    "group-twice", "IM-R-001", "A second group with the same code is accepted.", accepts("group-exists", op.GroupCreate)
)


def _leaves_templates(ask: Ask, operation: op.GroupDelete, _: Done) -> None:
    for row in value(ask, op.TemplateList()).rows:
        if row.group == operation.code:
            ask(op.TemplateChange(code=row.code, group=""))


def _log_forgets(kind: type[op.Operation], name: str) -> Any:
    """Once a code was deleted, the log does not show it any more."""

    def act(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
        outcome = ask(operation)
        if isinstance(operation, kind) and isinstance(outcome, Ok):
            memory[vars(operation)["code"]] = kind
        blank = rows(op.EntryList, when=lambda row: memory.get(getattr(row, name)) is kind, **{name: ""})
        return blank(lambda _: outcome, operation)

    return minding(act, kind, op.EntryList)


wrong(
    "group-leaves-templates",
    "IM-R-002",
    "A group that is deleted goes from its templates.",
    after(op.GroupDelete, _leaves_templates),
)
wrong(
    "group-leaves-log",
    "IM-R-002",
    "A group that is deleted goes from what was recorded.",
    _log_forgets(op.GroupDelete, "group"),
)
wrong(
    "unknown-group-deleted",
    "IM-R-002",
    "A group that does not exist can be deleted.",
    accepts("group-unknown", op.GroupDelete),
)
wrong("group-not-deleted", "IM-R-002", "A group that is deleted stays.", forgets(op.GroupDelete))

wrong(
    "template-without-code",
    "IM-R-003",
    "A template without a code is accepted.",
    accepts("code-missing", op.TemplateCreate),
)
wrong(
    "template-overwritten",
    "IM-R-003",
    "A second template with the same code overwrites the first.",
    around(op.TemplateCreate, _overwritten),
)
wrong("template-without-duration", "IM-R-003", "A template loses its duration.", rows(op.TemplateList, unit_duration=0))

wrong(
    "template-of-unknown-group",
    "IM-R-004",
    "A template of a group that does not exist is accepted.",
    accepts("group-unknown", op.TemplateCreate, group=""),
)
wrong(
    "negative-cost-accepted",
    "IM-R-004",
    "The unit cost of a template may be negative.",
    accepts("cost-negative", op.TemplateCreate, unit_cost=Decimal(0)),
)
wrong(
    "negative-duration-accepted",
    "IM-R-004",
    "The unit duration of a template may be negative.",
    accepts("duration-negative", op.TemplateCreate, unit_duration=0),
)

wrong("duration-dropped", "IM-R-005", "What time an interaction took is forgotten.", rows(op.EntryList, duration=0))
wrong(
    "flow-dropped",
    "IM-R-005",
    "The direction of an interaction is forgotten.",
    rows(op.EntryList, information_flow=None),
)
wrong(
    "cents-dropped",
    "IM-R-005",
    "Costs are rounded to whole amounts.",
    rows(op.EntryList, cost=lambda row: round(row.cost)),
)
wrong(
    "template-goes-first",
    "IM-R-005",
    "What the template says goes before what the user types.",
    typed(op.InteractionCreate, when=lambda one: one.form.template, cost=None, duration=None, initiated_by=None),
)

wrong(
    "template-leaves-log",
    "IM-R-006",
    "A template that is deleted goes from what was recorded.",
    _log_forgets(op.TemplateDelete, "template"),
)
wrong(
    "unknown-template-changed",
    "IM-R-006",
    "A template that does not exist can be changed.",
    accepts("template-unknown", op.TemplateChange),
)
wrong(
    "unknown-template-deleted",
    "IM-R-006",
    "A template that does not exist can be deleted.",
    accepts("template-unknown", op.TemplateDelete),
)

wrong(
    "choice-for-quotes-too",
    "IM-R-007",
    "A template chosen for one type of document is chosen for quotes too.",
    then(op.TemplateSetupSet, lambda one, _: [one.model_copy(update={"document_type": DocumentKind.SALES_QUOTE})]),
)
wrong(
    "unknown-template-chosen",
    "IM-R-007",
    "A template that does not exist can be chosen.",
    accepts("template-unknown", op.TemplateSetupSet, template=""),
)
wrong(
    "choice-final",
    "IM-R-007",
    "The choice of a template cannot be taken back.",
    forgets(op.TemplateSetupSet, when=lambda one: not one.template),
)


def _first_choice(ask: Ask, operation: op.TemplateSetupSet) -> Outcome:
    chosen = {row.document_type: row.template for row in value(ask, op.TemplateSetupRead()).rows}
    return Ok(value=Done()) if operation.template and chosen[operation.document_type] else ask(operation)


wrong(
    "first-choice-stays",
    "IM-R-007",
    "Another choice of a template does not replace the first one.",
    around(op.TemplateSetupSet, _first_choice),
)


def _first_attachment(ask: Ask, operation: op.TemplateAddLanguage) -> Outcome:
    found = value(ask, op.TemplateLanguageList(code=operation.code))
    there = found and any(row.language == operation.language for row in found.rows)
    return Ok(value=Done()) if there else ask(operation)


wrong(
    "language-without-attachment",
    "IM-R-125",
    "A language loses its attachment.",
    rows(op.TemplateLanguageList, attachment=""),
)
wrong(
    "first-attachment-stays",
    "IM-R-125",
    "A language that is added again keeps the attachment it had.",
    around(op.TemplateAddLanguage, _first_attachment),
)
wrong(
    "default-without-attachment",
    "IM-R-125",
    "A template does not show the attachment of its default language.",
    rows(op.TemplateList, attachment=""),
)
wrong(
    "unknown-language-default",
    "IM-R-125",
    "A language that a template does not have can be its default.",
    accepts("language-unknown", op.TemplateChange),
)
wrong(
    "attachment-for-documents",
    "IM-R-125",
    "A template with an attachment can be chosen for documents.",
    accepts("template-has-attachment", op.TemplateSetupSet),
)


def _unsaid(operation: op.TemplateCreate) -> bool:
    return operation.correspondence_type is None


wrong(
    "nav-template-sends-email",
    "IM-R-126",
    "In NAV 2017 a new template sends by e-mail.",
    in_edition("nav-2017", sent(op.TemplateCreate, when=_unsaid, correspondence_type=CorrespondenceType.EMAIL)),
)
wrong(
    "central-template-sends-nothing",
    "IM-R-126",
    "In Business Central a new template has no correspondence type.",
    in_edition("business-central", sent(op.TemplateCreate, when=_unsaid, correspondence_type="")),
)
wrong(
    "template-moved-to-unknown-group",
    "IM-R-004",
    "A template can be moved to a group that does not exist.",
    accepts("group-unknown", op.TemplateChange, group=""),
)
wrong(
    "cost-changed-below-zero",
    "IM-R-004",
    "The unit cost of a template can be changed to a negative one.",
    accepts("cost-negative", op.TemplateChange, unit_cost=lambda one: abs(one.unit_cost)),
)
wrong(
    "duration-changed-below-zero",
    "IM-R-004",
    "The unit duration of a template can be changed to a negative one.",
    accepts("duration-negative", op.TemplateChange, unit_duration=lambda one: abs(one.unit_duration)),
)
wrong(
    "language-of-unknown-template",
    "IM-R-125",
    "A template that does not exist can be given a language.",
    accepts("template-unknown", op.TemplateAddLanguage),
)
