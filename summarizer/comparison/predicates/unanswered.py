"""A denial in one text that nothing in the other answers: "did not test it" of "put it through its tests".

Free wording leaves no word of the denied clause in its place, so that no denied word can be followed to its
counterpart. But whoever retells a denial has some word for it: another denial, an opposite, an exception, a superlative
("nobody is older" of "the eldest"). Where the other text has nothing of the sort anywhere, it does not deny.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.alignment import align
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.steady import STEADY
from summarizer.comparison.figures.superlative_words import is_superlative
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.opposites.denials import Negation, negations, negative_words
from summarizer.comparison.opposites.denying_words import PLAIN
from summarizer.comparison.opposites.failing import FAILING
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.no_longer import has_turned
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms, opposite_poles
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem

_ANSWERING = listed(
    """alive alone already apart asked away before beyond boycott boycotts boycotted boycotting but delay delayed
    delays differ differed differing differs disagree disagreed disagrees dispute disputed disputes doubt doubts
    down end ended ends ever except excepted excepting exception exceptions exclude excluded excludes excluding
    far few fewer first gone half halt halted halts hid hidden however kept late leave leaves leaving left less
    near off oppose opposed opposes other others out over percent postpone postponed pull pulled pulls question
    questioned rather remain remained remains rest retire retired retires same self should shelve shelved shelves
    shun shunned shuns skip skipped skips snub snubbed snubs sole stay stayed stays too unchanged unique unless
    whether withdraw withdrawn withdraws withdrew wrong yet again record"""
)
"""Words that may answer a denial beside those that deny: who "pulled out" does not come."""
_IDLE = listed("last until clear clears clearing")
"""Negative words that seldom answer one: "the last nine miles"."""
_LIMITING = listed("but except other else time just only merely simply until least alone necessarily even yet as")
"""Words right behind a negation that leave something told: "not only", "nobody but"."""
_CONDITIONS = listed("if unless whether")
_NOUNS = listed("dispute disputes lack lacks lacking without kept miss prevent prevents prevented")
"""Words that deny one thing within what is told, or are nouns as often."""
_NEAR, _THAN = 3, 8
"""Words behind a negation within which stands what limits it, and what is compared."""


def unanswered(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield what one of a freely worded *claim* and its cited words denies, where the other denies nothing at all."""
    if not negations(claim) and not any(map(negations, near)):
        return
    aligned = align(claim, sources)
    if aligned.home is None or aligned.closeness >= _LOOSELY_WORDED:
        return
    plainly = any(claim.order[it.at] in _PLAINLY or claim.order[it.at].endswith("n't") for it in negations(claim))
    found = _denied_alone(claim, near, sources) if aligned.freely_worded or plainly else None
    if (found := found or _told_alone(claim, aligned.home)) is not None:
        yield found


_PLAINLY = listed("not no")
"""Words of denial that hardly anything but a denial answers."""
_LOOSELY_WORDED = 0.5
"""Closeness below which no word of a denied clause need stand in its place."""


def _denied_alone(claim: Passage, near: Sequence[Passage], sources: Sources) -> Difference | None:
    cited = [passage for passage in near if sources.cites(passage)]
    denials = [it for it in negations(claim) if it.predicate and not _is_limited(claim, it)]
    denials = [it for it in denials if not _is_of_another(claim, it, cited)]
    if (
        not denials
        or not cited
        or any(it.foreign or not _answers(it) - _denied_there(claim, it) <= _own_words(claim) for it in cited)
    ):
        return None
    if "than" in claim.order and any(is_superlative(word) for it in cited for word in it.order):
        return None  # "no flood has been worse than this" of "the worst flood"
    if not {it.value for it in claim.numbers} <= {it.value for passage in cited for it in passage.numbers}:
        return None  # "most are not in use" of "three in ten are"
    if any(has_turned(claim, denials[0].at, passage) for passage in cited):
        return None  # "no train had run", "the line is no longer shut" of "trains resumed"
    said, text = claim.words[denials[0].at], cited[0].text
    reason = f"denies with {said.text!r}, the source denies nothing"
    return Difference("negation", "clash", (said.start, said.end), cited[0].place(0, len(text)), reason)


_ASIDE = listed("because since as while whereas although though when where who which after before")


def _is_of_another(claim: Passage, denial: Negation, cited: Sequence[Passage]) -> bool:
    """Return whether a side clause denies something of somebody of whom nothing cited tells: "since Roe did not go"."""
    first = next((start for start, stop in claim.clauses if start <= denial.at < stop), 0)
    subject = [index for index in claim.content if first <= index < denial.at]
    aside = claim.order[first] in _ASIDE
    return aside and bool(first and subject) and not any(echoes(claim, index, it) for index in subject for it in cited)


def _told_alone(claim: Passage, home: Passage) -> Difference | None:
    if home.foreign or not negations(home) or _retelling(claim) or _negative(claim):
        return None
    for denial in negations(home):
        if home.order[denial.at + 1 : denial.at + 2] == ("longer",) and claim.has_form(_CHANGING):
            continue  # "changed their view" of "no longer believe it"
        if denial.predicate and not _is_limited(home, denial, _LIMITING - {"yet"}) and _is_told(home, denial, claim):
            spot, there = (claim.words[0].start, claim.words[-1].end), home.words[denial.at]
            reason = f"denies nothing, where the source says {there.text!r}"
            return Difference("negation", "clash", spot, home.place(there.start, there.end), reason)
    return None


_RETELLING = listed(
    """accuse accused accuses admit admits admitted alleged allege allowed alone apart ask asked asks away before
    boycott boycotted boycotting boycotts but call called calls claim claimed claims continue continued continues delay
    delayed demand demanded demands despite differ disagree disagreed end ended ends except excepted exception few fewer
    halt halted hardly however if instead keep keeping keeps kept least less may might need needed needs only out place
    postpone postponed pull pulled pulls question rather remain remained remains replace replaced replaces represent
    represented represents shelved should shun shunned single skip skipped skips snub snubbed stand stands stay stayed
    stays stead still stood standing unchanged unless until urge urged urges want wanted wants whether withdrew
    withdraw weaker smaller lower lesser slower below behind"""
)
"""Words by which a claim may retell a denial without one: "will stand in for her"."""


_CHANGING = listed("change drop abandon give stop quit revise reverse")
"""Verbs for what is no longer so."""
_SHARE = 0.3


def _is_told(home: Passage, denial: Negation, claim: Passage) -> bool:
    """Return whether *claim* tells more of the denied clause than of the rest of *home*, and nothing opposite to it."""
    mine, there = read_poles(claim), read_poles(home)
    if any(opposite_poles(there[index], poles) for index in denial.governed for poles in mine):
        return False
    met = sum(bool(echoes(home, index, claim)) for index in denial.governed)
    if not met:
        return False
    clause = next((range(*clause) for clause in home.clauses if denial.at in range(*clause)), range(0))
    inside = [i for i in home.content if (i in clause or i in denial.governed) and i != denial.at]
    told = _share_told(home, inside, claim)
    if told < _SHARE:
        return False
    return met > 1 or told > _share_told(home, [i for i in home.content if i not in inside and i != denial.at], claim)


def _share_told(home: Passage, indices: Sequence[int], claim: Passage) -> float:
    return sum(bool(echoes(home, index, claim)) for index in indices) / max(1, len(indices))


def _is_limited(passage: Passage, denial: Negation, limiting: frozenset[str] = _LIMITING) -> bool:
    """Return whether the denial leaves something told, compares, or stands under a condition."""
    order, at = passage.order, denial.at
    return (
        order[at] in _NOUNS
        or not limiting.isdisjoint(order[at + 1 : at + 1 + _NEAR])
        or "than" in order[at + 1 : at + 1 + _THAN]
        or not _CONDITIONS.isdisjoint(order[:at])
    )


def _retelling(claim: Passage) -> frozenset[str]:
    """Return the words of *claim* by which it may retell a denial."""
    return frozenset([word for word in claim.order if word in _RETELLING or is_superlative(word)])


@read_once
def _negative(passage: Passage) -> frozenset[str]:
    """Return the words of *passage* that deny in any way, but those that seldom answer a denial."""
    return negative_words(passage) - _IDLE


@read_once
def _answers(passage: Passage) -> frozenset[str]:
    """Return the words of *passage* that may answer a denial."""
    found = {
        word for word in passage.order if word in _ANSWERING or word in STEADY or word in FAILING or _is_telling(word)
    }
    if "out" in found and not any(_leaves_out(passage, index) for index in passage.at[stem("out")]):
        found.discard("out")  # "pointed out"
    return _negative(passage) | found | ({"last"} if _is_last(passage) else frozenset())


def _is_last(passage: Passage) -> bool:
    """Return whether something is told as the last, or long ago: "was last seen", "her last job was years ago"."""
    if "last" not in passage.order:
        return False
    return "ago" in passage.order or any(pair in _LASTING for pair in pairwise(passage.order))


_LASTING = frozenset((word, "last") for word in ("was", "were", "had", "is", "are"))


def _leaves_out(passage: Passage, index: int) -> bool:
    """Return whether the "out" at *index* tells that somebody or something is not there: "out of", "left out"."""
    return passage.order[index + 1 : index + 2] == ("of",) or not _LEAVING.isdisjoint(
        base_forms(passage.order[index - 1])
    )


_LEAVING = listed(
    """be pull rule leave stay miss opt sit keep walk drop run sell phase back bow force shut lock go die wipe throw
    step cross strike wear burn time bail chicken wipe cut"""
)
"""Verbs with which "out" tells so."""


def _denied_there(claim: Passage, passage: Passage) -> frozenset[str]:
    """Return the words of *passage* for what *claim* denies: "withdrew it" does not answer "did not retract it"."""
    verbs = {group.verb for group in groups(claim)}
    heads = [next((index for index in it.governed if index in verbs), None) for it in negations(claim)]
    places = {place for index in heads if index is not None for place in echoes(claim, index, passage)}
    return frozenset([passage.order[place] for place in places if passage.order[place] not in PLAIN])


def _own_words(claim: Passage) -> frozenset[str]:
    """Return the words of *claim* that answer no denial of its own where its source has them too."""
    denying = {claim.order[denial.at] for denial in negations(claim)}
    return frozenset(claim.order) - denying - {"out"}  # who "went out" may be "out of work"


def _is_telling(word: str) -> bool:
    return is_superlative(word) or word.startswith("first-") or word.endswith(("-free", "%"))
