"""Pairs that a person settled; the assertion for tests; what the matcher is worth; the front door."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import evals
from evals import assert_extracts
from evals.adjudications import Adjudication, AdjudicationError, Adjudications, append
from evals.gold import Pair
from evals.scoring.matcher import accuracy, held_out
from evals.scoring.score import Ratio

WANTED = ["The fire service said that fourteen people were hurt by the tram."]
NEAR = "The ambulance service said that fourteen persons were hurt by the tram."


def test_a_settled_pair_is_found_again_whatever_its_case_and_space(tmp_path: Path) -> None:
    path = tmp_path / "adjudications.jsonl"
    append(path, Adjudication(found="It  shut.", gold="It closed.", verdict="correct", by="jd"))

    settled = Adjudications.load(path)

    assert settled["it shut.", "It closed."] == "correct"
    assert ("It opened.", "It closed.") not in settled


def test_no_file_settles_nothing(tmp_path: Path) -> None:
    assert len(Adjudications.load(tmp_path / "none.jsonl")) == 0


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "adjudications.jsonl"
    path.write_text('\n{"found": "a", "gold": "b", "verdict": "maybe"}\n', "utf-8")

    with pytest.raises(AdjudicationError, match=r"adjudications\.jsonl:2: verdict"):
        Adjudications.load(path)


def test_one_pair_cannot_be_settled_in_two_ways() -> None:
    rows = [Adjudication.model_validate({"found": "a", "gold": "b", "verdict": it}) for it in ("correct", "partial")]

    with pytest.raises(AdjudicationError, match="settled twice"):
        Adjudications(rows)


def test_the_assertion_holds_where_the_fact_is_told_among_others() -> None:
    assert_extracts(["It rained.", "Fourteen people were hurt by the tram, the fire service said."], WANTED)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("Forty people were hurt by the tram, the fire service said.", "gold fourteen, got forty"),
        ("It rained in the hills.", "missing"),
        ("The fire service said that people were hurt.", "0% of the facts"),
        (NEAR, "ambiguous"),
    ],
)
def test_the_assertion_says_what_is_wrong(told: str, says: str) -> None:
    with pytest.raises(AssertionError) as failure:
        assert_extracts([told], WANTED)

    assert says.lower() in str(failure.value).lower()
    assert WANTED[0] in str(failure.value)


def test_the_assertion_may_ask_for_nothing_else() -> None:
    with pytest.raises(AssertionError, match="spurious"):
        assert_extracts([*WANTED, "It rained in the hills."], WANTED, more=False)


def test_the_assertion_may_ask_for_a_share_only() -> None:
    assert_extracts(WANTED, [*WANTED, "The brakes had been checked in the spring."], recall=0.5)


def test_the_assertion_takes_what_a_person_settled(tmp_path: Path) -> None:
    path = tmp_path / "adjudications.jsonl"
    append(path, Adjudication(found=NEAR, gold=WANTED[0], verdict="correct"))

    assert_extracts([NEAR], WANTED, adjudications=path)


def test_the_matcher_is_measured_by_what_it_credits_and_condemns() -> None:
    def pair(number: int, b: str, label: str) -> Pair:
        a = "The fire killed 14 miners."
        return Pair.model_validate({"id": f"p-{number}", "a": a, "b": b, "label": label, "kind": "number"})

    rows = [
        pair(1, "The fire killed fourteen miners.", "same"),
        pair(2, "The fire killed 41 miners.", "clash"),
        pair(3, "The fire killed 15 miners.", "compatible"),
        pair(4, "The choir sang until dawn.", "unrelated"),
    ]

    found = accuracy(rows)

    assert found.decided == Ratio(8, 8)
    assert found.right == Ratio(6, 8)
    assert found.credited == Ratio(0, 6)
    assert found.condemned == Ratio(2, 6)


def test_no_pair_on_which_a_threshold_was_set_is_held_out() -> None:
    pairs = evals.load().pairs

    kept = held_out(pairs)

    assert 0.4 < len(kept) / len(pairs) < 0.6
    assert accuracy(kept).credited.over <= 0.05 * accuracy(kept).credited.under


def test_every_name_of_the_front_door_is_there() -> None:
    assert {name for name in evals.__all__ if getattr(evals, name, None) is None} == set()


def test_the_front_door_imports_nothing_until_it_is_asked() -> None:
    code = "import sys, evals; sys.exit('evals.gold' in sys.modules or 'pydantic' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
