"""Bring the catalogues in step with the English template, by id.

Same id: the translation is kept, and marked fuzzy with its previous English when the English wording changed.
(`msgmerge` and `pybabel update` pair by wording, and were seen to give one phrase the translation of another.)
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import denormalize, write_po

from interaction_spec.errors import CannotWrite

from .catalogue import LANGUAGES, path, read


@dataclass(frozen=True)
class Synced:
    """What happened to one catalogue."""

    locale: str
    added: int
    fuzzy: int
    removed: int


def synchronize(locale: str) -> Synced:
    """Rewrite the catalogue of a language in the order of the template; nothing is lost but dead entries.

    A language that has no catalogue yet gets an empty one.
    """
    template, old = read(path("en")), read(path(locale)) if path(locale).is_file() else _new(locale)
    before = {str(message.context): message for message in old if message.context}
    new = Catalog(
        locale=locale,
        project="interaction-spec",
        version="1",
        fuzzy=False,
        header_comment=old.header_comment,
        msgid_bugs_address="",
        last_translator="",
        language_team="",
    )
    vars(new).update(
        _num_plurals=old.num_plurals, _plural_expr=old.plural_expr
    )  # as the file has it, not as Babel does
    ids = set()
    for message in template:
        key = str(message.context)
        if message.context and (locale in LANGUAGES or key in before):
            ids.add(key)
            _add(new, message, before.get(key))
    fuzzy = sum(message.fuzzy for message in new if message.context)
    _write(locale, new)
    return Synced(locale, len(ids - before.keys()), fuzzy, len(before.keys() - ids))


def _new(locale: str) -> Catalog:
    """A catalogue without entries; its plural forms are those that Babel knows, else those of English."""
    comment = f"# interaction-spec, {locale}. Dedicated to the public domain under CC0 1.0."
    return Catalog(locale=locale, header_comment=comment)


def _add(catalogue: Catalog, message: Message, old: Message | None) -> None:
    flags = {flag for flag in (old.flags if old else ()) if flag == "fuzzy"}
    previous = _previous(old) if old else []
    if old and old.id != message.id:
        flags.add("fuzzy")
        previous = [str(one) for one in (old.id if isinstance(old.id, list | tuple) else [old.id])]
    if "{" in str(message.id):
        flags.add("python-brace-format")
    empty = ("",) * catalogue.num_plurals if isinstance(message.id, tuple) else ""
    catalogue.add(
        message.id,
        old.string if old else empty,
        context=message.context,
        flags=flags,
        auto_comments=message.auto_comments,
        user_comments=[comment for comment in old.user_comments if not comment.startswith("|")] if old else (),
        previous_id=previous,
    )


def _previous(message: Message) -> list[str]:
    """The previous English wordings. Babel writes them as `#|` and reads them as comments that begin with `|`."""
    lines = [comment for comment in message.user_comments if comment.startswith("| msgid")]
    return [denormalize(line[line.index('"') :]) for line in lines]


def _write(locale: str, catalogue: Catalog) -> None:
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0, omit_header=False, include_previous=True)
    lines = buffer.getvalue().decode("utf-8").splitlines()
    # A file that says when it was written differs at every run.
    kept = [line for line in lines if not line.startswith(('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By'))]
    target, draft = path(locale), path(locale).with_suffix(".tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text("\n".join(kept) + "\n", "utf-8")
        draft.replace(target)
    except OSError as error:
        raise CannotWrite(target, str(error)) from error
