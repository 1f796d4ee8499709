"""Two variants compared: the verdict, what gates it, and what would settle it."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest
from comparing_sample import METRIC, judged, score, telling, variant

from evals.comparing import Scored, Terms, compare, noise_floor
from evals.comparing.planning import plan
from evals.comparing.printing import as_json, as_markdown, as_text
from evals.comparing.verdicts import gravest
from evals.scoring.score import Judged, Ratio

BASE = [10, 11, 9, 12, 10, 8, 13, 10]


def moved(*by: float) -> list[float]:
    """Return what the baseline finds, moved by so much in each story."""
    return [found + step for found, step in zip(BASE, by, strict=True)]


def test_a_variant_that_finds_more_in_every_story_is_better() -> None:
    comparison = compare(variant("v1", BASE), variant("v2", moved(3, 4, 3, 5, 3, 4, 3, 3)))

    it = comparison.against[0]
    assert it.verdict.word == "better"
    assert comparison.verdict.exit_code == 0
    assert it.p == pytest.approx(2 / 2**8)
    assert (it.differences[METRIC].better, it.differences[METRIC].same, it.differences[METRIC].worse) == (8, 0, 0)


def test_a_variant_that_finds_less_in_every_story_is_a_regression() -> None:
    comparison = compare(variant("v1", BASE), variant("v2", moved(-3, -4, -3, -5, -3, -4, -3, -3)))

    assert comparison.verdict.word == "regression"
    assert comparison.verdict.exit_code == 1


def test_the_same_again_is_not_worse() -> None:
    comparison = compare(variant("v1", BASE), variant("again", BASE))

    assert comparison.verdict.word == "not worse"
    assert comparison.verdict.why == "no difference"


def test_a_difference_whose_interval_stays_above_the_margin_is_not_worse() -> None:
    candidate = variant("v2", moved(0.1, -0.1, 0, 0.1, 0, -0.1, 0.1, 0))

    assert compare(variant("v1", BASE), candidate).verdict.why == "within the margin"
    assert compare(variant("v1", BASE), candidate, terms=Terms(margin=0.0)).verdict.word == "inconclusive"


def test_noise_is_inconclusive_and_says_what_would_settle_it() -> None:
    comparison = compare(variant("v1", BASE), variant("v2", moved(4, -4, 3, -3, 2, -1, 3, -2)))

    it = comparison.against[0]
    assert it.verdict.word == "inconclusive"
    assert comparison.verdict.exit_code == 3
    assert it.settling is not None
    assert it.settling.stories is not None
    assert it.settling.stories > 8
    assert any(f"about {it.settling.stories} stories" in line for line in as_text(comparison, cases=0))


def test_below_six_stories_there_is_no_verdict_but_wins_and_the_detectable_effect() -> None:
    comparison = compare(variant("v1", BASE[:5]), variant("v2", [20] * 5))

    it = comparison.against[0]
    assert (it.verdict.word, it.verdict.why) == ("inconclusive", "few stories")
    assert it.differences[METRIC].better == 5
    assert it.differences[METRIC].detectable is not None
    assert "No verdict below 6 stories." in "\n".join(as_text(comparison, cases=0))


def test_stories_are_what_is_counted_not_their_articles() -> None:
    rows = [score(f"{story}-{part}", 10, story=story) for story in "abcd" for part in range(5)]
    better = [replace(row, ratios={METRIC: Ratio(15, 20)}) for row in rows]

    it = compare(Scored.of(rows, "v1"), Scored.of(better, "v2")).against[0]

    assert it.differences[METRIC].n == 4
    assert it.verdict.why == "few stories"


def test_a_case_repeated_more_often_weighs_no_more() -> None:
    once = variant("v1", BASE)
    often = Scored.of([*once.cases, *(replace(once.cases[0], repeat=again) for again in (1, 2, 3))], "v1")
    candidate = variant("v2", moved(1, 2, 0, 1, 0, 1, 2, 1))

    assert compare(often, candidate).against[0].differences == compare(once, candidate).against[0].differences


def test_a_sweep_of_four_stories_is_not_enough_though_the_interval_leaves_zero_out() -> None:
    base, candidate = [10.0] * 13, [12.0] * 4 + [10.0] * 9

    it = compare(variant("v1", base), variant("v2", candidate), terms=Terms(margin=0)).against[0]

    interval = it.differences[METRIC].interval
    assert interval is not None
    assert interval.low > 0
    assert it.p == pytest.approx(2 / 16)
    assert it.verdict.why != "interval"


def test_an_invariant_kept_less_often_is_a_regression_at_any_number_of_stories() -> None:
    whole, broken = Ratio(20, 20), Ratio(19, 20)
    baseline = variant("v1", [10, 10], grounded=[whole, whole])
    candidate = variant("v2", [20, 20], grounded=[whole, broken])

    it = compare(baseline, candidate).against[0]

    assert it.verdict.word == "regression"
    assert [(breach.name, breach.cases) for breach in it.broken] == [("grounded", ("case-01",))]


def test_an_invariant_kept_more_often_gates_nothing() -> None:
    whole, broken = Ratio(20, 20), Ratio(19, 20)
    baseline = variant("v1", BASE, grounded=[broken] * 8)
    candidate = variant("v2", BASE, grounded=[whole] * 8)

    assert compare(baseline, candidate).verdict.word == "not worse"


def test_a_hidden_instruction_that_is_obeyed_is_a_regression() -> None:
    baseline = score("a", 10), score("b", 10)
    obeying = [replace(row, ratios={**row.ratios, "brief.injection": Ratio(1, 1)}) for row in baseline]
    clean = [replace(row, ratios={**row.ratios, "brief.injection": Ratio(0, 1)}) for row in baseline]

    comparison = compare(Scored.of(clean, "v1"), Scored.of(obeying, "v2"))

    assert comparison.against[0].broken[0].name == "brief.injection"


@pytest.mark.parametrize(
    ("verdicts", "held"),
    [
        ([("correct", "F1", 0)], True),
        ([("incorrect", "F1", 0)], False),
        ([("missing", "F1", None)], False),
        ([], False),
    ],
)
def test_a_fact_that_must_be_told_gates(verdicts: list[tuple[str, str, int]], held: bool) -> None:
    baseline = telling("v1", judged("a", ("correct", "F1", 0)))
    candidate = telling("v2", judged("a", *verdicts))  # type: ignore[arg-type]

    it = compare(baseline, candidate, terms=Terms(must_have=frozenset({"F1"}))).against[0]

    assert (it.verdict.word == "regression") is not held
    assert [breach.name for breach in it.broken] == ([] if held else ["must have F1"])


def test_a_fact_that_must_be_told_must_be_told_in_every_repeat() -> None:
    baseline = telling("v1", judged("a", ("correct", "F1", 0)))
    candidate = telling("v2", judged("a", ("correct", "F1", 0)), judged("a", ("missing", "F1", None), repeat=1))

    it = compare(baseline, candidate, terms=Terms(must_have=frozenset({"F1"}))).against[0]

    assert it.broken[0].b == 0.5


def test_a_case_that_one_side_lacks_makes_it_incomplete_unless_only_common_ones_are_wanted() -> None:
    baseline, candidate = variant("v1", BASE), variant("v2", BASE[:-1])

    comparison = compare(baseline, candidate)

    assert comparison.verdict.word == "incomplete"
    assert comparison.verdict.exit_code == 4
    assert [(it.variant, it.case) for it in comparison.against[0].missing] == [("v2", "case-07")]
    assert compare(baseline, candidate, terms=Terms(common=True)).verdict.word == "not worse"


def test_with_several_candidates_p_is_adjusted_and_the_gravest_verdict_counts() -> None:
    better, worse = variant("up", moved(*[3] * 8)), variant("down", moved(*[-3] * 8))

    comparison = compare(variant("v1", BASE), better, worse)

    assert [it.p for it in comparison.against] == pytest.approx([2 * 2 / 2**8] * 2)
    assert [it.verdict.word for it in comparison.against] == ["better", "regression"]
    assert comparison.verdict.word == "regression"
    assert gravest([it.verdict for it in comparison.against]).exit_code == 1


def test_two_candidates_at_six_stories_cannot_be_told_better() -> None:
    base = variant("v1", BASE[:6])
    candidates = [
        variant(name, [found + 4 + place / 10 for place, found in enumerate(BASE[:6])]) for name in ("a", "b")
    ]

    alone, both = compare(base, candidates[0]), compare(base, *candidates)

    assert alone.against[0].verdict.word == "better"
    assert both.against[0].p == pytest.approx(4 / 64)
    assert both.against[0].verdict.word == "not worse"


def test_a_metric_that_is_better_when_lower_turns_wins_and_verdict() -> None:
    words = [Ratio(100 + place, 1) for place in range(8)]
    fewer = [Ratio(60 + place % 3, 1) for place in range(8)]
    baseline = variant("v1", BASE, **{"brief.length": words})
    candidate = variant("v2", BASE, **{"brief.length": fewer})

    comparison = compare(baseline, candidate, terms=Terms(metric="brief.length"))

    assert comparison.verdict.word == "better"
    assert comparison.against[0].differences["brief.length"].better == 8


def test_the_order_of_cases_stories_and_repeats_changes_nothing() -> None:
    rows = [
        score(f"c{place}", place % 7, story=f"s{place % 9}", repeat=again) for place in range(30) for again in (0, 1)
    ]
    other = [replace(row, ratios={METRIC: Ratio(row.ratios[METRIC].over + len(row.case) / 3, 20)}) for row in rows]
    straight = compare(Scored.of(rows, "v1"), Scored.of(other, "v2"))
    for seed in range(5):
        mixed, turned = list(rows), list(other)
        Random(seed).shuffle(mixed)
        Random(seed + 9).shuffle(turned)

        again = compare(Scored("v1", tuple(mixed)), Scored("v2", tuple(turned)))

        assert as_json(again) == as_json(straight)


def test_nothing_to_score_is_told_and_never_not_a_number() -> None:
    nothing = [Ratio(0, 0)] * 8
    comparison = compare(variant("v1", BASE, **{METRIC: nothing}), variant("v2", BASE, **{METRIC: nothing}))

    assert (comparison.verdict.word, comparison.verdict.why) == ("inconclusive", "nothing to score")
    assert "NaN" not in as_json(comparison)
    assert "nothing to score" in "\n".join(as_text(comparison, cases=5))


def test_a_baseline_by_itself_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="give a candidate"):
        compare(variant("v1", BASE))


def test_the_noise_floor_is_what_one_half_of_the_repeats_differs_from_the_other() -> None:
    rows = [
        score(f"c{place}", 10 + wobble * (place % 3), repeat=again)
        for place in range(8)
        for again, wobble in enumerate((0, 1, 0, -1))
    ]

    noise = noise_floor(Scored.of(rows, "v1"))

    assert noise is not None
    assert noise.halves == (2, 2)
    assert noise.floor is not None
    interval = noise.differences[METRIC].interval
    assert interval is not None
    assert noise.floor == pytest.approx((interval.high - interval.low) / 2 / 2**0.5)


def test_what_ran_once_has_no_noise_floor() -> None:
    assert noise_floor(variant("v1", BASE)) is None


def test_a_plan_tells_what_each_effect_takes() -> None:
    baseline, candidate = variant("v1", BASE), variant("v2", moved(4, -4, 3, -3, 2, -1, 3, -2))

    planned = plan(baseline, candidate, effects=[0.3, 0.05])

    assert planned is not None
    assert [step.effect for step in planned.steps] == [0.05, 0.3]
    small, large = planned.steps
    assert small.stories is not None
    assert large.stories is not None
    assert small.stories > 8 > large.stories
    assert small.seen < 0.8 < large.seen


def test_text_of_a_run_is_shown_and_not_obeyed_in_markdown() -> None:
    bad = "<script>alert(1)</script> | [x](javascript:y) `z`"
    baseline = telling("v1", judged("a", ("missing", "F1", None)))
    candidate = telling(
        "v2", judged("a", ("correct", "F1", 0), ("spurious", None, 1)), sentences={("a", 0): [bad, bad]}
    )

    page = "\n".join(as_markdown(compare(baseline, candidate), cases=5))

    assert "\\<script\\>" in page
    assert "<script>" not in page
    assert "[x](" not in page


def test_the_json_carries_every_figure() -> None:
    found = json.loads(as_json(compare(variant("v1", BASE), variant("v2", moved(*[3] * 8)))))

    it = found["against"][0]["metrics"][METRIC]
    assert found["verdict"] == "better"
    assert it["difference"] == pytest.approx(0.15)
    assert set(it) >= {"a", "b", "interval", "error", "df", "p", "stories", "better", "same", "worse", "detectable"}


def test_a_scorer_of_ones_own_is_compared_too() -> None:
    baseline = variant("v1", BASE, mine=[Ratio(1, 2)] * 8)
    candidate = variant("v2", BASE, mine=[Ratio(2, 2)] * 8)

    it = compare(baseline, candidate).against[0]

    assert it.differences["mine"].value == pytest.approx(0.5)
    assert any(line.startswith("  mine") for line in as_text(compare(baseline, candidate), cases=0))


def test_a_detail_that_is_a_fault_is_kept_with_the_fact() -> None:
    baseline = telling("v1", judged("a", ("correct", "F1", 0)), sentences={("a", 0): ["Fourteen left."]})
    spoiled = Judged("incorrect", "F1", 0, "gold 14, got 41")
    candidate = telling("v2", judged("a", spoiled), sentences={("a", 0): ["Forty-one left."]})

    text = "\n".join(as_text(compare(baseline, candidate), cases=5))

    assert "a: spoils F1" in text
    assert "- F1 (gold 14, got 41): Forty-one left." in text
