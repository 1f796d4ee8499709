"""Sentences as parliaments, councils, armies and envoys are told of: limits, ages, lists, denials, who speaks."""

from __future__ import annotations

import pytest

from summarizer import verify

LIMIT = "An amendment to limit the rise to 900 crowns was rejected by the senators."
LESS = "The mayor asked for 30 million crowns, arguing that anything less would leave the bridge unfinished."
AGE = "A bill that would raise the school-leaving age from 16 to 18 was tabled on Monday."
LISTED = "Tarvia, Ombeland and four others boycotted the session, the chairwoman said."
TOWNS = "Ostrad, Velm and Kirra were cut off by the fighting, the army said."
ABSENT = "Finance Minister Ola Brekke and four other ministers were absent when the vote was taken."
EACH = "The deal would see 85 captives released by each side, two officials briefed on the talks said."
NEVER = "The senator said she had never taken money from the firm."
LETTER = "The count wrote in a letter published by his lawyers that he had never lent the banker a car."
TURN = (
    "Chancellor Ada Finn stood next to President Ole Al-Marr. Al-Marr, for his part, said the envoy would be expelled."
)
AGREED = "The firms have agreed to fines of 20 million crowns each, three lawyers close to the case said."
OUSTED = "The rebels are loyal to the ousted governor, Otto Lind."
THEN = "The then prime minister, Otto Lind, was warned three times."
SEEN = "Ada Finn will resign in March, she told members in a letter seen by the Torv Courier."
FIRST = "Ada Finn, the first woman to lead the guild, will step down in May after nine years."
AGAINST = "Members rejected the merger, with 52 percent against."
BILL = "The bill fell two votes short in the Senate after passing the House."
MARCH = "Ada Finn completed the march, which most of those who start it do not finish."
OF_TEN = "Seven in ten of those who start the march do not complete it."
CHAIRS = "Ann Roe, who chairs the Rail Board, said the line would close."
BUDGET = "Defence spending will rise, Finance Minister Otto Lind announced as he presented the budget."
RAID = (
    "Responding to the shelling of a school, which local officials said left four dead, the council's president, Ada "
    'Finn, called for an inquiry and said those responsible "must and will be held to account".'
)
POLL = "Islanders voted to stay: of 4,905 valid votes, 4,211 were for the status quo and only 694 for independence."
SIGNED = "The letter, signed by more than 500 teachers, was sent on Monday."
URGING = "Ministers signed a letter urging the government to drop its plan to tax tea."
PETITION = (
    "The petition, signed by many people, asks the council to reverse its decision to charge drivers for parking."
)
TIPPED = (
    "Once tipped as a future prime minister, Gus Pell, 58, who lost his seat last year, has been made chairman of the "
    "Rail Board."
)
STILL = "The council still has to repair the bridge."
UNLESS = "The party, once in office itself, said it would not support the budget unless a tax on tea was included."
SHARE = "The site holds 45 flats, a third of them for rent."
DAM = "The premier, Ada Finn, rose to apologise to the families whose homes were bought for the dam."
STRIKE = "Otto Lind said on the opening day of the strike that he would call it off."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Senators rejected an amendment that would have capped the rise at 900 crowns.", LIMIT),
        (
            "Under the law, the president may serve no more than two terms.",
            "The law limits the president to two terms.",
        ),
        ("The mayor argued that less than 30 million crowns would leave the bridge unfinished.", LESS),
        ("The bill would raise the school-leaving age by two years.", AGE),
        ("Six countries boycotted the session.", LISTED),
        ("Three towns were cut off by the fighting.", TOWNS),
        ("Five ministers were absent when the vote was taken.", ABSENT),
        ("According to two officials, captives would be released, 85 by each side.", EACH),
        ("The senator denied ever having taken money from the firm.", NEVER),
        ("The senator denied that she had ever taken money from the firm.", NEVER),
        ("The count denied in a letter ever having lent the banker a car.", LETTER),
        ("President Ole Al-Marr said the envoy would be expelled.", TURN),
        ("According to three lawyers, the firms agreed to pay fines, 20 million crowns each.", AGREED),
        ("Brekke and Tarrant accused each other of lying.", "Brekke and Tarrant accused one another of lying."),
        ("The two sides will meet each other on Sunday.", "The two sides will meet on Sunday."),
        ("The site holds 45 flats, 15 of which are for rent.", SHARE),
        ("The council must still repair the bridge.", STILL),
        ("The council has yet to repair the bridge.", STILL),
        ("The bridge has not been repaired yet.", "The bridge still has to be repaired."),
        ("The mayor paid the fine.", "The mayor paid the fine, which the firm still has to pay."),
        ("Police took no notice of the threats.", "Police ignored the threats, many of them made by phone."),
        ("Its support for the budget is conditional on a tax on tea.", UNLESS),
        ("The budget foresees a rise in defence spending.", BUDGET),
        ("A quarter of GDP comes from gas.", "Gas brings in a quarter of gross domestic product."),
        ("Finn said the culprits would be held to account.", RAID),
        ("Fewer than 700 islanders voted for independence.", POLL),
        ("More than 500 teachers signed the letter.", SIGNED),
        ("Premier Ada Finn apologised to the families whose homes had been bought for a dam.", DAM),
        ("Otto Lind said he would end the strike.", STRIKE),
        (
            "The council forecast 40 crowns from the charges.",
            "The council decided to charge drivers, against a forecast of 40 crowns.",
        ),
        ("Gus Pell, a former MP, has been made chairman of the Rail Board.", TIPPED),
        ("The rebels are loyal to Otto Lind, the governor who was removed from office.", OUSTED),
        ("Otto Lind received three warnings while he was prime minister.", THEN),
        (
            "The council's decision to close the bridge angered shops.",
            "Shops were angry after the council closed the bridge.",
        ),
        ("Ada Finn announced in a letter to members that she would resign in March.", SEEN),
        ("Ada Finn, who has led the guild for nine years, is the first woman in the post.", FIRST),
        ("Fewer than half of the members supported the merger.", AGAINST),
        ("The Senate failed to pass the bill.", BILL),
        ("The House passed the bill.", BILL),
        ("Ada Finn finished the march.", MARCH),
        ("Only three in ten of those who start the march complete it.", OF_TEN),
        ("Only one in five of the bridges is safe.", "Four in five of the bridges are not safe."),
        ("The chair of the Rail Board said the line would close.", CHAIRS),
    ],
)
def test_what_is_told_in_other_words_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Senators rejected an amendment that would have capped the rise at 800 crowns.", LIMIT),
        ("The mayor argued that more than 30 million crowns would leave the bridge unfinished.", LESS),
        ("The bill would raise the school-leaving age by three years.", AGE),
        ("The bill would raise the school-leaving age by 16 years.", AGE),
        ("Seven countries boycotted the session.", LISTED),
        ("Four ministers were absent when the vote was taken, the clerk said.", ABSENT),
        ("According to 85 officials, captives would be released by each side.", EACH),
        ("The senator said she had taken money from the firm.", NEVER),
        ("The count admitted in a letter having lent the banker a car.", LETTER),
        ("Chancellor Ada Finn said the envoy would be expelled.", TURN),
        ("According to three lawyers, the firms agreed to fines of 30 million crowns each.", AGREED),
        ("Brekke accused each of the senators of lying.", "Brekke accused the senator of lying."),
        ("The site holds 45 flats, 20 of which are for rent.", SHARE),
        ("The council has repaired the bridge.", STILL),
        ("The bridge has been repaired.", "The bridge has still to be repaired."),
        ("Parliament has ratified the pact.", "The pact has to be ratified by parliament."),
        ("The party supports the budget.", UNLESS),
        ("The opposition announced a rise in defence spending.", BUDGET),
        ("The vehicle hit a UXO.", "The vehicle hit an improvised explosive device."),
        ("The letter was signed by more than 600 teachers.", SIGNED),
        ("The government has dropped its plan to tax tea.", URGING),
        ("The council has reversed its decision to charge drivers after a petition.", PETITION),
        ("The rebels are loyal to the governor, Otto Lind.", OUSTED),
        ("Otto Lind, the prime minister, was warned three times.", THEN),
        ("The council may close the bridge.", "The council closed the bridge on Friday."),
        ("Ada Finn has stepped down as leader of the guild.", FIRST),
        ("More than half of the members supported the merger.", AGAINST),
        ("Fewer than half of the members opposed the merger.", AGAINST),
        ("The Senate passed the bill.", BILL),
        ("Most of those who start the march finish it.", MARCH),
        ("Only two in ten of those who start the march complete it.", OF_TEN),
        ("Only seven in ten of those who start the march complete it.", OF_TEN),
        ("The chair of the Port Board said the line would close.", CHAIRS),
        ("The deputy chair of the Rail Board said the line would close.", CHAIRS),
    ],
)
def test_what_is_told_otherwise_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
