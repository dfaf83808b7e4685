"""Projects in folders of their own, made from the files of this repository."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.guide.book import ROOT, films, report

from interaction_spec.language import load
from interaction_spec.report import Evidence, Exchange, Report, Status, write_report
from interaction_spec.report.frames import write_frames

PAGE = """# {title} {{ #postponing }}

{{{{ window("segments") }}}}, {{{{ action("resume") }}}}, {{{{ button("ok") }}}}, {{{{ field("no") }}}},
{{{{ option("evaluation.positive") }}}}, {{{{ term("company") }}}}, {{{{ question("finish-later") }}}},
{{{{ refusal("segment-empty", segment="SM1") }}}}

{{{{ procedure("IM-P-20") }}}}

{procedures}

## {title} {{ #resume }}

## {rules} {{ #rules }}

{{{{ rules("postponing") }}}}

{{{{ stamp("IM-SC-0101") }}}} [{title}](index.md#overview) [{rules}](#im-r-032)
"""

PROCEDURES = "\n\n".join(f'{{{{ procedure("IM-P-{number}") }}}}' for number in range(13, 20))
"""The other procedures of the topic: the pages of windows lead to each."""

TITLES = {
    "fr": ("Reporter une interaction", "Les exigences"),
    "es": ("Aplazar una interacción", "Los requisitos"),
    "ru": ("Откладывание взаимодействия", "Требования"),
}


def whole(root: Path, result: Report) -> Path:
    """The whole guide, with a report and films."""
    for folder in ("docs", "features"):
        shutil.copytree(ROOT / folder, root / folder)
    _finished(root, result)
    write_frames(root / "report", films())
    return root


def make(root: Path) -> Path:
    """A guide of one topic: the real features and English pages, and pages that use every function."""
    shutil.copytree(ROOT / "docs" / "en", root / "docs" / "en")
    for language, (title, rules) in TITLES.items():
        shutil.copytree(ROOT / "features" / language / "postponing", root / "features" / language / "postponing")
        folder = root / "docs" / language
        folder.mkdir()
        front = f"# {title} {{ #overview }}\n\n{{{{ verdict() }}}}\n"
        (folder / "index.md").write_text(front, encoding="utf-8")
        (folder / "postponing.md").write_text(
            PAGE.format(title=title, rules=rules, procedures=PROCEDURES), encoding="utf-8"
        )
        (folder / "glossary.md").write_text(f"# {rules} {{ #glossary }}\n\n{{{{ glossary() }}}}\n", encoding="utf-8")
    return _finished(root, report(ru=Status.FAILED))


def evidence(result: Report) -> list[Evidence]:
    """One question and its answer for every scenario of a report."""
    said = Exchange(operation={"op": "clock.read"}, outcome={"outcome": "ok", "value": {"asked": []}})
    return [Evidence(id=one.id, language=one.language, exchanges=(said,)) for one in result.scenarios]


def _finished(root: Path, result: Report) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", root)
    write_report(root / "report", result, evidence(result), load("en"))
    return root
