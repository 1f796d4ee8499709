"""The command ``evals``: one file a command in `evals.commands`."""

from __future__ import annotations

import gc
from importlib import import_module
from importlib.util import find_spec

import click

from summarizer import __version__

COMMANDS = {
    "run": "Run prompts and models over labelled cases, and score what they find.",
    "compare": "Say which of two runs is better, fact by fact, or what is noise.",
    "report": "Write runs as one HTML page, as tables or as markdown.",
    "show": "Show one case of a run: prompt, reply, facts beside gold, scores.",
    "power": "Say how many stories or repeats would settle a comparison.",
    "lint": "Check labelled fixtures for mistakes.",
    "label": "Draft labels of articles, or of a run, to be corrected by hand.",
}
"""Name to what the list says of it; each is the function of its name in the file of its name."""


class Lazy(click.Group):
    """A group that imports a command's file only when that command is meant: ``--help`` lists them without."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command *cmd_name*; None for a name that there is not."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = getattr(import_module(f"evals.commands.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names in the order of their use."""
        return [name for name in COMMANDS if find_spec(f"evals.commands.{name}") is not None]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """Know which prompt is better, down to the fact.

    Runs prompts and models over hand-labelled articles, holds every fact that they find against gold, and says of two
    of them: better, worse, or not yet known.

    \b
      evals run --engine extractive             offline, no model, in seconds
      evals run --prompt extract@1 --prompt extract@2
      evals compare extract@1 extract@2         better? with the exit code
      evals show CASE                           why?
      evals report                              all of it, on one page

    Fixtures come along; evals label and evals lint help to make your own.
    """  # noqa: D301  (click wants the character itself)


_NEW_OBJECTS = 50_000
"""Between two searches for garbage: what a scorer makes it keeps, so that looking through all of it again and again,
as 700 would, takes a tenth of its time and finds nothing."""


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(_NEW_OBJECTS)
    commands.main(prog_name="evals")
