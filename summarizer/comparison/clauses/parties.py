"""Two frames side by side: whether a party of the one is a party of the other."""

from __future__ import annotations

from functools import lru_cache

from summarizer.comparison.acronyms import is_acronym
from summarizer.comparison.clauses.frames import Frame, deeds, frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import once, read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import OWNING_S

_KIN = 5
"""Letters that the names of a place and of its people share: "Torvan", "Torvans"."""
_PERSON = listed("he she him her i me")
_ONE = _PERSON | listed("it")
"""Pronouns of one person, and of one thing as well."""
FIRMS = listed(
    """company firm owner group body business employer manufacturer maker operator supplier union office government
    ministry council bank association society board agency department club institute court museum hospital school
    university party team newspaper paper force charity"""
)
"""What a body is called again after it was named."""
BODIES = frozenset(
    stem(word)
    for word in listed(
        """union party government company firm council board court club team bank ministry committee parliament
        agency department university association federation commission police army school museum orchestra company
        group alliance coalition council assembly senate congress city state country church hospital airline
        newspaper lawyers administration authority office county parish town village district province region borough
        municipality nation kingdom league guild charity foundation society institute college network operator"""
    )
)
"""Stems of words for what is no single person."""


@lru_cache(maxsize=64)  # who does it and whether it is denied are asked of the same verbs
def of_one_verb(claim: Passage, verb: int, near: tuple[Passage, ...]) -> tuple[tuple[Passage, Frame], ...]:
    """Return the frames of the passages *near* whose verbs are forms of the one at *verb*, or near-synonyms."""
    root, keys = claim.stems[verb], claim.kin[verb]
    found: list[tuple[Passage, Frame]] = []
    for passage in near:
        roots, kin = _of_verbs(passage)
        if root in roots or not keys.isdisjoint(kin):
            for theirs in frames(passage):
                if passage.stems[theirs.verb] == root or not keys.isdisjoint(passage.kin[theirs.verb]):
                    found.append((passage, theirs))
    return tuple(found)


@read_once
def _of_verbs(passage: Passage) -> tuple[frozenset[str], frozenset[object]]:
    """Return the stems of the `deeds` of *passage*, and what they may be recognised by in other words."""
    verbs = deeds(passage)
    return frozenset([passage.stems[verb] for verb in verbs]), frozenset().union(*[passage.kin[verb] for verb in verbs])


def share_a_verb(claim: Passage, near: tuple[Passage, ...]) -> bool:
    """Return whether one of *near* has any verb of *claim*: without one no frame of it need be read."""
    return any(of_one_verb(claim, place, near) for place in deeds(claim))


class Pair:
    """A verb of the claim beside one of a passage, and which of their parties are the same."""

    def __init__(self, claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> None:
        self.claim, self.mine, self.passage, self.theirs = claim, mine, passage, theirs

    @once
    def one_verb(self) -> bool:
        """Whether the two are forms of one verb, no near-synonyms."""
        claim, passage, verb, place = self.claim, self.passage, self.mine.verb, self.theirs.verb
        forms, others = base_forms(claim.order[verb]), base_forms(passage.order[place])
        if claim.stems[verb] != passage.stems[place] and not any(form in others for form in forms):
            return False
        # "took over the post" is no "took it"
        return "take" not in forms or _takes_over(claim, verb) == _takes_over(passage, place)

    def is_same(self, mine: Party, theirs: Party) -> bool:
        """Return whether a party of the claim is one of the passage."""
        return self.are_alike(self.claim, mine, self.passage, theirs)

    def are_alike(self, one: Passage, mine: Party, other: Passage, theirs: Party) -> bool:
        stems = [other.stems[i][:_KIN] for i in theirs.words]
        for i in mine.words:
            if one.stems[i][:_KIN] in stems:
                return True
        for i in mine.heads:
            for j in theirs.heads:
                if not one.kin[i].isdisjoint(other.kin[j]):
                    return True
        if any(is_acronym(one, i, other) for i in mine.heads):
            return True
        return any(is_acronym(other, i, one) for i in theirs.heads)

    def is_head(self, mine: Party, theirs: Party) -> bool:
        """Return whether the head of one is in the other."""
        one, other = self.claim.stems, self.passage.stems
        ours, others = {one[i] for i in mine.words}, {other[i] for i in theirs.words}
        return any(one[i] in others for i in mine.heads) or any(other[i] in ours for i in theirs.heads)

    def is_headed(self, mine: Party, doer: Party) -> bool:
        doers = {self.passage.stems[i] for i in doer.words}
        return any(self.claim.stems[i] in doers for i in mine.heads)

    def is_owned(self, doer: Party, mine: Party) -> bool:
        """Return whether the party of the claim is told to be *doer*'s: "Roe's offer"."""
        doers = {self.passage.stems[i] for i in doer.heads}
        owners = [i for i in mine.words if self.claim.words[i].text.endswith(OWNING_S)]
        return any(self.claim.stems[i] in doers for i in owners)

    def may_be(self, mine: Party, theirs: Party) -> bool:
        """Return whether the two may be one, pronouns by their number only."""
        if (mine.pronoun and theirs.pronoun) or _counts(self.claim, mine) or _counts(self.passage, theirs):
            return True
        if mine.pronoun or theirs.pronoun:
            passage, party = (self.passage, theirs) if mine.pronoun else (self.claim, mine)
            pronoun = mine.pronoun or theirs.pronoun
            if pronoun in _PERSON and any(passage.stems[i] in BODIES for i in party.heads):
                return False
            return not (pronoun in _ONE and _is_plural(passage, party))
        return self.is_same(mine, theirs)


def _takes_over(passage: Passage, verb: int) -> bool:
    return passage.order[verb + 1 : verb + 2] == ("over",)


def _counts(passage: Passage, party: Party) -> bool:
    """Return whether the phrase only counts those whom another sentence names: "the two", "both"."""
    for index in party.words:
        if passage.order[index] not in _COUNTED:
            return False
    return bool(party.words)


_COUNTED = listed("two three four five six seven eight nine ten both latter former others pair")


def _is_plural(passage: Passage, party: Party) -> bool:
    if len(party.heads) != 1 or passage.words[party.heads[0]].capitalised:
        return False
    word = passage.order[party.heads[0]]
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))
