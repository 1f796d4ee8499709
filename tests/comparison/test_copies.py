"""Near-copies and what is added to them: every change must be harmless."""

from __future__ import annotations

import pytest

from summarizer.verification import verify

SOURCE = "The museum returned the mask to the village of Torv on Monday after a long dispute."


@pytest.mark.parametrize(
    "text",
    [
        "The museum returned the stolen mask to the village of Torv on Monday after a long dispute.",
        "The museum reluctantly returned the mask to the village of Torv on Monday after a long dispute.",
        "The museum returned the statue to the village of Torv on Monday after a long dispute.",
        "The museum returned the mask to the village of Torv on Monday before a long dispute.",
        "The museum may have returned the mask to the village of Torv on Monday without a long dispute.",
    ],
)
def test_a_word_put_in_or_exchanged_is_refused(text: str) -> None:
    assert verify(text, [SOURCE]).support == "unsupported"


@pytest.mark.parametrize(
    "text",
    [
        "The museum gave the mask back to the village of Torv on Monday after a long dispute.",
        "On Monday the museum returned the mask to the village of Torv after a long dispute.",
        "After a long dispute the mask was returned to the village of Torv by the museum on Monday.",
    ],
)
def test_other_wording_and_another_order_are_kept(text: str) -> None:
    assert verify(text, [SOURCE]).support != "unsupported"


def test_a_contraction_parted_from_its_verb_is_the_same_word() -> None:
    source = "The mayor hasn't answered the letters that the board sent her in March."

    assert verify(source.replace("hasn't", "has n't"), [source]).support != "unsupported"


def test_two_words_for_which_the_source_has_nothing_left_are_a_detail() -> None:
    verdict = verify(
        "A chef was hurt in a kitchen fire with two foreign tourists.", ["A chef was hurt in a kitchen fire."]
    )

    assert [difference.kind for difference in verdict.differences if difference.relation == "clash"] == ["detail"]


def test_a_turn_of_phrase_takes_the_place_of_other_words() -> None:
    verdict = verify("The lorry broke down and blocked the lane.", ["The lorry stalled and stood across the lane."])

    assert not any(difference.kind == "detail" for difference in verdict.differences)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A baker was hurt.", "Nobody in the mill was harmed, but a baker's horse was hurt."),
        ("The singer denied the report.", "The singer's brother, Otto Lind, denied the report and left."),
        (
            '"The Long Field" opened the festival.',
            'She read from "The Long Field" to a hall where "Low Tide" opened the festival.',
        ),
    ],
)
def test_a_verb_that_a_shortened_sentence_tells_of_another_is_refused(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert "source says" in verdict.reasons[0]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The council approved the loan.", "The council, whose treasurer had left, approved the loan on Monday."),
        ("Cases rose in the north.", "The number of cases rose in the north."),
        (
            "The ministry closed the bridge.",
            "The ministry's spokesman and the mayor said the ministry closed the bridge.",
        ),
        ("Ida Holm resigned.", "Ida Holm, Tom Rask and the treasurer resigned."),
    ],
)
def test_a_shortened_sentence_keeps_its_own_subject(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert not any(difference.kind == "who-did-what" for difference in verdict.differences)


@pytest.mark.parametrize(
    ("claim", "quote", "others"),
    [
        (
            "Both crews broke the pay deal.",
            "Both crews accepted the pay deal, their third this year, on Monday.",
            "A pump broke on Sunday.",
        ),
        (
            "Nine cyclists were killed.",
            "Nine cyclists were bruised, two of them badly, and were taken home.",
            "A horse was killed near Torv.",
        ),
        (
            "The guard, a man of 40, was killed.",
            "The guard, a man of 40, was unhurt and has been heard by the court.",
            "A dog was killed by the blast.",
        ),
        (
            "The keeper died in the clinic.",
            "The groom, Ole Rask, a father of two, was kicked in the neck and died in the clinic.",
            "The keeper of the mill was away.",
        ),
    ],
)
def test_a_word_of_another_sentence_in_the_place_of_the_copied_ones_own_is_refused(
    claim: str, quote: str, others: str
) -> None:
    article = f"{others} {quote} The weather was fine."

    assert verify(claim, [quote], context=[article]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "quote", "others"),
    [
        ("The moon is 40,000 miles away.", "It is 40,000 miles away and too cold for rain.", "A moon was found."),
        (
            "The driver Ole Rask was kicked.",
            "Ole Rask, a father of two, was kicked and left.",
            "The driver had no map.",
        ),
    ],
)
def test_what_other_sentences_call_one_may_stand_in_a_copy(claim: str, quote: str, others: str) -> None:
    assert verify(claim, [quote], context=[f"{others} {quote}"]).support != "unsupported"
