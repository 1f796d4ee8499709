"""Causes: a reason or an aim that a claim gives and its sources do not, or that they tell of without that link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.counterparts import echoes
from summarizer.comparison.predicates.denials import is_negative
from summarizer.comparison.predicates.verbs import groups
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE, DETERMINERS

_BEFORE_CAUSE = (
    "because of", "because", "owing to", "due to", "as a result of", "as a consequence of", "on account of",
    "thanks to", "caused by", "prompted by", "triggered by", "sparked by", "brought about by", "driven by", "forced by",
    "stopped by", "halted by", "blamed on", "blaming", "attributed to", "attributing", "put down to", "down to",
    "for want of", "for lack of", "for fear of", "for fear that", "out of", "in response to", "stemmed from",
    "stemming from", "resulted from", "resulting from", "so that", "in order to", "in order that", "so as to",
    "with the aim of", "in retaliation for", "in protest at", "in protest against", "in revenge for",
)  # fmt: skip
"""What stands before a reason or an aim."""
_AFTER_CAUSE = (
    "led to", "led", "leading to", "resulted in", "resulting in", "caused", "causing", "prompted", "prompting",
    "triggered", "triggering", "sparked", "sparking", "brought about", "gave rise to", "forced", "forcing", "pushed",
    "drove", "compelled",
)  # fmt: skip
"""What stands after it."""


_URGING = frozenset("forced forcing pushed drove compelled led".split())
"""What people do to people as well: no reason is given where a board forced a firm to pay."""


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return first word of a phrase → the words after it, and whether the reason stands after it."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for phrases, forward in ((_BEFORE_CAUSE, True), (_AFTER_CAUSE, False)):
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            found.setdefault(first, []).append((tuple(rest), forward))
    return found


_PHRASES = _by_first_word()
_LINKS = listed(
    """because since as so therefore thus hence cause caused causes causing led lead leads leading result resulted
    resulting results prompt prompted prompting trigger triggered sparked spark due owing thanks reason reasons why
    blame blamed blaming blames attributed meant means mean meaning aim aimed aims order response driven drove forced
    forcing force made makes making allow allowing allowed pushed push consequence consequences effect effects
    contributed given fuelled fueled stemmed purpose explained explains explaining citing cited cites fear fearing
    enough too over"""
)
"""Words by which a source tells a reason."""
_WEAK_LINKS = listed("for to with without by from amid over")
"""And those that tell one only right before it."""
_OPENING_REASONS = listed("as since after so because")
"""Words that open a clause which may be a reason."""
_SO_MUCH = listed("far long much many few little often")
"""What "so" measures, and then it opens nothing."""
_MOTIVES = listed(
    """fear respect concern curiosity spite desire necessity need habit love pity anger frustration boredom sympathy
    solidarity desperation duty kindness loyalty jealousy revenge hatred greed ambition guilt shame caution politeness
    gratitude"""
)
"""What one acts out of."""
_REACH = 14
"""Words of a reason that are looked at: a clause is seldom longer."""
_ABOUT, _MOSTLY = 0.4, 0.5
"""Share of the effect's words that one passage, and all near ones, have at least to tell of the same effect."""
_ABSENT, _INVENTED = 2, 3
"""Words that no passage has with the others of a reason, and of a clause that may be one, from which it is invented."""
_HELD = 8
"""Passages with a word of the reason that are looked at."""
_GAP = 4
"""Words that may stand between "put" and "down to"."""
_SHORTEST, _LONGEST = 6, 30
"""Letters of a word that others are compounded with, at least, and of a word that is taken apart."""
_ENDS = listed("and but while although though whereas which who")


class _Reason(NamedTuple):
    at: int
    words: tuple[int, ...]
    effect: tuple[int, ...]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the reason that *claim* gives where the passages nearest to it give none, or another."""
    yield from _invented_clauses(claim, sources)
    reason = _reason(claim)
    if reason is None or not reason.words or not reason.effect:
        return
    near = [passage for passage in sources.nearest(claim) if not passage.foreign]
    tellers = [passage for passage in near if _tells(passage, claim, reason.effect)]
    told = sum(any(echoes(claim, index, passage) for passage in near) for index in reason.effect)
    if not tellers or told < _MOSTLY * len(reason.effect):
        return
    known = [
        index
        for index in reason.words
        if any(echoes(claim, index, passage) for passage in near) or _stands_anywhere(claim.order[index], sources)
    ]
    absent = min(_absent(claim, reason.words, passage) for passage in _holders(claim, reason.words, sources, near))
    teller = tellers[0]
    said = claim.words[min(reason.at, *reason.words)].start, claim.words[max(reason.at, *reason.words)].end
    text = claim.text[slice(*said)]
    linked = any(_links(passage, claim, reason) for passage in near if _share(claim, reason.words, passage) >= _ABOUT)
    theirs, there = next(((found, p) for p in tellers if (found := _reason(p)) and found.words), (None, teller))
    several = len(reason.words) > 1
    invented = not known and (several or theirs is None)
    if invented or (theirs is None and absent >= _ABSENT and 2 * absent > len(reason.words)):
        yield _difference(said, teller, f"gives a reason that the source does not: {text!r}")
    elif theirs is not None and several and not _meets(claim, reason, there, theirs):
        yield _difference(said, there, f"gives another reason than the source: {text!r}")
    elif not linked and len(known) * 2 > len(reason.words) and claim.order[reason.at] not in _URGING:
        yield _difference(said, teller, f"gives as a reason what the source only tells beside it: {text!r}")


def _invented_clauses(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the clauses that "as", "since" or "so" opens and of whose words the sources have none."""
    for group in groups(claim):
        opener = next((i for i in range(group.start - 1, max(-1, group.start - _REACH), -1) if _opens(claim, i)), None)
        if opener is None or not group.finite:
            continue
        words = _clause(claim, range(opener + 1, min(len(claim.order), opener + 1 + _REACH)))
        if len(words) < _INVENTED or len(words) + _INVENTED > len(claim.content):
            continue
        near = sources.nearest(claim)
        if any(any(echoes(claim, i, p) for p in near) or _stands_anywhere(claim.order[i], sources) for i in words):
            continue
        said = claim.words[opener].start, claim.words[words[-1]].end
        yield _difference(said, near[0], f"gives a reason that the source does not: {claim.text[slice(*said)]!r}")
        return


def _opens(claim: Passage, place: int) -> bool:
    if claim.order[place] == "so" and claim.order[place + 1 : place + 2] and claim.order[place + 1] in _SO_MUCH:
        return False  # "no sign so far that …"
    return claim.order[place] in _OPENING_REASONS


def _share(claim: Passage, words: Sequence[int], passage: Passage) -> float:
    """Return the share of *words* that *passage* has."""
    return sum(bool(echoes(claim, index, passage)) for index in words) / len(words)


def _absent(claim: Passage, words: Sequence[int], passage: Passage) -> int:
    """Return how many of *words* the passage lacks; "unspecified" says nothing, and compounds count by their parts."""
    return sum(
        not echoes(claim, index, passage)
        and not is_negative(claim.order[index])
        and not any(stem(claim.order[index][start:]) in passage.at for start in _compounds(claim.order[index]))
        for index in words
    )


def _compounds(word: str) -> range:
    """Return where a word that others are compounded with may begin in *word*."""
    return range(min(len(word), _LONGEST) - _SHORTEST + 1)


def _holders(claim: Passage, words: Sequence[int], sources: Sources, near: Sequence[Passage]) -> list[Passage]:
    """Return the passages *near* and some that have one of the *words*."""
    return [*near, *(p for index in words for p in sources.holding(claim.stems[index])[:_HELD])]


def _meets(claim: Passage, reason: _Reason, passage: Passage, theirs: _Reason) -> bool:
    """Return whether the claim's reason has a word of what *passage* tells from its own reason on."""
    region = range(theirs.at, len(passage.words)) if theirs.words[0] > theirs.at else theirs.words
    if passage.order[theirs.at : theirs.at + 2] == ("so", "that"):
        region = range(len(passage.words))  # an aim, or a result of what stands before it
    return any(place in region for index in reason.words for place in echoes(claim, index, passage))


def _tells(passage: Passage, claim: Passage, effect: Sequence[int]) -> bool:
    return sum(bool(echoes(claim, index, passage)) for index in effect) >= max(1, _ABOUT * len(effect))


def _difference(said: tuple[int, int], passage: Passage, reason: str) -> Difference:
    return Difference("cause", "clash", said, passage.place(0, len(passage.text)), reason)


def _links(passage: Passage, claim: Passage, reason: _Reason) -> bool:
    """Return whether *passage* tells a reason: by a word for it, by a colon, by "for repairs" or "to repair".

    Also where what is the reason does what is the effect: "the drought killed the cattle".
    """
    if not _LINKS.isdisjoint(passage.order) or ": " in passage.text or "; " in passage.text:
        return True
    if passage.order[0] == "what" or any(word.text.endswith("ing") and word.capitalised for word in passage.words[:1]):
        return True  # "What held the drill was ice"
    places = [place for index in reason.words for place in echoes(claim, index, passage)]
    effects = {place for index in reason.effect for place in echoes(claim, index, passage)}
    if any(not effects.isdisjoint(range(*_clause_of(passage, place))) for place in places):
        return True
    return any(not _WEAK_LINKS.isdisjoint(passage.order[max(0, place - 2) : place]) for place in places)


def _clause_of(passage: Passage, place: int) -> Range:
    return next(clause for clause in passage.clauses if place < clause[1])


def _stands_anywhere(word: str, sources: Sources) -> bool:
    """Return whether the sources have *word*, or what it is compounded with: the "security" of "cybersecurity"."""
    return any(sources.holding(stem(word[start:])) for start in _compounds(word)) or bool(sources.holding(stem(word)))


def _reason(claim: Passage) -> _Reason | None:
    """Return the first reason that *claim* gives, and what it gives it for: the clause on the link's other side."""
    order = claim.order
    for index, word in enumerate(order):
        for rest, forward in _PHRASES.get(word, ()):
            end = _end(order, index + 1, rest)
            if end is None or _is_other(claim, index, word, rest):
                continue
            after = _clause(claim, range(end, min(len(order), end + _REACH)))
            back = range(index - 1, max(-1, index - 1 - _REACH), -1)
            before = _clause(claim, back, inside=not forward)[::-1]
            if forward and not before:
                after, before = _parted(claim, after)
            if word == "put" or not forward or after:
                return _Reason(index, after if forward else before, before if forward else after)
    return None


def _end(order: Sequence[str], start: int, rest: tuple[str, ...]) -> int | None:
    """Return where the phrase ends whose words after the first are *rest*: at once, or with an object within it."""
    if order[start : start + len(rest)] == rest:
        return start + len(rest)
    if rest == ("down", "to"):
        for place in range(start, min(start + _GAP, len(order) - 1)):
            if order[place : place + 2] == rest:
                return place + 2
    return None


def _is_other(claim: Passage, index: int, word: str, rest: tuple[str, ...]) -> bool:
    """Return whether the phrase links no cause here: "is due to arrive", "went out of the town", "led the team"."""
    order = claim.order
    after = order[index + 1 + len(rest)] if index + 1 + len(rest) < len(order) else ""
    if word == "due":
        fetches = order[index + 3 : index + 4] and order[index + 3] in DETERMINERS  # "a plane due to fetch the crew"
        return fetches or (index > 0 and order[index - 1] in BE and after not in DETERMINERS)
    if word == "out":
        return not any(form in _MOTIVES for form in order[index + 2 : index + 5])
    if (word, rest) in {("led", ()), ("pushed", ()), ("drove", ()), ("forced", ())}:
        return "to" not in order[index + 1 : index + 7] and word != "pushed"
    if word == "down":
        end = claim.words[min(index + 1, len(order) - 1)].end
        measured = after == "minus" or any(0 < number.start - end <= 1 for number in claim.numbers)
        return measured or (index > 0 and order[index - 1] not in BE)
    return False


def _parted(claim: Passage, after: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the reason and the effect of a sentence that opens with its reason: "For want of coal, the mill stood"."""
    if not after:
        return (), ()
    last = after[-1] + 1
    follows = _clause(claim, range(last, min(len(claim.order), last + _REACH)), inside=False)
    if follows:
        return after, follows
    for number, place in enumerate(after[1:], start=1):
        if claim.order[place - 1] in DETERMINERS:
            return after[:number], after[number:]
    return after, ()


def _clause(claim: Passage, indices: range, *, inside: bool = True) -> tuple[int, ...]:
    """Return the content words of *indices* up to where the clause ends; unless *inside*, not at its first mark."""
    found = []
    content = set(claim.content)
    for index in indices:
        edge = index if indices.step > 0 else index + 1
        between = claim.text[claim.words[edge - 1].end : claim.words[edge].start] if 0 < edge < len(claim.words) else ""
        if claim.order[index] in _ENDS or (
            any(mark in between for mark in ",;:.!?()–—…") and (inside or index != indices[0])
        ):
            break
        if index in content:
            found.append(index)
    return tuple(found)
