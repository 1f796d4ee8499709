"""What a noun between commas tells of somebody, whatever is alleged, denied or said around it."""

from __future__ import annotations

import pytest

from summarizer import verify

ALLEGED = "Police allege that Ann Roe, a former clerk of the Torv Guild, took 4,000 crowns from its safe in May."
DENIED = "Lena Roe denied that Ira Moss, a member of the town council, had bought the land."
DOUBTED = "Otto Lind, a teacher from Osk, may have taken the boat, the mayor said."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ann Roe used to be clerk of the Torv Guild.", ALLEGED),
        ("Ann Roe is a former clerk of the Torv Guild.", ALLEGED),
        ("Otto Lind is a teacher from Osk.", DOUBTED),
        ("Ira Moss is a member of the town council.", DENIED),
        ("Ana Vale used to be mayor of Arn.", "Ana Vale, a former mayor of Arn, sold the mill to her son."),
    ],
)
def test_what_an_apposition_tells_is_told(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ann Roe took 4,000 crowns.", ALLEGED),
        ("Ann Roe is clerk of the Torv Guild.", ALLEGED),
        ("Otto Lind, a teacher from Osk, took the boat.", DOUBTED),
        ("Ira Moss had bought the land.", DENIED),
        (
            "Tim Lind, a smith who was on the boat, will have it.",
            "Tim Lind, a smith who was on the boat, will not have it.",
        ),
        ("Lena Roe is a member of the town council.", DENIED),
        ("Otto Lind is a teacher.", "Police allege that the brother of Otto Lind, a teacher, took the boat."),
        ("Ann Roe used to be the chief of police.", "Ann Roe is the acting chief of police in Torv."),
    ],
)
def test_what_is_alleged_denied_or_told_of_another_is_not(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
