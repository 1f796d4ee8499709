"""Whose a sentence is that stands in quotation marks and names no speaker: “We wait,” Roe said. “We can.”"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from summarizer.comparison.parties.quotations import is_quoted
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text

_LONGEST = 6
"""Sentences of a quotation over which its speaker is looked for."""
_MARKS = frozenset('"“”„«»')
_OPENING, _CLOSING = '"“„«', '"”»'

Told = tuple[Passage, Report]


def voice(passage: Passage, sources: Sources) -> Told | None:
    """Return who speaks beside *passage*, which is all somebody's own words, as a report of these words, or None."""
    known: dict[Passage, Told | None] = sources.kept.setdefault(voice, {})  # of their passages, which come back
    if passage not in known:
        known[passage] = _voice(passage, sources)
    return known[passage]


def _voice(passage: Passage, sources: Sources) -> Told | None:
    if not any(map(_is_marked, sources.read)) and not _is_marked(passage):
        return None
    for text in reversed(sources.read):  # the article knows more of it than the excerpt
        voices = _voices(text)
        found = voices.get(passage.text)
        if found is None and passage.text not in text.saying:  # an excerpt may end within a sentence
            whole = _whole(passage, text)
            found = _of_whole(passage, whole, voices) if whole is not None else None
        if found is not None:
            said = frozenset(key for i in passage.content for key in (passage.stems[i], *passage.kin[i]))
            return found[0], found[1]._replace(roots=said)
    return None


@read_once
def _is_marked(told: Passage | Text) -> bool:
    return not _MARKS.isdisjoint(told.text)


def _whole(part: Passage, text: Text) -> Passage | None:
    """Return the first sentence of *text* that holds all the words of *part*, found by its letters."""
    at = text.text.find(part.text)
    while at >= 0:
        number = bisect_right(text.passages, at, key=lambda passage: passage.offset)
        if number and part.text in text.passages[number - 1].text:
            return text.passages[number - 1]
        if number == len(text.passages):
            return None
        at = text.text.find(part.text, text.passages[number].offset)  # what begins in this one ends in another
    return None


def _of_whole(part: Passage, whole: Passage, voices: Mapping[str, Told]) -> Told | None:
    """Return who speaks the *whole* sentence, where its *part* stands in quotation marks."""
    if whole.text in voices or len(whole.text) == len(part.text):
        return voices.get(whole.text)
    place = whole.text.find(part.text)
    return _spoken(whole, 0) if part.text[:1] in _OPENING or is_quoted(whole.text, place + 1) else None


def within_quotation(passage: Passage, place: int, sources: Sources) -> bool:
    """Return whether the letter at *place* of *passage* stands in quotation marks, in it or in its article."""
    if is_quoted(passage.text, place + 1):
        return True
    for text in reversed(sources.read):
        at = text.text.find(passage.text)
        if at >= 0:
            return is_quoted(text.text, at + place + 1)
    return False


@read_once
def _voices(text: Text) -> Mapping[str, Told]:
    """Return each sentence of *text* that is all quoted, with the speaker's report before or after it."""
    if not any(mark in text.text for mark in _OPENING):
        return {}
    found: dict[str, Told] = {}
    passages = text.passages
    quoted = [_is_all_quoted(text, passage) for passage in passages]
    for number, passage in enumerate(passages):
        if quoted[number]:
            told = _after(text, number) if _is_open_after(text, passage) else None
            told = told or _before(text, number, quoted)
            if told is not None:
                found[passage.text] = told
    return found


def _is_all_quoted(text: Text, passage: Passage) -> bool:
    opens = passage.text[:1] in _OPENING or is_quoted(text.text, passage.offset)
    return opens and (passage.text[-1:] in _CLOSING or _is_open_after(text, passage))


def _is_open_after(text: Text, passage: Passage) -> bool:
    return is_quoted(text.text, passage.offset + len(passage.text))


def _after(text: Text, number: int) -> Told | None:
    """Return the report that closes the quotation which sentence *number* stands in: "A. B," Roe said."""
    for passage in text.passages[number + 1 : number + 1 + _LONGEST]:
        if not _is_open_after(text, passage):
            return _spoken(passage, 0)
    return None


def _before(text: Text, number: int, quoted: Sequence[bool]) -> Told | None:
    """Return the last report before the quotation, in its paragraph: “A,” Roe said. “B. C.”"""
    for place in range(number - 1, max(-1, number - 1 - _LONGEST), -1):
        passage, following = text.passages[place], text.passages[place + 1]
        if "\n" in text.text[passage.offset + len(passage.text) : following.offset]:
            return None
        if not quoted[place]:
            return _spoken(passage, -1)
    return None


def _spoken(passage: Passage, which: int) -> Told | None:
    told = [
        report
        for report in reports(passage)
        if (report.who or report.pronoun) and not is_quoted(passage.text, report.span[0] + 1)
    ]
    own = [report for report in told if any(is_quoted(passage.text, passage.starts[i] + 1) for i in report.said)]
    return (passage, (own or told)[which]) if told else None
