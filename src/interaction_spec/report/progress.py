"""The progress of a run: a bar on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from interaction_spec.language import Catalogue

from .results import ScenarioResult

EVERY = 100
"""After how many scenarios a plain line is printed, unless said otherwise."""


class Ticker:
    """Counts results while they come."""

    def __init__(self, console: Console, catalogue: Catalogue, total: int, *, every: int = EVERY) -> None:
        """Begin with nothing done."""
        self.every = every
        self.console, self.catalogue, self.total, self.done = console, catalogue, total, 0
        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
        self.bar = Progress(*columns, console=console, transient=True)
        self.task = self.bar.add_task("", total=total)

    def __enter__(self) -> Callable[[ScenarioResult], None]:
        """Show the bar, if there is a terminal to show it on."""
        if self.console.is_terminal:
            self.bar.start()
        return self.tick

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self.bar.stop()

    def tick(self, result: ScenarioResult) -> None:
        """Show that one more scenario is done."""
        self.advance(f"{result.language} {result.id}")

    def advance(self, what: str) -> None:
        """Show that one more is done."""
        self.done += 1
        if self.console.is_terminal:
            self.bar.update(self.task, advance=1, description=what)
        elif self.done % self.every == 0 or self.done == self.total:
            self.console.print(self.catalogue.text("message.progress", done=self.done, total=self.total))
