from __future__ import annotations

import json
from pathlib import Path

from conftest import Run

NAMES = [
    f"seeds/{name}" for name in ("000_e820518a10f8e9df.txt", "003_0fd4c0b719c4f6a1.txt", "004_8cf47e685d4ad94a.txt")
]


def test_each_article_is_summarized_by_itself_with_the_places_of_its_words(run: Run, here: Path) -> None:
    together = json.loads(run("summarize", *NAMES, "--format", "json").stdout)
    alone = json.loads(run("summarize", NAMES[1], "--format", "json").stdout)

    assert [row["key"] for row in together] == NAMES
    assert together[1:2] == alone
    for row in together:
        text = (here / row["key"]).read_bytes().decode()
        assert 1 <= len(row["sentences"]) <= 3
        for sentence in row["sentences"]:
            assert sentence["evidence"]
            assert all(text[item["start"] : item["end"]] == item["excerpt"] for item in sentence["evidence"])


def test_a_summary_reads_as_text_and_as_markdown(quick: Run) -> None:
    text = quick("summarize", NAMES[0]).stdout.splitlines()
    markdown = quick("summarize", NAMES[0], "--format", "markdown").stdout.splitlines()

    assert text[0].endswith(f"({NAMES[0]})")
    assert text[1].startswith("  ")
    assert markdown[0].startswith("## ")
    assert [line[2:].split(" (")[0] for line in markdown if line.startswith("- ")] == [
        line[2:].rsplit(" [")[0] for line in text[1:] if line
    ]


def test_an_article_without_a_fact_says_so(quick: Run) -> None:
    done = quick("summarize", stdin=b"How to read the news: slowly, and twice?\n")

    assert done.returncode == 0
    assert done.stdout == "stdin\n  (nothing in it could be tied to its words as a fact)\n"


def test_facts_are_one_json_object_a_line_each_with_the_words_at_its_span(run: Run, here: Path) -> None:
    done = run("extract", *NAMES, "gone.txt", "--format", "json")

    facts = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 4
    assert sorted({fact["key"] for fact in facts}) == NAMES
    for fact in facts:
        item = fact["evidence"][0]
        assert (here / fact["key"]).read_bytes().decode()[item["start"] : item["end"]] == item["excerpt"]


def test_facts_as_text_show_statement_speaker_and_words(quick: Run) -> None:
    article = "The bridge over the Tamble was closed on Monday, Mayor Ida Vang said.\n"

    done = quick("extract", stdin=article.encode())

    assert done.returncode == 0
    assert "stdin: 1 fact\n" in done.stdout
    assert "said by" in done.stdout
    assert f"0:{len(article) - 1} “{article.strip()}”" in done.stdout
