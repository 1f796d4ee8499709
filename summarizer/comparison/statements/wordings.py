"""Differences that are of the wording alone: a name at full length, another superlative, an opposite within a name."""

from __future__ import annotations

import re

from summarizer.atoms import is_negation, plain
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import facing
from summarizer.language.lexicon import base_forms, contrast, opposite_poles
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import SMALL
from summarizer.language.people import people
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS, Word, folded_words, stem, without_marks

_ARTICLES = frozenset({"a", "an", "the"})
_ORDERING = listed("before after ahead prior following since until")
_TAKEN = listed("claim lose take cost")
"""Verbs, in their dictionary form, of which lives are deaths: "has claimed more than 200 lives"."""
_ASIDE = 3.0
"""Words that a sentence may have of its own beside the one for before or after; with more it tells of another deed."""
_ELSE = 4.0
"""The same beside who does what to whom."""
_PRIVATELY = "closed doors"
"""Where nobody is: in private."""
_UMLAUT = re.compile(r"([aou])e")
_KIN = listed(
    """husband wife spouse partner father mother son daughter parent child uncle aunt nephew niece grandfather
    grandmother grandson granddaughter teacher pupil doctor patient landlord tenant"""
)
"""What one is to another, who is the contrary to the one."""
_RANKED = re.compile(r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+\w\w)[-\s]", re.IGNORECASE)
"""What says of a superlative that others surpass it."""
_STAGES = listed(
    "bear bore born die miss missing find found begin start end finish arrive depart arrest release free seize"
)
"""Words, in their dictionary form, for what comes to one after the other: who is missing is found, what begins ends."""
_SCOPE = 2
"""Content words behind a quantifier that name what it is of."""


def only_worded_otherwise(one: Side, other: Side, found: Difference) -> bool:
    """Return whether *found* may be of the words alone, and both texts right."""
    said, there = one.text(found.said), other.text(facing(found))
    if found.kind == "quote":
        return _one_quotation(said, there)
    if found.kind == "role" and _both_speak(one, found.said, other, facing(found)):
        return True
    if found.kind == "role":
        return _one_name(said, there) or not (_is_office(said) or _are_contrary(said, there))
    if found.kind == "name" and _is_person_at(one, found.said) != _is_person_at(other, facing(found)):
        return folded_words(said)[-1:] != folded_words(there)[-1:]  # "Torv, Roe", no "A. Roe, Bob Roe"
    if found.kind == "name":
        return _one_name(said, there) or _one_name(whole_name(one, found.said), whole_name(other, facing(found)))
    spots = one.at(found.said), other.at(facing(found))
    if spots[0] is None or spots[1] is None:
        return False
    if found.kind == "place":
        return _PRIVATELY in f"{said} {there}"
    if found.kind == "who-did-what":
        return any(statement.weighed(statement.own)[0] > _ELSE for statement, _ in (spots[0], spots[1]))
    if found.kind == "superlative":  # the worst is the deadliest; "first" and "second" are told as numbers
        other_one = (
            all(it.endswith("st") and not _RANKED.match(it) for it in (said, there)) and said.lower() != there.lower()
        )
        return other_one and not _opposite(*spots[0], *spots[1])
    if found.kind == "quantifier":
        return not _of_one_scope(*spots[0], *spots[1])
    return found.kind == "direction" and _turns_nothing(*spots[0], *spots[1])


def _both_speak(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether two say something each: what a coach says, a doctor need not."""
    whos = [
        next((it.claim.text[slice(*told.who)] for told in it.claim.attributions if _holds(told.who, span)), "")
        for it, span in filter(None, (one.at(said), other.at(there)))
    ]
    return (
        len(whos) == 2 and all(whos) and set(folded_words(whos[0])).isdisjoint(set(folded_words(whos[1])) - STOPWORDS)
    )


def _holds(who: Range, span: Range) -> bool:
    return who[0] <= span[0] and span[1] <= who[1]


def _turns_nothing(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    words = [
        next((word for word in statement.claim.words if word.start == span[0]), None)
        for statement, span in ((one, said), (other, there))
    ]
    if _part_two_things(one, said, other, there):
        return True
    spoken = [one.claim.text[slice(*said)].lower(), other.claim.text[slice(*there)].lower()]
    named = any(word is not None and word.capitalised and word.start for word in words)
    if named and spoken[0] != spoken[1]:
        return True  # "the Secretary of State", "a private meeting"
    if all(text and not _STAGES.isdisjoint(base_forms(text.split()[0])) for text in spoken):
        return True
    if all(text.startswith(_WAYS) for text in spoken) and _led_otherwise(one, said, other, there):
        return True
    if not _ORDERING.isdisjoint(spoken):
        return any(statement.weighed(statement.own)[0] > _ASIDE for statement in (one, other))
    forms = [frozenset().union(*map(base_forms, statement.claim.order)) for statement in (one, other)]
    return any(
        word in {"lives", "life"} and not _TAKEN.isdisjoint(told) for word, told in zip(spoken, forms, strict=True)
    )


def _part_two_things(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether the opposites say which of two things it is of which both tell: "the lower house", "the upper"."""
    places = [
        next((i for i, word in enumerate(it.claim.words) if word.start == span[0]), 0)
        for it, span in ((one, said), (other, there))
    ]
    claims = one.claim, other.claim
    if not all(i and i + 1 < len(it.order) and it.order[i - 1] == "the" for it, i in zip(claims, places, strict=True)):
        return False
    return places[1] + 1 in echoes(one.claim, places[0] + 1, other.claim)


_WAYS = ("from ", "to ")


def _led_otherwise(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether it is another word that leads from, or to, the place: "a flight from Torv", "returned to Torv"."""
    words = [
        next((i - 1 for i, word in enumerate(it.claim.words) if i and word.start >= span[0]), 0)
        for it, span in ((one, said), (other, there))
    ]
    if any(it.claim.order[index] in HEADS for it, index in zip((one, other), words, strict=True)):
        return True  # "the ambassador to Torv" is called home "from Torv"
    telling = all(
        index in it.claim.content and not it.claim.words[index].capitalised
        for it, index in zip((one, other), words, strict=True)
    )
    return telling and words[1] not in echoes(one.claim, words[0], other.claim)


def _opposite(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether a word at *said* and one at *there* are opposites: "oldest", "youngest"."""
    ends = [
        [poles for word, poles in zip(it.claim.words, read_poles(it.claim), strict=True) if _overlap(word, span)]
        for it, span in ((one, said), (other, there))
    ]
    return any(opposite_poles(mine, theirs) for mine in ends[0] for theirs in ends[1])


def _overlap(word: Word, span: Range) -> bool:
    return word.start < span[1] and span[0] < word.end


def _of_one_scope(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether both quantifiers are of one thing: "all the staff", "parts of the building" are not."""
    scopes = [
        [index for index in statement.claim.content if statement.claim.words[index].start >= span[1]][:_SCOPE]
        for statement, span in ((one, said), (other, there))
    ]
    return any(place in scopes[1] for index in scopes[0] for place in echoes(one.claim, index, other.claim))


def _are_contrary(one: str, other: str) -> bool:
    """Return whether nobody is both in one event: "the driver", "a pedestrian"; several may be of both kinds."""
    heads = [folded_words(text)[-1:] for text in (one, other)]
    if any(len(base_forms(word)) > 1 and word.endswith("s") for head in heads for word in head):
        return False
    return all(heads) and not _KIN.issuperset(heads[0] + heads[1]) and contrast(heads[0][0], heads[1][0])


def _is_office(text: str) -> bool:
    words = folded_words(text)
    return "head" in words or not HEADS.isdisjoint(words) or not STATUSES.keys().isdisjoint(words)


def whole_name(side: Side, span: Range) -> str:
    """Return the name of which *span* is a part."""
    found = side.at(span)
    if found is None:
        return ""
    claim, (start, end) = found[0].claim, found[1]
    runs = (claim.span(*run) for run in claim.names)
    first, last = next((run for run in runs if run[0] < end and start < run[1]), (start, end))
    return claim.text[min(first, start) : max(last, end)]


def _one_quotation(one: str, other: str) -> bool:
    """Return whether one of them is a piece of the other, articles and hyphens aside."""
    mine, theirs = (
        " ".join(word for word in plain(text.replace("-", " ")).split() if word not in _ARTICLES)
        for text in (one, other)
    )
    return f" {mine} " in f" {theirs} " or f" {theirs} " in f" {mine} " or _is_shortened(one, other)


def _is_shortened(one: str, other: str) -> bool:
    """Return whether all that one of them says the other says too, in its own tense, and neither denies more."""
    words = [folded_words(text) for text in (one, other)]
    told = [{stem(word) for word in it if word not in STOPWORDS} for it in words]
    denials = [sum(map(is_negation, it)) for it in words]
    return all(told) and denials[0] == denials[1] and (told[0] <= told[1] or told[1] <= told[0])


def only_figures_differ(one: str, other: str) -> bool:
    """Return whether two quotations have the same words but for their figures."""
    mine, theirs = (
        {word for word in folded_words(text) if word not in SMALL and not word[0].isdigit()} for text in (one, other)
    )
    return mine == theirs


def _one_name(one: str, other: str) -> bool:
    """Return whether, titles aside, all of one is in the other: "Roe", "Ann Roe"; "Mueller", "Müller"."""
    mine, theirs = ([_spelled(word) for word in folded_words(text) if not _is_title(word)] for text in (one, other))
    short, long = sorted((mine, theirs), key=len)
    return bool(short) and set(short) <= set(long)


def _is_person_at(side: Side, span: Range) -> bool:
    spot = side.at(span)
    if spot is None:
        return False
    (start, end), told = spot[1], people(spot[0].claim.text).mentions
    return any(mention.start < end and start < mention.end for mention in told)


def _is_title(word: str) -> bool:
    return word in HEADS or word in STATUSES or is_person(word)


def _spelled(word: str) -> str:
    """Return *word* without accents, nor the "e" that stands for one after a vowel."""
    return _UMLAUT.sub(r"\1", without_marks(word))
