"""Profiles: frozen lists of scenarios, by which a system says what it claims.

`features/profiles/<revision>/<name>.txt` holds one id a line; `SHA256SUMS` beside them seals them. A scenario that is
added later is in no list: it runs, and counts from the next revision on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from interaction_spec.errors import Problem

FULL = "full"
"""The profile of everything, extensions left out."""
EXTENSIONS = "extensions"
"""The scenarios of extensions: nobody claims the list; each extension is a capability of its own."""
SEALS = "SHA256SUMS"

Profiles = Mapping[str, frozenset[str]]
"""The ids of each profile, by its name."""


def folder(root: Path, revision: str) -> Path:
    """Where the lists of a revision are."""
    return root / "profiles" / revision


def read_profiles(root: Path, revision: str) -> Profiles:
    """The frozen lists of a revision; empty for a specification that has none: there every scenario counts."""
    found = sorted(folder(root, revision).glob("*.txt"))
    return {file.stem: frozenset(file.read_text("utf-8").split()) for file in found}


def broken_seals(root: Path, revision: str) -> Iterator[Problem]:
    """Lists that are not what was frozen, that have no seal, or that are gone."""
    place = folder(root, revision)
    if not place.is_dir():
        return
    seals = place / SEALS
    rows = seals.read_text("utf-8").splitlines() if seals.is_file() else []
    sealed = {name: digest for digest, _, name in (row.partition("  ") for row in rows)}
    there = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(place.glob("*.txt"))}
    for name in sorted(sealed.keys() | there.keys()):
        if sealed.get(name) != there.get(name):
            yield Problem("profile-changed", f"features/profiles/{revision}/{name}")


def unknown_scenarios(profiles: Profiles, revision: str, known: set[str]) -> Iterator[Problem]:
    """Ids in a list that no scenario has."""
    for name, ids in profiles.items():
        for id_ in sorted(ids - known):
            yield Problem("profile-scenario", f"features/profiles/{revision}/{name}.txt", params={"id": id_})
