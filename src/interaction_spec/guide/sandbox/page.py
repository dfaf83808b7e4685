"""What the sandbox shows before a script has run, and the links that lead there."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from interaction_spec.guide import markup
from interaction_spec.guide.locales import GUIDES
from interaction_spec.guide.material import Assets, Material
from interaction_spec.language import Catalogue, load

if TYPE_CHECKING:
    from interaction_spec.guide.pages import Page

COMMAND = "interaction-spec publish --sandbox"
WORDS = "guide.sandbox."


def shell(page: Page, material: Material) -> str:
    """The place where the sandbox opens; where its files are missing, how they are added."""
    words = load(page.place.catalogue)
    if not page.directory_urls:
        return _note(words.text(f"{WORDS}offline"))
    if material.sandbox is None:
        return _note(words.text(f"{WORDS}absent"), f"<pre><code>{COMMAND}</code></pre>")
    return _ready(page, material.sandbox, words)


def start_link(ident: str, page: Page, material: Material) -> str:
    """The link of a procedure to the sandbox in which its situation is set up; nothing where there is no sandbox."""
    there = (material.root / "docs" / page.place.language / "sandbox.md").is_file()
    if material.sandbox is None or page.place not in GUIDES or not there:
        return ""
    address = f"{page.link(page.place.folder, 'sandbox')}?scenario={ident}"
    label = load(page.place.catalogue).text(f"{WORDS}link")
    return f'<a class="sandbox-link" href="{escape(address)}">{markup.text(label)}</a>'


def _note(*parts: str) -> str:
    return f'\n\n<div class="sandbox sandbox--absent"><p>{markup.text(parts[0])}</p>{"".join(parts[1:])}</div>\n\n'


def _ready(page: Page, assets: Assets, words: Catalogue) -> str:
    size = megabytes(assets.sizes[page.place.folder])
    told = {
        "folder": page.asset(assets.folder) + "/",
        "worker": page.asset("assets/guide/sandbox-worker.js"),
        "language": page.place.folder,
        "bytes": assets.sizes[page.place.folder],
        "words": words.of("guide.sandbox")
        | {"before": words.text("guide.before"), "results": words.text("guide.results")},
    }
    settings = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")
    label = markup.text(words.text(f"{WORDS}start", size=str(size)))
    return (
        f'\n\n<div><link rel="stylesheet" href="{page.asset("assets/guide/sandbox.css")}">'
        f'<div class="sandbox" data-search-exclude>'
        f'<script type="application/json">{settings}</script>'
        '<p class="sandbox__door">'
        f'<button class="md-button md-button--primary" type="button" hidden>{label}</button></p>'
        f"<noscript><p>{markup.text(words.text(f'{WORDS}no_script'))}</p></noscript></div>"
        f'<script type="module" src="{page.asset("assets/guide/sandbox.js")}"></script></div>\n\n'
    )


def megabytes(size: int) -> int:
    """Whole megabytes, never fewer than there are."""
    return -(-size // 1_000_000)
