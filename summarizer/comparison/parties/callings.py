"""What a claim calls somebody, by whatever noun: what another is called, or another than what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.parties.descriptions import Description, descriptions, descriptions_of
from summarizer.comparison.parties.namesakes import passages_about
from summarizer.comparison.parties.offices import told_by
from summarizer.comparison.parties.renamings import goes_on, statuses, telling
from summarizer.comparison.parties.titles import MOST, NEAR, SPARED, exclude, one_office, one_title
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.inflection import noun_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import AUXILIARIES, OWNING_S

_TELLING = HEADS - SPARED
"""Heads that hold of few."""


def described(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* calls somebody, where the sources call only others so, or them only something else."""
    for mine in descriptions(claim):
        name, noun = mine.name, mine.noun
        if claim.order[noun] not in HEADS if mine.told else not is_person(claim.order[noun]):
            continue  # "in a review, Ann Roe praised it": what stands before a name may be of the sentence
        spared = not SPARED.isdisjoint(noun_forms(claim.order[noun]))
        if spared and not _bodied(claim, mine):
            continue
        root, office = claim.stems[name], claim.stems[noun]
        with_name = passages_about(claim, mine.name, sources)
        theirs = descriptions_of(root, with_name)
        if not with_name or any(_is_called_so(claim, noun, *found) for found in theirs):
            continue
        known = any(_in_lower_case(passage, office) for passage in sources.holding(office))
        if not known and claim.words[noun].capitalised and (noun or claim.order[noun] not in HEADS):
            continue
        if _tied(claim, noun, root, with_name) or goes_on(sources, office, root):
            continue
        called_so = [
            (passage, other)
            for passage in sources.holding(office)[:MOST]
            for other in descriptions(passage)
            if passage.stems[other.noun] == office and passage.stems[other.name] not in {root, claim.stems[name - 1]}
        ]
        if spared:
            called_so = [found for found in called_so if _one_body(claim, mine, *found)]
        own = [
            (passage, other)
            for passage, other in theirs
            if (mine.told or not other.told)
            and is_person(passage.order[other.noun])
            and (not passage.words[other.noun].capitalised or (_titles(claim, mine) and _titles(passage, other)))
        ]
        if any(told_by(passage, statuses(claim, mine)) for passage in with_name):
            continue  # "the previous mayor", of "her predecessor"
        if any(STATUSES.get(passage.order[other.noun]) in statuses(claim, mine) for passage, other in own):
            continue  # "deputy mayor Roe", called "her deputy, Roe" there
        found = called_so or ([] if spared else own)
        if (
            not found
            and claim.order[noun] in _TELLING
            and not sources.akin(claim.kin[noun])
            and not sources.holding(office)
        ):
            said = claim.words[noun]
            reason = f"says {said.text!r} of {claim.words[name].text}, which no source does"
            yield Difference("role", "clash", (said.start, said.end), None, reason)
        if found:
            excluding = (each for each in found if exclude(claim.order[noun], each[0].order[each[1].noun]))
            passage, other = next(excluding, found[0])
            whose = _words_of(other) if found is called_so else (other.noun, other.noun + 1)
            said, there = claim.words[noun], passage.span(*whose)
            reason = f"says {said.text!r} of {claim.words[name].text}, source says {passage.text[slice(*there)]!r}"
            sure = found is called_so or exclude(claim.order[noun], passage.order[other.noun])
            yield Difference(
                "role", "clash" if sure else "unknown", (said.start, said.end), passage.place(*there), reason
            )


def _is_called_so(claim: Passage, noun: int, passage: Passage, other: Description) -> bool:
    """Return whether *other* has the noun at *noun*, or one title with it: "CEO", "chief executive"."""
    same = passage.stems[other.noun] == claim.stems[noun]
    return same or one_title(claim.order, noun, passage.order, other.noun)


def _titles(passage: Passage, description: Description) -> bool:
    """Return whether it stands right before the name and names a person: "Harbour master Ann Roe"."""
    between = range(description.noun + 1, description.name + 1)
    run = all(passage.words[index].capitalised and not parted(passage, index) for index in between)
    return bool(between) and run and is_person(passage.order[description.noun])


def _bodied(claim: Passage, mine: Description) -> bool:
    return bool(telling(claim, mine))


def _one_body(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether the two are told of one body: "the leader of the opposition"."""
    theirs = {passage.stems[index] for index in telling(passage, other)}
    return any(claim.stems[index] in theirs for index in telling(claim, mine))


def _words_of(description: Description) -> tuple[int, int]:
    """Return the words from the name to the noun of *description*, or from that to the name."""
    first, last = sorted(description[:2])
    return first, last + 1


def _tied(claim: Passage, noun: int, root: str, with_name: Sequence[Passage]) -> bool:
    """Return whether a word of that meaning stands near the name somewhere: "Roe, who mines coal", "the miner Roe"."""
    word, stem_ = claim.order[noun], claim.stems[noun]
    for passage in with_name:
        for place in passage.at[root]:
            if is_succeeded(passage, place) and stem_ in passage.at:
                return True
            first, last = _of_one_saying(passage, place)
            for index in range(first, last):
                if passage.order[index] in FUNCTION_WORDS or _defends(word, passage, index):
                    continue
                family = passage.stems[index][:FAMILY] == stem_[:FAMILY] and len(stem_) >= FAMILY
                if (family or one_office(word, passage.order[index])) and not _anothers(passage, index, root):
                    return True
    return False


def _defends(word: str, passage: Passage, index: int) -> bool:
    """Return whether *passage* has at *index* somebody's own lawyer, who is no prosecutor, where *word* says one."""
    if not word.startswith("prosecutor") or passage.order[index] not in _LAWYERS:
        return False
    before = passage.words[index - 1].text.lower() if index else ""
    after = "".join(passage.order[index + 1 : index + 2])
    return before.endswith(OWNING_S) or before in _OWNERS or after == "for"


_LAWYERS = listed("lawyer lawyers attorney attorneys counsel solicitor solicitors barrister barristers")
_OWNERS = listed("his her their defence defense")


def is_succeeded(passage: Passage, place: int) -> bool:
    """Return whether the bearer of the name held the office that another takes: "made head, succeeding Ann Roe"."""
    before = passage.order[max(0, place - _GIVEN) : place]
    return not _SUCCEEDING.isdisjoint(before) or ("over", "from") in pairwise(before)


_SUCCEEDING = listed("succeed succeeds succeeded succeeding replace replaces replaced replacing place stead")
_GIVEN = 4
"""Words before a surname among which such a verb stands: "in place of Dr Ann Roe"."""


def _of_one_saying(passage: Passage, place: int) -> tuple[int, int]:
    """Return the words about *place* up to a verb of saying: what somebody says is not what they are."""
    order = passage.order
    said = next((index for index in range(place, len(order)) if order[index] in VERBS), len(order))
    does = next((index for index in range(place, said) if order[index] in AUXILIARIES), said)
    first = next((index + 1 for index in range(place, -1, -1) if order[index] in VERBS), 0)
    return max(first, 0), min(said, max(does, place + NEAR + 1))


def _anothers(passage: Passage, index: int, root: str) -> bool:
    """Return whether the word at *index* describes somebody else of the passage, and nobody of that name."""
    whose = {passage.stems[other.name] for other in descriptions(passage) if other.noun == index}
    return bool(whose) and root not in whose


def _in_lower_case(passage: Passage, root: str) -> bool:
    return any(not passage.words[index].capitalised for index in passage.at[root])
