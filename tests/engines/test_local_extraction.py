"""A real, weak model over real HTTP: whatever it says, the guarantees of an extraction hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Article, Limits, ModelEngine, ModelSettings, Summarizer

TEXT = "The north pier of Torvik reopened on Monday, the harbour office said. Repairs took 14 weeks."
TEMPLATE = """+++
name = "extract"
version = 90
task = "extract"
changed = "Short, for a model of 135 million parameters."

[parameters]
max_tokens = 96
+++
{% block system %}List at most two facts of the text as JSON. Copy each quote word for word.{% endblock %}
{% block user %}{{ fence }}
{{ text }}
{{ fence }}{% endblock %}
"""


@pytest.mark.integration
def test_what_a_weak_model_invents_is_rejected_and_what_it_copies_is_grounded(gguf: Path, tmp_path: Path) -> None:
    (tmp_path / "extract@90.md").write_text(TEMPLATE, "utf-8")
    settings = ModelSettings(model=str(gguf), cache_dir=tmp_path / "cache")
    engine = ModelEngine(settings, Limits(deadline=120), prompts=tmp_path, extract="extract@90")
    article = Article.from_text(TEXT, key="pier.txt")

    with Summarizer(engine) as summarizer:
        extraction = summarizer.extract([article])

    facts, failure = extraction.facts[article.id], extraction.failures.get(article.id)
    assert all(TEXT[item.start : item.end] == item.excerpt for fact in facts for item in fact.evidence)
    assert facts or extraction.rejected or failure  # an answer, a rejection or a reason: never silence
    assert failure is None or failure[0] in {"failed", "truncated"}
