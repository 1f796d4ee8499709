"""Two prompts on a real, weak model over real HTTP: whatever it says, a run of it is whole and can be scored."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_runs import TEXTS, data, ran

from evals.rescoring import rescore, scoring_of
from evals.running.variants import matrix
from summarizer import Limits, ModelEngine, ModelSettings

TEMPLATE = """+++
name = "extract"
version = {version}
task = "extract"
changed = "Short, for a model of 135 million parameters."

[parameters]
max_tokens = 96
+++
{{% block system %}}{words}{{% endblock %}}
{{% block user %}}{{{{ fence }}}}
{{{{ text }}}}
{{{{ fence }}}}{{% endblock %}}
"""
PROMPTS = {90: "List one fact of the text as JSON. Copy its quote word for word.", 91: "Give the text's facts as JSON."}


@pytest.mark.integration
def test_two_prompts_on_a_local_model_leave_runs_that_can_be_scored_and_taken_up(gguf: Path, tmp_path: Path) -> None:
    for version, words in PROMPTS.items():
        (tmp_path / f"extract@{version}.md").write_text(TEMPLATE.format(version=version, words=words), "utf-8")
    gold = data(tmp_path, lamps=TEXTS["lamps"])
    settings = ModelSettings(model=str(gguf), cache_dir=tmp_path / "cache", asked_for=True)
    asking = ModelEngine(settings, Limits(deadline=300), prompts=tmp_path)

    for variant in matrix(asking, prompts=["extract@90", "extract@91"]):
        done = ran(variant, gold, tmp_path / "runs")
        again = ran(variant, gold, tmp_path / "runs")

        assert [outcome.case for outcome in done.log.outcomes] == ["lamps"]
        assert all(outcome.calls and outcome.calls[0].seconds > 0 for outcome in done.log.outcomes)
        for outcome in done.log.outcomes:
            text = TEXTS[outcome.case]
            assert all(text[fact.start : fact.end] == fact.quote for fact in outcome.facts)
            assert outcome.facts or outcome.rejected or outcome.reason  # never silence
        assert again.run == len(done.failed)
        scores = rescore(done.log, scoring_of(gold)).scores
        assert {score.case for score in scores} == {"lamps"}
        assert all(0 <= ratio.over <= ratio.under for score in scores for name, ratio in score.ratios.items()
                   if name.startswith(("strict", "lenient")))  # fmt: skip
