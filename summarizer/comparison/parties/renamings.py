"""A word that a claim puts for another in what somebody is: "head of planning" for "head of highways"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.acronyms import acronyms
from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.appositions import RANKS
from summarizer.comparison.parties.descriptions import Description, descriptions, descriptions_of
from summarizer.comparison.parties.namesakes import passages_about
from summarizer.comparison.parties.office_phrases import COMPLEMENTS
from summarizer.comparison.parties.offices import told_by
from summarizer.comparison.parties.titles import MOST, SPARED, one_office
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.peoples import land_of, lands
from summarizer.language.places import places
from summarizer.language.reporting import listed
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import STOPWORDS, stem


def exchanged(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a word that *claim* puts for another in what somebody is: "head of planning" for "head of highways"."""
    for mine in descriptions(claim):
        with_name = passages_about(claim, mine.name, sources)
        theirs = [
            (passage, other)
            for passage, other in descriptions_of(claim.stems[mine.name], with_name)
            if _comparable(claim, mine, passage, other)
        ]
        if not theirs:
            continue
        yield from _status_of(claim, mine, theirs, sources)
        put = [index for index in telling(claim, mine) if not any(_has(passage, claim, index) for passage in with_name)]
        put = [index for index in put if not _only_places(claim, index, theirs)]
        behind = _side(claim, mine, put[0]) if put else "before"  # "head of planning" for "head of highways"
        left = [
            any(not _has(claim, passage, i) and _side(passage, other, i) == behind for i in telling(passage, other))
            or not (one_office(claim.order[mine.noun], passage.order[other.noun]) or _has(claim, passage, other.noun))
            for passage, other in theirs
        ]
        turned = not put and all(_turned(claim, mine, passage, other) for passage, other in theirs)
        if turned or (put and all(left)):
            (passage, other), said = theirs[0], claim.words[(put or telling(claim, mine))[0]]
            there = passage.span(other.first, other.last)
            reason = f"says {said.text!r} of {claim.words[mine.name].text}, source says {passage.text[slice(*there)]!r}"
            yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


def _only_places(claim: Passage, index: int, theirs: Sequence[tuple[Passage, Description]]) -> bool:
    """Return whether the word only says where: "the city's mayor" of "the mayor of Osk", "the British premier".

    No land is told for another one.
    """
    word = claim.order[index].removesuffix("'s").removesuffix("’s")
    told = [passage.words[place] for passage, other in theirs for place in telling(passage, other)]
    if word in _PLACES:
        return any(it.capitalised for it in told)
    mine = land_of(word)
    return bool(mine) and not lands(told) - mine


_PLACES = listed("capital city town country nation state region county village province district")


def _comparable(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether the two may tell of one office: a chief may be anything, but of what they are called chief of."""
    one, another = claim.order[mine.noun], passage.order[other.noun]
    wide = one in SPARED and bool(telling(claim, mine)) and not (other.told or mine.told)
    return one_office(one, another) or (wide and is_person(another))


def _side(passage: Passage, description: Description, index: int) -> str:
    """Return where a word stands by the noun: before it, or behind it, where somebody serves or where they live."""
    if index < description.noun:
        return "before"
    links = [passage.order[i] for i in range(description.noun + 1, index) if passage.order[i] in COMPLEMENTS]
    return "home" if links and links[0] in {"from", "in"} else "behind"


def _turned(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether what stands before the noun and behind it are exchanged: "Ruvia's envoy to Torv"."""
    before, behind = _sides(claim, mine)
    ahead, after = _sides(passage, other)
    return bool(before & after and behind & ahead) and not (before & ahead or behind & after)


def _sides(passage: Passage, description: Description) -> tuple[frozenset[str], frozenset[str]]:
    found = [(index < description.noun, passage.stems[index]) for index in telling(passage, description)]
    return frozenset(root for first, root in found if first), frozenset(root for first, root in found if not first)


def _status_of(
    claim: Passage, mine: Description, theirs: Sequence[tuple[Passage, Description]], sources: Sources
) -> Iterator[Difference]:
    """Yield a status that *claim* adds or drops where every source gives the same noun another."""
    status = statuses(claim, mine)
    others = [statuses(passage, other) for passage, other in theirs]
    if any(told_by(passage, status) for passage, _ in theirs):
        return
    if status in others or (status and not all(others) and status <= frozenset().union(*others)):
        return
    if goes_on(sources, claim.stems[mine.noun], claim.stems[mine.name]) or any(
        _is_dated(passage, other) for passage, other in [(claim, mine), *theirs]
    ):
        return
    if _PAST_STATUSES.issuperset((*status, *[word for it in others for word in it])) and any(
        _was(passage, other) for passage, other in [(claim, mine), *theirs]
    ):
        return  # "while Roe was mayor" of "the then mayor, Ann Roe"
    if not status and all(it == {"late"} for it in others):
        return  # that somebody has died since is left out, and nobody is another by it
    (passage, other), said = theirs[0], claim.words[mine.noun]
    there = passage.span(other.first, other.last)
    whole = claim.text[slice(*claim.span(mine.first, mine.last))]
    reason = f"says {whole!r} of {claim.words[mine.name].text}, source says {passage.text[slice(*there)]!r}"
    yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


_PAST_STATUSES = frozenset(["former", "then"])


def _was(passage: Passage, description: Description) -> bool:
    """Return whether *description* is told of somebody in the past: "when she was mayor"."""
    return not _WERE.isdisjoint(passage.order[max(0, description.first - 2) : description.first])


_WERE = frozenset(["was", "were", "been"])


def _is_dated(passage: Passage, description: Description) -> bool:
    """Return whether it is told when: "premier from 2011 to 2017" is a former premier."""
    if passage.order[description.last : description.last + 3] == ("at", "the", "time"):
        return True
    return any(word[0].isdigit() or word in _DATING for word in passage.order[description.first : description.last + 2])


_DATING = listed("until till once between")


_ONCE = listed("formerly previously once")
"""Adverbs that open what somebody was: "Roe, once the mayor's deputy,"; not "is deputy once more"."""


def statuses(passage: Passage, description: Description) -> frozenset[str]:
    """Return what of this is told with *description*: "former", "deputy"."""
    words = passage.order[description.first : description.last]
    parts = ["former" if words[:1] and words[0] in _ONCE else "", *(p for word in words for p in word.split("-"))]
    return frozenset(_STATUSES[part] for part in parts if part in _STATUSES)


_STATUSES = STATUSES | dict.fromkeys(RANKS - STATUSES.keys(), "former")
"""Those of an occupation as well: a retired nurse was one."""


def telling(passage: Passage, description: Description) -> list[int]:
    """Return the words of *description* that say what its head noun is of, or of which sort."""
    return [
        index
        for index in range(description.first, description.last)
        if index not in {description.noun, description.name}
        and passage.order[index] not in STOPWORDS
        and passage.order[index] not in FIRMS
        and passage.order[index] not in STATUSES
        and passage.order[index] not in _RENOWN
        and not passage.order[index][0].isdigit()
    ]


_RENOWN = listed(
    """well-known known famous famed prominent leading noted renowned celebrated popular top high-profile notorious
    acclaimed respected influential powerful veteran controversial outspoken long-serving longtime promising"""
)
"""Words of how known somebody is, not of which office or calling."""


def _has(passage: Passage, other: Passage, index: int) -> bool:
    """Return whether *passage* has the word at *index* of *other*, a kindred or a like one."""
    root = other.stems[index]
    mine = {place.country for place in places([other.words[index]])}
    if mine and not mine.isdisjoint(place.country for place in places(list(passage.words))):
        return True  # "from Denmark", of "the Danish botanist"
    if other.words[index].text.isupper() and other.order[index] in acronyms(passage):
        return True
    whole = other.order[index].removeprefix("ex-")
    if whole != other.order[index] and stem(whole) in passage.at and not _PAST.isdisjoint(passage.order):
        return True  # "the ex-prime minister", of a former prime minister
    if root in passage.at or not other.kin[index].isdisjoint(passage.kin_at):
        return True
    return any(root[:FAMILY] == known[:FAMILY] for known in passage.at if len(root) >= FAMILY)


_PAST = listed("former previous onetime one-time erstwhile ex")


def goes_on(sources: Sources, root: str, name: str) -> bool:
    """Return whether a sentence about a "he" or "she" has the word, who may be the bearer of *name*.

    "He was mayor then"; not "She left; Ann Roe is acting clerk", nor where *name* is told of beside the pronoun.
    """
    return any(
        passage.order[0] in {"he", "she"} and name not in passage.at and not _is_named_so(passage, root)
        for passage in sources.holding(root)[:MOST]
    )


def _is_named_so(passage: Passage, root: str) -> bool:
    """Return whether every mention of the noun describes somebody named."""
    return set(passage.at[root]) <= {each.noun for each in descriptions(passage)}
