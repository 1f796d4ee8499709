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


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Jonas Pfeil was suspended.", _CLUB),
        ("Jonas Pfeil, who trained the rowers for nine years, was suspended.", _CLUB),
        ("The mill withdrew its complaint.", _MILL),
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
    ],
)
def test_each_subject_is_told_with_its_own_verb(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "supported"
