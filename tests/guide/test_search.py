"""The search index of each language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from interaction_spec.guide import search


def indexed(site: Path, folder: str = "") -> Any:
    """The index of a folder."""
    return json.loads((site / folder / "search" / "search_index.json").read_text(encoding="utf-8"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of which MkDocs has written the one index of all languages."""
    docs = [{"location": f"{place}log/", "title": place, "text": ""} for place in ("", "fr/", "fr-CA/", "ru/")]
    docs.append({"location": "fr/log/#rules", "title": "Exigences", "text": ""})
    (tmp_path / "search").mkdir()
    index = json.dumps({"config": {"fields": {}}, "docs": docs})
    (tmp_path / "search" / "search_index.json").write_text(index, encoding="utf-8")
    return tmp_path


def test_each_language_has_its_own_search(site: Path) -> None:
    """Swiss and Canadian French are two places, and nobody gets the pages of another."""
    search.split(site, {}, inlined=True)

    for folder, language in (("", "en"), ("fr/", "fr"), ("fr-CA/", "fr"), ("ru/", "ru")):
        found = indexed(site, folder)
        assert found["docs"][0] == {"location": "log/", "title": folder, "text": ""}
        assert {doc["title"] for doc in found["docs"]} <= {folder, "Exigences"}
        assert found["config"]["lang"] == [language]
        assert (site / folder / "search" / "search_index.js").exists()


def test_a_page_is_found_by_what_its_front_matter_says(site: Path) -> None:
    """Keywords hold everyday words that the page does not use; the description is what its author says it is about."""
    search.split(site, {"fr/log/": {"keywords": "historique", "description": "Ouvrir le journal."}}, inlined=False)

    page, rules = indexed(site, "fr")["docs"]
    assert page["keywords"] == "historique Ouvrir le journal."
    assert "keywords" not in rules


def test_requirements_do_not_drown_tasks(site: Path) -> None:
    """The many sentences of scenarios weigh little, and a page of its own kind less than a task."""
    search.split(site, {}, inlined=False)

    page, rules = indexed(site, "fr")["docs"]
    assert "boost" not in page
    assert (
        rules["boost"] == search.weight("segments/#rules") < search.weight("windows/segment/") < search.weight("log/")
    )


def test_a_heading_weighs_more_than_a_keyword_more_than_text() -> None:
    """But one word of a heading does not outweigh all words of a message."""
    title, keywords, text = (search.FIELDS[name]["boost"] for name in ("title", "keywords", "text"))

    assert 100 * text > title > keywords > text
