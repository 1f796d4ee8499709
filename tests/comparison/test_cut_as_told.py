"""What a dropped word made less of is not told whole: half, attempted, all but one, as long as, would have."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Every member state but Ostrava backed the treaty.", "Ostrava backed the treaty."),
        ("It will stay open if the state pays half the wages.", "It will stay open if the state pays the wages."),
        ("Lise Obert was cleared of attempted murder on Monday.", "Lise Obert was cleared of murder on Monday."),
        ("The governor said he would resign as long as a vote were held.", "The governor said he would resign."),
        ("But for her neighbour, Anka Tarr would have drowned in it.", "Anka Tarr would have drowned in it."),
        ("The senate passed a draft law on rents.", "The senate passed a law on rents."),
        ("The firm made a loss of 3 million euros.", "The firm made €3m."),
        ("Divers say the wreck probably has a second deck.", "Divers said the wreck has a second deck."),
        ("Shares saw a fall of 3 percent in May.", "Shares saw 3 percent in May."),
        ("The coach joked that he would sell the goalkeeper.", "The coach said that he would sell the goalkeeper."),
        (
            "The pier may open in May, Lea Porth said, were the town to mend it.",
            "The pier may open in May, Lea Porth said.",
        ),
        ("The ferry will sail at night, given enough crew.", "The ferry will sail at night."),
        ("The trial will open in June, barring an appeal.", "The trial will open in June."),
        ("Rain delayed the match, and thieves stole a van.", "Thieves stole a van because rain delayed the match."),
    ],
)
def test_a_sentence_that_lost_such_a_word_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The senate passed a draft law on rents in May.", "The senate passed a draft law on rents."),
        ("The two men were the first to leave, and others followed.", "The two men were the first to leave."),
        ("The pier may open, Lea Porth said, and the town was to mend it.", "The pier may open, Lea Porth said."),
        ("Lind would vote for the plan that had the most support.", "Lind would vote for the plan."),
    ],
)
def test_one_that_keeps_it_or_has_none_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
