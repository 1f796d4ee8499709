"""Verdicts on facts and the figures they make."""

from __future__ import annotations

import pytest
from scoring_sample import (
    BUILT,
    CLOSED,
    COST,
    DENIED,
    FACTS,
    HURT,
    gold_of,
    invented,
    scored,
    told,
    verdicts,
)

from evals.adjudications import Adjudication, Adjudications
from evals.running.record import Outcome
from evals.scoring.cases import Scoring
from evals.scoring.score import Ratio, total


def test_what_equals_gold_scores_one_in_everything() -> None:
    score = scored(*map(told, FACTS))

    below = {name: ratio for name, ratio in score.ratios.items() if ratio.value not in {1.0, None}}
    assert {name for name in below if not name.startswith("cost.")} == set()
    assert score.ratios["strict.f1"] == Ratio(6, 6)


def test_an_empty_extraction_has_no_recall_and_nothing_to_be_precise_about() -> None:
    score = scored()

    assert score.ratios["strict.recall"] == Ratio(0, 3)
    assert score.ratios["strict.precision"].value is None
    assert score.ratios["strict.f1"].value == 0.0
    assert {it.verdict for it in score.judged} == {"missing"}


def test_a_failed_case_scores_zero_and_never_nothing() -> None:
    score = scored(*map(told, FACTS), status="truncated")

    assert score.ratios["completed"] == Ratio(0, 1)
    assert score.ratios["strict.precision"].value == 0.0
    assert score.ratios["lenient.f1"].value == 0.0
    assert score.ratios["vital.recall"] == Ratio(0, 3)


def test_a_wrong_number_is_incorrect_and_says_what_gold_has() -> None:
    score = scored(told(HURT, HURT.text.replace("Fourteen", "Forty-one")))

    assert verdicts(score)["tram-1"] == "incorrect"
    assert "gold Fourteen, got Forty-one" in score.judged[0].detail
    assert score.ratios["slot.number"] == Ratio(0, 1)


def test_another_weekday_is_incorrect() -> None:
    score = scored(told(CLOSED, "The tram line in Pellworth will stay closed until Sunday.", date="until Sunday"))

    assert verdicts(score)["tram-3"] == "incorrect"
    assert score.ratios["slot.date"] == Ratio(0, 1)


def test_a_lost_negation_is_incorrect() -> None:
    gold = CLOSED.model_copy(update={"text": "The tram was not damaged in Pellworth.", "date": None})
    score = scored(told(gold, "The tram was damaged in Pellworth."), gold=gold_of(facts=(gold,)))

    assert verdicts(score)["tram-3"] == "incorrect"


def test_a_rewording_with_the_same_number_is_correct() -> None:
    score = scored(told(HURT, HURT.aliases[0]))

    assert verdicts(score)["tram-1"] == "correct"


def test_half_of_a_fact_is_partial_and_counts_half() -> None:
    score = scored(told(HURT, "Fourteen people were hurt in Pellworth."))

    assert verdicts(score)["tram-1"] == "partial"
    assert score.ratios["strict.recall"] == Ratio(0, 3)
    assert score.ratios["partial.recall"] == Ratio(0.5, 3)
    assert score.ratios["lenient.recall"] == Ratio(1, 3)


def test_okay_facts_neither_reward_nor_punish() -> None:
    without = scored(*map(told, (HURT, DENIED, CLOSED)))
    with_them = scored(*map(told, FACTS))

    for name in ("strict.precision", "strict.recall", "strict.f1", "partial.f1", "lenient.f1"):
        assert without.ratios[name] == with_them.ratios[name]


def test_a_wrong_version_of_an_okay_fact_costs_precision_but_no_recall() -> None:
    wrong = told(COST, COST.text.replace("2.5 million", "25 million"))
    score = scored(*map(told, (HURT, DENIED, CLOSED)), wrong)

    assert verdicts(score)["tram-5"] == "incorrect"
    assert score.ratios["strict.precision"] == Ratio(3, 4)
    assert score.ratios["strict.recall"] == Ratio(3, 3)


def test_a_right_fact_told_twice_is_spurious_once() -> None:
    score = scored(told(CLOSED), told(CLOSED, id="f-again"))

    assert sorted(it.verdict for it in score.judged) == ["correct", "missing", "missing", "told-again"]
    assert score.ratios["strict.precision"] == Ratio(1, 2)
    assert score.ratios["lenient.precision"].value == 1.0


def test_one_sentence_may_cover_two_facts_where_it_is_lenient() -> None:
    both = told(CLOSED, f"{CLOSED.text} {BUILT.text} {DENIED.text}")
    score = scored(both)

    assert score.ratios["lenient.recall"] == Ratio(2, 3)
    assert score.ratios["vital.recall"] == Ratio(2, 3)
    assert score.ratios["strict.recall"].over == 0


def test_two_sentences_may_cover_one_fact_where_it_is_lenient() -> None:
    first = told(HURT, "Fourteen people were hurt in Pellworth on Monday.", id="f-1")
    second = told(HURT, "The tram jumped its rails, the fire service said.", id="f-2")
    score = scored(first, second)

    assert score.ratios["vital.recall"] == Ratio(1, 3)
    assert score.ratios["strict.recall"] == Ratio(0, 3)


def test_what_gold_does_not_have_costs_lenient_precision_only_where_it_is_ungrounded() -> None:
    grounded = told(BUILT, "Trams were made of oak in those days.", id="f-new")
    by_a_source = scored(told(CLOSED), grounded)
    by_nobody = scored(told(CLOSED), invented("The conductor sold lottery tickets in the depot."))

    assert by_a_source.ratios["lenient.precision"] == Ratio(1, 1)
    assert by_nobody.ratios["lenient.precision"] == Ratio(1, 2)
    assert by_nobody.ratios["grounded"] == Ratio(1, 2)


def test_a_lost_speaker_is_a_fault_of_the_slot_and_not_of_the_fact() -> None:
    score = scored(told(COST, "Repairs of the tram line will cost 2.5 million crowns.", attribution=None))

    assert verdicts(score)["tram-5"] == "okay"
    assert score.ratios["slot.attribution"] == Ratio(0, 1)


def test_an_atom_that_the_source_does_not_have_is_named() -> None:
    score = scored(told(CLOSED, "The tram line in Ostrava will stay closed until Friday, for 90 days."))

    assert score.ratios["supported"] == Ratio(0, 1)
    assert "number not in the quote: 90 days" in score.judged[0].detail
    assert "name not in the article: ostrava" in score.judged[0].detail


def test_a_word_or_two_make_an_interval_until_somebody_settles_them() -> None:
    near = told(CLOSED, "The tram track in Pellworth will stay shut until Friday.")
    facts = (told(HURT), told(DENIED), near)

    unsettled = scored(*facts)
    outcome = Outcome(case="tram", story="tram", kind="article", facts=facts)
    row = Adjudication(found=near.text, gold=CLOSED.text, verdict="correct")
    settled = Scoring(gold_of(), Adjudications([row])).outcome(outcome)

    assert verdicts(unsettled)["tram-3"] == "ambiguous"
    assert (unsettled.ratios["f1.low"], unsettled.ratios["f1.high"]) == (Ratio(4, 6), Ratio(6, 6))
    assert verdicts(settled)["tram-3"] == "correct"
    assert settled.ratios["f1.low"] == settled.ratios["f1.high"] == Ratio(6, 6)


def test_what_a_person_called_another_matter_is_spurious_and_its_gold_missing() -> None:
    near = told(CLOSED, "The tram track in Pellworth will stay shut until Friday.")
    row = Adjudication(found=near.text, gold=CLOSED.text, verdict="spurious")
    outcome = Outcome(case="tram", story="tram", kind="article", facts=(near,))

    score = Scoring(gold_of(), Adjudications([row])).outcome(outcome)

    assert [it.verdict for it in score.judged if it.found == 0] == ["spurious"]
    assert verdicts(score)["tram-3"] == "missing"


def test_a_scorer_of_ones_own_stands_beside_the_others() -> None:
    def shouting(outcome: Outcome, _gold: object) -> dict[str, Ratio]:
        return {"shouting": Ratio(sum(it.text.isupper() for it in outcome.facts), len(outcome.facts))}

    outcome = Outcome(case="tram", story="tram", kind="article", facts=(told(CLOSED, CLOSED.text.upper()),))
    score = Scoring(gold_of(), scorers=(shouting,)).outcome(outcome)

    assert score.ratios["shouting"] == Ratio(1, 1)


def test_ratios_of_nothing_are_nothing_and_not_a_number() -> None:
    assert Ratio(0, 0).value is None
    assert total([]).value is None
    assert total([Ratio(1, 2), Ratio(0, 0)]) == Ratio(1, 2)


@pytest.mark.parametrize("verdict", ["partial", "incorrect"])
def test_a_person_may_settle_a_pair_against_the_system(verdict: str) -> None:
    near = told(CLOSED, "The tram track in Pellworth will stay shut until Friday.")
    row = Adjudication.model_validate({"found": near.text, "gold": CLOSED.text, "verdict": verdict})
    outcome = Outcome(case="tram", story="tram", kind="article", facts=(near,))

    score = Scoring(gold_of(), Adjudications([row])).outcome(outcome)

    assert verdicts(score)["tram-3"] == verdict
