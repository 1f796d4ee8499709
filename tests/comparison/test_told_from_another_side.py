"""True sentences that say by another word what their source says: kin, lands, feasts, compounds, prefixes."""

from __future__ import annotations

import pytest

from summarizer import verify

COUPLE = "Ida Vang said that she and her husband Per Holt, a carpenter, were on the ferry."
MINISTER = 'Norwegian Interior Minister Ola Tveit said: "The flood has destroyed the whole harvest in the south."'
REGATTA = "The Lindholm regatta was stopped after 20 of 71 races on Friday following a storm."
LEAK = "The Torv Courier, citing unidentified officers, said that smugglers carried salt to the island 30 times."
WELLS = "Falling ground water levels around Torv have left many farms without water."


def refused(text: str, quote: str, context: str = "") -> bool:
    return verify(text, [quote], context=[f"{quote} {context}"]).support == "unsupported"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Carpenter Per Holt and his wife, Ida Vang, were aboard the ferry, she said.", COUPLE),
        ("Norway's interior minister said the flood had ruined the harvest.", MINISTER),
        ("A storm ended the regatta before a third of its races were over.", REGATTA),
        ("Salt was carried to the island 30 times, the Courier wrote, quoting officers it did not name.", LEAK),
        ("Many farms around Torv have run dry as the water table falls.", WELLS),
        ("On 1 January, minutes past noon, the boat set sail.", "The Torv ferry left at 12:05 p.m. on New Year's Day."),
        (
            "Making Lindqvist the goalkeeper of the club will be the task of its next coach.",
            "The task of the next coach is to turn Lindqvist into the goalkeeper of the club.",
        ),
    ],
)
def test_what_is_told_from_another_side_is_kept(text: str, quote: str) -> None:
    context = "Eva Lindqvist joined in May. On 3 March the ferry had been painted. Members voted in the spring."
    assert not refused(text, quote, context)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Ida Vang said that she and her brother Per Holt, a carpenter, were on the ferry.", COUPLE),
        ("Sweden's interior minister said the flood had ruined the harvest.", MINISTER),
        ("Norway's finance minister said the flood had ruined the harvest.", MINISTER),
        ("A storm ended the regatta before a fifth of its races were over.", REGATTA),
        ("Farms around Torv have water.", WELLS),
        ("On 2 January, minutes past noon, the boat set sail.", "The Torv ferry left at 12:05 p.m. on New Year's Day."),
    ],
)
def test_another_relation_land_share_or_day_is_refused(text: str, quote: str) -> None:
    context = "Sweden sent boats. The finance minister, Lena Moe, was abroad. On 3 March the ferry had been painted."
    assert refused(text, quote, context)


def test_who_is_named_right_before_a_quotation_without_marks_may_be_its_i() -> None:
    quote = "I think the bridge was quite safe but sometimes you have to take risks."
    context = "'It fell? Yes,' Tveit said. '"

    text = "Tveit felt the bridge had been fairly safe, but said one sometimes takes a risk."

    verdict = verify(text, [quote], context=[f"Ola Tveit built it. {context}{quote}"])
    assert not any(found.kind == "attribution" for found in verdict.differences)
