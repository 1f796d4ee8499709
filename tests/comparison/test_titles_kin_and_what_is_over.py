"""Asides that hold a quoted title, kin told from the other side, what can be done, and what is no longer so."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # A quoted title inside an aside ends no aside.
        ("Roe won the cup.", 'Ann Roe, known as "the Cat", won the cup on Sunday.'),
        ("Lind opened the show.", 'Lind, who starred in "Winter Bread", opened the show in Torv.'),
        # The parent of a son or a daughter, told with an article.
        ("Lind's father was a miner.", "Lind, the daughter of a miner, left school at 14."),
        ("Holm's grandmother was a singer.", "Holm, the granddaughter of a singer, joined the choir at six."),
        # Who will be able to do it can.
        ("Members can vote online until Friday.", "Members will be able to vote online until Friday."),
        ("Readers may now borrow ten books.", "From now on readers will be able to borrow ten books."),
        # What has ended is no longer so.
        ("The club is no longer suspended.", "The league lifted its suspension of the club on Monday."),
        ("The bridge is no longer closed.", "The closure of the bridge ended on Friday."),
        (
            "The Torv guild is no longer suspended by the league.",
            "The league lifted its two-year suspension of the Torv guild on Monday.",
        ),
        # "Since" behind what ranks tells when.
        (
            "A woman will lead the Torv Players for the first time since they were founded 88 years ago.",
            "The Torv Players have appointed Ann Roe, the first woman to lead them in their 88-year history.",
        ),
        # A film-maker is a maker of documentaries, too.
        ("The film-maker Ann Roe has died.", "Documentary maker Ann Roe died on Sunday."),
    ],
)
def test_what_follows_from_the_source_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Lind opened the show.", 'Lind watched as Roe, who starred in "Winter Bread", opened the show in Torv.'),
        ("Holm won the prize.", 'Ann Roe, who wrote "The Salt Ledger" with Karl Holm, won the prize.'),
        ("Lind's son was a miner.", "Lind, the daughter of a miner, left school at 14."),
        ("Members can vote online until Friday.", "Members will not be able to vote online until Friday."),
        ("The club is no longer suspended.", "The league upheld its suspension of the club on Monday."),
        ("Ann Roe is the vice-president.", "The president, Ann Roe, spoke on Sunday."),
    ],
)
def test_what_the_source_tells_otherwise_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
