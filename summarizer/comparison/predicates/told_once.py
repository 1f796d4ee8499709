"""What the sources tell in one place only: the verb that they have of one doer alone, or only deny.

Where another sentence has the verb as well, it may be what a claim tells in its own words; where none has, it is not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.exceptions import is_excepted
from summarizer.comparison.figures.outdoing import told_by_rank
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations, negative_words
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.degrees import only_in_degree
from summarizer.comparison.predicates.pairings import Pairing
from summarizer.comparison.predicates.polarity import is_told_of_denied_report, polarity
from summarizer.comparison.predicates.told_by_synonyms import told_by_another_verb
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS

_MOST_OF_VERB = 12
"""Passages with a verb in which its object is looked for."""
_AHEAD = 2
"""Words before a verb within which "to" puts it off: "is still to be named"."""
_WHO = frozenset(["he", "she"])
_LINKING = frozenset(["be", "become", "remain"])
"""Verbs that are done to nobody: anybody may become a member too."""


def done_by_another(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verb that *claim* tells of one name, and the only sentence with it and its object of another."""
    for mine in frames(claim):
        doer, done_to = mine.subject, mine.slots.get(OBJECT)
        if doer is None or done_to is None or not _is_name(claim, doer) or done_to.pronoun or _is_light(claim, mine):
            continue
        if not all(sources.knows(claim.stems[head]) for head in doer.heads):
            continue
        passages = _holding(claim, mine.verb, sources, _MOST_OF_VERB)
        pairs = [Pairing(claim, mine, passage, theirs) for passage in passages for theirs in _frames(passage)]
        pairs = [pair for pair in pairs if pair.one_verb and _has_same_object(pair, done_to)]
        if pairs and all(_is_of_another(pair, doer, sources) for pair in pairs):
            passage, theirs = pairs[0].passage, pairs[0].theirs
            said, there = claim.words[mine.verb], passage.words[theirs.verb]
            reason = f"says of another {said.text!r}: source says {passage.text!r}"
            yield Difference(
                "who-did-what", "clash", (said.start, said.end), passage.place(there.start, there.end), reason
            )
            return


def told_as_denied(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verb that *claim* tells as so and the only sentence that has it denies, or the reverse."""
    for group in groups(claim):
        verb = group.verb
        if not group.finite or claim.order[verb] in VERBS or claim.order[verb] in LIGHT:
            continue
        passages = _holding(claim, verb, sources, 1)
        if len(passages) != 1 or "to" in claim.order[max(0, verb - _AHEAD) : verb]:
            continue
        passage = passages[0]
        if is_excepted(claim, passage) or told_by_rank(claim, passage) or complements(claim, passage):
            continue
        if is_told_of_denied_report(claim, verb, passage) or told_by_another_verb(claim, verb, passage):
            continue
        said = not negative_words(claim)
        if (said and len(negations(passage)) != 1) or (not said and negative_words(passage)):
            continue
        if polarity(claim, verb) != said or _is_graded(claim, verb):
            continue
        places = echoes(claim, verb, passage)
        verbs = {other.verb for other in groups(passage)}
        if len(places) != 1 or places[0] not in verbs or polarity(passage, places[0]) != (not said):
            continue
        if _is_graded(passage, places[0]) or not _shares(claim, verb, passage):
            continue
        if said and only_in_degree(claim, verb, passage, places[0]):
            continue
        word, there = claim.words[verb], passage.words[places[0]]
        reason = f"tells {word.text!r} as so, which the source denies"
        if not said:
            reason = f"denies {word.text!r}, the source does not"
        yield Difference("negation", "clash", (word.start, word.end), passage.place(there.start, there.end), reason)
        return


def _holding(claim: Passage, verb: int, sources: Sources, most: int) -> Sequence[Passage]:
    """Return the passages with the verb, or a near-synonym of it, in order; none where they are more than *most*."""
    held = sources.holding(claim.stems[verb])
    if len(held) > most:
        return []
    found = sources.akin(claim.kin[verb]).union(held)
    if len(found) > most:
        return []
    return sorted([it for it in found if not it.foreign], key=lambda it: (it.source, it.offset))


def _frames(passage: Passage) -> list[Frame]:
    """Return the frames of *passage*, those of "he" and "she" behind "Roe said" of Roe."""
    found: list[Frame] = []
    for frame in frames(passage):
        speaker = _speaker(passage, frame)
        found.append(frame if speaker is None else frame._replace(slots={**frame.slots, SUBJECT: speaker}))
    return found


def _speaker(passage: Passage, frame: Frame) -> Party | None:
    """Return who says of himself what the verb tells, right behind the word for saying: "said | he had closed it"."""
    if frame.subject is None or frame.subject.pronoun not in _WHO:
        return None
    at = passage.words[frame.verb].start
    for said in passage.attributions:
        if said.who[0] < said.cue[0] < at <= said.cue[1] + _NEXT:
            first, last = (bisect_left(passage.words, end, key=lambda word: word.start) for end in said.who)
            named = tuple(index for index in range(first, last) if index not in passage.plain)
            return Party(named[-1:], named) if named else None
    return None


_NEXT = 20
"""Letters from "said" to the verb of what he says of himself: "said | that he had once closed it"."""


def _is_name(passage: Passage, party: Party) -> bool:
    return bool(party.heads) and all(
        passage.words[head].capitalised and head not in passage.plain for head in party.heads
    )


def _is_light(claim: Passage, frame: Frame) -> bool:
    word = claim.order[frame.verb]
    return (
        word in VERBS
        or frame.verb not in {group.verb for group in groups(claim)}
        or not _LINKING.isdisjoint(base_forms(word))
    )


def _has_same_object(pair: Pairing, done_to: Party) -> bool:
    theirs = pair.theirs.slots.get(OBJECT)
    return theirs is not None and not theirs.pronoun and pair.is_head(done_to, theirs)


def _is_of_another(pair: Pairing, doer: Party, sources: Sources) -> bool:
    """Return whether another name does it there, none that stands beside the claim's anywhere."""
    theirs = pair.theirs.subject
    if theirs is None or not _is_name(pair.passage, theirs) or pair.may_be(doer, theirs):
        return False
    if negations(pair.passage) or negations(pair.claim):
        return False
    return not any(
        joined(pair.claim.order[head], pair.passage.order[index], sources)
        for head in doer.heads
        for index in theirs.words
    )


def _is_graded(passage: Passage, place: int) -> bool:
    return any(place in mark.governed for mark in marks(passage))


def _shares(claim: Passage, verb: int, passage: Passage) -> bool:
    """Return whether *passage* has another telling word of the claim."""
    return any(
        index != verb and claim.order[index] not in LIGHT and claim.order[index] not in VERBS
        for index in claim.content
        if echoes(claim, index, passage)
    )
