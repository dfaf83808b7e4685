"""Troubleshooting: every refusal with its message, why it comes, how to go on, and where it is proved."""

from __future__ import annotations

import re
from itertools import groupby

from interaction_spec.language import Catalogue
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.model.values import Owner
from interaction_spec.model.windows import WINDOWS, Window

from . import markup
from .helptext import Desk, facts, frame, section
from .provoked import Proof, proofs

_NAMED = re.compile(r"(?:[“«‘„]\u00a0?)?\{\w+\}(?:\u00a0?[”»’“])?")

TROUBLES: dict[str, dict[str, str]] = {
    "templates": {
        "code-missing": "templates#templates",
        "group-exists": "templates#groups",
        "group-unknown": "templates#groups",
        "template-exists": "templates#template",
        "template-unknown": "templates#template",
        "cost-negative": "templates#template",
        "duration-negative": "templates#template",
        "language-unknown": "templates#template-languages",
        "template-has-attachment": "templates#document-template",
        "series-exists": "templates#number-series",
        "series-unknown": "templates#number-series",
        "number-invalid": "templates#number-series-lines",
        "number-series-missing": "templates#number-series",
        "number-series-automatic-off": "templates#number-series",
        "number-series-manual-off": "templates#number-series",
        "number-series-exhausted": "templates#number-series-lines",
        "number-series-date-order": "templates#number-series-lines",
    },
    "contacts": {
        "contact-exists": "templates#people",
        "contact-unknown": "templates#people",
        "company-unknown": "templates#people",
        "contact-type-fixed": "contacts#change",
        "contact-on-segment": "contacts#delete",
        "salesperson-exists": "templates#people",
        "salesperson-unknown": "templates#people",
        "customer-exists": "templates#people",
        "vendor-exists": "templates#people",
    },
    "creating": {
        "contact-missing": "creating#required",
        "field-blank": "creating#required",
        "field-fixed": "creating#creating",
        "contact-blocked": "creating#from-contact",
        "attachment-missing": "creating#correspondence",
        "email-missing": "creating#correspondence",
    },
    "postponing": {"entry-not-postponed": "postponing#resume"},
    "calls": {"call-template-missing": "calls#setup"},
    "segments": {
        "segment-unknown": "segments#create",
        "segment-exists": "segments#create",
        "line-unknown": "segments#one-line",
        "template-required": "segments#define",
        "lines-inherit-attachment": "segments#languages",
        "language-exists": "segments#languages",
        "criteria-none": "segments#criteria",
        "criteria-exists": "segments#criteria",
        "criteria-unknown": "segments#criteria",
        "segment-description-blank": "segments#log",
        "segment-empty": "segments#log",
        "segment-already-logged": "segments#log",
        "line-field-blank": "segments#log",
        "line-salesperson-unknown": "segments#log",
        "line-template-unknown": "segments#log",
        "line-campaign-unknown": "segments#log",
        "line-attachment-missing": "segments#delivery",
        "line-correspondence-blank": "segments#delivery",
        "line-email-missing": "segments#delivery",
    },
    "log": {
        "entry-unknown": "log#open",
        "entry-postponed": "log#cancel",
        "entry-segment-canceled": "log#logged-segments",
        "segment-not-logged": "log#logged-segments",
        "entry-correspondence-blank": "log#resend",
        "nothing-to-send": "log#resend",
    },
    "campaigns": {
        "campaign-exists": "campaigns#campaigns",
        "campaign-unknown": "campaigns#campaigns",
        "campaign-entry-unknown": "campaigns#cancel",
        "entry-campaign-canceled": "campaigns#cancel",
        "entry-campaign-gone": "campaigns#delete",
    },
    "recording": {
        "account-unknown": "recording#set-up",
        "template-has-language": "recording#not-recorded",
    },
    "extensions": {"key-reused": "extensions#idempotency"},
    "conformance": {"store-not-empty": "conformance#run", "session-taken": "conformance#run"},
}
"""Every refusal under the topic where a reader looks for it, with the section that shows how it is done right."""


def page(desk: Desk) -> str:
    """The whole page, topic by topic; the anchor of a refusal is its code."""
    found = sorted(proofs(tuple(desk.material.features[desk.page.place.language])), key=lambda one: one.refusal.code)
    proved = {code: list(some) for code, some in groupby(found, key=lambda one: one.refusal.code)}
    parts = [desk.told("page.troubleshooting.lead")]
    for topic, codes in TROUBLES.items():
        troubles = [_trouble(desk, code, task, proved.get(code, [])) for code, task in codes.items()]
        parts += [section(2, _topic(desk, topic), f"topic-{topic}", "\n\n".join(troubles))]
    title, description = desk.label("page.troubleshooting.title"), desk.label("page.troubleshooting.description")
    return frame(title, "troubleshooting", description, parts)


def heading(words: Catalogue, code: str) -> str:
    """A message without what it names, as a heading: no full stop, an ellipsis for each name."""
    return _NAMED.sub("…", words.forms(f"refusal.{code}")[0]).removesuffix(".")


def message(words: Catalogue, code: str, params: dict[str, str]) -> str:
    """A message as it is shown: with the caption of a field, and a number for what a scenario calls by a name."""
    named = {name: words.text(f"field.{value}") if value in FIELDS else value for name, value in params.items()}
    return words.text(f"refusal.{code}", **named | ({"entry": "12"} if "entry" in params else {}))


def shown_in(code: str) -> list[str]:
    """The windows that can show a refusal, by the keys of their captions."""
    return list(dict.fromkeys(window.caption for window in WINDOWS.values() if code in may_refuse(window)))


def may_refuse(window: Window) -> frozenset[str]:
    """Every code that something in a window can be refused with; figures of one owner do not ask for another."""
    possible = frozenset().union(*(refusals(OPERATIONS[tag]) for tag in sends(window)))
    return possible - {f"{owner}-unknown" for owner in Owner if window.owner not in {"", owner}}


def sends(window: Window) -> frozenset[str]:
    """The operations that a window sends, when it opens, when it is filled in, and at its actions and buttons."""
    effects = (*window.actions.values(), *window.buttons.values())
    own = (window.query, window.on_field, window.on_row, window.on_row_field)
    return frozenset(filter(None, (*own, *(effect.sends for effect in effects))))


def _topic(desk: Desk, topic: str) -> str:
    return desk.label("label.testing") if topic == "conformance" else desk.words.text(f"topic.{topic}")


def _trouble(desk: Desk, code: str, task: str, proved: list[Proof]) -> str:
    params = proved[0].refusal.params if proved else {}
    path, _, anchor = task.partition("#")
    rows = [
        (desk.label("label.example"), _example(desk, code, params) if params else ""),
        (desk.label("label.why"), desk.told(f"refusal.{code}.why")),
        (desk.label("label.fix"), desk.told(f"refusal.{code}.fix")),
        (desk.label("label.task"), desk.section(path, anchor)),
        (desk.label("label.windows"), ", ".join(desk.caption("window", key) for key in shown_in(code))),
        (desk.label("label.proof"), _rules(desk, proved)),
    ]
    return section(3, markup.text(heading(desk.words, code)), code, facts(rows))


def _example(desk: Desk, code: str, params: dict[str, str]) -> str:
    return markup.message(message(desk.words, code, params), desk.page.place)


def _rules(desk: Desk, proved: list[Proof]) -> str:
    rules = {one.rule.id: one for one in proved}
    return ", ".join(desk.topic(id_, one.feature.topic, id_.lower()) for id_, one in sorted(rules.items()))
