"""Two subjects of one verb, the first with a clause on it: "Roe, whose yacht sank, and Lind | were fined"."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import LONGEST, Party
from summarizer.comparison.clauses.phrases_before import past_asides, phrase_before
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import RELATIVES


def with_first(passage: Passage, read: tuple[Group, ...], number: int, party: Party | None) -> Party | None:
    """Return *party*, whom the verb *number* is told of, with the phrase that ", and" joins it to.

    So it is where no verb before that "and" has a tense but in a clause on the phrase before: else it joins sentences.
    """
    if party is None or not party.words or not number or not read[number].finite:
        return party
    first = min(party.words)
    joint = next((i for i in range(first - 1, max(0, first - 4), -1) if passage.order[i] == "and"), 0)
    if joint not in passage.parted:
        return party
    who = next((i for i in range(joint - 1, max(0, joint - LONGEST), -1) if passage.order[i] in RELATIVES), 0)
    if who not in passage.parted or not passage.parted.isdisjoint(range(who + 1, joint)):
        return party
    before = [group for group in read[:number] if group.finite and group.verb < joint]
    if not before or any(group.verb < who for group in before):
        return party
    end, aside = past_asides(passage, who)
    other = phrase_before(passage, end, (), aside)
    if other is None or not other.heads:
        return party
    return Party((*other.heads, *party.heads), (*other.words, *party.words))
