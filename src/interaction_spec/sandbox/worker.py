"""The entry for the page: JSON in, JSON out. One session at a time; beginning again forgets it."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from interaction_spec.language import find_windows, load
from interaction_spec.language.catalogue import packed_path
from interaction_spec.model.windows import SEARCHABLE, WINDOWS

from .session import Session, act, begin
from .view import view

HOME = "active_segments"
"""The list that stands on the home page, where page search does not find it."""

_sessions: list[Session] = []


def start(message: str) -> str:
    """Begin: `locale`, its packed `catalogue` where none lies on the disk, the `scenario` or null, the day `today`."""
    told = json.loads(message)
    if packed := told.get("catalogue"):
        packed_path(told["locale"]).parent.mkdir(exist_ok=True)
        packed_path(told["locale"]).write_text(json.dumps(packed), "utf-8")
    session = begin(load(told["locale"]), told.get("scenario"), dt.date.fromisoformat(told["today"]))
    _sessions[:] = [session]
    return _told(view(session))


def do(message: str) -> str:
    """Carry out an event, and say what is seen then."""
    (session,) = _sessions
    act(session, json.loads(message))
    return _told(view(session))


def search(text: str) -> str:
    """The windows that page search offers for a text; all of them, and the home page's, when nothing is typed."""
    (session,) = _sessions
    keys = find_windows(text, session.catalogue.locale) if text.strip() else (*SEARCHABLE, HOME)
    captions = ((key, session.catalogue.text(f"window.{WINDOWS[key].caption}")) for key in keys)
    return _told([{"key": key, "caption": caption} for key, caption in captions])


def _told(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
