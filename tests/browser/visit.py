"""The visitor of the guide."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request


class Visit:
    """A tab that remembers what went wrong in it. A new one for every page would take most of the tests' time."""

    def __init__(self, page: Page) -> None:
        """Listen to a tab."""
        self.page = page
        self.trouble: list[str] = []
        page.on("request", self._watch)
        page.on("requestfailed", self._fail)
        page.on(
            "response", lambda answer: self._note(f"{answer.status} {answer.url}") if answer.status >= 400 else None
        )
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("console", lambda said: self._note(said.text) if said.type == "error" else None)

    def begin(self) -> None:
        """Forget the visit before, and sit down at a desk."""
        self.page.goto("about:blank")
        self.page.set_viewport_size({"width": 1280, "height": 800})
        self.trouble.clear()

    def _note(self, trouble: str) -> None:
        self.trouble.append(trouble)

    def _fail(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the visitor went on to another page
            self._note(f"not found: {request.url}")

    def _watch(self, request: Request) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "file:///", "data:", "blob:", "about:")):
            self._note(f"left this machine: {request.url}")

    def search(self, words: str) -> list[str]:
        """The addresses that the search finds."""
        return self._found(words, ".md-search-result__link")

    def results(self, words: str) -> list[str]:
        """The pages that the search finds, best first; a page with several places in it counts once."""
        links = self._found(words, ".md-search-result__item > a:first-of-type")
        return [link.partition("?")[0].partition("#")[0] for link in links]

    def _found(self, words: str, links: str) -> list[str]:
        """Where the links of the search lead; the theme listens to `keyup`."""
        config = json.loads(self.page.locator("#__config").text_content() or "{}")
        idle = config["translations"]["search.result.placeholder"]
        told = "document.querySelector('.md-search-result__meta').textContent.trim()"
        self.page.locator("[data-md-toggle=search]").evaluate("toggle => toggle.checked || toggle.click()")
        for typed, done in (("", f"idle => {told} === idle"), (words, f"idle => {told} !== idle")):
            box = self.page.locator("input[name=query]")
            box.fill(typed)
            box.dispatch_event("keyup")
            self.page.wait_for_function(done, arg=idle)
        self.page.wait_for_timeout(100)  # the list follows the count
        found = self.page.locator(links).evaluate_all("links => links.map(link => link.getAttribute('href'))")
        return [str(link) for link in found]
