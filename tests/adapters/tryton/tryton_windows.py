"""Windows of Tryton's with default values: the templates that interactions start from.

Whoever administers Tryton makes a window action on opportunities, with a context that proposes values. Its name is the
code of the template; the opportunities that are made in it keep that code as their marketing medium.
"""

from __future__ import annotations

from typing import Any

import tryton_people as people
from tryton_answers import Unsupported
from tryton_system import Row, System, model
from trytond.pyson import PYSONDecoder, PYSONEncoder

OPPORTUNITY = "sale.opportunity"
WINDOW = "ir.action.act_window"


def create(_: System, operation: Row) -> Row:
    """A window on opportunities that proposes what the template says."""
    _refuse_what_has_no_place(operation)
    model(WINDOW)(name=operation["code"], res_model=OPPORTUNITY, context=_context(operation)).save()
    return {}


def change(_: System, operation: Row) -> Row:
    """The window proposes something else from now on."""
    _refuse_what_has_no_place(operation)
    one = window(operation["code"])
    known = proposals(one)
    said = {"description": known.get("default_description", ""), "campaign": known.get("marketing_campaign", "")}
    one.context = _context(said | operation)
    one.save()
    return {}


def delete(_: System, operation: Row) -> Row:
    """The window goes, the medium stays."""
    model(WINDOW).delete([window(operation["code"])])
    return {}


def list_all(system: System, _: Row) -> Row:
    """The windows that were added to those of the installation."""
    found = model(WINDOW).search([("id", ">", system.base["windows"])], order=[("name", "ASC")])
    return {"rows": [_template(one) for one in found]}


def _template(one: Any) -> Row:
    proposed = proposals(one)
    return {
        "code": one.name,
        "description": proposed.get("default_description", ""),
        "campaign": proposed.get("marketing_campaign", ""),
    }


def _refuse_what_has_no_place(operation: Row) -> None:
    for field, value in operation.items():
        if field not in {"op", "code", "description", "campaign"} and value not in ("", "0", 0, False, None):
            raise Unsupported(f"template.{field}")


def _context(said: Row) -> str:
    context = {"marketing_medium": said["code"]}
    if said.get("description"):
        context["default_description"] = said["description"]
    if said.get("campaign"):
        people.campaign(said["campaign"])
        context["marketing_campaign"] = said["campaign"]
    return str(PYSONEncoder().encode(context))


def window(code: str) -> Any:
    """The window that a template is."""
    domain = [("name", "=", code), ("res_model", "=", OPPORTUNITY)]
    return people.the(WINDOW, domain, "template-unknown", template=code)


def proposals(one: Any) -> Row:
    """The context of a window: what it proposes."""
    return dict(PYSONDecoder().decode(one.pyson_context))
