"""An adapter for Tryton: one JSON object per line in, one per line out.

It translates and decides nothing: what Tryton does otherwise than the specification, it shows.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from importlib.metadata import version

import tryton_interactions as interactions
import tryton_people as people
import tryton_windows as windows
from tryton_answers import Refused, Unsupported, translated
from tryton_system import Clock, Row, System, moment
from trytond.exceptions import TrytonException

VERSION = "1.0.0"

Handler = Callable[[System, Row], Row]

HANDLERS: dict[str, Handler] = {
    "salesperson.create": people.create_salesperson,
    "salesperson.list": people.list_salespeople,
    "salesperson.delete": people.delete_salesperson,
    "user_setup.set": people.set_user,
    "contact.create": people.create_contact,
    "contact.change": people.change_contact,
    "contact.delete": people.delete_contact,
    "contact.list": people.list_contacts,
    "campaign.create": people.create_campaign,
    "campaign.list": people.list_campaigns,
    "campaign.delete": people.delete_campaign,
    "template.create": windows.create,
    "template.change": windows.change,
    "template.delete": windows.delete,
    "template.list": windows.list_all,
    "interaction.draft": interactions.draft,
    "interaction.create": interactions.create,
    "interaction.leave": interactions.leave,
    "interaction.resume": interactions.resume,
    "postponed.list": interactions.list_postponed,
    "postponed.delete": interactions.delete_postponed,
    "entry.list": interactions.list_entries,
    "entry.toggle_canceled": interactions.toggle_canceled,
    "entry.delete_canceled": interactions.delete_canceled,
    "entry.comment": interactions.add_comment,
    "comment.list": interactions.list_comments,
}

ADMINISTRATION = frozenset({"template.create", "template.change", "template.delete", "user_setup.set"})
"""What Tryton lets only an administrator do."""

NOT_APPLICABLE = {
    "calls": "Tryton does not dial: a telephone number is a text on the party, and using it records nothing.",
    "campaigns": "A marketing campaign is a name on an opportunity; nothing gathers its opportunities or cancels them.",
    "recording": "Printing or sending a document leaves a report on the document, and no opportunity with the party.",
    "segments": "A mailing list holds addresses that subscribed themselves, a scenario of marketing automation finds "
    "its parties itself; neither is a list of contacts that somebody puts together and logs.",
    "statistics": "Opportunities have no cost and no duration, and the reports on them count by period and employee.",
    "templates": "A template is a window with default values: it has neither group nor language nor number series.",
    "dry-run": "There are no segments.",
    "idempotency": "A request that is sent twice is carried out twice.",
    "partial-log": "There are no segments.",
    "history": "Tryton keeps former versions of an opportunity, not who did what to it.",
    "exact-undo": "There are no logged segments and no campaign entries whose mark could be removed.",
}
"""What Tryton has no counterpart for, with the reason."""

HELLO = {
    "protocol": 1,
    "product": "Tryton",
    "version": version("trytond"),
    "organisation": "Tryton Foundation",
    "language": "Python",
    "url": "https://www.tryton.org/",
    "adapter": VERSION,
    "profiles": ["core", "contacts", "creating", "postponing", "log"],
    "capabilities": ["digest"],
    "not_applicable": NOT_APPLICABLE,
    "editions": ["business-central"],
    "reset": "snapshot",
    "clock": "settable",
}


def main() -> None:
    """Answer every line, until there is none."""
    system = System()
    if sys.argv[1:] == ["--prepare"]:
        system.prepare()
        return
    for line in sys.stdin.buffer:
        request = json.loads(line)
        outcome = answer(system, request["session"], request["operation"])
        sys.stdout.buffer.write(json.dumps({"seq": request["seq"], "outcome": outcome}).encode() + b"\n")
        sys.stdout.buffer.flush()


def answer(system: System, session: str, operation: Row) -> Row:
    """One of the four outcomes."""
    try:
        return {"outcome": "ok", "value": perform(system, session, operation)}
    except Refused as refused:
        return {"outcome": "rejected", "code": refused.code, "params": refused.params}
    except Unsupported as lack:
        return {"outcome": "unsupported", "capability": lack.capability}
    except TrytonException as error:
        code, params = translated(error, operation)
        return {"outcome": "rejected", "code": code, "params": params}
    except Exception as error:  # noqa: BLE001 (the fourth outcome; stderr has the rest)
        traceback.print_exc()
        return {"outcome": "error", "message": f"{type(error).__name__}: {error}"}


def perform(system: System, session: str, operation: Row) -> Row:
    """Carry out one operation."""
    match operation["op"]:
        case "session.hello":
            system.prepare()
            return HELLO
        case "session.begin":
            system.begin(session, moment(operation), operation["user"])
            return {}
        case "session.end":
            system.end(session)
            return {}
    system.turn_to(session)
    match operation["op"]:
        case "session.sign_in":
            system.sign_in(operation["user"])
            return {}
        case "state.digest":
            return {"digest": system.digest()}
        case "clock.set":
            Clock.now = moment(operation)
            return {}
        case name if name not in HANDLERS:
            raise Unsupported(name)
    administrator = operation["op"] in ADMINISTRATION
    value = system.request(lambda: HANDLERS[operation["op"]](system, operation), administrator=administrator)
    if operation["op"] == "user_setup.set":
        system.sign_in(system.client.login)  # a client reads the preferences again when they were changed
    return value


if __name__ == "__main__":
    main()
