"""Places and times that a sentence puts behind another noun or verb than its source does."""

from __future__ import annotations

import pytest

from summarizer import verify

CUP = "The gallery lent two vases to the Harle Museum and sold a silver cup to a dealer in Brint for 40,000 pounds."
TEAM = "The club signed the goalkeeper from a team in Osterby and sent its captain to a clinic in Vald."
LAND = "A farmer in Kessel sold the land to a company that builds hotels in Marra."
COINS = "Prosecutors say that Nils Varga hid the coins that his father had taken to a chapel in Ruhm."
DAM = "Engineers at the Bann dam warned the minister, and her brother, a teacher in Loke, left the valley."
SHIPPED = "The company shipped the engines to a buyer in Quell through an agent in Trine."
PIANO = "The school bought its new piano from a maker in Tull and gave the old one to a choir in Rask."
TRAIN = "The train hit a lorry between Farn and Moll, about 12 kilometres north of Hesk."
VIRUS = "The virus spread from the barracks to the school, and 14 pupils fell ill."
DRIVE = "The couple drove from Mard to Penn and left the car outside the station."
BAND = "The band won prizes at Eder and Rosk, where the critics attacked its drummer."
CHEMIST = "The chemist worked for the duke in 1887 with Dr Lamm, whose papers were sold by her son in the crisis."
SALE = "Hundreds gathered in Ferrow on Monday to protest against the sale of the hospital, which had opened in 1990."
FINED = "The firm, which was fined in 2014, hired a lawyer on Tuesday."
FLAT = "The police searched his flat in Coll after a tip."
PITCH = "Rain forced organisers to move the final to Holt, where the pitch had been relaid in May."
HOMES = "Heavy rain flooded hundreds of homes in the towns of Pelham, Rusk and Odell on Monday."
VOTE = "The council voted on Thursday to demolish the tower."
TALKS = "The two directors are in Pell for talks with the owner of the mill."
JOBS = "Of the jobs lost, 80 were in Stroke and the rest in Limm, where the firm has made bottles since 1961."
CLUBS = "Both clubs are back in New Sibb for talks with the league."
OWNERS = "The two widows are the main owners in Sibb."

PRESS = "The envoy spoke to reporters in Lisk on Monday."
WORKS = "The brewer Falk sold its works in Dorn to a rival from Leith for 9 million crowns."
TRIAL = "The trial of Olan Reeve opened in Tarsk on Monday with evidence from a banker."
NOISE = "Residents complained to the council about noise from a quarry in Astor."
TAX = "The minister announced a proposed tax on the import of sugar and a planned cut in pensions."
WILL = "The sculptor Ada Finn left her cottage to her niece and her tools to the college, whose head, Leo Marsh, sang."
TENTS = "The charity bought tents from a factory in Polk and gave them to families who had fled."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CUP, "The gallery in Brint sold a silver cup for 40,000 pounds."),
        (TEAM, "The club in Vald signed the goalkeeper."),
        (COINS, "Prosecutors in Ruhm say that Nils Varga hid the coins."),
        (DAM, "Engineers at the Bann dam in Loke warned the minister."),
        (LAND, "A farmer in Marra sold the land to a company."),
        (SHIPPED, "The company shipped the engines to a buyer in Trine."),
    ],
)
def test_the_place_of_one_noun_is_not_told_of_another(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (WORKS, "Falk sold its works to a rival in Dorn."),
        (PIANO, "The school bought its new piano in Tull."),
        (CUP, "The gallery sold a silver cup in Brint."),
        (TRAIN, "The train hit a lorry in Hesk."),
        (TRAIN, "The train to Moll hit a lorry."),
        (VIRUS, "The virus in the school spread."),
        (DRIVE, "The couple drove in Penn and left the car outside the station."),
        (BAND, "The critics at Eder attacked its drummer."),
        (OWNERS, "The two widows in Sibb are the main owners."),
        (CLUBS, "Both clubs in New Sibb are back for talks."),
        (JOBS, "The firm has made bottles in Stroke since 1961."),
    ],
)
def test_a_place_behind_another_word_leaves_a_sentence_weak_at_best(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CHEMIST, "The papers were sold by her son in 1887."),
        (SALE, "The sale of the hospital on Monday was protested in Ferrow."),
        (FINED, "The firm hired a lawyer in 2014."),
    ],
)
def test_a_time_behind_another_verb_leaves_a_sentence_weak_at_best(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CUP, "The gallery sold a silver cup to a dealer in Brint."),
        (FLAT, "The police in Coll searched his flat."),
        (FLAT, "In Coll, the police searched his flat."),
        (DAM, "Her brother, a teacher in Loke, left the valley."),
    ],
)
def test_a_place_that_may_be_of_both_refuses_no_sentence(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (VIRUS, "The virus spread to the school, and 14 pupils fell ill."),
        (DRIVE, "The couple drove to Penn and left the car outside the station."),
        (BAND, "The band won prizes at Rosk, where the critics attacked its drummer."),
        (CHEMIST, "In 1887 the chemist worked for the duke with Dr Lamm."),
        (CHEMIST, "The chemist worked for the duke with Dr Lamm in 1887."),
        (SALE, "Hundreds gathered on Monday in Ferrow."),
        (FLAT, "The police searched his flat in Coll."),
        (PITCH, "The pitch at Holt had been relaid in May."),
        (HOMES, "Hundreds of homes in Pelham, Rusk and Odell were flooded by heavy rain on Monday."),
        (VOTE, "The council voted to demolish the tower on Thursday."),
        (VOTE, "The council on Thursday voted to demolish the tower."),
        (TALKS, "The directors are in Pell for talks."),
        (NOISE, "Residents complained about noise to the council."),
        (TRIAL, "The trial of Olan Reeve in Tarsk opened on Monday."),
        (PRESS, "The envoy spoke to reporters in Lisk."),
        (PRESS, "The envoy spoke in Lisk."),
    ],
)
def test_what_is_moved_within_its_clause_stays_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TAX, "The minister announced a planned cut in the import of sugar."),
        (WILL, "Ada Finn left her cottage to the niece of Leo Marsh."),
    ],
)
def test_what_is_of_another_noun_leaves_a_sentence_weak_at_best(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TAX, "The minister announced a planned cut in pensions."),
        (TAX, "The minister announced a proposed tax on the import of sugar."),
        (WILL, "Ada Finn left her cottage to her niece."),
        (TENTS, "The charity gave tents to families."),
    ],
)
def test_what_is_of_its_own_noun_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


def test_a_place_that_another_sentence_gives_the_noun_is_its_own() -> None:
    article = CUP + " The Brint gallery opened in 1990."

    assert verify("The gallery in Brint sold a silver cup.", [CUP], context=[article]).support == "weak"
