"""What somebody denies, and words denied by a prefix."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        ("The mill denied that the dam would be sold.", "The dam will be sold.",
         "tells as so what the source has denied: 'denied that the dam would be sold'"),
        ("Mayor Ann Roe denied taking gifts from the guild.", "Ann Roe took gifts from the guild.",
         "says 'took' where the source denies it with 'denied'"),
        ("Engineers call the lock unsafe.", "The lock is safe, engineers say.", "says 'safe', source says 'unsafe'"),
    ],
)  # fmt: skip
def test_what_the_source_has_denied_is_not_told_as_so(source: str, claim: str, reason: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert reason in verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The mill denied that the dam would be sold.", "The mill says the dam will not be sold."),
        ("The mill denied that the dam would be sold. It was sold on Monday.", "The dam was sold on Monday."),
        ("The lock is not safe, engineers say.", "Engineers call the lock unsafe."),
        ("The union met under the old roof.", "The union met under the roof."),
    ],
)
def test_a_denial_told_as_one_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
