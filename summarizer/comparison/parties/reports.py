"""The reports of a passage: whoever speaks in it or gives a figure, and the words that are theirs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from summarizer.comparison.boundaries import clause_end, gap, is_phrase, phrase_end
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.parties.plain_reports import HINTS, lemma, plainly, preceding, tells_no_words
from summarizer.comparison.parties.reckonings import Report, parts, report_of, tallied
from summarizer.comparison.parties.relative_reports import within_relative
from summarizer.comparison.parties.said_of_nouns import said_of_nouns
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import POSSESSIVES, PRONOUNS
from summarizer.language.word_classes import AUXILIARIES, PREPOSITIONS

_BELIEVING = listed("think believe expect suppose")
"""Verbs of which a "not" belongs to what is believed: "they do not think it was arson"."""


_SPOKESPEOPLE = listed("spokesman spokeswoman spokesperson spokespeople")
"""Whose words are those of whoever they speak for."""


@read_once
def reports(passage: Passage) -> tuple[Report, ...]:
    """Return the reports of *passage*: those that its grammar shows, and figures that somebody gives."""
    found = []
    cues: set[int] = set()
    for said in passage.attributions:
        cue = _inside(passage, said.cue)
        who = _past_whose(passage, _inside(passage, said.who))
        if (
            (said.negated and lemma(passage.order[cue.start]) not in _BELIEVING)
            or not who
            or passage.order[who.start] == "whose"
            or not (said.pronoun or is_phrase(passage, who))
            or _is_what_they_have(passage, who, cue)
            or _is_done_to(passage, who)
        ):
            continue
        if said.strength == "allegation" and passage.order[cue.start - 1 : cue.start] in _STANDING:
            continue  # "a man of 67 stands accused of fraud"
        if tells_no_words(passage, cue):
            continue
        cues.update(cue)
        if passage.order[cue.stop : cue.stop + 1] == ("with",) or (
            passage.order[cue.start] == "adding" and _adds(passage, cue)
        ):
            continue
        content = [index for span in said.content for index in _inside(passage, _before_semicolon(passage, span))]
        if content and content[0] >= cue.stop and passage.order[content[0]] in PREPOSITIONS:
            content += preceding(passage, who.start)  # "The river rose, the guild said in a note"
        content = _behind_that(passage, cue, within_relative(passage, who, cue, content))
        content = _up_to_next_deed(passage, cue, _up_to_next_speaker(passage, cue, content))
        helped = len(who) == _TWO and passage.order[who[1]] in _HELPING and passage.order[who[0]] in PRONOUNS
        counted = all(passage.order[i] in _COUNTED for i in who)  # "All three | deny it"
        bare = said.pronoun or helped or counted  # "They help | explain"
        pronoun = POSSESSIVES.get(passage.order[who[0]], passage.order[who[0]]) if bare else None
        pronoun = "they" if counted and not said.pronoun else pronoun
        loose = passage.order[cue.start].endswith("ing") and cue.stop - cue.start == 1
        last = who[0] if helped else who[-1]
        report = report_of(passage, range(who[0], last + 1), content, pronoun, said.strength)
        found.append(report._replace(loose=loose, cue=lemma(passage.order[cue.start])))
    if not HINTS.isdisjoint(passage.order):
        found += _told_by(passage, cues)
        if "states" in passage.order:
            cues.update(i for i, word in enumerate(passage.order) if word == "states" and _are_lands(passage, i))
        found += plainly(passage, cues)
        found += said_of_nouns(passage)
        found += tallied(passage)
    return tuple(part for report in found if _says(report) for part in parts(passage, report))


_STANDING = (("stands",), ("stand",), ("stood",))
_COUNTED = SMALL.keys() | {"all", "both", "the"}
_HELPING = listed("help helps helped")
_TWO = 2


def _is_what_they_have(passage: Passage, who: range, cue: range) -> bool:
    """Return whether the cue is a noun for what the subject of another verb has: "won and kept her title | hopes"."""
    verb = VERBS.get(passage.order[cue.start])
    if verb is None or verb.form in {"past", "gerund"} or passage.order[cue.stop : cue.stop + 1] in _COMPLEMENTS:
        return False
    verbs = [group.verb for group in groups(passage) if group.verb in who]
    return any(passage.order[i] in POSSESSIVES for i in who if verbs and i > verbs[0])


_COMPLEMENTS = (("that",), ("to",), ("the",), ("it",), ("he",), ("she",), ("they",))


def _are_lands(passage: Passage, index: int) -> bool:
    """Return whether "states" are counted, and say nothing: "six coastal | states, meeting in Torv"."""
    counted = any(word in SMALL or word.isdigit() for word in passage.order[max(0, index - 2) : index])
    return counted and index + 1 in passage.parted


def _is_done_to(passage: Passage, who: range) -> bool:
    """Return whether what was read as a speaker is what was done to one: "Roe, | banned over a pill found in Torv"."""
    if len(who) < _TWO or passage.order[who[1]] not in PREPOSITIONS:
        return False
    return any(group.verb == who.start and not group.finite for group in groups(passage))


def _past_whose(passage: Passage, who: range) -> range:
    """Return *who* without the "whose" of a speaker by name, who speaks for nobody else: "whose lawyer, Eva Stahl"."""
    named = any(passage.words[index].capitalised for index in who)
    if (
        not named
        or passage.order[who.start] != "whose"
        or not _SPOKESPEOPLE.isdisjoint(passage.order[who.start : who.stop])
    ):
        return who
    return range(who.start + 1, who.stop)


def _up_to_next_deed(passage: Passage, cue: range, content: list[int]) -> list[int]:
    """Return *content* up to where the speaker does something else: "expects 40 mm of rain | and has warned the town".

    Where a clause is told, the deed is told with it: "says that the river rose and has fallen".
    """
    behind = (i for i in content if i > cue.stop and passage.order[i] == "and")
    stop = next((i for i in behind if not AUXILIARIES.isdisjoint(passage.order[i + 1 : i + 2])), None)
    if stop is None or any(group.finite and cue.stop <= group.verb < stop for group in groups(passage)):
        return content
    return [index for index in content if index < stop]


def _up_to_next_speaker(passage: Passage, cue: range, content: list[int]) -> list[int]:
    """Return *content* up to a part without its verb: "warned of a charge of 9 million, | Wend Credit of 3 million"."""
    link = passage.order[cue.stop : cue.stop + 1]
    if not link or link[0] not in {"of", "about", "against"}:
        return content
    for index in content:
        joined = passage.order[index] == "and"
        first = index + joined
        if index <= cue.stop + 1 or not (joined or passage.gaps[index] == ", "):
            continue
        last = next((i for i in range(first, len(passage.words)) if not passage.words[i].capitalised), first)
        if last > first and passage.order[last : last + 1] in (link, ("of",)):
            return [i for i in content if i < index]
    return content


def _behind_that(passage: Passage, cue: range, content: list[int]) -> list[int]:
    """Return *content*, or where that stands before who says it what a "that" opens: "said | on Monday | that C"."""
    behind = passage.order[cue.stop : cue.stop + _ASIDE]
    if not content or content[-1] >= cue.start or "that" not in behind or behind[0] not in PREPOSITIONS:
        return content
    if _WHEN.isdisjoint(passage.order[content[0] : content[0] + _FRONT]):
        return content  # "37 died, said the ministry | in a count that it gave": no clause of time is put first
    that = cue.stop + behind.index("that")
    if not passage.parted.isdisjoint(range(cue.stop, that + 1)):
        return content
    return list(range(that + 1, clause_end(passage, that + 1)))


_WHEN = listed("after before as when while since once")
_FRONT = 5
"""Words of a clause of time put first among which it is opened: "A day | after"."""
_ASIDE = 6
"""Words behind a verb of saying within which its "that" stands."""


def _says(report: Report) -> bool:
    """Return whether there are words of theirs; who denies denies what stands before: "She denies it"."""
    return bool(report.said) or report.strength == "denial"


def _adds(passage: Passage, cue: range) -> bool:
    """Return whether "adding" adds a thing, and no words: "adding hours to the journey"."""
    after = passage.order[cue.stop] if cue.stop < len(passage.order) else ""
    return after != "that" and not any(mark in gap(passage, cue.stop) for mark in ',:“"')


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


def _is_told(word: str) -> bool:
    verb = VERBS.get(word)
    return verb is not None and verb.form == "past" and verb.lemma not in _NOT_TOLD


_NOT_TOLD = listed(
    """hold explain imply applaud laud praise commend extol endorse mock ridicule criticise criticize condemn denounce
    scold berate castigate chide rebuke belittle disparage deride see hear review"""
)
"""Verbs that in the passive tell what is done to somebody: who is "applauded by the crowd" is told by nobody."""


def _before_semicolon(passage: Passage, span: Range) -> Range:
    cut = passage.text.find(";", *span)
    return (span[0], cut) if cut >= 0 else span  # another's words begin there as a rule


def _inside(passage: Passage, span: Range) -> range:
    """Return the indices of the words that begin in *span*."""
    first = bisect_left(passage.starts, span[0])
    return range(first, bisect_left(passage.starts, span[1], first))


def ends_a_clause(claim: Passage, passage: Passage, report: Report) -> bool:
    """Return whether who says it ends a clause that *claim* leaves out: "…, | which starts at once, the order says".

    Whether the words before that clause are theirs as well, only the writer knows.
    """
    if not report.who or not report.said or report.who[0] < report.said[-1]:
        return False
    opening = [
        i for i in range(report.said[0], report.said[-1]) if passage.order[i] in _RELATIVE and i in passage.parted
    ]
    behind = [i for i in report.said if opening and i > opening[-1]]
    return bool(behind) and sum(passage.stems[i] in claim.at for i in behind) * 2 < len(behind)


_RELATIVE = frozenset(["which", "who", "whose", "where"])


def carried(claim: Passage, weights: Mapping[int, float], roots: frozenset[object]) -> float:
    """Return the share of the words of *claim* in *weights* that *roots* hold, themselves or in other words."""
    stems, kin = claim.stems, claim.kin
    found = [w for i, w in weights.items() if stems[i] in roots or not roots.isdisjoint(kin[i])]
    return sum(found) / sum(weights.values()) if found else 0.0


@read_once
def narrated(passage: Passage) -> frozenset[object]:
    """Return the stems and kin of what *passage* tells on its own account."""
    told = set[int]().union(*[part for report in reports(passage) for part in (report.said, report.who)])
    own = [index for index in passage.content if index not in told]
    return frozenset([passage.stems[index] for index in own]).union(*[passage.kin[index] for index in own])
