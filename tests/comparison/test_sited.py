"""Names behind "in", "to" and "from" go with the word that their source ties them to."""

from __future__ import annotations

import pytest

from summarizer import verify

BRIDGE = "The minister, who spoke in Osk, said the bridge in Torv would be rebuilt."
PLANE = "The plane took off from Wend and landed in Harrow an hour later."
LIND = "Lind was born in Torv, Vale, and moved to Osk."
CAR = "Police found the car in Vale and arrested the driver in Norvik."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BRIDGE, "The bridge in Osk will be rebuilt, the minister said."),
        (PLANE, "The plane landed in Wend."),
        (PLANE, "The plane took off from Harrow."),
        (LIND, "Lind moved to Torv."),
        (LIND, "Lind was born in Osk."),
        (CAR, "Police arrested the driver in Vale."),
    ],
)
def test_a_name_tied_to_another_word_than_in_its_source_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BRIDGE, "Speaking in Osk, the minister said the bridge in Torv would be rebuilt."),
        (PLANE, "The plane from Wend landed in Harrow."),
        (LIND, "Lind, born in Torv, moved to Osk."),
        (CAR, "The driver of the car that was found in Vale was arrested in Norvik."),
        ("Roe flew from Osk to Vale and opened the mill in Vale.", "Roe opened the mill in Vale."),
        ("The mill in Osk and the mine in Vale closed.", "The mine in Vale and the mill in Osk closed."),
        ("She sold the house in Torv and moved to Osk.", "She moved from Torv to Osk."),
    ],
)
def test_a_name_tied_as_in_its_source_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
