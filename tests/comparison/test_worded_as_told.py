"""Small words that no check follows: with one of them a sentence of its source's words is not the source's."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Police are trying to find out who set fire to the mill.", "Police set fire to the mill."),
        ("The firm has never paid a dividend.", "The firm will never pay a dividend."),
        ("Roe voted to free the hostages' funds.", "Roe voted against freeing the hostages' funds."),
        ("Osk spends 4 million on schools and 2 million on parks.", "Osk spends more on parks than on schools."),
        ("The clinics began vaccinating 600 children on Monday.", "The clinics have vaccinated 600 children."),
        ("Some 54 percent are for the bridge and 40 percent against it.", "Some 40 percent are for the bridge."),
        ("A woman who claims she was robbed was questioned.", "A woman was robbed."),
        ("A woman who claims she was robbed was questioned.", "A woman who was robbed was questioned."),
    ],
)
def test_a_sentence_that_a_small_word_makes_another_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The man who set fire to the mill was arrested.", "The man who was arrested set fire to the mill."),
        ("The ferry will sail on Monday, the harbour office said.", "The harbour office said the ferry will sail."),
        ("Torv won 4-2 against Osk on Sunday.", "On Sunday Torv won 4-2 against Osk."),
        (
            "The clinics began vaccinating 600 children on Monday.",
            "On Monday the clinics began vaccinating 600 children.",
        ),
        ("A woman who claims she was robbed was questioned.", "A woman who claims she was robbed was questioned."),
        ("Some 54 percent are for the bridge and 40 percent against it.", "Some 54 percent are for the bridge."),
    ],
)
def test_a_sentence_that_keeps_them_is(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The mill used to employ 400 people.", "The mill employs 400 people."),
        ("The would-be robber fled.", "The robber fled."),
        ("Two fake policemen robbed a jeweller.", "Two policemen robbed a jeweller."),
        ("Experts doubt that the dam will hold.", "Experts say the dam will hold."),
        ("Far from falling, prices rose.", "Prices fell."),
        ("The aid reached all but two villages.", "The aid reached two villages."),
    ],
)
def test_what_a_word_before_it_takes_back_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The mill used to employ 400 people.", "The mill used to employ 400 people."),
        ("The would-be robber fled.", "The would-be robber fled."),
        ("The aid reached all but two villages.", "All but two villages were reached by the aid."),
    ],
)
def test_a_sentence_that_has_the_word_too_is(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Unlike Osk, Torv has no hospital.", "Osk has no hospital."),
        ("The man police say fired the shots was found in Vale.", "Police fired the shots."),
        ("The museum is free on Sundays and costs 12 crowns otherwise.", "The museum is free."),
        ("The museum is free on Sundays and costs 12 crowns otherwise.", "The museum costs 12 crowns on Sundays."),
    ],
)
def test_what_is_told_of_another_or_of_another_time_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"
