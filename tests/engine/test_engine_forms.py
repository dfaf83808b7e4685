"""What a form proposes, what it brings along, and what becomes of sending."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from interaction_spec.engine import Engine, reference
from interaction_spec.engine.forms import next_minute
from interaction_spec.engine.store import comments
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok
from interaction_spec.model.records import Entry
from interaction_spec.model.values import Answer, CorrespondenceType, DeliveryStatus, Edition, Question, WizardAction

Ask = Callable[[op.Operation], Any]

EMAIL, HARD_COPY = CorrespondenceType.EMAIL, CorrespondenceType.HARD_COPY
BC, NAV = Edition.BUSINESS_CENTRAL, Edition.NAV_2017
CT1 = op.Origin(contact="CT1")
LETTER = op.Form(template="LETTER")


def begin(edition: Edition) -> op.SessionBegin:
    """Begin in an edition."""
    day = dt.date(2026, 1, 15)
    return op.SessionBegin(edition=edition, work_date=day, today=day)


def prepare(ask: Ask, edition: Edition = NAV, **contact: Any) -> None:
    """One contact who reads French, and a letter in two languages."""
    ask(begin(edition))
    ask(op.SalespersonCreate(code="JR"))
    ask(op.ContactCreate(**{"no": "CT1", "salesperson": "JR", "language": "FRA", "email": "a@b.c", **contact}))
    ask(op.TemplateCreate(code="LETTER", description="Letter", correspondence_type=""))
    ask(op.TemplateAddLanguage(code="LETTER", language="ENU", attachment="OFFER.docx"))
    ask(op.TemplateAddLanguage(code="LETTER", language="FRA", attachment="OFFRE.pdf"))
    ask(op.TemplateChange(code="LETTER", language="ENU"))


def finish(ask: Ask, **typed: Any) -> Entry:
    """Finish a letter to the contact, and read its entry."""
    number = ask(op.InteractionCreate(origin=CT1, form=LETTER.model_copy(update=typed))).entry
    return read(ask, number)


def read(ask: Ask, number: str) -> Entry:
    """One logged entry."""
    [entry] = ask(op.EntryList(entry=number)).rows
    return Entry.model_validate(entry)


@pytest.fixture
def sending() -> Iterator[tuple[Ask, list[list[str]]]]:
    """An engine whose transport loses everything on the way, and what was handed to it."""
    shipped: list[list[str]] = []

    def lose(entries: Sequence[Entry]) -> list[DeliveryStatus | None]:
        shipped.append([entry.entry for entry in entries])
        return [DeliveryStatus.IN_PROGRESS for _ in entries]

    with Engine(transport=lose) as engine:

        def asking(operation: op.Operation) -> Any:
            outcome = engine.perform(operation)
            assert isinstance(outcome, Ok), outcome
            return outcome.value

        yield asking, shipped


@pytest.mark.parametrize(
    ("now", "proposed"),
    [
        ("12:33:59", "12:34"),
        ("12:33:58", "12:34"),
        ("12:34:00", "12:35"),
        ("12:34:00.900000", "12:35"),
        ("23:59:59", "00:00"),
    ],
)
def test_a_second_from_now_is_rounded_up(now: str, proposed: str) -> None:
    """A time that is a full minute then stays."""
    assert next_minute(dt.time.fromisoformat(now)) == dt.time.fromisoformat(proposed)


@pytest.mark.parametrize(
    ("edition", "own", "default", "ignored", "proposed"),
    [
        (NAV, HARD_COPY, EMAIL, False, HARD_COPY),
        (NAV, HARD_COPY, EMAIL, True, EMAIL),
        (NAV, HARD_COPY, "", True, None),
        (NAV, None, EMAIL, False, EMAIL),
        (NAV, EMAIL, "", False, EMAIL),
        (NAV, None, "", False, None),
        (BC, HARD_COPY, EMAIL, False, EMAIL),
        (BC, EMAIL, "", False, None),
        (BC, None, None, False, EMAIL),
        (NAV, None, None, False, None),
    ],
)
def test_the_correspondence_type_of_a_form(
    ask: Ask, *, edition: Edition, own: Any, default: Any, ignored: bool, proposed: Any
) -> None:
    """NAV 2017 looks at the contact first, Business Central at the template only."""
    prepare(ask, edition, correspondence_type=own)
    ask(op.TemplateCreate(code="T", description="x", correspondence_type=default, ignore_contact_type=ignored))
    ask(op.TemplateAddLanguage(code="T", language="FRA", attachment="X.docx"))

    entry = finish(ask, template="T")

    assert entry.correspondence_type == proposed


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("typed", [HARD_COPY, EMAIL, ""])
def test_a_typed_correspondence_type_counts(ask: Ask, edition: Edition, typed: Any) -> None:
    """A blank one too."""
    prepare(ask, edition, correspondence_type=EMAIL)

    assert finish(ask, correspondence_type=typed).correspondence_type == (typed or None)


@pytest.mark.parametrize(
    ("spoken", "typed", "language", "attachment"),
    [
        ("FRA", None, "FRA", "OFFRE.pdf"),
        ("RUS", None, "ENU", "OFFER.docx"),
        ("", None, "ENU", "OFFER.docx"),
        ("FRA", "ENU", "ENU", "OFFER.docx"),
        ("FRA", "", "", ""),
    ],
)
def test_a_language_brings_its_attachment(
    ask: Ask, spoken: str, typed: str | None, language: str, attachment: str
) -> None:
    """The contact's where the template has it, else the template's; a typed one goes first."""
    prepare(ask, language=spoken)

    entry = finish(ask, language=typed)

    assert (entry.language, entry.attachment) == (language, attachment)


def test_an_entry_keeps_its_attachment(ask: Ask) -> None:
    """It is a copy: whatever becomes of the template, and of the text that it came from."""
    prepare(ask)
    number = finish(ask).entry

    ask(op.TemplateAddLanguage(code="LETTER", language="FRA", attachment="NEW.pdf"))
    ask(op.TemplateDelete(code="LETTER"))

    assert read(ask, number).attachment == "OFFRE.pdf"


def test_another_language_on_resuming_brings_another_copy(ask: Ask) -> None:
    """The attachment that was stored before is gone, and the template's remains the template's."""
    prepare(ask)
    number = ask(op.InteractionLeave(origin=CT1, form=LETTER)).entry

    ask(op.InteractionLeave(entry=number, form=op.Form(language="ENU")))
    ask(op.InteractionResume(entry=number))
    ask(op.EntryToggleCanceled(entries=(number,)))

    assert (read(ask, number).language, read(ask, number).attachment) == ("ENU", "OFFER.docx")
    ask(op.EntryDeleteCanceled())
    assert [row.attachment for row in ask(op.TemplateLanguageList(code="LETTER")).rows] == ["OFFER.docx", "OFFRE.pdf"]


@pytest.mark.parametrize(
    ("kind", "file", "status"),
    [
        (EMAIL, "ENU", None),
        (EMAIL, "FRA", None),
        (HARD_COPY, "ENU", None),
        (HARD_COPY, "FRA", DeliveryStatus.ERROR),
        ("", "FRA", None),
    ],
)
def test_only_word_files_are_printed(ask: Ask, kind: Any, file: str, status: Any) -> None:
    """An e-mail takes any file."""
    prepare(ask)

    assert finish(ask, correspondence_type=kind, language=file).delivery_status == status


def test_nothing_is_sent_before_it_is_finished(sending: tuple[Ask, list[list[str]]]) -> None:
    """Postponing sends nothing; what a transport leaves in progress is handed to it once."""
    ask, shipped = sending
    prepare(ask)
    form = LETTER.model_copy(update={"correspondence_type": EMAIL})

    number = ask(op.InteractionLeave(origin=CT1, form=form)).entry
    before = list(shipped)
    ask(op.InteractionResume(entry=number))

    assert (before, shipped) == ([], [[number]])
    assert read(ask, number).delivery_status == DeliveryStatus.IN_PROGRESS


def test_an_email_without_an_address_is_not_sent_at_all(ask: Ask) -> None:
    """NAV 2017 records it without a type; its attachment stays."""
    prepare(ask, email="")

    entry = finish(ask, correspondence_type=EMAIL)

    assert (entry.correspondence_type, entry.attachment, entry.delivery_status) == (None, "OFFRE.pdf", None)


def test_a_template_that_opens_its_attachment_is_fine_with_one(ask: Ask) -> None:
    """It is enough that the chosen language has one."""
    prepare(ask)
    ask(op.TemplateChange(code="LETTER", wizard_action=WizardAction.OPEN))

    assert finish(ask).attachment == "OFFRE.pdf"


@pytest.mark.parametrize(
    ("edition", "origin", "salesperson"),
    [
        (NAV, CT1, "JR"),
        (BC, CT1, "PS"),
        (BC, op.Origin(contact="CT1", salesperson="JR"), "JR"),
        (BC, op.Origin(), "PS"),
        (NAV, op.Origin(), ""),
    ],
)
def test_the_salesperson_of_the_user(ask: Ask, edition: Edition, origin: op.Origin, salesperson: str) -> None:
    """Business Central proposes it before the contact's, never in the place of a preset one."""
    prepare(ask, edition)
    ask(op.SalespersonCreate(code="PS"))
    ask(op.UserSetupSet(user="SPEC", salesperson="PS"))

    assert ask(op.InteractionDraft(origin=origin)).draft.salesperson == salesperson


def test_a_user_can_stop_being_a_salesperson(ask: Ask) -> None:
    """A blank salesperson takes the old one away, and other users are not concerned."""
    prepare(ask, BC)
    ask(op.SalespersonCreate(code="PS"))
    ask(op.UserSetupSet(user="SPEC", salesperson="PS"))
    ask(op.UserSetupSet(user="KIM", salesperson="PS"))

    ask(op.UserSetupSet(user="SPEC"))
    mine = ask(op.InteractionDraft(origin=CT1)).draft.salesperson
    ask(op.SessionSignIn(user="KIM"))

    assert (mine, ask(op.InteractionDraft(origin=CT1)).draft.salesperson) == ("JR", "PS")


def test_a_preset_campaign_is_kept(ask: Ask) -> None:
    """The template's campaign does not take its place; its marks come all the same."""
    prepare(ask)
    for campaign in ("CP1", "CP2"):
        ask(op.CampaignCreate(campaign=campaign))
    ask(op.TemplateChange(code="LETTER", campaign="CP2", campaign_response=True))

    number = ask(op.InteractionCreate(origin=op.Origin(contact="CT1", campaign="CP1"), form=LETTER)).entry

    assert (read(ask, number).campaign, read(ask, number).campaign_response) == ("CP1", True)
    assert finish(ask).campaign == "CP2"
    assert finish(ask, campaign="").campaign == ""


def test_comments_are_replaced_and_dated_by_the_work_date() -> None:
    """A blank comment leaves none; no comment at all leaves those that there are; a no leaves everything."""
    with reference() as engine:

        def ask(operation: op.Operation) -> Any:
            outcome = engine.perform(operation)
            assert isinstance(outcome, Ok), outcome
            return outcome.value

        def said() -> list[tuple[str, int]]:
            found = comments.comments(engine._database.connection, number)  # noqa: SLF001 (comments have their list later)
            return [(line.comment, line.date.day) for line in found]

        def leave(comment: str | None, answer: Answer = Answer.YES) -> list[tuple[str, int]]:
            form = op.Form(comment=comment)
            ask(op.InteractionLeave(entry=number, form=form, answers={Question.FINISH_LATER: answer}))
            return said()

        prepare(ask)
        number = ask(op.InteractionLeave(origin=CT1, form=LETTER.model_copy(update={"comment": "one"}))).entry
        ask(op.ClockSet(work_date=dt.date(2026, 1, 16)))

        assert leave(None) == [("one", 15)]
        assert leave("two", Answer.NO) == [("one", 15)]
        assert leave("two") == [("two", 16)]
        assert leave("") == []


def test_resuming_takes_the_moment_and_the_user_of_resuming(ask: Ask) -> None:
    """A failed attempt is forgotten, unless it fails again."""
    prepare(ask)
    form = LETTER.model_copy(update={"attempt_failed": True, "time": dt.time(8)})
    one, two = (ask(op.InteractionLeave(origin=CT1, form=form)).entry for _ in range(2))
    ask(op.SessionSignIn(user="KIM"))
    ask(op.ClockSet(work_date=dt.date(2026, 2, 1), now=dt.time(16, 45, 10)))

    ask(op.InteractionResume(entry=one))
    ask(op.InteractionResume(entry=two, form=op.Form(attempt_failed=True, time="")))

    first, second = read(ask, one), read(ask, two)
    assert (first.date, first.time, first.user) == (dt.date(2026, 2, 1), dt.time(16, 46), "KIM")
    assert (first.attempt_failed, second.attempt_failed, second.time) == (False, True, None)


def test_privacy_is_looked_at_only_when_a_form_opens(ask: Ask) -> None:
    """What was postponed before is resumed, and a form that was opened from nowhere takes any contact."""
    prepare(ask, BC)
    number = ask(op.InteractionLeave(origin=CT1, form=LETTER)).entry
    ask(op.ContactChange(no="CT1", privacy_blocked=True))

    ask(op.InteractionResume(entry=number))
    ask(op.InteractionCreate(form=LETTER.model_copy(update={"contact": "CT1"})))

    assert len(ask(op.EntryList()).rows) == 2
