"""What must hold of the briefing of the five sample articles, seen from outside through its JSON bundle."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from conftest import SEEDS

from summarizer.api import Summarizer
from summarizer.briefing import Briefing
from summarizer.reading import read_articles

Bundle = dict[str, Any]


@pytest.fixture(scope="module")
def bundle(seeds_briefing: Briefing) -> Bundle:
    loaded: Bundle = json.loads(seeds_briefing.to_json())
    return loaded


def facts(bundle: Bundle) -> dict[str, Bundle]:
    return {fact["id"]: fact for story in bundle["stories"] for fact in story["facts"]}


def sentences(bundle: Bundle) -> list[Bundle]:
    told = [sentence for story in bundle["stories"] for sentence in (story["headline"], *story["sentences"])]
    gaps = [sentence for story in bundle["stories"] for sentence in story["gaps"]]
    return [*bundle["bottom_line"], *told, *gaps, *(s for summary in bundle["summaries"] for s in summary["sentences"])]


def every(bundle: Bundle, kind: str) -> list[Bundle]:
    return [item for story in bundle["stories"] for item in story[kind]] + list(bundle.get(kind, ()))


def keys_of(bundle: Bundle, fact_ids: list[str]) -> set[str]:
    keys = {article["id"]: article["key"].rsplit("/", 1)[-1][:3] for article in bundle["articles"]}
    return {keys[item["article_id"]] for name in fact_ids for item in facts(bundle)[name]["evidence"]}


def test_each_excerpt_equals_its_slice(bundle: Bundle) -> None:
    texts = {article["id"]: article["text"] for article in bundle["articles"]}
    evidence = [item for fact in facts(bundle).values() for item in fact["evidence"]]

    assert len(evidence) > 20
    for item in evidence:
        assert texts[item["article_id"]][item["start"] : item["end"]] == item["excerpt"]


def test_each_sentence_of_facts_cites_one(bundle: Bundle) -> None:
    known = facts(bundle)

    for sentence in sentences(bundle):
        assert sentence["basis"] in {"facts", "computed"}
        assert set(sentence["fact_ids"]) <= known.keys()
        assert sentence["fact_ids"] or sentence["basis"] == "computed"


def test_all_five_articles_are_covered_and_used(bundle: Bundle) -> None:
    rows = bundle["coverage"]

    assert sorted(row["key"].rsplit("/", 1)[-1][:3] for row in rows) == ["000", "001", "002", "003", "004"]
    assert {row["outcome"] for row in rows} == {"used"}


def test_one_source_alone_calls_netanyahu_former(bundle: Bundle) -> None:
    (conflict,) = [item for item in every(bundle, "conflicts") if item["type"] == "role"]
    sides = [keys_of(bundle, position["fact_ids"]) for position in conflict["positions"]]

    assert "Netanyahu" in conflict["slot"]
    assert sorted(sides, key=len)[0] == {"004"}
    assert {"000", "001", "002", "003"} == set().union(*sides) - {"004"}
    assert {len(position["origins"]) for position in conflict["positions"]} == {1, 4}


def test_the_unnamed_former_prime_minister_is_nobody_of_the_conflict(bundle: Bundle) -> None:
    unnamed = {name for name, fact in facts(bundle).items() if "former Israeli prime minister" in fact["statement"]}

    cited = {
        name for item in every(bundle, "conflicts") for position in item["positions"] for name in position["fact_ids"]
    }

    assert unnamed
    assert not unnamed & cited


def test_the_two_administrations_are_an_era_conflict(bundle: Bundle) -> None:
    (conflict,) = [item for item in every(bundle, "conflicts") if item["type"] == "era"]
    sides = {tuple(sorted(keys_of(bundle, position["fact_ids"]))) for position in conflict["positions"]}

    assert {
        name for name in ("Biden", "Trump") if any(name in position["value"] for position in conflict["positions"])
    } == {
        "Biden",
        "Trump",
    }
    assert sides == {("002",), ("003",)}


def test_no_sentence_cites_both_sides_of_the_era_conflict(bundle: Bundle) -> None:
    for sentence in sentences(bundle):
        assert not {"002", "003"} <= keys_of(bundle, sentence["fact_ids"])


def test_no_agreement_joins_both_sides_of_the_era_conflict(bundle: Bundle) -> None:
    for agreement in every(bundle, "agreements"):
        assert not {"002", "003"} <= keys_of(bundle, agreement["fact_ids"])


def test_the_ninth_visit_is_agreed_by_two_origins(bundle: Bundle) -> None:
    (agreement,) = [item for item in every(bundle, "agreements") if "ninth" in item["value"]]

    assert len(agreement["origins"]) == 2
    assert keys_of(bundle, agreement["fact_ids"]) == {"001", "002"}


def test_expected_talks_in_cairo_are_agreed_by_at_least_two_origins(bundle: Bundle) -> None:
    found = [item for item in every(bundle, "agreements") if "Cairo" in item["value"]]

    assert any(len(item["origins"]) >= 2 for item in found)


def test_what_the_wall_street_journal_says_twice_is_of_one_origin_and_agrees_with_nothing(bundle: Bundle) -> None:
    claims = {
        name: fact
        for name, fact in facts(bundle).items()
        if re.search(r"Wall Street Journal (has )?report", fact["statement"])
    }

    assert keys_of(bundle, list(claims)) == {"000", "004"}
    assert {tuple(fact["origins"]) for fact in claims.values()} == {("The Wall Street Journal",)}
    for agreement in every(bundle, "agreements"):
        assert len(set(claims) & set(agreement["fact_ids"])) < 2


def test_the_read_also_line_is_in_no_fact_sentence_person_or_conflict(bundle: Bundle) -> None:
    told = [facts(bundle), sentences(bundle), *(every(bundle, kind) for kind in ("people", "conflicts", "agreements"))]

    assert not re.search(r"read also|kyiv|ukrain", json.dumps(told), re.IGNORECASE)
    assert any("Read also" in article["text"] and article["removed"] for article in bundle["articles"])


def test_no_date_is_invented(bundle: Bundle) -> None:
    assert {article["published"] for article in bundle["articles"]} == {None}
    for fact in facts(bundle).values():
        if fact["when"] is not None:
            assert fact["when"]["text"] in " ".join(fact["evidence"][0]["excerpt"].split())
            assert fact["when"]["start"] is None
            assert fact["when"]["end"] is None
    texts = [sentence["text"] for sentence in sentences(bundle)] + [
        fact["statement"] for fact in facts(bundle).values()
    ]
    assert not any(re.search(r"\b(?:19|20)\d\d\b", text) for text in texts)


def test_table_rows_headings_and_bullets_are_not_told(bundle: Bundle) -> None:
    lines = [line.strip() for article in bundle["articles"] for line in article["text"].splitlines()]
    cells = {cell.strip() for line in lines if line.startswith("|") for cell in line.strip("|").split("|")}
    headings = {line for line in lines if line and not line.startswith("|") and line[-1] not in ".:!?…"}

    told = {fact["statement"] for fact in facts(bundle).values()}

    assert len(cells) > 20
    assert len(headings) > 5
    assert not any("|" in statement or statement.startswith("- ") for statement in told)
    assert not told & (cells | headings)


def test_a_reader_is_done_in_minutes(bundle: Bundle) -> None:
    assert len(bundle["bottom_line"]) <= 3
    assert sum(len(story["sentences"]) for story in bundle["stories"]) <= 15


def test_any_order_of_the_files_gives_the_same_bundle(summarizer: Summarizer, bundle: Bundle) -> None:
    files = sorted(str(path) for path in SEEDS.glob("*.txt"))
    timed = {"generated_at", "usage"}
    expected = None

    for seed in range(4):
        random.Random(seed).shuffle(files)
        made = json.loads(summarizer.brief(read_articles(*files)).to_json())
        text = json.dumps({key: value for key, value in made.items() if key not in timed})
        expected = expected or text
        assert text == expected
