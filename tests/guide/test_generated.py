"""Pages that nobody writes: troubleshooting, windows, editions; in every language, with links that lead somewhere."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest
from tests.guide.book import ROOT, unproved

from interaction_spec.guide import site, windows
from interaction_spec.guide.errors import UnknownNameError
from interaction_spec.guide.generated import PAGES, make
from interaction_spec.guide.helptext import Desk
from interaction_spec.guide.locales import GUIDES, PLACES
from interaction_spec.guide.pages import Page
from interaction_spec.guide.provoked import proofs
from interaction_spec.guide.troubles import TROUBLES, may_refuse
from interaction_spec.language import catalogue, catalogues_from, forget_texts, load
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.model.values import Question
from interaction_spec.model.windows import WINDOWS

FOLDERS = [place.folder for place in GUIDES]


@cache
def page(folder: str, path: str) -> str:
    """A generated page."""
    return make(Page(place=PLACES[folder], path=path), unproved())


def captions(folder: str, kind: str, keys: set[str]) -> set[str]:
    """The captions of a kind as the page sets them."""
    words = load(PLACES[folder].catalogue)
    return {f"<strong>{words.text(f'{kind}.{key}')}</strong>" for key in keys}


def of(window: str) -> tuple[set[str], set[str], set[str]]:
    """The fields, actions and buttons that the registry gives a window."""
    found = [one for one in WINDOWS.values() if one.caption == window]
    fields = {key for one in found for key in (*one.fields, *one.columns, *one.row_fields)}
    return fields, {key for one in found for key in one.actions}, {key for one in found for key in one.buttons}


def marked(window: str) -> set[str]:
    """The fields that the page of a window calls required."""
    told, words = page("fr", f"windows/{window}"), load("fr")
    return {key for key in FIELDS if f'{words.text(f"field.{key}")}</strong></th><td><span class="required">' in told}


def test_every_refusal_has_its_place() -> None:
    """A code stands under exactly one topic of the troubleshooting."""
    listed = [code for codes in TROUBLES.values() for code in codes]

    assert sorted(listed) == sorted(set().union(*(refusals(one) for one in OPERATIONS.values())))


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_refusal_is_explained(folder: str) -> None:
    """Its section has the code for an anchor, and says why the message appears and how to go on."""
    sections = re.split(r"^### ", page(folder, "troubleshooting"), flags=re.MULTILINE)[1:]
    words = load(PLACES[folder].catalogue)
    why, fix = words.text("help.label.why"), words.text("help.label.fix")

    anchors = [re.findall(r"\{ #([\w-]+) \}", section)[0] for section in sections]
    assert anchors == [code for codes in TROUBLES.values() for code in codes]
    for section in sections:
        assert re.search(rf"<dt>{why}</dt><dd>.{{20,}}?</dd>.*<dt>{fix}</dt><dd>.{{20,}}?</dd>", section)


def test_a_message_is_shown_as_the_reader_sees_it() -> None:
    """A field is named by its caption, and an interaction by a number, not by the name that a scenario gives it."""
    told = page("fr", "troubleshooting")

    assert "Vous devez renseigner le champ “Contact via”." in told
    assert "L’interaction 12 n’est pas reportée." in told
    assert "E1" not in told


def test_a_heading_breaks_off_nowhere() -> None:
    """What a message names at its end has an ellipsis in the heading too."""
    assert "### Debe rellenar el campo … { #field-blank }" in page("es", "troubleshooting")


def test_figures_are_refused_for_their_own_owner_only() -> None:
    """The window with a salesperson's figures does not ask for a contact; that with a contact's does."""
    assert "contact-unknown" in may_refuse(WINDOWS["contact_statistics"])
    assert "contact-unknown" not in may_refuse(WINDOWS["salesperson_statistics"])


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_heading_is_unlike_the_others(folder: str) -> None:
    """Two messages can be told apart in the table of contents."""
    headings = re.findall(r"^### (.+) \{ #", page(folder, "troubleshooting"), re.MULTILINE)

    assert len(headings) == len(set(headings))
    assert [heading for heading in headings if "{" in heading] == []


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("window", windows.ORDER)
def test_a_window_tells_all_that_it_has(folder: str, window: str) -> None:
    """Every field, column, action and button of the registry stands on the page of its window."""
    told = page(folder, f"windows/{window}")
    fields, actions, buttons = of(window)

    assert {one for one in captions(folder, "field", fields) if f'<th scope="row">{one}</th>' not in told} == set()
    assert {one for one in captions(folder, "action", actions) if f'<th scope="row">{one}</th>' not in told} == set()
    assert {one for one in captions(folder, "button", buttons) if f'<th scope="row">{one}</th>' not in told} == set()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_list_names_every_window(folder: str) -> None:
    """Each window is listed with its page and with what it is for."""
    told = page(folder, "windows/index")

    assert re.findall(r'<th scope="row"><a href="([a-z_]+)/"', told) == list(windows.ORDER)


def test_what_must_be_filled_in_is_proved() -> None:
    """The fields of a form that are marked are those without which a scenario is refused."""
    assert marked("create_interaction") == {
        "contact", "salesperson", "interaction_template_code", "description", "date_of_interaction",
    }  # fmt: skip
    assert marked("make_phone_call") == {"contact_via", "description", "salesperson"}


def test_a_record_needs_its_code() -> None:
    """The code of a group is marked, its description is not."""
    assert marked("interaction_groups") == {"code"}


def test_a_window_tells_what_it_asks() -> None:
    """Questions of operations that a field or an action sends are told, with what each answer does."""
    told = page("fr", "windows/segment")
    words = load("fr")

    asked = {one for one in Question if words.text(f"question.{one}") in told}
    assert asked == {Question.UPDATE_LINES, Question.UPDATE_TEMPLATE, Question.UNDO_CRITERIA}


def test_a_window_leads_to_its_procedures() -> None:
    """A procedure is found from every window that it walks through, not from those that it leaves alone."""
    (log,) = [
        scenario
        for feature in unproved().features["ru"]
        for scenario in feature.scenarios
        if scenario.procedure == "IM-P-27"
    ]

    assert windows.walked(log, "ru") == ["segment", "log_segment"]
    assert "#im-p-27" in page("ru", "windows/log_segment")
    assert "#im-p-27" not in page("ru", "windows/logged_segments")


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_difference_of_the_editions_is_told(folder: str) -> None:
    """Each scenario that holds for one edition stands on the page, under its requirement."""
    told, words = page(folder, "editions"), load(PLACES[folder].catalogue)
    differing = [one for feature in unproved().features["fr"] for one in feature.scenarios if one.edition]

    assert len(differing) > 20
    for scenario in differing:
        assert f"#{scenario.id.lower()}" in told
        assert f"#{scenario.requirement.lower()}" in told
        assert words.text(f"title.{scenario.id}").split("«")[0] in told


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_placeholder_is_left(folder: str) -> None:
    """Every caption in a text of help was put in."""
    assert [path for path in PAGES if re.search(r"\{(?! #)", page(folder, path))] == []


def test_every_link_of_every_page_leads_to_a_heading(tmp_path: Path) -> None:
    """Generated pages lead to pages that are there, and to anchors that these have."""
    site.stage(ROOT, tmp_path, unproved())
    staged = {file.relative_to(tmp_path).as_posix(): file.read_text("utf-8") for file in tmp_path.rglob("*.md")}
    ids = {name: set(re.findall(r'\{ ?#([\w-]+) ?\}| id="([\w-]+)"', text)) for name, text in staged.items()}
    anchors = {name: {one for pair in found for one in pair} for name, found in ids.items()}

    lost = [
        f"{folder}/{path}: {link}"
        for folder in FOLDERS
        for path in PAGES
        for link in re.findall(r'href="([^"]+)"', staged[f"{folder}/{path}.md"])
        if not _there(folder, path, link, anchors)
    ]

    assert lost == []


def _there(folder: str, path: str, link: str, anchors: dict[str, set[str]]) -> bool:
    here = f"/{folder}/{path.removesuffix('index')}" + ("" if path.endswith("index") else "/")
    target, _, anchor = urljoin(here, link).strip("/").partition("#")
    name = f"{target.rstrip('/')}.md"
    name = name if name in anchors else f"{target.rstrip('/')}/index.md"
    return name in anchors and (not anchor or anchor in anchors[name])


def test_every_proof_of_a_refusal_is_found() -> None:
    """All refusals but those of a test session are provoked by a scenario."""
    proved = {proof.refusal.code for proof in proofs(unproved().features["es"])}

    assert {code for codes in TROUBLES.values() for code in codes} - proved == set(TROUBLES["conformance"])


def test_generated_pages_have_a_place_in_the_navigation() -> None:
    """Windows have a section of their own, in the language of the reader, in the order of the registry."""
    names = [f"fr/{path}.md" for path in PAGES]

    *pages, section = site.navigation(names, "fr")

    assert pages == ["troubleshooting.md", "editions.md"]
    assert isinstance(section, dict)
    assert section["Fenêtres"][:2] == ["windows/index.md", {"Contacts": "windows/contacts.md"}]


def test_nobody_is_sent_to_edit_what_nobody_wrote() -> None:
    """A generated page has no edit link."""
    assert site.edit_url("https://example.org/", None) is None


def test_a_field_without_a_text_stops_the_build(tmp_path: Path) -> None:
    """The error names the entry that is missing."""
    root = Path(shutil.copytree(catalogue.ROOT, tmp_path / "locale"))
    for file in root.rglob("*.po*"):
        blocks = file.read_text("utf-8").split("\n\n")
        file.write_text("\n\n".join(one for one in blocks if 'msgctxt "help.field.evaluation"' not in one), "utf-8")
    with catalogues_from(root):
        forget_texts()
        with pytest.raises(UnknownNameError, match=r"help\.field\.evaluation"):
            make(Page(place=PLACES["fr"], path="windows/create_interaction"), unproved())


def test_a_section_that_is_gone_stops_the_build() -> None:
    """A refusal leads to the section with the task; a heading that was renamed is told."""
    desk = Desk(Page(place=PLACES["fr"], path="troubleshooting"), unproved())

    with pytest.raises(UnknownNameError, match=r'no section "segments#logs"'):
        desk.section("segments", "logs")
