"""Every requirement on one page: what it says, how it fared in each language, and where the proof is."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from interaction_spec.model.values import Edition
from interaction_spec.scenarios import Rule

from . import markup
from .locales import LANGUAGES, ORDER
from .specification import Reader
from .stamps import State, state, worst

SHORT = {Edition.NAV_2017.value: "NAV 2017", Edition.BUSINESS_CENTRAL.value: "Business Central"}


def matrix(reader: Reader) -> str:
    """The table of all requirements, by topic, and what a script needs to narrow it down."""
    words = reader.words.text
    topics = _topics(reader)
    names = (markup.foreign(LANGUAGES.get(one, one), one) for one in reader.material.features)
    cells = [markup.text(words("guide.matrix.requirement")), *names]
    top = "".join(f'<th scope="col">{cell}</th>' for cell in cells)
    bodies = "".join(_topic(reader, topic, rules, len(cells)) for topic, rules in topics.items())
    return (
        f"\n\n{_filter(reader, topics)}"
        f'<div class="scroll" role="group" tabindex="0" aria-label="{escape(words("guide.matrix.label"))}">'
        f'<table class="listing matrix"><thead><tr>{top}</tr></thead>{bodies}</table></div>\n\n'
    )


def files(reader: Reader, names: Iterable[str]) -> str:
    """Links to the report in the reader's language, and to the files of the run."""
    if not reader.material.evidence:
        return ""
    front = reader.link("evidence", f"{reader.place.folder}/index", "")
    folder = posixpath.dirname(front.removesuffix("index.html").rstrip("/"))
    report = f'<a href="{escape(front)}">{markup.text(reader.words.text("guide.evidence.report"))}</a>'
    links = (f'<a href="{escape(f"{folder}/{name}")}"><code>{name}</code></a>' for name in names)
    return f"\n\n{markup.listing([report, *links])}\n\n"


def _topics(reader: Reader) -> dict[str, list[Rule]]:
    """The requirements of each topic, in the order of the guide's pages."""
    found: dict[str, list[Rule]] = {}
    for feature in reader.features:
        found.setdefault(feature.topic, []).extend(feature.rules)
    return dict(sorted(found.items(), key=lambda one: ORDER.index(one[0]) if one[0] in ORDER else len(ORDER)))


def _topic(reader: Reader, topic: str, rules: Sequence[Rule], width: int) -> str:
    address = escape(reader.link(reader.place.folder, topic, "rules"))
    title = markup.text(reader.words.text(f"topic.{topic}"))
    rows = "".join(_row(reader, topic, rule) for rule in sorted(rules, key=lambda rule: rule.id))
    return (
        f'<tbody data-topic="{topic}"><tr class="matrix__topic"><th scope="rowgroup" colspan="{width}">'
        f'<a href="{address}">{title}</a></th></tr>{rows}</tbody>'
    )


def _row(reader: Reader, topic: str, rule: Rule) -> str:
    words, place = reader.words, reader.place
    address = escape(reader.link(place.folder, topic, rule.id.lower()))
    level = markup.text(words.text(f"guide.level.{rule.level}"))
    name = (
        f'<a href="{address}">{rule.id}</a> <span class="rule__level rule__level--{rule.level}">{level}</span> '
        f'<span class="matrix__title">{markup.text(reader.title(rule.id, rule.title))}</span>'
    )
    fared = {language: _fared(reader, rule, language) for language in reader.material.features}
    states = " ".join(dict.fromkeys(one for one, _ in fared.values()))
    notes = "".join(f"<li>{note}</li>" for note in (_editions(rule), *_evidence(reader, topic, rule)))
    cells = "".join(f"<td>{cell}</td>" for _, cell in fared.values())
    return f'<tr data-status="{states}"><th scope="row">{name}<ul class="matrix__notes">{notes}</ul></th>{cells}</tr>'


def _fared(reader: Reader, rule: Rule, language: str) -> tuple[State, str]:
    """How a requirement fared in a language: its state, and how many of its scenarios passed as they stand."""
    material = reader.material
    states = [state(material.scenarios[one.id, language], language, material) for one in rule.scenarios]
    whole = worst(states)
    told = markup.text(reader.words.text(f"guide.state.{whole.replace('-', '_')}"))
    count = f"{states.count(State.VERIFIED)}/{len(states)}"
    icon = '<span class="stamp__icon" aria-hidden="true"></span>'
    return (
        whole,
        f'<span class="stamp stamp--{whole}" title="{told}">{icon}<span class="unseen">{told} </span>{count}</span>',
    )


def _editions(rule: Rule) -> str:
    """The editions that its scenarios hold for."""
    held = {one.edition for one in rule.scenarios}
    return ", ".join(name for edition, name in SHORT.items() if held & {edition, ""})


def _evidence(reader: Reader, topic: str, rule: Rule) -> Iterator[str]:
    """The way to what was sent and answered, from the first of its scenarios on."""
    known = (one.id.lower() for one in rule.scenarios if (one.id, reader.place.language) in reader.material.evidence)
    if first := next(known, None):
        address = escape(reader.link("evidence", f"{reader.place.folder}/{topic}", first))
        yield f'<a href="{address}">{markup.text(reader.words.text("guide.proof.evidence", id=rule.id))}</a>'


def _filter(reader: Reader, topics: Iterable[str]) -> str:
    """Two choices, which a script shows and obeys."""
    words = reader.words.text
    states = {one.value: words(f"guide.state.{one.replace('-', '_')}") for one in State}
    choices = {
        "topic": (words("guide.verdict.topic"), {topic: words(f"topic.{topic}") for topic in topics}),
        "status": (words("report.filter-status"), states),
    }
    every = markup.text(words("report.filter-all"))
    selects = "".join(
        f'<label>{markup.text(label)} <select name="{name}"><option value="">{every}</option>'
        + "".join(f'<option value="{value}">{markup.text(told)}</option>' for value, told in options.items())
        + "</select></label>"
        for name, (label, options) in choices.items()
    )
    shown = escape(words("report.filter-shown", shown="#", all="##"))
    return f'<form class="matrix__filter" hidden>{selects}<output data-words="{shown}"></output></form>'
