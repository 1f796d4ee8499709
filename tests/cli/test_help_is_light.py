from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner

from evals.cli import commands as evals
from summarizer import __version__
from summarizer.cli import commands

HEAVY = {
    "Stemmer",
    "asyncio",
    "charset_normalizer",
    "countryinfo",
    "diskcache",
    "jinja2",
    "openai",
    "platformdirs",
    "pydantic",
    "rapidfuzz",
    "rich",
    "sentencex",
    "tenacity",
}
OURS = {
    "summarizer",
    "summarizer.__main__",
    "summarizer.errors",
    "summarizer.model_options",
    "summarizer.rendering",
    "summarizer.rendering.visible",
    "summarizer.usage",
}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([name, "--help"] for name in commands.commands)])
def test_help_imports_the_command_line_and_nothing_else(arguments: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "summarizer", *arguments]

    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True, timeout=60)

    imported = {line.rsplit("|", 1)[1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    ours = {name for name in imported if name.partition(".")[0] == "summarizer"}
    assert "click" in imported
    assert not {name.partition(".")[0] for name in imported} & HEAVY
    assert {name for name in ours if not name.startswith("summarizer.cli")} <= OURS


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_teaches_with_examples_and_its_exit_codes(name: str) -> None:
    shown = CliRunner().invoke(commands, [name, "--help"], prog_name="summarizer").output

    assert shown.count(f"summarizer {name}") >= 3  # its usage line and two examples
    assert "Exit codes:" in shown


@pytest.mark.parametrize("arguments", [[], ["prompts"], ["cache"]])
def test_what_a_list_of_commands_says_of_each_is_not_cut_off(arguments: list[str]) -> None:
    shown = CliRunner().invoke(commands, [*arguments, "--help"], prog_name="summarizer").output

    listed = shown.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()
    assert listed
    assert not [line for line in listed if line.endswith("...")]


def test_the_version_is_the_package_s() -> None:
    assert CliRunner().invoke(commands, ["--version"], prog_name="summarizer").output == f"summarizer {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in evals.list_commands(Context(evals)))])
def test_help_of_evals_is_as_light(arguments: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-c", "from evals.cli import main; main()", *arguments]

    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True, timeout=60)

    imported = {line.rsplit("|", 1)[1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "evals.cli" in imported
    assert not {name.partition(".")[0] for name in imported} & HEAVY
    assert not {name for name in imported if name.startswith("evals.") and name.count(".") > 2}
    assert "Exit codes:" in done.stdout or arguments == ["--help"]
