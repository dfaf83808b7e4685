"""The lines of a segment, one by one: each a contact and the interaction planned with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Done, Numbered
from interaction_spec.model.records import Contact, ContactFilter, CriteriaStep, Segment, Template
from interaction_spec.model.values import CorrespondenceType, CriteriaAction

from .context import cleared
from .criteria import reset_if_empty
from .forms import correspondence, with_template
from .refusal import refuse
from .segments import known_segment
from .store import attachments, criteria, languages, people, plans, segments, templates
from .templates import template_or_none

if TYPE_CHECKING:
    from interaction_spec.model.operations import SegmentAddLine, SegmentChangeLine, SegmentRemoveLine

    from .context import Context
    from .store.rows import StoredLine


def add_line(operation: SegmentAddLine, context: Context) -> Numbered:
    """Add one line, for a contact that may be there already, or for none."""
    header = known_segment(operation.segment, context)
    _check_contact(operation.contact, context)
    last = plans.highest_line(context.store, header.segment)
    line = plans.planned_line(context.store, header.segment, operation.contact)
    line = line.model_copy(update={"line": str(last + plans.STEP)})
    segments.add_line(context.store, header.segment, line)
    if line.contact:
        action = criteria.record(context.store, header.segment, _only(CriteriaAction.ADD, line.contact))
        criteria.note(context.store, header.segment, action, line.contact, inserted=True)
    return Numbered(no=line.line)


def change_line(operation: SegmentChangeLine, context: Context) -> Done:
    """Change one line, whatever the header says: first the contact, then the template, then the rest."""
    header = known_segment(operation.segment, context)
    line = _known_line(header, operation.line, context)
    _check_amounts(operation)
    changed = line
    if operation.contact is not None and operation.contact != line.contact:
        changed = _with_contact(header, line, operation.contact, context)
    if operation.template is not None and operation.template != changed.template:
        changed = _with_template(header, changed, operation.template, context)
    if operation.language is not None and operation.language != changed.language:
        changed = _with_language(header, changed, operation.language, context)
    typed = operation.model_dump(
        exclude={"op", "segment", "line", "contact", "template", "language"}, exclude_none=True
    )
    if changed.attachment_no != line.attachment_no:
        criteria.drop_attachment(context.store, header.segment, line.line)
    segments.save_line(context.store, header.segment, changed.model_copy(update=cleared(typed)))
    if changed.contact and changed.contact != line.contact:
        action = criteria.record(context.store, header.segment, _only(CriteriaAction.ADD, changed.contact))
        criteria.note(context.store, header.segment, action, changed.contact, inserted=True)
    return Done()


def remove_line(operation: SegmentRemoveLine, context: Context) -> Done:
    """Remove one line; with the last one the criteria may go too."""
    header = known_segment(operation.segment, context)
    line = _known_line(header, operation.line, context)
    _note_removal(header, line, context)
    criteria.drop_attachment(context.store, header.segment, line.line)
    segments.delete_line(context.store, header.segment, line.line)
    return Done(asked=reset_if_empty(header.segment, operation.answers, context))


def _known_line(header: Segment, key: str, context: Context) -> StoredLine:
    return segments.find_line(context.store, header.segment, key) or refuse("line-unknown", line=key)


def _check_contact(no: str, context: Context) -> None:
    if no and people.find_contact(context.store, no) is None:
        refuse("contact-unknown", contact=no)


def _check_amounts(operation: SegmentChangeLine) -> None:
    if (operation.cost or 0) < 0:
        refuse("cost-negative")
    if (operation.duration or 0) < 0:
        refuse("duration-negative")


def _only(action: CriteriaAction, contact: str) -> CriteriaStep:
    """What a line that is added or removed by hand counts as."""
    return CriteriaStep(action=action, filter=ContactFilter(contacts=(contact,)))


def _note_removal(header: Segment, line: StoredLine, context: Context) -> None:
    if line.contact:
        action = criteria.record(context.store, header.segment, _only(CriteriaAction.REDUCE, line.contact))
        criteria.note(context.store, header.segment, action, line.contact, inserted=False)


def _with_contact(header: Segment, line: StoredLine, contact: str, context: Context) -> StoredLine:
    """The line as the header plans it for another contact. It counts as a removal and an addition."""
    _check_contact(contact, context)
    _note_removal(header, line, context)
    planned = plans.planned_line(context.store, header.segment, contact)
    return planned.model_copy(update={"line": line.line})


def _with_template(header: Segment, line: StoredLine, code: str, context: Context) -> StoredLine:
    """The line with another template's values; the header's, where both have the same, decides about the text."""
    template = template_or_none(code, context)
    contact = people.find_contact(context.store, line.contact) or Contact(no=line.contact)
    chosen = with_template(line, template)
    update: dict[str, object] = {
        "campaign": header.campaign or chosen.campaign,
        "correspondence_type": _correspondence(header, template, contact, line),
        **_text_of_template(header, template, contact, context),
    }
    if context.rules.template_replaces_description and line.template and template.code:
        update["description"] = template.description
    return chosen.model_copy(update=update)


def _correspondence(
    header: Segment, template: Template, contact: Contact, line: StoredLine
) -> CorrespondenceType | None:
    """How the contact of a line is written to after another template was chosen (domain facts 1.9, R3)."""
    if not template.code:
        return None
    if header.ignore_contact_type and header.correspondence_type is not None:
        return header.correspondence_type
    return correspondence(template, contact, line.correspondence_type)


def _text_of_template(
    header: Segment, template: Template, contact: Contact, context: Context
) -> dict[str, str | int | None]:
    """Language, subject and attachment: as the header plans them, or of the line's own template."""
    if template.code == header.template:
        planned = plans.planned_line(context.store, header.segment, contact.no)
        return planned.model_dump(include={"language", "subject", "attachment_no"})
    known = {one.language: one for one in templates.languages(context.store, template.code)}
    codes = (contact.language, template.language, *known)
    language = next((code for code in codes if code in known), "")
    return _own_text(language, known[language].attachment if language else "", context)


def _with_language(header: Segment, line: StoredLine, code: str, context: Context) -> StoredLine:
    """The line in another language, with that one's subject and attachment; a language without a text has neither."""
    if line.template == header.template:
        language = languages.find_language(context.store, header.segment, code) or languages.StoredLanguage(
            segment=header.segment, language=code
        )
        return line.model_copy(update=language.model_dump(include={"language", "subject", "attachment_no"}))
    own = templates.find_language(context.store, line.template, code)
    return line.model_copy(update=_own_text(code, own.attachment if own else "", context))


def _own_text(language: str, attachment: str, context: Context) -> dict[str, str | int | None]:
    """A language with an attachment that belongs to the line alone."""
    return {"language": language, "subject": "", "attachment_no": attachments.add(context.store, attachment)}
