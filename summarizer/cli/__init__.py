"""The command ``summarizer``: one file a command.

Only click and a few small modules are imported before a command runs; everything heavier (pydantic, rich, the engines)
is imported inside the commands, so that ``--help`` answers at once.
"""

from __future__ import annotations

import gc

import click

from summarizer import __version__
from summarizer.cli.brief import brief
from summarizer.cli.cache import cache
from summarizer.cli.exits import Commands, run
from summarizer.cli.extract import extract
from summarizer.cli.prompts import prompts
from summarizer.cli.schema import schema
from summarizer.cli.streams import no_color, settle
from summarizer.cli.summarize import summarize
from summarizer.cli.verify import verify

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EPILOG = """
\b
Examples:
  summarizer brief seeds/                         read the briefing here
  summarizer brief seeds/ --out briefing.json     keep it, with its articles in it
  summarizer verify briefing.json                 check every word of it, offline
  summarizer brief seeds/ --base-url http://localhost:8000/v1 --model M
  summarizer COMMAND --help                       examples of that command

\b
Exit codes:
  0    done
  1    verify: the briefing does not hold
  2    wrong usage, or nothing readable or answered
  4    incomplete: some inputs could not be read, the rest was delivered
  130  interrupted; no half-written file is left
"""


@click.group(cls=Commands, epilog=_EPILOG, context_settings=_SETTINGS)
@click.version_option(__version__, message="%(prog)s %(version)s")
@no_color
def commands() -> None:
    """Make briefings whose every sentence is tied to the exact words of a source.

    PATH is a text or markdown file, a folder of them (*.txt, *.text, *.md, *.markdown, with its folders), or - for
    standard input. Results go to standard output; progress, warnings and what could not be read go to standard error.
    No network is used unless a model is named, by option or in the environment.
    """


for _command in (brief, summarize, extract, verify, prompts, cache, schema):
    commands.add_command(_command)


def main() -> None:
    """Run the command line and exit with its code."""
    settle()
    # Nearly all that a run makes lives until its end, in no circles: looking for garbage after every 700 objects takes
    # 6 % of the CPU of `extract`, and finds none. Here only, since a program that uses the library has its own habits.
    gc.set_threshold(50_000, 20, 100)
    run(commands, "summarizer")
