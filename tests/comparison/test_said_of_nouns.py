"""Whose words a relative clause within another's sentence tells; what a month names nobody in; what is agreed to."""

from __future__ import annotations

import pytest

from summarizer import verify

_TUNNEL = "Governor Eva Lund pledged money for a tunnel that engineer Jan Dahl once called needless."
_PLAN = (
    "Chairman Piet Vos said the board would go ahead with the plan, which the clerk, Ann Roe, has described as hasty."
)
_TAX = "Premier Ilse Holm promised to scrap the tax, a measure that the opposition had proposed in spring."
_DEAL = "Brandon Mills will rehire 40 of the 90 weavers it laid off in May, arbitrator Lena Voss told the Courier."
_DAM = "Minister Kari Voll ordered repairs; until August the engineer, Ole Dahl, had insisted that the dam was sound."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TUNNEL, "Dahl once called the tunnel needless."),
        (_TUNNEL, "Lund pledged money for a tunnel."),
        (_PLAN, "The clerk, Ann Roe, described the plan as hasty."),
        (_TAX, "The opposition proposed the measure in spring."),
        (
            "Minister Tor Hald told reporters he would launch a scheme that unions have branded a gimmick.",
            "Unions have branded the scheme a gimmick.",
        ),
        (
            "Chairman Piet Vos promised to carry out the plan, which Ann Roe considers too costly.",
            "Roe thinks the plan too costly.",
        ),
        (_DEAL, "Brandon Mills has agreed to hire back 40 weavers whom it laid off."),
        (_DAM, "Until August, the engineer, Ole Dahl, had insisted that the dam was sound."),
        ("Ann Roe was named director, succeeding Lind.", "Ann Roe succeeds Lind as director."),
        ("Roe was elected treasurer, taking over from Lind.", "Roe took over from Lind as treasurer."),
    ],
)
def test_who_says_something_of_a_noun_within_anothers_words_says_it(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TUNNEL, "Governor Eva Lund called the tunnel needless."),
        (_TUNNEL, "Dahl pledged money for a tunnel."),
        (_PLAN, "Ann Roe said the board would go ahead with the plan."),
        (_TAX, "The opposition promised to scrap the tax."),
        (_DEAL, "Brandon Mills said it would rehire 40 of the 90 weavers."),
        (
            "Engineer Jan Dahl told the inquiry he had warned managers of the crack.",
            "Managers told the inquiry they had warned engineer Jan Dahl of the crack.",
        ),
        ("Ann Roe was named director, succeeding Lind.", "Lind succeeds Ann Roe as director."),
        (_DAM, "Until August, the minister, Kari Voll, had insisted that the dam was sound."),
    ],
)
def test_who_says_the_rest_or_only_that_does_not_say_the_other(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
