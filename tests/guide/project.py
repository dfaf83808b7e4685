"""A project in a folder of its own: the real `mkdocs.yml` and English pages, and guides that use every function."""

from __future__ import annotations

import shutil
from pathlib import Path

from book import report

from interaction_spec.report.results import Status

ROOT = Path(__file__).parents[2]

PAGE = """# {title} {{ #postponing }}

{{{{ window("segments") }}}}, {{{{ action("resume") }}}}, {{{{ button("ok") }}}}, {{{{ field("no") }}}},
{{{{ option("evaluation.positive") }}}}, {{{{ term("company") }}}}, {{{{ question("finish-later") }}}},
{{{{ refusal("segment-empty") }}}}

{{{{ procedure("IM-P-05") }}}}

## {rules} {{ #rules }}

{{{{ rules("postponing") }}}}

{{{{ stamp("IM-SC-0001") }}}} [{title}](index.md#overview) [{rules}](#im-r-001)
"""

TITLES = {
    "fr": ("Reporter une interaction", "Les exigences"),
    "es": ("Aplazar una interacción", "Los requisitos"),
    "ru": ("Откладывание взаимодействия", "Требования"),
}
PROSE = {
    "fr": "Les commandes validées, les interactions et la société de l’élève.",
    "es": "La validación de los segmentos y el artículo común.",
    "ru": "Список взаимодействий, заказы с ёлкой и заказами.",
}


def make(root: Path, *, verified: bool = True) -> Path:
    """Lay the project out and return its folder."""
    shutil.copytree(ROOT / "docs" / "en", root / "docs" / "en")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("  - interaction-spec:\n", "  - interaction-spec:\n      material: book:material\n")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    for language, (title, rules) in TITLES.items():
        folder = root / "docs" / language
        folder.mkdir()
        front = f"# {title} {{ #overview }}\n\n{{{{ verdict() }}}}\n"
        (folder / "index.md").write_text(front, encoding="utf-8")
        text = PAGE.format(title=title, rules=rules) + f"\n{PROSE[language]}\n"
        (folder / "postponing.md").write_text(text, encoding="utf-8")
        (folder / "glossary.md").write_text(f"# {rules} {{ #glossary }}\n\n{{{{ glossary() }}}}\n", encoding="utf-8")
    if verified:
        written = report(Status.PASSED, Status.PASSED, Status.FAILED).model_dump_json()
        (root / "report").mkdir()
        (root / "report" / "report.json").write_text(written, encoding="utf-8")
    return root
