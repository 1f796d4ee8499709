"""Sentences that are all somebody's words, credited to somebody else in words of their own."""

import pytest

from summarizer.verification import verify

_SIGN = "Analysts said the army's move could be a sign that both sides are near a deal on the border."
_FLOOD = "Residents complained that the dam's owner had opened the gates with no warning at all."
_ARTICLE = (
    f"Ruvia has moved 400 soldiers. {_SIGN} The defence ministry has called the report wrong. {_FLOOD} "
    "The owner, Torv Water, did not answer. It had rained for nine days."
)


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Ruvian government officials took the shift as a possible hint that peace may come soon.", _SIGN),
        ("Soldiers saw in the withdrawal a possible sign that the talks may soon end well.", _SIGN),
        ("The coastguard grumbled that nobody had been alerted before water was let out of the dam.", _FLOOD),
    ],
)
def test_another_speaker_of_all_that_is_cited_is_refused_however_free_the_wording(claim: str, quote: str) -> None:
    verdict = verify(claim, [quote], context=[_ARTICLE])

    assert any(each.kind == "attribution" and each.relation == "clash" for each in verdict.differences)


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Experts took the shift as a possible hint that peace may come soon.", _SIGN),
        ("Observers saw in the army's shift a possible hint that a deal may come soon.", _SIGN),
        ("Locals were angry, saying nobody had been alerted before water was let out of the dam.", _FLOOD),
        ("The minister took the train as soon as signs of a deal appeared.", _SIGN),
    ],
)
def test_the_same_speaker_by_another_word_is_not(claim: str, quote: str) -> None:
    verdict = verify(claim, [quote], context=[_ARTICLE])

    assert not any(each.kind == "attribution" and each.relation == "clash" for each in verdict.differences)
