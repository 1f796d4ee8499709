"""Which differences between a quote and its passage are typography and slips, and which alter what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from summarizer.grounding.alignment import Alignment, Gap, align
from summarizer.grounding.normalized import normalize
from summarizer.grounding.passages import BOUNDS, Words
from summarizer.grounding.place import Difference
from summarizer.grounding.scripts import spaceless
from summarizer.grounding.slips import ARTICLES, LIGHT, alike, letters, mistyped, plural, turning
from summarizer.language.numbers import Number, numbers

Range = tuple[int, int]


def same_particulars(quote: str, source: str) -> bool:
    """Return whether two spellings of a passage say the same: see `differences`."""
    one, other = Words(normalize(quote)), Words(normalize(source))
    found = align(one.words, other.words, 0, len(other.words))
    if found is None:
        return one.words == other.words
    whole = found.start == 0 and found.end == len(other.words)
    return whole and not differences(unforgiven(found, one, other), one, other)


def unforgiven(found: Alignment, quote: Words, source: Words) -> list[Gap]:
    """Return the gaps of *found*, without equal words at their ends, in which *quote* has other words than *source*.

    Another spelling, a slip in an ordinary word, a plural, an article or "has" that came or went are no other words.
    """
    narrowed = [_narrowed(gap, quote, source) for gap in found.gaps]
    return [gap for gap in narrowed if not (_one_in_letters(gap, quote, source) or _forgiven(gap, quote, source))]


def differences(gaps: Iterable[Gap], quote: Words, source: Words) -> list[Difference]:
    """Return what *gaps*, as `unforgiven` found them, change: all but a number written otherwise ("three", "3").

    So a word that was added, left out or exchanged is told, and any change to a number, a name, or a word such as
    "not", "former", "if" or "allegedly".
    """
    told = []
    for gap in gaps:
        counted = _counted(gap, quote, source)
        if counted is None:
            told.append(Difference(quote.raw(gap.quote_start, gap.quote_end), source.raw(gap.start, gap.end)))
        elif not counted[2]:
            told.append(Difference(*counted[:2]))
    return told


def trimmed_gaps(found: Alignment, quote: Words) -> Alignment:
    """Return *found* without an article that only the quote has before or after the passage."""
    start, end, gaps = found.start, found.end, found.gaps
    if gaps and gaps[0].quote_start == 0 and LIGHT.issuperset(quote.words[: gaps[0].quote_end]):
        start, gaps = gaps[0].end, gaps[1:]
    if gaps and gaps[-1].quote_end == len(quote.words) and LIGHT.issuperset(quote.words[gaps[-1].quote_start :]):
        end, gaps = gaps[-1].start, gaps[:-1]
    return found._replace(start=start, end=end, gaps=gaps)


def fitted_ends(found: Alignment, quote: Words, source: Words) -> Alignment:
    """Return *found* with as many words at its ends as have the letters of the quote's: all of "U.S." for "US"."""
    start, end, gaps = found.start, found.end, list(found.gaps)
    if gaps and gaps[0].quote_start == 0:
        said, stop = "".join(quote.words[: gaps[0].quote_end]), gaps[0].end
        count = _as_long(said, source.words[max(0, stop - len(said)) : stop][::-1])
        if letters("".join(source.words[stop - count : stop])) == letters(said):
            start = stop - count
            gaps[0] = gaps[0]._replace(start=start)
    if gaps and gaps[-1].quote_end == len(quote.words):
        said, begin = "".join(quote.words[gaps[-1].quote_start :]), gaps[-1].start
        count = _as_long(said, source.words[begin : begin + len(said)])
        if letters("".join(source.words[begin : begin + count])) == letters(said):
            end = begin + count
            gaps[-1] = gaps[-1]._replace(end=end)
    return found._replace(start=start, end=end, gaps=gaps)


def _as_long(said: str, words: Sequence[str]) -> int:
    """Return how many of *words*, from the first on, have together as many letters as *said*."""
    left = len(letters(said))
    for count, word in enumerate(words):
        if left <= 0:
            return count
        left -= len(letters(word))
    return len(words)


def _narrowed(gap: Gap, quote: Words, source: Words) -> Gap:
    """Return *gap* without equal words at its ends."""
    one, one_end, two, two_end = gap
    while one < one_end and two < two_end and quote.words[one] == source.words[two]:
        one, two = one + 1, two + 1
    while one < one_end and two < two_end and quote.words[one_end - 1] == source.words[two_end - 1]:
        one_end, two_end = one_end - 1, two_end - 1
    return Gap(one, one_end, two, two_end)


def _one_in_letters(gap: Gap, quote: Words, source: Words) -> bool:
    """Return whether *gap* has the same letters on both sides: "cease fire", "ceasefire"."""
    one = letters("".join(quote.words[gap.quote_start : gap.quote_end]))
    other = letters("".join(source.words[gap.start : gap.end]))
    return one == other != "" and not any(map(str.isdigit, one))


def _forgiven(gap: Gap, quote: Words, source: Words) -> bool:
    """Return whether each word that the quote has in *gap*, light ones aside, is the source's word at its place."""
    said, stands = list(range(gap.quote_start, gap.quote_end)), list(range(gap.start, gap.end))
    if len(said) != len(stands):
        said = [at for at in said if quote.words[at] not in LIGHT]
        stands = [at for at in stands if source.words[at] not in LIGHT]
    return len(said) == len(stands) and all(
        _same_word(one, other, quote, source) for one, other in zip(said, stands, strict=True)
    )


def _same_word(at: int, place: int, quote: Words, source: Words) -> bool:
    one, other = quote.words[at], source.words[place]
    if one == other:
        return True
    if one in BOUNDS or other in BOUNDS:
        return False
    if alike(one, other) or {one, other} <= ARTICLES:
        return True
    if any(map(str.isdigit, one + other)) or spaceless(one[0]):
        return False
    # What has a capital may be a name, and a name with a slip is another name.
    if any(map(str.isupper, quote.raw(at, at + 1) + source.raw(place, place + 1))):
        return False
    if plural(one, other):
        return not (turning(one) or turning(other))
    # A word that the source itself has elsewhere is a word: "county" is no slip for "country" there.
    return one not in source.postings and mistyped(one, other) and not (numbers(one) or _both_words(one, other))


_LONG = 7
"""Letters of words of which a slip hardly ever makes another one: it makes "sped" of "spend", not "contact" of
"contract"."""


def _both_words(one: str, other: str) -> bool:
    """Return whether both are words in their own right, and no forms of one: "convicted" and "convinced"."""
    if min(len(one), len(other)) < _LONG:
        return False
    from summarizer.language import lexicon  # which no quote needs that stands as it is

    return lexicon.known(one) and lexicon.known(other) and not lexicon.alike(one, other)


def _counted(gap: Gap, quote: Words, source: Words) -> tuple[str, str, bool] | None:
    """Return the numbers that *gap* touches on both sides, as written, and whether they are the same; else None."""
    one, first = _numbers(quote, gap.quote_start, gap.quote_end)
    other, second = _numbers(source, gap.start, gap.end)
    if not one and not other:
        digits = any(map(str.isdigit, "".join((first, second))))
        return (first, second, False) if digits else None
    same = list(map(_worth, one)) == list(map(_worth, other))
    same = same and _rest(first, one) == _rest(second, other) and _signs(first) == _signs(second)
    return first, second, same


def _worth(number: Number) -> tuple[float, str, bool]:
    return number.value, (number.unit or "").rstrip("s"), number.ordinal


def _signs(text: str) -> list[str]:
    return [sign for sign in text if sign == "-" or sign in BOUNDS]


def _rest(text: str, found: list[Number]) -> list[str]:
    """Return the words of *text* that belong to none of its numbers and carry a meaning."""
    ends = [0, *(border for number in found for border in (number.start, number.end)), len(text)]
    between = " ".join(text[start:end] for start, end in list(pairwise(ends))[::2])
    return [word for word in Words(normalize(between)).words if word not in LIGHT]


_AROUND = 3
"""Words beside a gap that may belong to a number it touches: "$4.6 | billion", "twenty | one thousand"."""


def _numbers(words: Words, first: int, last: int) -> tuple[list[Number], str]:
    """Return the numbers that the words ``first:last`` touch, and the words with the whole of those numbers."""
    low, high = max(0, first - _AROUND), min(len(words.words), last + _AROUND)
    if low >= high:
        return [], ""
    start, end = words.span(low, high)
    text = words.normalized.source[start:end]
    if first < last:
        begins, ends = words.span(first, last)
    else:
        begins = ends = words.span(first, first + 1)[0] if first < len(words.words) else end
    found = [n for n in numbers(text) if n.start < ends - start and begins - start < n.end]
    left = min([begins - start, *(n.start for n in found)])
    right = max([ends - start, *(n.end for n in found)])
    told = text[left:right]
    return list(_moved(found, left)), told


def _moved(found: list[Number], by: int) -> Iterator[Number]:
    for n in found:
        yield Number(n.start - by, n.end - by, n.text, n.value, n.ordinal, n.unit, n.bound, n.of)
