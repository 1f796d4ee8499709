"""The constructions by which English attaches a speaker to a claim.

"According to X", "in X's view", "X's claim that", "confirmed by X", ", adding that", "said X", "X said"; 'X: "C"' where
nothing else reports.
"""

from __future__ import annotations

from collections.abc import Callable

from summarizer.language.claims import INVERTING
from summarizer.language.constructions.finite import active, inverted
from summarizer.language.constructions.hit import Hit
from summarizer.language.constructions.nominal import (
    LOOSE,
    MISGIVEN,
    POSSESSED,
    VIEWING,
    according,
    labelled,
    nominal,
    viewed,
)
from summarizer.language.constructions.participial import gerund, passive
from summarizer.language.constructions.phrasal import PHRASAL, phrasal
from summarizer.language.phrases import Line
from summarizer.language.reporting import NOUNS, VERBS

__all__ = ["POSSESSED", "RULES", "VIEWING", "Hit", "labelled"]

Rule = Callable[[Line, int, list[Hit]], Hit | None]
"""A construction, tried from a cue's token, with the hits before it."""


def _rules(cue: str) -> tuple[Rule, ...]:
    """Return the constructions that *cue* can hang in, most specific first; each would refuse all other words."""
    verb = VERBS.get(cue)
    fitting: list[tuple[Rule, bool]] = [
        (according, cue in {"according", "citing"}),
        (viewed, cue in VIEWING),
        (nominal, cue.removesuffix("s") in NOUNS or cue in LOOSE or cue in MISGIVEN),
        (phrasal, cue in PHRASAL),
        (passive, cue == "saying" or (verb is not None and verb.form == "past")),
        (gerund, verb is not None and verb.form == "gerund"),
        (inverted, verb is not None and verb.lemma in INVERTING and verb.form != "gerund"),
        (active, verb is not None),
    ]
    return tuple(rule for rule, fits in fitting if fits)


_CUES = (*VERBS, *NOUNS, *(noun + "s" for noun in NOUNS), *LOOSE, *MISGIVEN, *VIEWING, *PHRASAL, "according", "citing")
RULES: dict[str, tuple[Rule, ...]] = {cue: _rules(cue) for cue in _CUES}
"""What the constructions hang on, folded, with those to try on it, the first that fits holds; other words are none."""
