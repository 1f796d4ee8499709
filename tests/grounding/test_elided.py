"""Quotes with an ellipsis: the parts in order, and nothing swallowed that turns their meaning."""

from __future__ import annotations

import time

import pytest

from summarizer import locate
from summarizer.grounding import Altered, Quotes

TALKS = "The talks on the lake, which began in May and cost 2,000 crowns, will resume on Friday in Torv."


@pytest.mark.parametrize(
    "quote",
    [
        "The talks on the lake … will resume on Friday",
        "The talks on the lake [...] will resume on Friday",
        "“The talks on the lake (…) will resume on Friday”",
        "the talks on the lake... will resume on Friday.",
        "The talks on the lake . . . will resume … on Friday in",
    ],
)
def test_the_evidence_goes_from_the_first_part_to_the_last(quote: str) -> None:
    found = locate(quote, f"It rained. {TALKS}")

    assert found is not None
    assert (found.match, found.start) == ("elided", 11)
    assert TALKS[: found.end - 11].endswith(("on Friday", "on Friday in"))


def test_an_ellipsis_at_an_end_leaves_nothing_out() -> None:
    found = locate("… will resume on Friday …", TALKS)

    assert found is not None
    assert (found.match, TALKS[found.start : found.end]) == ("normalized", "will resume on Friday")


@pytest.mark.parametrize(
    ("quote", "text", "word"),
    [
        ("The mayor did … resign on Friday", "The mayor did not, her office says, resign on Friday.", "not"),
        ("the officer … took the money", "It is said the officer allegedly took the money.", "allegedly"),
        ("The talks will … go on in May", "The talks will, if the lake freezes, go on in May.", "if"),
        ("The talks … have failed", "The talks, according to Jon Poe, have failed.", "according to Jon Poe"),
        ("They will pay at least 3 … in crowns", "They will pay at least 3 million in crowns.", "3 million"),
        (
            "the council closed … bridges over the Sula",
            "Today the council closed two bridges over the Sula.",
            "two",
        ),
    ],
)
def test_what_turns_the_meaning_is_no_omission(quote: str, text: str, word: str) -> None:
    found = Quotes(text).find(quote)

    assert isinstance(found, Altered)
    assert str(found).startswith(f'quote leaves out "{word}')


def test_a_denial_in_an_aside_or_in_a_sentence_of_its_own_may_be_left_out() -> None:
    text = "Ann Roe, who was not in Torv, opened the bridge. She did not stay. The crowd went home at noon."

    aside = locate("Ann Roe … opened the bridge", text)
    sentence = locate("opened the bridge. […] The crowd went home", text)

    assert aside is not None
    assert sentence is not None
    assert (aside.match, sentence.match) == ("elided", "elided")


@pytest.mark.parametrize(
    "quote",
    [
        "will resume on Friday … The talks on the lake",  # the other way round
        "The talks on the lake … Torv",  # too short a part
        "The talks on the … sume on Friday",  # not whole words
    ],
)
def test_parts_stand_in_order_whole_and_long_enough(quote: str) -> None:
    found = locate(quote, TALKS)

    assert found is None or found.match != "elided"


def test_parts_far_from_each_other_are_no_quote() -> None:
    text = f"The mayor spoke at length. {'The crowd listened to her. ' * 40}A bell rang in the tower."

    assert locate("The mayor spoke … A bell rang in", text) is None


def test_of_several_beginnings_the_nearest_one_counts() -> None:
    text = "The board met on Monday. The board met on Tuesday and closed the mill."

    found = locate("The board met … closed the mill", text)

    assert found is not None
    assert found.start == text.rindex("The board")


def test_a_quote_of_dashes_alone_takes_no_time_by_the_square() -> None:
    begun = time.process_time()

    assert locate("- " * 300_000, "The council of Torv closed the bridge.") is None
    assert time.process_time() - begun < 2
