"""Somebody's words in a passage, and the figures that somebody gives without a verb of saying."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.boundaries import clause_end, gap, is_phrase, opens_noun, phrase_end, phrase_start, tells_who
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage, Range
from summarizer.language.reporting import VERBS, Strength, listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, POSSESSIVE, PREPOSITIONS

TALLIES = listed(
    """count estimate estimates figure figures tally forecast forecasts projection projections reckoning calculation
    calculations prediction predictions version account numbers"""
)
"""Nouns of what somebody reckons: "on the guild's count", "by the estimate of the guild"."""


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
    values: frozenset[float] = frozenset()  # of the numbers in it
    cue: str = ""  # the lemma of the verb that reports it
    of_noun: bool = False  # told by a relative clause: "a scheme that | unions have branded a gimmick"


def report_of(
    passage: Passage, who: range, content: list[int], pronoun: str | None, strength: Strength = "neutral"
) -> Report:
    order, stems, kin = passage.order, passage.stems, passage.kin
    said = tuple([i for i in content if order[i] not in STOPWORDS and i not in who])
    roots = frozenset([stems[i] for i in said]).union(*[kin[i] for i in said])
    telling = () if pronoun else tuple([i for i in _named_part(passage, who) if _tells(passage, who, i)])
    span = passage.span(who.start, who.stop) if who else (0, 0)
    if not passage.numbers:
        return Report(telling, span, said, roots, pronoun, strength)
    starts = {passage.starts[i] for i in said}
    values = frozenset([number.value for number in passage.numbers if number.start in starts])
    return Report(telling, span, said, roots, pronoun, strength, values=values)


def _tells(passage: Passage, who: range, index: int) -> bool:
    """Return whether the word tells who speaks; a name that is spelt like a verb does so beside another name."""
    if tells_who(passage.order[index]):
        return True
    spelt_so = passage.order[index] in VERBS and passage.words[index].capitalised
    return spelt_so and index - 1 in who and passage.words[index - 1].capitalised


def _named_part(passage: Passage, who: range) -> range:
    """Return *who* up to where a clause, a "with" or a manner says more of the speaker: "a person | with knowledge".

    "Roe, | visibly shaken, called it …": how somebody is when speaking says not who it is.
    """
    cut = next((i for i in who[1:] if _says_more(passage, i)), who.stop)
    if cut == who.stop:
        return who
    return range(who.start, cut) if any(tells_who(passage.order[i]) for i in range(who.start, cut)) else who


def _says_more(passage: Passage, index: int) -> bool:
    return passage.order[index] in _SAYING_MORE or _opens_a_manner(passage, index) or _opens_a_turn(passage, index)


def _opens_a_turn(passage: Passage, index: int) -> bool:
    """Return whether the words set a speaker off against the one before: "Roe, | for her part, said"."""
    if passage.order[index] not in _TURNING or "," not in gap(passage, index):
        return False
    return not _TURNS.isdisjoint(passage.order[index + 1 : index + 4])


def _opens_a_manner(passage: Passage, index: int) -> bool:
    return (
        passage.order[index].endswith(("ly", "ing", "ed"))
        and passage.order[index].islower()
        and gap(passage, index) == ", "
        and not passage.words[index].capitalised
    )


_TURNING, _TURNS = listed("for in on by"), listed("part turn hand contrast comparison")
_SAYING_MORE = listed("who whose which that with familiar close involved speaking")


def tallied(passage: Passage) -> Iterator[Report]:
    """Yield the figures in a reckoning: "on the guild's count", "the guild's count was 350, the town's 300"."""
    order, words = passage.order, passage.words
    if TALLIES.isdisjoint(order):
        return
    for index, word in enumerate(order):
        if word not in TALLIES or not index:
            continue
        first, last = _clause_about(passage, index)
        owned = words[index - 1].text.endswith(POSSESSIVE)
        if order[index - 1] in POSSESSIVES:
            continue  # "her forecast of the firm's sales"
        if index + 2 < len(order) and order[index + 1] == "of" and not owned:
            if order[index + 2][0].isdigit():
                continue  # "gave a figure of 31 injured"
            who = range(index + 2, phrase_end(passage, index + 2))
        elif owned:
            who = range(phrase_start(passage, index - 1), index)
        else:
            continue
        if who and any(order[i][0].isdigit() for i in range(first, last)):
            yield report_of(passage, who, [i for i in range(first, last) if i != index], None)
            yield from _elliptic(passage, last)


def _elliptic(passage: Passage, first: int) -> Iterator[Report]:
    """Yield the speaker and the figure of a clause without a verb: "…, the town's 300"."""
    last = clause_end(passage, first)
    figure = next((i for i in range(first, last) if passage.order[i][0].isdigit()), None)
    if figure is not None and first < figure and figure - first <= 4:
        start = first + (passage.order[first] in {"and", "but"})
        led = passage.order[start] in PREPOSITIONS  # "…, with insurance picking up 12"
        if not led and not AUXILIARIES.intersection(passage.order[start:figure]) and start < figure:
            yield report_of(passage, range(start, figure), list(range(figure, last)), None)


def parts(passage: Passage, report: Report) -> Iterator[Report]:
    """Yield the report, cut where a clause without a verb gives another's figure: "…, the town 300"."""
    figures = [index for index in report.said if passage.order[index][0].isdigit()]
    for place in figures[1:]:
        if "," in gap(passage, place):
            continue  # "Roe, 62, of Torv, Lind, | 52, and Holm": ages
        first = next((i for i in range(place - 1, max(report.said[0], place - 6), -1) if "," in gap(passage, i)), None)
        if first is None or not opens_noun(passage, range(first, place)) or not is_phrase(passage, range(first, place)):
            continue
        if any(first <= group.verb < place for group in groups(passage)):
            continue  # "which says it was behind the theft of 20, | wants 8"
        if AUXILIARIES.isdisjoint(passage.order[first:place]) and passage.order[first] not in PREPOSITIONS:
            own = [index for index in report.said if index < first]
            cut = report_of(passage, range(0), own, report.pronoun, report.strength)
            yield cut._replace(who=report.who, span=report.span, loose=report.loose)
            yield from _elliptic(passage, first)
            return
    yield report


def _clause_about(passage: Passage, index: int) -> Range:
    return next(clause for clause in passage.clauses if clause[0] <= index < clause[1])
