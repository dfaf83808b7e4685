"""A tiny CRM that claims the profile `core`. Judge it: interaction-spec verify --subject "exec:python3 FILE"."""

import json
import sys
from typing import Any

Record = dict[str, Any]

HELLO = {
    "protocol": 1,
    "product": "Minimal CRM",
    "version": "1.0",
    "language": "Python",
    "profiles": ["core"],
    "not_applicable": {"calls": "it has no telephone", "campaigns": "it has no campaigns"},
    "editions": ["nav-2017"],
    "limits": {"text": 250, "decimals": 5},
}


class Refusal(Exception):
    """A rule does not allow the request: the code of the rule, and what it is about."""


def create(crm: Record, operation: Record) -> Record:
    """Keep a new salesperson, contact, group or template under its code."""
    kind = operation["op"].split(".")[0]
    code = operation["no" if kind == "contact" else "code"]
    if code in crm[kind]:
        raise Refusal(f"{kind}-exists", {kind: code})
    crm[kind][code] = operation
    return {}


def finish(crm: Record, operation: Record) -> Record:
    """Log an interaction: what is typed goes before what the template and the contact say."""
    typed = {"contact": "", "template": ""} | operation["form"] | operation["origin"]
    contact, template = crm["contact"].get(typed["contact"], {}), crm["template"].get(typed["template"], {})
    entry = {"date": crm["work_date"], "salesperson": contact.get("salesperson")}
    entry |= {"cost": template.get("unit_cost", "0"), "duration": template.get("unit_duration", 0)}
    brought = ("group", "description", "information_flow", "initiated_by")
    entry |= {name: template[name] for name in brought if name in template} | typed
    if not entry["contact"]:
        raise Refusal("contact-missing", {})
    for name in ("template", "salesperson", "date", "description"):
        if not entry.get(name):
            raise Refusal("field-blank", {"field": name})
    for kind in ("template", "contact", "salesperson"):
        if entry[kind] not in crm[kind]:
            raise Refusal(f"{kind}-unknown", {kind: entry[kind]})
    company = contact["no"] if contact["type"] == "company" else contact["company"]
    crm["last"] += 1
    entry |= {"entry": str(crm["last"]), "user": crm["user"], "canceled": False}
    crm["log"][entry["entry"]] = entry | {"contact_name": contact["name"], "contact_company": company}
    return {"entry": entry["entry"]}


def perform(crm: Record, operation: Record) -> Record:
    """Carry out one operation, and say what came of it."""
    match operation["op"]:
        case "session.hello":
            return HELLO
        case "session.begin" | "session.end":
            crm.update(operation, salesperson={}, contact={}, group={}, template={}, log={}, last=0)
            return {}
        case "salesperson.create" | "contact.create" | "group.create" | "template.create":
            return create(crm, operation)
        case "interaction.create":
            return finish(crm, operation)
        case "entry.list":
            return {"rows": list(crm["log"].values())}
    raise NotImplementedError


sessions: Record = {}
for line in sys.stdin.buffer:
    request = json.loads(line)
    operation = request["operation"]
    try:
        outcome = {"outcome": "ok", "value": perform(sessions.setdefault(request["session"], {}), operation)}
    except Refusal as refusal:
        outcome = {"outcome": "rejected", "code": refusal.args[0], "params": refusal.args[1]}
    except NotImplementedError:
        outcome = {"outcome": "unsupported", "capability": operation["op"]}
    print(json.dumps({"seq": request["seq"], "outcome": outcome}), flush=True)
