"""Who does what in long sentences: objects that stand last, verbs joined past a gerund, and posts left and kept."""

from __future__ import annotations

import pytest

from summarizer import verify

_PANEL = "The panel cut to two matches the four-match ban imposed on Roe for shoving Lind, but upheld the fine."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # An object behind what a preposition opens, and the figure that its adjective had before.
        ("The panel cut Roe's ban from four matches to two.", _PANEL),
        (
            "The committee referred the coach's case to the tribunal.",
            "The board referred to the tribunal the clerk's case.",
        ),
        ("The judge cut Roe's ban from four games to two.", "The judge cut Roe's four-game ban to two games."),
        ("Torv extended its run from four matches to six.", "Torv extended its four-match run to six."),
        # A verb with a tense is joined to none in -ing, and "drawn" alone is no past.
        (
            "The panel upheld his fine.",
            "The panel reduced the ban imposed on Ann Lind for pushing a clerk, but upheld his fine.",
        ),
        (
            "The council rejected Roe's budget.",
            "The council kept the plan drawn up by Lind after losing a vote, but rejected Roe's budget.",
        ),
        # Who leaves one post may stay in another, and what there was not has no cause.
        (
            "After stepping down as coach, Roe will advise the club.",
            "Roe will give up the post of coach in June and stay on as an adviser to the club.",
        ),
        (
            "After resigning as director, Roe will serve as a consultant.",
            "Roe resigns as coach in June and stays on as a scout.",
        ),
        ("The collapse of the stand caused no injuries.", "No one was hurt when the stand collapsed on Friday."),
        ("Ann Roe succeeds Lind as director.", "Ann Roe was named director, succeeding Lind."),
        # "Passed on the role" is no vote for it; a share has the time of its whole.
        (
            "Two studios passed on the script before Lind bought it.",
            "The script, which two studios had rejected before Lind bought it, won a prize.",
        ),
        (
            "Jazz accounted for 9 per cent of the revenue of shops in the country last year, the guild reported.",
            "Jazz accounted for 9 per cent of the 2 billion crowns that shops in the country earned last "
            "year, the guild reported, and opera, at 6 per cent, overtook folk for the first time since 2006.",
        ),
        ("The singer left the choir in 1987.", "The singer who had won a prize left the choir in 1987."),
    ],
)
def test_what_is_told_in_another_order_is_kept(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The panel cut Roe's ban to four matches.", _PANEL),
        ("The panel raised Roe's ban from two matches to four.", "The panel cut Roe's four-match ban to two."),
        ("Lind lent the museum a portrait of a queen.", "The museum lent to Lind a portrait of a queen."),
        ("Roe will step down as coach.", "Roe will stay on as coach until June, the club said."),
        (
            "The collapse of the stand caused no injuries.",
            "Four people were injured when the stand collapsed on Friday.",
        ),
        ("The collapse of the stand caused four injuries.", "No one was hurt when the stand collapsed on Friday."),
        ("The house passed the reform on Monday.", "The house rejected the reform on Monday."),
        ("The singer left the choir in 1987.", "The singer who won the prize in 1987 left the choir."),
    ],
)
def test_what_is_told_of_another_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
