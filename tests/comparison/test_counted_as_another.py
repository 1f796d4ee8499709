"""A figure counts what it counts in the source: people are no households, villages no villagers."""

from __future__ import annotations

import pytest

from summarizer import verify

_ISLAND = "In a place of 1,140 people that is a formality: everybody has heard the names."
_STORM = "The grid operator said 3,200 households had no power overnight because of the storm."
_PIPE = "Officials admitted that 640 villagers had no water after the pipe burst."
_CHAIN = "A rival will buy the chain in June; it has 85 employees."
_CAMP = "According to aid workers, 1,500 people lived in the camp at the time the army arrived."

FALSE = [
    (_ISLAND, "On Osk, where 1,140 households live, everybody has heard the names by now."),
    (_STORM, "The storm left as many as 3,200 people in the dark overnight, the grid operator reported."),
    (_PIPE, "After the pipe burst there was no water for 640 villages, officials admitted."),
    (_CHAIN, "The chain, which runs 85 shops, is to be sold to a rival in June."),
    ("Some 3,000 workers are on strike.", "The strike has spread to 3,000 firms."),
    (_CAMP, "Some 1,500 families were living in the camp when the army came, aid workers say."),
]
TRUE = [
    (_ISLAND, "Osk, home to 1,140 islanders, has heard the names by now."),
    (_STORM, "Overnight 3,200 homes lost power in the storm, the grid operator reported."),
    (_PIPE, "After the pipe burst there was no water for 640 people, officials admitted."),
    (_CHAIN, "The chain, which has a staff of 85, is to be sold to a rival in June."),
    ("The letter was signed by the mayors of 12 towns.", "Twelve mayors signed the letter."),
    ("Police stopped 60 cars at the bridge and fined each driver.", "Sixty drivers were fined at the bridge."),
]


@pytest.mark.parametrize(("source", "claim"), FALSE)
def test_a_figure_of_another_kind_of_things_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(("source", "claim"), TRUE)
def test_a_figure_of_the_same_things_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
