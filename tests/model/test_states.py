"""The states of interactions and segments, and how the records refer to each other."""

from __future__ import annotations

import pytest

from interaction_spec.model.operations import OPERATIONS
from interaction_spec.model.states import RELATIONS, STATES, Relation, Transition, sent

WAYS = [pytest.param(one, id=f"{name}-{one.source}-{one.target}") for name, ways in STATES.items() for one in ways]


@pytest.mark.parametrize("way", WAYS)
def test_the_windows_have_every_way(way: Transition) -> None:
    """Each window on a way opens the next, and the last click sends an operation of the contract."""
    operation = sent(way)

    assert operation in OPERATIONS or (not operation and way.target == "draft")


@pytest.mark.parametrize("name", STATES)
def test_every_state_is_reached(name: str) -> None:
    """Nothing stands apart: whatever a way begins with, another way leads to."""
    ways = STATES[name]

    assert {way.source for way in ways if way.source} <= {way.target for way in ways}


@pytest.mark.parametrize(
    ("clicks", "reason"),
    [
        ((("segments", "new"), ("log_segment", "ok")), "does not open"),
        ((("segments", "ok"),), "neither an action nor a button"),
    ],
)
def test_a_way_that_does_not_exist_is_refused(clicks: tuple[tuple[str, str], ...], reason: str) -> None:
    """A diagram cannot show what the windows do not have."""
    with pytest.raises(ValueError, match=reason):
        sent(Transition(target="logged", clicks=clicks))


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda one: f"{one.source}-{one.target}")
def test_a_relation_is_a_field_of_a_record(relation: Relation) -> None:
    """What refers to something else has a field for it."""
    assert relation.field in relation.record.model_fields
