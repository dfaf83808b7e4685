"""One stylesheet a page: what the theme and the guide load one by one would each keep the first line waiting."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

FOLDER = "assets/guide"
_LINK = re.compile(r'\s*<link rel="stylesheet" href="((?:[^":]*/)?)(assets/[^"]+\.css)">')
_URL = re.compile(r"""url\((["']?)(?!data:|[a-z]+:|/|\#)([^)"']+)\1\)""")
_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")

Joined = dict[str, tuple[str, ...]]
"""The stylesheets of the site, by the name of the one that holds them."""


def join_links(html: str, joined: Joined) -> str:
    """A page with one link for all its stylesheets; which these are is noted in `joined`."""
    head, end, body = html.partition("</head>")
    found: list[tuple[str, str]] = _LINK.findall(head)
    if len(found) < 2:
        return html
    parts = tuple(path for _, path in found)
    name = f"{FOLDER}/all.{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:8]}.css"
    joined[name] = parts
    one = f'\n<link rel="stylesheet" href="{found[0][0]}{name}">'
    return _LINK.sub(lambda link: one if link.group(2) == parts[0] else "", head) + end + body


def write_joined(site: Path, joined: Mapping[str, tuple[str, ...]]) -> None:
    """Write the stylesheets that the pages link; what they point to is told from where they are."""
    for name, parts in joined.items():
        (site / name).write_text("\n".join(_moved(site, part) for part in parts), encoding="utf-8")


def _moved(site: Path, part: str) -> str:
    folder = posixpath.dirname(part)
    css = _MAP.sub("", (site / part).read_text(encoding="utf-8"))
    return _URL.sub(lambda url: f'url("{posixpath.relpath(posixpath.join(folder, url.group(2)), FOLDER)}")', css)
