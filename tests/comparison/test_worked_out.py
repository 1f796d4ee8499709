"""What follows exactly from a source's words is no contradiction of them; what does not follow is."""

from __future__ import annotations

import pytest

from summarizer import verify

KEPT = [
    ("A third of the 6.4 million residents rent.", "Some 2.1 million residents rent."),
    (
        "The court ordered the firm to pay 250 miners 20,000 pounds each.",
        "The firm must pay 250 miners 5 million pounds.",
    ),
    ("Fire destroyed 14 houses and damaged 30 others in Oria.", "In Oria 44 houses were destroyed or damaged by fire."),
    ("Only one of the twelve jurors voted to acquit.", "Eleven of the 12 jurors voted to convict."),
    ("The two states have never been closer, Ana Ruiz told reporters.", "Ana Ruiz said ties were closer than ever."),
    ("Both the union and the firm turned down the offer.", "Neither the firm nor the union accepted the offer."),
]
REFUSED = [
    ("A third of the 6.4 million residents rent.", "Some 3.1 million residents rent."),
    ("Fire destroyed 14 houses and damaged 30 others in Oria.", "In Oria 54 houses were destroyed or damaged by fire."),
    ("Only one of the twelve jurors voted to acquit.", "Nine of the 12 jurors voted to convict."),
]


@pytest.mark.parametrize(("source", "text"), KEPT)
def test_what_follows_from_the_source_is_kept(source: str, text: str) -> None:
    assert verify(text, [source]).support != "unsupported"


@pytest.mark.parametrize(("source", "text"), REFUSED)
def test_what_does_not_follow_is_refused(source: str, text: str) -> None:
    assert verify(text, [source]).support == "unsupported"
