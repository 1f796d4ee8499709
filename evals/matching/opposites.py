"""Pairs of English words of which one stands where the other would say the opposite."""

from __future__ import annotations

from evals.matching.stemming import stem

_OPPOSITES = """
rise fall; rose fell; risen fallen; increase decrease; increase drop; grow shrink; gain lose; gain loss; up down;
high low; higher lower; more fewer; more less; most fewest; strengthen weaken; widen narrow; accelerate slow; win lose;
won lost; winner loser; victory defeat; accept reject; accept refuse; approve reject; approve forbid; allow forbid;
allow ban; permit ban; permit prohibit; lift impose; open close; start stop; begin end; hire dismiss; buy sell;
bought sold; import export; arrive leave; arrival departure; above below; inside outside; alive dead;
survive die; guilty innocent; convict acquit; legal illegal; true false; confirm deny; admit deny; support oppose;
for against; all none; all some; every no; some none; everyone nobody; majority minority; success failure;
succeed fail; pass fail; first last; oldest youngest; largest smallest; biggest smallest; best worst; longest shortest;
north south; east west; northern southern; eastern western; upstream downstream; left right; morning evening;
day night; male female; man woman; son daughter; husband wife; father mother; brother sister; cause prevent;
suspend resume; temporary permanent; public private; raise cut; raise lower; remain leave; married divorced;
same different; full empty; warm cold; hot cold; wet dry; safe dangerous; voluntary compulsory; partly wholly
"""


def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _OPPOSITES.replace("\n", " ").split(";"):
        one, other = pair.split()
        for word, against in ((one, other), (other, one)):
            found.setdefault(stem(word), set()).add(stem(against))
    return {word: frozenset(against) for word, against in found.items()}


AGAINST = _opposites()
"""Stem to the stems of its opposites."""
