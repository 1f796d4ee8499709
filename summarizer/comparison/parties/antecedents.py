"""Whether somebody may be who "she", "her lawyer", "the agency" or "a spokesman" is, by who stands about it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.clauses.phrases import tells
from summarizer.comparison.parties.anybody import may_be_anybody
from summarizer.comparison.parties.around import FAR, around, back_to_two
from summarizer.comparison.parties.beside import joined, told_together
from summarizer.comparison.parties.businesses import names_again
from summarizer.comparison.parties.continued import voice, within_quotation
from summarizer.comparison.parties.led_by import is_led_alike, is_office_told
from summarizer.comparison.parties.outlets import may_speak_for
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.sorts_of_speakers import CROWD, apart, is_office_beside, one_crowd
from summarizer.comparison.parties.speaker_kinds import is_acronym, is_body, is_many, is_surname
from summarizer.comparison.parties.standing import OWNERS, SPOKESPEOPLE, Speaker, speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed
from summarizer.language.speakers import PAPERS, ROLES
from summarizer.language.tokens import stem

_RULERS = listed("government governments authority authorities administration state officials official")
"""Words by which whoever governs is called in turn."""
ARTICLE = 4
"""Sentences of sources that would name a speaker whom they knew of."""
PERSONAL = listed("he she")
_OWN = listed("i we")
_SILENT = listed("declined declines refused refuses not wouldn't didn't")
_SHOWING = listed("show indicate")
"""Verbs of which the plain subject is a thing."""
_POSSESSIVE = listed("his her its their")


def may_be_one(who: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether the claim's speaker may be the one of *theirs*: by name, by description, by what it refers to."""
    if who.words <= CROWD and not any(sources.holding(root) for root in who.roots):
        return True  # a wider word for whoever it is, which the article has for nobody else
    if theirs.pronoun in _OWN:
        if not within_quotation(passage, theirs.span[0], sources):
            # Many a paper quotes in single marks, which tell nothing by themselves: "I" may be who was named last.
            return may_speak_for(who, sources) or (who.named and not absent_about(who, passage, sources))
        spoken = voice(passage, sources)
        return spoken is None or may_be_one(who, *spoken, sources)
    if theirs.pronoun:
        return _may_be_meant(who, passage, theirs, sources)
    if (meant := _meant_by_loose(who, passage, theirs)) is not None:
        return meant
    other = speaker(passage, theirs)
    if who.words <= FIRMS and other.named and not other.person:
        return _may_be_body(who, other, passage, theirs, sources)
    if is_led_alike(who, other, passage, theirs) or _may_be_called(who, other, passage, theirs, sources):
        return True
    nobody_named = (who.anonymous and not other.named) or may_be_anybody(who, other)
    nobody_named = nobody_named or names_again(who, passage, theirs, sources)
    if nobody_named or who.is_same(other) or one_crowd(who, other) or told_together(who, other, sources):
        return True
    owned = passage.order[max(0, bisect_left(passage.starts, theirs.span[0]))] in _POSSESSIVE
    if owned and who.heads & other.heads:
        return not absent_about(who, passage, sources)  # "her lawyer" told as "Roe's lawyer"
    if owned and (other.vague or other.words & SPOKESPEOPLE) and who.named and not who.person:
        return any(root in passage.at for root in who.roots) or _called(who, passage, sources)
    if who.person and (theirs.cue in _SHOWING or _speaks_besides(who, passage, theirs)):
        return False  # "the result showed it"; "two officials said so, though Roe, the clerk, denied it"
    if _nameless(passage, theirs, other) and (who.person or (not who.vague and not who.words & FIRMS)):
        after = around(passage, sources)[1]
        return not _absent(who, [*after, passage] if who.person else [passage], sources)
    refers = other.vague or (other.bare and who.named and not (who.person and other.impersonal))
    refers = refers and not (apart(who, other) or is_office_beside(who, other, passage))
    refers = refers and not _spoken_of(who, other, passage, theirs) and not is_acronym(passage, theirs)
    return refers and (len(sources.passages) < ARTICLE or not absent_about(who, passage, sources))


def _may_be_body(who: Speaker, other: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether *other*, a body by name, may be the one called by what it is, which does not speak beside it."""
    if any(it is not theirs and who.words <= speaker(passage, it).words for it in reports(passage)):
        return False  # "the Rail Board has found, contradicting the union's claim that"
    return not apart(who, other) or told_together(who, other, sources)


def _meant_by_loose(who: Speaker, passage: Passage, theirs: Report) -> bool | None:
    """Return whether what is hung on a sentence, ", saying that", may be theirs; None where that does not tell."""
    if not theirs.loose:
        return None
    places = [place for root in who.roots for place in passage.at.get(root, ())]
    owners = [place for place in places if _is_of_owner(passage, place)]
    if any(
        place not in owners
        and _beside(passage, place, theirs)
        and not any(place in report.said for report in reports(passage))
        for place in places
    ):
        return True
    return False if who.person and owners and len(owners) == len(places) else None


def _is_of_owner(passage: Passage, place: int) -> bool:
    """Return whether the name only says whose something is: "doubled the sentence of | banker Otto Lind, saying"."""
    first = place
    while first and first not in passage.parted and (tells(passage, first - 1) or passage.order[first - 1] == "the"):
        first -= 1
    return first > 0 and first not in passage.parted and passage.order[first - 1] == "of"


def _beside(passage: Passage, place: int, theirs: Report) -> bool:
    """Return whether the word at *place* and what *theirs* says stand between the same semicolons."""
    first, last = sorted((place, theirs.said[0] if theirs.said else place))
    return not any(";" in gap(passage, i) for i in range(first + 1, last + 1))


def _may_be_called(who: Speaker, other: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether *other*, by name, may be what *who* says of somebody: what they own, work at or speak for."""
    if who.words <= _RULERS and other.words <= _RULERS:
        return True
    if who.words <= PAPERS and not other.heads.isdisjoint(PAPERS):
        return True  # "an analysis", of "a tally by the Torv Centre"
    if other.person:
        if is_office_told(who, passage, theirs):
            return True
        return _is_described(who, passage, theirs) or _speaks_for(who, other, passage, sources)
    # "The ferry's owner", in an article that has that word for nobody.
    return other.named and who.heads <= OWNERS and not any(map(sources.holding, map(stem, who.heads)))


def _is_described(who: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether a clause about *theirs* has whose *who* is: "Roe, who works at the bank", "the bank's analyst"."""
    start, end = theirs.span
    start = _full_name(passage, start)
    said = {word for word, at in zip(passage.order, passage.words, strict=True) if start <= at.start < end}
    rest = who.words - who.heads - (who.homes if not any(map(land_of, said)) else frozenset())
    return bool(rest) and not who.person and rest <= said and who.heads <= CROWD | ROLES


def _full_name(passage: Passage, start: int) -> int:
    """Return where the office begins that ends at letter *start*: "Department of Mines (DM) Director Roe"."""
    first = bisect_left(passage.starts, start)
    while first and (passage.words[first - 1].capitalised or passage.order[first - 1] == "of"):
        between = gap(passage, first)
        if between not in {" ", " (", ") "}:
            break
        first -= 1
    return passage.words[first].start if first < len(passage.words) else start


def _speaks_for(who: Speaker, other: Speaker, passage: Passage, sources: Sources) -> bool:
    """Return whether both speak for somebody, and whom *who* speaks for stands near."""
    if who.person or not (who.words & SPOKESPEOPLE and other.words & SPOKESPEOPLE):
        return False
    return not absent_about(who, passage, sources)


def _may_be_meant(who: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether the "she" or "it" of *theirs* may stand for *who*."""
    if theirs.pronoun in PERSONAL and who.sex and theirs.pronoun != who.sex:
        return False
    if len(sources.passages) < ARTICLE:
        return True
    before, after = around(passage, sources)
    if theirs.pronoun in PERSONAL and (is_body(who) or is_many(who)):
        # "The company", "the builders" are no "she", but its spokeswoman and its chief are.
        return any(not SPOKESPEOPLE.isdisjoint(near.order) or _has_officer(near, who, sources) for near in before)
    if theirs.pronoun in PERSONAL and (who.person or is_surname(who, sources)):
        before = back_to_two(around(passage, sources, FAR)[0], theirs.pronoun)
    named = any(people(near.text).mentions for near in before)
    return not _absent(who, before if named else [*before, *after], sources)


def _has_officer(passage: Passage, who: Speaker, sources: Sources) -> bool:
    """Return whether *passage* tells of somebody in office with *who*, a body: "the chief of the Torv police"."""
    heads = [head for head in who.heads if stem(head) in passage.at]
    return any(joined(head, role, sources) for role in ROLES.intersection(passage.order) for head in heads)


def _spoken_of(who: Speaker, other: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether a body is only spoken of by people whom no name or office tells: "a person said the firm …"."""
    if who.person or not other.words.isdisjoint(_OF_BODIES) or not _nameless(passage, theirs, other):
        return False
    return bool(who.roots) and who.roots <= {passage.stems[index] for index in theirs.said}


_OF_BODIES = listed("official officials member members others some")
"""Nameless people who may be the body's own."""


def _nameless(passage: Passage, report: Report, who: Speaker) -> bool:
    """Return whether *report* keeps its speakers nameless: "two people in the room", "somebody"; no spokesman."""
    if not who.vague or not who.words.isdisjoint(SPOKESPEOPLE):
        return False
    return passage.order[max(0, bisect_left(passage.starts, report.span[0]))] not in _DEFINITE


_DEFINITE = listed("the this that these those") | _POSSESSIVE


def _speaks_besides(who: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether *who*, by name, has words of their own in *passage* beside those of *theirs*."""
    if who.surname and _SILENT.intersection(passage.order) and "comment" in passage.order:
        silent = (
            i for i in passage.at.get(stem(who.surname), ()) if _SILENT.intersection(passage.order[i + 1 : i + 3])
        )
        if any("comment" in passage.order[i + 1 : i + 5] for i in silent):
            return True
    others = (report for report in reports(passage) if report is not theirs and report.span != theirs.span)
    return bool(who.surname) and any(speaker(passage, report).surname == who.surname for report in others)


def _called(who: Speaker, passage: Passage, sources: Sources) -> bool:
    """Return whether *passage* has a noun for a body that the article joins with the speaker's name."""
    return any(joined(name, word, sources) for word in FIRMS.intersection(passage.order) for name in who.heads)


def absent_about(who: Speaker, passage: Passage, sources: Sources) -> bool:
    before, after = around(passage, sources)
    return _absent(who, [*before, *after], sources)


def _absent(who: Speaker, around: Sequence[Passage], sources: Sources) -> bool:
    """Return whether nothing in *around* names the speaker, nor anybody whom the article describes so."""
    # Of "Otto Roe, the former mayor" a mayor who stands near is not yet Roe.
    roots = [stem(name) for name in who.called or who.names] if who.person else who.roots
    if who.vague or any(root in near.at for near in around for root in roots):
        return False
    if any(_bears(near, stem(title)) for title in who.names - who.called for near in around if who.called):
        return False
    if who.words <= FIRMS | SPOKESPEOPLE and any(not SPOKESPEOPLE.isdisjoint(near.order) for near in around):
        return False  # "a spokesman for the force", "the police spokesman"
    return not any(told_together(who, speaker(near, report), sources) for near in around for report in reports(near))


def _bears(passage: Passage, title: str) -> bool:
    """Return whether *passage* has the title for whoever it means: "the mayor", not "Mayor Otto Vang"."""
    return any(
        place + 1 == len(passage.words) or not passage.words[place + 1].capitalised
        for place in passage.at.get(title, ())
    )
