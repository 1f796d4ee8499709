"""Offices and statuses that a claim gives to a person and its sources give to somebody else, or not so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.descriptions import Description, descriptions
from summarizer.comparison.parties.offices import unnamed
from summarizer.comparison.parties.spellings import acronyms
from summarizer.comparison.parties.standing import FIRMS
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.people import PersonMention, people
from summarizer.language.places import places
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS, fold, stem, words
from summarizer.language.word_classes import AUXILIARIES

_MOST = 12
"""Passages looked at for one surname: enough to see every title that an article gives."""
_SPARED = listed(
    """chief leader head boss spokesman spokeswoman spokesperson official officer representative expert specialist
    academic writer artist player athlete worker employee politician lawmaker medic cleric veteran campaigner activist
    professional candidate"""
)
"""Heads so wide that they hold of the bearer of another title as well: a director heads an institute."""
_ONE_OFFICE = (
    listed("ambassador envoy emissary"),
    listed("headteacher principal headmaster headmistress"),
    listed("vicar priest parson pastor minister"),
    listed("councillor councilor councilman councilwoman alderman"),
    listed("striker forward attacker"),
    listed("goalkeeper keeper goalie"),
    listed("curator keeper"),
    listed("prosecutor attorney"),
)
"""Titles that may stand for one another."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the people of *claim* whose office or status ("former", "deputy") the sources tell otherwise."""
    for check in (_named, _described, _exchanged, unnamed):
        found = list(check(claim, sources))
        if found:
            yield from found
            return


def _named(claim: Passage, sources: Sources) -> Iterator[Difference]:
    for mention in people(claim.text).mentions:
        if mention.role is None or not mention.office or mention.administration:
            continue
        theirs = _theirs(mention, sources)
        if not theirs:
            continue
        same = [found for found in theirs if _covers(found[1].office, mention.office)]
        if not same and all(_told_shortly(mention, other) for _, other in theirs):
            same = theirs
        if same:
            yield from _status(claim, mention, same)
        elif not _told_beside(mention, sources):
            yield _told(claim, mention, *theirs[0])


_Theirs = list[tuple[Passage, PersonMention]]


def _surname(mention: PersonMention) -> str:
    parts = words(mention.name)
    return fold(parts[-1].text).removesuffix("'s") if parts else ""


def _theirs(mention: PersonMention, sources: Sources) -> _Theirs:
    """Return how the sources mention the person, with an office where they give one."""
    surname = _surname(mention)
    return [
        (passage, other)
        for passage in sources.holding(stem(surname))[:_MOST]
        for other in people(passage.text).mentions
        if _surname(other) == surname and other.office and not other.administration
    ]


def _covers(long: str | None, short: str | None) -> bool:
    """Return whether every word of the office *short* is in *long*: "minister" in "transport minister"."""
    return all(any(_one_office(word, other) for other in (long or "").split()) for word in (short or "").split())


def _one_office(word: str, other: str) -> bool:
    return alike(word, other) or any(word in titles and other in titles for titles in _ONE_OFFICE)


def _told_shortly(mention: PersonMention, other: PersonMention) -> bool:
    """Return whether *other* has the office of *mention* at less length: "the minister", "her deputy"."""
    shorter = len((other.office or "").split()) < len((mention.office or "").split())
    return (shorter and _covers(mention.office, other.office)) or (
        other.office in mention.statuses and not other.statuses
    )


def _status(claim: Passage, mention: PersonMention, same: _Theirs) -> Iterator[Difference]:
    if any(other.statuses == mention.statuses or other.office in mention.statuses for _, other in same):
        return
    added = mention.statuses - frozenset().union(*(other.statuses for _, other in same))
    lost = frozenset.intersection(*(other.statuses for _, other in same)) - mention.statuses
    if added or lost:
        yield _told(claim, mention, *same[0])


def _told_beside(mention: PersonMention, sources: Sources) -> bool:
    """Return whether the office may be theirs in words that are not parsed: "was named finance minister".

    It is not, if somebody else bears it; a wide one ("leader") is, of whoever has another office.
    """
    office = (mention.office or "").split()
    if any(
        _covers(other.office, mention.office) and _surname(other) != _surname(mention)
        for passage in sources.holding(stem(office[-1]))[:_MOST]
        for other in people(passage.text).mentions
    ):
        return False
    return all(word in _SPARED for word in office) or any(
        _beside(passage, stem(_surname(mention)), [stem(word) for word in office])
        for passage in sources.holding(stem(_surname(mention)))[:_MOST]
    )


def _beside(passage: Passage, surname: str, office: list[str]) -> bool:
    return any(
        all(
            any(
                root[:FAMILY] == passage.stems[at][:FAMILY]
                for at in range(max(0, place - _NEAR), place + _NEAR + 1)
                if at < len(passage.stems)
            )
            for root in office
        )
        for place in passage.at[surname]
    )


_NEAR = 6
"""Words between a name and an office told of it: "Roe, 58, was named acting finance minister"."""


def _told(claim: Passage, mention: PersonMention, passage: Passage, other: PersonMention) -> Difference:
    at = max(claim.text.find(mention.role or ""), 0)
    reason = f"says {mention.role!r} of {mention.name}, source says {other.role!r}"
    return Difference(
        "role",
        "clash",
        (at, at + len(mention.role or "")),
        passage.place(other.start, other.end),
        reason,
    )


def _described(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* calls somebody, where the sources call only others so, or them only something else."""
    for mine in descriptions(claim):
        name, noun = mine.name, mine.noun
        if mine.told:
            continue
        root, called = claim.stems[name], claim.stems[noun]
        with_name = sources.holding(root)[:_MOST]
        if (
            not with_name
            or claim.order[noun] in _SPARED
            or _tied(claim, noun, root, with_name)
            or _goes_on(sources, called)
        ):
            continue
        called_so = [
            (passage, other)
            for passage in sources.holding(called)[:_MOST]
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


def _words_of(description: Description) -> tuple[int, int]:
    """Return the words from the name to the noun of *description*, or from that to the name."""
    first, last = sorted(description[:2])
    return first, last + 1


def _exchanged(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a word that *claim* puts for another in what somebody is: "head of planning" for "head of highways"."""
    for mine in descriptions(claim):
        root = claim.stems[mine.name]
        with_name = sources.holding(root)[:_MOST]
        theirs = [
            (passage, other)
            for passage in with_name
            for other in descriptions(passage)
            if passage.stems[other.name] == root and _one_office(claim.order[mine.noun], passage.order[other.noun])
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
        if put and all(left):
            (passage, other), said = theirs[0], claim.words[put[0]]
            there = passage.span(other.first, other.last)
            reason = f"says {said.text!r} of {claim.words[mine.name].text}, source says {passage.text[slice(*there)]!r}"
            yield Difference("role", "clash", (said.start, said.end), passage.place(*there), reason)


def _status_of(
    claim: Passage, mine: Description, theirs: Sequence[tuple[Passage, Description]], sources: Sources
) -> Iterator[Difference]:
    """Yield a status that *claim* adds or drops where every source gives the same noun another."""
    status = _statuses(claim, mine)
    others = [_statuses(passage, other) for passage, other in theirs]
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
                if (family or _one_office(word, passage.order[index])) and not _anothers(passage, index, root):
                    return True
    return False


def _of_one_saying(passage: Passage, place: int) -> tuple[int, int]:
    """Return the words about *place* up to a verb of saying: what somebody says is not what they are."""
    order = passage.order
    said = next((index for index in range(place, len(order)) if order[index] in VERBS), len(order))
    does = next((index for index in range(place, said) if order[index] in AUXILIARIES), said)
    first = next((index + 1 for index in range(place, -1, -1) if order[index] in VERBS), 0)
    return max(first, 0), min(said, max(does, place + _NEAR + 1))


def _goes_on(sources: Sources, root: str) -> bool:
    """Return whether a sentence about a "he" or "she" has the word, who may be anybody: "He was mayor then"."""
    return any(passage.order[0] in {"he", "she"} for passage in sources.holding(root)[:_MOST])


def _anothers(passage: Passage, index: int, root: str) -> bool:
    """Return whether the word at *index* describes somebody else of the passage, and nobody of that name."""
    whose = {passage.stems[other.name] for other in descriptions(passage) if other.noun == index}
    return bool(whose) and root not in whose


def _in_lower_case(passage: Passage, root: str) -> bool:
    return any(not passage.words[index].capitalised for index in passage.at[root])
