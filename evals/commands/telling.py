"""What the commands share: safe lines on the terminal, and one line for a data set that cannot be read."""

from __future__ import annotations

import click

HELD = 0
REFUTED = 1  # the check did not hold
UNUSABLE = 2  # wrong usage, or nothing readable
INCOMPLETE = 4  # some cases failed, the rest was delivered
INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def shown(text: str) -> str:
    """Return *text* with what a terminal would obey or hide written as an escape."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def say(line: str) -> None:
    """Write *line*, a result, to standard output."""
    click.echo(shown(line))


def tell(line: str) -> None:
    """Write *line*, about the run, to standard error."""
    click.echo(shown(line), err=True)


class Unusable(click.ClickException):
    """The end of a command with one line on standard error, for what the user can mend."""

    exit_code = UNUSABLE

    def show(self, file: object = None) -> None:  # noqa: ARG002  (always standard error)
        """Tell the line."""
        for line in f"error: {self.message}".splitlines():
            tell(line)


data_option = click.option(
    "--data",
    metavar="FILE|DIR",
    type=click.Path(),
    help="Your labelled data: a folder as in evals/fixtures, or one file as evals label makes it.  "
    "[default: the fixtures that come along]",
)
