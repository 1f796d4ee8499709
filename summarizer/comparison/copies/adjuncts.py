"""Adjuncts that a claim adds: what its sentence would be whole without, and of which the cited words have nothing.

"With a torch", "two of them children", "who had been warned", "and a dog": where none of the words of such a phrase
stands in the cited sentences, and these have no words left beside what it is joined to, it rewords nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS, parted
from summarizer.comparison.copies.cited import Reading, reading_of
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.outsiders import tells_outsider
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.spellings import is_known
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import names_thing
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS

_LEADING = PREPOSITIONS - listed("of following despite during until past beyond before after since")
"""Prepositions of an adjunct that adds a thing or a place; those of time are compared with the times."""
_CLAUSES = listed("who which while whose until unless where")
"""Words that open a clause which may be left out."""
_JOINING = listed("and plus or")
_NEWLY = frozenset(["a", "an", "another"])
"""Determiners of what was not told of before; "the", "his" go back to what was."""
_ENDS = CLAUSE_OPENERS | _JOINING | _CLAUSES | listed("but nor")
_PARTITIVE = listed("most many some several half all two three four five six seven eight nine ten both one none third")
"""Words that take a part of what "of them" names."""
_WHOLE = listed("them it which whom these those")
_BESIDE = 2
"""Content words before an adjunct that it may be joined to."""
_LONGEST = 12
"""Words of an adjunct that are looked at."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the adjuncts of *claim* of which the few sentences that it cites have nothing."""
    reading = reading_of(claim, sources)
    if reading.is_close:
        for first, last, needs_kind in _adjuncts(claim):
            outside = tells_outsider(claim.order[first:last], sources.cited)
            if outside or not _is_new(reading, first, last, needs_kind):
                continue
            if not _tells_who_speaks(claim, first, sources):
                said = claim.span(first, last)
                sure = "unknown" if _names_what_is_told(claim, first, last) else reading.adds(first, last)
                yield Difference("detail", sure, said, None, f"adds {claim.text[slice(*said)]!r}")
                if sure == "clash":
                    return


def _names_what_is_told(claim: Passage, first: int, last: int) -> bool:
    """Return whether the adjunct only names what happened, of which the rest tells: "19 were hurt | in the crash"."""
    lead, *rest = claim.order[first:last]
    if rest and rest[0] in _POINTING:
        rest = rest[1:]
    return (lead in _DURING and len(rest) == 1 and rest[0] in _EVENTS) or (lead, *rest) in _FROM_OFFICE


_FROM_OFFICE = frozenset((lead, word) for lead in ("from", "in") for word in ("office", "power"))
"""What says no more than that one was removed, or elected."""


_DURING = listed("in during from at with as")
_POINTING = listed("the a an that this")
_EVENTS = listed(
    """crash accident collision incident disaster tragedy attack assault raid strike ambush siege shooting bombing
    explosion blast fire blaze storm quake earthquake flood flooding avalanche landslide wreck sinking capsizing
    derailment stampede crush collapse rescue search operation robbery heist theft murder killing violence clashes
    fighting outage spill outbreak protest rally election vote ballot race match game final ceremony deal takeover
    merger sale auction settlement agreement lawsuit suit case trial hearing appeal verdict ruling judgment inquest
    inquiry investigation probe dispute row scandal study survey poll report interview speech statement process"""
)
"""Nouns for what happens, by which what a sentence has told is taken up."""


def _tells_who_speaks(claim: Passage, first: int, sources: Sources) -> bool:
    """Return whether the adjunct is of a speaker, and the article has every word of it: "a tester at the plant says".

    Who may be that is for the check of speakers to say.
    """
    begins = [word.start for word in claim.words[first : first + 2]]
    for report in reports(claim):
        if report.span[0] <= begins[0] < report.span[1] or report.span[0] in begins:
            return all(sources.holding(claim.stems[index]) for index in report.who)
    return False


def _adjuncts(claim: Passage) -> Iterator[tuple[int, int, bool]]:
    """Yield where adjuncts begin and end, and whether one must name a kind of thing to add anything.

    A prepositional phrase is as often a turn of phrase: "at stake", "in the clear".
    """
    order = claim.order
    verbs = {group.verb for group in groups(claim)}
    for index, word in enumerate(order):
        after = order[index + 1] if index + 1 < len(order) else ""
        if (word in _LEADING and not (word == "to" and (after in AUXILIARIES or index + 1 in verbs))) or (
            index and word in _JOINING and after not in DETERMINERS - _NEWLY
        ):
            noun = word in _JOINING and after in _NEWLY
            yield index, _end(claim, index + 1, PREPOSITIONS | _ENDS | AUXILIARIES, verbs), not noun
        elif (index and word in _CLAUSES) or (word == "that" and _is_relative(claim, index, verbs)):
            yield index, _end(claim, index + 1, _ENDS, set()), False
        elif (
            word in _PARTITIVE
            and "of" in order[index + 1 : index + 2]
            and not _WHOLE.isdisjoint(order[index + 2 : index + 3])
        ):
            yield index + 3, _end(claim, index + 3, _ENDS, set()), False


def _is_relative(claim: Passage, index: int, verbs: set[int]) -> bool:
    """Return whether a "that" opens what is added to what was said, or to a noun."""
    before = claim.order[index - 1] if index else ""
    return before == "adding" or (index > 1 and index - 1 not in verbs and claim.order[index - 2] in DETERMINERS)


def _end(claim: Passage, start: int, stops: frozenset[str], verbs: set[int]) -> int:
    """Return where the phrase ends that goes on at *start*: before a mark, one of *stops* or a verb."""
    for place in range(start, min(start + _LONGEST, len(claim.order))):
        if parted(claim, place) or place in verbs or (claim.order[place] in stops and place > start):
            return place
    return min(start + _LONGEST, len(claim.order))


def _is_new(reading: Reading, first: int, last: int, needs_kind: bool) -> bool:
    """Return whether nothing cited has a word of ``[first:last]`` or words left over where it stands."""
    claim = reading.claim
    words = [index for index in claim.content if first <= index < last]
    named = [i for i in words if i in reading.names]
    told = [index for index in words if index in reading.telling]
    if any(index in reading.carried for index in words) or not (named or told):
        return False
    if any(is_known(claim.words[i].text, reading.alone) for i in named):
        return False
    if needs_kind and not named and not _names_another(claim, told, last):
        return False
    if not needs_kind and len(words) < _BESIDE and claim.order[first] not in _JOINING:
        return False
    if named and all(_is_told_before(reading, index) for index in named):
        return False
    anchors = [i for i in reading.carried if i < first][-_BESIDE:]
    absent = [i for i in told if i not in reading.aligned.carried]
    if not anchors or (2 * len(absent) < max(1, len(told)) and (not named or _are_together(reading, named, anchors))):
        return False
    after = [i for i in reading.carried if i >= last][:1]
    return len(reading.left([*anchors[-1:], *after], within=claim.order[first] not in _CLAUSES)) < max(1, len(named))


def _names_another(claim: Passage, told: Sequence[int], last: int) -> bool:
    """Return whether the phrase names a thing or people; "general" does at its end, not in "the general belief"."""
    head = max((index for index in claim.content if index < last), default=-1)
    return any(
        names_thing(claim.order[index]) and (index == head or claim.order[index] not in _ALSO_ADJECTIVES)
        for index in told
    )


_ALSO_ADJECTIVES = listed("general major private regular minor professional principal chief junior senior")


def _is_told_before(reading: Reading, index: int) -> bool:
    """Return whether a sentence right before a cited one has the name: of whom "its spokeswoman" is, stands there."""
    root, sources = reading.claim.stems[index], reading.sources
    return any(root in near.at for cited in sources.cited[:1] for near in preceding(cited, sources))


def _are_together(reading: Reading, named: Sequence[int], anchors: Sequence[int]) -> bool:
    """Return whether a sentence of the context has a name of the adjunct and a word that it is joined to."""
    claim = reading.claim
    holding = [set(reading.sources.holding(claim.stems[index])) for index in named]
    return any(echoes(claim, anchor, passage) for passage in set.intersection(*holding) for anchor in anchors)
