"""Words that were read as verbs, names or opposites and are none; and false sentences of the same kind beside them."""

from __future__ import annotations

import pytest

from summarizer import verify

BAN = "The Osk council voted on Friday to postpone a levy on coal-burning boats until spring."
CREW = "Divers aboard the research ship Marigold photographed a whale off Torv, near the old mole."
NOISE = (
    "Engineers at Vale College found that pumps exposed to river sand broke down more often than pumps in clean water."
)
VOTE = "Ida Holm became head of the guild in Torv when she defeated the former mayor Lars Ward by 40 votes on Friday."
PRIZE = "Runner-up Ida Holm will be named the winner, unless Lars Ward appeals within 10 days."
COURT = "Treasurer Lars Ward was convicted of lying on Friday. His deputy, Ida Holm, was acquitted of all charges."
MOON = "Astronomers in Osk say the moon Vela probably has no water."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A levy on coal-burning boats was postponed until spring by the Osk council.", BAN),
        ("A whale was photographed off Torv by divers on the ship Marigold.", CREW),
        ("A study at Vale College linked exposure to river sand with more breakdowns of pumps.", NOISE),
        ("Ida Holm's margin of victory over Ward was 40 votes.", VOTE),
        ("Unless Lars Ward appeals within 10 days, Ida Holm will be declared the winner.", PRIZE),
        ("Unlike Ward, Holm was acquitted on every count.", COURT),
        ("Vela is unlikely to have water, say astronomers in Osk.", MOON),
    ],
)
def test_a_word_that_only_looks_like_a_verb_a_name_or_an_opposite_refuses_nothing(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("A levy on coal-burning boats was scrapped by the Osk council.", BAN),
        ("Divers were photographed off Torv by a whale.", CREW),
        ("Lars Ward defeated Ida Holm by 40 votes on Friday.", VOTE),
        ("Lars Ward's margin of victory over Holm was 40 votes.", VOTE),
        ("Unless Lars Ward appeals within 10 days, Ida Holm will be named the loser.", PRIZE),
        ("Unless Ida Holm appeals within 10 days, Lars Ward will be declared the winner.", PRIZE),
        ("Unlike Holm, Ward was acquitted of all charges.", COURT),
        ("Vela probably has water, say astronomers in Osk.", MOON),
    ],
)
def test_what_is_told_otherwise_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
