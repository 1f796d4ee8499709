"""Speakers of a quotation that another's report holds, and other turns of business reports."""

from __future__ import annotations

import pytest

from summarizer import verify

_TARIFFS = (
    "The government said it would double tariffs, a step that Kvarn, the country's biggest shipbuilder, called "
    '"a gift to our competitors".'
)
_PLAN = 'The mayor said that the clerk had called the plan "a gift to our competitors".'
_DAIRY = "Net profit at the dairy doubled to 4 million crowns as higher prices helped, the firm said."
_PAY = "Prices rose faster than pay, which went up by 5.2 percent."
_CREW = "The agency said Menon will command the flight, naming three other astronauts who will fly with her in May."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TARIFFS, 'Kvarn called the step "a gift to our competitors".'),
        (_TARIFFS, 'The country\'s biggest shipbuilder called the step "a gift to our competitors".'),
        (_PLAN, 'The mayor said the plan was called "a gift to our competitors".'),
        (_PLAN, 'The clerk called the plan "a gift to our competitors", the mayor said.'),
        (_DAIRY, "The dairy's net profit rose to 4 million crowns, the firm said."),
        (_PAY, "Pay rose by 5.2 percent."),
        (_CREW, "Four astronauts will fly in May."),
        ("The chain blamed the wet spring for the fall.", "The chain said the wet spring was to blame for the fall."),
    ],
)
def test_the_speaker_and_the_figure_of_the_source_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TARIFFS, 'The government called the step "a gift to our competitors".'),
        (_PLAN, 'The treasurer called the plan "a gift to our competitors".'),
        (_DAIRY, "The dairy's net profit rose by 4 million crowns, the firm said."),
        (_PAY, "Pay fell by 5.2 percent."),
        (_CREW, "Five astronauts will fly in May."),
    ],
)
def test_another_speaker_or_figure_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_who_agrees_with_nothing_behind_it_is_read() -> None:
    source = (
        "Dairy firm Ostmelk agreed on Tuesday to pay 40 crowns to settle claims that it had charged 17 customers for "
        "cover they never asked for; it did not admit a fault."
    )

    assert verify("Ostmelk did not admit a fault.", [source]).support != "unsupported"


def test_what_stands_before_a_but_may_be_the_writers_own() -> None:
    source = (
        "The hole in the ice over the bay shrank by a third in May, but that had more to do with warm air than with "
        "the dam, physicist Lars Feldt cautioned."
    )

    assert verify("The hole over the bay was a third smaller in May.", [source]).support != "unsupported"
    assert verify(
        "Bus fares will rise in May.", ["Bus fares will rise in May, the Transit Board announced."]
    ).support == ("supported")
