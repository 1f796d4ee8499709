"""Names that go by others, and names of which a freely worded sentence does not tell whose place they take."""

from __future__ import annotations

import pytest

from summarizer import verify

TOLD_OTHERWISE = [
    ("A Torv-based charity paid for the books of the school.", "A charity from Torv paid for the books of the school."),
    ("A Wend Bay-flagged tanker was held on Friday.", "On Friday a tanker under the flag of Wend Bay was held."),
    ("The concert of the band begins at 8 on Jan. 1.", "On New Year's Day the concert of the band begins at 8."),
    ("The shops of Torv were closed on 26 December.", "On Boxing Day the shops of Torv were closed."),
    ("The GOP candidate hopes for a debate in June.", "A debate in June is what the Republican candidate hopes for."),
    ("Ann Roe (R-Wis.) voted against the bill in May.", "In May the Republican Ann Roe voted against the bill."),
    ("Ann Roe was born in Torv, Calif., in 1931.", "Ann Roe was born in 1931 in California."),
    ("The imam of the Torv mosque was shot on Monday.", "On Monday a Muslim preacher of Torv was shot."),
    ("KSkyNet lost the rights to show the games.", "The rights to show the games were lost by Sky."),
    ("Ann Roe saw the match on television at home.", "At home Ann Roe saw the match on TV."),
    ("The president wants the dam at Torv built.", "At Torv the White House wants the dam built."),
]
"""What a source says, and the same with a name told by another."""


@pytest.mark.parametrize(("source", "claim"), TOLD_OTHERWISE)
def test_a_name_that_goes_by_another_is_known(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert not [each.reason for each in verdict.differences if each.kind in {"name", "place"}]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The concert of the band begins at 8 on Jan. 1.", "On New Year's Eve the concert of the band begins at 8."),
        ("Ann Roe (R-Wis.) voted against the bill in May.", "In May the Democrat Ann Roe voted against the bill."),
        ("Ann Roe was born in Torv, Calif., in 1931.", "Ann Roe was born in 1931 in Oregon."),
        ("The imam of the Torv mosque was shot on Monday.", "On Monday a Jewish preacher of Torv was shot."),
        ("The judge wants the dam at Torv built.", "At Torv the White House wants the dam built."),
        ("MacGregor lost the rights to show the games.", "The rights to show the games were lost by Gregor."),
    ],
)
def test_another_of_the_kind_is_still_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_party_of_which_the_source_is_silent_is_unsure_and_one_put_for_its_rival_is_refused() -> None:
    claim = "Next week the Republican means to tour the mines of Torv."

    silent = verify(claim, ["Ann Roe means to tour the mines of Torv next week."])
    rival = verify(claim, ["The Democrat Ann Roe means to tour the mines of Torv next week."])

    assert (silent.support, rival.support) == ("weak", "unsupported")


def test_in_free_wording_a_name_gives_way_only_to_one_that_surely_stands_in_its_place() -> None:
    cited = (
        "Ann Roe of the Coast List was chosen as mayor by the Council on Monday with three votes more than Otto Vang."
    )
    article = f"Torv has a mayor again. {cited} The post had been empty since Ida Holm left in May for Wend."

    told = verify(
        "Nobody but Vang stood against Torv's new head, Ann Roe, whom three votes carried in.",
        [cited],
        context=[article],
    )

    assert told.support == "weak"


def test_in_free_wording_a_place_is_still_another_in_the_same_relation() -> None:
    source = (
        "Ann Roe said the bridge at Torv would be closed for a year. In Wend, the ferry operators hired forty more"
        " sailors and leased two ships from Halden Line. Otto Vang, the mayor of Torv, has asked the state for money."
    )

    moved = verify("Two leased vessels and forty hands help those who run ferries at Torv.", [source])

    assert moved.support == "unsupported"
