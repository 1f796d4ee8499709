"""Titles of several words that may stand for one another: "CEO", "chief executive"."""

import pytest

from summarizer.verification import verify


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The CEO, Ove Lund, left on Friday.", "Chief executive Ove Lund left on Friday."),
        ("Managing director Ove Lund left on Friday.", "The chief executive, Ove Lund, left on Friday."),
        ("Danish premier Ada Kern flew home.", "Danish prime minister Ada Kern flew home."),
        ("The home secretary, Ada Kern, flew home.", "The interior minister, Ada Kern, flew home."),
        ("Torv Water's finance chief, Ove Lund, left.", "Ove Lund, the finance director of Torv Water, left."),
        ("Torv Water's CFO, Ove Lund, left.", "Ove Lund, the finance director of Torv Water, left."),
        ("The trucker Ove Lund found the dog.", "Ove Lund, a lorry driver, found the dog."),
    ],
)
def test_two_titles_of_one_office_are_no_other_role(claim: str, source: str) -> None:
    found = verify(claim, [source]).differences

    assert not [each.reason for each in found if each.kind == "role" and each.relation == "clash"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The chairman, Ove Lund, left on Friday.", "Chief executive Ove Lund left on Friday."),
        ("The finance director, Ove Lund, left on Friday.", "The chief executive, Ove Lund, left on Friday."),
        ("Danish foreign minister Ada Kern flew home.", "Danish prime minister Ada Kern flew home."),
        ("Danish deputy premier Ada Kern flew home.", "Danish prime minister Ada Kern flew home."),
        ("The foreign secretary, Ada Kern, flew home.", "The interior minister, Ada Kern, flew home."),
        ("The police chief, Ove Lund, found the dog.", "A police sergeant, Ove Lund, found the dog."),
    ],
)
def test_titles_of_two_offices_are(claim: str, source: str) -> None:
    found = verify(claim, [source]).differences

    assert [each.reason for each in found if each.kind == "role" and each.relation == "clash"]
