"""The page for implementers: every operation, from the docstrings that are the contract."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from itertools import groupby

from interaction_spec.language import load
from interaction_spec.model.operations import OPERATIONS, Operation, refusals
from interaction_spec.scenarios import EdgeCase

from . import markup

_CODE = re.compile(r"``?([^`]+)``?")
_NOTES = re.compile(r"\s*(?:Source|Refusals): .*?\.(?=\s|$)", re.DOTALL)

GROUPS = {
    "session": "Session",
    "people": "People",
    "campaigns": "Campaigns",
    "setup": "Setting up",
    "interactions": "Interactions",
    "log": "The interaction log",
    "segments": "Segments",
    "criteria": "Criteria of segments",
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
        listed = markup.table(("Operation", "What it does"), rows, label=f"Operations: {title}", header=True)
        parts.append(f'### {title} {{ #operations-{module} }}\n\n<div class="operations">{listed}</div>')
    return "\n\n" + "\n\n".join(parts) + "\n\n"


def edge_cases(listed: Iterable[EdgeCase]) -> str:
    """Every edge case: the scenarios that decide it by number and title, or the reason why none does."""
    rows = [(str(one.case), markup.text(one.statement), _decided(one)) for one in listed]
    head = ("Case", "What a naive implementation gets wrong", "Decided by")
    return f"\n\n{markup.table(head, rows, label='Edge cases', header=True)}\n\n"


def _decided(one: EdgeCase) -> str:
    titles = load("en").of("title")
    named = (f"<code>{id_}</code> {markup.text(titles.get(id_, ''))}" for id_ in one.scenarios)
    return "<br>".join(named) or markup.text(one.reason)


def _row(operation: type[Operation]) -> tuple[str, str]:
    tag = str(operation.model_fields["op"].default)
    name = f'<a class="operation" id="{anchor(tag)}" href="#{anchor(tag)}"><code>{tag}</code></a>'
    facts = {
        "takes": _arguments(operation) or "nothing",
        "answers": f"<code>{operation.result.__name__}</code>",
        "may refuse": _codes(sorted(refusals(operation))) or "never",
    }
    listed = "".join(f"<div><dt>{fact}</dt><dd>{value}</dd></div>" for fact, value in facts.items())
    return name, f"{_described(operation)}<dl>{listed}</dl>"


def _described(operation: type[Operation]) -> str:
    prose = _NOTES.sub("", inspect.cleandoc(operation.__doc__ or "")).strip()
    paragraphs = (" ".join(part.split()) for part in prose.split("\n\n"))
    return "".join(f"<p>{_CODE.sub(_as_code, markup.text(part))}</p>" for part in paragraphs if part)


def _as_code(found: re.Match[str]) -> str:
    return f"<code>{found.group(1)}</code>"


def _arguments(operation: type[Operation]) -> str:
    fields = [(name, info) for name, info in operation.model_fields.items() if name != "op"]
    return " ".join(f"<code>{name}{'' if info.is_required() else '?'}</code>" for name, info in fields)


def _codes(codes: Iterable[str]) -> str:
    return " ".join(f"<code>{code}</code>" for code in codes)
