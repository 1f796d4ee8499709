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
