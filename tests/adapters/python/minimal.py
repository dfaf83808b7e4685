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


def matching(crm: Record, operation: Record) -> list[Record]:
    """The entries that all filters let through; with a company come those of its persons."""
    filters = {name: value for name, value in operation.items() if name != "op"}
    if crm["contact"].get(filters.get("contact"), {}).get("type") == "company":
        filters["contact_company"] = filters.pop("contact")
    return [entry for entry in crm["log"].values() if all(entry.get(name) == filters[name] for name in filters)]


def toggle(crm: Record, operation: Record) -> Record:
    """Switch the mark Canceled: the first entry decides, the others follow it."""
    for number in operation["entries"]:
        if number not in crm["log"]:
            raise Refusal("entry-unknown", {"entry": number})
    chosen = [crm["log"][number] for number in dict.fromkeys(operation["entries"])]
    question = "unmark-canceled" if chosen[0]["canceled"] else "mark-canceled"
    if operation["answers"].get(question) == "no":
        return {"asked": [question], "count": 0}
    for entry in chosen:
        entry["canceled"] = question == "mark-canceled"
    return {"asked": [question], "count": len(chosen)}


def delete(crm: Record, operation: Record) -> Record:
    """Delete what is canceled, and nothing else."""
    gone = [entry["entry"] for entry in matching(crm, operation) if entry["canceled"]]
    for number in gone:
        del crm["log"][number]
    return {"count": len(gone)}


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
            return {"rows": matching(crm, operation)}
        case "entry.toggle_canceled":
            return toggle(crm, operation)
        case "entry.delete_canceled":
            return delete(crm, operation)
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
