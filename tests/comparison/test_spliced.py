"""Two parts that a source sets against each other, and a sentence with the one's words in the other."""

from __future__ import annotations

import pytest

from summarizer import verify

CLEARS = "The report clears Lind but faults Holm."
PAID = "Those who arrived before noon got in free; the others paid 5 crowns."
TOWN = "In 2010 the town had 4,000 people; now it has 2,500."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CLEARS, "The report faults Lind."),
        (CLEARS, "The report clears Holm."),
        (PAID, "Those who arrived before noon paid 5 crowns."),
        (PAID, "The others got in free."),
        (TOWN, "The town has 4,000 people."),
        (TOWN, "In 2010 the town had 2,500 people."),
        ("Roe won despite losing in Osk.", "Roe won in Osk."),
        ("The law bans smoking in parks but not on beaches.", "The law bans smoking on beaches."),
        ("No one was hurt when the roof fell, except a cat.", "No one was hurt."),
        ("The firm denied owing the tax but paid it.", "The firm did not pay the tax."),
        ("The bank raised its rate for the first time since 2011.", "The bank raised its rate for the first time."),
        ("The bank raised its rate for the first time since 2011.", "The bank raised its rate in 2011."),
    ],
)
def test_a_sentence_spliced_of_two_parts_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CLEARS, "The report faults Holm."),
        (CLEARS, "The report clears Lind."),
        (PAID, "Those who arrived before noon got in free."),
        (PAID, "The others paid 5 crowns."),
        (TOWN, "In 2010 the town had 4,000 people."),
        ("Roe won despite losing in Osk.", "Roe won."),
        ("The law bans smoking in parks but not on beaches.", "The law bans smoking in parks."),
        ("Sales fell at home but rose abroad.", "Sales rose abroad."),
        ("The storm spared Torv but flattened Osk.", "The storm flattened Osk."),
        ("The bank raised its rate for the first time since 2011.", "The bank raised its rate."),
    ],
)
def test_each_part_is_supported_by_itself(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
