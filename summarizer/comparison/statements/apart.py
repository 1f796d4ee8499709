"""Why two statements may tell of two things: of two subjects, of two sorts of a thing, of one more, of all together."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.parties import BODIES
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.measures import held
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import facing
from summarizer.language.lexicon import alike, base_forms, known
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import ORDINALS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES

_ADDING = listed("another further additional extra")
_TOGETHER = listed("total overall altogether combined nationwide countrywide across throughout")
"""Words of a figure for all of it, of which another may be a part; "in all" besides."""
_GROWING = listed("now already far since risen rises climbed")
"""Words of a count that goes on, of which another may be an earlier one: "so far", "have now been found"."""
_SO_FAR = frozenset({"far", "yet", "initially"})
"""Words of a count that is not the last: "three so far", "at first" besides."""
_REACH = 6
"""Words about a figure in which stands that it is of all."""


def of_other_subjects(one: Side, other: Side, found: Difference) -> bool:
    """Return whether each text has a subject there that the other has not: "Torv council", "Hesk council"."""
    spots = one.at(found.said), other.at(facing(found))
    if spots[0] is None or spots[1] is None:
        return False
    (mine, said), (theirs, there) = spots[0], spots[1]
    ours, others = _subject(mine, said), _subject(theirs, there)
    if ours is None or others is None or ours.pronoun or others.pronoun:
        return False
    if _is_done_to(mine, said, theirs, there) or _is_done_to(theirs, there, mine, said):
        return False
    ranks = _ranked(mine, ours), _ranked(theirs, others)
    if all(ranks) and ranks[0] != ranks[1]:
        return True
    if _is_within(mine, said, ours) and _is_within(theirs, there, others):
        return mine.acts_alone(said) and theirs.acts_alone(there)  # "the north wall fell", "the south wall was saved"
    if not _alone(mine, ours) or not _alone(theirs, others):
        return _acts(mine, ours) and _acts(theirs, others) and not _alike(mine, ours, theirs, others)
    if _are_one_and_many(mine, ours, theirs, others):
        return True
    return not (_is_named_alike(mine, ours, others) or _is_reworded(mine, ours, theirs, others))


def _are_one_and_many(one: Statement, mine: Party, other: Statement, theirs: Party) -> bool:
    """Return whether one phrase is for a person and the other for several of another kind: "the driver", "pupils"."""
    heads = [it.claim.order[party.heads[0]] if party.heads else "" for it, party in ((one, mine), (other, theirs))]
    many = [word.endswith("s") and len(base_forms(word)) > 1 for word in heads]
    bodies = any(
        it.claim.stems[party.heads[0]] in BODIES for it, party in ((one, mine), (other, theirs)) if party.heads
    )
    return all(map(is_person, heads)) and many[0] != many[1] and not bodies and not alike(*heads)


def _is_within(statement: Statement, span: Range, party: Party) -> bool:
    return any(span[0] <= statement.claim.words[index].start < span[1] for index in party.words)


def _is_done_to(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether the subject of the one is what the other's verb is done to: "the trial began", "he opened it"."""
    subject, frame = _subject(one, said), _verb(other, there)
    done = frame.slots.get(OBJECT) if frame is not None and frame.plain else None
    return subject is not None and done is not None and _alike(one, subject, other, done)


def _ranked(statement: Statement, party: Party) -> frozenset[str]:
    """Return the ordinals of a phrase: "the second pilot"."""
    words = range(max(0, min(party.words) - 1), max(party.words) + 1) if party.words else ()
    return frozenset(statement.claim.order[index] for index in words) & ORDINALS.keys()


def _acts(statement: Statement, party: Party) -> bool:
    """Return whether the phrase is for persons, or a body of them."""
    claim = statement.claim
    return any(claim.stems[index] in BODIES or is_person(claim.order[index]) for index in party.heads)


def _alike(one: Statement, mine: Party, other: Statement, theirs: Party) -> bool:
    """Return whether a word of one phrase has its like in the other, or the other's subject has it elsewhere."""
    return any(place in theirs.words for index in mine.words for place in echoes(one.claim, index, other.claim))


def _is_reworded(one: Statement, mine: Party, other: Statement, theirs: Party) -> bool:
    """Return whether what heads the one is a word for what heads the other: "ship", "vessel"."""
    if _new_name(one, mine) and _new_name(other, theirs):
        return False  # "Torv council", "Hesk councillors"
    stems = one.claim.stems, other.claim.stems
    return any(
        place in theirs.heads and stems[0][index] != stems[1][place]
        for index in mine.heads
        for place in echoes(one.claim, index, other.claim)
    )


def _new_name(statement: Statement, party: Party) -> bool:
    """Return whether a word of the phrase may be a name that the other text has not, the first of a sentence too."""
    words = (index for index in party.words if index not in statement.carried)
    return any(statement.claim.words[i].capitalised and not known(statement.claim.order[i]) for i in words)


def _is_named_alike(one: Statement, mine: Party, theirs: Party) -> bool:
    """Return whether both phrases have one whole name: "the river Tarn", "the level of the Tarn"."""
    own = one.names_of_its_own
    for index in mine.words:
        word, found = one.claim.words[index], one.aligned.carried.get(index)
        if found is None or not index or not word.capitalised or found[1] not in theirs.words:
            continue
        if not any(start <= word.start < end for start, end in own):
            return True
    return False


def _subject(statement: Statement, span: Range) -> Party | None:
    """Return who does what the verb at *span*, or the one nearest before it, tells."""
    claim, nearest = statement.claim, _verb(statement, span)
    if nearest is None:
        first = next(iter(frames(claim)), None)
        party = _described(claim, span) or (first.slots.get(SUBJECT if first.plain else OBJECT) if first else None)
        return None if party is None or _counts(claim, party) else party
    party = nearest.slots.get(SUBJECT) if nearest.plain else nearest.slots.get(OBJECT)
    return None if party is None or _counts(claim, party) else party


def _counts(claim: Passage, party: Party) -> bool:
    """Return whether the phrase has a figure: "eight people"."""
    spans = [claim.span(max(0, index - 1), index + 1) for index in party.words]
    return any(not it.ordinal and it.start < end and start < it.end for it in claim.numbers for start, end in spans)


def _verb(statement: Statement, span: Range) -> Frame | None:
    claim = statement.claim
    before = [frame for frame in frames(claim) if claim.words[frame.verb].start < span[1]]
    return max(before, key=lambda frame: frame.verb, default=None)


def _described(claim: Passage, span: Range) -> Party | None:
    """Return of what it is told what it is, where no verb but an auxiliary tells it: "the driver | was unhurt"."""
    place = next((i for i, word in enumerate(claim.order) if word in AUXILIARIES), None)
    if place is None or claim.words[place].start > span[0] or claim.order[place - 1] == "there":
        return None
    words = tuple(index for index in claim.content if index < place)
    return Party(words[-1:], words)


def _alone(statement: Statement, party: Party) -> bool:
    return any(index not in statement.carried and statement.weight(index) == 1.0 for index in party.words)


def tell_of_one_more(one: Side, other: Side, found: Difference) -> bool:
    """Return whether only one text tells there of "another", "a further", "a third", "two more"."""
    return _adds(one, found.said, found.kind) != _adds(other, facing(found), found.kind)


def _adds(side: Side, span: Range, kind: Kind) -> bool:
    spot = side.at(span)
    if spot is None:
        return False
    claim = spot[0].claim
    near = range(len(claim.order))
    if kind in _OF_FIGURES:
        place = next((i for i, word in enumerate(claim.words) if word.end > spot[1][0]), 0)
        near = range(max(0, place - _NEAR), min(place + _NEAR + 1, len(claim.order)))
    return any(
        (claim.order[i] in _ADDING and claim.order[i + 1 : i + 2] != ("time",))
        or (claim.order[i] in ORDINALS and claim.order[max(0, i - 1)] == "a")
        or (claim.order[i] == "other" and i and _is_figure(claim, i - 1))
        or (claim.order[i] == "more" and i and _is_figure(claim, i - 1) and _ends(claim, i))
        for i in near
    )


_OF_FIGURES, _NEAR = frozenset({"number", "bound"}), 2
"""Kinds of which a word next to the figure says that it is added, and the words between."""


def _is_figure(claim: Passage, index: int) -> bool:
    start = claim.words[index].start
    return any(number.start <= start < number.end and not number.ordinal for number in claim.numbers)


def _ends(claim: Passage, place: int) -> bool:
    return "than" not in claim.order[place + 1 : place + 3]


def of_part_and_all(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the greater figure is of all, or of all so far, and the other text tells it of a place or time."""
    for mine, span, theirs, facing_there in ((one, said, other, there), (other, there, one, said)):
        wide, growing = _marked(mine, span, _TOGETHER), _marked(mine, span, _GROWING)
        so_far = not _SO_FAR.isdisjoint(chain.from_iterable(it.claim.order for it in mine.statements))
        if not (wide or growing or so_far) or _marked(theirs, facing_there, _TOGETHER):
            continue
        greater = any(a.low > b.low for a in held(mine, span) for b in held(theirs, facing_there))
        if not greater and so_far:
            return True
        if greater and (growing or theirs.scope_of_its_own or theirs.dated_by_itself):
            return True
    return False


def _marked(side: Side, span: Range, marks: Collection[str]) -> bool:
    spot = side.at(span)
    if spot is None:
        return False
    claim = spot[0].claim
    place = next((i for i, word in enumerate(claim.words) if word.end > spot[1][0]), 0)
    near = claim.order[max(0, place - _REACH) : place + _REACH + 1]
    return not frozenset(marks).isdisjoint(near) or (marks is _TOGETHER and "in all" in " ".join(near))
