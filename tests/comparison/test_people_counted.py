"""People counted by what they are, and on which side of a vote they were."""

import pytest

from summarizer import verify

ARRESTED = "Police in Sorn arrested three men and a woman on suspicion of stealing 90 lamps."
BY_VOTES = "The assembly passed the bill by 61 votes to 37, with two members absent."
BY_VERBS = "Eight councillors backed the tram, five opposed it and one abstained."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ARRESTED, "Four people were arrested on suspicion of stealing 90 lamps."),
        ("Two boys and six girls won prizes in Kelm.", "Eight children won prizes in Kelm."),
        (BY_VOTES, "The bill was passed by 61 votes to 37."),
        (BY_VOTES, "Thirty-seven members voted against the bill."),
        (BY_VERBS, "Five councillors voted against the tram."),
        ("The council rejected the stadium by 31 votes to 12.", "Thirty-one councillors voted against the stadium."),
    ],
)
def test_who_is_counted_by_kinds_or_sides_may_be_counted_so(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ARRESTED, "Police in Sorn arrested a man and three women on suspicion of stealing 90 lamps."),
        (ARRESTED, "Three women were arrested."),
        (ARRESTED, "Three people were arrested on suspicion of stealing 90 lamps."),
        (BY_VOTES, "Two members voted against the bill."),
        (BY_VOTES, "Thirty-seven members voted for the bill."),
        (BY_VERBS, "Five councillors backed the tram."),
        (BY_VERBS, "Eight councillors voted against the tram."),
    ],
)
def test_kinds_and_sides_are_not_exchanged(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
