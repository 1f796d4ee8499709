"""Four digits that may be a year, or a count."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.language.moments import moments


@pytest.mark.parametrize(
    "text", ["The cup would fetch some 1500 marks.", "The fire killed 2000 people.", "It cost about $2050 in all."]
)
def test_a_count_of_four_digits_is_no_year(text: str) -> None:
    assert not moments(text)


@pytest.mark.parametrize(
    "text",
    [
        "It came in 2014.",
        "They held the 2014 elections.",
        "Its 2014 sales rose.",
        "In March 2014 sales rose.",
        "By 2014 prices rose.",
    ],
)
def test_a_year_before_a_plural_is_a_year(text: str) -> None:
    assert [moment.year for moment in moments(text)] == [2014]


def test_a_count_is_one_with_a_comma_and_without() -> None:
    assert (
        verify("The cup would fetch some 1500 marks.", ["The cup would fetch about 1,500 marks."]).support
        != "unsupported"
    )
    assert (
        verify("The cup would fetch some 1600 marks.", ["The cup would fetch about 1,500 marks."]).support
        == "unsupported"
    )
