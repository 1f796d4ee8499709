"""The reports of a passage: whoever speaks in it or gives a figure, and the words that are theirs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from summarizer.comparison.boundaries import (
    LONGEST,
    clause_end,
    closes,
    cuts,
    gap,
    is_phrase,
    opens_noun,
    phrase_end,
    phrase_start,
)
from summarizer.comparison.parties.quotations import is_quoted
from summarizer.comparison.parties.reckonings import TALLIES, Report, parts, report_of, tallied
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.verb_groups import groups
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import POSSESSIVES, PRONOUNS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, BE, PREPOSITIONS

_TELLING = listed("say says said tell tells told stated reported add adds added")
"""Verbs that hardly do anything but report, so that a subject before them and words after them are enough."""
_RECKONING = listed(
    """count counts counted estimate estimates estimated reckon reckons reckoned calculate calculates calculated
    forecast forecasts project projects projected expect expects expected predict predicts predicted tally tallied"""
)
"""Verbs that give a figure: "the guild counted 350"."""
_LABELLING = listed(
    "call calls called deem deems deemed dub dubs dubbed term terms termed brand brands branded hail hails hailed"
)
"""Verbs by which somebody says what a thing is: "called the find remarkable"."""
_BELIEVING = listed("think believe expect suppose")
"""Verbs of which a "not" belongs to what is believed: "they do not think it was arson"."""
_PUTTING = listed("put puts")
"""The same with "at": "the guild put it at 350"."""
_SPEAKING = listed("speak speaks spoke")
"""The same with "of": "rescuers spoke of 50 injured"."""
_PERCEIVING = listed("see hear learn know understand discover read feel")
"""Verbs by which somebody takes in what others say."""


_LONGEST_ASIDE = 2 * LONGEST
"""Words between a speaker and the verb, set off by commas: "Roe, a miller in the town of Torv who saw it, said"."""


@read_once
def reports(passage: Passage) -> tuple[Report, ...]:
    """Return the reports of *passage*: those that its grammar shows, and figures that somebody gives."""
    found = []
    cues: set[int] = set()
    for said in passage.attributions:
        cue = _inside(passage, said.cue)
        who = _inside(passage, said.who)
        if (
            (said.negated and _lemma(passage.order[cue.start]) not in _BELIEVING)
            or not who
            or not (said.pronoun or is_phrase(passage, who))
        ):
            continue
        if _commands(passage, cue) or _perceives(passage.order[cue.start]):
            continue
        cues.update(cue)
        if passage.order[cue.stop : cue.stop + 1] == ("with",) or (
            passage.order[cue.start] == "adding" and _adds(passage, cue)
        ):
            continue
        content = [index for span in said.content for index in _inside(passage, _before_semicolon(passage, span))]
        if content and content[0] >= cue.stop and passage.order[content[0]] in PREPOSITIONS:
            content += _preceding(passage, who.start)  # "The river rose, the guild said in a note"
        content = _up_to_next_deed(passage, cue, content)
        pronoun = POSSESSIVES.get(passage.order[who[0]], passage.order[who[0]]) if said.pronoun else None
        loose = passage.order[cue.start].endswith("ing") and cue.stop - cue.start == 1
        report = report_of(passage, range(who[0], who[-1] + 1), content, pronoun, said.strength)
        found.append(report._replace(loose=loose, cue=_lemma(passage.order[cue.start])))
    if not _HINTS.isdisjoint(passage.order):
        found += _told_by(passage, cues)
        found += _plainly(passage, cues)
        found += tallied(passage)
    return tuple(part for report in found if _says(report) for part in parts(passage, report))


def _up_to_next_deed(passage: Passage, cue: range, content: list[int]) -> list[int]:
    """Return *content* up to where the speaker does something else: "expects 40 mm of rain | and has warned the town".

    Where a clause is told, the deed is told with it: "says that the river rose and has fallen".
    """
    behind = (i for i in content if i > cue.stop and passage.order[i] == "and")
    stop = next((i for i in behind if not AUXILIARIES.isdisjoint(passage.order[i + 1 : i + 2])), None)
    if stop is None or any(group.finite and cue.stop <= group.verb < stop for group in groups(passage)):
        return content
    return [index for index in content if index < stop]


def _says(report: Report) -> bool:
    """Return whether there are words of theirs; who denies denies what stands before: "She denies it"."""
    return bool(report.said) or report.strength == "denial"


_BEFORE_VERB = AUXILIARIES | ADVERBS | {"now"}
_HINTS = _TELLING | _LABELLING | _RECKONING | _PUTTING | _SPEAKING | TALLIES | VERBS.keys()


def _lemma(word: str) -> str:
    verb = VERBS.get(word)
    return verb.lemma if verb else word


def _adds(passage: Passage, cue: range) -> bool:
    """Return whether "adding" adds a thing, and no words: "adding hours to the journey"."""
    after = passage.order[cue.stop] if cue.stop < len(passage.order) else ""
    return after != "that" and not any(mark in gap(passage, cue.stop) for mark in ',:“"')


def _preceding(passage: Passage, first: int) -> list[int]:
    """Return the words before a speaker that a comma sets off, back to a semicolon."""
    if "," not in gap(passage, first) and '"' not in gap(passage, first):
        return []
    start = next((i for i in range(first - 1, 0, -1) if ";" in gap(passage, i)), 0)
    return list(range(start, first))


def _commands(passage: Passage, cue: range) -> bool:
    """Return whether the cue orders rather than tells: "told the crew to leave"."""
    after = passage.order[cue.stop : cue.stop + 5]
    to = after.index("to") if "to" in after else len(after)
    return passage.order[cue.start] in {"tell", "tells", "told"} and to < len(after) and "that" not in after[:to]


def _told_by(passage: Passage, cues: set[int]) -> Iterator[Report]:
    """Yield the reports after "told by"; all else in the sentence is what was told."""
    order = passage.order
    if "by" not in order:
        return
    for index in range(1, len(order) - 1):
        if order[index] == "by" and gap(passage, index) == " " and _is_told(order[index - 1]) and index - 1 not in cues:
            last = phrase_end(passage, index + 1)
            if last > index + 1 and not order[index + 1][0].isdigit():
                cues.add(index - 1)
                pronoun = order[index + 1] if order[index + 1] in PRONOUNS else None
                yield report_of(passage, range(index + 1, last), list(range(index - 1)), pronoun)


def _plainly(passage: Passage, cues: set[int]) -> Iterator[Report]:
    """Yield the reports by a plain subject and verb that the grammar of attributions passes over."""
    order = passage.order
    for index in [index for index, word in enumerate(order) if word in _HINTS and index]:
        word = order[index]
        reckoning = (
            word in _RECKONING
            or (word in _PUTTING and "at" in order[index + 1 : index + 10])
            or (word in _SPEAKING and order[index + 1 : index + 2] == ("of",))
        )
        if index in cues or passage.words[index].capitalised or is_quoted(passage.text, passage.words[index].start):
            continue
        that = order[index + 1 : index + 2] == ("that",)
        telling = (
            word in _TELLING
            or (word in _LABELLING and _labels(passage, index))
            or (reckoning and that)
            or (word in _PUTTING and _puts_it(passage, index))
            or (word in VERBS and not _perceives(word) and closes(passage, index) and not _is_noun(passage, index))
        )
        if reckoning and not that and cuts(passage, index + 1):
            continue  # "a check of the hand count, which": a noun
        if not (telling or reckoning) or (who := _subject(passage, index)) is None:
            continue
        if not _CONCEDING.isdisjoint(order[max(0, who.start - 1) : who.start + 1]):
            continue
        following = list(range(index + 1, clause_end(passage, index + 1)))
        said = following if any(order[i] not in STOPWORDS for i in following) else _preceding(passage, who.start)
        if (telling or any(order[i][0].isdigit() for i in said)) and not _commands(passage, range(index, index + 1)):
            pronoun = order[who.start] if order[who.start] in PRONOUNS and len(who) == 1 else None
            yield report_of(passage, who, said, pronoun)._replace(cue=_lemma(word))


_CONCEDING = frozenset(["whatever", "whichever", "whoever"])
"""Words that say of no matter whose words: "whatever the signs say"."""


def _is_noun(passage: Passage, index: int) -> bool:
    """Return whether a verb in its base form has no subject in the plural before it: "an evacuation order, he said"."""
    if VERBS[passage.order[index]].form != "base":
        return False
    before = passage.order[index - 1]
    return before not in PRONOUNS and before not in _BEFORE_VERB and not before.endswith("s")


_BESIDE_VERB = PREPOSITIONS | {"off", "up", "in", "out", "back", "down", "on"}
"""Words behind a verb that are no object."""


def _puts_it(passage: Passage, index: int) -> bool:
    """Return whether "put" words what follows a colon: "put it otherwise: she would have lost"."""
    after = range(index + 2, min(index + 2 + _WORDED, len(passage.order)))
    return passage.order[index + 1 : index + 2] == ("it",) and any(":" in gap(passage, place) for place in after)


_WORDED = 4
"""Words behind "put it" within which such a colon stands."""


def _labels(passage: Passage, index: int) -> bool:
    """Return whether the verb at *index* has an object that it labels: no name ("called Roe"), nor "called for"."""
    after = passage.order[index + 1 : index + 2]
    return bool(after) and not passage.words[index + 1].capitalised and after[0] not in _BESIDE_VERB


def _is_told(word: str) -> bool:
    verb = VERBS.get(word)
    return verb is not None and verb.form == "past" and verb.lemma != "hold"


def _perceives(word: str) -> bool:
    """Return whether the word is of somebody who takes in what others say: "saw", "learned"."""
    verb = VERBS.get(word)
    return verb is not None and verb.lemma in _PERCEIVING


def _subject(passage: Passage, verb: int) -> range | None:
    """Return the phrase that the verb at *verb* says it of, an apposition between commas included."""
    last = verb
    if BE.intersection(passage.order[max(0, verb - 2) : verb]) and not passage.order[verb].endswith("ing"):
        return None  # "the crew have been told"
    while last and passage.order[last - 1] in _BEFORE_VERB:
        last -= 1
    if not last:
        return None
    if passage.order[last - 1] in PRONOUNS:
        return range(last - 1, last)
    first = phrase_start(passage, last - 1)
    owned = (i for i in range(first + 1, last) if passage.order[i] in POSSESSIVES)
    if any(passage.order[i - 1] not in PREPOSITIONS for i in owned):
        return None  # "has cut her sales | forecast"
    if "," in gap(passage, last):
        comma = next((i for i in range(last - 1, max(0, last - _LONGEST_ASIDE), -1) if gap(passage, i) == ", "), None)
        if comma is None:
            return None
        first = phrase_start(passage, comma - 1)
        if not AUXILIARIES.isdisjoint(passage.order[comma:last]):
            last = comma  # "the ministry, which was closed, said"
    who = range(first, last)
    closing = "," in gap(passage, first) and closes(passage, verb)  # "…, new records showed"
    return who if is_phrase(passage, who) and (closing or opens_noun(passage, who)) else None


def _before_semicolon(passage: Passage, span: Range) -> Range:
    cut = passage.text.find(";", *span)
    return (span[0], cut) if cut >= 0 else span  # another's words begin there as a rule


def _inside(passage: Passage, span: Range) -> range:
    """Return the indices of the words that begin in *span*."""
    first = bisect_left(passage.words, span[0], key=lambda word: word.start)
    return range(first, bisect_right(passage.words, span[1] - 1, lo=first, key=lambda word: word.start))


def carried(claim: Passage, weights: Mapping[int, float], roots: frozenset[object]) -> float:
    """Return the share of the words of *claim* in *weights* that *roots* hold, themselves or in other words."""
    stems, kin = claim.stems, claim.kin
    found = [w for i, w in weights.items() if stems[i] in roots or not roots.isdisjoint(kin[i])]
    return sum(found) / sum(weights.values()) if found else 0.0


@read_once
def narrated(passage: Passage) -> frozenset[object]:
    """Return the stems and kin of what *passage* tells on its own account."""
    told = {index for report in reports(passage) for index in (*report.said, *report.who)}
    return frozenset(
        key for index in passage.content if index not in told for key in (passage.stems[index], *passage.kin[index])
    )
