"""Every example of the README runs, and the output that it shows is what the commands print."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SHOWN = next(body for language, body in BLOCKS if not language)
COMMANDS = [line for language, body in BLOCKS if language == "sh" for line in body.splitlines()]
TASKS = [line for line in COMMANDS if "venv" not in line]
EXAMPLES = [body for language, body in BLOCKS if language == "python"]
PRINTED = ("# Briefing", "Place(start=")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample articles, as a reader of the README has it."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    return folder


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    inner = re.sub(r"\bsummarizer (?=[a-z])", f"{sys.executable} -m summarizer ", line)
    inner = re.sub(r"^evals (?=[a-z])", f"{sys.executable} -c 'from evals.cli import main; main()' ", inner)
    keyless = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    environ = keyless | {"NO_COLOR": "1", "SUMMARIZER_CACHE_DIR": str(folder / ".cache")}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", inner], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )


def test_the_shown_output_is_what_the_first_command_prints(checkout: Path) -> None:
    printed = run("summarizer brief seeds/", checkout).stdout

    for part in SHOWN.split("…\n"):
        assert part.strip("\n") in printed


def test_the_commands_by_task_run_one_after_the_other(checkout: Path) -> None:
    results = {line: run(line, checkout) for line in TASKS}

    assert len(results) >= 9
    assert {line: done.stderr for line, done in results.items() if done.returncode} == {}
    assert (checkout / "briefing.html").read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_library_examples_run(example: str, checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=checkout, capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(PRINTED[EXAMPLES.index(example)])


def test_the_two_commands_each_make_their_own_environment() -> None:
    environments = [line for line in COMMANDS if "venv" in line]

    assert len(environments) == 2
    assert environments[0].endswith("summarizer brief seeds/")
    assert environments[1].endswith("pytest -q")
