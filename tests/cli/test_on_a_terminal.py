from __future__ import annotations

import os
import re
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import COMMAND, environment

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")

COLOUR = re.compile(r"\x1b\[(?:\d+;)*[349]\d")


def at_a_terminal(here: Path, *arguments: str, **env: str) -> tuple[int, str]:
    """Run with all three streams on a terminal; return the exit code and what the terminal got."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=here,
        env=environment(**env),
        close_fds=True,
    )
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # Linux says EIO where the other end is closed
        while chunk := os.read(ours, 65536):
            shown += chunk
    os.close(ours)
    return process.wait(timeout=60), shown.decode()


def test_with_nothing_to_read_the_usage_shows_an_example(here: Path) -> None:
    code, shown = at_a_terminal(here, "brief")
    verify_code, verify_shown = at_a_terminal(here, "verify")

    assert code == verify_code == 2
    assert "for example: summarizer brief seeds/" in shown
    assert "for example: summarizer verify briefing.json" in verify_shown


def test_a_terminal_gets_colour_unless_it_is_not_wanted(here: Path) -> None:
    article = "a.txt"
    (here / article).write_text("The bridge over the Tamble was closed on Monday, Mayor Ida Vang said.\n")

    code, coloured = at_a_terminal(here, "brief", article)
    _, by_option = at_a_terminal(here, "brief", article, "--no-color")
    _, by_variable = at_a_terminal(here, "brief", article, NO_COLOR="1")
    _, as_text = at_a_terminal(here, "brief", article, "--format", "text")

    assert code == 0
    assert COLOUR.search(coloured)
    assert not COLOUR.search(by_option)
    assert by_option == by_variable
    assert "\x1b" not in as_text


def test_long_work_shows_its_progress_on_a_terminal_only(here: Path) -> None:
    (here / "many").mkdir()
    for number in range(25):
        (here / "many" / f"{number}.txt").write_text(f"Ferry {number} was sold to Tom Lind on Monday.\n")

    _, watched = at_a_terminal(here, "brief", "many", "--out", "b.json")
    _, short = at_a_terminal(here, "brief", "many/1.txt", "--out", "b.json")
    piped = subprocess.run(
        [*COMMAND, "brief", "many"], capture_output=True, cwd=here, text=True, check=True, timeout=60
    )

    assert "telling stories" in watched
    assert "telling stories" not in short
    assert len(piped.stderr.splitlines()) == 1
