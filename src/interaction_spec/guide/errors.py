"""What can go wrong with the guide, in the order a build can meet it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path


class GuideError(Exception):
    """The guide cannot be made or shown; the text says what is wrong and how to put it right."""


class UnknownNameError(GuideError):
    """A page asks for something that the specification does not have."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        """Take what was asked for, and what there is."""
        self.kind = kind
        self.name = name
        self.known = tuple(known)
        super().__init__(kind, name)

    def __str__(self) -> str:
        """Say what is unknown, and what was perhaps meant."""
        near = difflib.get_close_matches(self.name, self.known, n=3) or sorted(self.known)[:8]
        there_is = f"Known: {', '.join(near)}." if near else f"The specification has no {self.kind} at all."
        return f'there is no {self.kind} "{self.name}". {there_is}'


class PageBrokenError(GuideError):
    """A page's template cannot be rendered."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        """Take the place and the reason."""
        self.path = path
        self.line = line
        self.reason = reason
        super().__init__(path, line, reason)

    def __str__(self) -> str:
        """Say where, what, and what to do."""
        fix = "Correct what stands between {{ and }} on that line; docs/en/contribute says what may."
        return f"{self.path}:{self.line}: {self.reason}\n  {fix}"


class PagesBrokenError(GuideError):
    """At least one page cannot be rendered, or is not written as it must be; all of them are told at once."""

    def __init__(self, broken: Sequence[PageBrokenError], told: Sequence[str] = ()) -> None:
        """Take every broken page of every language, and what proofreading told."""
        self.broken = broken
        self.told = told
        super().__init__(*broken, *told)

    def __str__(self) -> str:
        """One paragraph for each broken page."""
        return "\n".join((*map(str, self.broken), *self.told))


class EvidenceForeignError(GuideError):
    """The evidence beside a report is not that of its run."""

    def __init__(self, file: Path) -> None:
        """Take the file."""
        self.file = file
        super().__init__(file)

    def __str__(self) -> str:
        """Say which file, and how to get the right one."""
        return (
            f"{self.file} is not the evidence that the report beside it was written with. "
            "Run `interaction-spec verify` again; it writes both."
        )


class SiteForeignError(GuideError):
    """The folder for the site holds something else, which must not be overwritten."""

    def __init__(self, site: Path) -> None:
        """Take the folder."""
        self.site = site
        super().__init__(site)

    def __str__(self) -> str:
        """Say what was found and how to go on."""
        return (
            f"{self.site} is not empty and was not built by interaction-spec, so it is left alone. "
            "Name another folder, or empty this one."
        )


class SiteNotBuiltError(GuideError):
    """MkDocs refused; the site that was there before is untouched."""

    def __init__(self, messages: Sequence[str]) -> None:
        """Take the warnings and errors of the build."""
        self.messages = messages
        super().__init__(*messages)

    def __str__(self) -> str:
        """List what the build complained about."""
        return "\n".join(("The guide was not built; an earlier site is unchanged.", *self.messages))


class PortTakenError(GuideError):
    """Another program listens where the site should be shown."""

    def __init__(self, port: int) -> None:
        """Take the port."""
        self.port = port
        super().__init__(port)

    def __str__(self) -> str:
        """Say which port, and what to do."""
        return (
            f"Port {self.port} on 127.0.0.1 is in use by another program. "
            "Stop that program, or choose another port with --port."
        )


class SandboxNotFetchedError(GuideError):
    """What the sandbox needs could not be fetched; the guide can be built without it."""

    def __init__(self, what: str, detail: str) -> None:
        """Take which client failed, and what it said."""
        self.what = what
        self.detail = detail
        super().__init__(what, detail)

    def __str__(self) -> str:
        """Say what is missing, and both ways to go on."""
        return (
            f"The sandbox could not be fetched: {self.what}: {self.detail}. "
            "Put that right and try again, or leave --sandbox out: the guide is then built without the sandbox."
        )
