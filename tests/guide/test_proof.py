"""What stands behind a mark, and the matrix of requirements."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.guide.book import report, told, unproved
from tests.guide.project import evidence, make

from interaction_spec.guide.errors import EvidenceForeignError
from interaction_spec.guide.evidence import write_evidence
from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.material import Material, collect
from interaction_spec.guide.pages import Page, render
from interaction_spec.report import Status


def proved(**statuses: Status) -> Material:
    """The specification with a report and its evidence."""
    result = report(**statuses)
    return replace(told(result), evidence={(one.id, one.language): one for one in evidence(result)})


def rendered(source: str, material: Material, *, folder: str = "fr", path: str = "creating") -> str:
    """A page."""
    return render(source, Path("page.md"), Page(place=PLACES[folder], path=path), material)


def lines(html: str) -> list[str]:
    """What stands below the first mark, as plain text."""
    (listed,) = re.findall(r'<ul class="proof".*?</ul>', html)[:1]
    return [re.sub("<.*?>", "", item) for item in listed.split("</li>")[:-1]]


def test_a_procedure_says_what_stands_behind_its_mark() -> None:
    """The languages in which it passed, and the ways to requirement, scenario and evidence."""
    page = rendered('{{ procedure("IM-P-13") }}', proved())

    assert lines(page) == [
        "Langues vérifiées\u00a0: français, espagnol et russe",
        "Exigence IM-R-022",
        "Scénario IM-SC-0076",
        "Preuve IM-SC-0076",
    ]
    assert 'href="../postponing/#im-r-022"' in page
    assert 'href="../postponing/#im-sc-0076"' in page
    assert 'href="../../evidence/fr/postponing/#im-sc-0076"' in page


def test_a_language_that_failed_is_named() -> None:
    """A mark is about the page's language; the line below it hides nothing of the others."""
    page = rendered('{{ procedure("IM-P-13") }}', proved(es=Status.FAILED), folder="ru")

    assert lines(page)[:2] == ["Проверенные языки: французский и русский", "Непроверенные языки: испанский"]


def test_a_changed_text_is_verified_in_no_language() -> None:
    """A result of another text proves nothing."""
    page = rendered('{{ procedure("IM-P-13") }}', told(report(digest="another text")), folder="es")

    assert lines(page)[0] == "Idiomas sin comprobar: francés, español y ruso"


def test_before_the_first_run_nothing_is_claimed() -> None:
    """Then there are the requirement and the scenario, and no evidence."""
    assert lines(rendered('{{ procedure("IM-P-13") }}', unproved())) == ["Exigence IM-R-022", "Scénario IM-SC-0076"]
    assert rendered('{{ evidence("report.json") }}', unproved()).strip() == ""


def test_the_matrix_has_every_requirement_once() -> None:
    """With its level, its editions, its state in each language, and the way to its rule and its evidence."""
    page = rendered("{{ matrix() }}", proved(es=Status.FAILED), path="matrix")

    rules = [rule for feature in unproved().features["fr"] for rule in feature.rules]
    rows = re.findall(r'<tr data-status="(.*?)">(.*?)</tr>', page)
    assert len(rows) == len(rules)
    assert {status for status, _ in rows} == {"verified failed"}
    (row,) = (row for _, row in rows if ">IM-R-022</a>" in row)
    assert 'href="../postponing/#im-r-022"' in row
    assert 'href="../../evidence/fr/postponing/#im-sc-' in row
    assert "NAV 2017, Business Central" in row
    count = sum(len(rule.scenarios) for rule in rules if rule.id == "IM-R-022")
    cells = [re.sub("<.*?>", "", cell) for cell in re.findall("<td>(.*?)</td>", row)]
    assert cells == [f"Vérifiée {count}/{count}", f"Échec 0/{count}", f"Vérifiée {count}/{count}"]


@pytest.mark.parametrize("folder", ["fr", "fr-CA", "es", "ru"])
def test_the_matrix_can_be_narrowed_down(folder: str) -> None:
    """Every topic and every state is a choice, and its name is in the reader's language."""
    page = rendered("{{ matrix() }}", proved(), folder=folder, path="matrix")

    topics = {feature.topic for feature in unproved().features["fr"]}
    choices = dict(re.findall(r'<option value="(.*?)">(.+?)</option>', page))
    assert topics | {"verified", "failed", "errored", "stale", "not-run", ""} == set(choices)
    assert set(re.findall(r'<tbody data-topic="(.*?)">', page)) == topics


@pytest.mark.parametrize("directory_urls", [True, False])
def test_the_evidence_is_part_of_the_site(tmp_path: Path, *, directory_urls: bool) -> None:
    """The files of the run, the report in each language, and every exchange of each topic at its scenario's id."""
    root = make(tmp_path / "project")
    material = collect(root, root / "report")

    write_evidence(tmp_path / "site", root / "report", material, directory_urls=directory_urls)

    folder = tmp_path / "site" / "evidence"
    assert (folder / "evidence.ndjson").read_bytes() == (root / "report" / "evidence.ndjson").read_bytes()
    assert '<html lang="fr-CA">' in (folder / "fr-CA" / "index.html").read_text(encoding="utf-8")
    topic = "postponing/index.html" if directory_urls else "postponing.html"
    page = (folder / "ru" / topic).read_text(encoding="utf-8")
    scenarios = [one for feature in material.features["ru"] for one in feature.scenarios]
    assert re.findall(r'<section id="(.*?)">', page) == [one.id.lower() for one in scenarios]
    assert page.count('{"op": "clock.read"}') == len(scenarios)


def test_the_evidence_of_another_run_is_refused(tmp_path: Path) -> None:
    """A report and its evidence belong together; a site that mixes two would prove nothing."""
    root = make(tmp_path / "project")
    with (root / "report" / "evidence.ndjson").open("a", encoding="utf-8") as file:
        file.write("\n")

    with pytest.raises(EvidenceForeignError, match=r"evidence\.ndjson is not the evidence .* verify"):
        collect(root, root / "report")


def test_no_evidence_is_no_error(tmp_path: Path) -> None:
    """A report may come alone; then nothing leads to what is not there."""
    root = make(tmp_path / "project")
    (root / "report" / "evidence.ndjson").unlink()
    material = collect(root, root / "report")

    write_evidence(tmp_path / "site", root / "report", material, directory_urls=True)

    assert not (tmp_path / "site").exists()
    assert "evidence/" not in rendered('{{ procedure("IM-P-13") }}{{ evidence("report.json") }}', material)
