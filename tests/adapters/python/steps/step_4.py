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


def perform(crm: Record, operation: Record) -> Record:
    """Carry out one operation, and say what came of it."""
    match operation["op"]:
        case "session.hello":
            return HELLO
        case "session.begin" | "session.end":
            crm.update(operation, salesperson={}, contact={}, group={}, template={}, log={}, last=0)
            return {}
    raise NotImplementedError


sessions: Record = {}
for line in sys.stdin.buffer:
    request = json.loads(line)
    operation = request["operation"]
    try:
        outcome = {"outcome": "ok", "value": perform(sessions.setdefault(request["session"], {}), operation)}
    except NotImplementedError:
        outcome = {"outcome": "unsupported", "capability": operation["op"]}
    print(json.dumps({"seq": request["seq"], "outcome": outcome}), flush=True)
