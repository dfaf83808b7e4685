"""The command line: every command helps, ends with its exit code, and tells what went wrong in one paragraph."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.conformance.broken import Specification, copy

from interaction_spec import languages
from interaction_spec.cli import main
from interaction_spec.conformance import schemas
from interaction_spec.conformance.specification import read_all
from interaction_spec.language import LANGUAGES, LOCALES, Catalogue, load
from interaction_spec.report import Verdict, read_report
from interaction_spec.scenarios import KEYWORDS

ROOT = Path(__file__).parents[1]
FEATURES = str(Specification.real())
COMMAND = Path(sys.executable).with_name("interaction-spec")


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def call(*words: str) -> Ended:
    """Call a command in this process. An exception that nobody told is raised."""
    result = CliRunner().invoke(main, words, catch_exceptions=False)
    return Ended(result.exit_code, result.stdout, result.stderr)


def really(*words: str, cwd: Path) -> Ended:
    """Call the installed command in a process of its own, where the miniatures can be imported."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [COMMAND, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and an environment that speaks English."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def commands(group: click.Group, *path: str) -> Iterator[tuple[str, ...]]:
    """Every command, by the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield (*path, name)


@pytest.mark.parametrize("words", list(commands(main)), ids=" ".join)
def test_every_command_helps_with_an_example(words: tuple[str, ...]) -> None:
    """`--help` says what a command does, and shows a call that is one."""
    ended = call(*words, "--help")

    example = re.search(r"Example: interaction-spec (.*)", " ".join(ended.out.split()))
    assert (ended.code, ended.err) == (0, "")
    assert example
    assert example[1].startswith(" ".join(words))
    assert "--locale" in ended.out


def test_the_command_says_its_version() -> None:
    """`--version` tells the version of the package."""
    assert call("--version").code == 0


def test_the_documented_commands_exist() -> None:
    """The names that scripts rely on are there."""
    assert {("publish",), ("verify",), ("check",), ("show",), ("schema",)} <= set(commands(main))
    assert {("catalogue", "status"), ("catalogue", "sync")} <= set(commands(main))


SUBJECT = "python:tests.miniatures:"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, ["schema", "--check"]),
        (1, ["verify", "--only", "IM-SC-0003", "--subject", f"{SUBJECT}refuses_everything"]),
        (2, ["show", "IM-SC-9999"]),
        (3, ["verify", "--only", "IM-SC-0003", "--subject", f"{SUBJECT}cannot_be_made"]),
        (4, ["verify", "--only", "IM-SC-0003", "--features", "features"]),
        (5, ["verify", "--only", "IM-SC-0003"]),
    ],
)
def test_every_exit_code_is_real(tmp_path: Path, code: int, words: list[str]) -> None:
    """Scripts read the verdict from the exit code of the installed command."""
    spec = copy(tmp_path, ["templates/groups.feature"])
    spec.change(spec.step("ru", "IM-SC-0003", "groups.exist"), "Пусть ", "пусть ")

    ended = really(*words, cwd=tmp_path)

    assert ended.code == code, ended
    assert "Traceback" not in ended.out + ended.err


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.NON_CONFORMANT, ["--subject", f"{SUBJECT}refuses_everything"]),
        (Verdict.ADAPTER_ERROR, ["--subject", f"{SUBJECT}cannot_be_made"]),
        (Verdict.INCOMPLETE, []),
    ],
)
def test_verify_says_what_it_reports(verdict: Verdict, words: list[str]) -> None:
    """The last words, the report and the exit code say the same."""
    ended = call("verify", "--only", "IM-SC-0003", "--report", "here", "--language", "ru", *words)

    report = read_report(Path("here"))
    assert (report.verdict, report.languages, report.only) == (verdict, ("ru",), "IM-SC-0003")
    assert load("en").text(f"verdict.{verdict}") in ended.out
    assert ended.out.splitlines()[0] == load("en").text("message.features", path=FEATURES)


def test_verify_writes_its_report_where_nothing_else_is_said() -> None:
    """Without `--report` the report stands in build/report below the folder that we work in."""
    call("verify", "--only", "IM-SC-0003")

    assert read_report(Path("build/report")).verdict is Verdict.INCOMPLETE


def test_a_choice_of_languages_is_no_filter() -> None:
    """A whole language is a whole answer, and the report names it."""
    ended = call("verify", "--language", "es", "--report", "here")

    assert ended.code == 0
    assert (read_report(Path("here")).verdict, read_report(Path("here")).languages) == (Verdict.CONFORMANT, ("es",))


def test_check_counts_what_it_proved() -> None:
    """The last line of `check` is one summary of everything that was proved."""
    ended = call("check")

    scenarios = sum(len(feature.scenarios) for feature in read_all(Path(FEATURES))["fr"])
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out.splitlines()) == 2
    assert str(scenarios) in ended.out.splitlines()[-1]


@pytest.mark.parametrize("locale", LOCALES)
def test_check_tells_problems_in_the_chosen_locale(tmp_path: Path, locale: str) -> None:
    """Every problem is a paragraph in the reader's language, and the last line counts them."""
    spec = copy(tmp_path, ["templates/groups.feature"])
    place = spec.step("es", "IM-SC-0005", "group.delete")
    spec.change(place, "CALLS", "MAIL")
    words = load(locale)

    ended = call("check", "--features", "features", "--locale", locale)

    assert ended.code == 1
    assert f"{place.path}:{place.line}  [parity]" in ended.out
    assert words.text("fix.parity") in ended.out
    (count,) = re.findall(r"\d+", ended.out.splitlines()[-1])
    assert ended.out.splitlines()[-1] == words.text("message.check_red", count=int(count))


@pytest.mark.parametrize("variable", ["LC_ALL", "LC_MESSAGES", "LANG"])
@pytest.mark.parametrize(
    ("value", "locale"),
    [("fr_CA.UTF-8", "fr_CA"), ("fr_CH.UTF-8", "fr"), ("es_MX", "es"), ("ru_RU.UTF-8", "ru"), ("C.UTF-8", "en")],
)
def test_the_environment_chooses_the_locale(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, locale: str
) -> None:
    """Whoever works in Russian is spoken to in Russian; whoever works in anything unknown, in English."""
    monkeypatch.setenv(variable, value)

    ended = call("show", "IM-SC-9999")

    assert ended.err.splitlines()[0] == load(locale).text("error.id", id="IM-SC-9999")


def test_a_chosen_locale_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--locale` is the last word, with a hyphen or an underscore."""
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")

    ended = call("show", "IM-SC-9999", "--locale", "fr-CA")

    assert ended.err.splitlines()[0] == load("fr_CA").text("error.id", id="IM-SC-9999")


def told(ended: Ended, reason: str, words: Catalogue, **params: str) -> None:
    """Make sure that an error is one paragraph: what, whose fault, and the way out; and nothing but that."""
    assert ended.code == 2
    assert ended.err.splitlines() == [
        words.text(reason, **params),
        words.text("label.fault", text=words.text("fault.call")),
        words.text("label.fix", text=words.text(f"fix.{reason.partition('.')[2]}", **params)),
    ]


@pytest.mark.parametrize("words", [["check"], ["verify"], ["show", "IM-R-001"], ["schema"], ["publish"]])
def test_an_unknown_locale_is_told(words: list[str]) -> None:
    """A locale that we do not speak is told in English, with those that we do."""
    ended = call(*words, "--locale", "tlh")

    told(ended, "error.locale", load("en"), locale="tlh", known=", ".join(LOCALES))


@pytest.mark.parametrize("locale", LOCALES)
def test_an_unknown_id_is_told(locale: str) -> None:
    """What has no such id is told in the reader's language."""
    ended = call("show", "IM-SC-9999", "--locale", locale)

    told(ended, "error.id", load(locale), id="IM-SC-9999")


def test_an_unknown_language_is_told() -> None:
    """The specification is written in three languages."""
    ended = call("verify", "--language", "en", "--locale", "ru")

    told(ended, "error.locale", load("ru"), locale="en", known=", ".join(LANGUAGES))


def test_an_unknown_language_to_show_is_told() -> None:
    """A scenario is shown in the locales that there are."""
    ended = call("show", "IM-SC-0003", "--language", "de")

    told(ended, "error.locale", load("en"), locale="de", known=", ".join(LOCALES))


def test_a_pattern_of_nothing_is_told() -> None:
    """A run of no scenario is a mistake, not a success."""
    ended = call("verify", "--only", "IM-SC-9*", "--locale", "es")

    told(ended, "error.only", load("es"), pattern="IM-SC-9*")
    assert not Path("build").exists()


def test_a_pattern_of_no_wrong_system_is_told() -> None:
    """What `selftest` chooses from are systems, not scenarios."""
    ended = call("selftest", "--only", "IM-R-999", "--locale", "fr")

    told(ended, "error.only-system", load("fr"), pattern="IM-R-999")


def checkout(folder: Path) -> Path:
    """A checkout, as far as its catalogues go."""
    (folder / "features").mkdir()
    return Path(shutil.copytree(languages.ROOT, folder / "src" / "interaction_spec" / "language" / "locale"))


@pytest.mark.parametrize("words", [["catalogue", "sync"], ["catalogue", "status"], ["check"], ["show", "x", "--write"]])
def test_a_checkout_is_not_judged_by_other_catalogues(words: list[str], tmp_path: Path) -> None:
    """Where the installed package is another one than the checkout that we stand in, no edit would be seen."""
    locale = checkout(tmp_path)
    (locale / "eo").mkdir()
    (locale / "eo" / "language.toml").write_text('name = "Esperanto"', "utf-8")

    ended = call(*words, "--locale", "ru")

    told(ended, "error.catalogues-elsewhere", load("ru"), path=str(languages.ROOT), checkout=str(tmp_path))


def test_a_checkout_with_the_same_catalogues_is_judged(tmp_path: Path) -> None:
    """What was installed from a checkout, and not changed since, speaks for it."""
    checkout(tmp_path)
    shutil.copytree(ROOT / "docs", tmp_path / "docs")

    assert call("catalogue", "status").code == 0


def test_deviations_that_were_written_are_read_and_kept() -> None:
    """`--write` keeps the reasons that stand in the list, whether the run knew of them or not."""
    call("verify", "--only", "IM-SC-0003", "--subject", f"{SUBJECT}refuses_everything", "--language", "ru")
    written = call("deviations", "--write")
    list_ = Path("deviations.yaml")
    list_.write_text(list_.read_text("utf-8").replace("reason: ''", "reason: Known."), "utf-8")

    again, read = call("deviations", "--write"), call("deviations")

    words = load("en")
    assert written.out == again.out == words.text("message.deviations", path=str(list_), count=1) + "\n"
    assert read.out == words.text("message.deviations-read", path=str(list_), count=1) + "\n"
    assert "reason: Known." in list_.read_text("utf-8")


def test_a_list_that_cannot_be_read_is_not_written_over() -> None:
    """A slip of the keyboard in a list does not cost its reasons."""
    call("verify", "--only", "IM-SC-0003", "--language", "ru")
    Path("deviations.yaml").write_text("- id: [", "utf-8")

    ended = call("deviations", "--write")

    assert (ended.code, Path("deviations.yaml").read_text("utf-8")) == (2, "- id: [")


@pytest.mark.parametrize(
    "name", ["nobody", "python:tests.miniatures:nobody", "python:no.such.module:x", "python:tests"]
)
def test_an_unknown_subject_is_told(name: str) -> None:
    """A system that is not there is told with the reason, before anything runs."""
    ended = call("verify", "--subject", name, "--locale", "fr")

    first, *rest = ended.err.splitlines()
    assert (ended.code, name in first) == (2, True)
    assert rest[-1] == load("fr").text("label.fix", text=load("fr").text("fix.subject"))
    assert not Path("build").exists()


@pytest.mark.parametrize("words", [["check"], ["verify"], ["show", "IM-R-001"]])
def test_a_missing_feature_folder_is_told(words: list[str], tmp_path: Path) -> None:
    """A folder without features is told by its path."""
    ended = call(*words, "--features", "nowhere", "--locale", "ru")

    told(ended, "problem.folder-missing", load("ru"), path=str(tmp_path / "nowhere"))


def test_a_missing_language_folder_is_told(tmp_path: Path) -> None:
    """A specification that lacks a language is told by the folder that is missing."""
    copy_of_two = tmp_path / "features"
    for language in ("fr", "es"):
        (copy_of_two / language).mkdir(parents=True)

    ended = call("check", "--features", "features")

    told(ended, "problem.folder-missing", load("en"), path=str(copy_of_two / "ru"))


def test_a_port_in_use_is_told_before_anything_is_built() -> None:
    """Where another program listens nothing is verified, built or written."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        ended = call("publish", "--serve", "--port", str(port), "--locale", "fr")

    told(ended, "error.port", load("fr"), port=str(port), other=str(port + 1))
    assert (ended.out, list(Path.cwd().iterdir())) == ("", [])


@pytest.mark.parametrize("place", ["taken", "/proc/interaction-spec"])
def test_an_unwritable_report_folder_is_told(place: str) -> None:
    """Where no report can be written, that is told with the place, and nothing is lost."""
    Path("taken").write_text("mine", "utf-8")

    ended = call("verify", "--only", "IM-SC-0003", "--report", place, "--locale", "es")

    what, fault, fix = ended.err.splitlines()[-3:]
    words = load("es")
    assert (ended.code, place in what) == (2, True)
    assert fault == words.text("label.fault", text=words.text("fault.call"))
    assert fix == words.text("label.fix", text=words.text("fix.write"))
    assert Path("taken").read_text("utf-8") == "mine"


def test_a_missing_report_is_told_before_anything_is_built() -> None:
    """`publish --report` of nothing builds no site."""
    ended = call("publish", "--report", "nowhere", "--site", "book", "--locale", "ru")

    first, *rest = ended.err.splitlines()
    words = load("ru")
    assert (ended.code, str(Path("nowhere/report.json")) in first) == (2, True)
    assert rest[0] == words.text("label.fault", text=words.text("fault.call"))
    assert rest[1] == words.text("label.fix", text=words.text("fix.report", folder="nowhere"))
    assert not Path("book").exists()


def test_a_foreign_folder_for_the_site_is_left_alone() -> None:
    """A folder that holds something else is not replaced by the guide; that is told before anything is verified."""
    Path("book").mkdir()
    Path("book/diary.txt").write_text("mine", "utf-8")

    ended = call("publish", "--site", "book", "--locale", "es")

    told(ended, "error.site-foreign", load("es"), path="book")
    assert (ended.out, list(Path.cwd().iterdir())) == ("", [Path.cwd() / "book"])
    assert Path("book/diary.txt").read_text("utf-8") == "mine"


@pytest.mark.parametrize("place", ["taken/site", "/proc/interaction-spec/site"])
def test_an_unwritable_site_is_told(place: str) -> None:
    """Where no site can be written, that is told in one paragraph."""
    Path("taken").write_text("mine", "utf-8")
    call("verify", "--only", "IM-SC-0003", "--report", "here")

    ended = call("publish", "--report", "here", "--site", place)

    assert ended.code == 2


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("id_", ["IM-R-002", "IM-SC-0003", "im-sc-0003", "IM-P-02"])
def test_everything_is_shown_in_every_locale(locale: str, id_: str) -> None:
    """A requirement, a scenario and a procedure are written out in five locales; a locale is not a feature file."""
    ended = call("show", id_, "--language", locale)

    words, keywords = load(locale), KEYWORDS[locale.partition("_")[0]]
    requirement = {"IM-R-002": "IM-R-002", "IM-P-02": "IM-R-002"}.get(id_, "IM-R-001")
    assert (ended.code, ended.err) == (0, "")
    assert f"  {keywords.rule}: {words.text(f'title.{requirement}')}" in ended.out.splitlines()
    assert f"      {keywords.when}" in ended.out
    assert f"      {keywords.then}" in ended.out


def test_a_scenario_is_shown_as_its_file_has_it() -> None:
    """What is shown of a scenario in Russian is what stands in the Russian file."""
    ended = call("show", "IM-SC-0005", "--language", "ru")

    text = (Path(FEATURES) / "ru" / "templates" / "groups.feature").read_text("utf-8")
    assert ended.out.partition("@IM-SC-0005")[2] in text


FILES = sorted(file.relative_to(Path(FEATURES) / "fr").as_posix() for file in Path(FEATURES).glob("fr/*/*.feature"))


@pytest.mark.parametrize("name", FILES)
def test_the_arrow_runs_backwards(name: str) -> None:
    """A feature file of any language, shown in any other, is that other file, byte for byte."""
    for source in LANGUAGES:
        for target in LANGUAGES:
            ended = call("show", f"{FEATURES}/{source}/{name}", "--language", target)

            assert ended.out == (Path(FEATURES) / target / name).read_text("utf-8"), (source, target)


def test_a_feature_file_of_no_language_is_told(tmp_path: Path) -> None:
    """A file that lies in no language folder is told, not stumbled over."""
    target = tmp_path / "a" / "b" / "own.feature"
    target.parent.mkdir(parents=True)
    target.write_text("# language: fr\n", "utf-8")

    ended = call("show", str(target))

    assert ended.code == 4
    assert "[language-header]" in ended.err


def test_a_stale_schema_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`schema --check` names every file that is missing, changed or left over; `schema` mends them."""
    schemas.write_schemas(tmp_path / "schemas")
    for check in (schemas.stale, schemas.write_schemas):
        monkeypatch.setattr(check, "__defaults__", (tmp_path / "schemas",))
    assert call("schema", "--check").code == 0
    (tmp_path / "schemas" / "report.json").write_text("{}", "utf-8")
    (tmp_path / "schemas" / "operations" / "sing.json").write_text("{}", "utf-8")
    (tmp_path / "schemas" / "outcome.json").unlink()

    ended = call("schema", "--check", "--locale", "es")

    stale = "operations/sing.json, outcome.json, report.json"
    told(ended, "error.schema", load("es"), files=stale)
    assert (call("schema").code, call("schema", "--check").code) == (0, 0)


def test_the_state_of_the_catalogues_is_told() -> None:
    """`catalogue status` tells each catalogue and the pages of each translation, and that nothing is left to do."""
    ended = call("catalogue", "status")

    lines = ended.out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [*LANGUAGES, *LANGUAGES[1:]]
    assert all("0 missing" in line for line in lines[: len(LANGUAGES)])
    assert all("0 to bring in step with fr" in line for line in lines[len(LANGUAGES) :])


def test_only_a_translated_page_can_be_confirmed() -> None:
    """`catalogue sync` with something else than a translated page changes nothing, and says what it wants."""
    for path in ("docs/fr/log.md", "README.md", "docs/es/gone.md"):
        ended = call("catalogue", "sync", path)

        assert ended.code == 2
        told(ended, "error.page", load("en"), path=path)


@pytest.mark.parametrize(
    "module",
    ["interaction_spec", "interaction_spec.model.operations", "interaction_spec.conformance.verify"],
)
def test_an_import_is_light(module: str) -> None:
    """An adapter that imports the contract loads neither MkDocs nor pytest nor a database library."""
    script = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert not loaded & {"mkdocs", "material", "pytest", "_pytest", "pytest_bdd", "sqlalchemy"}


def test_a_run_without_terminal_prints_plain_lines() -> None:
    """Long work tells its progress in plain lines where there is no terminal, and no control codes."""
    ended = call("verify", "--only", "templates", "--report", "here")

    assert "\x1b" not in ended.out + ended.err
    total = len(read_report(Path("here")).scenarios)
    assert load("en").text("message.progress", done=str(total), total=str(total)) in ended.out + ended.err


@pytest.mark.parametrize("option", [["--port", "0"], ["--port", "70000"], ["--colour"]])
def test_a_wrong_option_is_a_usage_error(option: list[str]) -> None:
    """What click refuses ends with the same code as what we refuse."""
    assert call("publish", *option).code == 2
