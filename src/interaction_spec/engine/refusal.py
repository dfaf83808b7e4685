"""How a handler says no."""

from __future__ import annotations

from typing import NoReturn


def refuse(code: str, /, **params: str) -> NoReturn:
    """Stop the operation: the rule with this code does not allow it."""
    raise Refused(code, params)


class Refused(Exception):
    """A refusal inside a handler.

    It is an exception because it must unwind the transaction: nothing that the operation did before may stay.
    The engine turns it into an answer, so it never leaves this package.
    """

    def __init__(self, code: str, params: dict[str, str]) -> None:
        """Name the rule, and what it speaks of."""
        super().__init__(code, params)
        self.code = code
        self.params = params
