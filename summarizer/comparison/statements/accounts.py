"""What two accounts of one event answer otherwise, however worded: how many died, how much it cost, if it is over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.allowances import allowed
from summarizer.comparison.statements.answers import Answer, Question
from summarizer.comparison.statements.apart import of_other_subjects, of_part_and_all, tell_of_one_more
from summarizer.comparison.statements.beginnings import beginnings
from summarizer.comparison.statements.crowds import crowds
from summarizer.comparison.statements.denied import denials
from summarizer.comparison.statements.denied_of import denied_of_another
from summarizer.comparison.statements.hours import hours
from summarizer.comparison.statements.measures import bounded_alike, is_part, of_more_places
from summarizer.comparison.statements.namings import names_given, sites
from summarizer.comparison.statements.outlooks import differ_in_outlook, of_telling
from summarizer.comparison.statements.reasons import causes_of_death, intents
from summarizer.comparison.statements.rebuttals import rebuttals
from summarizer.comparison.statements.replacements import otherwise
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.sorts import of_two_sorts
from summarizer.comparison.statements.standings import standings
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.sums import ballots, sums
from summarizer.comparison.statements.tolls import tolls
from summarizer.comparison.statements.undoing import facing
from summarizer.comparison.statements.winners import winners
from summarizer.language.number_words import NUMBER_WORDS, SMALL
from summarizer.language.reporting import DENYING

_QUESTIONS: tuple[Question, ...] = (
    tolls,
    ballots,
    sums,
    standings,
    names_given,
    sites,
    causes_of_death,
    intents,
    denials,
    winners,
    hours,
    beginnings,
    crowds,
)
RETOLD = (*_QUESTIONS, rebuttals)
"""The same, and what somebody is told to deny: not the texts contradict each other there, but who speaks in them."""
_TOPICS = tuple(
    frozenset(words.split())
    for words in (
        "die died dies dying death deaths",
        "named identified called dubbed christened name",
        "held host hosts hosting hosted venue stage staged take takes took meet meets met award awarded awards",
        "prize award medal gold silver bronze title trophy cup crown championship race final contest contract",
        """deliberately purpose intentionally arson arsonist arsonists laid wilfully fault circuit lightning cigarette
        accident accidental accidentally leak candle overheated negligence carelessness wiring ignited spark sparks""",
    )
)
"""For each question that no figure answers, words of which one stands in any answer to it."""
_ALIKE = 0.25
"""Share of either text that the other has below which they are of two things."""
_NEARLY_ALL = 0.65
"""Share of what each tells beside its answer from which they are of one event, without a name."""
_NOBODY = frozenset({"nobody", "none", "no"})
"""Denials that stand before what is done, or in the place of whoever does it."""


def accounts(
    one: Side, other: Side, questions: Sequence[Question] = _QUESTIONS
) -> tuple[list[Difference], list[Difference]]:
    """Return what *one* answers otherwise than *other*, and *other* than *one*, where both are of one event."""
    mine: list[Difference] = []
    theirs: list[Difference] = []
    if max(one.coverage(), other.coverage()) < _ALIKE:
        return mine, theirs
    for here, there in _nearest(one, other):
        for question in questions:
            for answer in question(here, there):
                found = otherwise(answer.kind, here.claim, answer.said, there.claim, answer.there)
                found = found.placed(here.claim.offset)
                if of_one_event(here, there, answer) and not _may_both_be(one, other, found, question):
                    back = otherwise(answer.kind, there.claim, answer.there, here.claim, answer.said)
                    mine.append(found)
                    theirs.append(back.placed(there.claim.offset))
    return mine, theirs


def may_be_answered(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two statements, as folded words, may answer one question: a quick look before a long one.

    Of a denial, and of how things stand, they must have so much in common that `compare` looks at them anyway.
    """
    own = frozenset(one).difference(other), frozenset(other).difference(one)
    if all(any(word[0].isdigit() or word in _OF_FIGURES for word in words) for words in own):
        return True
    if not DENYING.isdisjoint(one) or not DENYING.isdisjoint(other):
        return True
    return any(not topic.isdisjoint(one) and not topic.isdisjoint(other) for topic in _TOPICS)


_OF_FIGURES = NUMBER_WORDS | frozenset(SMALL) | frozenset("no none nobody without all everyone everybody".split())


def _may_both_be(one: Side, other: Side, found: Difference, question: Question) -> bool:
    """Return whether both answers may be right: of a part and the whole, of one more, of what was expected and came."""
    spans = found.said, facing(found)
    if tell_of_one_more(one, other, found):
        return True
    if question is denials and denied_of_another(one, other, found):
        return True
    if question is denials:
        plain = _NOBODY.isdisjoint([one.text(spans[0]).lower(), other.text(spans[1]).lower()])
        return plain and of_other_subjects(one, other, found)
    if question is hours:
        return of_telling(one, spans[0]) or of_telling(other, spans[1])
    if question in {sums, ballots} and _of_sorts(one, spans[0], other, spans[1]):
        return True
    if question is sums:
        return allowed(one, other, found)
    if question is tolls:
        checks = of_more_places, of_part_and_all, differ_in_outlook, bounded_alike
        parted = is_part(one, spans[0]) != is_part(other, spans[1])
        return parted or any(check(one, spans[0], other, spans[1]) for check in checks)
    return False


def _of_sorts(one: Side, said: Range, other: Side, there: Range) -> bool:
    spots = one.at(said), other.at(there)
    return spots[0] is not None and spots[1] is not None and of_two_sorts(*spots[0], *spots[1])


def _nearest(one: Side, other: Side) -> Iterator[tuple[Statement, Statement]]:
    """Yield each two sentences of which one is the nearest to the other, once."""
    met: set[tuple[int, int]] = set()
    for side, against, turned in ((one, other, False), (other, one, True)):
        places = {statement.claim.text: place for place, statement in enumerate(against.statements)}
        for place, statement in enumerate(side.statements):
            near = next((places[it.text] for it in statement.aligned.passages if it.text in places), None)
            if near is not None:
                met.add((near, place) if turned else (place, near))
    for place, near in sorted(met):
        yield one.statements[place], other.statements[near]


def of_one_event(one: Statement, other: Statement, answer: Answer) -> bool:
    """Return whether the sentences tell of one event, what they answer aside: by its names, and what happened."""
    if _names_another(one, answer.said) and _names_another(other, answer.there):
        return False
    if one.dated_by_itself and other.dated_by_itself and answer.kind != "date":
        return False
    if answer.kind != "date" and (of_another_time(one) or of_another_time(other)):
        return False  # "the last quake, in 1958, killed nine"
    shares = one.share_outside([answer.said]), other.share_outside([answer.there])
    if min(shares) < answer.alike[0] or sum(shares) < answer.alike[1]:
        return False
    if min(shares) >= _NEARLY_ALL and sum(shares) >= 2 * _NEARLY_ALL and answer.kind in {"number", "direction"}:
        return True
    anchors = _anchors(one, answer.said), _anchors(other, answer.there)
    names = max(it for it, _ in anchors)  # a name that opens a sentence is seen in the other one
    return min(it for _, it in anchors) >= answer.least[min(names, len(answer.least) - 1)]


def of_another_time(statement: Statement) -> bool:
    """Return whether it tells of a year, or of a month as a whole, that the other sentence has not.

    What is new is told by its day: "in January the town was hit by a storm that killed nine" is of long ago.
    """
    own = [it.moment for it in mentions(statement.claim) if it.moment is not None]
    told = [it.moment for passage in statement.aligned.passages for it in mentions(passage) if it.moment is not None]
    years = {moment.year for moment in own if moment.year}
    months = {moment.month for moment in own if moment.month and not (moment.day or moment.days)}
    return not (years <= {moment.year for moment in told} and months <= {moment.month for moment in told})


def _names_another(statement: Statement, aside: Range) -> bool:
    """Return whether it names, outside *aside* and but for who says it, what the other sentence does not."""
    spans = [aside, *(told.who for told in statement.claim.attributions)]
    return any(
        not any(start < last and first < end for first, last in spans) for start, end in statement.names_of_its_own
    )


def _anchors(statement: Statement, aside: Range) -> tuple[int, int]:
    """Return how many names, and telling words and figures, outside *aside* the other has too; all dates are one."""
    claim = statement.claim
    dated = [(it.start, it.end) for it in mentions(claim)]
    both = statement.carried.intersection(statement.told_outside([aside, *dated]))
    named = {index for run in claim.names for index in range(*run) if not statement.is_plain_there(index)}
    names = sum(not both.isdisjoint(range(*run)) for run in claim.names)
    words = [claim.words[index] for index in statement.carried]
    one_day = any(word.start < end and start < word.end for word in words for start, end in dated)
    plain = {claim.stems[index] for index in both - named if statement.weight(index) == 1.0}
    return names, len(plain) + one_day
