"""The command that lets others ask the reference engine."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import closing
from functools import partial

import click

from interaction_spec.language import Catalogue

from .base import command, err, main, say

PORT = 8700
TOKEN = "INTERACTION_SPEC_TOKEN"  # noqa: S105 (the name of the variable that holds it)


@main.command()
@click.option("--stdio", is_flag=True, help="Answer on standard output what is asked on standard input, line by line.")
@click.option("--database", metavar="URL", help="A file, sqlite:///… or postgresql://…; in memory by default.")
@click.option("--for-tests", is_flag=True, help="Let session.begin empty the database.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Any but a loopback address needs a token.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--sessions", default=64, show_default=True, type=click.IntRange(1), help="Sessions kept in memory.")
@click.option(
    "--idle",
    default=600,
    show_default=True,
    type=click.IntRange(0),
    help="Seconds after which a silent session may have to make room for another.",
)
@click.option("--max-bytes", default=1024 * 1024, show_default=True, type=click.IntRange(1), help="Of one request.")
@command
def serve(  # noqa: PLR0913 (one argument for each option)
    catalogue: Catalogue,
    *,
    stdio: bool,
    database: str | None,
    for_tests: bool,
    host: str,
    port: int,
    sessions: int,
    idle: int,
    max_bytes: int,
) -> None:
    """Serve the reference engine over HTTP, or over standard input and output.

    The environment variable INTERACTION_SPEC_TOKEN holds the token that is demanded over HTTP.

    Example: interaction-spec serve --database interactions.db --port 8700
    """
    # Here, because loading engine and web framework takes longer than most commands need as a whole.
    from interaction_spec.service.sessions import open_sessions  # noqa: PLC0415 (as said above)

    gc.freeze()  # the program stays as it is loaded, so nobody need look at it again and again
    gc.set_threshold(50_000, 20, 100)  # nearly everything goes by itself; looking for the rest took a tenth of the time
    opened = partial(open_sessions, database, for_tests=for_tests, limit=sessions, idle=idle)
    if stdio:
        from interaction_spec.service.lines import serve_lines  # noqa: PLC0415 (as above)

        with closing(opened()) as answering:
            err.print(catalogue.text("message.serving_lines"), markup=False, soft_wrap=True)
            serve_lines(answering, max_bytes, sys.stdin.buffer, sys.stdout.buffer)
        return
    from interaction_spec.service.guarding import Guard  # noqa: PLC0415 (as above)
    from interaction_spec.service.server import listen, run, url  # noqa: PLC0415 (as above)

    token = os.environ.get(TOKEN, "").strip()
    with listen(host, port, token) as listening, closing(opened()) as answering:
        say(catalogue, "serving_http", url=url(listening))
        run(answering, Guard(token, max_bytes), listening)
