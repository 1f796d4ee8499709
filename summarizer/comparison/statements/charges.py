"""A charge and its denial: one text tells that somebody is blamed, the other that whoever is blamed denies it."""

from __future__ import annotations

from summarizer.comparison.statements.side import Side
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS, folded_words

_CHARGES = listed("blame accuse allege claim suspect")
_REBUTTALS = listed("deny reject dismiss refute rebut dispute")
"""Verbs, in their dictionary form, that tell a charge, and that tell that it is denied."""


def answer_a_charge(one: Side, other: Side) -> bool:
    """Return whether one text tells what somebody says, and the other only that another denies it: both are right."""
    words = _forms(one), _forms(other)
    charged = any(
        not _CHARGES.isdisjoint(mine) and not _REBUTTALS.isdisjoint(theirs) for mine, theirs in (words, words[::-1])
    )
    return charged or _denies_another(one, other) or _denies_another(other, one)


def _forms(side: Side) -> frozenset[str]:
    return frozenset(form for it in side.statements for word in it.claim.order for form in base_forms(word))


def _denies_another(one: Side, other: Side) -> bool:
    """Return whether somebody in *one* denies, and somebody else tells, in *other*: "Torv says", "Hesk denies"."""
    deniers = [who for who, denies in _speakers(one) if denies]
    tellers = [who for who, denies in _speakers(other) if not denies]
    return any(who.isdisjoint(teller) for who in deniers for teller in tellers)


def _speakers(side: Side) -> list[tuple[frozenset[str], bool]]:
    """Return the words for each who is told to say something, and whether they deny it."""
    return [
        (frozenset(folded_words(statement.claim.text[slice(*told.who)])) - STOPWORDS, told.strength == "denial")
        for statement in side.statements
        for told in statement.claim.attributions
    ]
