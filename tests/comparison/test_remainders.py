from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.figures.remainders import all_of
from summarizer.comparison.passage import Passage


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Two guests were sent home.", "All but two of the 31 guests were sent home on Friday."),
        ("Vale is to sell 300 barges.", "Vale is to sell 40 of its 300 barges by June."),
        ("The fair was moved to 3 May.", "The fair was moved from 3 to 17 May because of the flood."),
    ],
)
def test_a_figure_of_the_others_or_of_the_whole_or_of_the_start_is_refused(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Vale is to sell 40 barges.", "Vale is to sell 40 of its 300 barges by June."),
        ("Vale plans to sell 40 barges by June.", "Vale is to sell 40 of its 300 barges by June."),
        ("The fair was moved to 17 May.", "The fair was moved from 3 to 17 May because of the flood."),
        (
            "Six of the town's eight pools have been shut since May.",
            "Three quarters of the town's 8 pools have been shut since May.",
        ),
        ("She beat her own best jump.", "Ann Roe jumped 6.10 metres, beating her previous best by a hand."),
    ],
)
def test_what_is_left_or_reckoned_is_kept(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported"


def test_all_is_not_all_but_some() -> None:
    source = Passage("Gas was restored to all but 30 of the farms by noon.")

    (found,) = all_of(Passage("Gas was restored to all the farms."), [source])

    assert found.reason == "says all, source says all but 30"
