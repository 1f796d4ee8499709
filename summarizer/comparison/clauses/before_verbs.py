"""Whom a verb is told of: the phrase before it, that of a verb before, or that of the clause that it opens."""

from __future__ import annotations

from summarizer.comparison.clauses.copulas import told_with_copula
from summarizer.comparison.clauses.described_subjects import (
    RELATIVES,
    is_accused,
    joined_by,
    of_owner,
    past_clause,
    past_contrast,
)
from summarizer.comparison.clauses.first_of_two import with_first
from summarizer.comparison.clauses.gerunds import goes_on_behind_speaker, own_subject, tells_more
from summarizer.comparison.clauses.infinitives import BODIES, CAUSING, FOR_THEMSELVES, INTENT, SPANS
from summarizer.comparison.clauses.joined_verbs import joins, unquoted, with_tense
from summarizer.comparison.clauses.noun_infinitives import noun_before
from summarizer.comparison.clauses.phrases import LONGEST, Chunk, Party, chunks_of, party_of, tells
from summarizer.comparison.clauses.phrases_before import either, past_asides, phrase_before
from summarizer.comparison.clauses.verb_groups import group_start, groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS, PRONOUNS, Group, parted
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DETERMINERS


def told_of(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return the phrase that the verb group *number* of *read* is told of; *told*: those of the groups before it."""
    group, order = read[number], passage.order
    start, aside = past_asides(passage, group.start)
    if not start:
        participle = order[group.start].endswith("ing") or (group.passive and not group.finite)
        return _main_subject(passage, read, number) if participle else None
    last = order[start - 1]
    if last in {"and", "but"} and group.finite and (party := told_with_copula(passage, read, number, start - 1)):
        return party
    if last in {"and", "but", "or", "then"} and number and joins(passage, start - 1):
        return told[with_tense(passage, read, number, unquoted(passage, read, number, start))]  # "Roe won and resigned"
    if last in {"and", "but"} and group.finite and (owner := of_owner(passage, read[:number], start - 1)) is not None:
        return owner
    if last == "and" and number and group.finite and len({told[i] for i in range(number) if read[i].finite}) == 1:
        return told[-1]  # "Roe won, and resigned"
    if last in RELATIVES and start > 1:
        end = past_contrast(passage, start - 1)
        return either(phrase_before(passage, end, read[:number]), end) or _governed(passage, end)
    if tells_more(passage, group.start):
        return phrase_before(passage, start, read[:number], aside)
    if group.finite and _is_behind_participle(passage, read, number):
        return told[-1]  # "men posing as guards robbed it"
    if not group.finite and group.start == group.verb and order[group.verb].endswith("ing"):
        if number and goes_on_behind_speaker(passage, read[number - 1], group):
            return None
        before = told[-1] if number else _main_subject(passage, read, number)
        return _of_gerund(passage, read[number - 1] if number else None, group) or before
    if order[group.start] == "to":
        return _of_infinitive(passage, read, number, told)
    if last in PRONOUNS and not parted(passage, start):
        return Party((), (), last)
    return _by_phrase(passage, read, number, told, (start, aside))


def _by_phrase(
    passage: Passage,
    read: tuple[Group, ...],
    number: int,
    told: list[Party | None],
    before: tuple[int, tuple[int, ...]],
) -> Party | None:
    """Return whom a verb is told of by the phrase that ends *before* it, its asides left out."""
    group, order, (start, aside) = read[number], passage.order, before
    if (of_noun := noun_before(passage, read, number)) is not None:
        return of_noun
    if (told_by := _past_speaker(passage, start)) is not None:
        return phrase_before(passage, told_by, read[:number]) or _governed(passage, told_by)
    if (described := past_clause(passage, read, number, told)) is not None:
        return described
    found = phrase_before(passage, start, read[:number], aside)
    if found is None and number and order[read[number - 1].start - 1] in RELATIVES and read[number - 1].start:
        return told[-1]  # "the man who was here left"
    if number > 1 and is_accused(passage, read, number):
        return told[-1]  # "the man accused of hiding it told the court"
    if (
        number
        and read[number - 1].passive
        and not read[number - 1].finite
        and not _named_between(passage, read, number)
    ):
        return told[-1]  # "the man arrested on Monday was released"
    if found is None and group.passive and not group.finite and parted(passage, group.start):
        return _beaten_by(passage, group.start)
    return with_first(passage, read, number, joined_by(passage, start, group.start, found))


def _is_behind_participle(passage: Passage, read: tuple[Group, ...], number: int) -> bool:
    """Return whether what the verb is told of is told more by a participle between: not of "saw men running across"."""
    if not number or not tells_more(passage, read[number - 1].start) or _named_between(passage, read, number):
        return False
    former = read[number - 2] if number > 1 else None
    return former is None or any(parted(passage, i) for i in range(former.verb + 1, read[number - 1].start))


def _of_gerund(passage: Passage, former: Group | None, group: Group) -> Party | None:
    """Return who does what the gerund *group* tells, where that is another than whom the verb before is told of."""
    if former is not None and (accused := _accused(passage, former, group)) is not None:
        return accused
    first = own_subject(passage, group.start)
    return None if first is None else party_of(passage, [Chunk("", tuple(range(first, group.start)))])


def _beaten_by(passage: Passage, end: int) -> Party | None:
    """Return the named party behind a preposition of persons right before an aside: "lost to | Ann Roe, ranked 4th"."""
    first = end
    while first and passage.words[first - 1].capitalised and (first == end or not parted(passage, first)):
        first -= 1
    while first and first < end and tells(passage, first - 1) and not parted(passage, first):
        first -= 1
    if first == end or not first or passage.order[first - 1] not in _PERSONAL:
        return None
    return party_of(passage, [Chunk("", tuple(range(first, end)))])


_PERSONAL = listed("by against with")
"""Prepositions behind which a name is seldom a place's."""


def _accused(passage: Passage, former: Group, group: Group) -> Party | None:
    """Return whom the verb before has do it: "accused | the clerk of | hiding it", "kept | the crew from | landing"."""
    controlling = _CONTROLLING_BY.get(passage.order[group.start - 1], frozenset())
    if former.passive or controlling.isdisjoint(base_forms(passage.order[former.verb])):
        return None
    end, aside = past_asides(passage, group.start - 1)  # "accused the clerk, | Ann Roe, | of hiding it"
    if end <= former.verb + 1 or any(parted(passage, place) for place in range(former.verb + 1, end)):
        return None
    chunks = chunks_of(passage, former.verb + 1, end)[:1]
    return party_of(passage, chunks, aside) if chunks else None


_CONTROLLING = listed(
    """accuse suspect convict acquit clear absolve prevent stop ban bar keep discourage dissuade deter prohibit"""
)
_REPAYING = listed(
    """fine jail imprison sentence convict arrest charge detain sack dismiss fire suspend expel punish penalise penalize
    ban criticise criticize blame condemn praise thank honour honor reward"""
)
_CONTROLLING_BY = {"of": _CONTROLLING, "from": _CONTROLLING, "for": _REPAYING}
"""Prepositions before a gerund → verbs whose object does what it tells: "fined | the clerk | for hiding it"."""


def _past_speaker(passage: Passage, end: int) -> int | None:
    """Return where a relative pronoun stands before the speaker of what follows it: "the bells, | which Roe says"."""
    if passage.order[end - 1] not in VERBS or parted(passage, end) or passage.order[end - 2] in DETERMINERS:
        return None
    for place in range(end - 2, max(0, end - LONGEST), -1):
        if passage.order[place] in RELATIVES:
            return place if place + 1 < end - 1 else None
        if parted(passage, place):
            return None
    return None


def whom(passage: Passage, read: tuple[Group, ...], number: int) -> Party | None:
    """Return of whom a clause tells that "whom" opens: "the clerks, | whom Roe had accused"."""
    if "whom" not in passage.order:
        return None
    for place in range(read[number].start - 1, max(0, read[number].start - LONGEST), -1):
        if parted(passage, place + 1):
            return None
        if passage.order[place] == "whom":
            return _governed(passage, place)
    return None


def _governed(passage: Passage, end: int) -> Party | None:
    """Return the phrase behind a preposition that ends before *end*: "agreed to the freeze, | which began"."""
    last = end
    verbs = {group.verb for group in groups(passage)}
    while last and tells(passage, last - 1) and last - 1 not in verbs and (last == end or not parted(passage, last)):
        last -= 1
    return party_of(passage, [Chunk("", tuple(range(last, end)))]) if last < end else None


def _named_between(passage: Passage, read: tuple[Group, ...], number: int) -> bool:
    return any(parted(passage, place) for place in range(read[number - 1].verb + 1, read[number].start + 1))


def _main_subject(passage: Passage, read: tuple[Group, ...], number: int) -> Party | None:
    """Return the subject of a sentence that opens with a participle: "Having won, Roe resigned"."""
    for later in range(number + 1, len(read)):
        if read[later].finite and later == number + 1:
            return phrase_before(passage, read[later].start, read[:later])
    return None


def _has_intent(passage: Passage, between: range) -> bool:
    return bool(between) and passage.order[between[-1]] in INTENT


def _is_of_theirs(passage: Passage, between: range) -> bool:
    """Return whether it is a thing that somebody has, and no people, who do what an infinitive tells."""
    noun = passage.order[between[-1]]
    return passage.order[between[0]] in _OWN and not is_person(noun) and noun.removesuffix("s") not in BODIES


_OWN = frozenset(["its", "their", "his", "her"])


def _of_infinitive(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return who is to do it: what stands between the verb before and "to", else that verb's own subject."""
    if not number:
        copula = group_start(passage, read[number].start - 1)
        start, aside = past_asides(passage, copula)
        return phrase_before(passage, start, (), aside)
    former = read[number - 1]
    copula = group_start(passage, read[number].start - 1)
    if former.verb < copula < read[number].start - 1:  # "the mayor is not able to"
        start, aside = past_asides(passage, copula)
        return phrase_before(passage, start, read[:number], aside)
    between = range(former.verb + 1, read[number].start)
    if told[-1] is not None and told[-1].pronoun == "it" and "take" in base_forms(passage.order[former.verb]):
        until = next(
            (i for i in between if passage.order[i] in NUMBER_WORDS or passage.order[i][0].isdigit()), between.stop
        )
        return party_of(passage, chunks_of(passage, between.start, until)[:1])  # "it took | Roe | two years to win"
    achieving = not former.passive and not FOR_THEMSELVES.isdisjoint(base_forms(passage.order[former.verb]))
    if achieving and passage.parted.isdisjoint((*between, read[number].start)) and not _has_intent(passage, between):
        return told[-1]  # "beat Lind | to reach the final"
    if any(parted(passage, place) or passage.order[place] in PREPOSITIONS for place in between):
        return None
    if parted(passage, read[number].start):
        return None  # "a judge who has never held elected office, | to lead it"
    if former.passive or not any(tells(passage, place) for place in between) or passage.order[between[-1]] in SPANS:
        return told[-1]  # "needed 54 minutes | to win"
    if passage.words[between[-1]].capitalised and CAUSING.isdisjoint(base_forms(passage.order[former.verb])):
        return told[-1]  # "turned down Torv | to join Vale"
    if _has_intent(passage, between):
        return None  # "rejected the plan to sell it"
    if "use" in base_forms(passage.order[former.verb]) and not is_person(passage.order[between[-1]]):
        return told[-1]  # "used the fund | to buy a boat"
    if _is_of_theirs(passage, between) and CAUSING.isdisjoint(base_forms(passage.order[former.verb])):
        return told[-1]  # "ended its streak | to win the cup"
    return party_of(passage, [Chunk("", tuple(between))])
