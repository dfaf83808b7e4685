"""The installation: Tryton with an empty company, on SQLite in memory; its sessions, its clock, its users.

The database is made once, which takes Tryton half a minute, and kept as a file in this virtual environment; an adapter
that finds the file starts in seconds. Each session gets a copy of it.
"""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

os.environ["TRYTOND_DATABASE_URI"] = "sqlite://"  # read when trytond is imported
os.environ["DB_NAME"] = ":memory:"

import trytond.backend.sqlite.database
import trytond.ir.date
from trytond.cache import Cache
from trytond.pool import Pool
from trytond.tests.test_tryton import activate_module, create_db
from trytond.transaction import Transaction, TransactionError, check_access

Row = dict[str, Any]

DATABASE = ":memory:"
MODULES = ("marketing_campaign", "party_relationship", "sale_opportunity")
ADMINISTRATOR = 1

COMPANY = "Company"
"""The category of those parties that are companies."""
WORKS_FOR = "Works for"
"""The relation of a person to the company."""
LOOKED_AFTER = "Looked after by"
"""The relation of a contact to the salesperson."""
USER = "USER-"
"""How the code of an employee begins that came with a user."""


class Clock:
    """Stands where Tryton asks `datetime` what time it is: the machine that it runs on has the session's time."""

    now: dt.datetime = dt.datetime(2026, 1, 15, 12)  # noqa: DTZ001 (Tryton's own dates have no zone)

    def __init__(self, module: Any) -> None:
        """Stand in for `module`, which is `datetime` itself."""
        self._module = module

    def __getattr__(self, name: str) -> Any:
        """Everything but the present is as it was."""
        return _Present if name == "datetime" else getattr(self._module, name)


class _Present(dt.datetime):
    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> _Present:
        """What the session says."""
        return cls.combine(Clock.now.date(), Clock.now.time(), tz)


class Client(NamedTuple):
    """Who asks, and what a client of this user sends with every request."""

    login: str
    user: int
    context: Row


NOBODY = Client("", ADMINISTRATOR, {})


class Store(NamedTuple):
    """What a session has: Tryton's tables, the user, the time."""

    tables: sqlite3.Connection
    client: Client
    now: dt.datetime


class System:
    """One Tryton, and the stores of its sessions; only one of them lies open at a time."""

    def __init__(self) -> None:
        """Nothing is loaded yet."""
        self.client = NOBODY
        self.base: dict[str, int] = {}
        self._blank: dict[str, Store] = {}
        """The installation, by the user who signed in first."""
        self._open = ""
        self._aside: dict[str, Store] = {}

    def begin(self, session: str, now: dt.datetime, login: str) -> None:
        """Give the session an empty company, and sign the user in."""
        self.prepare()
        self.turn_to(session)
        blank = self._blank.get(login) or self._blank[""]
        self._lay_open(blank)
        Clock.now = now
        if blank.client is NOBODY:
            self.sign_in(login)
            self._blank[login] = self._copy()

    def turn_to(self, session: str) -> None:
        """Put the store of the session that was open aside, and lay this one's open."""
        if session == self._open or not self._blank:
            return
        if self._open:
            self._aside[self._open] = self._copy()
        if kept := self._aside.pop(session, None):
            self._lay_open(kept)
            kept.tables.close()
        self._open = session

    def end(self, session: str) -> None:
        """Forget what the session held."""
        if session == self._open:
            self._open = ""
        if kept := self._aside.pop(session, None):
            kept.tables.close()

    def sign_in(self, login: str) -> None:
        """Go on as this user, who is an employee: Tryton wants one for whoever sells.

        As a client does it, the user's preferences are read now and sent with every request.
        """
        self.client = NOBODY
        user = self.request(lambda: _user(login))["id"]
        self.client = Client(login, user, {})
        context = self.request(lambda: dict(model("res.user").get_preferences(context_only=True)))
        self.client = Client(login, user, context)

    def digest(self) -> str:
        """A fingerprint of all tables of Tryton."""
        return hashlib.sha256(connection().serialize()).hexdigest()

    def request(self, deed: Callable[[], Row], *, administrator: bool = False) -> Row:
        """One transaction, as a client's request is: with the user's rights, and whole or not at all."""
        user = ADMINISTRATOR if administrator else self.client.user
        locks: Row = {}
        while True:
            with Transaction().start(DATABASE, user, context=self.client.context, **locks) as transaction:
                try:
                    with check_access():
                        return deed()
                except TransactionError as error:  # it wants a table for itself, and to begin again
                    transaction.rollback()
                    error.fix(locks)

    def prepare(self) -> None:
        """Load Tryton, and make its database unless that was done before."""
        if self._blank:
            return
        path = Path(sys.prefix) / f"tryton-{version('trytond')}-{'-'.join(MODULES)}.sqlite"
        if path.exists():
            trytond.backend.sqlite.database.Database(DATABASE).connect()
            with closing(sqlite3.connect(path)) as kept:
                kept.backup(connection())
            create_db()
        else:
            print("# making the database, once: half a minute", flush=True)  # noqa: T201 (a log line of the protocol)
            self._make(path)
        self.base = self.request(_newest)
        self._blank[""] = self._copy()
        for module, name in ((trytond.ir.date, "datetime"), (trytond.backend.sqlite.database, "dt")):
            setattr(module, name, Clock(getattr(module, name)))
        gc.freeze()  # Tryton's classes stay to the end: no need to look at them again and again

    def _make(self, path: Path) -> None:
        """Activate the modules and set up what any user of Tryton sets up first."""
        activate_module(list(MODULES))
        self.request(_set_up)
        partial = path.with_suffix(f".{os.getpid()}")
        with closing(sqlite3.connect(partial)) as kept:
            connection().backup(kept)
        partial.replace(path)

    def _copy(self) -> Store:
        tables = sqlite3.connect(DATABASE)
        connection().backup(tables)
        return Store(tables, self.client, Clock.now)

    def _lay_open(self, store: Store) -> None:
        store.tables.backup(connection())
        Cache.drop(DATABASE)
        self.client, Clock.now = store.client, store.now


def model(name: str) -> Any:
    """A model of Tryton's, whose instances are records."""
    return Pool().get(name)


def connection() -> sqlite3.Connection:
    """The one connection to the memory in which Tryton's tables are."""
    database = trytond.backend.sqlite.database.Database(DATABASE)
    return database.get_connection()  # type: ignore[no-any-return]  # trytond has no types


def _set_up() -> Row:
    currency = model("currency.currency")(name="Euro", code="EUR", symbol="€")
    currency.save()
    party = model("party.party")(name="Our company", code="OUR")
    party.save()
    model("company.company")(party=party, currency=currency).save()
    model("party.category")(name=COMPANY).save()
    for name in (WORKS_FOR, LOOKED_AFTER):
        model("party.relation.type")(name=name).save()
    # Codes are typed, as the specification does it, and not given by a sequence.
    configuration = model("party.configuration")(1)
    configuration.party_sequence = None
    configuration.save()
    return {}


def _newest() -> Row:
    """The last window of the installation: what has a higher number is the session's."""
    return {"windows": max(one.id for one in model("ir.action.act_window").search([]))}


def _user(login: str) -> Row:
    """A user of Tryton, made with the employee that the user is where there is none of this name."""
    if found := model("res.user").search([("login", "=", login)]):
        return {"id": found[0].id}
    (company,) = model("company.company").search([])
    party = model("party.party")(name=login, code=f"{USER}{login}")
    party.save()
    employee = model("company.employee")(party=party, company=company)
    employee.save()
    user = model("res.user")(
        login=login, name=login, groups=model("res.group").search([]), companies=[company], company=company,
        employees=[employee], employee=employee,
    )  # fmt: skip
    user.save()
    return {"id": user.id}


def moment(operation: Row) -> dt.datetime:
    """Date and time of the system, where the operation says them; else as they were."""
    day = dt.date.fromisoformat(operation["today"]) if operation.get("today") else Clock.now.date()
    time = dt.time.fromisoformat(operation["now"]) if operation.get("now") else Clock.now.time()
    return dt.datetime.combine(day, time.replace(tzinfo=None))
