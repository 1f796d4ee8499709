"""Whole verdicts on who did it to whom, where lands, pronouns, places or opponents are told the other way round."""

from __future__ import annotations

import pytest

from summarizer import verify

_ENVOYS = "Torvia expelled six Oskerian envoys on Friday."
_SHOWN = "Ida Moll heard Otto Varn, who testified that he had shown her the letter."
_MOVE = "Winger Ivo Lorn has joined Marsh from Osley for 3 million euros."
_CUP = "Ida Moll beat Eva Karn 6-2, 6-1 and will meet Olga Brin in the final."
_SIDES = "Marsh beat holders Osley Rovers 2-0 to reach the final."
_LEADERS = "Prime Minister Otto Varn and his Oskerian counterpart Ida Moll agreed on Monday to open the canal."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_ENVOYS, "Oskeria expelled six Torvian envoys."),
        (_SHOWN, "Otto Varn testified that Moll had shown him the letter."),
        (_MOVE, "Lorn has joined Osley from Marsh."),
        (_CUP, "Ida Moll will meet Eva Karn in the final."),
        (_SIDES, "Marsh are the holders."),
        (_LEADERS, "Otto Varn is prime minister of Oskeria."),
    ],
)
def test_what_is_told_the_other_way_round_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_ENVOYS, "Six envoys from Oskeria were expelled by Torvia."),
        (_SHOWN, "Otto Varn testified that he had shown Moll the letter."),
        (_MOVE, "Lorn has left Osley to join Marsh."),
        (_CUP, "Ida Moll will meet Olga Brin in the final."),
        (_SIDES, "Osley Rovers are the holders."),
        (_LEADERS, "Oskerian Prime Minister Ida Moll agreed to open the canal."),
    ],
)
def test_what_is_told_the_same_way_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
