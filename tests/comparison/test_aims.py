"""What something is done for, told right behind it: another aim than the source's, or the same in other words."""

import pytest

from summarizer import verify

SIREN = "The siren had been switched off on Thursday for repairs."
PIER = "The pier at Lunde was closed at eight as a precaution."
COUNT = "Ekholm won by 41 votes, close enough to set off an automatic recount under the charter."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SIREN, "The siren was switched off on Thursday to save money."),
        (
            "The ferry was taken out of service for its yearly inspection.",
            "The ferry was taken out of service to save fuel.",
        ),
        (
            "The lane was closed on Sunday so that fallen elms could be cleared.",
            "The lane was closed on Sunday for a race.",
        ),
        ("Sund resigned over the missing grant.", "Sund resigned to spend more time with his family."),
        ("The vault was drained because a pipe had cracked.", "The vault was drained to please visitors."),
        (PIER, "Storm damage forced the closure of the pier at Lunde at eight."),
        (COUNT, "Ekholm won by 41 votes, and the election went to a recount because his rival demanded one."),
    ],
)
def test_another_aim_or_cause_than_the_source_s_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SIREN, "The siren was turned off on Thursday so that it could be repaired."),
        (SIREN, "The siren was switched off on Thursday to be mended."),
        (
            "The lane was closed on Sunday so that fallen elms could be cleared.",
            "The lane was closed on Sunday to clear elms.",
        ),
        ("Sund resigned over the missing grant.", "Sund stepped down because of the missing grant."),
        ("Trains were stopped for checks that took an hour.", "Trains were stopped for an hour."),
        ("Roads were closed for the marathon.", "Roads were closed to let the runners pass."),
        ("The pier was closed on Monday as a precaution.", "The pier was closed on Monday for safety reasons."),
        (
            "The baths will stay shut until May for roof repairs.",
            "The baths will stay shut until May so workers can mend the roof.",
        ),
        ("Storm damage closed the pier.", "Storm damage forced the closure of the pier."),
        (COUNT, "Ekholm won by 41 votes, and the election went to a recount because it was so close."),
    ],
)
def test_the_source_s_aim_or_cause_may_be_told_in_other_words(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
