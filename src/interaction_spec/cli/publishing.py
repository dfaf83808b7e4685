"""The command that makes the guide."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from pathlib import Path

import click

from interaction_spec.conformance.specification import project_root
from interaction_spec.conformance.verify import Settings
from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.guide.build import SANDBOX, build, server
from interaction_spec.guide.errors import GuideError, PortTakenError, SiteForeignError
from interaction_spec.guide.sandbox.libraries import obtain
from interaction_spec.guide.site import may_replace
from interaction_spec.language import LANGUAGES, Catalogue
from interaction_spec.report import Verdict, read_report

from .base import CODES, REPORT, command, main, out, say
from .running import verify_and_tell
from .subjects import reference

SITE = Path("site")
PORT = 8000


@main.command()
@click.option("--serve", "serving", is_flag=True, help="Serve the guide on this machine when it is built.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help="Take this report instead of verifying the reference engine.",
)
@click.option("--sandbox", "with_sandbox", is_flag=True, help="Fetch the sandbox by npm and pip; later builds keep it.")
@click.option("--site", type=click.Path(path_type=Path), default=SITE, show_default=True, help="Folder of the guide.")
@command
def publish(
    catalogue: Catalogue, *, serving: bool, port: int, report: Path | None, with_sandbox: bool, site: Path
) -> int:
    """Verify the reference engine, build the guide with the verdict in it, and serve it.

    Example: interaction-spec publish --serve --port 8000
    """
    try:
        may_replace(site)  # like a port in use: told before the work
        if with_sandbox:
            say(catalogue, "sandbox", path=SANDBOX)
            obtain(SANDBOX)
        with server(site, port) if serving else nullcontext() as shown:
            verdict = _publish(catalogue, report, site)
            if shown:
                say(catalogue, "serving", url=f"http://127.0.0.1:{shown.server_port}/")
                with suppress(KeyboardInterrupt):  # the announced way to end it
                    shown.serve_forever()
    except PortTakenError as error:
        raise UsageError("port", port=str(port), other=str(port + 1)) from error
    except SiteForeignError as error:
        raise UsageError("site-foreign", path=str(site)) from error
    except GuideError as error:
        raise UsageError("site", detail=str(error)) from error
    except OSError as error:
        raise CannotWrite(site, error.strerror or str(error)) from error
    return CODES[verdict]


def _publish(catalogue: Catalogue, report: Path | None, site: Path) -> Verdict:
    """Verify unless there is a report, and build the guide."""
    if report:
        verdict = read_report(report).verdict
        out.print(catalogue.text(f"verdict.{verdict}"), markup=False, soft_wrap=True)
    else:
        verdict = verify_and_tell(catalogue, reference(), LANGUAGES, REPORT, Settings(), frames=True)
    say(catalogue, "building")
    build(project_root(), site, report or REPORT, sandbox=SANDBOX)
    say(catalogue, "site", path=site)
    return verdict
