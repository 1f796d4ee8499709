"""Data sets are read whole, frozen, and with errors that say where and what."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

import evals
from evals.gold import GoldError, load

ARTICLE = {"id": "rain", "story": "weather", "outlet": "The Post", "text": "It rained for three hours."}
FACT = {
    "id": "rain-01",
    "article": "rain",
    "text": "It rained for 3 hours.",
    "quote": "It rained for three hours.",
    "kind": "event",
    "importance": "vital",
}


def one_file(path: Path, *rows: dict[str, object]) -> Path:
    """Write *rows* as one file of a data set."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def test_the_fixtures_are_the_default_and_carry_their_texts() -> None:
    gold = load()

    article = gold.article("hesk-ferry-post")
    assert article is not None
    assert article.text.startswith("The Corrie Venn fire, hour by hour\n")
    assert all(fact.quote in article.text for fact in gold.facts_of("hesk-ferry-post"))


def test_the_sample_articles_are_read_from_where_they_stand_once() -> None:
    gold = load()

    seeds = [article for article in gold.articles if article.story == "seeds"]
    assert len(seeds) == 5
    assert all(article.file and article.file.startswith("seeds/") and article.text for article in seeds)


def test_an_injected_copy_has_the_instruction_and_its_article_has_not() -> None:
    gold = load()

    for copy in gold.injected:
        article = gold.article(copy.of)
        assert article is not None
        assert copy.instruction in copy.text
        assert copy.instruction not in article.text


def test_one_file_of_rows_is_a_data_set(tmp_path: Path) -> None:
    path = one_file(tmp_path / "mine.jsonl", {"row": "article", **ARTICLE}, {"row": "fact", **FACT})

    gold = load(path)

    assert gold.article("rain") is not None
    assert [fact.id for fact in gold.facts] == ["rain-01"]
    assert str(gold.place(gold.facts[0])) == f"{path}:2"


def test_rows_are_frozen(tmp_path: Path) -> None:
    gold = load(one_file(tmp_path / "mine.jsonl", {"row": "article", **ARTICLE}))

    with pytest.raises(ValidationError, match="frozen"):
        gold.articles[0].story = "other"  # type: ignore[misc]


def test_a_folder_may_have_some_of_the_files_only(tmp_path: Path) -> None:
    one_file(tmp_path / "pairs.jsonl", {"id": "p", "a": "x", "b": "y", "label": "same", "kind": "name"})

    gold = load(tmp_path)

    assert len(gold.pairs) == 1
    assert gold.articles == ()


def test_an_empty_line_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text("\ufeff" + json.dumps({"row": "article", **ARTICLE}) + "\r\n\r\n", "utf-8")

    assert load(path).articles[0].text == ARTICLE["text"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"row": "fact", **FACT, "kind": "rumour"}, r"mine.jsonl:1: kind: input should be 'event'.*\(is 'rumour'\)"),
        ({"row": "fact", **FACT, "colour": "red"}, "mine.jsonl:1: colour: extra inputs are not permitted"),
        ({"row": "fact", "id": "x"}, "mine.jsonl:1: article: field required"),
        ({"row": "note"}, r'mine.jsonl:1: say what it is: "row" is one of article, fact, story.*\(is \'note\'\)'),
        ({**FACT}, "mine.jsonl:1: say what it is"),
        ({"row": "article", **ARTICLE, "text": ""}, 'mine.jsonl:1: rain has neither "file" nor "text"'),
        ({"row": "article", **ARTICLE, "file": "/etc/passwd"}, "name a file inside the data set's folder"),
        ({"row": "article", **ARTICLE, "file": "a/../../b"}, "name a file inside the data set's folder"),
        (
            {"row": "article", **ARTICLE, "file": "gone.txt"},
            r"gone.txt: the text of rain cannot be read \(No such file",
        ),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_place(
    row: dict[str, object], message: str, tmp_path: Path
) -> None:
    with pytest.raises(GoldError, match=message):
        load(one_file(tmp_path / "mine.jsonl", row))


def test_a_data_set_that_is_not_there_says_what_one_is(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"not there; name a folder with articles.jsonl.*evals label"):
        load(tmp_path / "gone")


def test_a_file_in_another_encoding_is_told_with_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_bytes('{"row": "é"}'.encode("latin-1"))

    with pytest.raises(GoldError, match=r"mine.jsonl: not UTF-8 \(byte 9\)"):
        load(path)


def test_an_error_shows_a_few_faults_and_counts_the_others(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"and 7 more: evals lint lists them"):
        load(one_file(tmp_path / "mine.jsonl", *({"row": "fact"} for _ in range(2))))


def test_the_agreement_that_the_rules_report_is_that_of_the_second_labelling() -> None:
    gold = load()
    rules = (Path(evals.__file__).parent / "LABELLING.md").read_text("utf-8")

    for article in {fact.article for fact in gold.second}:
        facts = [fact for fact in gold.second if fact.article == article]
        pairs = sum(fact.first is not None for fact in facts)
        assert re.search(rf"\| {article} \| \d+ \| {len(facts)} \| {pairs} \|", rules), article
    assert f"| **{len(gold.second)}** | **{sum(fact.first is not None for fact in gold.second)}** |" in rules
    assert f"the {sum(fact.compound for fact in gold.second)} pairs in which one side carries a further fact" in rules
