"""Where a quote stands in an article: exactly, after normalisation, or with a few edits — or nowhere."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz import fuzz

from summarizer.article import Article
from summarizer.atoms import bare, turns_meaning
from summarizer.fact import Evidence, Match
from summarizer.language.numbers import numbers
from summarizer.language.tokens import Word, words

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
    for offset, character in enumerate(text):
        if character.isspace():
            if not space:
                characters.append(" ")
                origin.append(offset)
            space = True
            continue
        spelled = _SPELLING.get(character)
        if spelled is None:
            spelled = unicodedata.normalize("NFKC", character).casefold() if character > "\x7f" else character.lower()
        for part in spelled:
            characters.append(part)
            origin.append(offset)
            space = False
    return Normalized("".join(characters), origin)


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
    """Return *evidence* with the word right before it where that turns its meaning: "former" | "minister Roe"."""
    before = _WORD_BEFORE.search(article.text, max(0, evidence.start - 40), evidence.start)
    if before is None or not turns_meaning(bare(before[1])):
        return evidence
    excerpt = article.text[before.start(1) : evidence.end]
    return evidence.model_copy(update={"start": before.start(1), "excerpt": excerpt})


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
