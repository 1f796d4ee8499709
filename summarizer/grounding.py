"""Where a quote stands in an article: exactly, after normalisation, or with a few edits — or nowhere."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from summarizer.atoms import GOVERNING, bare, is_negation, turns_meaning
from summarizer.language.attribution import attributions
from summarizer.language.numbers import numbers
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import Word, words

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.fact import Evidence, Match

FUZZY_CUTOFF = 92.0
"""Least similarity, in percent, of a fuzzy match: eight edits in a hundred characters."""
FUZZY_SHORTEST = 20
"""Shorter quotes are never matched fuzzily: two edits make another word of them."""
FUZZY_LONGEST = 2000
"""Longer quotes are found exactly or not at all: the search takes time by their length times the article's."""

_QUOTES = dict.fromkeys("‘’‚‛ʼ`´", "'") | dict.fromkeys("“”„‟«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_NOTHING = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
_SPELLING = _QUOTES | _DASHES | _NOTHING


@dataclass(frozen=True, slots=True)
class Normalized:
    """A text in one spelling, with the way back: ``origin[i]`` is the offset in the text of character *i*."""

    text: str
    origin: list[int]


def normalize(text: str) -> Normalized:
    """Return *text* with quotes, dashes, case, ligatures and runs of white space made alike."""
    characters: list[str] = []
    origin: list[int] = []
    space = True
    for match in _RUN.finditer(text):
        run, (start, end) = match.group(), match.span()
        if run.isspace():
            if not space:
                characters.append(" ")
                origin.append(start)
            space = True
            continue
        spelled = run.lower() if end - start > 1 else _spelled(run)
        characters.append(spelled)
        origin.extend(range(start, end) if end - start > 1 else [start] * len(spelled))
        space = space and not spelled
    return Normalized("".join(characters), origin)


# What ASCII holds besides the backtick has one spelling but for its case; all else is spelled character by character.
_RUN = re.compile(r"[!-_a-~]+(?: [!-_a-~]+)*|\s+|.", re.DOTALL)


@lru_cache(maxsize=4096)
def _spelled(character: str) -> str:
    spelled = _SPELLING.get(character)
    return unicodedata.normalize("NFKC", character).casefold() if spelled is None else spelled


class Index:
    """An article prepared for many quotes."""

    def __init__(self, article: Article) -> None:
        """Prepare *article*; the normalised text is made when a quote first needs it."""
        self.article = article
        self._normalized: Normalized | None = None

    @property
    def normalized(self) -> Normalized:
        """The article's text in one spelling."""
        if self._normalized is None:
            self._normalized = normalize(self.article.text)
        return self._normalized

    def locate(self, quote: str, *, near: int | None = None) -> Evidence | None:
        """Return where *quote* stands, or None; of several places the one nearest to the offset *near*."""
        wanted = quote.strip()
        if not wanted:
            return None
        place = _nearest(self.article.text, wanted, near)
        if place is not None:
            return self._evidence(place, place + len(wanted), "exact", 1.0)
        needle = normalize(wanted).text.strip()
        if not needle:
            return None
        hint = None
        if near is not None:
            hint = next((i for i, offset in enumerate(self.normalized.origin) if offset >= near), None)
        place = _nearest(self.normalized.text, needle, hint)
        if place is not None:
            return self._span(place, place + len(needle), "normalized", 1.0)
        return self._fuzzy(needle, wanted)

    def _fuzzy(self, needle: str, wanted: str) -> Evidence | None:
        if not FUZZY_SHORTEST <= len(needle) <= FUZZY_LONGEST:
            return None
        found = fuzz.partial_ratio_alignment(needle, self.normalized.text, score_cutoff=FUZZY_CUTOFF)
        if found is None or found.src_end - found.src_start < len(needle) or not found.dest_end:
            return None
        start, end = _whole_words(self.normalized.text, found.dest_start, found.dest_end)
        evidence = self._span(start, end, "fuzzy", round(found.score / 100, 4))
        return evidence if same_particulars(wanted, evidence.excerpt) else None

    def _span(self, start: int, end: int, match: Match, score: float) -> Evidence:
        origin = self.normalized.origin
        return self._evidence(origin[start], origin[end - 1] + 1, match, score)

    def _evidence(self, start: int, end: int, match: Match, score: float) -> Evidence:
        article = self.article
        from summarizer.fact import Evidence  # pydantic takes 0.1 s, which those who only verify need not wait for

        return Evidence(
            article_id=article.id, start=start, end=end, excerpt=article.text[start:end], match=match, score=score
        )


def locate(quote: str, article: Article) -> Evidence | None:
    """Return where *quote* stands in *article*, or None.

    Offsets are Unicode code points into ``article.text``. Typographic quotes, dashes, case and runs of
    white space match each other (``match="normalized"``); up to 8 % edits are forgiven as ``"fuzzy"``,
    but never a changed number, name or negation.
    Method: exact find, then normalised find, then rapidfuzz's partial_ratio_alignment.
    """
    return Index(article).locate(quote)


def same_particulars(quote: str, source: str) -> bool:
    """Return whether two spellings of a passage differ in no number, no name and no word that turns the meaning."""
    if [number.value for number in numbers(quote)] != [number.value for number in numbers(source)]:
        return False
    one, other = words(quote), words(source)
    if [word for word in map(_bare, one) if turns_meaning(word)] != [
        word for word in map(_bare, other) if turns_meaning(word)
    ]:
        return False
    common = set(map(_bare, one)) & set(map(_bare, other))
    return not any(word.capitalised and word.start > 0 and _bare(word) not in common for word in (*one, *other))


def _bare(word: Word) -> str:
    return bare(word.text)


def widened(evidence: Evidence, article: Article) -> Evidence:
    """Return *evidence* with what decides its meaning and stands outside it.

    The word right before it: "former" | "minister Roe". Or its whole sentence, where the rest of that says who says
    it, or denies it, or makes it depend on something: "it is not true that" | "the mayor resigned".
    """
    text, start, end = article.text, evidence.start, evidence.end
    before = _WORD_BEFORE.search(text, max(0, start - 40), start)
    if before is not None and turns_meaning(bare(before[1])):
        start = before.start(1)
    first, last = _sentences_around(article, start, end)
    rest = _LETTERS.search(text, first, start) or _LETTERS.search(text, end, last)
    if rest and governed(text[first:last], start - first, end - first):
        start, end = first, last
    if (start, end) == (evidence.start, evidence.end):
        return evidence
    return evidence.model_copy(update={"start": start, "end": end, "excerpt": text[start:end]})


def _sentences_around(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return from where the first sentence goes that ``start:end`` touches to where the last one ends."""
    borders = _borders(article.text, article.language or "en")
    first, last = bisect_right(borders, (start, len(article.text))) - 1, bisect_left(borders, (end, 0)) - 1
    begins = borders[first][0] if first >= 0 and borders[first][1] > start else start
    return begins, max(borders[last][1] if last >= 0 else end, end)


@lru_cache(maxsize=16)  # an article's facts are asked about in a row
def _borders(text: str, language: str) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for _, start, end in article_sentences(text, language))


def governed(sentence: str, start: int, end: int) -> bool:
    """Return whether what stands outside ``sentence[start:end]`` tells who says it, denies it or hedges it."""
    flat = "".join(" " if character.isspace() else character for character in sentence)
    for said in attributions(flat):
        outside = said.cue[0] < start or said.cue[1] > end or said.who[0] < start or said.who[1] > end
        if outside and any(low < end and start < high for low, high in said.content):
            return True
    around = (*words(flat[:start])[-_BEFORE:], *words(flat[end:])[:_AFTER])
    return any(bare(word.text) in GOVERNING or is_negation(bare(word.text)) for word in around)


_BEFORE, _AFTER = 8, 6
"""Words before and after a passage in which a condition or a denial may govern it; a wide quotation harms nobody."""
_WORD_BEFORE = re.compile(r"(?<!\w)(\w[\w'’-]{0,30})[ \u00a0-]\Z")


def _nearest(text: str, wanted: str, near: int | None) -> int | None:
    """Return where *wanted* stands in *text* on word borders: the first place, or the one nearest to *near*."""
    if near is not None and text.startswith(wanted, near) and _on_borders(text, near, near + len(wanted)):
        return near  # without a search from the top for every quote of a long article
    best = None
    place = text.find(wanted)
    while place >= 0:
        if _on_borders(text, place, place + len(wanted)):
            if near is None:
                return place
            if best is not None and abs(place - near) >= abs(best - near):
                break
            best = place
        place = text.find(wanted, place + 1)
    return best


def _on_borders(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum() and text[start].isascii()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum() and text[end].isascii()
    return not before and not after


_LETTERS = re.compile(r"\w")


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and _LETTERS.match(text[start - 1]) and _LETTERS.match(text[start]):
        start -= 1
    while end < len(text) and _LETTERS.match(text[end - 1]) and _LETTERS.match(text[end]):
        end += 1
    return start, end
