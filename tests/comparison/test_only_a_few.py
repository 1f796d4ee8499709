"""Only a few, all of those who did so, none of them: of how many a rewording tells what its source tells."""

from __future__ import annotations

import pytest

from summarizer import verify

_LORRIES = "He said the new rules would stop any lorry used by smugglers."
_VOLUNTEERS = "The library's 20 volunteers took turns in the cellar through the weekend."
_TENANTS = "Most of the tenants have not paid the new charge."
_BALLOT = "In a ballot 71 per cent of those voting backed a walkout, on a turnout of 64 per cent, the union said."
_TOLL = "6 p.m. – Harbour police: six dead, 31 hurt, two missing. None of the dead is a child."
_REPAIRS = "The grant does not cover all the repairs, the mayor said."
_FIRE = "Six people died in the fire, two of them tourists."

FALSE = [
    (_LORRIES, "The new rules, it was said, are meant to stop only a few of the smugglers' lorries."),
    (_VOLUNTEERS, "Only a few of the library's 20 volunteers shared the work in the cellar at the weekend."),
    ("The firm dismissed the strikers on Monday.", "Only some of the strikers were dismissed on Monday."),
    ("The harbour was closed to shipping until noon.", "Only part of the harbour was closed to shipping."),
    ("Most tenants have paid the new charge.", "Few of the tenants have paid the new charge."),
    (
        _BALLOT,
        "All of the bakers who voted wanted a walkout, the union said after a ballot with a turnout of 64 per cent.",
    ),
    (
        _TOLL,
        "By 6 p.m. the harbour police spoke of six dead, some of them children, along with 31 hurt and two missing.",
    ),
    ("His lawyer said he answered all of the questions.", "He answered none of the questions, his lawyer said."),
    (_REPAIRS, "The grant covers all the repairs, the mayor said."),
    (_FIRE, "Six tourists died in the fire."),
    ("One of the drivers was hurt, the other was not.", "Both drivers were hurt."),
]
TRUE = [
    ("Five lorries out of 200 were searched.", "Just a few of the lorries were searched."),
    ("The firm dismissed the strikers who had blocked the gate.", "Only some of the strikers were dismissed."),
    ("The eastern basin of the harbour is closed to ships until noon.", "Only part of the harbour is shut to ships."),
    ("The minister denied it on Sunday.", "Only a few days ago the minister denied it."),
    (_TENANTS, "Only a small number of the tenants have paid so far."),
    ("Most passengers escaped unhurt.", "Only a few of the passengers were hurt."),
    ("Most of the boats came back late.", "Only a few of the boats came back on time."),
    ("Four of the crew of 30 took part in the drill.", "Only a few of the crew took part in the drill."),
    (
        _BALLOT,
        "Most of the bakers who voted wanted a walkout, the union said after a ballot with a turnout of 64 per cent.",
    ),
    (
        _TOLL,
        "By 6 p.m. the harbour police spoke of six dead, none of them a child, along with 31 hurt and two missing.",
    ),
    (_TOLL, "By 6 p.m. the harbour police spoke of six dead, all of them adults, along with 31 hurt and two missing."),
    (_REPAIRS, "Only some of the repairs are covered, the mayor said."),
    (_FIRE, "Six people died in the fire."),
    ("All but three of the island's 40 boats stayed in port.", "Nearly all of the island's boats stayed in port."),
    ("The harvest failed in dozens of villages.", "The harvest failed in many villages."),
    ("The guild sold one boat in May and the other in June.", "The guild has sold both boats."),
    (_FIRE, "Six people died in the fire, some of them tourists."),
]


@pytest.mark.parametrize(("source", "claim"), FALSE)
def test_fewer_or_more_than_the_source_tells_of_are_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(("source", "claim"), TRUE)
def test_as_few_or_as_many_in_other_words_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
