"""What is denied in other words than a plain "not", what is excepted, and levels that are no distances."""

import pytest

from summarizer import verify

KNEW = "The minister denied that she had known about the loans before January."
REPORT = "The harbour board dismissed a report that it had lost 40 million crowns."
CLAIM = "The court rejected the claim that the pills had caused the fever."
SIGN = "Inspectors found no sign that the cracks had spread to the second tower."
WITHOUT = "The boat left port without a licence and without enough fuel."
RULED_OUT = "The premier, Ola Stad, ruled out a return to coal."
UNLIKELY = "The treaty is unlikely to be signed before the summit in Oran."
EXCEPT = "Everyone except the cook survived the sinking of the trawler Ravn."
NOBODY_BUT = "Nobody but the watchman saw the fire start."
LEVEL = "Reservoirs in Torm are at 31 per cent of capacity."
FARE = "The council cut the fare by 40 cents to 1.80 euros."
UNTIL = "The tunnel will be closed until Tuesday, 9 April."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (KNEW, "The minister said she had not known about the loans before January."),
        (CLAIM, "The court did not accept that the pills had caused the fever."),
        ("The claim that the pills had caused it was rejected.", "The claim that the pills caused it was rejected."),
        (WITHOUT, "The boat left without enough fuel."),
        (RULED_OUT, "A return to coal was ruled out by the premier, Ola Stad."),
        (UNLIKELY, "The treaty will probably not be signed before the summit in Oran."),
        ("The agency has yet to approve the vaccine.", "The agency has not yet approved the vaccine."),
        ("None of the 40 samples contained lead.", "The 40 samples did not contain lead."),
        ("Neither the pilot nor the owner had insured it.", "The owner had not insured it."),
        ("The minister never met the banker.", "The minister did not meet the banker."),
        (EXCEPT, "The cook did not survive the sinking of the trawler Ravn."),
        (NOBODY_BUT, "The watchman saw the fire start."),
        ("Both bridges over the Wend were damaged.", "Two bridges over the Wend were damaged."),
        ("Parliament passed the bill by 52 votes to 48.", "Parliament passed the bill by four votes."),
        (FARE, "The fare was cut to 1.80 euros."),
    ],
)
def test_a_denial_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (REPORT, "The harbour board had lost 40 million crowns."),
        (REPORT, "The harbour board said it had lost 40 million crowns."),
        (CLAIM, "The court found that the pills had caused the fever."),
        (SIGN, "Inspectors found that the cracks had spread to the second tower."),
        (WITHOUT, "The boat left port with enough fuel."),
        (UNLIKELY, "The treaty will be signed before the summit in Oran."),
        (UNLIKELY, "The treaty was signed before the summit in Oran."),
        (EXCEPT, "Everyone survived the sinking of the trawler Ravn."),
        (EXCEPT, "The cook survived the sinking of the trawler Ravn."),
        (NOBODY_BUT, "Nobody saw the fire start."),
        (LEVEL, "Reservoirs in Torm are 31 per cent below capacity."),
        (FARE, "The council cut the fare to 40 cents."),
        (UNTIL, "The tunnel will be closed on Tuesday, 9 April."),
    ],
)
def test_what_is_denied_excepted_or_measured_otherwise_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
