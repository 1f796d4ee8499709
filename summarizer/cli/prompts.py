"""``summarizer prompts``: the templates that the model engine asks with."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli.streams import say, tell

if TYPE_CHECKING:
    from summarizer.prompts import Template

_EPILOG = """
\b
Examples:
  summarizer prompts list
  summarizer prompts show extract@2
  summarizer prompts render extract article.txt
  summarizer prompts diff extract@1 extract@2
  summarizer prompts list --prompts my-prompts/

\b
A prompt is a file NAME@VERSION.md: TOML front matter between +++ lines
(name, version, task, changed, parameters), then a Jinja2 body with a system
and a user block. Copy one with "show", give it a new version, and point
--prompts at its folder; --prompt NAME@VERSION of brief, summarize and extract
then takes it.

\b
Exit codes: 0 done; 2 wrong usage, or no such prompt.
"""

folder_option = click.option(
    "--prompts", "folder", metavar="DIR", type=click.Path(path_type=Path), help="A folder with prompts of your own."
)


@click.group(epilog=_EPILOG, short_help="List, show, render and compare prompts.")
def prompts() -> None:
    """Look at the templates that the model engine asks with, and at what changed between their versions."""


@prompts.command("list")
@folder_option
def list_(folder: Path | None) -> None:
    """List all prompts: name and version, hash, what changed."""
    from summarizer.prompts import templates

    _warn(folder)
    for template in templates(folder).values():
        say(f"{template.label:<12} {template.hash}  {template.changed}\n")


@prompts.command(short_help="Print the file of a prompt.")
@click.argument("name")
@folder_option
def show(name: str, folder: Path | None) -> None:
    """Print the file of the prompt NAME (its newest version) or NAME@VERSION."""
    say(_found(name, folder).path.read_text("utf-8").rstrip("\n") + "\n")


@prompts.command(short_help="Print the messages that a model is sent.")
@click.argument("name")
@click.argument("path", required=False)
@folder_option
def render(name: str, path: str | None, folder: Path | None) -> None:
    """Print the messages that NAME makes of the article at PATH, as a model is sent them."""
    from summarizer.cli.inputs import read

    template = _found(name, folder)
    text, values = "", _EMPTY
    if template.task == "extract":
        article = next(iter(read((path,) if path else ())))
        text = article.text
    for message in template.render(text, **values).messages:
        say(f"--- {message.role}\n{message.content}\n\n")


_EMPTY: dict[str, Any] = {
    "words": None, "language": None, "part": None, "parts": 1, "facts": [], "agreements": [], "conflicts": [],
    "room": 12, "failed": [],
}  # fmt: skip


@prompts.command()
@click.argument("one")
@click.argument("other")
@folder_option
def diff(one: str, other: str, folder: Path | None) -> None:
    """Print what differs between two prompts, line by line."""
    former, latter = _found(one, folder), _found(other, folder)
    lines = difflib.unified_diff(
        former.path.read_text("utf-8").splitlines(),
        latter.path.read_text("utf-8").splitlines(),
        former.label,
        latter.label,
        lineterm="",
    )
    for line in lines:
        say(f"{line}\n")


def _found(name: str, folder: Path | None) -> Template:
    from summarizer.prompts import find

    _warn(folder)
    return find(name, folder)


def _warn(folder: Path | None) -> None:
    if folder is not None:
        from summarizer.prompts import edited

        for warning in edited(folder):
            tell(f"warning: {warning}")
