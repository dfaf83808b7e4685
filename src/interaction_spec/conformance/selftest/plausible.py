"""Values that a system answers which agrees with everything: as little as can be said, and of the right form."""

from __future__ import annotations

from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import (
    Drafted,
    Figures,
    Hello,
    Marketing,
    Numbered,
    Processed,
    Recorded,
    SegmentWithLines,
    Value,
)
from interaction_spec.model.records import InteractionFields, MarketingSetup, Segment, Statistics

_EMPTY: dict[type[Value], Value] = {
    Hello: Hello(product="Nothing", version="0", profiles=("full",)),
    Numbered: Numbered(no="1"),
    Recorded: Recorded(entry="1"),
    Processed: Processed(recorded=False),
    Drafted: Drafted(draft=InteractionFields()),
    Figures: Figures(statistics=Statistics()),
    Marketing: Marketing(setup=MarketingSetup()),
    SegmentWithLines: SegmentWithLines(segment=Segment(), lines=()),
}
"""The emptiest value of each kind that cannot be made from nothing or zero."""


def plausible(operation: Operation) -> Value:
    """The emptiest value that answers an operation; it claims to have asked whatever was answered."""
    kind = operation.result
    blanks = {"rows": (), "count": 0, "interactions": 0, "digest": ""}
    known = {name: blank for name, blank in blanks.items() if name in kind.model_fields}
    value = _EMPTY.get(kind) or kind.model_validate(known)
    return value.model_copy(update={"asked": tuple(getattr(operation, "answers", {}))})
