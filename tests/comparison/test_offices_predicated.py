"""What a claim says that somebody is, against what the cited passage says; and whom something was had from."""

import pytest

from summarizer.verification import verify


@pytest.mark.parametrize(
    ("claim", "source", "said"),
    [
        (
            "She was president of the bakers' guild until May.",
            "Until May she was the bakers’ guild’s head of catering.",
            "head of catering",
        ),
        (
            "Ada Roe is its former chief engineer.",
            "The note was about Ada Roe. She is the deputy chief engineer.",
            "deputy chief engineer",
        ),
        (
            "Ada Roe is the chief engineer, and Bo Lind her deputy.",
            "She is the deputy chief engineer; the chief engineer is Bo Lind.",
            "chief engineer",
        ),
        (
            "Ada Roe, acting warden since May, goes back to being harbour treasurer.",
            "Ada Roe, acting warden since May, is deputy warden once more.",
            "warden",
        ),
        (
            "Bo Lind, formerly Ms Roe's deputy, denied the report.",
            "Ms Roe’s former chief of staff, Bo Lind, denied the report.",
            "chief",
        ),
    ],
)
def test_an_office_told_otherwise_is_named_with_what_the_source_says(claim: str, source: str, said: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert any(said in reason for reason in verdict.reasons)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("She led negotiations for the bakers' guild.", "She was the bakers’ guild’s head of negotiations."),
        ("She was chief negotiator of the bakers' guild.", "She was the bakers’ guild’s head of negotiations."),
        ("Bo Lind is the chief engineer.", "She is the deputy chief engineer; the chief engineer is Bo Lind."),
        ("Ada Roe is the deputy chief engineer.", "Ada Roe is the deputy chief engineer."),
        (
            "Bo Lind, formerly Ms Roe's chief of staff, denied it.",
            "Ms Roe’s former chief of staff, Bo Lind, spoke.",
        ),
        ("Bo Lind, once Ms Roe's chief of staff, spoke.", "Ms Roe’s former chief of staff, Bo Lind, spoke."),
        (
            "Roe has been deputy mayor for a year.",
            "Ada Roe, deputy mayor for a year, became its acting mayor on Monday.",
        ),
        ("Ada Roe goes back to being deputy warden.", "Ada Roe is deputy warden once more."),
    ],
)
def test_an_office_told_in_other_words_is_no_clash(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    "claim",
    [
        "The paper had the date from the harbour master's office.",
        "For the date the paper had trusted a ferry manager.",
        "For the date the paper relied on an official of the bank.",
    ],
)
def test_an_informant_of_another_kind_is_named_with_the_cited_one(claim: str) -> None:
    verdict = verify(claim, ["The paper had relied on a ferry passenger for the date and did not call the harbour."])

    assert verdict.support == "unsupported"
    assert any("'a ferry passenger'" in reason for reason in verdict.reasons)


@pytest.mark.parametrize(
    "claim",
    [
        "The paper had the date from a passenger on the ferry.",
        "For the date the paper relied on a single person.",
        "For the date the paper trusted a ferry traveller.",
        "The paper had relied on somebody from the ferry for the date.",
    ],
)
def test_an_informant_told_in_other_words_is_no_clash(claim: str) -> None:
    verdict = verify(claim, ["The paper had relied on a ferry passenger for the date and did not call the harbour."])

    assert verdict.support != "unsupported"
