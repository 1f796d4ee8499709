"""Names that the cited words do not have and their article does: whom a quote may call "she", and whom it cannot."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.names import knows
from summarizer.comparison.parties.office_phrases import is_noun
from summarizer.comparison.parties.outlets import may_write
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.spellings import no_name
from summarizer.comparison.parties.standing import speaker
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.lexicon.persons import is_person
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.roles import HEADS
from summarizer.language.tokens import fold, stem
from summarizer.language.word_classes import DETERMINERS


class Borrowed(NamedTuple):
    """A name of a claim, as a range of its words, with the sentence before or around the quote that has it.

    ``passage`` is None where the article has not named it when it comes to the quote. ``last``: whether no other
    sentence with a name stands between.
    """

    run: Range
    passage: Passage | None
    last: bool


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the names of *claim* that its article brings in only behind the cited words, or long before them.

    Whom a quote calls "she" was named before it: who reads on does not yet know those who come behind.
    """
    for run, passage, last in borrowed(claim, sources) if sources.context else ():
        if last:
            continue
        said = claim.span(*run)
        name = claim.text[slice(*said)]
        if passage is None:
            reason = f"names {name!r}, whom the article has not named before the cited words"
            unsure = _is_setting(claim, run) or _introduces(claim, sources) or _holds_office(claim, run, sources)
            unsure = unsure or _is_first_named(claim, run, sources) or _writes(claim, run, sources)
            yield Difference("name", "unknown" if unsure else "clash", said, None, reason)
        else:
            reason = f"names {name!r}, whom the cited words need not mean"
            yield Difference("name", "unknown", said, passage.place(0, len(passage.text)), reason)


def _writes(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the name is the claim's speaker, and the article's author: it signs what stands above it."""
    return any(
        not {*range(*run)}.isdisjoint(report.who) and may_write(speaker(claim, report), sources)
        for report in reports(claim)
    )


def _is_setting(claim: Passage, run: Range) -> bool:
    """Return whether the name is of a land, a people or what something stands in or on, which no "she" is.

    "The Peruvian plane", "on Monday in Torv": whoever reads "the plane" may know it, whatever names it behind.
    """
    before = claim.order[run[0] - 1] if run[0] else ""
    if before in DETERMINERS and run[1] < len(claim.words) and claim.gaps[run[1]] == " " and is_noun(claim, run[1]):
        return True  # "the Torv hospital"
    if run[1] < len(claim.words) and claim.gaps[run[1]] == " " and is_person(claim.order[run[1]]):
        return True  # "the Torv miller"
    return before in _SETTING or any(map(land_of, claim.order[slice(*run)]))


_SETTING = frozenset(["in", "at", "on", "near"])


def _holds_office(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the article gives the name, behind the quote, an office that the quote has for somebody.

    "A spokeswoman for the ministry" is whom the next paragraph calls "the spokeswoman, Ann Roe".
    """
    name = claim.stems[run[1] - 1]
    for article, place in quoted_at(sources):
        for number in article.holding.get(name, ()):
            passage = article.passages[number]
            if not place < number <= place + _SOON:
                continue
            for start, stop in passage.names:
                beside = passage.order[max(0, start - 1) : start] + passage.order[stop : stop + _BESIDE]
                if name in passage.stems[start:stop] and any(
                    word in HEADS and any(map(sources.cites, sources.holding(stem(word)))) for word in beside
                ):
                    return True
    return False


_SOON, _BESIDE = 20, 3
"""Sentences behind a quote in which somebody may be introduced, and words behind the name that tell the office."""


def _introduces(claim: Passage, sources: Sources) -> bool:
    """Return whether the cited words open an article, headings aside, and name nobody for whom *claim* has another.

    "The prime minister has announced" is who is named below it.
    """
    if any(_SENTENCE.search(article.text, 0, article.passages[place].offset) for article, place in quoted_at(sources)):
        return False
    named = [mention.name.rsplit(None, 1)[-1] for text in sources.cited_texts for mention in people(text.text).mentions]
    return all(stem(name) in claim.at for name in named)


def _is_first_named(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether nobody is named up to the cited words, and whom *claim* names is the first one behind them.

    "He had no friends. … Otto Lund lived alone": a story may begin with a "he" that it names later.
    """
    places = quoted_at(sources)
    if not places or all(_PERSONAL.isdisjoint(passage.order) for passage in sources.cited):
        return False
    article, place = min(places, key=lambda found: found[1])
    if place > _OPENING:
        return False
    read = (people(passage.text).mentions for passage in article.passages[: place + _BEHIND])
    named = [fold(word) for mention in next(filter(None, read), ()) for word in mention.name.split()]
    return {claim.stems[i] for i in range(*run) if not is_person(claim.order[i])} <= set(map(stem, named))


_PERSONAL = frozenset(["he", "she", "him", "his", "her"])
_OPENING, _BEHIND = 4, 10
"""Sentences of an article's beginning, and those from there on within which it names who that is about."""
_SENTENCE = re.compile(r"[.!?][\"”’)]?\s")
"""The end of a sentence, which a heading has not."""


@lru_cache(maxsize=16)
def borrowed(claim: Passage, sources: Sources) -> tuple[Borrowed, ...]:
    """Return the names of *claim* that the cited words do not have and the article around them does."""
    missing = [run for run in claim.names if not _cited(claim, run, sources)]
    places = quoted_at(sources) if missing else ()
    found = [found for run in missing for found in _borrowed(claim, run, places)]
    return tuple([each for each in found if each.passage or not _goes_by_other(claim, each.run, places)])


def _goes_by_other(claim: Passage, run: Range, places: Sequence[tuple[Text, int]]) -> bool:
    """Return whether an article has the name before the quote in another form, "F1", though only behind it in this."""
    before = [article.text[: article.passages[place].offset] for article, place in places]
    return knows(Sources.of(before), claim, run)


def _cited(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether a word of the name stands in the cited words, all of it in another form, or none is a name."""
    stems = [claim.stems[index] for index in range(*run) if not no_name(claim.order[index])]
    if not stems or any(sources.cites(passage) for root in stems for passage in sources.holding(root)[:1]):
        return True
    if _is_clipped(claim, run, sources):
        return True
    return knows(Sources.of([text.text for text in sources.cited_texts]), claim, run)


def _is_clipped(claim: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the name is one of the cited words' cut short behind its article: "the Fed", "the Dems"."""
    word = claim.order[run[0]].removesuffix("'s")
    if run[1] - run[0] > 1 or len(word) not in _CLIPPED or claim.order[run[0] - 1 : run[0]] != ("the",):
        return False
    return any(
        passage.words[index].capitalised and passage.order[index].startswith(word)
        for passage in sources.cited
        for index in passage.capitals
    )


_CLIPPED = range(3, 5)
"""Letters of a name cut short."""


def quoted_at(sources: Sources) -> Sequence[tuple[Text, int]]:
    """Return where the cited texts stand in their articles: the article, and the number of the sentence there."""
    found = []
    for quote in sources.cited_texts:
        for article in sources.context_texts:
            at = article.text.find(quote.text)
            if at >= 0 and quote.passages and article.passages:
                found.append((article, max(0, bisect_right(article.passages, at, key=_offset) - 1)))
                break
    return found


def _offset(passage: Passage) -> int:
    return passage.offset


def _borrowed(claim: Passage, run: Range, places: Sequence[tuple[Text, int]]) -> Iterator[Borrowed]:
    """Yield the name as the article has it before the quote that follows it most closely."""
    stems = {claim.stems[index] for index in range(*run) if not no_name(claim.order[index])}
    best: tuple[int, Passage, bool] | None = None
    known = False
    for article, place in places:
        told = [number for root in stems for number in article.holding.get(root, ())]
        known = known or bool(told)
        before = max([number for number in told if number <= place], default=None)
        if before is None:
            continue
        between = any(passage.names for passage in article.passages[before + 1 : place])
        if best is None or place - before < best[0]:
            best = place - before, article.passages[before], not between
    if best is not None:
        yield Borrowed(run, *best[1:])
    elif known:
        yield Borrowed(run, None, last=False)
