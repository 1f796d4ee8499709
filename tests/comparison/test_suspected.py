"""What somebody is only suspected or accused of, and a claim that tells it on nobody's word."""

import pytest

from summarizer.verification import verify

_SUSPECTED = "On Thursday, police said that Otto Venn is suspected of having led a ring that stole forty lorries."
_ALLEGED = "Prosecutors alleged that Ida Holm had kept the books of the ring."
_ARTICLE = f"{_SUSPECTED} Venn, 51, was arrested in Torv. The lorries stood in a barn near Orn. {_ALLEGED}"


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Forty trucks were taken by a gang with Otto Venn at its head.", _SUSPECTED),
        ("Forty lorries were stolen by Otto Venn and his ring.", _SUSPECTED),
        ("Ida Holm was the ring's bookkeeper.", _ALLEGED),
        ("The gang's accounts were kept by Ida Holm.", _ALLEGED),
    ],
)
def test_what_somebody_is_suspected_of_is_no_fact_however_freely_told(claim: str, quote: str) -> None:
    assert verify(claim, [quote], context=[_ARTICLE]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("A ring that Otto Venn is believed to have led stole forty lorries, police said.", _SUSPECTED),
        ("Otto Venn is under investigation over a ring that stole forty lorries.", _SUSPECTED),
        ("Otto Venn is a suspect in the theft of forty lorries.", _SUSPECTED),
        ("Ida Holm faces allegations of keeping the books for the ring.", _ALLEGED),
        ("Ida Holm kept the ring's books, according to prosecutors.", _ALLEGED),
    ],
)
def test_a_suspicion_told_as_one_stays(claim: str, quote: str) -> None:
    assert verify(claim, [quote], context=[_ARTICLE]).support != "unsupported"
