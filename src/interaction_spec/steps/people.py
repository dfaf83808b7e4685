"""Campaigns, users, and contacts that change and go: what rule scenarios say of them."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match

from .actions import send
from .registry import Asking, step
from .situations import text
from .story import Story, build
from .values import arguments


@step("given", "campaign.exists")
def _campaign(match: Match, _story: Story) -> Asking:
    yield op.CampaignCreate(campaign=text(match, "campaign"), description=text(match, "text"))
    return None


@step("given", "user.salesperson")
def _user(match: Match, _story: Story) -> Asking:
    yield op.UserSetupSet(user=text(match, "user"), salesperson=text(match, "salesperson"))
    return None


@step("when", "user.assign")
def _assign(match: Match, story: Story) -> Asking:
    yield from send(story, op.UserSetupSet(user=text(match, "user"), salesperson=text(match, "salesperson")))
    return None


@step("given", "user.signed_in")
def _sign_in(match: Match, _story: Story) -> Asking:
    yield op.SessionSignIn(user=text(match, "user"))
    return None


@step("when", "contact.change")
def _change_contact(match: Match, story: Story) -> Asking:
    row = arguments(match.table[0])
    yield from send(story, build(op.ContactChange, {"no": text(match, "contact")} | row))
    return None


@step("when", "contact.delete")
def _delete_contact(match: Match, story: Story) -> Asking:
    yield from send(story, op.ContactDelete(no=text(match, "contact")))
    return None


@step("when", "salesperson.delete")
def _delete_salesperson(match: Match, story: Story) -> Asking:
    yield from send(story, op.SalespersonDelete(code=text(match, "salesperson")))
    return None
