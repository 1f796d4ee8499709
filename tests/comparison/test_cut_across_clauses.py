"""A phrase is told with the noun, preposition or verb that its source has it with; what is still open is not done."""

from __future__ import annotations

import pytest

from summarizer import verify

_DENTIST = "The dentist Ruth Amsel worked on the prince in 1952 with the aid of Sister Paula Kerr."
_ARGUED = "Hanna Brod argued with the landlord in the presence of her neighbour, Fritz Ohm."
_SAILOR = "The baker's son, a sailor, rescued the child that the mayor later sent to his uncle, Admiral Brock."
_WIFE = "The striker Pau Riba thanked his surgeon, Dr Inge Falk, and his wife, a lawyer."
_TREATY = "Spain and Portugal signed the treaty, which Morocco rejected."
_TUNNEL = "Governor Tal Esh and his challenger, Mina Dorr, both support the tunnel, which the rail union fears."
_MARKET = "Dozens of stallholders have until Sunday to clear the Maro market, where a roof fell in."
_LOAN = "The firm has three weeks to repay the loan of 4 million crowns."
_RENTS = "The chancellor declined to say whether rents would be frozen, but Ola Krag hinted that subsidies would grow."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_DENTIST, "The dentist worked on Sister Paula Kerr in 1952."),
        (_ARGUED, "Hanna Brod argued with Fritz Ohm."),
        ("The gang stole from the jeweller with the help of his maid, Jana Lisk.", "The gang stole from Jana Lisk."),
        (_SAILOR, "The baker's son, Admiral Brock, rescued the child."),
        (_WIFE, "Pau Riba thanked his surgeon, a lawyer."),
        (_TREATY, "Both Morocco and Portugal signed the treaty."),
        (_TUNNEL, "The rail union and Mina Dorr support the tunnel."),
        (_MARKET, "Dozens of stallholders have cleared the Maro market."),
        (_LOAN, "The firm repaid the loan of 4 million crowns."),
    ],
)
def test_a_phrase_from_another_clause_is_not_told(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_what_somebody_was_told_to_do_is_not_for_sure_done() -> None:
    source = "Squatters were told to leave the Brenn house by Monday."

    assert verify("Squatters have left the Brenn house by Monday.", [source]).support == "weak"


def test_what_was_hinted_is_not_said() -> None:
    assert verify("Ola Krag said that subsidies would grow.", [_RENTS]).support == "weak"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_DENTIST, "The dentist worked on the prince in 1952."),
        (_DENTIST, "Ruth Amsel worked with the aid of Sister Paula Kerr."),
        (_ARGUED, "Hanna Brod argued with the landlord."),
        (_SAILOR, "The baker's son, a sailor, rescued the child."),
        (_WIFE, "Pau Riba thanked his surgeon, Dr Inge Falk."),
        (_WIFE, "Pau Riba thanked his wife, a lawyer."),
        (_TREATY, "Spain and Portugal signed the treaty."),
        (_TUNNEL, "Governor Tal Esh supports the tunnel."),
        (_MARKET, "Dozens of stallholders have until Sunday to clear the market."),
        (_LOAN, "The firm has three weeks to repay the loan."),
        ("The firm took three weeks to repay the loan.", "The firm repaid the loan."),
        (_RENTS, "Ola Krag hinted that subsidies would grow."),
        ("Spain and Portugal signed the treaty, which Morocco signed too.", "Spain and Morocco signed the treaty."),
    ],
)
def test_what_its_own_clause_tells_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
