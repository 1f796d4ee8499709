"""Clauses that a sentence links as cause and effect, and its source only tells side by side."""

from __future__ import annotations

import pytest

from summarizer import verify

FOG = "Fog closed the port at Lenn for a night, and vandals burned a kiosk."
SHUT = "The bakery shut on Monday, the tram company raised its fares by a tenth, and the cinema hired two ushers."
ROOF = "The museum lost its roof in the storm, so the curators moved the paintings to a barn."
RIVER = "Because the river rose, the mayor closed the bridge and the school."
BURST = "A pipe burst, flooding the hall, and the choir moved to the gym."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FOG, "Fog closed the port at Lenn for a night, so vandals burned a kiosk."),
        (SHUT, "As the bakery shut on Monday, the tram company raised its fares."),
        (SHUT, "The tram company raised its fares, so the cinema hired two ushers."),
    ],
)
def test_a_cause_made_of_an_and_leaves_a_sentence_weak_at_best(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FOG, "Fog closed the port at Lenn, and vandals burned a kiosk."),
        (ROOF, "The museum lost its roof, so the curators moved the paintings."),
        (RIVER, "As the river rose, the mayor closed the bridge."),
        (RIVER, "The river rose, so the mayor closed the bridge."),
        (BURST, "A pipe burst, so the choir moved to the gym."),
        ("Ole Strand works as a cook, and his son paints.", "Ole Strand works as a cook."),
    ],
)
def test_a_link_that_the_source_has_or_allows_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
