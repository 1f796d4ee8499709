"""The reports of a plain subject and verb, which the grammar of attributions passes over: "the guild put it at 350"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.boundaries import (
    LONGEST,
    clause_end,
    closes,
    cuts,
    gap,
    is_phrase,
    opens_noun,
    phrase_start,
)
from summarizer.comparison.parties.judging_verbs import (
    FINDING,
    LABELLING,
    PUTTING,
    READING,
    finds_it,
    labels,
    puts_it,
    reads_as,
)
from summarizer.comparison.parties.quotations import is_quoted
from summarizer.comparison.parties.reckonings import TALLIES, Report, report_of
from summarizer.comparison.passage import Passage
from summarizer.language.agreement import describes
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import POSSESSIVES, PRONOUNS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, BE, PREPOSITIONS

_TELLING = listed("say says said tell tells told stated reported add adds added")
"""Verbs that hardly do anything but report, so that a subject before them and words after them are enough."""
_ADDING, _TO = listed("add adds added"), ("to",)
"""Of them, those that with "to" tell of no words: "adds to the fears"."""
_RECKONING = listed(
    """count counts counted estimate estimates estimated reckon reckons reckoned calculate calculates calculated
    forecast forecasts project projects projected expect expects expected predict predicts predicted tally tallied"""
)
"""Verbs that give a figure: "the guild counted 350"."""
_ANSWERING = listed("hit hits shot shoots fired fires")
"""The same with "back that"."""
_SPEAKING = listed("speak speaks spoke")
"""The same with "of": "rescuers spoke of 50 injured"."""
_BESIDE = listed("while whereas")
"""Words behind which another speaks of something else: "spoke of 50 injured, | while the guild counted 12"."""
_PERCEIVING = listed("see hear learn know understand discover read feel")
"""Verbs by which somebody takes in what others say."""


_LONGEST_ASIDE = 2 * LONGEST
"""Words between a speaker and the verb, set off by commas: "Roe, a miller in the town of Torv who saw it, said"."""
_BEFORE_VERB = AUXILIARIES | ADVERBS | {"now", "today"}
HINTS = (
    FINDING | READING | _ANSWERING | _TELLING | LABELLING | _RECKONING | PUTTING | _SPEAKING | TALLIES | VERBS.keys()
)


def plainly(passage: Passage, cues: set[int]) -> Iterator[Report]:
    """Yield the reports by a plain subject and verb that the grammar of attributions passes over."""
    order = passage.order
    for index in [index for index, word in enumerate(order) if word in HINTS and index]:
        word = order[index]
        if (
            index in cues
            or passage.words[index].capitalised
            or (word in _ADDING and (order[index + 1 : index + 2] == _TO or _counts(order, index + 1)))
        ):
            continue
        reckoning = (
            word in _RECKONING
            or (word in PUTTING and "at" in order[index + 1 : index + 10])
            or (word in _SPEAKING and order[index + 1 : index + 2] == ("of",))
        )
        that = order[index + 1 : index + 2] == ("that",)
        telling = (
            word in _TELLING
            or (word in LABELLING and labels(passage, index))
            or (reckoning and that)
            or (word in PUTTING and puts_it(passage, index))
            or (word in FINDING and finds_it(passage, index))
            or (word in _ANSWERING and order[index + 1 : index + 3] == ("back", "that"))
            or (word in READING and reads_as(passage, index))
            or (word in VERBS and not perceives(word) and closes(passage, index) and not _says_nothing(passage, index))
        )
        if reckoning and not that and cuts(passage, index + 1):
            continue  # "a check of the hand count, which": a noun
        if not (telling or reckoning) or is_quoted(passage.text, passage.starts[index]):
            continue
        who = _cleft(passage, index) or subject_before(passage, index)
        if who is None:
            continue
        if not _CONCEDING.isdisjoint(order[max(0, who.start - 1) : who.start + 1]):
            continue
        following = list(range(index + 1, clause_end(passage, index + 1)))
        if word in _SPEAKING:
            following = following[: next((n for n, i in enumerate(following) if order[i] in _BESIDE), None)]
        said = following if any(order[i] not in STOPWORDS for i in following) else preceding(passage, who.start)
        if (telling or any(order[i][0].isdigit() for i in said)) and not commands(passage, range(index, index + 1)):
            pronoun = order[who.start] if order[who.start] in PRONOUNS and len(who) == 1 else None
            yield report_of(passage, who, said, pronoun)._replace(cue=lemma(word))


def _says_nothing(passage: Passage, index: int) -> bool:
    """Return whether the word is a noun, or goes on and says nothing: "inquiries are continuing, with"."""
    goes_on = VERBS[passage.order[index]].form == "gerund" and not BE.isdisjoint(passage.order[index - 1 : index])
    return goes_on or _is_noun(passage, index)


def _counts(order: tuple[str, ...], index: int) -> bool:
    """Return whether a figure opens what stands at *index*: "added | 300 jobs" tells no words."""
    return bool(order[index : index + 1]) and (order[index][0].isdigit() or order[index] in NUMBER_WORDS)


_CONCEDING = frozenset(["whatever", "whichever", "whoever"])
"""Words that say of no matter whose words: "whatever the signs say"."""


def _is_noun(passage: Passage, index: int) -> bool:
    """Return whether a noun is spelled like a verb in the present: "an evacuation order, he said", "for good reasons".

    One in its base form has no subject in the plural before it, one in the third person a word that describes it.
    """
    form, before = VERBS[passage.order[index]].form, passage.order[index - 1]
    if form != "base":
        return form == "third" and describes(before) and not passage.words[index - 1].capitalised
    return before not in PRONOUNS and before not in _BEFORE_VERB and not before.endswith("s")


def _cleft(passage: Passage, verb: int) -> range | None:
    """Return who stands before the verb in a sentence that picks them out: "It was | the guild | that said"."""
    order = passage.order
    picked = order[0] == "it" and order[1] in BE and order[verb - 1] == "that" and 2 < verb - 1 <= _PICKED
    return range(2, verb - 1) if picked and is_phrase(passage, range(2, verb - 1)) else None


_PICKED = 2 + LONGEST
"""Words up to which the one picked out stands."""


def subject_before(passage: Passage, verb: int) -> range | None:
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
    if passage.order[first] == "whose":
        return None  # "Roe, whose employer advises the buyer, expects": the clause tells of Roe
    owned = (i for i in range(first + 1, last) if passage.order[i] in POSSESSIVES)
    if any(passage.order[i - 1] not in PREPOSITIONS for i in owned):
        return None  # "has cut her sales | forecast"
    if "," in gap(passage, last):
        comma = next((i for i in range(last - 1, max(0, last - _LONGEST_ASIDE), -1) if gap(passage, i) == ", "), None)
        if comma is None or passage.order[comma] in _GOING_ON:
            return None  # "who spoke to the press, and so asked for it, told us"
        first = phrase_start(passage, comma - 1)
        if not AUXILIARIES.isdisjoint(passage.order[comma:last]):
            last = comma  # "the ministry, which was closed, said"
    who = range(first, last)
    closing = "," in gap(passage, first) and closes(passage, verb)  # "…, new records showed"
    return who if is_phrase(passage, who) and (closing or opens_noun(passage, who)) else None


_GOING_ON = listed("and but or so then")
"""Words behind a comma that go on with a clause, and open no apposition."""


def preceding(passage: Passage, first: int) -> list[int]:
    """Return the words before a speaker that a comma sets off, back to a semicolon."""
    if "," not in gap(passage, first) and '"' not in gap(passage, first):
        return []
    start = next((i for i in range(first - 1, 0, -1) if ";" in gap(passage, i)), 0)
    if passage.order[start : start + 2] == ("according", "to"):
        return []  # which names another speaker, of all that follows
    if passage.order[start] in _OPENING:
        return []  # "Responding to the raid, Roe called for calm"
    return list(range(start, first))


_OPENING = listed("responding reacting speaking asked referring commenting addressing visiting writing answering")
"""Participles that open a sentence and tell when its speaker says what follows."""


def commands(passage: Passage, cue: range) -> bool:
    """Return whether the cue orders rather than tells: "told the crew to leave"."""
    after = passage.order[cue.stop : cue.stop + 5]
    to = after.index("to") if "to" in after else len(after)
    return passage.order[cue.start] in {"tell", "tells", "told"} and to < len(after) and "that" not in after[:to]


def _awaits(passage: Passage, cue: range) -> bool:
    """Return whether the cue tells what somebody is in for: "can expect a fine"."""
    return lemma(passage.order[cue.start]) == "expect" and not _MAY.isdisjoint(
        passage.order[max(0, cue.start - 2) : cue.start]
    )


_MAY = frozenset(["can", "could", "may", "should", "must"])


def tells_no_words(passage: Passage, cue: range) -> bool:
    """Return whether the cue tells of an order, of what is to come, or of what somebody takes in."""
    return commands(passage, cue) or _awaits(passage, cue) or perceives(passage.order[cue.start])


def lemma(word: str) -> str:
    verb = VERBS.get(word)
    return verb.lemma if verb else word


def perceives(word: str) -> bool:
    """Return whether the word is of somebody who takes in what others say: "saw", "learned"."""
    verb = VERBS.get(word)
    return verb is not None and verb.lemma in _PERCEIVING
