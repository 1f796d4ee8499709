"""The command line as a user meets it: a process of its own, in a folder of its own, with the sample articles in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from summarizer.cli import commands

SEEDS = Path(__file__).parents[2] / "seeds"
COMMAND = (sys.executable, "-m", "summarizer")

Run = Callable[..., subprocess.CompletedProcess[str]]


def environment(**more: str) -> dict[str, str]:
    """Return ours without what steers colour and encoding, so that a test finds the defaults."""
    steering = {"NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING", "PYTHONUTF8", "COLUMNS", "TTY_COMPATIBLE"}
    kept = {name: value for name, value in os.environ.items() if name not in steering}
    return {**kept, "TERM": "xterm-256color", **more}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    return tmp_path


@pytest.fixture
def run(here: Path) -> Run:
    def start(
        *arguments: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=here,
            env=environment(**(env or {})),
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return start


@pytest.fixture
def quick(here: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """As ``run``, in this process: for many cases of one thing, of which starting up would be the longest part."""
    monkeypatch.chdir(here)

    def start(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        done = CliRunner().invoke(commands, [*map(str, arguments)], input=stdin, prog_name="summarizer")
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
        return subprocess.CompletedProcess(arguments, done.exit_code, done.stdout, done.stderr)

    return start


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The JSON that ``brief seeds/`` prints; made once."""
    folder = tmp_path_factory.mktemp("bundle")
    shutil.copytree(SEEDS, folder / "seeds")
    command = [*COMMAND, "brief", "seeds/", "--format", "json"]
    return subprocess.run(command, capture_output=True, cwd=folder, check=True, timeout=60).stdout.decode()
