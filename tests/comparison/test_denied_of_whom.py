"""Who or what is denied to be the one, or to be there at all, of whom or which the source tells just that."""

import pytest

from summarizer import verify

QUAY = "There was cheering on the quay at Vessel Point when the drill came free on Wednesday."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The talks failed over the tax.", "What sank the talks was not the tax."),
        ("A faulty heater caused the fire at the mill.", "The cause of the fire at the mill was not a faulty heater."),
        (QUAY, "On Wednesday the drill's release was not met with any cheering at Vessel Point."),
        ("A nurse from Orne claimed the prize.", "Nobody has claimed the prize."),
        ("Forty pupils visited the tower on Friday.", "Nobody visited the tower on Friday."),
    ],
)
def test_what_the_source_tells_is_not_denied_of_whatever_word(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The talks failed over the border, not over the tax.", "What sank the talks was not the tax."),
        ("The talks failed over the tax and the border.", "What sank the talks was not only the tax."),
        ("A faulty heater caused the fire at the mill.", "The cause of the fire at the mill was a faulty heater."),
        (QUAY, "On Wednesday the drill's release was met with cheering at Vessel Point."),
        (
            "There was no cheering on the quay when the drill came free.",
            "The drill's release was not met with any cheering.",
        ),
        ("No one has come forward to claim the prize.", "Nobody has claimed the prize."),
        ("A nurse claimed the prize, and no one else did.", "Nobody but a nurse claimed the prize."),
    ],
)
def test_what_the_source_denies_may_be_denied_in_other_words(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
