"""How a command is told which system it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import click

from interaction_spec.conformance.carriers import Patience
from interaction_spec.conformance.subject import Factory, resolve

SECONDS = click.FloatRange(0, min_open=True)


@dataclass(frozen=True)
class Asked:
    """A system under test, and the name by which it was asked for."""

    name: str
    factory: Factory


def reference() -> Asked:
    """The reference engine."""
    return Asked("reference", resolve("reference"))


def subject_options(function: Callable[..., int | None]) -> Callable[..., int | None]:
    """Give a command the options that name a system; it gets them as `asked`."""

    @click.option(
        "--subject",
        default="reference",
        show_default=True,
        help="reference, python:module:factory, exec:COMMAND or an http address; the token of an address is read from "
        "INTERACTION_SPEC_TOKEN.",
    )
    @click.option(
        "--timeout", default=Patience.message, show_default=True, type=SECONDS, help="Seconds to wait for an answer."
    )
    @click.option(
        "--hello-timeout",
        default=Patience.hello,
        show_default=True,
        type=SECONDS,
        help="Seconds to wait for the introduction.",
    )
    @click.option("--allow-remote", is_flag=True, help="Ask an address that is not on this machine.")
    @wraps(function)
    def asked(
        *args: Any, subject: str, timeout: float, hello_timeout: float, allow_remote: bool, **options: Any
    ) -> int | None:
        factory = resolve(subject, Patience(hello_timeout, timeout), allow_remote=allow_remote)
        return function(*args, asked=Asked(subject, factory), **options)

    return asked
