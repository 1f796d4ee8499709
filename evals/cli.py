"""The command ``evals``: one file a command in `evals.commands`; some are still to come."""

from __future__ import annotations

import sys

import click

from evals.commands.label import label
from evals.commands.lint import lint
from summarizer import __version__

READY: dict[str, click.Command] = {"lint": lint, "label": label}

COMING = {
    "run": "Run prompts and models over labelled fixtures.",
    "compare": "Compare two runs, fixture by fixture, and say what is noise.",
    "report": "Write a run or a comparison as markdown or HTML.",
    "show": "Show one fixture of a run: expected, found, missed.",
    "power": "Say how many fixtures a difference of a given size needs.",
}


class Coming(click.Group):
    """A group some of whose commands are named before they are there."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command *cmd_name*, or one that says of itself that it is to come; None for any other name."""
        if cmd_name in READY:
            return READY[cmd_name]
        if cmd_name not in COMING:
            return None

        def say_so() -> None:
            click.echo(f"evals {cmd_name} is to come; this version only lists it (evals --help)", err=True)
            sys.exit(2)

        return click.Command(
            cmd_name,
            callback=say_so,
            help=f"{COMING[cmd_name]}\n\nTo come: this version only lists it, and exits with 2.",
            short_help=f"(to come) {COMING[cmd_name]}",
            context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
        )

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names in the order of their use."""
        return [*READY, *COMING]


@click.command(cls=Coming, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """Score extractions against hand-labelled fixtures and compare prompts, down to the fact.

    Commands that are to come are listed so that you see what is planned; until then each of them exits with 2.
    """


def main() -> None:
    """Run the command line and exit with its code."""
    commands.main(prog_name="evals")
