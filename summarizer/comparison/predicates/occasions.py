"""An occasion told as the doer: "the survey found cracks" of "engineers found them during the survey"."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.predicates.pairings import Pairing
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed

_DURING = frozenset(["during", "through"])
_EVENTS = listed(
    """attack raid operation survey study search probe inquiry investigation crash accident explosion blast fire strike
    poll test trial review audit inspection examination check census vote election match shooting stabbing quake
    earthquake flood storm collapse riot clash clashes protest bombing analysis experiment"""
)
"""Nouns behind an "in" that are no place: "killed in | the attack"."""
_LED_IN = 4
"""Words from "during" to the noun of the occasion: "during | its | yearly | safety | inspection"."""


def is_occasion(pair: Pairing, mine: Party) -> bool:
    """Return whether the claim lets *mine* do what the passage tells as done on its occasion, behind the verb."""
    claim, passage, verb = pair.claim, pair.passage, pair.theirs.verb
    if any(claim.words[i].capitalised or is_person(claim.order[i]) for i in mine.heads):
        return False
    verbs = {passage.stems[group.verb] for group in groups(passage)}
    if any(claim.order[i].endswith("ing") and claim.stems[i] in verbs for i in mine.heads):
        return True  # "the bursting of the dam killed nine" of "the dam burst, killing nine"
    for place in [place for head in mine.heads for place in passage.at.get(claim.stems[head], ())]:
        if place < verb or not passage.parted.isdisjoint(range(verb + 1, place + 1)):
            continue
        led = passage.order[max(verb + 1, place - _LED_IN) : place]
        if not _DURING.isdisjoint(led) or ("in" in led and passage.order[place] in _EVENTS):
            return True
    return False
