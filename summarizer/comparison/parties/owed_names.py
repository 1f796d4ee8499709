"""Whether a text owes it to a speaker to name who says it, or may tell it as what is known."""

from __future__ import annotations

from summarizer.atoms import bare_words
from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.parties.unattributed import HEDGED, NO_CLAIM
from summarizer.comparison.passage import Passage
from summarizer.fact import Attribution
from summarizer.language.attribution import attributions
from summarizer.language.lexicon import base_forms
from summarizer.language.moments import MONTHS
from summarizer.language.people import people
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import is_paper, speaker
from summarizer.language.tokens import fold, words
from summarizer.language.word_classes import DAYS

_RECORDING = listed(
    """police sheriff coastguard firefighters fire rescuers rescuer paramedics medics hospital hospitals doctors clinic
    authorities officials ministry prosecutors prosecutor court coroner agency bureau office department commission
    regulator regulators organisers organizers daily newspaper magazine broadcaster weekly"""
)
"""Who records what happened, or prints it: tolls, arrests, closures are theirs to tell, and all others' to repeat."""
_ACCOUNTS = listed("report reports account accounts estimate estimates count tally reading")
"""What a text credits to nobody by name: "one report put the number at 27"."""
_EXPECTED = listed("seen expected thought believed considered tipped forecast projected estimated deemed")
"""What somebody, left open who, takes something for."""
_PLANNING = listed("will plans planned would to")
_IN_OFFICE = listed(
    """president minister ministers premier chancellor mayor governor king queen chief chairman chairwoman director
    government cabinet council spokesman spokeswoman"""
)
"""Who decides what a body is to do, or tells it for those who do."""
_PRONOUNS = listed("he she they it")


_PARTIES = listed("prosecutors prosecutor army military defence defense foreign navy")
"""Who of these takes a side: a charge, or a battle won, is theirs to prove."""
_HAPPENING = listed("die survive happen occur start begin remain be have rise fall suffer live stand go take come")
"""Verbs of what nobody is blamed for."""


_CALENDAR = DAYS | frozenset(MONTHS)


def _accuses(text: str) -> bool:
    """Return whether *text* tells what somebody has done: in so many words, unless it counts, and names no person."""
    passage = Passage(text)
    doing = [it for it in groups(passage) if it.finite and not it.passive]
    blamed = any(_HAPPENING.isdisjoint(base_forms(passage.order[it.verb])) for it in doing)
    return blamed and (not passage.numbers or bool(people(text).mentions))


def owes_the_name(text: str, told_by: Attribution, excerpt: str) -> bool:
    """Return whether *text*, which does not name who tells *excerpt*, makes a fact of somebody's bare word.

    Not where it has somebody else say it, or says that it is said: whom it names wrongly is another question. Not where
    the verb vouches for it, where it is an authority's or a paper's to record, and where somebody speaks of himself.
    What somebody has done is nobody's to record: "Roe took a bribe", of "prosecutors say", is owed to them.
    """
    mine = bare_words(text)
    if attributions(text) or not (HEDGED | _ACCOUNTS | _EXPECTED).isdisjoint(mine):
        return False
    verb = VERBS.get(fold(told_by.verb or ""))
    if verb is not None and verb.lemma in NO_CLAIM:
        return False
    who = bare_words(told_by.who)
    kind = speaker(told_by.who)
    if kind.outlet or kind.anaphoric_report or any(map(is_paper, who)):
        return False
    if not _RECORDING.isdisjoint(who) and _PARTIES.isdisjoint(who) and not _accuses(text):
        return False
    if told_by.who[:4].lower() == "the " and not FIRMS.isdisjoint(who):
        named = (word for word in words(text)[1:] if word.capitalised and fold(word.text) not in _CALENDAR)
        return not any(named)  # "the bank", which the text calls by its name
    planned = all(not _PLANNING.isdisjoint(each.lower().split()) for each in (excerpt, text))
    if planned and not _IN_OFFICE.isdisjoint(who):
        return False  # what is to be done, as whoever decides it tells
    return _PRONOUNS.isdisjoint(mine) or _PRONOUNS.isdisjoint(bare_words(excerpt))
