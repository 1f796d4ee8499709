"""Words of a claim that go with another noun than in the sentence whose words the claim is made of."""

from __future__ import annotations

import pytest

from summarizer import verify

_TRADE = "Imports of machinery surged and exports of grain, its main crop, slumped to their lowest level in six years."
_FUEL = "Consumer prices rose as cheaper fuel offset a jump in the cost of bread and eggs."
_PRICE = "Phone maker Zelo cut its price to below that of market leader Orbis."
_LAW = (
    "Vantor unveiled a plan on Friday that closes two depots, moves the bakery to Lund and sets aside 4 million crowns."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TRADE, "Grain imports slumped to their lowest level in six years."),
        (_FUEL, "Cheaper bread offset a jump in the cost of fuel."),
        (_PRICE, "Market leader Zelo cut its price."),
        (_LAW, "Vantor's plan closes the bakery."),
    ],
)
def test_a_word_put_to_another_noun_or_verb_of_its_sentence_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TRADE, "Grain exports slumped to their lowest level in six years."),
        (_TRADE, "Machinery imports surged."),
        (_FUEL, "Cheaper fuel offset a jump in the cost of eggs."),
        (_PRICE, "Zelo, a phone maker, cut its price."),
        ("Phone maker Zelo, the market leader, cut prices of its handsets.", "Market leader Zelo cut handset prices."),
        ("Fresh bread and milk are sold at the old market in Torv.", "Fresh milk is sold at the market in Torv."),
        (
            "A former mayor of Torv presented a plan meant to keep the mill open.",
            "The former mayor's plan is meant to keep the mill open.",
        ),
        (_LAW, "The plan moves the bakery to Lund."),
        (_LAW, "Vantor's plan closes two depots."),
    ],
)
def test_a_word_with_its_own_noun_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
