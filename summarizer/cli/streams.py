"""Standard output for results, standard error for everything about them."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

import click

from summarizer.rendering.visible import visible


def settle() -> None:
    """Make the two streams able to take any character: UTF-8 in files and pipes, a substitute on a poorer terminal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody watches *stream*; Python has None for one that the caller closed."""
    return stream is not None and stream.isatty()


def say(text: str) -> None:
    """Write *text*, a result, to standard output as it is: the caller has made it visible or escaped it."""
    _write(sys.stdout, text)


def tell(line: str) -> None:
    """Write *line* to standard error, visible whatever stands in it."""
    _write(sys.stderr, visible(line) + "\n")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # Nobody reads on (``| head``). That is no error, and the exit code still says what the run found; what is left
        # in the buffer must go somewhere, or Python complains of it at its own end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _set_no_color(_context: click.Context, _option: click.Parameter, value: bool) -> None:
    if value:
        os.environ["NO_COLOR"] = "1"  # what rich obeys, wherever one of its consoles is made


no_color = click.option(
    "--no-color",
    is_flag=True,
    expose_value=False,
    callback=_set_no_color,
    help="No colour on the terminal (as with NO_COLOR=1).",
)
