"""Texts of help: which one explains a field, an action or a button, and the captions that stand in it."""

from __future__ import annotations

import re

from interaction_spec.model.fields import SETUP_FIELDS

from .catalogue import Catalogue

CAPTION = re.compile(r"\{(window|action|button|field|option)\.([\w.-]+)\}")
"""A caption in a text of help: `{field.contact}` is what the field is called on the screen."""


def explanations(kind: str, key: str, window: str) -> tuple[str, ...]:
    """The ids of texts that can explain something in a window, the most specific first.

    What is said of it in one window is taken before what is said of it in all; the fields of the template setup,
    one for each kind of document, share a text.
    """
    shared = ("help.field.setup",) if kind == "field" and key in SETUP_FIELDS else ()
    return (f"help.{kind}.{window}.{key}", f"help.{kind}.{key}", *shared)


def explained(words: Catalogue, kind: str, key: str, window: str = "") -> str:
    """The id of the text that explains something in a window; blank if there is none."""
    return next((one for one in explanations(kind, key, window) if one in words), "")
