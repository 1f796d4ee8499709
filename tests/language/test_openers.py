"""Long patterns tried only where one of their first words stands."""

from __future__ import annotations

import pytest

from summarizer.language import clocks, dates, moments, numbers
from summarizer.language.openers import opened

TEXT = (
    "On 3 May 2019, at half past nine, twenty-one of the US$4.5m in loans — a hundred of them — fell by −3 per cent. "
    "Late last week, three days earlier, the Mondays of mid-July and the 2nd were told: two and a half million, "
    "at noon, 7h20, shortly after six. In the spring of 2020 the second of March came before a third. £5 or 5,000.5?"
)


@pytest.mark.parametrize(
    ("pattern", "openers"),
    [
        (numbers._NUMBER, numbers._OPENERS),
        (dates._DATE, dates._OPENERS),
        (moments._MOMENT, moments._OPENERS),
        (clocks._CLOCK, clocks._OPENERS),
    ],
    ids=["numbers", "dates", "moments", "clocks"],
)
def test_the_matches_are_those_of_the_whole_scan(pattern, openers) -> None:  # type: ignore[no-untyped-def]
    scanned = [match.group().lstrip() for match in pattern.finditer(TEXT)]

    found = [match.group() for match in opened(pattern, TEXT, openers)]

    assert found == scanned
    assert found
