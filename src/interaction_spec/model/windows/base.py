"""What a window is, as data."""

from __future__ import annotations

from interaction_spec.model.values import Message, Question


class Effect(Message):
    """What an action or a button does."""

    opens: str = ""
    """The window that opens; after `sends`, on the record that was made."""
    carries: str = ""
    """The part of the selected row that goes along: it narrows a list, or names the record to work on."""
    sends: str = ""
    """The operation that is committed."""
    asks: tuple[Question, ...] = ()
    """The questions of which one stands between the click and the commit; the state of the rows decides which."""
    starts_row: bool = False
    """A new, empty row is begun."""


class Window(Message):
    """One window, as data."""

    caption: str
    """The key of its caption, `window.<caption>`."""
    query: str = ""
    """The operation that fills it when it opens."""
    row: str = ""
    """The part of a row that identifies it to operations: `entry`, `line`, `code`."""
    takes: str = ""
    """The argument under which operations take the selected rows, where it differs from `row`."""
    fields: tuple[str, ...] = ()
    """The fields that can be filled."""
    renames: dict[str, str] = {}
    """Fields that fill another argument than their own name says."""
    columns: tuple[str, ...] = ()
    """The columns of its list."""
    on_field: str = ""
    """The operation that validating a field sends."""
    on_row: str = ""
    """The operation that leaving a new row sends."""
    row_fields: tuple[str, ...] = ()
    """The fields that can be filled on the selected row."""
    on_row_field: str = ""
    """The operation that validating a field of the selected row sends."""
    owner: str = ""
    """Whose figures it shows: of the contact, the salesperson, … that it was opened from."""
    actions: dict[str, Effect] = {}
    buttons: dict[str, Effect] = {}
