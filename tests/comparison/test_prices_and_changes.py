"""Prices, paces and ranks as reports of markets tell them: by how much, to what, and since when."""

from __future__ import annotations

import pytest

from summarizer import verify

_COPPER = "Copper stood at 41.60 dollars by noon, 3.20 dollars higher than Friday's close."
_RATE = "The jobless rate is now lower than at any time since the war, Holm said."
_RENTS = "Rents have not been this high since the crisis."
_ORDERS = "While orders in Europe rose 3% to 2 million, those in Asia rose 9% to 1.4 million, the group said."
_BEANS = "Growers are paid 20 cents a kilo, 4 cents less than it costs to produce."
_BLOCKADE = "Protesters called off a blockade that had been due to last until Monday night."
_RIBE = "The bank held its rate, but Governor Tom Ribe did not rule out a cut in May."
_BUYERS = "Buyers were more confident about prices but less eager to move, a survey found."
_QUOTED = 'Management, which has called the demand "an insult", said it would wait.'
_QUARTER = "The bank earned 210 million in the first half, a quarter less than a year earlier."
_RUNWAY = "The runway is to be resurfaced, and for six weeks the airport will be closed."
_RAIN = "Rainfall rose in May yet stayed below the average for the month."
_SETTLED = (
    "Lorn Bank will pay 9 million crowns to settle claims that it misled savers. "
    "The bank, which neither admitted nor denied wrongdoing, will also appoint a monitor."
)
_EXPORTS = "Exports slid 4 percent in May and surged 12 percent to 900 in June."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_COPPER, "Copper rose by 3.20 dollars from Friday's closing price."),
        ("The euro slipped to 1.08 dollars on Friday.", "The euro was at 1.08 dollars on Friday."),
        (
            "After the vote the crown fell to 1.25 to the guilder.",
            "The crown stood at 1.25 to the guilder after the vote.",
        ),
        ("A litre of petrol cost 1.45.", "Petrol was at 1.45 a litre."),
        ("Trading began at half past nine.", "The market opened at 9.30."),
        (_RATE, "The jobless rate was the lowest since the war, Holm said."),
        (_RATE, "The jobless rate is at its lowest since the war, Holm said."),
        (_RENTS, "Rents are at their highest level since the crisis."),
        ("Traffic was heavier than on any day since spring.", "Traffic was the heaviest since spring."),
        (_ORDERS, "Orders in Asia went up by 9%, the group said."),
        (_ORDERS, "Asian orders climbed to 1.4 million."),
        (_EXPORTS, "Exports were up 12 percent."),
        ("Orders in the south rose 2%, while those in the north grew 6%.", "Northern orders went up by 6%."),
        ("Heavy rain fell for a week, the council said, flooding the fields.", "Heavy rain flooded the fields."),
        (_BEANS, "The farm price is 4 cents a kilo below the cost of production."),
        (_BLOCKADE, "The protest was cut short before its scheduled end on Monday night."),
        ("Analysts had expected exports to stagnate.", "Analysts had predicted no change in exports."),
        ("Police said they could not rule out arson.", "Police have not ruled out the possibility of arson."),
        ("Investigators could not confirm the report.", "Investigators did not confirm the report."),
        ("The firm neither confirmed nor denied the report.", "The firm did not confirm the report."),
        (_RIBE, "Ribe left open a cut in May."),
        (_BUYERS, "Buyers were less eager to move."),
        (_RAIN, "Rainfall was below the average for May."),
        (_SETTLED, "Lorn Bank neither admitted nor denied wrongdoing."),
        ("The guild did not confirm the sale, but the mayor confirmed it.", "The mayor confirmed the sale."),
        (
            "Prices stayed below the average until May and rose above it in June.",
            "Prices rose above the average in June.",
        ),
        ("The board voted 7-2 to raise rates.", "Rates were raised by seven votes to two."),
        ("Almost no flights took off.", "Almost all flights were cancelled."),
        (_QUARTER, "The bank's earnings dropped 25% in the first half."),
        ("Not since 1947 had a May been so hot.", "It was the hottest May since 1947."),
        ("The bridge will be built in 2030.", "The bridge has not been built yet."),
        ("The minister is expected to sign the order on Monday.", "The minister has not signed the order."),
        (_RUNWAY, "The airport will close for six weeks while its runway is resurfaced."),
        ("The developer said the allegations were unfounded.", "The developer rejects the allegations."),
        (_QUOTED, 'Management called the demand "an insult".'),
    ],
)
def test_a_change_a_price_and_a_rank_in_other_words_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_COPPER, "Copper rose by 4.20 dollars from Friday's closing price."),
        ("A litre of petrol cost 1.45.", "Petrol was at 1.55 a litre."),
        ("Trading began at half past nine.", "The market opened at 9.15."),
        (_RATE, "The jobless rate is at its highest since the war, Holm said."),
        (_RENTS, "Rents are at their lowest level since the crisis."),
        ("Traffic was heavier than on any day since spring.", "Traffic was the lightest since spring."),
        (_ORDERS, "European orders rose 9%."),
        (_ORDERS, "Orders in Asia climbed to 2 million."),
        (_EXPORTS, "Exports were up 4 percent in May."),
        ("Orders in the south rose 2%, while those in the north grew 6%.", "Northern orders went up by 2%."),
        ("Heavy rain fell for a week, the council said, flooding the fields.", "Heavy rain flooded the council."),
        (_BEANS, "Growers are paid 4 cents a kilo."),
        (_BLOCKADE, "Protesters called off a blockade on Monday night."),
        ("Analysts had expected exports to grow by 2 percent.", "Analysts had predicted no growth in exports."),
        ("Police said they could not rule out arson.", "Police have ruled out arson."),
        ("Investigators could confirm the report.", "Investigators confirmed the report."),
        ("The firm neither confirmed nor denied the report.", "The firm confirmed the report."),
        (_RIBE, "Ribe said the bank would cut its rate in May."),
        (_BUYERS, "Buyers were more eager to move."),
        (_RAIN, "Rainfall was above the average for May."),
        (_SETTLED, "Lorn Bank admitted that it misled savers."),
        ("The board voted 7-2 to raise rates.", "Rates were raised by seven votes to three."),
        ("The board voted 7 to 2 to raise rates.", "The board voted 2 to 7 against raising rates."),
        ("Almost no flights took off.", "Almost all flights took off."),
        (_QUARTER, "The bank's earnings dropped 20% in the first half."),
        ("Not since 1947 had a May been so hot.", "It was the coldest May since 1947."),
        ("The bridge was built in 1930.", "The bridge was not built."),
        ("The minister signed the order on Monday.", "The minister has not signed the order."),
        ("The hotel will be rebuilt; until then guests will stay at the inn.", "The hotel was rebuilt."),
        ("The developer said the allegations were unfounded.", "The developer rejects the offer."),
        (_QUOTED, "Management called the wait an insult."),
    ],
)
def test_another_change_price_or_rank_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
