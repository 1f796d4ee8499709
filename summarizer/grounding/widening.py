"""A passage with what decides its meaning and stands outside of it."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.article import Article
from summarizer.atoms import GOVERNING, bare, is_negation, turns_meaning
from summarizer.fact import Evidence
from summarizer.language.attribution import attributions
from summarizer.language.sentences import Borders
from summarizer.language.tokens import words


def widened(evidence: Evidence, article: Article) -> Evidence:
    """Return *evidence* with what decides its meaning and stands outside it.

    The word right before it: "former" | "minister Roe". Or its whole sentence, where the rest of that says who says
    it, or denies it, or makes it depend on something: "it is not true that" | "the mayor resigned".
    """
    text, start, end = article.text, evidence.start, evidence.end
    if text[start - 1 : start] in (" ", "\u00a0", "-"):
        before = _WORD_BEFORE.search(text, max(0, start - 40), start - 1)
        if before is not None and turns_meaning(bare(before[0])):
            start = before.start()
    first, last = (start, end) if _plainly_whole(text, start, end) else _sentences_around(article, start, end)
    rest = _LETTERS.search(text, first, start) or _LETTERS.search(text, end, last)
    if rest and governed(text[first:last], start - first, end - first):
        start, end = first, last
    if (start, end) == (evidence.start, evidence.end):
        return evidence
    return evidence.model_copy(update={"start": start, "end": end, "excerpt": text[start:end]})


def _plainly_whole(text: str, start: int, end: int) -> bool:
    """Return whether ``text[start:end]`` is whole sentences as its neighbours alone show: most quotes are.

    A full stop after a word in small letters, or after a figure behind one, and a capital after it, on both sides; in
    the line no quotation is open, which would join sentences. Spares reading the article for its sentences.
    """
    low, high = max(0, start - _LINE), end + _LINE  # each quote reads its line: a file of one line, its whole article
    opening = max(text.rfind("\n", low, start), text.rfind("\r", low, start)) + 1 or low
    closing = _BREAK.search(text, start, high)
    line = text[opening : closing.start() if closing else min(high, len(text))]
    if opening + len(line) < end or (low and opening == low) or (not closing and high < len(text)):
        return False
    if not _ENDED.search(text, max(start, end - _ENDING), end) or not _MARKS.isdisjoint(
        line if "'" not in line else _INNER.sub("", line)
    ):
        return False
    before, after = line[: start - opening], line[end - opening :]
    if not (_closed(before) and _closed(text[start:end])):
        return False
    begun = (
        _BEGUN.search(before[-_ENDING:]) is not None if before else text[max(0, opening - 2) : opening] in ("", "\n\n")
    )
    done = _GOES_ON.match(after) is not None if after else text[end : end + 2] in ("", "\n", "\n\n")
    return begun and done and text[start].isupper()


def _closed(text: str) -> bool:
    """Return whether every quotation in *text* begins and ends in it."""
    return (
        text.count("“") == text.count("”") and text.find("“") <= text.find("”") and text.rfind("“") <= text.rfind("”")
    )


def _sentences_around(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return from where the first sentence goes that ``start:end`` touches to where the last one ends."""
    borders = _borders(article.text, article.language or "en")
    first, last = borders.begun_before(start + 1), borders.begun_before(end)
    return first[0] if first and first[1] > start else start, max(last[1] if last else end, end)


_borders = lru_cache(maxsize=4)(Borders)  # an article's facts are asked about in a row


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
_WORD_BEFORE = re.compile(r"(?<!\w)\w[\w'’-]{0,30}\Z")


_BREAK = re.compile(r"[\r\n]")
_LINE = 4_000
"""Characters of its line on either side of a quote that are looked at; a paragraph of news has a fifth of them."""
_MARKS = frozenset("\"'„‟«»‹›‘‚‛「」『』《》|•\u2028\u2029")
_INNER = re.compile(r"(?<=[a-z])'(?=[a-z])")
"""The apostrophe of "Roe's": no quotation's."""
_ENDED = re.compile(r"(?:[a-z]{4}|May|June|July)(?: \d\d?,)?(?: \d{1,4})?[.!?]\Z")
"""A sentence's end with little doubt: hardly an abbreviation has four small letters."""
_BEGUN = re.compile(r"(?:[a-z]{4}|May|June|July)(?: \d\d?,)?(?: \d{1,4})?[.!?] \Z")
_ENDING = 20
"""Characters that hold such an end: "September" is none, "mber 12, 2026. " is."""
_GOES_ON = re.compile(r" “?[^\W\d_a-z]")
_LETTERS = re.compile(r"\w")
