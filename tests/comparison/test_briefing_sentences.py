"""Sentences as a briefing's writer merges two reports: true ones that were refused, and their false neighbours."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (
            [
                "The Torv mayor's office welcomed the offer of the guild.",
                'Asked about it, Lund only said "not now, not here".',
            ],
            'The office of the Torv mayor welcomed the offer, but Lund was evasive, telling reporters "not now".',
        ),
        (
            [
                "The union accepted the pay deal.",
                "Falk, the owner of the yard, said the yard would close all the same.",
            ],
            "The union accepted the pay deal, while Falk stayed firm, insisting that the yard would close.",
        ),
        (
            ["Analyst Ida Vang estimated that the loan part equates to a rate of 9 percent."],
            "Ida Vang, an analyst, put the rate implied by the loan part at 9 percent.",
        ),
        (
            ["Otto Vang, 56, died of his burns. His wife and 13-year-old son were killed in the fire."],
            "A 56-year-old man, Otto Vang, has died of his burns.",
        ),
        (
            ["Ida Roe (34) was pulled from the wreck with her six-year-old daughter."],
            "A 34-year-old woman was pulled from the wreck with her daughter.",
        ),
        (["The death toll of the flood rose to 31 on Friday."], "The flood has now claimed 31 lives."),
        (["Nine people died in the avalanche."], "The avalanche cost nine lives."),
        (
            ["The ministry will spend 40 million crowns on the bridge next year."],
            "Some 40 million crowns are budgeted for the bridge next year.",
        ),
        (
            ["Ruvia held its sixth and largest naval exercise in May in defiance of warnings and sanctions."],
            "In May Ruvia held its sixth and largest naval exercise.",
        ),
        (
            ["The raid killed 130 people in Torv, the bloodiest in a number of raids in Ruvia and Vale in two years."],
            "Ruvia has seen a string of raids, the worst of which killed 130 people in Torv.",
        ),
        (
            ["Lund said funds had been transferred to towns each year for 17 years as compensation for costs."],
            "Lund defended the payments as compensation that has been made for 17 years.",
        ),
        (
            [
                "A Vale man was arrested for selling forged tickets.",
                "Otto Lund, 67, was charged with 269 counts of fraud after an inquiry by the Osby police.",
            ],
            "Police in Osby, Vale, have arrested a 67-year-old man, Otto Lund, on 269 counts of fraud.",
        ),
        (
            ["The council backed the plan of the harbour board.", "Falk was angry about the noise of the cranes."],
            "The council backed the plan of the harbour board, but Falk was angry about the noise of the cranes.",
        ),
        (
            [
                "The Torv Bank finance chief, Otto Lund, said the bank could be facing a $20 billion charge.",
                "Wend Credit said it could book a $3 billion charge in the fourth quarter.",
            ],
            "Torv Bank has warned of a charge of as much as $20 billion, Wend Credit of $3 billion.",
        ),
        (
            ["Several leads point to further thieves based outside of Ruvia."],
            "Inquiries are continuing, with several leads suggesting that further thieves are based abroad.",
        ),
        (
            ["Halden Lund had delivered shares to its chief executive, Otto Vang, and other managers."],
            "The bank handed chief executive Otto Vang and other managers their shares.",
        ),
        (
            ["At least three Tunisians and three Algerians were among the 84 people killed."],
            "The dead include at least three Tunisian and three Algerian nationals.",
        ),
        (
            ["Two Danes and four Swedes were rescued, one of the Swedes from the roof."],
            "Four Swedish citizens were rescued.",
        ),
        (
            [
                "The bill has 34.5 million crowns for town councils in the Vale.",
                "The ministry will allocate 5.5 million for Vale clinics.",
            ],
            "Town councils in the Vale will get 34.5 million crowns, and its clinics 5.5 million.",
        ),
        (
            ["Such schemes cost people millions a year, the Osby police said."],
            "Such schemes cost people millions a year, according to the local police.",
        ),
        (
            ["Otto Lund expects at least a 12 percent drop in output."],
            "Output is to fall by at least 12%, Lund expects.",
        ),
        (
            ["Police said the crowd - about 5-6,000 people - was moved."],
            "Some 5,000 to 6,000 people were moved, police said.",
        ),
        (["Vale was neither a smugglers' den nor a tax haven, Roe said."], "Vale is no tax haven, according to Roe."),
        (["The bridge is neither safe nor cheap to mend."], "Mending the bridge would not be cheap."),
        (
            ["Otto Lund conceded defeat, saying his party would not join a government of the Blues."],
            "Otto Lund accepted defeat but ruled out joining a cabinet of the Blues.",
        ),
        (
            ["Vale's borrowing costs rose to a euro-era high, with 10-year bonds reaching 7.1%."],
            "Ten-year yields in Vale climbed to 7.1%, their highest since the euro was introduced.",
        ),
        (["The crown fell to a five-year low on Friday."], "On Friday the crown was at its lowest in five years."),
        (
            ["Contact has been lost with the probe, which was launched on Tuesday from the Osk pad."],
            "Engineers spoke after losing touch with the probe following its launch from the Osk pad on Tuesday.",
        ),
        (
            ["This oddity almost didn't happen--the ferry was scheduled to leave at 11:55 pm on Sunday."],
            "The departure of the ferry had been planned for 11:55 p.m. on Sunday.",
        ),
        (
            ["Russian President Lund's spokesman Otto Falk said the failures called for a thorough study."],
            "The Kremlin said the setbacks needed to be studied thoroughly.",
        ),
    ],
)
def test_a_true_sentence_of_a_briefing_is_kept(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes, context=[" ".join(quotes)]).support != "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (
            ["Analyst Ida Vang estimated that the loan part equates to a rate of 9 percent."],
            "Ida Vang, an analyst, put the rate implied by the loan part at 19 percent.",
        ),
        (["The device took a week to find the wreck."], "The device took one day to find the wreck."),
        (
            ["Otto Vang, 56, died of his burns. His wife and 13-year-old son were killed in the fire."],
            "A 65-year-old man, Otto Vang, has died of his burns.",
        ),
        (
            ["Otto Vang, 56, died of his burns. His wife and 13-year-old son were killed in the fire."],
            "His 56-year-old son was killed in the fire.",
        ),
        (
            ["Ida Roe (34) was pulled from the wreck with her six-year-old daughter."],
            "A 43-year-old woman was pulled from the wreck with her daughter.",
        ),
        (["Nine people died in the avalanche."], "The avalanche cost 19 lives."),
        (
            ["The council will allocate 5.5 million crowns for clinics in Osk."],
            "The council has paid out 5.5 million crowns for clinics in Osk.",
        ),
        (
            ["Ruvia held its sixth and largest naval exercise in Asia in May."],
            "Ruvia held the largest naval exercise in May.",
        ),
        (
            ["The raid killed 130 people in Torv, the second bloodiest in a number of raids in Ruvia."],
            "Ruvia has seen a string of raids, the worst of which killed 130 people in Torv.",
        ),
        (
            ["Lund said funds had been transferred to the towns every year for 17 years."],
            "Lund said the funds had been transferred as punishment for 17 years.",
        ),
        (
            ['Roe stressed that "these weapons will be used only if our safety is threatened."'],
            "Roe insisted that the weapons had been used in response to a threat to the country's safety.",
        ),
        (
            [
                "Ida Roe was arrested for selling forged tickets.",
                "Otto Lund, 67, was charged with 269 counts of fraud after an inquiry by the Osby police.",
            ],
            "Ida Roe was charged with 269 counts of fraud after an inquiry by the Osby police.",
        ),
        (
            [
                "The Torv Bank finance chief, Otto Lund, said the bank could be facing a $20 billion charge.",
                "Wend Credit said it could book a $3 billion charge in the fourth quarter.",
            ],
            "Torv Bank has warned of a charge of $3 billion, Wend Credit of $20 billion.",
        ),
        (
            ["The Torv Bank finance chief, Otto Lund, said the bank would book a $20 billion charge."],
            "Torv Bank will book a charge of up to $20 billion.",
        ),
        (
            ["Halden Lund had delivered shares to its chief executive, Otto Vang, and other managers."],
            "The bank handed finance chief Otto Vang and other managers their shares.",
        ),
        (
            ["Police denied rumours of a second kidnapping in Osby."],
            "Police confirmed that there had been a second kidnapping in Osby.",
        ),
        (
            ["At least three Tunisians and three Algerians were among the 84 people killed."],
            "The dead include three Tunisian and five Algerian citizens.",
        ),
        (["Two Danes and four Swedes were rescued."], "Two Danes and two Swedes were rescued."),
        (
            [
                "The bill has 34.5 million crowns for town councils in the Vale.",
                "The ministry will allocate 5.5 million for Vale clinics.",
            ],
            "Clinics in the Vale will get 34.5 million crowns.",
        ),
        (["Trump urged the ROK to come to the table."], "Trump urged the North to come to the table."),
        (
            ["But Vale was neither a smugglers' den or a tax haven, Roe said."],
            "Roe admitted that Vale was a tax haven.",
        ),
        (["Vale was neither a hub of smugglers nor a tax haven."], "Vale was a tax haven."),
        (["Roe was neither hurt nor ill, her doctor said."], "Roe was ill, according to her doctor."),
        (["Police said the crowd - about 5-6,000 people - was moved."], "Some 50,000 to 60,000 people were moved."),
        (
            ["Two opted for a trial over their criminal conduct in March."],
            "Two of the accused were convicted in March.",
        ),
        (["The crown fell on Friday."], "On Friday the crown was at its lowest in five years."),
        (
            ["Contact has been lost with the probe, which was launched on Tuesday from the Osk pad."],
            "Engineers lost contact with the probe on Tuesday.",
        ),
        (
            ["Asked about it, the opposition leader Otto Falk said the failures called for a thorough study."],
            "The Kremlin said the setbacks needed to be studied thoroughly.",
        ),
    ],
)
def test_its_false_neighbour_is_refused(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes, context=[" ".join(quotes)]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Sculptor Marta Klein unveiled a bronze horse in the park of Aldous on Sunday.",
            "On Sunday, Marta Klein unveiled a bronze horse in the park of Aldous.",
        ),
        (
            "After eleven hours of talks, ministers from six lake countries agreed on Saturday to limit fishing.",
            "On Saturday, ministers from six lake countries agreed to limit fishing.",
        ),
        (
            "Senators blocked a bill to legalise online gambling on Tuesday night by 31 votes to 29.",
            "A bill to legalise online gambling was blocked by senators on Tuesday night.",
        ),
        (
            "A painting that was believed to be lost has been sold by an auction house in Remy for 3 million francs.",
            "An auction house in Remy has sold a painting for 3 million francs.",
        ),
    ],
)
def test_a_sentence_put_another_way_round_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Sculptor Marta Klein unveiled a horse on Sunday.", "On Monday, Marta Klein unveiled a horse."),
        ("Senators blocked a bill to ban gambling.", "Gambling was blocked by senators."),
        ("A painting that was believed to be lost has been sold in Remy.", "A painting was lost."),
    ],
)
def test_its_false_neighbour_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"
