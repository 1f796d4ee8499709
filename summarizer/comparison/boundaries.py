"""Where phrases and clauses of a passage begin and end, and which words may be a phrase for a speaker."""

from __future__ import annotations

from summarizer.comparison.passage import COMPOUNDING, Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DAYS,
    DETERMINERS,
    NEARBY,
    OWNING_S,
    PERIODS,
    PREPOSITIONS,
)

_RELATING = listed("hired working employed commissioned engaged retained based living")
"""Words that tie a speaker to a body and tell nobody from anybody else: "engineers | hired by the owners"."""
TIMES = DAYS | NEARBY | PERIODS
_UNSPOKEN = (STOPWORDS - listed("said told")) | VERBS.keys() | _RELATING | DETERMINERS | TIMES
LONGEST = 14
"""Words of the longest phrase for a speaker, an apposition included."""


def tells_who(word: str) -> bool:
    return word not in _UNSPOKEN and not word.isdigit()


def closes(passage: Passage, index: int) -> bool:
    """Return whether the clause ends with the word at *index*, a time aside: "…, records showed on Friday"."""
    place = index + 1
    while place < len(passage.words) and (passage.order[place] in TIMES or passage.order[place] == "on"):
        place += 1
    return place == len(passage.words) or cuts(passage, place)


def is_phrase(passage: Passage, who: range) -> bool:
    """Return whether the words may be a noun phrase by how they end."""
    end = passage.order[who.stop - 1]
    if end in DETERMINERS or end in PREPOSITIONS or "whom" in passage.order[who.start : who.stop]:
        return False
    adverb = len(who) == 1 and end.endswith("ly") and not (who.start and passage.words[who.start].capitalised)
    return not adverb and any(tells_who(passage.order[i]) for i in who)


def opens_noun(passage: Passage, who: range) -> bool:
    """Return whether the words open as a noun phrase does, "engineer Ann Roe" too, or end with a plural."""
    first, last = passage.words[who.start], passage.words[who.stop - 1]
    opens = first.capitalised or first.text[0].isdigit() or passage.order[who.start] in DETERMINERS | _NUMERALS
    titled = len(who) > 1 and passage.words[who.start + 1].capitalised and is_person(passage.order[who.start])
    return opens or titled or first.text.endswith(OWNING_S) or last.text.endswith(_PLURAL)


_NUMERALS = listed("one two three four five six seven eight nine ten both several many most few")
_PLURAL = ("s", "s'", "s’", "people", "police", "staff", "men", "women", "crew")


def phrase_start(passage: Passage, last: int) -> int:
    first = last
    while first and last - first < LONGEST and not cuts(passage, first) and not _opens(passage.order[first - 1]):
        first -= 1
    return first


def _opens(word: str) -> bool:
    return word in CLAUSE_OPENERS or word in AUXILIARIES or word in {"and", "who", "which", "to", "on", "by", "from"}


def phrase_end(passage: Passage, first: int) -> int:
    last = first
    while last < len(passage.words) and last - first < LONGEST:
        if last > first and (cuts(passage, last) or _opens(passage.order[last]) or passage.order[last] in TIMES):
            break
        last += 1
    return last


def clause_end(passage: Passage, first: int) -> int:
    return next((i for i in range(first, len(passage.words)) if ";" in gap(passage, i) or "." in gap(passage, i)),
                len(passage.words))  # fmt: skip


def cuts(passage: Passage, index: int) -> bool:
    between = gap(passage, index)
    return between not in COMPOUNDING and not _CUTTING.isdisjoint(between)


_CUTTING = frozenset(',;:.!?()–—…“”"')


def stops(passage: Passage, index: int) -> bool:
    """Return whether a mark that ends a part of a sentence, no comma, stands between the word and the one before it."""
    return index in passage.stopped


def gap(passage: Passage, index: int) -> str:
    """Return what stands between the word at *index* and the one before it."""
    return passage.gaps[index] if 0 <= index < len(passage.gaps) else ""
