"""The registry of windows: whatever it names exists, has words in every locale, and can be reached."""

from __future__ import annotations

from itertools import chain

import pytest

from interaction_spec.language import LOCALES, load
from interaction_spec.model.fields import FIELDS, SETUP_FIELDS
from interaction_spec.model.operations import OPERATIONS, Form, Origin
from interaction_spec.model.outcomes import Done, Figures, SegmentWithLines
from interaction_spec.model.records import ContactFilter, Statistics
from interaction_spec.model.values import DocumentKind, Message, Question
from interaction_spec.model.windows import SEARCHABLE, WINDOWS, Effect, Window

KEYS = tuple(WINDOWS)
OPENED_BY_A_STEP = {"contact_card", "salesperson_card", "segment", "active_segments", "print_document"}


def effects(window: Window) -> list[Effect]:
    """What all actions and buttons of a window do."""
    return [*window.actions.values(), *window.buttons.values()]


def row_of(window: Window) -> type[Message] | None:
    """The record that a row of the window's list shows."""
    result = OPERATIONS[window.query].result if window.query else Done
    if issubclass(result, Figures):
        return Statistics
    rows = result.model_fields.get("lines" if issubclass(result, SegmentWithLines) else "rows")
    kind = getattr(rows.annotation, "__args__", (None,))[0] if rows else None
    return kind if isinstance(kind, type) else None


@pytest.mark.parametrize("key", KEYS)
def test_fields_and_columns_exist(key: str) -> None:
    """Every field and column of a window is a field of the vocabulary, once."""
    window = WINDOWS[key]

    for shown in (window.fields, window.columns, window.row_fields):
        assert set(shown) <= set(FIELDS)
        assert len(set(shown)) == len(shown)
    assert set(window.renames) <= set(window.fields)


@pytest.mark.parametrize("key", [key for key in KEYS if WINDOWS[key].columns])
def test_columns_are_parts_of_a_row(key: str) -> None:
    """What a list shows, the answer to its query holds; so does what identifies a row."""
    window, row = WINDOWS[key], row_of(WINDOWS[key])

    assert row is not None
    assert {FIELDS[column].name for column in window.columns} <= set(row.model_fields)
    assert {window.row} - {""} <= set(row.model_fields)


@pytest.mark.parametrize("key", KEYS)
def test_operations_exist(key: str) -> None:
    """Queries and commit points are operations of the contract."""
    window = WINDOWS[key]
    named = {window.query, window.on_field, window.on_row, window.on_row_field, *(one.sends for one in effects(window))}

    assert named - {""} <= set(OPERATIONS)


@pytest.mark.parametrize("key", KEYS)
def test_actions_lead_to_windows(key: str) -> None:
    """What an action opens is a window; each effect does something, and asks only before it sends."""
    for effect in effects(WINDOWS[key]):
        assert {effect.opens} - {""} <= set(WINDOWS)
        assert effect.opens or effect.sends or effect.starts_row
        assert bool(effect.asks) <= bool(effect.sends)


def takes(tag: str) -> set[str]:
    """The arguments of an operation, those of its form and its filter included."""
    known = set(OPERATIONS[tag].model_fields)
    parts: dict[str, type[Message]] = {"form": Form, "filter": ContactFilter}
    return known.union(*(set(part.model_fields) for name, part in parts.items() if name in known))


@pytest.mark.parametrize("key", KEYS)
def test_what_is_typed_is_sent(key: str) -> None:
    """Every field that can be filled is an argument of each operation that commits it."""
    window = WINDOWS[key]
    typed = {window.renames.get(field, FIELDS[field].name) for field in window.fields}
    commits = {window.on_field, window.on_row, *(one.sends for one in window.buttons.values())} - {""}
    on_rows = {FIELDS[field].name for field in window.row_fields}

    assert {tag: typed - takes(tag) for tag in commits} == {tag: set() for tag in commits}
    assert bool(typed) <= bool(commits)
    assert on_rows <= (takes(window.on_row_field) if window.on_row_field else set())


@pytest.mark.parametrize("key", [key for key in KEYS if WINDOWS[key].row])
def test_a_selected_row_is_sent(key: str) -> None:
    """What identifies a row is an argument of every operation that works on rows, and not on the whole."""
    window = WINDOWS[key]
    on_rows = {one.sends for one in window.actions.values() if one.sends and not one.opens} | {window.on_row_field}
    on_rows -= {"segment.go_back"}

    assert [tag for tag in on_rows - {""} if (window.takes or window.row) not in OPERATIONS[tag].model_fields] == []


@pytest.mark.parametrize("key", KEYS)
def test_questions_can_be_answered(key: str) -> None:
    """An operation that a question precedes takes the answer."""
    asking = [effect for effect in effects(WINDOWS[key]) if effect.asks]

    assert [effect for effect in asking if "answers" not in OPERATIONS[effect.sends].model_fields] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_everything_has_a_caption(locale: str) -> None:
    """Windows, actions, buttons and questions have words in every locale, and no words are for nothing."""
    catalogue = load(locale)
    windows = {window.caption for window in WINDOWS.values()}
    actions = set(chain(*(window.actions for window in WINDOWS.values())))
    buttons = set(chain(*(window.buttons for window in WINDOWS.values()), ("yes", "no")))

    assert {key.partition("~")[0] for key in catalogue.of("window")} == windows
    assert {key.partition("~")[0] for key in catalogue.of("action")} == actions
    assert {key.partition("~")[0] for key in catalogue.of("button")} == buttons
    assert set(catalogue.of("question")) == {str(question) for question in Question}


def test_a_caption_of_a_window_is_a_window() -> None:
    """A Then that names a window by its caption names the window itself."""
    captions = {window.caption for window in WINDOWS.values()}

    assert captions <= set(WINDOWS)
    assert all(WINDOWS[caption].caption == caption for caption in captions)


def test_every_window_can_be_reached() -> None:
    """From what a step opens, by actions, to all windows; what search offers is a window with a page of its own."""
    reached = set(SEARCHABLE) | OPENED_BY_A_STEP

    for _ in WINDOWS:
        reached |= {effect.opens for key in reached for effect in effects(WINDOWS[key]) if effect.opens}

    assert reached == set(WINDOWS)
    assert len(set(SEARCHABLE)) == len(SEARCHABLE)


def test_a_list_of_the_home_page_is_not_searched() -> None:
    """Active Segments shows what Segments shows, but is no page of its own."""
    active, segments = WINDOWS["active_segments"], WINDOWS["segments"]

    assert "active_segments" not in SEARCHABLE
    assert active.model_copy(update={"caption": "segments"}) == segments


def test_the_template_setup_has_a_field_for_each_kind_of_document() -> None:
    """No kind of document is left without a template."""
    assert list(SETUP_FIELDS.values()) == list(DocumentKind)
    assert WINDOWS["interaction_template_setup"].fields == tuple(SETUP_FIELDS)


def test_resuming_differs_from_creating_in_its_end_alone() -> None:
    """One form, two ways to finish it: the opener decides what OK sends."""
    create, resume = WINDOWS["create_interaction"], WINDOWS["resume_interaction"]
    ok = {"ok": Effect(sends="interaction.create"), "cancel": resume.buttons["cancel"]}

    assert (resume.fields, resume.caption) == (create.fields, create.caption)
    assert {**resume.buttons, **ok} == create.buttons
    assert resume.buttons["ok"].sends == "interaction.resume"


def test_a_form_is_opened_from_a_record() -> None:
    """What a record presets is what an origin can hold."""
    assert set(Origin.model_fields) == {"contact", "salesperson", "campaign"}
