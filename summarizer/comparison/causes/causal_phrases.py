"""Phrases that link what is so with why, or what for, it is so, and what one acts out of."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

BEFORE_CAUSE = (
    "because of", "because", "owing to", "due to", "as a result of", "as a consequence of", "in consequence of",
    "on account of", "on grounds of", "on the grounds of", "on the grounds that", "on the ground that", "by reason of",
    "in view of", "in light of", "in the light of", "thanks to", "caused by", "by the fact", "prompted by",
    "triggered by",
    "sparked by", "brought about by", "brought on by", "driven by", "forced by", "spurred by", "provoked by",
    "motivated by", "inspired by", "explained by", "stopped by", "halted by", "blamed on", "blamed it on", "blaming",
    "attributed to", "attributing", "down to", "for want of", "for lack of", "for fear of", "for fear that", "lest",
    "out of", "in response to", "in reaction to", "in answer to", "stemmed from", "stemming from", "resulted from",
    "resulting from", "was the result of", "is the result of", "were the result of", "was a result of",
    "is a result of", "a consequence of", "a response to", "a reaction to", "arose from", "arising from", "so that",
    "in order to", "in order that", "so as to",
    "with the aim of", "with the intention of", "with a view to", "for the purpose of", "for the sake of",
    "in an effort to", "in an attempt to", "in a bid to", "in the hope of", "in the hope that", "in hopes of",
    "in retaliation for", "in protest at", "in protest against", "in revenge for", "in return for", "was meant to",
    "were meant to", "was intended to", "were intended to", "was designed to", "were designed to", "was aimed at",
    "were aimed at", "aimed at", "worried that", "worried about", "concerned that", "concerned about", "afraid that",
    "afraid of", "fearing that", "fearing", "hoping to", "hoping that", "hoping for", "wary of", "anxious to",
    "keen to", "eager to", "alarmed by", "angered by",
)  # fmt: skip
"""What stands before a reason or an aim."""
AFTER_CAUSE = (
    "led to", "led", "leading to", "resulted in", "resulting in", "caused", "causing", "prompted", "prompting",
    "triggered", "triggering", "sparked", "sparking", "provoked", "provoking", "brought about", "brought on",
    "gave rise to", "contributed to", "contributing to", "account for", "accounts for", "accounted for",
    "explains", "explained why", "explain why", "was the reason for", "was the reason why", "is the reason for",
    "was the cause of", "is the cause of", "was behind", "were behind", "is behind", "lay behind", "was to blame for",
    "were to blame for", "is to blame for", "forced", "forcing", "pushed", "drove", "has driven", "have driven",
    "compelled", "spurred", "was what", "were what", "is what", "was why", "were why", "is why", "set off",
    "touched off", "sets off", "setting off", "unleashed", "unleashing",
)  # fmt: skip
"""What stands after it."""

MOTIVES = listed(
    """fear respect concern curiosity spite desire necessity need habit love pity anger frustration boredom sympathy
    solidarity desperation duty kindness loyalty jealousy revenge hatred greed ambition guilt shame caution politeness
    gratitude"""
)
"""What one acts out of."""
_PURPOSES = listed(
    """precaution warning punishment penalty retaliation revenge reprisal protest gesture reward compensation favour
    favor tribute deterrent thanks safeguard incentive concession consolation provocation retribution"""
)
"""Nouns that tell behind "as" what something is done for."""


def purpose(order: Sequence[str], index: int) -> int | None:
    """Return where behind an "as" the noun stands that tells what something is done for: "as a warning"."""
    for place in range(index + 1, min(index + 4, len(order))):
        if order[place] in _PURPOSES:
            return place
        if order[place] not in DETERMINERS and place > index + 2:
            return None
    return None


def told_alike(claim: Passage, at: int, noun: int, passage: Passage) -> bool:
    """Return whether *passage* has the purpose at *noun* as one too, or as a condition what is "only in response to".

    "Paid as compensation" of "transferred as compensation"; *at* is the word with which the reason opens.
    """
    if is_for_safety(claim, at, passage):
        return True
    if claim.order[at - 1 : at] == ("only",):
        return not _IF.isdisjoint(passage.order)
    if claim.order[at] != "as":
        return False
    there = passage.at.get(claim.stems[noun], ())
    return any("as" in passage.order[max(0, place - _AS) : place] for place in there)


def is_for_safety(claim: Passage, at: int, passage: Passage) -> bool:
    """Return whether what *claim* gives for a reason from *at* on is what *passage* tells as a precaution."""
    return not _CAREFUL.isdisjoint(passage.order) and not _SAFETY.isdisjoint(claim.order[at:])


_CAREFUL = listed("precaution precautions precautionary")
_SAFETY = listed("fear fears safety safe safely risk risks danger dangers caution hazard hazards case")
"""What a precaution is taken for."""
_IF = frozenset(["if", "unless", "when"])
_AS = 3
"""Words before a noun of purpose among which its "as" stands."""
