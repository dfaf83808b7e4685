"""What can go wrong with a store, and what to do about it."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """The word that an answer starts with, for whoever must decide by program whether to ask again."""

    BUSY = "store-busy"
    FULL = "store-full"
    READ_ONLY = "store-read-only"
    DAMAGED = "store-damaged"
    UNREACHABLE = "store-unreachable"
    UNCERTAIN = "store-uncertain"
    FAILED = "store-failed"


ADVICE = {
    Trouble.BUSY: "another process keeps the store locked; nothing was changed. Ask again, or find who holds the lock.",
    Trouble.FULL: "there is no room left for the store; nothing was changed. Make room and ask again.",
    Trouble.READ_ONLY: "the store can be read but not written; nothing was changed. "
    "Let this user write the file and its folder, or the tables.",
    Trouble.DAMAGED: "the store is damaged or cut off; nothing was changed. Put a backup in its place.",
    Trouble.UNREACHABLE: "the database does not answer; nothing was changed. Ask again when it is back.",
    Trouble.UNCERTAIN: "the database was lost while it committed; the request was carried out as a whole, or not at "
    "all. Look which before asking again.",
    Trouble.FAILED: "nothing was changed.",
}


class StoreError(Exception):
    """This place cannot serve as a store."""

    def __init__(self, place: str, reason: str) -> None:
        """Keep both parts for whoever wants to show them differently."""
        super().__init__(place, reason)
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        """Name the place and the reason."""
        return f"{self.place} cannot be used as a store: {self.reason}"


class NotConvertible(Exception):
    """A migration met a value that the new version cannot hold."""


class StoreFailure(Exception):
    """A store that was open failed an operation, which changed nothing."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        """Keep what the driver said beside what it means."""
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail

    def __str__(self) -> str:
        """Say what happened, what to do, and what the driver said."""
        return f"{self.trouble}: {ADVICE[self.trouble]} ({self.detail})"
