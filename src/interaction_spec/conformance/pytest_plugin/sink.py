"""Results as pytest reports them, gathered to the report that `interaction-spec verify` would write."""

from __future__ import annotations

from pathlib import Path

import pytest

from interaction_spec.conformance.verify import Settings, now, summary
from interaction_spec.language import load
from interaction_spec.report import Evidence, ScenarioResult, SubjectInfo, write_report

from .collection import features, frozen_lists, roots


class Sink:
    """Gathers results as pytest reports them, and writes the same report as `interaction-spec verify`."""

    def __init__(self, config: pytest.Config) -> None:
        """Begin with nothing."""
        self.config, self.started = config, now()
        self.folder = Path(config.getoption("spec_report"))
        self.subject: SubjectInfo | None = None
        self.results: list[ScenarioResult] = []
        self.evidence: list[Evidence] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the results that came with a test."""
        if report.when == "call":
            for name, value in report.user_properties:
                if name == "interaction_result":
                    self.results.append(ScenarioResult.model_validate_json(str(value)))
                elif name == "interaction_evidence":
                    self.evidence.append(Evidence.model_validate_json(str(value)))

    def pytest_sessionfinish(self) -> None:
        """Write the report."""
        languages = tuple(dict.fromkeys(one.language for one in self.results))
        only = str(self.config.getoption("keyword")) or ("a part" if self._misses(languages) else "")
        subject = self.subject or SubjectInfo(name=str(self.config.getoption("spec_subject")))
        settings = Settings(only, profiles=frozen_lists(self.config), started=self.started)
        report = summary(self.results, subject, features(self.config, languages), settings)
        named = next((root for root in roots(self.config) if root.is_dir()), None)
        write_report(self.folder, report, self.evidence, load("en"), named)

    def _misses(self, languages: tuple[str, ...]) -> bool:
        """Whether a language that ran did not run whole: a path, a node id, `-m`, `-x` leave scenarios out."""
        ran = {(one.language, one.id) for one in self.results}
        return any(
            not features or any((language, one.id) not in ran for feature in features for one in feature.scenarios)
            for language, features in features(self.config, languages).items()
        )
