"""Small pieces of HTML."""

from __future__ import annotations

import pytest

from interaction_spec.guide import markup


def test_inline_markdown_is_escaped() -> None:
    """What an instruction quotes can never become markup."""
    assert markup.inline(r"**A & B** *<x>* \*no\* `c`") == (
        "<strong>A &amp; B</strong> <em>&lt;x&gt;</em> *no* <code>c</code>"
    )


def test_a_sentence_loses_its_conjunction() -> None:
    """Spanish Givens begin with `que`, which belongs to the keyword's clause."""
    assert markup.sentence("que existe el contacto “CT001”") == ('Existe el contacto <em class="value">“CT001”</em>.')


def test_a_sentence_before_a_table_keeps_its_colon() -> None:
    """No full stop follows a colon."""
    assert markup.sentence("есть контакты:") == "Есть контакты:"


@pytest.mark.parametrize(
    ("step", "end"),
    [
        ("la demande est refusée : « Le compte C100 n’existe pas. »", "pas.\u00a0»</em>"),
        ("запрос отклонен с сообщением «В серии SEGM нет номеров.»", "номеров.»</em>"),
        ("aparece la pregunta “¿Desea terminar?”", "terminar?”</em>"),
        ("se rechaza el contacto “CT1001”", "CT1001”</em>."),
    ],
)
def test_a_quoted_message_brings_its_own_full_stop(step: str, end: str) -> None:
    """Nobody reads two full stops."""
    assert markup.sentence(step).endswith(end)


def test_tables_of_a_page_can_be_reached_by_keyboard() -> None:
    """Every table of Markdown is put into a group that scrolls."""
    html = markup.scrolling("<table><tr></tr></table>", label='a "b"')

    assert html == (
        '<div class="scroll" role="group" tabindex="0" aria-label="a &quot;b&quot;">'
        '<table class="listing"><tr></tr></table></div>'
    )


def test_a_cell_in_another_language_says_so_itself() -> None:
    """No element is needed for it inside; a cell that is foreign in part keeps its parts."""
    cells = markup.table(("a", "b"), [(markup.foreign("x/<wbr>y", "es"), f"{markup.foreign('x', 'es')} y")], label="t")

    assert '<td lang="es">x/<wbr>y</td><td><span lang="es">x</span> y</td>' in cells


def test_a_long_table_says_how_long_it_is() -> None:
    """The page can keep its place free without laying it out."""
    rows = [("x", "y")] * 40

    assert 'class="scroll scroll--long" style="--rows: 41"' in markup.table(("a", "b"), rows, label="t")
    assert 'class="scroll" role' in markup.table(("a", "b"), rows[:5], label="t")
