"""Slips of the pen are forgiven where nothing else can have been meant."""

from __future__ import annotations

import pytest

from summarizer.grounding import Altered, Place, Quotes

TEXT = (
    "The council of Torv has voted to repair the north bridge, which 14 engineers had examined. "
    "Critics called the employer's programme a danger to the whole country."
)


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("voted to repiar the north bridge", "voted to repair the north bridge"),
        ("council of Torv has voted to repair the north brige, which fourteen engineers", TEXT[4:76]),
        ("The council of Torv voted to repair", "The council of Torv has voted to repair"),
        ("council of Torv has voted to repair north bridge", "council of Torv has voted to repair the north bridge"),
        ("14 enginers had examined. Critics caled", "14 engineers had examined. Critics called"),
        ("Critics called the employers program a danger", "Critics called the employer's programme a danger"),
        ("north bridges", "north bridge"),
    ],
)
def test_a_slip_a_plural_or_a_light_word_is_forgiven(quote: str, source: str) -> None:
    found = Quotes(TEXT).find(quote)

    assert isinstance(found, Place)
    assert (found.match, TEXT[found.start : found.end]) == ("fuzzy", source)
    assert 0.85 <= found.score < 1


@pytest.mark.parametrize(
    "quote",
    [
        "called the employee's programme a danger",  # another person
        "a danger to the whole county of examined. Critics",  # another word order
        "The council of Torw has voted to repair",  # another name
        "north brigde",  # too short to be sure
        "has voted to repare the nroth brdige wich 14 enginers",  # more slips than words without
        "has noted to repair the north bridge",  # another first letter
    ],
)
def test_another_word_is_not_forgiven(quote: str) -> None:
    assert not isinstance(Quotes(TEXT).find(quote), Place)


def test_a_word_that_the_source_uses_elsewhere_is_no_slip() -> None:
    slip, word = "The country council closed the road.", "The country council closed the road. The county paid."

    assert isinstance(Quotes(slip).find("The county council closed the road"), Place)
    assert isinstance(Quotes(word).find("The county council closed the road"), Altered)


def test_a_slip_in_the_source_does_not_lend_the_quote_a_status() -> None:
    found = Quotes("The acing mayor of Torv closed the old bridge.").find(
        "The acting mayor of Torv closed the old bridge"
    )

    assert isinstance(found, Altered)
    assert str(found) == 'quote says "acting", article says "acing"'


def test_the_nearest_of_several_equal_passages_counts() -> None:
    sentence = "The council of Torv closed the north bridge. "
    text = f"{sentence}{'It rained. ' * 30}{sentence}"

    found = Quotes(text).find("The counicl of Torv closed the north bridge", near=len(text))

    assert isinstance(found, Place)
    assert (found.start, found.occurrences) == (text.rindex("The council"), 2)


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("US guards left Torv", "U.S. guards left Torv"),
        ("Torv was left by the US", "Torv was left by the U.S"),
        ("cannot close the bridge today", "can not close the bridge today"),
        ("می‌خواهم بروم به خانه", "می خواهم بروم به خانه"),
    ],
)
def test_words_at_its_ends_may_be_written_as_one_or_as_several(quote: str, source: str) -> None:
    text = f"They said: {source}. It rained."

    found = Quotes(text).find(quote)

    assert isinstance(found, Place)
    assert text[found.start : found.end] == source


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("Roe said on Monday that fourteen homes were not hit", "Roe, said on Monday that 14 homes were not hit"),
        ("The talks **will** resume", "The talks will resume"),
        ("He was . . . there", "He was… there"),
    ],
)
def test_punctuation_and_numbers_in_words_cost_a_short_quote_nothing(quote: str, source: str) -> None:
    assert isinstance(Quotes(f"It rained. {source}.").find(quote), Place)
