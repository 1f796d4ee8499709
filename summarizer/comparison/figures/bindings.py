"""What each figure of a sentence is told with: its time, its name, who says it, and what else its part says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.clause_parts import meets, parts
from summarizer.comparison.figures.exchanges import is_whole
from summarizer.comparison.figures.mentions import Mention, mentions
from summarizer.comparison.figures.surroundings import Sense, senses, words_at
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS, PREPOSITIONS, THOSE

_MOST = 12
"""Figures of a sentence that are looked at: more has a table only."""
_TABLE = frozenset("|\t")
_LASTING = frozenset(["time", "calendar"])
"""Dimensions of how long something lasts, which is told beside what is counted."""


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
    told: list[tuple[Range, Amount]] = []
    for part in parts(passage, figures, times):
        start, end = passage.span(*part)
        inside = [it for it in figures if start <= it.start < end]
        if len(inside) > 1:  # "1,500 trees over three years" counts trees
            inside = [it for it in inside if it.unit is None or it.unit.dimension not in _LASTING]
        if len(inside) == 1:
            when = [it for it in times if start <= it.start < end]
            found[inside[0]] = _binding(passage, inside[0], part, when, speakers)
            if not found[inside[0]].name and passage.order[part[0]] in _RELATIVE:
                found[inside[0]] = replace(found[inside[0]], name=_name_before(passage, part[0]))
            told.append((part, inside[0]))
    for figure, (first, last), name in _of_subject_before(passage, told, found):
        known = [senses(passage)[i] for i in passage.plain if first <= i < last]
        found[figure] = replace(found[figure], words=found[figure].words.union(*known), name=name)
    for figure, shared in _shared(passage, told):
        known = [senses(passage)[i] for i in passage.plain if shared[0] <= i < shared[1]]
        found[figure] = replace(found[figure], words=found[figure].words.union(*known))
    return found


def _of_subject_before(
    passage: Passage, told: Sequence[tuple[Range, Amount]], found: Mapping[Amount, Binding]
) -> Iterator[tuple[Amount, Range, frozenset[str]]]:
    """Yield the figures of which the subject is that of the part before, with its words and the name they are told of.

    "Exports fell 4 percent | and rose 12"; "sales in the south fell 4 percent, | those in the north rose 12".
    """
    if not told[1:]:
        return
    verbs = [group.verb for group in groups(passage) if group.finite]
    heads = [next((verb for verb in verbs if first <= verb < last), None) for (first, last), _ in told]
    for place, head in enumerate(heads[1:], start=1):
        former = next((at for at in range(place - 1, -1, -1) if heads[at] is not None), None)
        (first, _), figure = told[place]
        apart = figure.difference and passage.words[first].end >= figure.start
        if former is None or (head is None and not apart):
            continue
        start, stop = told[former][0][0], heads[former] or 0
        if (
            figure.difference and passage.words[first].end >= figure.start
        ):  # "paid 9 crowns a kilo, 2 less than it costs"
            yield figure, (start, told[former][0][1]), found[figure].name or found[told[former][1]].name
        elif not any(first <= i < (head or 0) for i in passage.content):
            yield figure, (start, stop), found[figure].name or found[told[former][1]].name
        elif not THOSE.isdisjoint(passage.order[first : first + 2]):
            until = next((i for i in range(start + 1, stop) if passage.order[i] in PREPOSITIONS), stop)
            yield figure, (start, until), found[figure].name


def _shared(passage: Passage, told: Sequence[tuple[Range, Amount]]) -> Iterator[tuple[Amount, Range]]:
    """Yield the figures whose part has no verb, each with the words of the part beside it that are told of both.

    What leads to the first: "paid | 3 to the city and 5 to the region"; what is told of the last: "two women and five
    men | were hurt".
    """
    if not told[1:]:
        return
    verbs = [group.verb for group in groups(passage)]
    own = [next((verb for verb in verbs if part[0] <= verb < part[1]), None) for part, _ in told]
    for place, (_, figure) in enumerate(told):
        if own[place] is not None:
            continue
        lead = next((at for at in range(place - 1, -1, -1) if own[at] is not None or not _beside(told, at)), None)
        if lead is not None and own[lead] is not None and all(_beside(told, at) for at in range(lead, place)):
            first, head = told[lead][0][0], told[lead][1].start
            yield figure, (first, bisect_left(passage.words, head, key=attrgetter("start")))
            continue
        verb = own[place + 1] if place + 1 < len(told) and _beside(told, place) else None
        if verb is not None and told[place + 1][1].end <= passage.words[verb].start:
            yield figure, (verb, told[place + 1][0][1])


def _beside(told: Sequence[tuple[Range, Amount]], place: int) -> bool:
    """Return whether the next part begins where this one ends."""
    return told[place][0][1] == told[place + 1][0][0]


_RELATIVE = frozenset(["where", "which", "who"])


def _name_before(passage: Passage, first: int) -> frozenset[str]:
    """Return the stems of the name that ends before the word at *first*: "Castle Street, | where 120 …"."""
    run = next((run for run in passage.names if run[1] == first and passage.order[run[0]] not in DAYS), None)
    return frozenset(passage.stems[slice(*run)]) if run else frozenset()


def _binding(
    passage: Passage, figure: Amount, part: Range, times: Sequence[Mention], speakers: Sequence[Range]
) -> Binding:
    dated: list[Amount | Mention] = [figure, *times]
    taken = {i for it in dated for i in words_at(passage, it.start, it.end)}
    names = [run for run in passage.names if part[0] <= run[0] < part[1] and taken.isdisjoint(range(*run))]
    names = [run for run in names if not any(meets(passage, run[0], *who) for who in speakers)]
    taken.update(index for run in names for index in range(*run))
    known = senses(passage)
    content = passage.content[bisect_left(passage.content, part[0]) : bisect_left(passage.content, part[1])]
    told_each = {i for i in content if passage.order[i] in figure.rates and passage.order[i - 1] in _EACH}
    plain = [i for i in content if i not in taken and i not in told_each and passage.order[i] not in LIGHT]
    return Binding(
        figure,
        times[0] if len(times) == 1 else None,
        _name(passage, part, names),
        _speaker(passage, figure),
        frozenset().union(*[known[i] for i in plain]),
        known[noun] if (noun := _noun(passage, figure, taken | told_each)) is not None else frozenset(),
    )


_EACH = frozenset(["a", "an", "per", "each", "every"])


def _name(passage: Passage, part: Range, names: Sequence[Range]) -> frozenset[str]:
    """Return the stems of the one name of a part; the first word of a sentence may be one as well."""
    if len(names) == 1:
        return frozenset(passage.stems[slice(*names[0])])
    opens = not names and part[0] == 0 and passage.words[0].capitalised and passage.order[0] not in STOPWORDS
    return frozenset(passage.stems[:1]) if opens else frozenset()


def _noun(passage: Passage, figure: Amount, taken: Container[int]) -> int | None:
    """Return the index of the noun that *figure* counts: "two elderly | women"; not "41 injured"."""
    if passage.text.startswith(" of ", figure.end):
        return None
    behind = next((i for i in passage.content if passage.words[i].start >= figure.end), None)
    if behind is None or behind in taken or is_past(passage.order[behind]):
        return None
    if not figure.of and "," in passage.text[figure.end : passage.words[behind].start].translate(_STOPS):
        return None
    for index in range(behind, min(behind + _PHRASE, len(passage.order))):
        word = passage.order[index]
        if word in STOPWORDS or (index > behind and index in passage.parted):
            break
        if word in _PLURALS or (index > behind and word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return index
    return behind if figure.of else None


_STOPS = str.maketrans(";:.(–—", ",,,,,,")
_PHRASE = 4
"""Words of a phrase up to its noun: "three experienced mountain guides"."""
_PLURALS = frozenset(["men", "women", "children"])


def _speaker(passage: Passage, figure: Amount) -> frozenset[str]:
    """Return the content stems of whoever says what *figure* stands in."""
    for found in passage.attributions:
        first, last = sorted((found.who[1], figure.start))
        if ";" not in passage.text[first:last] and any(start <= figure.start < end for start, end in found.content):
            who = words_at(passage, *found.who)
            return frozenset([passage.stems[i] for i in who if passage.order[i] not in STOPWORDS])
    return frozenset()


def _meet(one: Mention, other: Amount) -> bool:
    return one.start < other.end and other.start < one.end
