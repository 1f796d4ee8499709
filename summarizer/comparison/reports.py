"""The reports of a passage: whoever speaks in it or gives a figure, and the words that are theirs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.passage import Passage, Range
from summarizer.language.reporting import PRONOUNS, VERBS, Strength, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    DAYS,
    DETERMINERS,
    NEARBY,
    PERIODS,
    PREPOSITIONS,
)

_TELLING = listed("say says said tell tells told stated reported add adds added")
"""Verbs that hardly do anything but report, so that a subject before them and words after them are enough."""
_RECKONING = listed(
    """count counts counted estimate estimates estimated reckon reckons reckoned calculate calculates calculated
    forecast forecasts project projects projected expect expects expected predict predicts predicted tally tallied"""
)
"""Verbs that give a figure: "the guild counted 350"."""
_PUTTING = listed("put puts")
"""The same with "at": "the guild put it at 350"."""
_TALLIES = listed(
    """count estimate estimates figure figures tally forecast forecasts projection projections reckoning calculation
    calculations prediction predictions version account numbers"""
)
"""Nouns of what somebody reckons: "on the guild's count", "by the estimate of the guild"."""
_TALLYING = listed("on by in from to")
_UNSPOKEN = STOPWORDS - listed("said told") | VERBS.keys()
_LONGEST = 14
"""Words of the longest phrase for a speaker, an apposition included."""


class Report(NamedTuple):
    """Somebody's words: ``who`` are the indices of the telling words of the speaker, ``said`` those of the content.

    ``roots`` holds stems, dictionary forms and near-synonym groups of the content.
    """

    who: tuple[int, ...]
    span: Range
    said: tuple[int, ...]
    roots: frozenset[object]
    pronoun: str | None
    strength: Strength
    loose: bool = False  # the speaker is taken over from the sentence: "…, adding that"


@lru_cache(maxsize=8192)
def reports(passage: Passage) -> tuple[Report, ...]:
    """Return the reports of *passage*: those that its grammar shows, and figures that somebody gives."""
    found = []
    cues: set[int] = set()
    for said in passage.attributions:
        cue = _inside(passage, said.cue)
        who = _inside(passage, said.who)
        if said.negated or not who or _commands(passage, cue) or not (said.pronoun or _is_phrase(passage, who)):
            continue
        cues.update(cue)
        if passage.order[cue.stop : cue.stop + 1] == ("with",) or (
            passage.order[cue.start] == "adding" and _adds(passage, cue)
        ):
            continue
        content = [index for span in said.content for index in _inside(passage, _before_semicolon(passage, span))]
        if content and content[0] >= cue.stop and passage.order[content[0]] in PREPOSITIONS:
            content += _preceding(passage, who.start)  # "The river rose, the guild said in a note"
        pronoun = passage.order[who[0]] if said.pronoun else None
        loose = passage.order[cue.start].endswith("ing") and cue.stop - cue.start == 1
        report = _report(passage, range(who[0], who[-1] + 1), content, pronoun, said.strength)
        found.append(report._replace(loose=loose))
    if _HINTS.isdisjoint(passage.order):
        return tuple(report for report in found if report.said)
    found += _told_by(passage, cues)
    found += _plainly(passage, cues)
    found += _tallied(passage)
    return tuple(report for report in found if report.said)


_HINTS = _TELLING | _RECKONING | _PUTTING | _TALLIES | VERBS.keys()


def _report(
    passage: Passage, who: range, content: list[int], pronoun: str | None, strength: Strength = "neutral"
) -> Report:
    said = tuple(i for i in content if passage.order[i] not in STOPWORDS and i not in who)
    roots = frozenset(key for i in said for key in (passage.stems[i], *passage.kin[i]))
    telling = () if pronoun else tuple(i for i in who if _tells_who(passage.order[i]))
    return Report(telling, passage.span(who.start, who.stop), said, roots, pronoun, strength)


def _tells_who(word: str) -> bool:
    return word not in _UNSPOKEN and word not in DETERMINERS and word not in _TIMES and not word.isdigit()


_TIMES = DAYS | NEARBY | PERIODS


def _adds(passage: Passage, cue: range) -> bool:
    """Return whether "adding" adds a thing, and no words: "adding hours to the journey"."""
    after = passage.order[cue.stop] if cue.stop < len(passage.order) else ""
    return after != "that" and not any(mark in _gap(passage, cue.stop) for mark in ',:“"')


def _preceding(passage: Passage, first: int) -> list[int]:
    """Return the words before a speaker that a comma sets off, back to a semicolon."""
    if "," not in _gap(passage, first) and '"' not in _gap(passage, first):
        return []
    start = next((i for i in range(first - 1, 0, -1) if ";" in _gap(passage, i)), 0)
    return list(range(start, first))


def _commands(passage: Passage, cue: range) -> bool:
    """Return whether the cue orders rather than tells: "told the crew to leave"."""
    after = passage.order[cue.stop : cue.stop + 5]
    to = after.index("to") if "to" in after else len(after)
    return passage.order[cue.start] in {"tell", "tells", "told"} and to < len(after) and "that" not in after[:to]


def _told_by(passage: Passage, cues: set[int]) -> Iterator[Report]:
    """Yield the reports after "told by"; all else in the sentence is what was told."""
    order = passage.order
    for index in range(1, len(order) - 1):
        if order[index] == "by" and order[index - 1] in VERBS and index - 1 not in cues:
            last = _phrase_end(passage, index + 1)
            if last > index + 1:
                cues.add(index - 1)
                pronoun = order[index + 1] if order[index + 1] in PRONOUNS else None
                yield _report(passage, range(index + 1, last), list(range(index - 1)), pronoun)


def _plainly(passage: Passage, cues: set[int]) -> Iterator[Report]:
    """Yield the reports by a plain subject and verb that the grammar of attributions passes over."""
    order = passage.order
    for index in range(1, len(order)):
        if index in cues or passage.words[index].capitalised:
            continue
        following = range(index + 1, _clause_end(passage, index + 1))
        telling = order[index] in _TELLING or (order[index] in VERBS and _closes(passage, index))
        reckoning = order[index] in _RECKONING or (order[index] in _PUTTING and "at" in order[index + 1 : index + 10])
        if not telling and not reckoning:
            continue
        who = _subject(passage, index)
        if who is None:
            continue
        said = list(following) if any(order[i] not in STOPWORDS for i in following) else _preceding(passage, who.start)
        if not telling and not any(order[i][0].isdigit() for i in said):
            continue
        if not _commands(passage, range(index, index + 1)):
            pronoun = order[who.start] if order[who.start] in PRONOUNS and len(who) == 1 else None
            yield _report(passage, who, said, pronoun)


def _closes(passage: Passage, index: int) -> bool:
    """Return whether the clause ends with the word at *index*, a time aside: "…, records showed on Friday"."""
    place = index + 1
    while place < len(passage.words) and (passage.order[place] in _TIMES or passage.order[place] == "on"):
        place += 1
    return place == len(passage.words) or _cuts(passage, place)


def _tallied(passage: Passage) -> Iterator[Report]:
    """Yield the figures in somebody's reckoning: "on the guild's count", "the guild's count was 350, the town's 300"."""
    order, words = passage.order, passage.words
    for index, word in enumerate(order):
        if word not in _TALLIES or not index:
            continue
        first, last = _clause_about(passage, index)
        if index + 2 < len(order) and order[index + 1] == "of":
            who = range(index + 2, _phrase_end(passage, index + 2))
        elif words[index - 1].text.endswith(("'s", "’s", "s'", "s’")):
            who = range(_phrase_start(passage, index - 1), index)
        else:
            continue
        if who and any(order[i][0].isdigit() for i in range(first, last)):
            yield _report(passage, who, [i for i in range(first, last) if i != index], None)
            yield from _elliptic(passage, last)


def _elliptic(passage: Passage, first: int) -> Iterator[Report]:
    """Yield the speaker and the figure of a clause without a verb: "…, the town's 300"."""
    last = _clause_end(passage, first)
    figure = next((i for i in range(first, last) if passage.order[i][0].isdigit()), None)
    if figure is not None and first < figure and figure - first <= 4:
        start = first + (passage.order[first] in {"and", "but"})
        if not AUXILIARIES.intersection(passage.order[start:figure]) and start < figure:
            yield _report(passage, range(start, figure), list(range(figure, last)), None)


def _subject(passage: Passage, verb: int) -> range | None:
    """Return the phrase that the verb at *verb* says it of, an apposition between commas included."""
    last = verb
    if BE.intersection(passage.order[max(0, verb - 2) : verb]) and not passage.order[verb].endswith("ing"):
        return None  # "the crew have been told"
    while last and (passage.order[last - 1] in AUXILIARIES | ADVERBS or passage.order[last - 1] == "now"):
        last -= 1
    if not last:
        return None
    first = _phrase_start(passage, last - 1)
    if "," in _gap(passage, last):
        comma = next((i for i in range(last - 1, max(0, last - _LONGEST), -1) if _gap(passage, i) == ", "), None)
        if comma is None:
            return None
        first = _phrase_start(passage, comma - 1)
        if not AUXILIARIES.isdisjoint(passage.order[comma:last]):
            last = comma  # "the ministry, which was closed, said"
    who = range(first, last)
    if len(who) == 1 and passage.order[first] in PRONOUNS:
        return who
    closing = "," in _gap(passage, first) and _closes(passage, verb)  # "…, new records showed"
    return who if _is_phrase(passage, who) and (closing or _opens_noun(passage, who)) else None


def _is_phrase(passage: Passage, who: range) -> bool:
    """Return whether the words may be a noun phrase by how they end."""
    end = passage.order[who.stop - 1]
    if end in DETERMINERS | PREPOSITIONS or "whom" in passage.order[who.start : who.stop]:
        return False
    adverb = len(who) == 1 and end.endswith("ly") and not (who.start and passage.words[who.start].capitalised)
    return not adverb and any(_tells_who(passage.order[i]) for i in who)


def _opens_noun(passage: Passage, who: range) -> bool:
    """Return whether the words open as a noun phrase does, or end with a plural."""
    first, last = passage.words[who.start], passage.words[who.stop - 1]
    opens = first.capitalised or first.text[0].isdigit() or passage.order[who.start] in DETERMINERS | _NUMERALS
    return opens or first.text.endswith(("'s", "’s")) or last.text.endswith(_PLURAL)


_NUMERALS = listed("one two three four five six seven eight nine ten both several many most few")
_PLURAL = ("s", "s'", "s’", "people", "police", "staff", "men", "women", "crew")


def _phrase_start(passage: Passage, last: int) -> int:
    first = last
    while first and last - first < _LONGEST and not _cuts(passage, first) and not _opens(passage.order[first - 1]):
        first -= 1
    return first


def _opens(word: str) -> bool:
    return word in CLAUSE_OPENERS or word in AUXILIARIES or word in {"and", "who", "which", "to", "on", "by", "from"}


def _phrase_end(passage: Passage, first: int) -> int:
    last = first
    while last < len(passage.words) and last - first < _LONGEST:
        if last > first and (_cuts(passage, last) or _opens(passage.order[last]) or passage.order[last] in _TIMES):
            break
        last += 1
    return last


def _clause_about(passage: Passage, index: int) -> Range:
    return next(clause for clause in passage.clauses if clause[0] <= index < clause[1])


def _clause_end(passage: Passage, first: int) -> int:
    return next((i for i in range(first, len(passage.words)) if ";" in _gap(passage, i) or "." in _gap(passage, i)),
                len(passage.words))  # fmt: skip


def _cuts(passage: Passage, index: int) -> bool:
    return any(mark in ',;:.!?()–—…“”"' for mark in _gap(passage, index))


def _gap(passage: Passage, index: int) -> str:
    """Return what stands between the word at *index* and the one before it."""
    return (
        passage.text[passage.words[index - 1].end : passage.words[index].start]
        if 0 < index < len(passage.words)
        else ""
    )


def _before_semicolon(passage: Passage, span: Range) -> Range:
    cut = passage.text.find(";", *span)
    return (span[0], cut) if cut >= 0 else span  # another's words begin there as a rule


def _inside(passage: Passage, span: Range) -> range:
    """Return the indices of the words that begin in *span*."""
    first = bisect_left(passage.words, span[0], key=lambda word: word.start)
    return range(first, bisect_right(passage.words, span[1] - 1, lo=first, key=lambda word: word.start))
