"""What a claim calls somebody, by whatever noun: another's, or another than theirs, or theirs with a word exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.descriptions import Description, descriptions
from summarizer.comparison.parties.offices import told_by
from summarizer.comparison.parties.spellings import acronyms
from summarizer.comparison.parties.standing import FIRMS
from summarizer.comparison.parties.titles import MOST, NEAR, SPARED, one_office
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.sources import Sources
from summarizer.language.places import places
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES


def described(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* calls somebody, where the sources call only others so, or them only something else."""
    for mine in descriptions(claim):
        name, noun = mine.name, mine.noun
        if mine.told:
            continue
        root, called = claim.stems[name], claim.stems[noun]
        with_name = sources.holding(root)[:MOST]
        if (
            not with_name
            or claim.order[noun] in SPARED
            or _tied(claim, noun, root, with_name)
            or _goes_on(sources, called)
        ):
            continue
        called_so = [
            (passage, other)
            for passage in sources.holding(called)[:MOST]
            for other in descriptions(passage)
            if passage.stems[other.noun] == called and passage.stems[other.name] != root
        ]
        own = [
            (passage, other)
            for passage in with_name
            for other in descriptions(passage)
            if passage.stems[other.name] == root and not other.told and not passage.words[other.noun].capitalised
        ]
        known = any(_in_lower_case(passage, called) for passage in sources.holding(called))
        if not known and claim.words[noun].capitalised:
            continue
        if _is_event(claim.order[noun]):
            continue
        if any(STATUSES.get(passage.order[other.noun]) in _statuses(claim, mine) for passage, other in own):
            continue  # "deputy mayor Roe", called "her deputy, Roe" there
        found = called_so or own
        if (
            not found
            and claim.order[noun] in HEADS
            and not sources.akin(claim.kin[noun])
            and not sources.holding(called)
        ):
            said = claim.words[noun]
            reason = f"says {said.text!r} of {claim.words[name].text}, which no source does"
            yield Difference("role", "clash", (said.start, said.end), None, reason)
        if found:
            passage, other = found[0]
            whose = _words_of(other) if found is called_so else (other.noun, other.noun + 1)
            said, there = claim.words[noun], passage.span(*whose)
            reason = f"says {said.text!r} of {claim.words[name].text}, source says {passage.text[slice(*there)]!r}"
            yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


def _is_event(noun: str) -> bool:
    """Return whether *noun* is what happens to somebody, not what they are: "the dismissal of captain Roe"."""
    return noun.endswith(_ABSTRACT) or noun in _EVENTS


_ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ness",
    "missal",
    "posal",
    "moval",
    "rival",
    "trayal",
    "fusal",
    "rawal",
)
_EVENTS = listed(
    """death murder killing arrest election release return exit departure victory defeat win loss trial capture burial
    funeral birth marriage wedding transfer sacking hiring firing jailing re-election comeback rise fall"""
)


def _words_of(description: Description) -> tuple[int, int]:
    """Return the words from the name to the noun of *description*, or from that to the name."""
    first, last = sorted(description[:2])
    return first, last + 1


def exchanged(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a word that *claim* puts for another in what somebody is: "head of planning" for "head of highways"."""
    for mine in descriptions(claim):
        root = claim.stems[mine.name]
        with_name = sources.holding(root)[:MOST]
        theirs = [
            (passage, other)
            for passage in with_name
            for other in descriptions(passage)
            if passage.stems[other.name] == root and one_office(claim.order[mine.noun], passage.order[other.noun])
        ]
        if not theirs:
            continue
        yield from _status_of(claim, mine, theirs, sources)
        put = [
            index for index in _telling(claim, mine) if not any(_has(passage, claim, index) for passage in with_name)
        ]
        behind = bool(put) and put[0] > mine.noun  # "head of planning" for "head of highways": both after the noun
        left = [
            any(not _has(claim, passage, i) and (i > other.noun) == behind for i in _telling(passage, other))
            for passage, other in theirs
        ]
        turned = not put and all(_turned(claim, mine, passage, other) for passage, other in theirs)
        if turned or (put and all(left)):
            (passage, other), said = theirs[0], claim.words[(put or _telling(claim, mine))[0]]
            there = passage.span(other.first, other.last)
            reason = f"says {said.text!r} of {claim.words[mine.name].text}, source says {passage.text[slice(*there)]!r}"
            yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


def _turned(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether what stands before the noun and behind it are exchanged: "Ruvia's envoy to Torv"."""
    before, behind = _sides(claim, mine)
    ahead, after = _sides(passage, other)
    return bool(before & after and behind & ahead) and not (before & ahead or behind & after)


def _sides(passage: Passage, description: Description) -> tuple[frozenset[str], frozenset[str]]:
    telling = [(index < description.noun, passage.stems[index]) for index in _telling(passage, description)]
    return frozenset(root for first, root in telling if first), frozenset(root for first, root in telling if not first)


def _status_of(
    claim: Passage, mine: Description, theirs: Sequence[tuple[Passage, Description]], sources: Sources
) -> Iterator[Difference]:
    """Yield a status that *claim* adds or drops where every source gives the same noun another."""
    status = _statuses(claim, mine)
    others = [_statuses(passage, other) for passage, other in theirs]
    if any(told_by(passage, status) for passage, _ in theirs):
        return
    if status in others or (status and not all(others) and status <= frozenset().union(*others)):
        return
    if _goes_on(sources, claim.stems[mine.noun]) or any(_is_dated(passage, other) for passage, other in theirs):
        return
    (passage, other), said = theirs[0], claim.words[mine.noun]
    there = passage.span(other.first, other.last)
    whole = claim.text[slice(*claim.span(mine.first, mine.last))]
    reason = f"says {whole!r} of {claim.words[mine.name].text}, source says {passage.text[slice(*there)]!r}"
    yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


def _is_dated(passage: Passage, description: Description) -> bool:
    """Return whether it is told when: "premier from 2011 to 2017" is a former premier."""
    return any(word[0].isdigit() or word in _DATING for word in passage.order[description.first : description.last + 2])


_DATING = listed("until till once")


def _statuses(passage: Passage, description: Description) -> frozenset[str]:
    words = passage.order[description.first : description.last]
    return frozenset(STATUSES[part] for word in words for part in word.split("-") if part in STATUSES)


def _telling(passage: Passage, description: Description) -> list[int]:
    """Return the words of *description* that say what its head noun is of, or of which sort."""
    return [
        index
        for index in range(description.first, description.last)
        if index not in {description.noun, description.name}
        and passage.order[index] not in STOPWORDS
        and passage.order[index] not in FIRMS
        and passage.order[index] not in STATUSES
        and not passage.order[index][0].isdigit()
    ]


def _has(passage: Passage, other: Passage, index: int) -> bool:
    """Return whether *passage* has the word at *index* of *other*, a kindred or a like one."""
    root = other.stems[index]
    mine = {place.country for place in places([other.words[index]])}
    if mine and not mine.isdisjoint(place.country for place in places(list(passage.words))):
        return True  # "from Denmark", of "the Danish botanist"
    if other.words[index].text.isupper() and other.order[index] in acronyms(passage):
        return True
    if root in passage.at or not other.kin[index].isdisjoint(passage.kin_at):
        return True
    return any(root[:FAMILY] == known[:FAMILY] for known in passage.at if len(root) >= FAMILY)


def _tied(claim: Passage, noun: int, root: str, with_name: Sequence[Passage]) -> bool:
    """Return whether a word of that meaning stands near the name somewhere: "Roe, who mines coal", "the miner Roe"."""
    word, stem_ = claim.order[noun], claim.stems[noun]
    for passage in with_name:
        for place in passage.at[root]:
            first, last = _of_one_saying(passage, place)
            for index in range(first, last):
                if passage.order[index] in FUNCTION_WORDS:
                    continue
                family = passage.stems[index][:FAMILY] == stem_[:FAMILY] and len(stem_) >= FAMILY
                if (family or one_office(word, passage.order[index])) and not _anothers(passage, index, root):
                    return True
    return False


def _of_one_saying(passage: Passage, place: int) -> tuple[int, int]:
    """Return the words about *place* up to a verb of saying: what somebody says is not what they are."""
    order = passage.order
    said = next((index for index in range(place, len(order)) if order[index] in VERBS), len(order))
    does = next((index for index in range(place, said) if order[index] in AUXILIARIES), said)
    first = next((index + 1 for index in range(place, -1, -1) if order[index] in VERBS), 0)
    return max(first, 0), min(said, max(does, place + NEAR + 1))


def _goes_on(sources: Sources, root: str) -> bool:
    """Return whether a sentence about a "he" or "she" has the word, who may be anybody: "He was mayor then"."""
    return any(passage.order[0] in {"he", "she"} for passage in sources.holding(root)[:MOST])


def _anothers(passage: Passage, index: int, root: str) -> bool:
    """Return whether the word at *index* describes somebody else of the passage, and nobody of that name."""
    whose = {passage.stems[other.name] for other in descriptions(passage) if other.noun == index}
    return bool(whose) and root not in whose


def _in_lower_case(passage: Passage, root: str) -> bool:
    return any(not passage.words[index].capitalised for index in passage.at[root])
