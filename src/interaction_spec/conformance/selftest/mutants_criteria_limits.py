"""Systems that choose contacts where there is no segment, no contact or no code."""

from __future__ import annotations

from interaction_spec.model import operations as op

from .deeds import accepts
from .mutant import wrong

wrong(
    "reducing-nothing",
    "IM-R-092",
    "A segment that does not exist can be reduced.",
    accepts("segment-unknown", op.SegmentReduce),
)
wrong(
    "refining-nothing",
    "IM-R-092",
    "A segment that does not exist can be refined.",
    accepts("segment-unknown", op.SegmentRefine),
)
wrong(
    "reducing-by-unknown-contact",
    "IM-R-092",
    "Reducing by a contact that does not exist removes nobody.",
    accepts("contact-unknown", op.SegmentReduce),
)
wrong(
    "refining-by-unknown-contact",
    "IM-R-092",
    "Refining by a contact that does not exist removes nobody.",
    accepts("contact-unknown", op.SegmentRefine),
)
wrong(
    "unknown-segment-goes-back",
    "IM-R-094",
    "On a segment that does not exist one can go back.",
    accepts("segment-unknown", op.SegmentGoBack),
)
wrong(
    "criteria-of-unknown-segment",
    "IM-R-095",
    "The criteria of a segment that does not exist can be saved.",
    accepts("segment-unknown", op.SegmentSaveCriteria),
)
wrong(
    "criteria-without-code",
    "IM-R-095",
    "Criteria are saved without a code.",
    accepts("code-missing", op.SegmentSaveCriteria),
)
wrong(
    "criteria-on-unknown-segment",
    "IM-R-095",
    "Saved criteria can be applied to a segment that does not exist.",
    accepts("segment-unknown", op.SegmentReuseCriteria),
)
wrong(
    "unknown-segment-takes-over",
    "IM-R-096",
    "A segment that does not exist can take over the contacts of a logged one.",
    accepts("segment-unknown", op.SegmentReuseLogged),
)
