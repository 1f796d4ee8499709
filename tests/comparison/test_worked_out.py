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
    ("The Greens have 14 of the 90 seats and the Liberals 22.", "Together the two parties hold 36 of the 90 seats."),
    ("Police counted 19 dead on Friday, six more than a day earlier.", "The dead rose from 13 to 19 on Friday."),
    ("She is one of eighteen people whom the firm paid.", "The firm paid her and seventeen other people."),
    ("The line runs one night train in four.", "Three in four night trains are cancelled on the line."),
    ("The bus left at 7.10 a.m., not at 7.40 a.m.", "The bus left half an hour before the time that had been given."),
    ("The pass is 80 km from the sea. The inn lies at the halfway mark.", "The inn lies 40 km from the sea."),
    ("Shares closed at $31.40, after $35.90 on Monday.", "The shares have lost more than $4 since Monday."),
    ("Both the union and the firm turned down the offer.", "Neither the firm nor the union accepted the offer."),
]
REFUSED = [
    ("A third of the 6.4 million residents rent.", "Some 3.1 million residents rent."),
    ("Fire destroyed 14 houses and damaged 30 others in Oria.", "In Oria 54 houses were destroyed or damaged by fire."),
    ("The Greens have 14 of the 90 seats and the Liberals 22.", "Together the two parties hold 46 of the 90 seats."),
    ("Police counted 19 dead on Friday, six more than a day earlier.", "The dead rose from 14 to 19 on Friday."),
    ("One night train in four will run.", "Three in four night trains will run."),
    ("She led by 640 votes, down from 710 at noon.", "Her lead had fallen to 70 votes."),
    ("The clinic treated 46 people. Eleven others were hurt, and 72 fled.", "The clinic treated 83 people."),
    ("Only one of the twelve jurors voted to acquit.", "Nine of the 12 jurors voted to convict."),
]


@pytest.mark.parametrize(("source", "text"), KEPT)
def test_what_follows_from_the_source_is_kept(source: str, text: str) -> None:
    assert verify(text, [source]).support != "unsupported"


@pytest.mark.parametrize(("source", "text"), REFUSED)
def test_what_does_not_follow_is_refused(source: str, text: str) -> None:
    assert verify(text, [source]).support == "unsupported"
