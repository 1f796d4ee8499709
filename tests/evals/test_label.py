"""A draft of gold: true to what was extracted, and ready for a labeller."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evals.commands.label import label
from evals.gold import load
from evals.lint import lint
from summarizer import Summarizer, read_articles

ARTICLE = """Mill at Corvane to close
The paper mill at Corvane will close in June, its owner, Brack & Sons, said on Monday. It employs 212 people.
"We have lost 4 million crowns in a year," said the director, Edda Rhone.
The mayor, Tomas Vell, denied that the town had been warned. A fire destroyed one of the two machines in March.
"""
OTHER = """Corvane mill to shut
Brack & Sons will shut its paper mill at Corvane in June, the company said on Monday. About 210 people work there.
Mayor Tomas Vell said that the town had not been warned.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Return a file with a short article."""
    path = tmp_path / "Mühle (1).txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_a_draft_holds_the_article_and_each_fact_in_its_own_words(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.jsonl"

    result = CliRunner().invoke(label, [str(article), "--out", str(out)])

    assert result.exit_code == 0, result.output
    gold = load(out)
    assert gold.articles[0].id == "Muhle-1"
    assert gold.articles[0].text == ARTICLE
    assert len(gold.facts) >= 3
    assert all(fact.quote in ARTICLE for fact in gold.facts)
    assert [fact.id for fact in gold.facts] == [f"Muhle-1-{n:02}" for n in range(1, len(gold.facts) + 1)]


def test_a_draft_has_no_fault_before_it_is_corrected(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.jsonl"
    CliRunner().invoke(label, [str(article), "--out", str(out)])

    _, faults = lint(out)

    assert faults == ()


def test_what_a_labeller_makes_of_a_draft_is_checked_line_by_line(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.jsonl"
    CliRunner().invoke(label, [str(article), "--out", str(out)])
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    own = {"row": "fact", "id": "Muhle-1-40", "article": "Muhle-1", "kind": "event", "importance": "vital"}
    right = {**own, "text": "212 people work at the mill.", "quote": "It employs 212 people."}
    wrong = {**own, "id": "Muhle-1-41", "text": "213 people work at the mill.", "quote": "It employs 212 people."}
    out.write_text("".join(json.dumps(row) + "\n" for row in [*rows, right, wrong]), "utf-8")

    _, faults = lint(out)

    assert [fault.place.line for fault in faults] == [len(rows) + 2]
    assert "number 213 of the text not in the article" in faults[0].text


def test_a_draft_on_standard_output_is_the_same(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.jsonl"
    CliRunner().invoke(label, [str(article), "--out", str(out)])

    result = CliRunner().invoke(label, [str(article)])

    assert result.stdout == out.read_text("utf-8")


def test_a_draft_shows_what_a_terminal_would_obey_and_keeps_it(tmp_path: Path) -> None:
    hostile = "Mill to close\nThe mill at Corvane will close\x9b2J in June, the owner said\u202e on Monday.\n"
    (tmp_path / "mill.txt").write_text(hostile, "utf-8")

    result = CliRunner().invoke(label, [str(tmp_path / "mill.txt")])

    assert "\x9b" not in result.stdout
    assert "\u202e" not in result.stdout
    assert any(json.loads(line).get("text") == hostile for line in result.stdout.splitlines())


def test_corrections_are_never_overwritten(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.jsonl"
    out.write_text("a day's work", "utf-8")

    result = CliRunner().invoke(label, [str(article), "--out", str(out)])

    assert result.exit_code == 2
    assert "is there already" in result.stderr
    assert out.read_text("utf-8") == "a day's work"


def test_a_briefing_is_drafted_with_its_stories(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(OTHER, "utf-8")
    with Summarizer() as summarizer:
        briefing = summarizer.brief(read_articles(article, other))
    bundle, out = tmp_path / "monday.json", tmp_path / "mine.jsonl"
    bundle.write_text(briefing.to_json(), "utf-8")

    result = CliRunner().invoke(label, [str(bundle), "--out", str(out)])

    assert result.exit_code == 0, result.output
    gold = load(out)
    assert {article.id for article in gold.articles} == {"Muhle-1", "other"}
    assert sum(len(story.key_points) for story in gold.stories) >= 1
    assert len(gold.facts) == len({fact.statement for story in briefing.stories for fact in story.facts})
    assert lint(out)[1] == ()


def test_two_articles_of_one_name_keep_apart(tmp_path: Path) -> None:
    for folder, text in (("a", ARTICLE), ("b", OTHER)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mill.txt").write_text(text, "utf-8")
    out = tmp_path / "mine.jsonl"

    CliRunner().invoke(label, [str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(out)])

    assert [article.id for article in load(out).articles] == ["mill", "mill-2"]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["gone.txt"], "no article could be read"),
        (["gone.json"], "gone.json"),
        (["x.json", "y.txt"], "label it by itself"),
    ],
)
def test_what_cannot_be_labelled_is_told_and_exits_with_two(names: list[str], words: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(label, [str(tmp_path / name) for name in names])

    assert result.exit_code == 2
    assert words in result.stderr
