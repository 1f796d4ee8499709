"""Which bodies may be meant by a bare noun: "the company" may be Larsund Line, "the coastguard" may not."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The ferry, owned by Larsund Line, left at noon, the coastguard said.",
            "The ferry left at noon, its owner, Larsund Line, said.",
        ),
        ("The Larsund Line ferry left at noon, the coastguard said.", "The ferry left at noon, Larsund Line said."),
        (
            "A plant of Brenholt Chemicals leaked acid, firefighters said.",
            "The plant leaked acid, Brenholt Chemicals said.",
        ),
        ("Prices will rise after a loan by Torvan Bank, the government said.", "Prices will rise, Torvan Bank said."),
        (
            "The school, run by Osby Council, will close, the ministry said.",
            "The school will close, Osby Council said.",
        ),
        ("Torv United's game was called off, police said.", "The game was called off, Torv United said."),
        (
            "Observers have stressed that the effects of a deal between Torv and Hesk reach beyond trade.",
            "The effects of a deal reach beyond trade, Torv negotiators have stressed.",
        ),
    ],
)
def test_what_one_body_says_is_not_told_by_another_beside_it(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert "credited to" in verdict.reasons[0]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "A plant of Brenholt Chemicals leaked acid, the company said.",
            "The plant leaked acid, Brenholt Chemicals said.",
        ),
        (
            "Osby Council is poor and the school will close, the authority said.",
            "The school will close, Osby Council said.",
        ),
        ("Frontex sent two boats, which sank, the agency said.", "Two boats sank, Frontex said."),
        ("Torv United called the game off, the club said.", "The game was called off, Torv United said."),
        ("Ofra, the regulator, found two leaks, the regulator said.", "Two leaks were found, Ofra said."),
        (
            "Ann Strand, who follows the trade, expects the recall to cost €31m, of which insurance would cover €12m.",
            "The recall will cost €31m by the estimate of Ann Strand, with insurance picking up €12m of that.",
        ),
    ],
)
def test_a_body_may_be_called_by_what_it_is(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_a_quarter_of_an_hour_is_fifteen_minutes() -> None:
    source = "A quarter of an hour later the gap would have swallowed a lorry."

    assert verify("Fifteen minutes later the gap would have swallowed a lorry.", [source]).support != "unsupported"
    assert verify("Forty minutes later the gap would have swallowed a lorry.", [source]).support == "unsupported"


def test_who_charges_somebody_with_it_is_no_fact_of_the_writer() -> None:
    source = "Torv has accused Kelmar of holding back the river in order to sell electricity abroad."
    claim = "Torv accuses Kelmar of keeping back the river's water so that it can sell power to other countries."

    assert verify(claim, [source]).support != "unsupported"
    assert verify("Kelmar holds back the river in order to sell electricity abroad.", [source]).support == "unsupported"
