"""Systems in which a changed header of a segment reaches its lines wrongly."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome, SegmentWithLines

from .deeds import accepts, in_edition, rows
from .mutant import Ask, wrong
from .segment_deeds import (
    DECLINED,
    after,
    around,
    change_header,
    change_lines,
    consents,
    header,
    new_template,
    restored,
)


def _old_lines_pay(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    plan = header(ask, operation.segment)
    change_lines(ask, operation.segment, cost=plan.unit_cost, duration=plan.unit_duration)


def _own_template_kept(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    for line in was.lines:
        if line.template != was.segment.template:
            ask(op.SegmentChangeLine(segment=operation.segment, line=line.line, template=line.template))


def _type_put_back(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    types = {line.line: line.correspondence_type or "" for line in was.lines}
    change_lines(ask, operation.segment, correspondence_type=lambda line: types[line.line])


def _type_of_header(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    change_lines(ask, operation.segment, correspondence_type=header(ask, operation.segment).correspondence_type or "")


def _cleared(operation: op.SegmentChange) -> bool:
    return operation.template == ""


wrong(
    "header-template-without-cost",
    "IM-R-098",
    "A template does not bring its cost and duration to the header.",
    after(
        op.SegmentChange,
        lambda ask, one, _: change_header(
            ask, one.segment, unit_cost=one.unit_cost or 0, unit_duration=one.unit_duration or 0
        ),
        when=new_template,
    ),
)
wrong(
    "header-template-without-campaign",
    "IM-R-098",
    "A template does not bring its campaign to the header.",
    after(
        op.SegmentChange,
        lambda ask, one, _: change_header(ask, one.segment, campaign=""),
        when=lambda one: new_template(one) and one.campaign is None,
    ),
)
wrong(
    "header-template-without-flow",
    "IM-R-098",
    "A template does not bring its information flow to the lines.",
    rows(op.SegmentRead, of="lines", information_flow=None),
)
wrong(
    "header-template-without-group",
    "IM-R-098",
    "A template does not bring its group to the lines.",
    rows(op.SegmentRead, of="lines", group=""),
)
wrong(
    "old-lines-pay",
    "IM-R-098",
    "Lines that were there before take over the cost of the header's new template.",
    after(op.SegmentChange, _old_lines_pay, when=lambda one: new_template(one) and consents(one)),
)
wrong(
    "own-template-kept",
    "IM-R-098",
    "Lines with a template of their own do not take over the header's new one.",
    restored(op.SegmentChange, _own_template_kept, when=new_template),
)
wrong(
    "template-cleared-anyway",
    "IM-R-098",
    "In Business Central the template of a header can be cleared.",
    accepts("template-required", op.SegmentChange),
)
wrong(
    "cleared-template-leaves-cost",
    "IM-R-098",
    "A template that is cleared leaves its cost in the header.",
    restored(
        op.SegmentChange,
        lambda ask, one, was: change_header(ask, one.segment, unit_cost=was.segment.unit_cost),
        when=_cleared,
    ),
)
wrong(
    "cleared-template-leaves-campaign",
    "IM-R-098",
    "A template that is cleared leaves its campaign in the header.",
    restored(
        op.SegmentChange,
        lambda ask, one, was: change_header(ask, one.segment, campaign=was.segment.campaign),
        when=_cleared,
    ),
)
wrong(
    "central-keeps-type",
    "IM-R-098",
    "In Business Central the lines keep the correspondence type they had.",
    in_edition("business-central", restored(op.SegmentChange, _type_put_back, when=new_template)),
)
wrong(
    "nav-replaces-type",
    "IM-R-098",
    "In NAV 2017 the lines take over the correspondence type of a new template.",
    in_edition("nav-2017", after(op.SegmentChange, _type_of_header, when=new_template)),
)


def _typed_cost_kept(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    for line in was.lines:
        if line.cost != was.segment.unit_cost:
            ask(op.SegmentChangeLine(segment=operation.segment, line=line.line, cost=line.cost))


def _figures_reach_all(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    change_lines(ask, operation.segment, cost=operation.unit_cost, duration=operation.unit_duration)


def _figures(operation: op.SegmentChange) -> bool:
    return not new_template(operation) and (operation.unit_cost, operation.unit_duration) != (None, None)


def _without_template(ask: Ask, operation: op.SegmentChange) -> Outcome:
    if not header(ask, operation.segment).template:
        operation = operation.model_copy(update={"answers": DECLINED})
    return ask(operation)


wrong(
    "typed-cost-kept",
    "IM-R-099",
    "A changed unit cost of the header does not overwrite what was typed on a line.",
    restored(op.SegmentChange, _typed_cost_kept, when=_figures),
)
wrong(
    "figures-reach-all",
    "IM-R-099",
    "A changed cost or duration reaches lines with another template too.",
    after(op.SegmentChange, _figures_reach_all, when=lambda one: _figures(one) and consents(one)),
)
wrong(
    "no-template-no-lines",
    "IM-R-099",
    "A header without a template reaches no lines.",
    around(op.SegmentChange, _without_template, when=lambda one: not new_template(one)),
)
wrong(
    "lines-lose-marks",
    "IM-R-099",
    "Clearing the campaign of the header clears the marks of the lines.",
    after(
        op.SegmentChange,
        lambda ask, one, _: change_lines(ask, one.segment, campaign_target=False, campaign_response=False),
        when=lambda one: one.campaign == "",
    ),
)
wrong(
    "header-keeps-marks",
    "IM-R-099",
    "Clearing the campaign of the header keeps its marks.",
    restored(
        op.SegmentChange,
        lambda ask, one, was: change_header(
            ask,
            one.segment,
            campaign_target=was.segment.campaign_target,
            campaign_response=was.segment.campaign_response,
        ),
        when=lambda one: one.campaign == "",
    ),
)
