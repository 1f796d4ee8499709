"""The difference fact by fact, with the sentences."""

from __future__ import annotations

from comparing_sample import judged, telling

from evals.comparing.changes import changes
from evals.comparing.prose import changed, fact, invention


def test_gains_losses_and_inventions_are_told_in_one_line() -> None:
    v1 = telling("v1", judged("rates", ("correct", "F2", 0), ("missing", "F3", None), ("missing", "F9", None)))
    v2 = telling(
        "v2",
        judged("rates", ("correct", "F3", 0), ("partial", "F9", 1), ("missing", "F2", None), ("spurious", None, 2)),
        sentences={("rates", 0): ["Rates rose.", "Banks closed.", "Pigs flew."]},
    )

    (case,) = changes(v1, v2)

    assert changed(case) == "rates: gains F3 and F9, loses F2, invents 1"
    assert case.facts[1].sentence == "Rates rose."
    assert [invention(it) for it in case.invented] == [("!", "invented", "Pigs flew.")]


def test_a_lost_fact_is_shown_in_the_words_it_had() -> None:
    v1 = telling("v1", judged("a", ("correct", "F1", 0)), sentences={("a", 0): ["The dam broke."]})
    v2 = telling("v2", judged("a", ("missing", "F1", None)))

    (case,) = changes(v1, v2)

    assert fact(case.facts[0]) == ("-", "F1", "The dam broke.")


def test_a_fact_told_wrongly_and_now_rightly_is_righted_not_gained() -> None:
    v1 = telling("v1", judged("a", ("incorrect", "F1", 0)))
    v2 = telling("v2", judged("a", ("correct", "F1", 0)))

    assert changed(changes(v1, v2)[0]) == "a: rights F1"
    assert changed(changes(v2, v1)[0]) == "a: spoils F1"


def test_what_is_the_same_is_not_told() -> None:
    row = judged("a", ("correct", "F1", 0), ("spurious", None, 1))
    sentences = {("a", 0): ["It rained.", "Pigs flew."]}

    assert changes(telling("v1", row, sentences=sentences), telling("v2", row, sentences=sentences)) == ()


def test_another_invention_in_place_of_one_is_told_as_both() -> None:
    row = judged("a", ("spurious", None, 0))
    v1 = telling("v1", row, sentences={("a", 0): ["Pigs flew."]})
    v2 = telling("v2", row, sentences={("a", 0): ["Cows sang."]})

    assert changed(changes(v1, v2)[0]) == "a: invents 1, no longer invents 1"


def test_over_repeats_the_share_is_told() -> None:
    told, missing = ("correct", "F1", 0), ("missing", "F1", None)
    v1 = telling("v1", judged("a", missing), judged("a", told, repeat=1))
    v2 = telling("v2", judged("a", told), judged("a", told, repeat=1))

    (case,) = changes(v1, v2)

    assert fact(case.facts[0])[1] == "F1 (50% → 100% of the repeats)"


def test_an_okay_fact_without_a_verdict_is_one_that_is_not_told() -> None:
    v1 = telling("v1", judged("a", ("okay", "F1", 0)))
    v2 = telling("v2", judged("a"))

    assert changed(changes(v1, v2)[0]) == "a: loses F1"


def test_two_sentences_on_one_fact_count_once() -> None:
    v1 = telling("v1", judged("a", ("correct", "F1", 0)))
    v2 = telling("v2", judged("a", ("correct", "F1", 0), ("told-again", "F1", 1)))

    assert changes(v1, v2) == ()


def test_an_ambiguous_match_is_left_to_a_person() -> None:
    v1 = telling("v1", judged("a", ("correct", "F1", 0)))
    v2 = telling("v2", judged("a", ("ambiguous", "F1", 0)))

    (case,) = changes(v1, v2)

    assert case.facts == ()
    assert changed(case) == "a: leaves F1 to be settled by hand"
