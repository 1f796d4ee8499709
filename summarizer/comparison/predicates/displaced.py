"""A claim made of a cited sentence's own words in which a party has another's place: "villagers cleared the canal".

Where every word is the source's only their places can tell something else, so here the burden of proof lies with the
claim: whom its verb is told of has to be whom that sentence tells it of, or to be able to be.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.parties import BODIES, FIRMS, of_one_verb
from summarizer.comparison.clauses.phrases import Party, tells
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.doerless import TYING, changes_by_itself
from summarizer.comparison.predicates.headlines import as_headline
from summarizer.comparison.predicates.made_of import made_of
from summarizer.comparison.predicates.occasions import is_occasion
from summarizer.comparison.predicates.pairings import NOBODY, Pairing
from summarizer.comparison.predicates.second_objects import goes_on_behind
from summarizer.comparison.predicates.turned_round import MUTUAL, has_its_doer
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS, POSSESSIVE

_EVERYDAY = listed("be have do come go get become seem remain stay make take")
"""Verbs that mean too much to be one in two places."""
_JOINING = frozenset(["and", "or", "nor", "with", "as", "like", "including", "alongside", "plus", "but", "than"])
"""Words that may join a party to another one of whom the verb is told."""
_SAME_TOO = frozenset(["so", "too", "also", "likewise"])
"""Words by which what is told of one is told of another: "so did Lind"."""
_NO_PARTY = listed(
    """spokesman spokeswoman spokesperson spokespeople office statement percent cent half third quarter majority
    minority share number part rest"""
)
"""Words for who speaks for another, and for how many of another there are."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first verb of *claim* that a cited sentence, whose words it is made of, tells of another party."""
    near = tuple([it for it in sources.nearest(claim)[:NEAREST] if not it.foreign])
    homes = made_of(claim, filter(sources.cites, near))
    if not homes:
        return
    for mine in frames(claim):
        forms = base_forms(claim.order[mine.verb])
        if not _EVERYDAY.isdisjoint(forms):
            continue
        facing = of_one_verb(claim, mine.verb, near)
        facing = tuple(it for it in facing if it[0].stems[it[1].verb] == claim.stems[mine.verb]) or facing
        if not MUTUAL.isdisjoint(forms) and not all(has_its_doer(Pairing(claim, mine, *it)) for it in facing):
            continue
        found = [_displaced(Pairing(claim, as_headline(claim, mine, *theirs), *theirs)) for theirs in facing]
        told = [(it, *theirs) for it, theirs in zip(found, facing, strict=True) if it is not None]
        if not told or len(told) < len(found) or not any(passage in homes for _, passage, _ in told):
            continue
        party, passage, theirs = told[0]
        said, there = claim.span(min(party.words), max(party.words) + 1), claim.words[mine.verb]
        where = _about(passage, theirs.verb)
        reason = f"says of {claim.text[slice(*said)]!r} {there.text!r}: source says {passage.text[slice(*where)]!r}"
        yield Difference("who-did-what", "clash", said, passage.place(*where), reason)
        return


def _about(passage: Passage, verb: int) -> tuple[int, int]:
    return passage.span(max(0, verb - 3), min(len(passage.words), verb + 4))


def _displaced(pair: Pairing) -> Party | None:
    """Return the party of the claim's verb that stands elsewhere in the passage, or None where it may be the same."""
    if not pair.one_verb or pair.is_negated():
        return None
    if denies(pair.passage, pair.theirs.verb) != denies(pair.claim, pair.mine.verb):
        return None
    mine, theirs = pair.mine, pair.theirs
    for slot in (SUBJECT, OBJECT):
        one, other = mine.slots.get(slot), theirs.slots.get(slot)
        if one is None or other is None or one.pronoun or other.pronoun or not one.words or not other.words:
            continue
        if any(pair.passage.order[i] in NOBODY for i in other.words):
            continue  # "anything less would sink it"
        if slot == SUBJECT and (
            changes_by_itself(pair) or not _is_finite(pair.claim, mine.verb) or pair.says_before(one)
        ):
            continue
        if slot == SUBJECT and is_occasion(pair, one):
            continue
        if slot == OBJECT and (_is_receiver(pair, one) or goes_on_behind(pair, one)):
            continue
        if _is_other(pair, one, other) and _stands_apart(pair, one, other):
            return one
    for slot in TYING:
        one, other = mine.slots.get(slot), theirs.slots.get(slot)
        if one is None or other is None or not one.words or not other.words:
            continue
        if _is_other(pair, one, other) and _hangs_elsewhere(pair, slot, one):
            return one
    return None


def _hangs_elsewhere(pair: Pairing, slot: str, mine: Party) -> bool:
    """Return whether the claim's party is tied in the passage to another verb, or is what is done to at this one."""
    done_to = pair.theirs.slots.get(OBJECT)
    others = [frame for frame in frames(pair.passage) if frame.verb != pair.theirs.verb]
    if any(slot in frame.slots and pair.is_head(mine, frame.slots[slot]) for frame in others):
        return True
    own, facing = pair.mine.slots.get(OBJECT), pair.theirs.slots[slot]
    turned = own is not None and pair.is_head(own, facing)
    return turned and (done_to is None or bool(done_to.pronoun) or pair.is_head(mine, done_to))


def is_placed_alike(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether the word at *index* is a verb, or a party of one, of which *passage* tells the same."""
    for mine in frames(claim):
        slots = [slot for slot, party in mine.slots.items() if index in party.words]
        if index != mine.verb and not slots:
            continue
        for theirs in of_one_verb(claim, mine.verb, (passage,)):
            pair = Pairing(claim, mine, *theirs)
            if not (pair.one_verb and pair.keeps() and pair.same_object() and _displaced(pair) is None):
                continue
            others = pair.theirs.slots
            root = claim.stems[index]
            if all(slot in others and any(passage.stems[i] == root for i in others[slot].words) for slot in slots):
                return True
    return False


def _is_finite(passage: Passage, verb: int) -> bool:
    return any(group.verb == verb and group.finite for group in groups(passage))


def _is_receiver(pair: Pairing, mine: Party) -> bool:
    """Return whether a passive tells of the one to whom it is given: "Lind was handed the key"."""
    return not pair.mine.plain and any(
        slot in pair.theirs.slots and pair.is_head(mine, pair.theirs.slots[slot]) for slot in ("to", "for")
    )


def _is_other(pair: Pairing, mine: Party, theirs: Party) -> bool:
    """Return whether neither party has the other's head but as an owner or behind a preposition."""
    claim, passage = pair.claim, pair.passage
    ours = {claim.stems[i] for i in mine.words if not _governed(claim, i, mine)}
    others = {passage.stems[i] for i in theirs.words if not _governed(passage, i, theirs)}
    if any(passage.order[i].endswith("est") or passage.order[i] in _LEFT for i in theirs.heads):
        return False  # "freed the nine youngest" frees girls
    if any(claim.stems[i] in others for i in mine.heads) or any(passage.stems[i] in ours for i in theirs.heads):
        return False
    if any(_may_be_one(claim, i, passage, j) for i in mine.heads for j in theirs.heads):
        return False
    return not pair.may_be_called(mine, theirs) or _in_one_frame(pair, mine) or _is_somebody(pair, mine, theirs)


_LEFT = frozenset(
    ["others", "rest", "remainder", "dead", "injured", "wounded", "missing", "majority", "former", "latter"]
)
"""Words that stand for people who were named before."""


def _may_be_one(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the two words may stand for one: near-synonyms for people or bodies, "the firm", "the company"."""
    if claim.kin[index].isdisjoint(passage.kin[place]):
        return False
    word = passage.order[place]
    return passage.stems[place] in BODIES or is_person(word) or word in FIRMS


def _is_somebody(pair: Pairing, mine: Party, theirs: Party) -> bool:
    """Return whether the claim's party is a person whom the passage describes, and the other one a body."""
    passage, named = pair.passage, {pair.claim.stems[i] for i in mine.heads}
    people = {passage.stems[it.name] for it in descriptions(passage) if is_person(passage.order[it.noun])}
    return not named.isdisjoint(people) and any(passage.stems[i] in BODIES for i in theirs.heads)


def _governed(passage: Passage, index: int, party: Party) -> bool:
    """Return whether the word is an owner within the party's phrase, or stands behind a preposition in it."""
    if index in party.heads:
        return False
    end = index
    while passage.words[end].capitalised and end + 1 < len(passage.words) and passage.words[end + 1].capitalised:
        if passage.words[end].text.endswith(POSSESSIVE):
            break
        end += 1
    if passage.words[end].text.endswith(POSSESSIVE):
        return True
    first = index
    while first > min(party.words) and first not in passage.parted and tells(passage, first - 1):
        first -= 1
    while first > 0 and passage.order[first - 1] in DETERMINERS:
        first -= 1
    return first > min(party.words) and passage.order[first - 1] in PREPOSITIONS and first not in passage.parted


def _in_one_frame(pair: Pairing, mine: Party) -> bool:
    """Return whether the claim's party has another place at the passage's own verb: so it is none of the others."""
    return any(pair.is_head(mine, party) for party in pair.theirs.slots.values())


def _stands_apart(pair: Pairing, mine: Party, theirs: Party) -> bool:
    """Return whether the claim's party stands in the passage, tied to the other neither by a word nor by a mark."""
    claim, passage = pair.claim, pair.passage
    for head in mine.heads:
        places = passage.at.get(claim.stems[head], ())
        if not places or claim.order[head] in _NO_PARTY:
            return False
        if any(_may_belong(passage, place, pair.theirs, theirs) for place in places):
            return False
    return bool(mine.heads)


def _may_belong(passage: Passage, place: int, frame: Frame, theirs: Party) -> bool:
    """Return whether the word at *place* may name, or be joined to, the party of the verb of *frame*."""
    first = place
    while first and first not in passage.parted and tells(passage, first - 1) and passage.order[first - 1] not in BE:
        first -= 1
    while first and passage.order[first - 1] in DETERMINERS:
        first -= 1
    before = passage.order[first - 1] if first else ""
    if before in BE or before in {"than", "as"}:
        return True  # "the woman who rescued him is | a baker"
    if before == "of" and first > 1 and passage.stems[first - 2] in {passage.stems[i] for i in theirs.heads}:
        return True  # "the village of | Torv"
    if not _SAME_TOO.isdisjoint(passage.order[max(0, first - 4) : place + 3]):
        return True
    low, high = sorted((place, theirs.heads[-1]))
    if any(low < group.verb < high for group in groups(passage)):
        return False
    leads = (
        low == place
        and high < frame.verb
        and not passage.words[place].text.endswith(POSSESSIVE)
        and passage.parted.isdisjoint(range(low + 1, high + 1))
    )
    return leads or not _JOINING.isdisjoint(passage.order[low + 1 : high])
