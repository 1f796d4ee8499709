"""Lands by their other names, what is refused to somebody, and a suspicion that a claim keeps."""

from __future__ import annotations

import pytest

from summarizer import verify

ACCUSED = "Hours after Roe accused China on Thursday of being caught “red handed” selling oil to the North Koreans"
CUT = "On Dec 22, the UN cut the DPRK's importing of gasoline and other refined products by 89 percent."
DENIED = "On Thursday, the Osk council denied port access to four ships suspected of carrying banned goods."
SHIP = [
    "Instead of going to Vale, the vessel transferred the oil to a Norvik ship, the Sam Osk, and others, they said.",
    "The Port Vale-flagged ship was chartered by the Vale company Bunker Group.",
]


@pytest.mark.parametrize(
    ("sources", "claim"),
    [
        ([ACCUSED], 'Roe accused Beijing on Thursday of having been caught "red handed".'),
        ([CUT], "On Dec. 22 the U.N. cut North Korea's imports of refined products by 89 percent."),
        (["The ROK navy began exercises on Friday."], "South Korea's navy began exercises on Friday."),
        ([DENIED], "The council barred four ships suspected of carrying banned goods from ports on Thursday."),
        (SHIP, "Norvik says the ship was chartered by Bunker Group and delivered oil to the Sam Osk and others."),
    ],
)
def test_another_name_for_a_land_or_a_suspicion_that_is_kept_is_no_contradiction(
    sources: list[str], claim: str
) -> None:
    assert verify(claim, sources).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ACCUSED, "Roe accused Tokyo of selling oil to the North Koreans."),
        (CUT, "On Dec. 22 the U.N. cut South Korea's imports of refined products by 89 percent."),
        ("The ROK navy began exercises on Friday.", "North Korea's navy began exercises on Friday."),
    ],
)
def test_another_land_or_a_suspicion_that_is_lost_is_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_judge_who_denies_bail_says_nothing() -> None:
    from summarizer.language.attribution import attributions

    assert list(attributions("The judge denied Roe bail on Monday.")) == []
    assert [hit.strength for hit in attributions("The ministry denied the report on Monday.")] == ["denial"]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Engineers found 14 cracks in the northern pier during the inspection.", "The inspection found 14 cracks."),
        ("Police seized 40 guns in the raid on Monday.", "The raid on Monday yielded 40 guns."),
        ("Researchers showed in a survey of nurses that half slept badly.", "A survey showed that half slept badly."),
    ],
)
def test_what_is_done_on_an_occasion_may_be_told_as_its_doing(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_where_something_is_done_is_no_doer() -> None:
    source = "Engineers found 14 cracks in the northern pier during the inspection."

    assert verify("The northern pier found 14 cracks.", [source]).support == "unsupported"


@pytest.mark.parametrize(
    "claim", ["Prosecutor Gaby Lund said it.", "The prosecutor Gaby Lund said it would be dropped."]
)
def test_somebodys_own_lawyer_is_no_prosecutor(claim: str) -> None:
    source = "Roe's lawyer, Gaby Lund, said it would be dropped."

    assert verify(claim, [source]).support == "unsupported"
    assert verify("Attorney Gaby Lund said it would be dropped.", [source]).support != "unsupported"
