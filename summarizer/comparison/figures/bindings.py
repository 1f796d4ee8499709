"""What each figure of a sentence is told with: its time, its name, who says it, and what else its part says.

"It carried 12,000 last year, down from 19,000 in 2019" has two figures of one kind, each in a part of the sentence with
a time of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from summarizer.comparison.alignment import LIGHT
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.exchanges import is_whole
from summarizer.comparison.figures.mentions import Mention, mentions
from summarizer.comparison.figures.surroundings import Sense, senses, words_at
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.verbs import is_past
from summarizer.comparison.reading_once import read_once
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import PREPOSITIONS

_BETWEEN = frozenset("from to against versus than with but and while".split())
"""Words at which a part with two figures falls into two: "from 12 in May to 9 in June", "12 against 9"."""
_MOST = 12
"""Figures of a sentence that are looked at: more has a table only."""
_TABLE = frozenset("|\t")


@dataclass(frozen=True, slots=True, eq=False)
class Binding:
    """What one figure is told with: the one time and the one name of its part, and the senses of its other words.

    ``speaker``: the stems of who says it; ``counted``: the senses of what it counts.
    """

    amount: Amount
    time: Mention | None
    name: frozenset[str]
    speaker: frozenset[str]
    words: frozenset[Sense]
    counted: frozenset[Sense]


def _counts_out_of(part: Amount, whole: Amount) -> bool:
    """Return whether the one is told as a part of the other: "half of the 92 complaints"."""
    return (
        part.end < whole.start and whole.passage.text[part.end :].startswith(" of ") and whole.start - part.end < _NEXT
    )


_NEXT = 24
"""Characters between a part and the figure of its whole: "half of all the 92"."""


@read_once
def bindings(passage: Passage) -> dict[Amount, Binding]:
    """Return what each count and share of *passage* is told with; none where its parts cannot be told apart."""
    figures = [it for it in amounts(passage) if it.sort in {"count", "share"}]
    figures = [it for it in figures if not (is_whole(it) and any(_counts_out_of(other, it) for other in figures))]
    dated = mentions(passage)
    figures = [it for it in figures if not any(time.moment is not None and _meet(time, it) for time in dated)]
    if not figures or len(figures) > _MOST or not _TABLE.isdisjoint(passage.text):
        return {}
    times = [it for it in dated if not any(_meet(it, figure) for figure in figures)]
    speakers = [found.who for found in passage.attributions]
    found = {}
    for part in _parts(passage, figures, times):
        start, end = passage.span(*part)
        inside = [it for it in figures if start <= it.start < end]
        if len(inside) == 1:
            when = [it for it in times if start <= it.start < end]
            found[inside[0]] = _binding(passage, inside[0], part, when, speakers)
            if not found[inside[0]].name and passage.order[part[0]] in _RELATIVE:
                found[inside[0]] = replace(found[inside[0]], name=_name_before(passage, part[0]))
    return found


_RELATIVE = frozenset(["where", "which", "who"])


def _name_before(passage: Passage, first: int) -> frozenset[str]:
    """Return the stems of the name that ends before the word at *first*: "Castle Street, | where 120 …"."""
    run = next((run for run in passage.names if run[1] == first), None)
    return frozenset(passage.stems[slice(*run)]) if run else frozenset()


def _binding(
    passage: Passage, figure: Amount, part: Range, times: Sequence[Mention], speakers: Sequence[Range]
) -> Binding:
    dated: list[Amount | Mention] = [figure, *times]
    taken = {i for it in dated for i in words_at(passage, it.start, it.end)}
    names = [run for run in passage.names if part[0] <= run[0] < part[1] and taken.isdisjoint(range(*run))]
    names = [run for run in names if not any(_meets(passage, run[0], *who) for who in speakers)]
    taken.update(index for run in names for index in range(*run))
    known = senses(passage)
    content = passage.content[bisect_left(passage.content, part[0]) : bisect_left(passage.content, part[1])]
    plain = [i for i in content if i not in taken and passage.order[i] not in LIGHT]
    return Binding(
        figure,
        times[0] if len(times) == 1 else None,
        _name(passage, part, names),
        _speaker(passage, figure),
        frozenset().union(*[known[i] for i in plain]),
        figure.of if _counts_noun(passage, figure, taken) else frozenset(),
    )


def _name(passage: Passage, part: Range, names: Sequence[Range]) -> frozenset[str]:
    """Return the stems of the one name of a part; the first word of a sentence may be one as well."""
    if len(names) == 1:
        return frozenset(passage.stems[slice(*names[0])])
    opens = not names and part[0] == 0 and passage.words[0].capitalised and passage.order[0] not in STOPWORDS
    return frozenset(passage.stems[:1]) if opens else frozenset()


def _counts_noun(passage: Passage, figure: Amount, taken: Container[int]) -> bool:
    """Return whether the word behind *figure* names what it counts: not "41 injured", "two of them"."""
    if passage.text.startswith(" of ", figure.end):
        return False
    behind = next((i for i in passage.content if passage.words[i].start >= figure.end), None)
    return behind is not None and behind not in taken and not is_past(passage.order[behind])


def _speaker(passage: Passage, figure: Amount) -> frozenset[str]:
    """Return the content stems of whoever says what *figure* stands in."""
    for found in passage.attributions:
        first, last = sorted((found.who[1], figure.start))
        if ";" not in passage.text[first:last] and any(start <= figure.start < end for start, end in found.content):
            who = words_at(passage, *found.who)
            return frozenset([passage.stems[i] for i in who if passage.order[i] not in STOPWORDS])
    return frozenset()


def _parts(passage: Passage, figures: Sequence[Amount], times: Sequence[Mention]) -> list[Range]:
    """Return the parts of *passage*, ranges of word indices, cut so that each has one figure where that is plain."""
    parts: list[Range] = []
    heads = sorted({head for it in figures if (head := _head(passage, it)) is not None})
    for first, last in passage.clauses:
        cuts = [first]
        for one, other in pairwise([head for head in heads if first <= head < last]):
            cut = next((i for i in range(other - 1, one, -1) if _parts_figures(passage, i)), None)
            if cut is not None:
                cuts.append(cut)
        parts += zip(cuts, [*cuts[1:], last], strict=True)
    return list(_with_times(passage, parts, figures, times))


def _parts_figures(passage: Passage, index: int) -> bool:
    """Return whether a part ends before the word at *index*: "14 short | of the 112 required"."""
    return passage.order[index] in _BETWEEN or (passage.order[index] == "of" and passage.order[index - 1] == "short")


def _with_times(
    passage: Passage, parts: Sequence[Range], figures: Sequence[Amount], times: Sequence[Mention]
) -> Iterator[Range]:
    """Yield *parts* with a part that only tells when joined to the one that follows: "in April, 3,900"."""
    held: Range | None = None
    for own in parts:
        part, held = (own if held is None else (held[0], own[1])), None
        dated = [it for it in times if _within(it, passage, part)]
        counting = any(_within(it, passage, part) for it in figures)
        if dated and not counting and _only(passage, part, dated):
            held = part
            continue
        yield part
    if held is not None:
        yield held


def _only(passage: Passage, part: Range, times: Sequence[Mention]) -> bool:
    return all(
        any(_meets(passage, index, it.start, it.end) for it in times) or passage.order[index] in PREPOSITIONS
        for index in range(*part)
    )


def _head(passage: Passage, amount: Amount) -> int | None:
    """Return the index of the word in which *amount* begins."""
    index = bisect_right(passage.words, amount.start, key=attrgetter("start")) - 1
    return index if index >= 0 and amount.start < passage.words[index].end else None


def _within(it: Amount | Mention, passage: Passage, part: Range) -> bool:
    start, end = passage.span(*part)
    return start <= it.start < end


def _meets(passage: Passage, index: int, start: int, end: int) -> bool:
    word = passage.words[index]
    return word.start < end and start < word.end


def _meet(one: Mention, other: Amount) -> bool:
    return one.start < other.end and other.start < one.end
