"""What a claim alone tells, where its source alone tells another thing of that sort: a trade, a multiple, a time."""

import pytest

from summarizer import verify


def is_kept(claim: str, source: str) -> bool:
    return verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Anna Kern, a palace carpenter for 30 years, now keeps its geese.",
            "Kern, long a gardener there, minds geese.",
        ),
        ("As an orderly in Dorn, he looked after the wounded.", "He tended to injured men as a surgeon in Dorn."),
        ("Some 300 troops from Lund are in the valley.", "About 300 diplomats from Lund are posted there."),
    ],
)
def test_one_trade_told_for_another_is_refused(source: str, claim: str) -> None:
    assert not is_kept(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The surgeon Ida Holt removed the splinter.", "Holt, a doctor, took the splinter out."),
        ("Ida Holt, who bakes bread in Orm, won.", "The baker Ida Holt came first."),
        ("The nurse and the miner whom she had treated were married.", "A nurse wed her patient."),
    ],
)
def test_a_trade_in_other_words_is_kept(source: str, claim: str) -> None:
    assert is_kept(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Used sparingly, the lamp can easily triple the life of its cell.",
            "The lamp's cell may last five times as long.",
        ),
        ("Sales of skates halved when the pond was drained.", "Draining the pond made skate sales shrink by a third."),
        ("Tenants in Kelm pay twice as much as those in Orm.", "Rents in Kelm are triple what people in Orm pay."),
    ],
)
def test_another_multiple_is_refused(source: str, claim: str) -> None:
    assert not is_kept(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Used sparingly, the lamp can triple the life of its cell.", "The lamp's cell may last three times as long."),
        ("The number of bids has doubled since May.", "There are twice as many bids as in May."),
        ("The double bed was sold three times.", "The bed was sold thrice."),
    ],
)
def test_the_same_multiple_in_another_word_is_kept(source: str, claim: str) -> None:
    assert is_kept(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The currency took another knock yesterday.", "Two weeks ago, the currency suffered a further blow."),
        (
            "A decade ago the poet called prizes a poison.",
            "Only a year earlier, the poet had spoken of prizes as poison.",
        ),
        ("The verdict is due tomorrow.", "The court is to rule three months later."),
    ],
)
def test_another_time_from_now_is_refused(source: str, claim: str) -> None:
    assert not is_kept(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("A decade ago the poet called prizes a poison.", "Ten years ago the poet spoke of prizes as poison."),
        ("He left a fortnight after the vote.", "Two weeks after the ballot he was gone."),
        ("She resigned three days after the fire.", "The fire came three days before her resignation."),
        ("The inn burnt down last year.", "It was a year ago that the inn was lost to a fire."),
    ],
)
def test_the_same_time_from_now_in_other_words_is_kept(source: str, claim: str) -> None:
    assert is_kept(claim, source)


def test_the_one_count_of_a_claim_is_held_against_the_one_count_of_its_source() -> None:
    source = "The archive has been divided into two different areas."

    assert not is_kept("The archive now consists of four parts.", source)
    assert is_kept("The archive now consists of two parts.", source)
