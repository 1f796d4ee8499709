"""Whole verdicts on claims of their source's own words in which somebody else does it, owns it or is it."""

from __future__ import annotations

import pytest

from summarizer import verify

_STAGE = (
    "Actress Eva Karn has left the play, and her part will be taken by Ida Moll, who sang the aunt in the 2019 film."
)
_LEADERS = "Second-tier Marsh stunned league leaders Osley 2-0 on Wednesday."
_CONSUL = "Torvia's consul in Osk, Otto Varn, asked for asylum."
_STATES = (
    'The envoys of six coastal states, meeting in Sorn, saw the ships, which rights groups had called "floating jails".'
)
_QUOTAS = "Torvia and Osk will each cut their herring quotas by 15 percent."
_RANKS = (
    "The board confirmed Ida Moll, with two members of the opposition, Eva Karn and Olga Brin, voting to support her."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_STAGE, "Eva Karn sang the aunt in the 2019 film."),
        (_LEADERS, "Marsh lead the league."),
        (_CONSUL, "Osk's consul in Torvia asked for asylum."),
    ],
)
def test_another_s_part_in_the_source_s_words_does_not_stand_unmarked(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_STAGE, "Ida Moll sang the aunt in the 2019 film."),
        (_CONSUL, "Torvia's consul asked for asylum."),
        (_STATES, "Rights groups described the ships as floating jails."),
        (_QUOTAS, "Torvia and Osk will reduce their herring quotas by 15 percent."),
        (_RANKS, "Eva Karn and Olga Brin voted for Moll although they belong to the opposition."),
    ],
)
def test_one_s_own_part_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
