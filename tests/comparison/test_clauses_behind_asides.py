"""Whole verdicts on sentences whose verb stands behind an aside, an infinitive or a vote, and on who keeps silent."""

from __future__ import annotations

import pytest

from summarizer import verify

_BEHIND = "Corl went down because Marsh, who had started the day a point behind, beat Osley 3-0."
_THREAT = "Osk's finance minister, Ida Moll, threatened to raise duties on Torvian wool."
_BACKED = "The motion, drafted by Marsh and backed by 13 of the board's 15 members, fell."
_JOINED = "Winger Ivo Lorn turned down Marsh to sign a contract with Osley."
_COURT = (
    "The upper court in Osley ruled that Otto Varn can be sent to Torvia, but his lawyer Ida Moll said he would appeal."
)
_TALLY = "The chamber adopted the press law by 88 votes to 71."
_SILENCE = "Otto Varn declined to comment, but a person close to the talks said the memo was written by Ida Moll."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_BEHIND, "Osley beat Marsh 3-0."),
        (_THREAT, "Ida Moll was threatened."),
        (_JOINED, "Ivo Lorn has signed for Marsh."),
        (_COURT, "Torvia's upper court ruled that Varn can be sent there."),
        (_TALLY, "The chamber adopted the press law unanimously."),
        (_SILENCE, "Varn said the memo was written by Ida Moll."),
    ],
)
def test_what_is_read_behind_an_aside_is_not_told_of_another(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_BEHIND, "Marsh beat Osley 3-0."),
        (_THREAT, "Ida Moll threatened Torvia with higher duties on wool."),
        (_BACKED, "Thirteen of the 15 members supported the motion."),
        (_JOINED, "Ivo Lorn has signed for Osley."),
        (_COURT, "Varn can be sent to Torvia, a court ruled."),
        (_SILENCE, "A person close to the talks said Ida Moll had written the memo."),
    ],
)
def test_what_is_read_behind_an_aside_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Talks collapsed after nearly three hours when the growers' envoy, Ivo Lorn, walked out.",
            "Talks broke down after the growers' envoy left.",
        ),
        (
            "Turnout fell to 38 percent, the lowest since the war.",
            "Turnout was 38 percent, a record low since the war.",
        ),
        (
            "The judges struck out a law that would have allowed the mayor to close schools.",
            "The law would have let the mayor close schools.",
        ),
    ],
)
def test_the_same_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
