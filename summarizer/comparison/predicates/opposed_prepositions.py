"""The same thing behind the opposite preposition: "walked from the shrine" of "walked to the shrine"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS

_AGAINST = {
    "to": {"from"},
    "from": {"to", "into"},
    "before": {"after"},
    "after": {"before"},
    "above": {"below"},
    "below": {"above"},
    "in": {"out of"},
    "into": {"from", "out of"},
    "inside": {"outside", "out of"},
    "outside": {"inside"},
}
"""Prepositions → those that put what stands behind them on the other side."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a preposition of *claim* for which a cited sentence has its opposite, at the same deed and thing."""
    yield from _advised_against(claim, sources)
    if _AGAINST.keys().isdisjoint(claim.order) or negations(claim):
        return
    leading = [index for index, word in enumerate(claim.order) if word in _AGAINST]
    led = [(index, behind) for index in leading if (behind := _behind(claim, index)) is not None]
    for passage in sources.nearest(claim)[:NEAREST] if led else ():
        if not sources.cites(passage) or negations(passage):
            continue
        for index, behind in led:
            word = claim.order[index]
            if (word == "in" and "out" not in passage.order) or (word in _SIDES and word in passage.order):
                continue
            places = passage.at.get(claim.stems[behind], ())
            same = _same_deed(claim, index, passage) or (word in _SIDES and _same_subject(claim, index, passage))
            if len(places) != 1 or not same:
                continue
            lead = _lead(passage, places[0])
            if lead is not None and " ".join(passage.order[lead : places[0]]).startswith(tuple(_AGAINST[word])):
                said, there = claim.span(index, behind + 1), passage.span(lead, places[0] + 1)
                yield said_otherwise("direction", (claim, said), (passage, there))
                return


_ADVISING = listed("advise recommend counsel decide argue campaign vote lobby speak rule")
"""Verbs with which "against" and a gerund deny what is done, and the gerund alone tells it."""


def _advised_against(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what a claim has somebody advise that a cited sentence has them advise against, or the reverse."""
    mine = _gerunds(claim)
    for passage in sources.nearest(claim)[:NEAREST] if mine else ():
        theirs = _gerunds(passage) if sources.cites(passage) else {}
        for key in mine.keys() & theirs.keys():
            (first, last, against), (begin, end, opposed) = mine[key], theirs[key]
            if against != opposed and not (_is_denied(claim, first) or _is_denied(passage, begin)):
                said, there = claim.span(first, last + 1), passage.span(begin, end + 1)
                yield said_otherwise("direction", (claim, said), (passage, there))
                return


def _is_denied(passage: Passage, verb: int) -> bool:
    return any(verb in it.governed and it.at < verb for it in negations(passage))


@read_once
def _gerunds(passage: Passage) -> dict[tuple[str, str], tuple[int, int, bool]]:
    """Return the verbs of advice and what they advise, where both stand, and whether against it."""
    found: dict[tuple[str, str], tuple[int, int, bool]] = {}
    if not passage.has_form(_ADVISING):
        return found
    order = passage.order
    for behind, word in enumerate(order):
        if behind and word.endswith("ing"):
            index = behind - 1 - (order[behind - 1] == "against" and behind > 1)
            lemma = next((form for form in base_forms(order[index]) if form in _ADVISING), None)
            if lemma:
                found[lemma, passage.stems[behind]] = index, behind, behind == index + 2
    return found


def _behind(passage: Passage, index: int) -> int | None:
    """Return the content word right behind the preposition and its determiners; none where a verb follows."""
    place = index + 1
    while place < len(passage.order) and passage.order[place] in DETERMINERS and place not in passage.parted:
        place += 1
    if place == len(passage.order) or place not in passage.content or place in passage.parted:
        return None
    return None if any(group.start <= place <= group.verb for group in groups(passage)) else place


def _lead(passage: Passage, place: int) -> int | None:
    """Return where the preposition stands that has the word at *place* right behind it."""
    lead = place - 1
    while lead >= 0 and passage.order[lead] in DETERMINERS:
        lead -= 1
    if lead > 0 and passage.order[lead - 1 : lead + 1] == ("out", "of"):
        return lead - 1
    if lead == place - 1 and any(group.verb == place for group in groups(passage)):
        return None  # "its decision to charge them"
    return lead if lead >= 0 and passage.order[lead] in _AGAINST else None


def _same_deed(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether what the preposition is told of, the verb or the noun before it, stands in the passage once."""
    verbs = [group.verb for group in groups(claim) if claim.order[group.verb] not in AUXILIARIES]
    told = [claim.stems[verb] for verb in verbs if verb < index][-1:]
    theirs = [passage.stems[group.verb] for group in groups(passage)]
    if told and told[0] not in theirs:
        return False  # "bought it from Kolm" of "sold it to Kolm"
    before = claim.stems[index - 1] if index - 1 in claim.content else ""
    if claim.order[index] in {"to", "from", "into"} and len(passage.at.get(before, ())) == 1:
        return True
    return bool(told) and theirs.count(told[0]) == 1 and len(set(theirs)) <= _FEW_VERBS


def _same_subject(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether a word before the preposition stands in the passage too."""
    return any(i < index and claim.stems[i] in passage.at for i in claim.content)


_SIDES = frozenset(["above", "below"])
"""Prepositions of where something stands, by whatever verb: "was above it", "stayed below it"."""
_FEW_VERBS = 2
"""Verbs of a sentence up to which it is clear of which of them a preposition is told."""
