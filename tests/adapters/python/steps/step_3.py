"""A tiny CRM that claims the profile `core`. Judge it: interaction-spec verify --subject "exec:python3 FILE"."""

import json
import sys

HELLO = {
    "protocol": 1,
    "product": "Minimal CRM",
    "version": "1.0",
    "language": "Python",
    "profiles": ["minimal"],
    "editions": ["nav-2017"],
    "limits": {"text": 250, "decimals": 5},
}


for line in sys.stdin.buffer:
    request = json.loads(line)
    outcome = {"outcome": "ok", "value": HELLO}
    print(json.dumps({"seq": request["seq"], "outcome": outcome}), flush=True)
