"""People, places and organisations that a claim names and its sources do not, or name otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.parties.family_names import is_of_family
from summarizer.comparison.parties.foreign_names import foreign_names
from summarizer.comparison.parties.office_phrases import is_noun
from summarizer.comparison.parties.other_names import goes_by_other, is_of_silent_class
from summarizer.comparison.parties.other_words import expands_acronym, is_placed, means_known_land, only_describes
from summarizer.comparison.parties.outlets import MASTHEADS
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.spellings import (
    NO_NAME,
    OPENING,
    TITLES,
    is_known,
    kindred,
    names_with,
    no_name,
)
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms, known
from summarizer.language.lexicon.given_names import same_given
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed
from summarizer.language.tokens import fold, stem, without_marks, words

_COMPOUND = re.compile(r"-[a-z]+ed$")
"""How a name ends that only says of what sort something is."""
_HEADLINE = 0.9
"""Share of capitalised words from which a text is a headline, in which a capital tells nothing."""
_FEW = 4
"""Words of content up to which no text is one."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the names of *claim* of which a part stands nowhere in the sources, or that mix two names of theirs."""
    if _is_headline(claim):
        return
    found = [each for run in claim.names for each in _unknown(claim, run, sources)]
    found += _mixed_people(claim, sources)
    found += [each for run in claim.names if run[1] - run[0] >= _LONG for each in _varied(claim, run, sources)]
    yield from (found := [each for each in found if not is_of_family(claim, each.said, sources)])
    yield from foreign_names(claim, sources, [each.said for each in found])


def knows(sources: Sources, claim: Passage, run: Range) -> bool:
    """Return whether *sources* have the name at *run* of *claim* in any form: "the FA", "French", "Mr Roe"."""
    return next(_unknown(claim, run, sources), None) is None


def _is_headline(claim: Passage) -> bool:
    least = _HEADLINE * len(claim.content)
    if len(claim.content) <= _FEW or len(claim.capitals) <= least:
        return False
    return len(set(claim.capitals).intersection(claim.content)) > least


def _unknown(claim: Passage, run: Range, sources: Sources) -> Iterator[Difference]:
    for index in range(*run):
        word = claim.order[index]
        if (
            index == 0
            and run[1] - run[0] > 1
            and (word in OPENING or _is_gerund(word) or not _is_given_name(claim, sources))
        ):
            continue  # "Citing Jane Roe": a capital that the place gives
        if no_name(word) or is_known(claim.words[index].text, sources):
            continue
        if _is_short_form(claim, index, run, sources):
            continue
        if means_known_land(claim, run, index, sources) or goes_by_other(claim, run, index, sources):
            continue
        if expands_acronym(claim, run, sources) or only_describes(claim, run, index, sources):
            return
        if _is_the_outlet(claim, run, sources):
            return
        said = claim.words[index].start, claim.words[index].end
        kind: Kind = "place" if is_placed(claim, run) else "name"
        whole = claim.text[slice(*claim.span(*run))]
        near = _nearest_run(claim, run, sources)
        silent = is_of_silent_class(claim, index, sources)
        if near is None or silent:
            sure: Literal["clash", "unknown"] = "unknown" if silent else "clash"
            yield Difference(kind, sure, said, None, f"names {whole!r}, which the source does not")
        else:
            passage, (start, end) = near
            reason = f"says {whole!r}, source says {passage.text[start:end]!r}"
            yield Difference(kind, "clash", said, passage.place(start, end), reason)
        return


def _is_gerund(word: str) -> bool:
    """Return whether the folded *word* is a verb in -ing: "Making Roe captain was right", no "Sterling Roe"."""
    return word.endswith("ing") and any(form != word and known(form) for form in base_forms(word))


def _is_short_form(claim: Passage, index: int, run: Range, sources: Sources) -> bool:
    """Return whether the word is a known given name cut short: the sources have it in full with the same surname."""
    given = claim.order[index]
    return index + 1 < run[1] and any(
        _same_given(given, [given], name) for name, _, _ in _full_names(claim.order[run[1] - 1], sources, -1)
    )


def _is_given_name(claim: Passage, sources: Sources) -> bool:
    """Return whether the first two words of *claim* look like a person's: the second is a name the sources know."""
    second = claim.order[1]
    return second not in NO_NAME and any(
        mention.name.split()[-1:] and fold(mention.name.split()[-1]) == second and " " in mention.name
        for passage in sources.holding(stem(second))[:_MOST]
        for mention in people(passage.text).mentions
    )


def _is_the_outlet(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether a name after "the" may be the outlet's own, which calls itself "we" or "this newspaper".

    Or is named as newspapers are: "The Torv Review".
    """
    if run[1] - run[0] > 1 and claim.order[run[1] - 1] in MASTHEADS and _speaks(claim, run):
        return not any(names_with(word, sources) for word in claim.order[run[0] : run[1] - 1])
    if not run[0] or claim.order[run[0] - 1] != "the" or _describes(claim, run[1]):
        return False
    called = run[1] - run[0] == 1 or claim.order[run[1] - 1] in MASTHEADS
    return called and any(sources.holding(word) for word in ("our", "newspap", "magazin"))


def _describes(claim: Passage, index: int) -> bool:
    """Return whether a noun stands at *index* that the name before it tells more of: "the Torv | native"."""
    if not 0 < index < len(claim.words) or claim.gaps[index] != " ":
        return False
    return is_noun(claim, index) and claim.order[index] not in _OF_PAPERS


_OF_PAPERS = listed("newspaper paper magazine reporter reporters journalist journalists correspondent editor website")


def _speaks(claim: Passage, run: Range) -> bool:
    return any(run[1] - 1 in report.who for report in reports(claim))


_MOST = 12
"""Passages looked at for one word: enough to see every way in which an article names somebody."""


def _nearest_run(claim: Passage, run: Range, sources: Sources) -> tuple[Passage, Range] | None:
    """Return the name of the sources that shares a word with the claim's."""
    for word in claim.order[slice(*run)]:
        if word not in NO_NAME and (named := names_with(word, sources)):
            passage, found = named[0]
            return passage, passage.span(*found)
    return None


def _mixed_people(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the people to whom *claim* gives a name and a surname that the sources give to different people."""
    for mention in people(claim.text).mentions:
        parts = _parts(mention.name)
        if not mention.start and parts and (parts[0] in OPENING or parts[0].endswith("ing")):
            parts = parts[1:]  # "Besides Roe": a capital that the place gives
        if len(parts) < 2 or _COMPOUND.search(mention.name):
            continue  # "a Hong Kong-registered ship"
        given, surname = parts[-2:]
        others = _full_names(surname, sources, -1)
        namesakes = _full_names(given, sources, 0)
        if others and not any(_same_given(given, parts, name) for name, _, _ in others):
            # "Tom Vang and his sister Ida": a first name that belongs to nobody else may be hers.
            if not namesakes and land_of(given):
                continue  # "her fellow Briton Roe"
            if namesakes or not sources.holding(stem(given)):
                yield _mixed(mention.name, (mention.start, mention.end), others[0])
        elif not others:
            alone = sources.holding(stem(surname))
            if namesakes and alone and not any(surname in name for name, _, _ in namesakes):
                yield _mixed(mention.name, (mention.start, mention.end), namesakes[0])


_Found = tuple[tuple[str, ...], Passage, Range]


def _mixed(name: str, said: Range, other: _Found) -> Difference:
    _, passage, (start, end) = other
    reason = f"says {name!r}, source says {passage.text[start:end]!r}"
    return Difference("name", "clash", said, passage.place(start, end), reason)


def _full_names(word: str, sources: Sources, position: int) -> list[_Found]:
    """Return the people of two words and more whose name has *word* at *position*, 0 or -1."""
    found: list[_Found] = []
    for passage in sources.holding(stem(word))[:_MOST]:
        found += [(parts, passage, span) for parts, span in _in_full(passage) if parts[position] == word]
    return found


@read_once
def _in_full(passage: Passage) -> tuple[tuple[tuple[str, ...], Range], ...]:
    """Return the people of two words and more whom *passage* names, and where."""
    named = [(_parts(mention.name), (mention.start, mention.end)) for mention in people(passage.text).mentions]
    return tuple([(parts, span) for parts, span in named if len(parts) > 1])


@lru_cache(maxsize=4096)  # an article names the same few people over and over
def _parts(name: str) -> tuple[str, ...]:
    """Return the words of a person's name, spelt alike, without titles."""
    spelt = [without_marks(fold(word.text).removesuffix("'s")) for word in words(name)]
    return tuple([word for word in spelt if word not in TITLES])


def _same_given(given: str, mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Return whether one given name may stand for the other, or both people share another of their names."""
    return any(same_given(given, other) for other in theirs[:-1]) or bool(set(mine[:-1]) & set(theirs[:-1]))


_LONG = 3
"""Words of a name from which one may be another and the name still be told by the rest."""


def _varied(claim: Passage, run: Range, sources: Sources) -> Iterator[Difference]:
    """Yield the name, of `_LONG` words and more, of which the sources have all but one, not the first."""
    mine = claim.order[slice(*run)]
    if any(map(no_name, mine)):
        return
    theirs = [*names_with(mine[0], sources), *names_with(mine[-1], sources)]
    if any(_contains(passage.order[slice(*found)], mine) for passage, found in theirs):
        return
    for passage, found in theirs:
        other = passage.order[slice(*found)]
        apart = [index for index in range(len(mine)) if len(other) == len(mine) and other[index] != mine[index]]
        if len(apart) == 1 and apart[0] and not kindred(mine[apart[0]], other[apart[0]]):
            span = passage.span(*found)
            reason = f"says {claim.text[slice(*claim.span(*run))]!r}, source says {passage.text[slice(*span)]!r}"
            yield Difference("name", "clash", claim.span(*run), passage.place(*span), reason)
            return


def _contains(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))
