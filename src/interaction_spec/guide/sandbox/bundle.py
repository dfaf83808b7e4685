"""What the browser loads: Python and its libraries, our own rooms, the words and the procedures of each language."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from interaction_spec.guide.locales import GUIDES
from interaction_spec.guide.material import Assets, Material
from interaction_spec.language.catalogue import pack

from .libraries import PACKED, packed, ready, zipped
from .procedures import procedures, scenarios

FOLDER = "assets/sandbox"
"""Where it lies in the site; below it a folder that is named after its content, so browsers may keep it for ever."""

ROOMS = ("model", "engine", "language", "sandbox", "steps")
"""The rooms of this package that run in the browser, and the modules beside them."""
MODULES = ("__init__.py", "errors.py", "languages.py")
LEFT_OUT = ("engine/store/migrations/", "engine/store/postgresql.py", "language/sync.py")
"""What only files, servers and translators need."""

AREAS = frozenset(
    {
        "action",
        "button",
        "data",
        "field",
        "fix",
        "guide",
        "option",
        "problem",
        "question",
        "reason",
        "refusal",
        "window",
    }
)
"""The areas of the catalogue that windows and messages are written with."""

PACKAGE = Path(__file__).parents[2]


@dataclass(frozen=True)
class Bundle:
    """The files to be served, and the folder of the site that is named after them."""

    libraries: Path
    own: dict[str, bytes]
    folder: str

    @property
    def assets(self) -> Assets:
        """What the pages must know of it."""
        shared = sum(path.stat().st_size for path in self.libraries.iterdir())
        sizes = {
            place.folder: shared + sum(len(file) for name, file in self.own.items() if _is_for(name, place.folder))
            for place in GUIDES
        }
        return Assets(self.folder, sizes)

    def write(self, site: Path) -> None:
        """Put the files into a site."""
        target = site / self.folder
        target.mkdir(parents=True, exist_ok=True)
        for path in self.libraries.iterdir():
            (target / path.name).write_bytes(path.read_bytes())
        for name, content in self.own.items():
            (target / name).write_bytes(content)


def bundle(store: Path, material: Material) -> Bundle | None:
    """Everything that is served; nothing where the libraries were not fetched into `store`."""
    libraries = ready(store)
    if libraries is None:
        return None
    own = {"specification.zip": zipped((f"interaction_spec/{name}", read(name)) for name in own_files())}
    own |= {f"scenarios.json{PACKED}": packed(_json(scenarios(material)))}
    for place in GUIDES:
        own[f"words.{place.folder}.json{PACKED}"] = packed(_json(pack(place.catalogue, AREAS)))
        own[f"procedures.{place.folder}.json{PACKED}"] = packed(_json(procedures(material, place)))
    digest = hashlib.sha256(libraries.name.encode())
    for name, content in own.items():
        digest.update(name.encode() + content)
    return Bundle(libraries, own, f"{FOLDER}/{digest.hexdigest()[:16]}")


@cache
def read(name: str) -> bytes:
    """A file of this package."""
    return (PACKAGE / name).read_bytes()


def own_files() -> list[str]:
    """The files of this package that run in the browser, relative to it."""
    rooms = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
    rooms += sorted(PACKAGE.glob("language/locale/**/*.toml"))
    names = [*MODULES, *(path.relative_to(PACKAGE).as_posix() for path in rooms)]
    return [name for name in names if not name.startswith(LEFT_OUT)]


def _is_for(name: str, folder: str) -> bool:
    kind, _, rest = name.partition(".")
    return kind not in {"words", "procedures"} or rest.startswith(f"{folder}.json")


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
