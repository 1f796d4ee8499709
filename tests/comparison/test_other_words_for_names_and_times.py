"""Names, times and "only" that a merged sentence words otherwise than its sources."""

from __future__ import annotations

import pytest

from summarizer import verify

KEPT = [
    ("The launch opens at 1:30 p.m. EST on Tuesday.", "The launch opens at half past one, Eastern time, on Tuesday."),
    ("Roe said Torv was the emptiest town on the planet.", "Torv is the emptiest town on Earth, according to Roe."),
    (
        "As some US lawmakers noted on Saturday, there are no good options.",
        "Members of the US Congress noted on Saturday that there were no good options.",
    ),
    (
        "Customs seized a Port Vale-flagged vessel in May.",
        "A Port Vale-registered ship was impounded by the customs office in May.",
    ),
    (
        "The twins were not only born in the same hospital hours after Roe, but also ended up in the same class.",
        "The twins were born only hours after Roe in the same hospital.",
    ),
    (
        "The twins were not only born in the same hospital hours after Roe, but also ended up in the same class.",
        "The twins were born in the same hospital just hours after Roe.",
    ),
    (
        'On Friday Vang released "Torv Nights", the weakest and most savagely reviewed album of his career.',
        "On Friday Vang brought out a record that a critic ranks as his weakest.",
    ),
    (
        "The customs office said Friday that on Nov. 24 it seized a vessel that on Oct. 19 passed oil to another ship.",
        "The customs office said it had seized in November a vessel that passed oil to another ship the month before.",
    ),
    (
        "The blast caused massive damage to the building, where about 30 people worked.",
        "The blast caused heavy destruction at the premises, where about 30 people worked.",
    ),
    (
        "Ida Roe, the keeper of the Torv lighthouse, says the key is always on her belt, day and night.",
        "The key of the Torv lighthouse never leaves her belt, says its keeper, Ida Roe.",
    ),
]
REFUSED = [
    ("The launch opens at 1:30 p.m. EST on Tuesday.", "The launch opens at half past one, Pacific time, on Tuesday."),
    ("Customs seized a Port Vale-flagged vessel in May.", "A Norvik-registered vessel was seized by customs in May."),
    (
        "The customs office said Friday that on Nov. 24 it seized a vessel that on Oct. 19 passed oil to another ship.",
        "The customs office said it had seized in October a vessel that passed oil to another ship in November.",
    ),
    (
        "The guards were not only late but also asleep, the report said.",
        "Only the guards were late, the report said.",
    ),
    (
        "Ida Roe, the keeper of the lighthouse, says the key is always on her belt.",
        "The key is never on her belt, says the keeper of the lighthouse, Ida Roe.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_word_for_the_same_is_no_contradiction(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(("source", "claim"), REFUSED)
def test_a_word_for_another_thing_is_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


ARTICLE = (
    "A spokeswoman for the harbour ministry dismissed the claim on Monday. The ships have been in port since May.\n\n"
    "“They will stay there,” said the spokeswoman, Ida Holm. The Wend hospital took in two sailors.\n"
)


def test_whom_the_article_names_behind_the_quote_by_its_office_may_be_meant() -> None:
    claim = "Ida Holm, for the harbour ministry, dismissed the claim on Monday."
    quote = "A spokeswoman for the harbour ministry dismissed the claim on Monday."

    assert verify(claim, [quote], context=[ARTICLE]).support == "weak"


def test_whom_the_article_names_behind_the_quote_by_another_office_is_not() -> None:
    article = ARTICLE.replace("the spokeswoman, Ida Holm", "the captain, Ida Holm")
    claim = "Ida Holm, for the harbour ministry, dismissed the claim on Monday."
    quote = "A spokeswoman for the harbour ministry dismissed the claim on Monday."

    assert verify(claim, [quote], context=[article]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The raids last week left more than 30 people dead.", "The raids left upwards of 30 dead the week before."),
        ("Roe converted a few months ago, the site said.", "Roe had converted some months earlier, a website said."),
        ("Roe converted half a dozen years ago.", "Roe had become a convert six years earlier."),
        ("The ship reportedly sold 600 tons of oil.", "The ship is said to have sold 600 tons of oil."),
        ("The ship reportedly sold 600 tons of oil.", "Reports said the ship sold 600 tons of oil."),
        ("SkyLift boasts its crane could lift a bus.", "SkyLift brags that the crane could lift a bus."),
        ("The bridge opened two months early.", "The bridge was opened two months early."),
        ("The bridge opened two months ahead of the planned date.", "The bridge was opened before the planned date."),
    ],
)
def test_the_same_time_doubt_or_boast_in_other_words_is_no_contradiction(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The raids last week left more than 30 people dead.", "The raids left upwards of 30 dead a year ago."),
        ("Roe converted a few months ago, the site said.", "Roe had converted ten years earlier, a website said."),
        ("The ship reportedly sold 600 tons of oil.", "The ship sold 600 tons of oil."),
        (
            "The ferry was scheduled to leave at 11:55 pm, and left ten minutes late.",
            "The ferry left ten minutes ahead of its scheduled departure.",
        ),
    ],
)
def test_another_time_or_a_doubt_that_is_lost_is_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
