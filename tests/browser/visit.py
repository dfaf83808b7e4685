"""One visitor of the guide."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request


class Visit:
    """A page that remembers what it asked for."""

    def __init__(self, page: Page) -> None:
        """Listen to a page."""
        self.page = page
        self.foreign: list[str] = []
        self.missing: list[str] = []
        self.errors: list[str] = []
        page.on("response", lambda answer: self.missing.append(answer.url) if answer.status >= 400 else None)
        page.on("requestfailed", self._fail)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        page.on("request", self._watch)

    def _fail(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the visitor went on to another page
            self.missing.append(request.url)

    def _watch(self, request: Request) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "file:///", "data:", "blob:")):
            self.foreign.append(request.url)

    def search(self, words: str) -> list[str]:
        """The addresses that the search finds; the theme listens to `keyup`."""
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
        links = self.page.locator(".md-search-result__link").all()
        return [str(link.get_attribute("href")) for link in links]
