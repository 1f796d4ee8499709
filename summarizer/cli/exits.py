"""Exit codes, and the one place where every way of ending becomes a line and a code."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import click

from summarizer.cli.streams import tell
from summarizer.errors import SummarizerError
from summarizer.rendering.visible import visible

DONE = 0
REFUTED = 1  # a check did not hold
UNUSABLE = 2  # wrong usage, or nothing readable; also click's own code for wrong usage
INCOMPLETE = 4  # some inputs gave nothing, the rest was delivered
INTERRUPTED = 130  # 128 + SIGINT, as shells report it


class Ended(click.ClickException):
    """The end of a run with one line on standard error and ``exit_code``."""

    exit_code = UNUSABLE

    def show(self, file: Any = None) -> None:  # noqa: ARG002  (always standard error)
        """Tell the line."""
        tell(self.message)


class Commands(click.Group):
    """A group whose commands return their exit code, and none of which ends in a traceback for a user's mistake."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; exit with what it returns, or with the code for what it raised."""
        try:
            code = super().invoke(ctx)
        except KeyboardInterrupt as error:
            tell("; ".join(("interrupted", *getattr(error, "__notes__", ()))))
            # What the run had begun on its thread is neither waited for nor closed: the one would take its time, the
            # other complain of half-made things. Results are flushed, and temporary files gone, by now.
            os._exit(INTERRUPTED)
        except SummarizerError as error:
            raise Ended(f"error: {error}") from error
        except click.UsageError as error:
            raise click.UsageError(visible(error.format_message()), error.ctx) from error  # it may repeat a file's name
        except OSError as error:
            raise Ended(f"error: {_where(error)}{error.strerror or error}") from error
        ctx.exit(code or DONE)


def run(commands: click.Group, name: str) -> NoReturn:
    """Run *commands* as click does; but Ctrl-C at whatever moment ends as `Commands` says, not as a check that failed.

    Click's own word for it is a 1, which for ``verify`` means that something does not hold.
    """
    try:
        sys.exit(commands.main(prog_name=name, standalone_mode=False))
    except click.Abort as error:
        struck = isinstance(error.__cause__ or error.__context__, KeyboardInterrupt)
        tell("interrupted" if struck else "aborted")
        sys.exit(INTERRUPTED if struck else REFUTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)


def _where(error: OSError) -> str:
    return f"{error.filename}: " if error.filename else "writing the result: "
