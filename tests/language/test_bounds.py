"""Bounds on a number: each word that puts one is known, wherever else the patterns are spared."""

from __future__ import annotations

import pytest

from summarizer.language.bounds import Bound, bound_of

_BEFORE: dict[Bound, str] = {
    "about": """
        about, around, some, roughly, nearly, almost, approximately, an estimated, close to, circa, approaching,
        in the region of, just over, slightly under, marginally below, fractionally above, barely more than,
        a little short of, a bit shy of, a shade older than, a touch smaller than, a fraction less than,
        about another, unos, unas, alrededor de, environ, près de, etwa, rund, ungefähr, cerca de, intorno a""",
    "at least": """
        at least, at the very least, more than, greater than, later than, a good, over, above, beyond, upward of,
        upwards of, exceed, exceeds, exceeded, exceeding, minimum, a minimum age for pupils of, the floor is,
        the lower limit was, start at, starts from, starting at, begin at, begins from, beginning at, north of,
        in excess of, no fewer than, not less than, never below, can't fall under, cannot be below,
        al menos, como mínimo, más de, au moins, plus de, mindestens, mehr als, almeno, più di, pelo menos, mais de""",
    "up to": """
        up to, at most, at the very most, fewer than, earlier than, under, below, as many as, as much as, within,
        inside, maximum, a maximum fine of, the ceiling is, a cap of, the upper limit be, capped at, limited to,
        not even, no more than, not over, never exceed, can't go above, cannot top,
        como máximo, a lo sumo, menos de, au plus, moins de, höchstens, weniger als, al massimo, meno di, no máximo""",
}
_BEHIND: dict[Bound, str] = {
    "about": "-odd mugs, or so, mugs or thereabouts",
    "at least": """+ mugs, mugs at least, mugs at the very least, or more, mugs and over, or above, or older, and up,
        or upwards, or higher, or greater, or longer, or bigger, mugs of red clay or more, mugs as a minimum""",
    "up to": """mugs at most, mugs at the very most, or fewer, mugs or less, or under, or below, or younger, or lower,
        or shorter, or smaller, mugs of red clay or less, mugs as the maximum, mugs as its ceiling, as a cap""",
}


def _phrases(told: dict[Bound, str]) -> list[tuple[str, Bound]]:
    return [(" ".join(phrase.split()), bound) for bound, phrases in told.items() for phrase in phrases.split(",")]


@pytest.mark.parametrize(("phrase", "bound"), _phrases(_BEFORE))
def test_a_phrase_before_a_number_puts_a_bound_on_it(phrase: str, bound: Bound) -> None:
    text = f"It holds {phrase} 12 mugs"

    assert bound_of(text, text.index("12"), text.index("12") + 2) == bound


@pytest.mark.parametrize(("phrase", "bound"), _phrases(_BEHIND))
def test_a_phrase_behind_a_number_puts_a_bound_on_it(phrase: str, bound: Bound) -> None:
    joined = phrase if phrase[0] in "-+" else f" {phrase}"

    assert bound_of(f"It holds 12{joined}", len("It holds "), len("It holds 12")) == bound


@pytest.mark.parametrize(
    "text", ["It holds 12 mugs", "It went up to 12 mugs", "The mill of 12 mugs", "12 mugs and more 9"]
)
def test_other_words_put_none(text: str) -> None:
    assert bound_of(text, text.index("12"), text.index("12") + 2) == "exact"
