"""An adapter for Tryton: one JSON object per line in, one per line out.

It translates and decides nothing: what Tryton does otherwise than the specification, it shows.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import traceback
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import tryton_interactions as interactions
import tryton_people as people
from tryton_answers import Refused, Unsupported, translated
from tryton_system import Clock, System, moment
from trytond.exceptions import TrytonException

VERSION = "1.0.0"

Row = dict[str, Any]
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
    "template.create": interactions.create_template,
    "template.change": interactions.change_template,
    "template.delete": interactions.delete_template,
    "template.list": interactions.list_templates,
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

NOT_APPLICABLE = {}

HELLO = {
    "protocol": 1,
    "product": "Tryton",
    "version": version("trytond"),
    "organisation": "Tryton Foundation",
    "language": "Python",
    "url": "https://www.tryton.org/",
    "adapter": VERSION,
    "profiles": ["contacts", "creating", "postponing", "log"],
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
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        request = json.loads(line)
        outcome = answer(system, request["session"], request["operation"])
        print(json.dumps({"seq": request["seq"], "outcome": outcome}, ensure_ascii=False), flush=True)


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
    except Exception as error:
        traceback.print_exc()
        return {"outcome": "error", "message": f"{type(error).__name__}: {error}"}


def perform(system: System, session: str, operation: Row) -> Row:
    """Carry out one operation."""
    match operation["op"]:
        case "session.hello":
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
        case "clock.set":
            Clock.now = moment(operation)
            return {}
        case name if name not in HANDLERS:
            raise Unsupported(name)
    value = system.request(lambda: HANDLERS[operation["op"]](system, operation))
    if operation["op"] == "user_setup.set":
        system.sign_in(system.client.login)  # a client reads the preferences again when they were changed
    return value


if __name__ == "__main__":
    main()
