"""The commands where there is next to nothing to tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from evals.cli import commands
from evals.commands.tables import score_table
from evals.scoring.score import CaseScore, Ratio


@pytest.mark.parametrize(
    "command",
    [
        "run --engine extractive",
        "report",
        "compare baseline --aa",
        "power baseline baseline",
        "show --run baseline",
    ],
)
def test_a_data_set_without_articles_is_refused_with_what_to_do(command: str, tmp_path: Path) -> None:
    data = tmp_path / "mine.jsonl"
    data.touch()

    ended = CliRunner().invoke(commands, [*command.split(), "--data", str(data)])

    assert ended.exit_code == 2
    assert f"{data}: no article in it; evals label drafts labels of yours" in ended.output


def test_the_last_story_that_intervals_want_is_one_story() -> None:
    scores = [CaseScore(f"case-{n}", f"story-{n}", 0, "v", {"strict.f1": Ratio(1, 2)}) for n in range(5)]

    lines = score_table({"v": scores})

    assert lines[-1] == "1 story more, and there are intervals"
