"""Places put in another's stead, though the sources name both, or say that it was another."""

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.whereabouts import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source", "place"),
    [
        (
            "The wedding was held in the barn.",
            "The wedding was held in the chapel, because the barn was being swept.",
            "in the chapel",
        ),
        ("The bone was dug up in Torv itself.", "The bone was dug up in another town.", "another town"),
        ("Singing was heard in the council chamber.", "Singing was heard on the quay.", "on the quay"),
        ("Roe told the crew in the hall that her letters were lost.", "Roe told the crew at the gate that her letters "
         "were lost.", "at the gate"),
    ],
)  # fmt: skip
def test_a_place_in_the_stead_of_another_is_told_with_that_one(claim: str, source: str, place: str) -> None:
    (found,) = _found(claim, source)

    assert found.relation == "clash"
    assert place in found.reason


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Held in the chapel, the wedding began late.", "The wedding, in the chapel, began late; the barn was shut."),
        ("The bone was dug up in another town, not in Torv itself.", "The bone was dug up in another town."),
        ("The barn, where the wedding was held, was swept.", "The wedding was held in the barn, which was swept."),
    ],
)
def test_a_place_told_otherwise_is_let_stand(claim: str, source: str) -> None:
    assert _found(claim, source) == []
