"""A word stands with the verb, the pair, the bound and the whole that its source tells it with."""

from __future__ import annotations

import pytest

from summarizer import verify

CABIN = "It took rangers four hours to reach the hut, where three climbers had frozen to death during the night."
MILL = "The group will shut the smaller quarry at Arn next year and enlarge the bigger one at Holt."
TALKS = "Brun met Ostlund in Vik in April, and they agreed to hold further talks in Torsby in June."
CAR = "Mara Sund came to the court in her sister's van and left it on foot by a gate that her own driver had unlocked."
DEAN = "The dean who reported the porter to police has been suspended pending an inquiry by the university."
WALL = "Farmers blamed the wall, which was built by a Flemish firm that has since gone bankrupt, for the floods."
GAP = "Her brother plays the viola in the Arn orchestra, and she the flute."
TURN = "Gold and silver went to Latvia and Chile respectively."
BOTH = "Tove Lind and her partner were convicted, the former of fraud and the latter of arson."
STUDY = "More nurses than doctors now cycle to work in Arn."
BRIDGE = "The council chose to mend the old pier rather than build a new one."
SCHOOL = "The library will not reopen until the roof, which leaked in March, has been mended."
HOUSES = "Most of the barns that burned were empty, the mayor said."
BROTHERS = "The older of the two sisters was jailed for six years."
VISIT = "The visit is the first by a Chilean leader since 1991."
RETURN = "A singer left the band a year after her wedding in Vik."

CHOIR = "Half the members of the choir, most of whom are pensioners, have signed a letter."
MATCH = "Tyrrell beat Hoffe 11-9, 11-7 in an hour, having lost to her in straight games in Vik."
RIVAL = "The threat to sell the pitch to a sheikh who owns its main rival has angered fans."
TRUCE = "The envoy said it was wrong to claim that the rebels had broken the truce."
WOMAN = "She is the second woman and the first nurse to lead the union."
TRAIN = "Either the regulator or the courts will have to decide who owns the mast."

PLEA = "Under the deal, Sorby pleads guilty to bribing the vet, gives evidence against the firm and keeps the house."
LYNX = "Wolves were hunted out of the valley by 1890 and now outnumber the lynx."
TARN = "The village of Tarn, where the dyke held, took in most of those who had fled by boat."
SERUM = "Unless it is given within an hour, the serum, which costs a crown, is no better than water, a trial found."
PRIZE = "It was the poorer museum that got the mask, because the family feared the richer would lend it to the bank."
RENTS = "Rents in the old town rose 12 percent, against 3 percent in the suburbs."
FINAL = "Rain forced organisers to move the final from Arn to Holt, where the pitch had been relaid in May."
WRECK = "Danish and Polish divers found the wreck of the Vida, sunk by a mine in 1916."
REST = "Of those who lost homes, a third are in tents and the rest, most of them tenants, have left the isle."
KIN = "Police freed a nephew, who they first thought was an accomplice but who had called them."
BAILIFFS = "Bailiffs sent to evict a widow in Arn left after her neighbours, led by the priest, sat down in the street."
GIN = "Hurt by a duty on gin that took effect in May, the distillery cut its forecast for the year."
TITLES = "A session at the customs house brings together Prime Minister Ada Brink and Foreign Minister Jonas Falk."
FLATS = "The law that half the flats be let to students was passed, and half the flats are let to tourists."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CABIN, "It took three climbers four hours to reach the hut."),
        (MILL, "The group will shut the smaller quarry at Holt next year."),
        (MILL, "The group will enlarge the smaller quarry."),
        (TALKS, "Brun met Ostlund in Torsby in April."),
        (TALKS, "Brun met Ostlund in Vik in June."),
        (CAR, "Sund came to the court on foot."),
        (CAR, "Sund came to the court in her own van."),
        (DEAN, "Police suspended the dean pending an inquiry."),
        (WALL, "Farmers blamed a Flemish firm for the floods."),
        (RETURN, "A singer left the band in Vik."),
        (GAP, "She plays the viola in the Arn orchestra."),
        (TURN, "Silver went to Latvia."),
        (BOTH, "Her partner was convicted of fraud."),
        (STUDY, "More doctors than nurses now cycle to work in Arn."),
        (BRIDGE, "The council chose to build a new pier."),
        (SCHOOL, "The library will not reopen."),
        (HOUSES, "Most of the barns burned, the mayor said."),
        (HOUSES, "Most of the barns were empty, the mayor said."),
        (BROTHERS, "The two sisters were jailed for six years."),
        (VISIT, "The visit is the first by a Chilean leader."),
        (CHOIR, "Half the members of the choir are pensioners."),
        (PLEA, "The vet pleads guilty to bribing Sorby."),
        (PLEA, "The firm gives evidence against the vet."),
        (LYNX, "The lynx now outnumber wolves."),
        (TARN, "The village of Tarn fled by boat."),
        (SERUM, "The serum is no better than water, a trial found."),
        (PRIZE, "The bank got the mask."),
        (RENTS, "Rents in the suburbs rose 12 percent."),
        (FLATS, "Half the tourists are let to flats."),
        (FINAL, "The pitch at Arn had been relaid in May."),
        (REST, "Most of those who lost homes have left the isle."),
        (BAILIFFS, "The bailiffs evict a widow."),
        (GIN, "The distillery cut its forecast in May."),
        (KIN, "The nephew was an accomplice."),
        (MATCH, "Hoffe lost to Tyrrell in straight games."),
        (RIVAL, "Fans own its main rival."),
        (TRUCE, "The envoy said the rebels had broken the truce."),
        (WOMAN, "She is the first woman to lead the union."),
        (TRAIN, "The regulator will have to decide who owns the mast."),
    ],
)
def test_a_word_told_with_another_verb_pair_bound_or_whole_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CABIN, "It took rangers four hours to reach the hut."),
        (CABIN, "Three climbers had frozen to death during the night."),
        (MILL, "The group will shut the smaller quarry at Arn."),
        (MILL, "The group will shut the smaller quarry and enlarge the bigger one."),
        (TALKS, "Brun met Ostlund in Vik in April."),
        (TALKS, "Brun and Ostlund agreed to hold further talks in Torsby."),
        (CAR, "Sund came to the court in her sister's van."),
        (CAR, "Sund left the court on foot."),
        (DEAN, "The dean has been suspended pending an inquiry."),
        (DEAN, "The dean who reported the porter has been suspended."),
        (WALL, "Farmers blamed the wall for the floods."),
        (RETURN, "A singer left the band a year after her wedding."),
        (GAP, "Her brother plays the viola."),
        (GAP, "She plays the flute."),
        (TURN, "Silver went to Chile."),
        (BOTH, "Tove Lind and her partner were convicted."),
        (STUDY, "More nurses than doctors now cycle to work."),
        (BRIDGE, "The council chose to mend the old pier."),
        (HOUSES, "Most of the barns that burned were empty, the mayor said."),
        (BROTHERS, "The older of the two sisters was jailed."),
        (VISIT, "The visit is the first by a Chilean leader since 1991."),
        (CHOIR, "Half the members of the choir have signed a letter."),
        (PLEA, "Sorby pleads guilty to bribing the vet."),
        (PLEA, "Sorby gives evidence against the firm."),
        (LYNX, "Wolves now outnumber the lynx."),
        (TARN, "The village of Tarn took in most of those who had fled by boat."),
        (RENTS, "Rents in the old town rose 12 percent."),
        (FLATS, "Half the flats are let to tourists."),
        (FINAL, "The pitch at Holt had been relaid in May."),
        (TITLES, "A session at the customs house brings together Ada Brink and Jonas Falk."),
        (REST, "The rest, most of them tenants, have left the isle."),
        (BAILIFFS, "The neighbours were led by the priest."),
        (GIN, "The distillery cut its forecast for the year."),
        (KIN, "Police freed a nephew."),
        (WRECK, "The Vida was sunk by a mine in 1916."),
        (MATCH, "Tyrrell beat Hoffe 11-9, 11-7 in an hour."),
        (RIVAL, "The threat to sell the pitch has angered fans."),
        (TRUCE, "The envoy said it was wrong to claim that the rebels had broken the truce."),
        (WOMAN, "She is the first nurse to lead the union."),
        (TRAIN, "Either the regulator or the courts will have to decide."),
    ],
)
def test_a_sentence_shortened_within_its_clauses_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
