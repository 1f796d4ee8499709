"""Whether far too much of a sentence is carried by nothing for the rest to be a matter of wording."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.everyday import LIGHT, LIGHT_WEIGHT
from summarizer.comparison.sources import NEAREST


def says_too_much_else(aligned: Alignment) -> bool:
    """Return whether far too little of the claim is carried for the rest to be a matter of wording."""
    together = round(aligned.closest * len(aligned.claim.content))
    if together >= FEWEST_TOGETHER and aligned.closest >= LEAST_TOGETHER <= aligned.coverage:
        return False
    if aligned.named >= MOST_NAMED:  # so many of its names and figures that it is told of the same thing
        return aligned.coverage < LEAST_NAMED or aligned.substance < LEAST_TOLD
    if aligned.coverage < LEAST_COVERAGE or aligned.substance < LEAST_SUBSTANCE:
        return True
    words = sum(aligned.claim.order[index] not in LIGHT for index in aligned.uncovered)
    return aligned.coverage < LEAST_OF_MANY and words >= MANY


def is_gist(aligned: Alignment) -> bool:
    """Return whether a whole article has so much of the claim here and there, if in other words, that it may sum it up.

    Asked of what is to be refused alone: kin far from the passages nearest to a claim seldom carry it.
    """
    claim, sources = aligned.claim, aligned.sources
    if sources.context or len(sources.cited) <= NEAREST or aligned.coverage < LEAST_COVERAGE:
        return False
    heard = [i for i in claim.content if i in aligned.carried or sources.akin(claim.kin[i])]
    told, of = (sum(LIGHT_WEIGHT if claim.order[i] in LIGHT else 1.0 for i in some) for some in (heard, claim.content))
    return len(heard) >= _FEWEST_HEARD and told >= _LEAST_HEARD * of


_FEWEST_HEARD, _LEAST_HEARD = 3, 0.45
"""Words of a claim that its article has anywhere, and share of them all, from which it may sum the article up. Of 450
faithful sentences on whole articles 8 are refused without this, with it 5; set against another one, 358 and 355."""

LEAST_OF_MANY, MANY = 0.42, 4
"""Least share of its content that a source carries of a sentence that rewords it, where many words are not carried.
Of 120 rewordings as free as an editor's one has less; of sentences against another passage of their own article 97 in
100 are refused by this and what follows."""
LEAST_TOGETHER = 0.2
"""Share that one passage carries from which it may be the claim's source, however free the wording. Nine in ten
sentences have less in another passage of their article, and in another article; of faithful ones that share at most
half their words with their source, one in four."""
FEWEST_TOGETHER = 2
"""And how many words that is at least: "Aliens have landed in the capital" shares one with many a passage."""
LEAST_COVERAGE = 0.35
"""The same of a short sentence, of which a turn of phrase or two is half: "got its money back" for "was repaid". Of 315
faithful rewordings 2 in 100 are carried less by the words they cite."""
LEAST_SUBSTANCE = 0.28
"""The same of what it says beside names and figures: "Ann Roe was arrested" is not carried by a passage that has only
Ann Roe. Of the same rewordings 2 in 100 have less."""
MOST_NAMED, LEAST_NAMED, LEAST_TOLD = 0.66, 0.3, 0.2
"""Share of its names and figures that a source carries from which less of the rest need be carried, and how much of
all and of what is said: "due to take over Holt, which dates from 1926" for "is to buy Holt, founded in 1926". So the
faithful sentences refused halve, of 599 from 10 to 5; of those against another article 91 in 100 are refused, not 92.
"""
