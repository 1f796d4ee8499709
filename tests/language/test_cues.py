"""Kind, modality and emptiness of a sentence, by cue words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.cues import is_imperative_or_normative, is_vague, kind, modality, opinion_score


@pytest.mark.parametrize(
    ("sentence", "attributed", "expected"),
    [
        ("Two ferries collided off Arendal on Monday.", False, "event"),
        ("The mayor met ferry owners in May 2024.", False, "event"),
        ("The port is shut, the mayor said.", True, "claim"),
        ("The closure underscores the need for a second port.", False, "claim"),
        ("Ferry owners should pay for the damage.", False, "claim"),
        ("The mayor will meet ferry owners on Friday.", False, "plan"),
        ("A hearing is scheduled for Friday.", False, "plan"),
        ("The port could reopen in June.", False, "forecast"),
        ("The repair is expected to take weeks.", False, "forecast"),
        ("The port has been run by the town since 1987.", False, "background"),
        ("The quarrel goes back decades.", False, "background"),
        ("The owner was fined after crucial evidence surfaced.", False, "event"),
    ],
)
def test_the_kind_of_a_sentence_follows_its_cues(sentence: str, attributed: bool, expected: str) -> None:
    assert kind(sentence, attributed) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two ferries collided off Arendal.", "asserted"),
        ("The owner denied the charge.", "denied"),
        ("The owner said that the ferry did not stop.", "denied"),
        ("The ferry, which did not stop, reached Arendal.", "asserted"),
        ("The captain allegedly did not stop.", "alleged"),
        ("The captain is accused of sailing too fast.", "alleged"),
        ("The port reopens if the divers find nothing.", "conditional"),
        ("The deal would end the strike.", "conditional"),
        ("The port reopened in May 2024.", "asserted"),
        ("The captain said “I would never stop” and left.", "asserted"),
    ],
)
def test_how_firmly_a_sentence_is_told(sentence: str, expected: str) -> None:
    assert modality(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Sustained dialogue will be essential to lasting stability.",
        "The evolving situation reflects the complex dynamics of the region.",
        "Observers note that broader strategic challenges remain.",
        "Only time will tell.",
    ],
)
def test_padding_is_vague(sentence: str) -> None:
    assert is_vague(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two ferries collided off Arendal on Monday.",
        "The port is shut, Ines Falk said.",
        "Police arrested 14 people.",
        "He was taken to hospital.",
        "The river burst its banks overnight.",
    ],
)
def test_news_is_not_vague(sentence: str) -> None:
    assert not is_vague(sentence)


def test_names_and_numbers_make_a_sentence_more_concrete() -> None:
    assert opinion_score("The strategy reflects progress.") > opinion_score(
        "Falk's strategy reflects progress in Arendal."
    )
    assert opinion_score("") == 1.0


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Strengthen cooperation among neighbouring ports.", True),
        ("Ports must cooperate.", True),
        ("The port shut on Monday.", False),
        ("The mayor said “Ports must cooperate”.", False),
    ],
)
def test_advice_is_told_from_news(sentence: str, expected: bool) -> None:
    assert is_imperative_or_normative(sentence) is expected


@given(st.text(max_size=200))
def test_the_score_is_a_share(sentence: str) -> None:
    assert 0.0 <= opinion_score(sentence) <= 1.0
    assert kind(sentence, False) in {"event", "claim", "plan", "forecast", "background"}
    assert modality(sentence) in {"asserted", "denied", "alleged", "conditional"}
