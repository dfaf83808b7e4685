"""Operations on segments, drawn like the others."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.model_based.dice import build, few, given, just, mostly, one_of, sampled, some
from tests.model_based.drawing import (
    answers,
    campaigns,
    companies,
    contacts,
    costs,
    dates,
    durations,
    existing,
    files,
    flags,
    flows,
    initiators,
    kinds,
    languages,
    references,
    salespeople,
    templates,
    texts,
    types,
)

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Evaluation, Question

header_fields: dict[str, Any] = {
    "template": mostly(templates, ""),
    "description": mostly(texts, ""),
    "salesperson": mostly(salespeople, ""),
    "date": mostly(dates, ""),
    "unit_cost": mostly(costs, Decimal(-1)),
    "unit_duration": mostly(durations, -1),
    "information_flow": flows,
    "initiated_by": initiators,
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "ignore_contact_type": flags,
    "language": mostly(languages, ""),
    "subject": texts,
}
UPDATES = answers(Question.UPDATE_LINES, Question.UPDATE_TEMPLATE)
headers = one_of(
    build(op.SegmentCreate, segment=sampled(["", "", "", "M1", "M2", "S002"])),
    few(op.SegmentChange, {"segment": references, "answers": UPDATES}, **header_fields),
    build(op.SegmentChange, segment=existing, template=templates, answers=UPDATES),
    build(
        op.SegmentAddLanguage,
        segment=references,
        language=mostly(languages, ""),
        subject=mostly(texts, ""),
        attachment=files,
    ),
    build(op.SegmentDelete, segment=references),
    build(op.SegmentLanguageList, segment=references),
)
line_fields: dict[str, Any] = {
    "contact": mostly(contacts, ""),
    "template": mostly(templates, ""),
    "description": mostly(texts, ""),
    "salesperson": mostly(salespeople, ""),
    "date": mostly(dates, ""),
    "cost": mostly(costs, Decimal(-1)),
    "duration": mostly(durations, -1),
    "information_flow": flows,
    "initiated_by": initiators,
    "evaluation": sampled(Evaluation),
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "language": mostly(languages, ""),
}
RESET = answers(Question.RESET_CRITERIA)
lines = one_of(
    build(op.SegmentAddLine, segment=references, contact=mostly(contacts, "")),
    few(op.SegmentChangeLine, {"segment": existing, "line": references}, **line_fields),
    build(op.SegmentChangeLine, segment=existing, line=references, template=templates),
    build(op.SegmentRemoveLine, segment=existing, line=references, answers=RESET),
)
filters = few(
    ContactFilter,
    contacts=some(contacts),
    type=types,
    company=companies,
    salesperson=salespeople,
    language=languages,
    logged_template=templates,
)
codes = sampled(["A", "B", ""])
criteria = one_of(
    few(
        op.SegmentAddContacts,
        {"segment": references, "filter": filters},
        allow_existing=flags,
        ignore_exclusion=flags,
        expand_companies=flags,
        related_companies=flags,
    ),
    build(op.SegmentReduce, segment=references, filter=filters, entire_companies=flags, answers=RESET),
    build(op.SegmentRefine, segment=references, filter=filters, entire_companies=flags, answers=RESET),
    build(op.SegmentGoBack, segment=references, answers=answers(Question.UNDO_CRITERIA)),
    build(op.SegmentGoBack, segment=existing, answers=just({Question.UNDO_CRITERIA: Answer.YES})),
    build(op.SegmentSaveCriteria, segment=references, code=codes, description=texts),
    build(op.SegmentReuseCriteria, segment=references, code=codes, answers=answers(Question.REPLAY_CRITERIA)),
    build(op.SegmentReuseLogged, segment=references, logged=references),
)
logging = one_of(
    given(
        op.SegmentLog,
        {"segment": existing},
        follow_up=flags,
        deliver=flags,
        partial=flags,
        idempotency_key=just("k4"),
    ),
    given(op.SegmentLog, {"segment": references}, follow_up=flags),
    given(op.SegmentDryRun, {"segment": references}, deliver=flags),
)
