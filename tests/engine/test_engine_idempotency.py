"""A request that is sent again: carried out once, answered twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Rejected

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.engine import Engine

    Ask = Callable[[op.Operation], Any]

ONCE = op.InteractionCreate(
    origin=op.Origin(contact="CT1", salesperson="JR"), form=op.Form(template="BUS"), idempotency_key="K1"
)


def test_a_repeated_request_logs_once(world: Ask) -> None:
    """The second answer is the first one, word for word, and the log holds one entry."""
    first, second = world(ONCE), world(ONCE)

    assert first == second
    assert len(world(op.EntryList()).rows) == 1


def test_without_a_key_every_request_counts(world: Ask) -> None:
    """Two equal requests without a key are two interactions."""
    plain = ONCE.model_copy(update={"idempotency_key": None})

    world(plain)
    world(plain)

    assert len(world(op.EntryList()).rows) == 2


def test_a_key_belongs_to_one_request(world: Ask, engine: Engine) -> None:
    """The same key for something else is refused: somebody made a mistake, and must hear of it."""
    world(ONCE)

    outcome = engine.perform(ONCE.model_copy(update={"form": op.Form(template="MEMO")}))

    assert outcome == Rejected(code="key-reused", params={"key": "K1"})


def test_a_refused_request_leaves_its_key_free(world: Ask, engine: Engine) -> None:
    """What was refused was not carried out: the mended request may use the key."""
    engine.perform(ONCE.model_copy(update={"form": op.Form()}))

    assert world(ONCE).entry is not None
