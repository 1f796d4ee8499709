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


TOWN = (
    "Eva Brandt, 40, runs the Torv mill. The ferry was late. Torv lies in Norway. TV Nord has reported on the mill. "
    "Nurses and doctors work at the hospital. The mayor was in Oslo. Ida Lund is the mayor. It rained on Sunday."
)
MILL = "The mill, the biggest on the coast, was shut a week after it flooded, Norwegian media report."
BURNT = "According to the weekly Osk Herald, Otto Brandt, 70, died of his burns."
ODDS = "Surgeons told Brandt's wife that he had a 3 percent chance of surviving."
DERAILED = "Broken rails, worn brakes and ice led to four derailments."
SINGERS = "The paper is asking the most prominent singers for comment."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The country's media say the mill was closed a week after the flood.", MILL),
        ("Otto Brandt, 70, has died of his burns, it was reported by the Osk Herald.", BURNT),
        ("Brandt's wife heard that his odds of survival were 3 out of 100.", ODDS),
        ("Brandt's wife heard that the odds of survival were only 3 in 100.", ODDS),
        ("The four derailments happened because of broken rails, bad brakes and ice.", DERAILED),
        ("Because of rails that broke, four derailments happened.", DERAILED),
        ("The best-known singers are being asked by the paper for a comment.", SINGERS),
        (
            "Medics warned Brandt to brace for the worst, since her son had bled heavily.",
            "Brandt was told to expect the worst because her son had lost a lot of blood.",
        ),
        (
            "The loss stems mostly from the way they have to account for tax refunds.",
            "This is mainly due to how they book tax refunds.",
        ),
    ],
)
def test_what_is_told_in_the_words_of_another_is_kept(text: str, quote: str) -> None:
    assert not refused(text, quote, TOWN)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The country's government says the mill was closed a week after the flood.", MILL),
        ("Otto Brandt, 70, has died of his burns.", BURNT),
        ("Brandt's wife heard that the odds of survival were only 5 in 100.", ODDS),
        ("The four derailments happened because of drunken drivers.", DERAILED),
    ],
)
def test_who_says_it_the_odds_and_the_reason_are_held_to(text: str, quote: str) -> None:
    assert refused(text, quote, TOWN)
