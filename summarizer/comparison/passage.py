"""A sentence read for comparison: its words, stems, numbers, dates, speakers, names, quotations and clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from operator import itemgetter
from typing import Any

from summarizer.comparison.reading_once import once
from summarizer.comparison.recognising import bare, kin
from summarizer.language.attribution import Attributed, attributions
from summarizer.language.dates import DateMention, dates
from summarizer.language.numbers import Number, numbers
from summarizer.language.speakers import past_titles
from summarizer.language.tokens import STOPWORDS, Word, capitals, parted, stem
from summarizer.language.tongues.telling import is_english, tongue_of
from summarizer.language.word_classes import CLAUSE_OPENERS

Range = tuple[int, int]
"""Half-open: offsets into the text, or indices of words where that is said."""

FAMILY = 4
"""Letters that two words of one family share at least."""
_MOST_ALIKE = 8
"""Words of a sentence that begin alike and are looked at; more is no sentence."""


class Passage:
    """One sentence, or a short text: its words read at once, since everybody asks for them, the rest when asked for.

    ``offset`` is where ``text`` stands in source number ``source``; all spans are into ``text`` itself,
    `place` gives them in the source. ``words``: in order, as written. ``order``: each of them folded and without a
    possessive ending; ``stems``: its stem, of function words too; ``gaps``: what stands before it, back to the one
    before it, and nothing before the first. ``at``: each stem → the indices of the words that have it; ``content``: the
    indices of the words that carry content.
    """

    def __init__(self, text: str, offset: int = 0, source: int = 0) -> None:
        """Take *text*, which stands at *offset* of source number *source*."""
        self.text, self.offset, self.source = text, offset, source
        self.kept: dict[object, Any] = {}
        # Plain attributes: what the class has a descriptor for takes the interpreter ten times as long to find.
        self.words, between, written = parted(text)
        if any(map(text.__contains__, _OWNED_BY_MANY)):
            self.words, between = _with_owners(self.words, between)
        self.order = tuple(map(bare, written))
        self.stems = tuple(map(stem, self.order))
        self.gaps: tuple[str, ...] = ("", *(past_titles(self.order, between) if ". " in between else between[1:-1]))
        self.at: Mapping[str, tuple[int, ...]] = _places(self.stems)
        self.content = tuple([index for index, word in enumerate(self.order) if word not in STOPWORDS])

    def __repr__(self) -> str:
        return f"Passage({self.text!r}, {self.offset}, {self.source})"

    def of_source(self, source: int) -> Passage:
        """Return a view of the passage as one of source number *source*, with what was read of it so far."""
        if source == self.source:
            return self
        view = Passage.__new__(Passage)
        view.__dict__.update(self.__dict__ | {"source": source, "kept": {}})  # which holds what is told of this one
        return view

    def forget(self) -> None:
        """Drop what `read_once` keeps here: much of it points back, so that only the garbage collector would find it.

        A claim is asked about for a moment. Left to the collector, what was read of it cost a fifth of verifying it.
        """
        self.kept.clear()

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """Return where ``text[start:end]`` stands: (index of the source, start, end)."""
        return self.source, self.offset + start, self.offset + end

    def span(self, first: int, last: int) -> Range:
        """Return where the words from index *first* up to, not with, *last* stand in ``text``."""
        return self.words[first].start, self.words[last - 1].end

    @once
    def starts(self) -> tuple[int, ...]:
        """Where each word begins."""
        return tuple(map(_START, self.words))

    @once
    def kin(self) -> tuple[frozenset[object], ...]:
        """What each word may be recognised by in other words: its forms, groups of near-synonyms, and country."""
        return kin(self.order)

    @once
    def kin_at(self) -> Mapping[object, tuple[int, ...]]:
        """Each dictionary form and group of near-synonyms → the indices of the words that have it."""
        found: dict[object, tuple[int, ...]] = {}
        for index, keys in enumerate(self.kin):
            alone = (index,)  # one for all that only this word has, which most have
            for key in keys:
                found[key] = (*found[key], index) if key in found else alone
        return found

    def count_of(self, stems: Iterable[str]) -> int:
        """Return how many of *stems* it has."""
        return sum(map(self.at.__contains__, stems))

    def has_form(self, forms: Set[str]) -> bool:
        """Return whether some word is a form of one of the dictionary *forms*: one look for many words."""
        return not self.kin_at.keys().isdisjoint(forms)

    @once
    def families(self) -> Mapping[str, tuple[int, ...]]:
        """The first letters of a stem → the indices of the content words that begin so, the first few."""
        found: dict[str, tuple[int, ...]] = {}
        stems = self.stems
        for index in self.content:
            letters = stems[index][:FAMILY]
            found[letters] = (*found[letters], index)[:_MOST_ALIKE] if letters in found else (index,)
        return found

    @once
    def unspaced(self) -> tuple[int, ...]:
        """The indices of the words, the first aside, before which more stands than joins a phrase: of few."""
        return tuple([index for index, between in enumerate(self.gaps) if between not in COMPOUNDING][1:])

    @once
    def parted(self) -> frozenset[int]:
        """The indices of the words before which a mark stands, back to the word before: never that of the first."""
        return frozenset([index for index in self.unspaced if _PARTING.search(self.gaps[index])])

    @once
    def stopped(self) -> frozenset[int]:
        """The same of a mark that ends a part of a sentence: no comma, no quotation mark."""
        return frozenset([i for i in self.parted if not _STOPPING.isdisjoint(self.gaps[i])])

    @once
    def plain(self) -> tuple[int, ...]:
        """The same without names and figures."""
        named = {index for run in self.names for index in range(*run)}
        return tuple([i for i in self.content if i not in named and not self.order[i][0].isdigit()])

    @once
    def tongue(self) -> str | None:
        """The language of its words, as an ISO 639-1 code, where they tell."""
        return "en" if is_english(self.order) else tongue_of(self.order)

    @once
    def foreign(self) -> bool:
        """Whether it is surely in another language than English."""
        return self.tongue not in {None, "en"}

    @once
    def numbers(self) -> tuple[Number, ...]:
        """The numbers, spans into ``text``."""
        return tuple(numbers(self.text))

    @once
    def dates(self) -> tuple[DateMention, ...]:
        """The dates as written, spans into ``text``."""
        return tuple(dates(self.text))

    @once
    def attributions(self) -> tuple[Attributed, ...]:
        """Who says what, spans into ``text``."""
        return tuple(attributions(" ".join(self.text.split("\n")) if "\n" in self.text else self.text))

    @once
    def quotes(self) -> tuple[Range, ...]:
        """Where quoted words stand, without their marks."""
        if not any(map(self.text.__contains__, _OPENING_QUOTES)):
            return ()
        spans = (next(match.span(n) for n in range(1, 5) if match[n]) for match in _QUOTED.finditer(self.text))
        return tuple(spans)

    @once
    def capitals(self) -> tuple[int, ...]:
        """The indices of the words that begin with a capital."""
        return capitals(self.text)

    @once
    def names(self) -> tuple[Range, ...]:
        """Runs of capitalised words, as ranges of word indices.

        A word that opens a sentence or a quotation counts only with another capitalised one after it, and never an
        everyday word.
        """
        runs: list[Range] = []
        for index in self.capitals:
            if self.order[index] in STOPWORDS and _opens(self.text, self.words[index].start):
                continue
            if runs and runs[-1][1] == index and self.gaps[index] in " \u00a0":
                runs[-1] = (runs[-1][0], index + 1)
            else:
                runs.append((index, index + 1))
        return tuple(run for run in runs if run[1] - run[0] > 1 or not _opens(self.text, self.words[run[0]].start))

    @once
    def clauses(self) -> tuple[Range, ...]:
        """Parts between commas, stops, dashes, brackets and words that begin a clause, as ranges of word indices."""
        if not self.words:
            return ()
        stopped = [index for index in self.unspaced if _STOP.search(self.gaps[index])]
        opened = [index for index, word in enumerate(self.order) if word in _CLAUSE_OPENING]
        cuts = sorted({0, *stopped, *opened})
        return tuple(zip(cuts, [*cuts[1:], len(self.order)], strict=True))


_OWNED_BY_MANY = ("s' ", "s’ ")


def _with_owners(words: Sequence[Word], between: Sequence[str]) -> tuple[tuple[Word, ...], tuple[str, ...]]:
    """Return the words and what stands between them, the mark of many owners a part of its word: "the rebels' envoy".

    Where a quotation opens with such a mark, it may as well close there.
    """
    if any(gap.endswith(("'", "‘")) for gap in between):
        return tuple(words), tuple(between)
    told, gaps = list(words), list(between)
    for index, word in enumerate(words):
        if gaps[index + 1] in {"' ", "’ "} and word.text.endswith("s"):
            told[index] = word._replace(text=word.text + gaps[index + 1][0], end=word.end + 1)
            gaps[index + 1] = " "
    return tuple(told), tuple(gaps)


def _places(stems: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Return where each of *stems* stands."""
    found: dict[str, tuple[int, ...]] = {}
    for index, root in enumerate(stems):
        found[root] = (*found[root], index) if root in found else (index,)
    return found


_START = itemgetter(1)
_CLAUSE_OPENING = CLAUSE_OPENERS | {"and", "or", "who", "which"}
COMPOUNDING = frozenset([" ", "–"])
"""What stands between words of one phrase: a blank, or the dash of "the Israel–Hamas war"."""
_PARTING = re.compile(r"[,;:.!?()–—…\"“”]| ['‘]")
_STOPPING = frozenset(";:.!?()–—…")
_STOP = re.compile(r"[,;:()–—…!?.]|\s-\s")
# Longer than this between two marks stands no quotation but a mark that was never closed.
_OPENING_QUOTES = '“"«„'
_QUOTED = re.compile(r"“([^“”]{1,600})”|\"([^\"]{1,600})\"|«([^«»]{1,600})»|„([^„“”]{1,600})[“”]")


def _opens(text: str, start: int) -> bool:
    """Return whether a sentence or a quotation begins with the word at *start*."""
    while start and text[start - 1] in " \n\t\"'“”‘’(«„":
        start -= 1
    return not start or text[start - 1] in ".!?:…•–—|"
