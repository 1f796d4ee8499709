"""Words in -ing that are told of what stands right before them: "men | posing as guards", "with | Torv leaving"."""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import PLURALS, is_past
from summarizer.comparison.clauses.verbs import Group, parted
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms, names_thing
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES

_ATTENDING = listed("with without involve see mean show film catch capture depict spot watch hear picture")
"""Words behind which a name and a gerund are one clause."""
_NO_NOUNS = FUNCTION_WORDS | AUXILIARIES
_LOCAL = listed("as at in on for from toward towards across into with through along near off over under against")
"""Prepositions behind a participle that says what somebody is about."""
_DRIVEN = listed("lorry truck car bus coach train ferry boat ship plane jet drone crowd crew police staff")
"""Nouns of what may be about something, beside people."""


def own_subject(passage: Passage, index: int) -> int | None:
    """Return where the name begins that does what the gerund at *index* tells: "the deal involves | Torv | leaving"."""
    first = index
    while first and passage.words[first - 1].capitalised and first not in passage.parted:
        first -= 1
    attended = 0 < first < index and not _ATTENDING.isdisjoint(base_forms(passage.order[first - 1]))
    return first if attended else None


def tells_more(passage: Passage, index: int) -> bool:
    """Return whether the word in -ing tells what the noun right before it is about: "men | posing as guards"."""
    word = passage.order[index]
    if not word.endswith("ing") or not 0 < index < len(passage.order) - 1:
        return False
    if passage.order[index + 1] not in _LOCAL or index in passage.parted or index + 1 in passage.parted:
        return False
    before = passage.order[index - 1]
    if before in _NO_NOUNS or is_past(before) or names_thing(word):
        return False
    return before.endswith("s") or before in PLURALS or is_person(before) or before in _DRIVEN


def goes_on_behind_speaker(passage: Passage, former: Group, group: Group) -> bool:
    """Return whether the gerund may go on what is told before who says it: "it rained, Roe said, | flooding fields"."""
    if passage.order[group.verb] in VERBS or passage.order[former.verb] not in VERBS:
        return False
    start = passage.words[former.verb].start
    told_before = (said.content[0][0] < start for said in passage.attributions if said.content and said.cue[0] == start)
    return parted(passage, group.start) and any(told_before)
