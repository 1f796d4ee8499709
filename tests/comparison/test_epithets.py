from __future__ import annotations

import pytest

from summarizer.comparison.parties.epithets import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def _reasons(claim: str, source: str) -> list[str]:
    return [found.reason for found in differences(Passage(claim), Sources.of([source]))]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Bea Holt is the reigning champion.", "Reigning champion Ann Roe lost to Bea Holt in the final."),
        ("Ann Roe was the favourite.", "Ann Roe won the chess cup, beating the favourite, Carl Lind."),
        ("Ann Roe was a pupil of Carl Lind.", "The vase by Ann Roe was in fact the work of her pupil Carl Lind."),
        ("Torv Rail is larger than Osk Line.", "Torv Rail and its larger rival Osk Line are to merge."),
        ("Mount Osk is the second-highest.", "The peak is the second-highest in the county after Mount Osk."),
    ],
)
def test_what_somebody_else_is_is_a_clash(claim: str, source: str) -> None:
    (reason,) = _reasons(claim, source)

    assert reason.startswith("says")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ann Roe is the reigning champion.", "Reigning champion Ann Roe lost to Bea Holt in the final."),
        ("Ann Roe was not the favourite.", "Ann Roe won the chess cup, beating the favourite, Carl Lind."),
        ("Carl Lind was a pupil of Ann Roe.", "The vase by Ann Roe was in fact the work of her pupil Carl Lind."),
        ("Ann Roe is a rival of Carl Lind.", "Ann Roe and her rival Carl Lind are to meet."),
        ("Osk Line is larger than Torv Rail.", "Torv Rail and its larger rival Osk Line are to merge."),
    ],
)
def test_what_a_person_is_there_too_is_no_difference(claim: str, source: str) -> None:
    assert _reasons(claim, source) == []
