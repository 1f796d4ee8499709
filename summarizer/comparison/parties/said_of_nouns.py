"""What somebody says of a noun in a relative clause: "a scheme that | unions have branded a gimmick".

The verb has no object behind it, since the pronoun stands for it: what is said is said of the noun before. Such a
clause often stands within another's words, whose speaker says the rest of the sentence, and not this.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.boundaries import cuts, phrase_start, tells_who
from summarizer.comparison.parties.judging_verbs import FINDING, LABELLING, READING
from summarizer.comparison.parties.plain_reports import lemma, subject_before
from summarizer.comparison.parties.reckonings import Report, report_of
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import ADDRESSING, VERBS, listed
from summarizer.language.speakers import PRONOUNS
from summarizer.language.subjects import ALONE
from summarizer.language.word_classes import DETERMINERS, RELATIVES

_PRONOUNS = frozenset(["that", "which"])
_FINDING = FINDING | READING
_HOW = frozenset(["a", "an", "as", "too", "so", "very"])
"""Words behind a verb of thinking that open what the noun is thought to be."""
_IN_LINE = 30
"""Words before a second "and that" among which the first stands, and with it the noun."""
_SAID = 20
"""Words of the longest judgment that is read."""
_OBJECTS = (DETERMINERS - {"a", "an"}) | PRONOUNS | {"that", "to"}
"""Words behind the verb that open what is said, so that no noun before it is the object."""


def said_of_nouns(passage: Passage) -> Iterator[Report]:
    """Yield what somebody says of the noun on which the relative clause hangs."""
    order = passage.order
    first = next((i for i, word in enumerate(order) if word in _PRONOUNS or word in ALONE), len(order))
    for index in range(first + 1, len(order)):
        if not _may_say(passage, index):
            continue
        who = subject_before(passage, index)
        noun = _noun_before(passage, who.start) if who is not None else None
        if who is not None and noun is not None:
            last = min(len(order), index + 1 + _SAID)
            end = next((i for i in range(index + 1, last) if cuts(passage, i)), last)
            pronoun = order[who.start] if order[who.start] in ALONE and len(who) == 1 else None
            said = report_of(passage, who, [*noun, *range(index + 1, end)], pronoun)
            yield said._replace(cue=lemma(order[index]), of_noun=True)


def _may_say(passage: Passage, index: int) -> bool:
    """Return whether the verb at *index* may say something of a noun, or judge it, with no object of its own."""
    word = passage.order[index]
    verb = VERBS.get(word)
    if verb is None and word not in LABELLING and word not in _FINDING:
        return False
    after = passage.order[index + 1 : index + 2]
    free = verb is not None and verb.free and verb.form != "gerund"
    judges = word in LABELLING or (word in _FINDING and after and after[0] in _HOW)
    if passage.words[index].capitalised or not (free or judges):
        return False
    return not after or not (after[0] in _OBJECTS or passage.words[index + 1].capitalised)


def _noun_before(passage: Passage, subject: int) -> range | None:
    """Return the phrase that the relative pronoun before the subject at *subject* stands for.

    Of "a tax | that Roe proposed and that Lind called mad" that before the first. A pronoun may do without it: "a tax |
    she calls mad".
    """
    order, place = passage.order, subject - 1
    if place > 0 and order[subject] in ALONE and tells_who(order[place]) and not cuts(passage, subject):
        noun = range(phrase_start(passage, place), subject)
        return None if _addresses(passage, noun) else noun
    while place > 1 and order[place] in _PRONOUNS and order[place - 1] in _JOINING:
        earlier = range(place - 2, max(0, place - _IN_LINE), -1)
        place = next((i for i in earlier if order[i] in _PRONOUNS), 0)
    if place < 1 or order[place] not in _PRONOUNS or order[place - 1] in VERBS or order[place - 1] in RELATIVES:
        return None
    noun = range(phrase_start(passage, place - 1), place)
    return None if order[place] == "that" and _addresses(passage, noun) else noun


def _addresses(passage: Passage, noun: range) -> bool:
    """Return whether somebody is told what follows, which is said of no noun then: "told the court | that he knew"."""
    return any(lemma(passage.order[i]) in ADDRESSING for i in noun)


_JOINING = listed("and but or")
