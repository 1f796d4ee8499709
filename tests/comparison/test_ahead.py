"""Who is ahead of whom, in whatever word."""

import pytest

from summarizer import verify

LEAD = "Osterm's lead over Villers has shrunk to four seconds."
WIN = "Kobash overtook Lindgren on the final bend and won by a wheel."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LEAD, "Villers leads Osterm by just four seconds."),
        (LEAD, "Villers is four seconds ahead of Osterm."),
        (LEAD, "Osterm trails Villers by four seconds."),
        (WIN, "Lindgren passed Kobash at the last corner and won narrowly."),
        ("Marchal's victory over Lopo came in the last minute.", "In the last minute Lopo beat Marchal."),
    ],
)
def test_who_is_ahead_is_not_behind(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LEAD, "Osterm leads Villers by just four seconds."),
        (LEAD, "Villers trails Osterm by four seconds."),
        (WIN, "Lindgren was passed by Kobash at the last corner."),
        ("Villers led Osterm at noon, but at dusk Osterm led Villers.", "By dusk Osterm was ahead of Villers."),
    ],
)
def test_who_is_ahead_may_be_told_from_either_side(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
