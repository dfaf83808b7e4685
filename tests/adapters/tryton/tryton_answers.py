"""What an operation may end in besides its value, and what Tryton's own refusals are called in the contract."""

from __future__ import annotations

import re
from typing import Any

from trytond.exceptions import TrytonException, UserError
from trytond.model.exceptions import AccessButtonError, RequiredValidationError, SQLConstraintError


class Refused(Exception):
    """A request that cannot be put to Tryton, because it names something that is not there."""

    def __init__(self, code: str, **params: str) -> None:
        """By the code of the contract."""
        super().__init__(code)
        self.code = code
        self.params = params


class Unsupported(Exception):
    """A request for something that Tryton has no place for."""

    def __init__(self, capability: str) -> None:
        """By the name of the operation or of the field."""
        super().__init__(capability)
        self.capability = capability


REQUIRED = {
    "Party": ("contact-missing", {}),
    "Employee": ("field-blank", {"field": "salesperson"}),
    "Start Date": ("field-blank", {"field": "date"}),
}
"""What Tryton's required fields of an opportunity are to the contract."""

TWICE = {
    "contact.create": ("contact-exists", "contact", "no"),
    "salesperson.create": ("salesperson-exists", "salesperson", "code"),
    "campaign.create": ("campaign-exists", "campaign", "campaign"),
}
"""What a name that is taken means: the code of the contract, its parameter, and the field of the operation."""


def translated(error: TrytonException, operation: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """The code and the parameters of a refusal of Tryton's.

    Where the contract has no word for it, the code is the name of Tryton's exception.
    """
    name, interaction = operation["op"], operation["op"].startswith("interaction.")
    if isinstance(error, RequiredValidationError):
        field = re.search(r'for field "(.+?)" in record', error.message)
        label = field.group(1) if field else ""
        if interaction and label in REQUIRED:
            return REQUIRED[label]
        if label == "Code":
            return "code-missing", {}
    if isinstance(error, AccessButtonError) and name == "interaction.resume":
        return "entry-not-postponed", {"entry": operation["entry"]}
    if isinstance(error, SQLConstraintError) and name in TWICE:
        code, param, key = TWICE[name]
        return code, {param: operation[key]}
    told = {"message": error.message} if isinstance(error, UserError) else {}
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(error).__name__).lower(), told
