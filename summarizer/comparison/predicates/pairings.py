"""A verb of a claim beside one of a passage: whether their parties keep their places, change them, or are others."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frames, party_told
from summarizer.comparison.clauses.parties import BODIES, FIRMS
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.converses import converses
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.exchanges import Exchange
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed

_MOST_CITED = 4
"""Cited sentences in any of which the claim's doer may stand: of more, one tells little of another."""
_UPON = (OBJECT, "to", "on", "with")
"""Slots of that upon which a deed is done, as an object or behind a preposition: "agreed to the freeze"."""


class Pairing(Exchange):
    """A verb of the claim beside one of a passage, and how their parties stand to one another."""

    def keeps(self) -> bool:
        """Return whether the subject may be the same in both, and no two parties have changed places."""
        mine, theirs = self.mine.subject, self.theirs.subject
        if mine is None or theirs is None:
            return False
        return self.may_be(mine, theirs) and not self.exchanged() and not self.doer_done_to()

    def clashes(self) -> bool:
        """Return whether the parties have changed places, or a pronoun stands for one whom it cannot mean."""
        if self.exchanged():
            return True
        return self.one_verb and (
            self.doer_done_to() or self.done_to_does() or self.served_does() or self.of_no_pronoun()
        )

    def is_named(self) -> bool:
        """Return whether neither subject is a pronoun."""
        mine, theirs = self.mine.subject, self.theirs.subject
        return mine is not None and theirs is not None and not (mine.pronoun or theirs.pronoun)

    def of_other_objects(self) -> bool:
        """Return whether both have an object, and neither is any party of the other."""
        mine, theirs = self.mine.slots.get(OBJECT), self.theirs.slots.get(OBJECT)
        if mine is None or theirs is None or mine.pronoun or theirs.pronoun:
            return False
        parties = [*self.mine.slots.values()], [*self.theirs.slots.values()]
        met = any(self.is_same(mine, party) for party in parties[1])
        return not met and not any(self.is_same(party, theirs) for party in parties[0])

    def of_another(self, sources: Sources) -> bool:
        """Return whether the passage has the verb of somebody else alone, and tells something else of the claim's doer.

        "Roe resigned" of "Roe won and Lind resigned".
        """
        if self.mine.plain != self.theirs.plain or _hangs_on(self.passage, self.theirs.verb):
            return False
        mine, theirs = party_told(self.mine), party_told(self.theirs)
        if mine is None or theirs is None or self.may_be(mine, theirs) or self.may_be_called(mine, theirs):
            return False
        nobody = any(self.passage.order[index] in NOBODY for index in theirs.words)
        if nobody or "neither" in self.passage.order[: self.theirs.verb] or self.is_negated():
            return False  # "nobody told him", "no one, be it the mayor, told him"
        word = self.claim.order[self.mine.verb]
        plain = self.mine.plain  # of a passive the object is who it is told of
        ours, others = (self.mine.slots.get(OBJECT), self.theirs.slots.get(OBJECT)) if plain else (None, None)
        if not (is_past(word) or _is_going_on(self.claim, self.mine.verb)) or (word in VERBS and ours is None):
            return False
        if ours is not None and (others is None or not self.may_be(ours, others)):
            return False
        if any(self.is_same(mine, party) for party in self.theirs.slots.values()) or self._tells_it_alike(mine):
            return False
        if self.says_before(mine) or self._is_taken_up(mine, theirs):
            return False
        told_of_one = ours is not None or self.are_named(mine, theirs)
        if theirs.pronoun or not (told_of_one or all(sources.knows(self.claim.stems[i]) for i in self.claim.content)):
            return False  # of things, in other words, the reading of a subject is too unsure
        about = [self.passage]
        if ours is not None and sources.cites(self.passage) and len(sources.cited) <= _MOST_CITED:
            about.extend(sources.cited)
        return any(self.claim.stems[head] in passage.at for passage in about for head in mine.heads)

    def _is_taken_up(self, mine: Party, theirs: Party) -> bool:
        """Return whether the passage has "the woman" or "the 30-year-old man" where the claim has another noun."""
        first, order = min(theirs.words, default=0), self.passage.order
        if not theirs.heads or any(order[head] not in _ANYBODY for head in theirs.heads):
            return False
        if any(self.claim.stems[i] in self.passage.at or not is_person(self.claim.order[i]) for i in mine.heads):
            return False
        return "the" in order[max(0, first - 2) : first]

    def says_before(self, mine: Party) -> bool:
        """Return whether the claim's doer speaks there, the verb being joined: "Roe said it rose | and left"."""
        verb = self.theirs.verb
        if self.passage.order[verb - 1 : verb] != ("and",):
            return False
        heads = {self.claim.stems[head] for head in mine.heads}
        told = [it for it in reports(self.passage) if it.who and it.who[-1] < verb]
        return any(not heads.isdisjoint(self.passage.stems[i] for i in it.who) for it in told)

    def _tells_it_alike(self, mine: Party) -> bool:
        """Return whether the passage tells of the claim's doer another verb of the same sense: "pay, which went up"."""
        poles = read_poles(self.claim)[self.mine.verb]
        return any(
            not poles.isdisjoint(read_poles(self.passage)[frame.verb])
            and (party := party_told(frame)) is not None
            and self.is_same(mine, party)
            for frame in (frames(self.passage) if poles else ())
        )

    def tells_the_like(self) -> bool:
        """Return whether a near-synonym is told of names, with the same party beside: "stepped down over it"."""
        slots = [slot for slot in self.mine.slots if slot in self.theirs.slots]
        same = [slot for slot in slots if self.is_head(self.mine.slots[slot], self.theirs.slots[slot])]
        others = [slot for slot in slots if slot not in same]
        return bool(same) and all(self.are_named(self.mine.slots[slot], self.theirs.slots[slot]) for slot in others)

    def are_named(self, mine: Party, theirs: Party) -> bool:
        """Return whether both parties are names: "Roe", "Lind"."""
        return all(
            any(text.words[head].capitalised for head in party.heads)
            for text, party in ((self.claim, mine), (self.passage, theirs))
        )

    def is_negated(self) -> bool:
        """Return whether the claim denies it of its doer by a word before it."""
        return not NOBODY.isdisjoint(self.claim.order[: self.mine.verb])

    def may_be_called(self, mine: Party, theirs: Party) -> bool:
        """Return whether one is a name and the other "the …", which may stand for it: "Vantor", "the company"."""
        one, other = self.claim, self.passage
        return self._described(one, mine, other, theirs) or self._described(other, theirs, one, mine)

    def _described(self, one: Passage, named: Party, other: Passage, party: Party) -> bool:
        if not any(one.words[i].capitalised for i in named.heads) or not party.words:
            return False
        first = min(party.words)
        if any(other.stems[i] in BODIES for i in party.heads) and any(_is_titled(one, i) for i in named.heads):
            return False  # "the board" is no "Ann Roe, the clerk"
        return other.order[first - 1 : first] == ("the",) and not any(other.words[i].capitalised for i in party.words)

    def of_strangers(self, sources: Sources) -> bool:
        """Return whether the cited passage has the verb and its object of one party, and the claim of one elsewhere.

        "The coastguard withdrew its figure" of "The line withdrew its figure", where the article tells of both.
        """
        mine, theirs = self.mine.subject, self.theirs.subject
        if mine is None or theirs is None or not self.one_verb or not sources.cites(self.passage):
            return False
        others = self.theirs.slots.get(OBJECT)
        done_to = [self.mine.slots[slot] for slot in _UPON if slot in self.mine.slots]
        if others is None or not any(self.is_head(party, others) for party in done_to):
            return False
        if mine.pronoun or theirs.pronoun or len(mine.heads) != 1 or self.may_be(mine, theirs):
            return False
        head = mine.heads[0]
        if any(self.claim.stems[head] in cited.at for cited in sources.cited):
            return False
        named = _is_party(self.claim, head) and any(_is_party(self.passage, index) for index in theirs.heads)
        known = [passage for passage in sources.holding(self.claim.stems[head]) if not sources.cites(passage)]
        return (
            named
            and bool(known)
            and not any(joined(self.claim.order[head], self.passage.order[index], sources) for index in theirs.words)
        )

    def contradicts_converse(self) -> bool:
        """Return whether the two tell one thing from its two sides, of one and the same party."""
        mine, theirs = self.mine.slots, self.theirs.slots
        forms = base_forms(self.passage.order[self.theirs.verb])
        return any(
            it.other in forms
            and it.slot in mine
            and it.facing in theirs
            and SUBJECT in mine
            and SUBJECT in theirs
            and self.is_same(mine[SUBJECT], theirs[SUBJECT])
            and self.is_same(mine[it.slot], theirs[it.facing])
            for it in converses(self.claim.order[self.mine.verb])
        )


_ANYBODY = listed("man woman boy girl teenager pensioner child youth")
"""Nouns by which somebody is told of again who was called by another."""
NOBODY = listed(
    "nothing anything something nobody none no noone neither anybody anyone everybody everyone all somebody someone"
)
"""Words by which a subject is no single party."""


def _is_titled(passage: Passage, index: int) -> bool:
    """Return whether the word is of the name of a person who has a title."""
    return any(each.name == index and is_person(passage.order[each.noun]) for each in descriptions(passage))


def _is_party(passage: Passage, index: int) -> bool:
    """Return whether the word names somebody or a body that is told from others: "Vale", "the coastguard"."""
    if passage.words[index].capitalised or passage.order[index] in FIRMS:
        return passage.words[index].capitalised
    return passage.stems[index] in BODIES or is_person(passage.order[index])


def _hangs_on(passage: Passage, verb: int) -> bool:
    """Return whether a gerund follows a comma, so that it may be of anybody: "Vale named Lind, | replacing Roe"."""
    if not passage.order[verb].endswith("ing") or _is_going_on(passage, verb):
        return False
    former = next((it.verb for it in reversed(groups(passage)) if it.verb < verb), None)
    joined = verb > 0 and passage.order[verb - 1] == "and" and former is not None  # ", forcing it and | ruining it"
    return verb in passage.parted or (joined and former is not None and _hangs_on(passage, former))


def _is_going_on(passage: Passage, verb: int) -> bool:
    """Return whether the verb has a tense: "is looking into it", "will pay", "keeps silent"."""
    return any(group.verb == verb and group.finite for group in groups(passage))
