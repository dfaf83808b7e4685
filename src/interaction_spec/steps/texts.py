"""Languages and attachments of templates, and the time of day: what forms start from."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import TemplateLanguages

from .actions import send
from .expectations import same_rows
from .registry import Asking, step
from .situations import text
from .story import Story, answered, build
from .values import arguments


@step("given", "clock.time")
def _time(match: Match, _story: Story) -> Asking:
    yield build(op.ClockSet, {"now": match.arguments["time"]})
    return None


@step("given", "template.attachment")
def _attachment(match: Match, _story: Story) -> Asking:
    yield op.TemplateAddLanguage(
        code=text(match, "template"), language=text(match, "language"), attachment=text(match, "attachment")
    )
    return None


@step("given", "template.default")
def _default(match: Match, _story: Story) -> Asking:
    yield op.TemplateChange(code=text(match, "template"), language=text(match, "language"))
    return None


@step("when", "template.extend")
def _extend(match: Match, story: Story) -> Asking:
    row = arguments(match.table[0])
    yield from send(story, build(op.TemplateAddLanguage, {"code": text(match, "template")} | row))
    return None


@step("then", "template.languages")
def _languages(match: Match, story: Story) -> Asking:
    outcome = yield op.TemplateLanguageList(code=text(match, "template"))
    return same_rows(match, story, answered(outcome, TemplateLanguages).rows)
