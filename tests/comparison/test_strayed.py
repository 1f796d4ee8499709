"""A sentence about two quotes, each with its own people, firms and places."""

from __future__ import annotations

import pytest

from summarizer import verify

FIRMS = [
    "Halden Steel's profit fell 12 percent to 40 million crowns.",
    "Vind Power's profit rose 8 percent to 55 million crowns, the firm said.",
]
COUNCILS = [
    "Osby's council voted 7 to 4 on Tuesday to close the swimming pool.",
    "Wend's council will decide on its own pool in May.",
]
CLUBS = [
    "Norvik beat Dal 3-1 on Saturday and lead the league by four points.",
    "Dal have lost five games in a row and sacked coach Per Holm on Sunday.",
]
FARES = [
    '"We will not raise fares," said Ida Vang, who runs the ferries.',
    "Transport minister Otto Lund said fares would have to rise by spring.",
]


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (FIRMS, "Profit rose 8 percent at Halden Steel but fell 12 percent at Vind Power."),
        (FIRMS, "Profit rose at Halden Steel by 8 percent."),
        (COUNCILS, "Osby's council will decide on its pool in May, while Wend's voted 7 to 4 to close its own."),
        (COUNCILS, "Wend's council voted 7 to 4 on Tuesday to close the swimming pool."),
        (CLUBS, "Norvik have lost five games in a row."),
        (CLUBS, "Norvik sacked coach Per Holm on Sunday after a 3-1 defeat by Dal."),
        (FARES, "Otto Lund said fares would not be raised, while Ida Vang said they would have to rise by spring."),
    ],
)
def test_what_one_quote_tells_of_its_own_is_refused_of_another_quotes(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support == "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (FIRMS, "Profit fell 12 percent at Halden Steel but rose 8 percent at Vind Power."),
        (COUNCILS, "Osby's council voted on Tuesday to close the swimming pool; Wend's will decide on its own in May."),
        (
            CLUBS,
            "Dal sacked coach Per Holm on Sunday after a 3-1 defeat by Norvik, who lead the league by four points.",
        ),
        (FARES, "Ida Vang said fares would not go up, but Otto Lund said they would have to by spring."),
        (
            ["A fire broke out in Torv on Monday.", "Three people died in the fire at the mill in Osk Street."],
            "Three people died in a fire in Torv on Monday.",
        ),
        (
            ["Ann Roe was seen at the port on Monday.", "Roe was arrested on Friday, Ida Kern of the police said."],
            "Ann Roe was arrested on Friday, the police said.",
        ),
        (
            ["The Ilsen treaty allows either country to call for help.", "Kelmar said it would do so."],
            "Kelmar would call for help, as the treaty allows either country to do.",
        ),
    ],
)
def test_two_quotes_summed_up_rightly_are_kept(quotes: list[str], claim: str) -> None:
    verdict = verify(claim, quotes)

    assert verdict.support != "unsupported", verdict.reasons
