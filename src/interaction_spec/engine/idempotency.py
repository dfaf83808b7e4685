"""A request that is sent again under its key is carried out once (extension `idempotency`)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from .refusal import refuse
from .store import requests

if TYPE_CHECKING:
    from interaction_spec.model.operations import Operation
    from interaction_spec.model.outcomes import Value

    from .context import Context


def once(operation: Operation, context: Context) -> Value | None:
    """The answer to an earlier request with the same key; nothing where there is none."""
    key = _key(operation)
    known = requests.find(context.store, key) if key else None
    if known is None:
        return None
    if known.fingerprint != _fingerprint(operation):
        refuse("key-reused", key=key)
    return operation.result.model_validate_json(known.answer)


def keep_answer(operation: Operation, value: Value, context: Context) -> Value:
    """Keep the answer in the transaction that it tells of; a refusal keeps nothing, so its key is free again."""
    if key := _key(operation):
        requests.add(context.store, key, _fingerprint(operation), value.model_dump_json())
    return value


def _key(operation: Operation) -> str:
    return vars(operation).get("idempotency_key") or ""  # most operations have none, which `getattr` is slow to see


def _fingerprint(operation: Operation) -> str:
    return hashlib.sha256(operation.model_dump_json().encode()).hexdigest()
