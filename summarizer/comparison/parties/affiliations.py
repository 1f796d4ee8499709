"""Whom somebody serves: "the county's geologist" against "a geologist with the mining company"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.clauses.parties import BODIES, FIRMS
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.parties.descriptions import Description, descriptions, descriptions_of
from summarizer.comparison.parties.titles import MOST, one_office
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import known
from summarizer.language.lexicon.persons import is_person
from summarizer.language.people import people
from summarizer.language.places import places
from summarizer.language.reporting import listed
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import PERIODS, POSSESSIVE

_SERVING = listed("of for at with by")
"""Prepositions behind an office that lead to whom it serves; "from" and "in" tell as often where somebody lives."""
_SEATS = (
    listed("town city village borough municipality council mayor"),
    listed("county district council"),
    listed("country state nation province government administration"),
    listed("crown court prosecution state"),
)
"""Names of a place and of the body that governs it: the town's lawyer is the council's."""
_NOBODY = PERIODS | listed("own old young new long main first second third chief head senior junior")


def served(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield whom *claim* has somebody serve where the sources have the same office of theirs serve others."""
    for mine in descriptions(claim):
        said = _owners(claim, mine)
        if not said:
            continue
        root = claim.stems[mine.name]
        theirs = [it for it in descriptions_of(root, sources.holding(root)[:MOST]) if it[1].noun != it[1].name - 1]
        bearing = [each for each in theirs if one_office(claim.order[mine.noun], each[0].order[each[1].noun])]
        alike = [(passage, other) for passage, other in bearing if _owners(passage, other)]
        if bearing and not alike and all(_is_of_others(claim, said, *each, sources) for each in bearing):
            yield _told(claim, mine.name, said, *bearing[0])
        same = {id(other) for _, other in alike}
        if not alike or any(
            _fits(claim, said, passage, other, sources) if id(other) in same else _all_told(claim, said, passage, other)
            for passage, other in theirs
        ):
            continue
        yield _told(claim, mine.name, said, *alike[0])
    yield from _of_house(claim, sources)


def _of_house(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield whose *claim* makes somebody by a name alone, "Roe of Torv Water", whom the sources have serve others."""
    for (_, last), house in pairwise(claim.names):
        if house[0] != last + 1 or claim.order[last] not in _HOUSED or parted(claim, last):
            continue
        root, said = claim.stems[last - 1], range(*house)
        holding = sources.holding(root)[:MOST]
        if any(claim.stems[index] in passage.at for index in said for passage in holding):
            continue
        theirs = [
            (passage, other)
            for passage, other in descriptions_of(root, holding)
            if any(passage.words[index].capitalised for index in _owners(passage, other))
        ]
        if theirs and not any(_fits(claim, said, *each, sources) for each in theirs):
            yield _told(claim, last - 1, said, *theirs[0])


_HOUSED = listed("of at with")


def _told(claim: Passage, bearer: int, said: Sequence[int], passage: Passage, other: Description) -> Difference:
    there, here = passage.span(other.first, other.last), claim.span(said[0], said[-1] + 1)
    name = claim.words[bearer].text
    reason = f"says {claim.text[slice(*here)]!r} of {name}, source says {passage.text[slice(*there)]!r}"
    return Difference("role", "clash", here, passage.place(*there), reason)


def _is_of_others(claim: Passage, said: Sequence[int], passage: Passage, other: Description, sources: Sources) -> bool:
    """Return whether "its director" cannot be *said*'s, whom the sentences about it do not name, but another."""
    if passage.order[other.first] not in _POSSESSIVE or not sources.context:
        return False
    if not all(claim.words[index].capitalised or _is_body(claim, index) for index in said):
        return False
    near = [*preceding(passage, sources)[-_BEFORE:], passage]
    if any(claim.stems[index] in each.at for index in said for each in near) or any(map(_tells_of_firm, near)):
        return False
    return any(_names_body(each) for each in near)


def _tells_of_firm(passage: Passage) -> bool:
    """Return whether the passage tells of "the company", which may be anybody's."""
    return any(pair[0] == "the" and pair[1] in FIRMS for pair in pairwise(passage.order))


def _is_body(passage: Passage, index: int) -> bool:
    """Return whether the word is one for a body that is told from others, no "company"."""
    word = passage.order[index]
    return word not in FIRMS and (passage.stems[index] in BODIES or is_person(word))


def _names_body(passage: Passage) -> bool:
    persons = {mention.start for mention in people(passage.text).mentions}
    opening = passage.words[0].capitalised and is_name_like(passage.order[0]) and passage.words[0].start not in persons
    return opening or any(passage.span(*run)[0] not in persons for run in passage.names)


_POSSESSIVE = listed("its their")
_BEFORE = 1
"""Sentences before it in which a body is named whose director is "its director"."""


def _all_told(claim: Passage, said: Sequence[int], passage: Passage, other: Description) -> bool:
    """Return whether another description of theirs has every word of *said*: "who works for the mining company"."""
    described = [index for index in range(other.first, other.last) if _telling(passage, index)]
    return all(any(_one(claim, index, passage, there) for there in described) for index in said)


def _owners(passage: Passage, description: Description) -> list[int]:
    """Return the words for whom the office serves: "ferry company" of "the ferry company's officer"."""
    noun, found, owned = description.noun, [], False
    for index in range(noun - 1, description.first - 1, -1):
        owned = owned or passage.words[index].text.endswith(POSSESSIVE)
        if owned:
            found.append(index)
    found += _behind_name(passage, description)
    after = range(noun + 1, description.last)
    link = next((index for index in after if passage.order[index] in _SERVING), None)
    if link is not None and noun >= description.first:
        found += range(link + 1, description.last)
    return sorted(index for index in found if _telling(passage, index))


def _behind_name(passage: Passage, description: Description) -> list[int]:
    """Return the name behind that of a titled bearer: "President Ann Roe of | Ruvia"."""
    name = description.name
    if not description.noun < name or passage.order[name + 1 : name + 2] != ("of",):
        return []
    last = name + 2
    while last < len(passage.words) and passage.words[last].capitalised and not parted(passage, last):
        last += 1
    return list(range(name + 2, last))


def _telling(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return word not in STOPWORDS and word not in STATUSES and word not in _NOBODY and not word[0].isdigit()


def _fits(claim: Passage, said: Sequence[int], passage: Passage, other: Description, sources: Sources) -> bool:
    """Return whether *other* may serve the one of *said*: by a word, by its country, as a body called by its name."""
    described = [index for index in range(other.first, other.last) if _telling(passage, index)]
    telling = [index for index in said if claim.order[index] not in FIRMS] or list(said)
    if any(_one(claim, index, passage, there) for index in telling for there in described):
        return True
    theirs = _owners(passage, other)
    if not theirs:
        return False
    generic = {claim.order[index] for index in said} & FIRMS
    if generic and any(passage.words[index].capitalised for index in theirs):
        return True  # "the company", of Torv Water
    if any(claim.words[index].capitalised for index in said) and {passage.order[index] for index in theirs} & FIRMS:
        return True
    return any(
        (_seat(claim.order[index], passage.order[there]) and not _apart(claim.stems[index], sources))
        or joined(claim.order[index], passage.order[there], sources)
        for index in telling
        for there in theirs
    )


def _apart(root: str, sources: Sources) -> bool:
    """Return whether the cited words tell of the place as well, beside the body: the county and the council."""
    return any(root in passage.at for passage in sources.cited)


def _seat(one: str, other: str) -> bool:
    return any(one in words and other in words for words in _SEATS)


def _one(claim: Passage, index: int, passage: Passage, there: int) -> bool:
    """Return whether the two words may name one body: by their stem, kin or letters, or as forms of one country."""
    one, other = claim.stems[index], passage.stems[there]
    if one == other or not claim.kin[index].isdisjoint(passage.kin[there]):
        return True
    if len(one) >= FAMILY and one[:FAMILY] == other[:FAMILY]:
        return True
    if claim.words[index].text.isupper() or passage.words[there].text.isupper():
        return True  # an acronym, which is looked at elsewhere
    if not (claim.words[index].capitalised and passage.words[there].capitalised):
        return False
    mine = {place.country for place in places([claim.words[index]])}
    return not mine.isdisjoint(place.country for place in places([passage.words[there]]))


def is_name_like(word: str) -> bool:
    """Return whether the word that opens a sentence may be a name: no word of the language that is known here."""
    head = word.replace("’", "'").partition("'")[0]  # "I'm", "we're"
    return head not in STOPWORDS and word not in PERIODS and not known(word) and not word.endswith("ly")
