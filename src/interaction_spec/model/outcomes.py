"""What may be answered: exactly four outcomes, and the values that an `ok` carries.

A refusal is an answer, not an exception: it says by a code, the same on the wire, in the catalogue and in anchors,
which rule did not allow the request.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, SerializeAsAny

from .records import (
    Campaign,
    CampaignEntry,
    Choice,
    Comment,
    Contact,
    Criteria,
    Entry,
    Event,
    Group,
    InteractionFields,
    Line,
    LineRefusal,
    LoggedSegment,
    MarketingSetup,
    NumberSeries,
    NumberSeriesLine,
    Salesperson,
    Segment,
    SegmentLanguage,
    Statistics,
    Template,
    TemplateLanguage,
)
from .values import Edition, Message, NotRecorded, Question


class Value(Message):
    """What an accepted operation answers; `asked` lists the questions that it put to the user."""

    asked: tuple[Question, ...] = ()


class Done(Value):
    """Accepted; there is nothing more to say."""


class Limits(Message):
    """What a field of the system can hold. A limit shortens what is sent, never what is expected."""

    text: int = Field(250, ge=1)
    """Characters in a text."""
    decimals: int = Field(5, ge=0)
    """Digits of an amount after the decimal point."""


class Hello(Value):
    """Who answers, what it claims, and what it can do."""

    protocol: int = 1
    """The version of the protocol that it speaks."""
    product: str
    version: str
    """The version of the system itself: a release, not the name of a branch."""
    organisation: str = ""
    language: str = ""
    """The programming language of the system."""
    url: str = ""
    adapter: str = ""
    """The version of the adapter, where one stands between the system and the suite."""
    profiles: tuple[str, ...] = ()
    """What it claims: the names of frozen lists of scenarios. Everything else is *not declared*."""
    capabilities: tuple[str, ...] = ()
    """What it can do besides: `digest`, and the names of extensions."""
    not_applicable: dict[str, str] = {}
    """What does not apply to it, profiles or extensions by name, each with the reason."""
    editions: tuple[Edition, ...] = tuple(Edition)
    reset: Literal["wipe", "namespace", "snapshot", "none"] = "wipe"
    """How a session begins empty: what was there is deleted, or out of sight, or replaced; or it is refused."""
    clock: Literal["settable", "reported", "absent"] = "settable"
    locales: tuple[str, ...] = ()
    """The locales that its messages can be in."""
    limits: Limits = Limits()


class Numbered(Value):
    """The number that a new record got."""

    no: str
    warning: bool = False
    """The number series is about to run out: its warning number was reached."""


class Recorded(Value):
    """The log entry that was written; null where nothing was kept."""

    entry: str | None = None


class Counted(Value):
    """How many records were changed or deleted."""

    count: int


class LoggedResult(Value):
    """A segment was logged."""

    interactions: int
    follow_up: str | None = None
    """The number of the follow-up segment, if one was asked for."""
    warning: bool = False
    """The number series gave the follow-up segment a number from its warning number on."""
    refused: tuple[LineRefusal, ...] = ()
    """The lines that a partial log left on the segment (extension `partial-log`)."""


class DryRun(Value):
    """What logging a segment would do: nothing was changed (extension `dry-run`)."""

    interactions: int
    """How many entries there would be if the refused lines were mended."""
    refused: tuple[LineRefusal, ...] = ()
    """Every refusal of every line, in line order; a line may be refused several times."""


class Processed(Value):
    """A document was processed; `reason` says why it left no interaction."""

    recorded: bool
    entry: str | None = None
    reason: NotRecorded | None = None


class Drafted(Value):
    """The form as it opens: what is proposed, and which of its fields cannot be changed."""

    draft: InteractionFields
    fixed: tuple[str, ...] = ()


class Entries(Value):
    """Interaction log entries."""

    rows: tuple[Entry, ...]


class Comments(Value):
    """The comment lines of an entry."""

    rows: tuple[Comment, ...]


class History(Value):
    """The history of an entry, oldest first."""

    rows: tuple[Event, ...]


class Figures(Value):
    """Statistics."""

    statistics: Statistics


class Campaigns(Value):
    """Campaigns."""

    rows: tuple[Campaign, ...]


class CampaignEntries(Value):
    """Campaign entries."""

    rows: tuple[CampaignEntry, ...]


class Contacts(Value):
    """Contacts."""

    rows: tuple[Contact, ...]


class Salespeople(Value):
    """Salespeople."""

    rows: tuple[Salesperson, ...]


class Groups(Value):
    """Interaction groups."""

    rows: tuple[Group, ...]


class Templates(Value):
    """Interaction templates."""

    rows: tuple[Template, ...]


class TemplateLanguages(Value):
    """The languages of a template."""

    rows: tuple[TemplateLanguage, ...]


class Choices(Value):
    """The template setup, one row for each kind of document."""

    rows: tuple[Choice, ...]


class Marketing(Value):
    """The marketing setup."""

    setup: MarketingSetup


class SeriesRows(Value):
    """Number series."""

    rows: tuple[NumberSeries, ...]


class SeriesLines(Value):
    """The lines of a number series."""

    rows: tuple[NumberSeriesLine, ...]


class Segments(Value):
    """Open segments."""

    rows: tuple[Segment, ...]


class SegmentWithLines(Value):
    """A segment with its lines, in line order."""

    segment: Segment
    lines: tuple[Line, ...]


class SegmentLanguages(Value):
    """The languages of a segment."""

    rows: tuple[SegmentLanguage, ...]


class SavedCriteria(Value):
    """Saved criteria."""

    rows: tuple[Criteria, ...]


class LoggedSegments(Value):
    """Logged segments."""

    rows: tuple[LoggedSegment, ...]


class Digest(Value):
    """A fingerprint of everything stored: equal digests mean that nothing changed."""

    digest: str


class Ok(Message):
    """The request was carried out."""

    outcome: Literal["ok"] = "ok"
    value: SerializeAsAny[Value]


class Rejected(Message):
    """A rule did not allow the request; nothing was changed."""

    outcome: Literal["rejected"] = "rejected"
    code: str
    params: dict[str, str] = {}


class Unsupported(Message):
    """The system does not have this capability."""

    outcome: Literal["unsupported"] = "unsupported"
    capability: str


class Error(Message):
    """The system failed."""

    outcome: Literal["error"] = "error"
    message: str


Outcome = Ok | Rejected | Unsupported | Error
