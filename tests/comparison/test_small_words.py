"""Small words between the same two words: one preposition is not another, "or" is not "and", "her" is not "his"."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The family sprints through the airport of Velm.", "The family sprints to the airport of Velm."),
        ("Windows were blown out and roofs torn off in Velm.", "Windows were blown out or roofs torn off in Velm."),
        ("It is not known if other clerks were told.", "It is not known and other clerks were told."),
        ("The clerk praised her staff on Monday.", "The clerk praised his staff on Monday."),
        (
            "The town has been in a state of emergency since the May floods.",
            "The town has been in a state of emergency during the May floods.",
        ),
        ("Half of the flats have already been sold.", "Half of the flats have just been sold."),
    ],
)
def test_another_small_word_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The mayor spoke on the new harbour road.", "The mayor spoke about the new harbour road."),
        ("Eight died in the fire aboard the ferry.", "Eight died in the fire on the ferry."),
        ("The strike at the mill began on Monday.", "The strike in the mill began on Monday."),
        ("It cost 40 crowns and took nine days.", "It cost just 40 crowns and took nine days."),
    ],
)
def test_a_small_word_told_for_another_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
