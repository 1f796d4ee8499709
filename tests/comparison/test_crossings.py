from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.crossings import differences
from summarizer.comparison.sources import Sources

_SHARES = "The parish would pay 20,000 crowns; the county had promised 9,000; and the bank would lend the rest."
_HOMECOMING = "If the levee holds, Vale said, people from Overbrook could be home on Sunday. He named no day for Torv."
_BLAME = "Brandt keeps quiet about the pension that was cut. Vale keeps quiet about the wages that rose in May."


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The county was to pay 20,000 crowns, the parish 9,000, and the bank lends the rest.", _SHARES),
        ("If the levee holds, people from Torv could be home on Sunday, no day named for Overbrook.", _HOMECOMING),
        ("Vale keeps quiet about the pension that was cut, Brandt about the wages that rose in May.", _BLAME),
    ],
)
def test_two_parties_of_whom_each_is_told_what_the_other_did_are_a_clash(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.kind == "who-did-what"
    assert found.reason.startswith("tells of ")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The county was to pay 9,000 crowns, the parish 20,000, and the bank lends the rest.", _SHARES),
        (
            "No day was named for Torv, but people from Overbrook could be home on Sunday if the levee holds.",
            _HOMECOMING,
        ),
        ("Vale keeps quiet about the wages that rose in May, Brandt about the pension that was cut.", _BLAME),
        ("She toured Ruvia and Torv for three weeks.", "A three-week tour of Torv and Ruvia was hers."),
        ("The mayor thanked the clerk.", "The clerk was thanked by the mayor, and the mayor by nobody."),
    ],
)
def test_parties_that_do_what_they_did_are_none(claim: str, source: str) -> None:
    assert _found(claim, source) == []
