"""The verb of a clause at the end of a sentence is told of that clause's subject, whatever tells more of it between."""

from __future__ import annotations

import pytest

from summarizer import verify

_CLUB = (
    "Jonas Pfeil, who trained the rowers for nine years, left for Basel in March after Edda Morn, the club's "
    "president, was suspended."
)
_MILL = (
    "The mill, which made paper, was sold to a Danish firm in April after the union, which had fought the plan for "
    "years, withdrew its complaint."
)

_TERNS = "Ellen Vogt became captain of the Terns last week after Maria Stenn, the old captain, retired."
_AIR = "The airline Corvair cut 300 jobs in spring before its owner, the Brandt group, filed for bankruptcy."
_MERGER = (
    "Mayor Dag Ulven, 52, whose party lost in April, and his predecessor, Siv Rost, 70, both oppose the merger, which "
    "the county wants."
)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Jonas Pfeil was suspended.", _CLUB),
        ("Jonas Pfeil, who trained the rowers for nine years, was suspended.", _CLUB),
        ("The mill withdrew its complaint.", _MILL),
        ("Ellen Vogt retired.", _TERNS),
        ("Corvair filed for bankruptcy.", _AIR),
        ("The county opposes the merger.", _MERGER),
    ],
)
def test_the_verb_of_a_trailing_clause_is_not_told_of_the_main_subject(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Edda Morn was suspended.", _CLUB),
        ("Edda Morn, the club's president, was suspended.", _CLUB),
        ("Jonas Pfeil left for Basel in March.", _CLUB),
        ("The union withdrew its complaint.", _MILL),
        ("The mill was sold to a Danish firm in April.", _MILL),
        ("Maria Stenn retired.", _TERNS),
        ("The Brandt group filed for bankruptcy.", _AIR),
        ("Siv Rost opposes the merger.", _MERGER),
        ("Mayor Dag Ulven opposes the merger.", _MERGER),
    ],
)
def test_each_subject_is_told_with_its_own_verb(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "supported"
