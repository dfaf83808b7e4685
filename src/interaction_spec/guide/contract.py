"""The page for implementers: every operation, from the docstrings that are the contract."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from ..model.operations import OPERATIONS, Operation, refusals
from . import markup

_CODE = re.compile(r"``?([^`]+)``?")
_NOTES = re.compile(r"\s*(?:Source|Refusals): .*?\.(?=\s|$)", re.DOTALL)

GROUPS = {
    "session": "Session",
    "setup": "Setting up",
    "interactions": "Interactions",
    "segments": "Segments",
    "documents": "Documents",
}


def anchor(tag: str) -> str:
    """The place of an operation on the page: `segment.add_line` is at `#segment-add-line`."""
    return re.sub(r"[._]", "-", tag)


def operations() -> str:
    """One table for each group of operations, under a heading of its own."""
    parts = []
    for module, found in groupby(OPERATIONS.values(), key=lambda operation: operation.__module__.rpartition(".")[2]):
        title = GROUPS.get(module, module.capitalize())
        rows = [_row(operation) for operation in found]
        head = ("Operation", "What it does", "Answers", "May refuse with")
        listed = markup.table(head, rows, label=f"Operations: {title}", header=True)
        parts.append(f'### {title} {{ #operations-{module} }}\n\n<div class="operations">{listed}</div>')
    return "\n\n" + "\n\n".join(parts) + "\n\n"


def _row(operation: type[Operation]) -> tuple[str, str, str, str]:
    tag = str(operation.model_fields["op"].default)
    name = f'<a class="operation" id="{anchor(tag)}" href="#{anchor(tag)}"><code>{tag}</code></a>'
    answers = f"<code>{operation.result.__name__}</code>"
    codes = _codes(sorted(refusals(operation))) or '<span class="none">never refuses</span>'
    return name, _described(operation) + _arguments(operation), answers, codes


def _described(operation: type[Operation]) -> str:
    prose = _NOTES.sub("", inspect.cleandoc(operation.__doc__ or "")).strip()
    paragraphs = (" ".join(part.split()) for part in prose.split("\n\n"))
    return "".join(f"<p>{_CODE.sub(_as_code, markup.text(part))}</p>" for part in paragraphs if part)


def _as_code(found: re.Match[str]) -> str:
    return f"<code>{found.group(1)}</code>"


def _arguments(operation: type[Operation]) -> str:
    fields = [(name, info) for name, info in operation.model_fields.items() if name != "op"]
    if not fields:
        return ""
    named = ", ".join(f"<code>{name}</code>{_optional(info)}" for name, info in fields)
    return f'<p class="arguments">{named}</p>'


def _optional(info: Any) -> str:
    return "" if info.is_required() else '<span class="optional" title="optional">?</span>'


def _codes(codes: Iterable[str]) -> str:
    return " ".join(f"<code>{code}</code>" for code in codes)
