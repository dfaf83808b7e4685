"""Proof: whatever a reader can meet is explained, and nothing else. A new refusal or field asks for its text."""

from __future__ import annotations

from collections.abc import Iterator

from interaction_spec.errors import Problem
from interaction_spec.language import load
from interaction_spec.language.catalogue import path
from interaction_spec.language.explaining import CAPTION, explained
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.model.values import Question
from interaction_spec.model.windows import WINDOWS

AREAS = ("refusal", "window", "action", "button", "question", "field", "concept")
"""The areas of the catalogue whose entries are explained by `help.<area>.`"""


def proofs() -> Iterator[Problem]:
    """What is not explained, explanations of nothing, and captions in them that nothing has."""
    words, file = load("en"), f"language/{path('en').relative_to(path('en').parent.parent)}"
    wanted = dict(_wanted())
    for id_, explains in wanted.items():
        if id_ not in words:
            yield Problem("help-missing", file, _line(explains), params={"id": id_, "explains": explains})
    for key in words.of("help"):
        id_ = f"help.{key}"
        if key.partition(".")[0] in AREAS and id_ not in wanted:
            yield Problem("help-dead", file, _line(id_), params={"id": id_})
        for kind, name in CAPTION.findall(words.forms(id_)[0]):
            if f"{kind}.{name}" not in words:
                yield Problem("help-caption", file, _line(id_), params={"id": id_, "caption": f"{kind}.{name}"})


def _wanted() -> Iterator[tuple[str, str]]:
    """The id of each text that must be there, and the entry that it explains."""
    words = load("en")
    for code in sorted(set().union(*(refusals(operation) for operation in OPERATIONS.values()))):
        yield from ((f"help.refusal.{code}.{part}", f"refusal.{code}") for part in ("why", "fix"))
    yield from ((f"help.question.{one}", f"question.{one}") for one in Question)
    yield from ((f"help.concept.{one}", f"concept.{one}") for one in words.of("concept"))
    yield from ((explained(words, "field", key) or f"help.field.{key}", f"field.{key}") for key in FIELDS)
    for window in WINDOWS.values():
        yield f"help.window.{window.caption}", f"window.{window.caption}"
        for kind, effects in (("action", window.actions), ("button", window.buttons)):
            for key in effects:
                id_ = explained(words, kind, key, window.caption)
                yield id_ or f"help.{kind}.{window.caption}.{key}", f"{kind}.{key}"
        for key in (*window.fields, *window.columns, *window.row_fields):
            yield explained(words, "field", key, window.caption) or f"help.field.{key}", f"field.{key}"


def _line(id_: str) -> int:
    """The line of an entry, where a person looks first; 0 if there is no such entry either."""
    lines = path("en").read_text("utf-8").splitlines()
    entry = f'msgctxt "{id_}"'
    return lines.index(entry) + 1 if entry in lines else 0
