"""A small world to ask about: a company with a person, a person alone, two templates, a number series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.engine import Engine
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok
from interaction_spec.model.values import ContactType, InformationFlow, InitiatedBy

if TYPE_CHECKING:
    from tests.postgresql import Cluster

Ask = Callable[[op.Operation], Any]

BEGIN = op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20))
WORLD: tuple[op.Operation, ...] = (
    op.SalespersonCreate(code="JR", name="John Roberts"),
    op.SalespersonCreate(code="PS", name="Peter Saddow"),
    op.ContactCreate(no="CO1", name="Cannon Group", type=ContactType.COMPANY, salesperson="PS"),
    op.ContactCreate(no="CT1", name="Ann Beebe", company="CO1", salesperson="JR"),
    op.ContactCreate(no="CT2", name="Carl Dale"),
    op.CustomerCreate(no="C1", name="Cannon Group", contact="CO1"),
    op.GroupCreate(code="LETTER", description="Letters"),
    op.TemplateCreate(
        code="BUS",
        group="LETTER",
        description="Business letter",
        unit_cost=Decimal("2.50"),
        unit_duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
    ),
    op.TemplateCreate(code="MEMO", description="Memo"),
    op.NumberSeriesCreate(code="SM", manual_nos=True),
    op.NumberSeriesAddLine(series="SM", starting_no="SM001", ending_no="SM999"),
    op.MarketingSetupSet(segment_nos="SM"),
)


def _place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    if request.param == "file":
        return tmp_path / "store.db"
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.store()


@pytest.fixture(params=["file", "postgresql"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """A place for a store that several engines can open: every promise holds in a file and on a server."""
    return _place(request, tmp_path)


@pytest.fixture(scope="session")
def on_server(postgresql: Cluster) -> Iterator[Engine]:
    """An engine on a server, made for tests: making a schema takes longer than a test."""
    with Engine(postgresql.store(), for_tests=True) as engine:
        yield engine


@pytest.fixture(params=["memory", "file", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on each kind of store, its session begun, nothing in it."""
    if request.param == "postgresql":
        kept: Engine = request.getfixturevalue("on_server")
        kept.perform(BEGIN)  # forgets whatever the test before has left
        yield kept
        return
    with Engine(None if request.param == "memory" else tmp_path / "store.db", for_tests=True) as engine:
        engine.perform(BEGIN)
        yield engine


@pytest.fixture
def ask(engine: Engine) -> Ask:
    """Ask the engine and insist on an `ok`; what comes back is its value."""

    def asking(operation: op.Operation) -> Any:
        outcome = engine.perform(operation)
        assert isinstance(outcome, Ok), outcome
        return outcome.value

    return asking


@pytest.fixture
def world(ask: Ask) -> Ask:
    """The same, after the small world was set up."""
    for operation in WORLD:
        ask(operation)
    return ask
