"""Sentences that reword a passage freely: what is told of whom, why, and how surely."""

from __future__ import annotations

import pytest

from summarizer import verify

SCHEDULED = "The ban on bathing in Torv was to hold for two weeks. Eleven bathers were fined in April."
DRIVER = "The lorry had false papers and did not halt at the barrier, police in Torv said."
HEIST = (
    "It came after a museum told of a robbery and two thefts of paintings, prompting Osk's watchdog to inspect vaults."
)
GUILD = "The CG felt the variety of dishes abroad was key to apprentices' schooling, and will enter once again."
SHARE = "Two thirds of the $6 million charge are due to changes in shipping duties, the Vale bank said on Friday."
FALL = "The climber's fall was made worse by the fact she had been carrying stones, a load for her oven."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Eleven bathers were fined before the ban on bathing in Torv was meant to lapse.", SCHEDULED),
        ("Whoever was behind the wheel did not stop at the barrier in Torv.", DRIVER),
        ("A theft of pictures has led the Osk regulator to look into every vault.", HEIST),
        ("Working in foreign kitchens is thought useful for trainees, so the culinary guild came again.", GUILD),
        (
            "New rules on sending cargo abroad account for more than $3 million of the charge the Vale bank expects.",
            SHARE,
        ),
        ("The climber's fall was all the harder because of a sack of rocks that she took home for her oven.", FALL),
    ],
)
def test_a_reason_told_in_other_words_or_none_at_all_is_no_invented_one(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert "cause" not in {found.kind for found in verdict.differences}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A broken water pipe has led the Osk watchdog to inspect all vaults.", HEIST),
        ("The $6 million charge of the Vale bank is due to a strike by its tellers.", SHARE),
        ("The climber's fall was made worse because of the thick fog.", FALL),
    ],
)
def test_another_reason_than_the_source_gives_is_refused(claim: str, source: str) -> None:
    verdict = verify(claim, [source])

    assert "cause" in {found.kind for found in verdict.differences if found.relation == "clash"}
