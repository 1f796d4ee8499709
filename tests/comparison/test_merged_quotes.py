"""A briefing's sentence that sums up two quotes of different reports, and the errors that only summing up makes."""

from __future__ import annotations

import pytest

from summarizer import verify

DOCTOR = [
    "A court in Halm found the dentist Per Osk guilty of fraud on Tuesday, the clerk said.",
    "Judge Ida Renn will sentence Osk on 4 May; his lawyer, Otto Bly, plans to appeal.",
]
MUSEUM = [
    "Burglars took two vases from the Korda Museum on Monday night, its curator Eva Lorn said.",
    "Officers stopped a lorry at the harbour on Thursday, found one vase in it and arrested the driver.",
]
BANKS = [
    "Norland's central bank lifted its base rate to 6.5 percent on Friday.",
    "Its neighbour in Sud held borrowing costs at 2.25 percent the same day.",
]
ISLES = [
    "On the island of Myra a blaze has burned 900 hectares of vines, the fire brigade said.",
    "On nearby Pelos, where a small fire died down on Tuesday, detectives spoke to a shepherd.",
]
FERRIES = [
    "Ferry crews in Wendel went on strike on Monday in a quarrel over overtime, the harbour board said.",
    "Pilots will decide next week whether to strike, said Nora Quist of the seamen's union.",
]
SCHOOL = [
    "Head teacher Tom Alder said the ceiling of the canteen fell minutes after 40 pupils had left.",
    "Surveyors had reported in March that the timber was damp, a memo shows.",
]


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (DOCTOR, "The dentist Per Osk was found guilty of fraud on 4 May and will be sentenced on Tuesday."),
        (MUSEUM, "Burglars took two vases from the Korda Museum on Thursday."),
        (BANKS, "Norland's central bank lifted its base rate to 2.25 percent on Friday."),
        (
            ISLES,
            "A blaze on Pelos has burned 900 hectares of vines, while on Myra detectives spoke to a shepherd over a "
            "small fire.",
        ),
        (FERRIES, "Ferry crews and pilots in Wendel went on strike on Monday in a quarrel over overtime."),
        (MUSEUM, "Eva Lorn, the curator, said one vase had been found in a lorry at the harbour."),
        (SCHOOL, "The ceiling of the canteen fell because the timber was damp."),
    ],
)
def test_what_another_quote_tells_of_its_own_day_figure_or_people_is_refused(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support == "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (DOCTOR, "The dentist Per Osk, found guilty of fraud on Tuesday, is to be sentenced on 4 May."),
        (MUSEUM, "One of two vases taken from the Korda Museum on Monday was found in a lorry on Thursday."),
        (BANKS, "Norland's central bank lifted its base rate to 6.5 percent while Sud's stayed at 2.25 percent."),
        (ISLES, "A big blaze burned 900 hectares on Myra as detectives on Pelos spoke to a shepherd about another."),
        (FERRIES, "Ferry crews in Wendel struck on Monday over overtime, and pilots may join after a vote next week."),
        (
            SCHOOL,
            "The timber of a ceiling that fell minutes after 40 pupils had left the canteen was damp, "
            "surveyors reported in March.",
        ),
    ],
)
def test_what_each_quote_tells_of_its_own_is_kept(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support != "unsupported"


def test_while_sets_two_speakers_apart() -> None:
    quotes = [
        "The firm Brill will close its Osby works in June, its chief, Ann Tarr, said.",
        'Union head Leo Stam called closing Osby "a disgrace".',
    ]

    kept = verify("While chief Ann Tarr announced the June closure, union head Leo Stam condemned it.", quotes)

    assert kept.support != "unsupported"


def test_a_judge_of_a_thing_need_not_tell_what_it_is() -> None:
    quotes = [
        "Envoys of 30 states agreed in Velm on Sunday to halve catches of cod, the chair, Ib Rask, announced.",
        "The group Blue Bay dismissed the Velm pact as empty.",
    ]

    kept = verify("Blue Bay belittled the pact on cod that 30 states reached in Velm.", quotes)
    refused = verify("Ib Rask, the chair, dismissed the Velm pact as empty.", quotes)

    assert (kept.support, refused.support) == ("weak", "unsupported")


def test_a_total_over_two_quotes_is_told_as_one() -> None:
    quotes = [
        "Vosland pledged $30 million on Monday to mend roads in Tir.",
        "Ombria promised $45 million for clinics in Tir.",
    ]

    assert verify("Vosland and Ombria have pledged a combined $75 million to Tir.", quotes).support != "unsupported"
    assert verify("Vosland and Ombria have pledged a combined $85 million to Tir.", quotes).support == "unsupported"


TAX = [
    "Deputies in Lurn passed a levy on sweets by 55 votes to 41 on Wednesday.",
    '"It hits the poor," said Ole Varn, the leader of the opposition, who vowed to repeal it after the autumn ballot.',
]
TRIAL = [
    "Prosecutors told the court in Hask that Ned Orme drowned his partner, Cal Dow, to inherit a hotel.",
    "Defence lawyer Mia Sand said Dow had slipped and that her client had called for help at once.",
]
CYCLONE = [
    "A cyclone struck Palua on Thursday, flattening homes in the town of Teri, the weather office said.",
    "Aid group Red Lamp said on Saturday that 38 people had died and 9,000 were sleeping in churches.",
]
VALLEYS = [
    "Olive growers in the Lorno valley picked a third less this year after a frost in April, their guild said.",
    "Farther east, in Casata, the crop was the largest since 2009, and prices dropped.",
]


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (
            TAX,
            "Ole Varn, who leads the opposition, promised to scrap a levy on sweets that deputies passed by 55 to 41.",
        ),
        (TRIAL, "Mia Sand said her client called for help for Cal Dow, whom prosecutors accuse Orme of drowning."),
        (CYCLONE, "The cyclone, which struck Palua on Thursday, killed 38 people, according to Red Lamp."),
        (CYCLONE, "With 9,000 people in churches after Thursday's cyclone, Red Lamp counted 38 dead."),
    ],
)
def test_what_a_speaker_says_of_another_quotes_event_is_kept(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support != "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (CYCLONE, "The weather office said 38 people had died."),
        (CYCLONE, "Red Lamp said homes in the town of Teri had been flattened."),
        (VALLEYS, "The guild said prices in Casata had dropped as the crop was the largest since 2009."),
    ],
)
def test_another_quotes_words_are_not_the_speakers(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support == "unsupported"


def test_what_came_before_may_be_told_as_what_came_after() -> None:
    source = ["A wolf escaped from Osk Park on Saturday and roamed a meadow for an hour before it was sedated."]

    told = verify("A wolf that roamed a meadow for an hour after escaping from Osk Park was sedated.", source)
    turned = verify("A wolf was sedated before it roamed a meadow.", source)

    assert (told.support != "unsupported", turned.support) == (True, "unsupported")


def test_over_few_things_may_be_about_them() -> None:
    source = ["Petra Holm will ask the judges to annul the count in three boroughs."]

    assert verify("Holm vowed to go to court over three boroughs.", source).support != "unsupported"


def test_a_result_on_the_way_is_no_other_result() -> None:
    source = ["Ryle came from two goals down to draw 2-2 with Vale on Saturday."]

    assert verify("Ryle fought back from 2-0 down against Vale.", source).support != "unsupported"
    assert verify("Ryle drew 1-1 with Vale on Saturday.", source).support == "unsupported"


def test_a_wife_may_bear_the_family_name() -> None:
    quotes = [
        "Clerk Tomas Rell was arrested in Osk on 9 May on suspicion of selling maps, detectives said.",
        "Rell's wife, Dora, told reporters that he was innocent and had been framed by an envious colleague.",
    ]

    kept = verify("Dora Rell said her husband, a clerk arrested on 9 May, had been framed by a colleague.", quotes)
    refused = verify("Detectives said that Tomas Rell had been framed by an envious colleague.", quotes)

    assert (kept.support != "unsupported", refused.support) == (True, "unsupported")


def test_who_speaks_in_a_sentence_may_do_what_it_joins() -> None:
    source = ["Budget rival Plim said its own trains were running normally and offered seats at 12 euros."]

    assert verify("The budget rival Plim offered seats for 12 euros.", source).support != "unsupported"


def test_what_is_announced_somewhere_stands_behind_its_that() -> None:
    quotes = [
        "Troops surrounded the palace in Ombi late on Friday, neighbours said.",
        "General Ivo Karr went on the radio on Saturday to declare that the army had seized power.",
    ]

    kept = verify(
        "A day after troops surrounded the palace in Ombi, General Ivo Karr announced on the radio that the army had "
        "seized power.",
        quotes,
    )

    assert kept.support != "unsupported"


def test_a_span_by_which_something_is_late_is_no_reason() -> None:
    source = ["The firm Hel put off the launch of its rocket from Monday to Wednesday because of strong winds."]

    assert verify("Strong winds delayed by two days the launch of a Hel rocket.", source).support != "unsupported"


def test_a_day_is_told_of_the_subject_of_its_part() -> None:
    quotes = [
        "Conductor Mats Orn will leave the Vale Opera in June after 20 years, the house announced on Tuesday.",
        'His successor, the Danish singer Lil Font, is to start in September with "Tosca".',
    ]

    kept = verify("Lil Font, a Danish singer, will take over the Vale Opera in September from Mats Orn.", quotes)
    refused = verify("Lil Font will leave the Vale Opera in June after 20 years.", quotes)

    assert (kept.support != "unsupported", refused.support) == (True, "unsupported")
