"""Charges, verdicts, crashes and floods as a briefing tells them: what is the same, what is not."""

from __future__ import annotations

import pytest

from summarizer import verify

_CHIEF = "The chief accountant, Mads Orre, will not be charged, the prosecutor said, citing letters that clear him."
_GUARDS = (
    "Seven men were held on Monday in a raid on Blackfin, a smuggling ring suspected of bringing cigarettes to Hesk."
)
_APPEAL = (
    "The high court of Osby turned down an appeal by Nils Harm, ruling that the lower court had been right to reject "
    "his claim that officers hid the knife in his van."
)
_PAINTER = 'The painter told the court he had "never once" driven after drinking, though two friends described a crash.'
_SENTENCE = "Judge Ada Brook sentenced the 41-year-old broker to six years in jail and a fine of 80,000 crowns."
_BUS = "A bus carrying 31 nurses left a road near Velm and fell 20 metres, killing the driver and injuring 14 of them."
_FIRES = "Only three of the twelve fires burning in the hills of Torv had been put out by Sunday, the brigade said."
_CLIMBER = (
    "A climber who lived through four nights in an ice cave on Mount Sorrel by eating moss was winched to safety on "
    "Friday after a coastguard helicopter crew saw her lamp."
)
_DEPORTED = (
    "A court in Hesk blocked the deportation of banker Otto Lind to Varland on Friday, a ruling his lawyer Ida Voss "
    'called "a good day for the law".'
)
_HEAT = (
    "Temperatures in Osby are expected to reach 42C on Friday, which would beat the town's July record of 38.5C set in "
    "2011, the weather office said as it issued its first-ever black alert."
)
_RAID = "Men posing as plumbers took 12 clocks from the Orrel house on Friday, after locking two cleaners in a shed."
_ARSON = "The jury found Ola Brandt guilty of theft but acquitted her of arson in the fire at the Hotel Miramar."
_FINED = "Councillor Dan Webb, owner of a bakery, was fined for speeding and cleared of dangerous driving."
_MUDSLIDE = (
    "The mudslide killed four hikers and injured 11 others, among them two guides from the Alpine Club of Tesen."
)
_STORM = "The storm damaged 45 homes in Brill and destroyed 12 barns."
_TELLER = "A landslide on the Corrin Pass buried two houses in Ammel, and the Teller River rose three metres."
_RAIL = (
    "Worn brakes were to blame for the collision, a report by the Port Safety Board has found, contradicting the "
    "union's claim that drivers were tired."
)
_FERRY = "The ferry Ilka, licensed for 180 passengers, was carrying at least 260 when it sank; 112 people were rescued."
_PLANT = "A blast tore through the Belvane plant, killing five workers instantly; a sixth, Marta Oso, died in hospital."
_RIOT = "Of the 61 people detained during the riot, 48 were released by Sunday, and the rest are due in court."
_TRUCE = "Shelling resumed barely six hours into a 72-hour truce, with each side accusing the other of firing first."
_BROTHER = "Police arrested Gus Delaney over contracts awarded to his brother-in-law's paving company."
_CLASH = "Two border guards and a smuggler were killed near Dast on Tuesday, the interior ministry said."
_CHEMIST = (
    "A retired chemist accused of poisoning his wife with antifreeze told the court that she had killed herself, "
    "a version the prosecution dismissed."
)
_NURSE = "Nurse Ilse Maron was dismissed last year, a decision the labour tribunal overturned in April."
_CAPTAIN = "The ministry denied shelling the clinic in Tolma, saying its guns were far away."
_CROWD = "Families applauded as the court convicted the club's safety officer, but two commanders were acquitted."
_SENATOR = (
    "Senator Ida Marr, who faces up to 12 years in prison if convicted, denied on Monday taking 90 crowns in bribes, "
    "telling the court the money was a loan she had since repaid."
)
_ASH = "Ash from the Kerro volcano, which erupted on Friday, grounded all flights at Lenn airport and coated vineyards."
_CAVER = "It took 140 volunteers nearly 60 hours to carry the injured caver, who had broken both legs, to the surface."
_BANKER = (
    "The appeals court doubled the sentence of banker Viktor Hahn to 14 years, saying the term had been too lenient."
)
_THIEF = "The thief was caught within 20 minutes."

SAME = [
    (_SENATOR, "Ida Marr denied taking bribes."),
    (_ASH, "Flights at Lenn airport were grounded by ash."),
    (_CAVER, "The caver was brought to the surface by 140 volunteers."),
    (_BANKER, "Viktor Hahn's sentence was raised to 14 years."),
    (_BANKER, "The court said the term had been too lenient."),
    (_THIEF, "The thief was caught in less than half an hour."),
    (_FERRY, "The ferry was licensed for 180 passengers."),
    (_PLANT, "Six workers died."),
    (_RIOT, "Sixty-one people were detained in the riot."),
    (_TRUCE, "Shelling resumed six hours into the truce."),
    (_BROTHER, "The contracts were awarded to a company of Delaney's brother-in-law."),
    (_CHEMIST, "The accused, a retired chemist, told the court that his wife had killed herself."),
    (_NURSE, "The tribunal reversed her dismissal in April."),
    (_CAPTAIN, "The ministry denied responsibility for shelling the clinic."),
    (_CROWD, "The safety officer was found guilty."),
    (_ARSON, "Brandt was acquitted of arson."),
    (_ARSON, "Ola Brandt was found guilty of theft."),
    (_FINED, "Webb was cleared of dangerous driving."),
    (_FINED, "Webb is the owner of a bakery."),
    (_MUDSLIDE, "Eleven people were injured."),
    (_STORM, "Forty-five homes were damaged."),
    (_TELLER, "The Teller rose three metres."),
    (_RAIL, "The union claimed that drivers were tired."),
    (_RAID, "Twelve clocks were taken by men posing as plumbers."),
    (_CHIEF, "The prosecutor cited letters."),
    (_GUARDS, "Seven men have been held in a raid on Blackfin."),
    (_APPEAL, "Nils Harm lost his appeal at the high court of Osby."),
    (_APPEAL, "Harm claimed that officers had hidden the knife."),
    (_PAINTER, "The painter denied having driven after drinking."),
    (_SENTENCE, "The broker was jailed for six years."),
    (_BUS, "Fourteen nurses were hurt in the accident."),
    (_FIRES, "Most of the fires in the hills of Torv had not been put out."),
    (_CLIMBER, "A climber was rescued by helicopter on Mount Sorrel after four nights in an ice cave."),
    (_DEPORTED, "Otto Lind will not be deported to Varland, a court decided."),
    (_DEPORTED, 'Ida Voss, his lawyer, hailed "a good day for the law".'),
    (_HEAT, "The weather office has never issued a black alert before."),
    (_HEAT, "Osby's July record of 38.5C dates from 2011."),
]

OTHER = [
    (_SENATOR, "Ida Marr admitted taking bribes."),
    ("Ash grounded flights at Lenn, and fog shut the road.", "Flights were grounded by fog."),
    (_BANKER, "Hahn said the term had been too lenient."),
    (_THIEF, "The thief was caught in less than ten minutes."),
    (_FERRY, "The ferry was carrying 180 passengers when it sank."),
    (_PLANT, "Five workers died in hospital."),
    (_RIOT, "Sixty-one people were released by Sunday."),
    (_TRUCE, "Shelling resumed 72 hours into the truce."),
    (_BROTHER, "The contracts were awarded to Delaney's company."),
    (_CLASH, "The defence ministry said three people were killed."),
    (_CAPTAIN, "The ministry admitted shelling the clinic."),
    (_CROWD, "Two commanders were found guilty."),
    (_ARSON, "Brandt was acquitted of theft."),
    (_ARSON, "Brandt was found guilty of arson."),
    (_FINED, "Webb was fined for dangerous driving."),
    (_FINED, "Webb was cleared of speeding."),
    (_MUDSLIDE, "Eleven hikers were killed."),
    (_STORM, "Twelve homes were destroyed."),
    (_TELLER, "The Corrin River rose three metres."),
    (_RAIL, "The union said worn brakes were to blame for the collision."),
    (_APPEAL, "The high court ruled that officers hid the knife in his van."),
    ("Footage showed the trader lunging at Officer Dunn.", "Footage showed Officer Dunn lunging at the trader."),
    (_CHIEF, "Mads Orre will be charged."),
    (_APPEAL, "Officers hid the knife in his van."),
    (_PAINTER, "The painter had driven after drinking."),
    (_SENTENCE, "The broker was jailed for eight years."),
    (_SENTENCE, "The 41-year-old broker was jailed for seven years."),
    (_BUS, "Fourteen nurses were hurt with a knife."),
    (_FIRES, "Most of the fires in the hills of Torv had been put out."),
    (_CLIMBER, "A coastguard helicopter crew saw her lamp after she was winched to safety."),
    (_DEPORTED, "Otto Lind was deported to Varland."),
    (_HEAT, "Osby's July record of 42C dates from 2011."),
    ("The mill dismissed a report that it had lost 40 crowns.", "The mill claimed that it had lost 40 crowns."),
]


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_what_a_briefing_tells_of_a_court_or_a_disaster_in_its_own_words_is_kept(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported", verdict.reasons


@pytest.mark.parametrize(("source", "claim"), OTHER)
def test_what_it_tells_otherwise_is_refused(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported", verdict.reasons
