"""Offices and statuses that a claim gives to a person and its sources give to somebody else, or not so."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.denials import FUNCTION_WORDS
from summarizer.comparison.difference import Difference
from summarizer.comparison.offices import unnamed
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.people import PersonMention, people
from summarizer.language.tokens import fold, stem, words
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, PREPOSITIONS

_MOST = 12
"""Passages looked at for one surname: enough to see every title that an article gives."""
_SPARED = frozenset("chief leader head boss spokesman spokeswoman spokesperson official officer representative".split())
"""Heads so wide that they hold of the bearer of another title as well: a director heads an institute."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the people of *claim* whose office or status ("former", "deputy") the sources tell otherwise."""
    found = list(_named(claim, sources))
    yield from found or unnamed(claim, sources)


def _named(claim: Passage, sources: Sources) -> Iterator[Difference]:
    for mention in people(claim.text).mentions:
        if mention.role is None or not mention.office or mention.administration:
            yield from _occupation(claim, mention, sources)
            continue
        theirs = _theirs(mention, sources)
        if not theirs:
            continue
        same = [found for found in theirs if _covers(found[1].office, mention.office)]
        if not same and all(_covers(mention.office, other.office) for _, other in theirs):
            same = theirs  # told at less length there: "the minister"
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
    return all(any(alike(word, other) for other in (long or "").split()) for word in (short or "").split())


def _status(claim: Passage, mention: PersonMention, same: _Theirs) -> Iterator[Difference]:
    if any(other.statuses == mention.statuses for _, other in same):
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
        all(any(abs(place - at) <= _NEAR for at in passage.at.get(root, ())) for root in office)
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


def _occupation(claim: Passage, mention: PersonMention, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* calls the person where the sources only call them something else: "a baker", "a joiner"."""
    mine = _called(claim, mention)
    if mine is None:
        return
    surname = _surname(mention)
    holding = sources.holding(stem(surname))[:_MOST]
    theirs = [
        (passage, place)
        for passage in holding
        for other in people(passage.text).mentions
        if _surname(other) == surname and (place := _called(passage, other)) is not None
    ]
    word = claim.order[mine]
    if not theirs or any(claim.stems[mine] in passage.at for passage in holding):
        return
    if any(alike(word, passage.order[place]) for passage, place in theirs):
        return
    passage, place = theirs[0]
    said, there = claim.words[mine], passage.words[place]
    reason = f"says {said.text!r} of {mention.name}, source says {there.text!r}"
    yield Difference("role", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)


def _called(passage: Passage, mention: PersonMention) -> int | None:
    """Return the index of the noun that the sentence calls the person by: "the baker Jane Roe", "Jane Roe, a baker"."""
    inside = [i for i, word in enumerate(passage.words) if mention.start <= word.start < mention.end]
    if not inside:
        return None
    return _called_before(passage, inside[0]) or _called_after(passage, inside[-1])


def _called_before(passage: Passage, first: int) -> int | None:
    for index in range(first - 1, max(-1, first - 1 - _PHRASE), -1):
        if _apart(passage, index + 1) != " ":
            return None
        if passage.order[index] in DETERMINERS or passage.words[index].text.endswith(("'s", "’s")):
            return first - 1 if index < first - 1 else None
        if passage.words[index].capitalised or passage.order[index] in FUNCTION_WORDS:
            return None
    return None


def _called_after(passage: Passage, last: int) -> int | None:
    first = last + 1
    if first + 1 >= len(passage.words) or _apart(passage, first) != ", ":
        return None
    article = passage.order[first]
    if article not in DETERMINERS:
        return None
    for index in range(first + 1, min(len(passage.words), first + 2 + _PHRASE)):
        if passage.order[index] in AUXILIARIES:
            return None
        ends = index + 1 == len(passage.words) or passage.order[index + 1] in PREPOSITIONS | {"who", "whose"}
        if ends or _apart(passage, index + 1) != " ":
            # "According to Jane Roe, the fire in the mill went out": only between commas is "the" sure to tell who.
            sure = article in {"a", "an"} or (not ends and _apart(passage, index + 1) == ", ")
            return index if sure and passage.order[index] not in FUNCTION_WORDS else None
    return None


def _apart(passage: Passage, index: int) -> str:
    """Return what stands between the word at *index* and the one before it."""
    return passage.text[passage.words[index - 1].end : passage.words[index].start]


_PHRASE = 4
"""Words of a phrase that says what somebody is, without its article."""
