"""Whether a text owes it to a speaker to name who says it, or may tell it as what is known."""

from __future__ import annotations

from summarizer.atoms import bare_words
from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.parties.recording import records
from summarizer.comparison.parties.unattributed import HEDGED, NO_CLAIM
from summarizer.fact import Attribution
from summarizer.language.attribution import attributions
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import is_paper, speaker
from summarizer.language.tokens import fold, words
from summarizer.language.word_classes import DAYS

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


_CALENDAR = DAYS | frozenset(MONTHS)


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
    if records(who, text):
        return False
    if told_by.who[:4].lower() == "the " and not FIRMS.isdisjoint(who):
        named = (word for word in words(text)[1:] if word.capitalised and fold(word.text) not in _CALENDAR)
        return not any(named)  # "the bank", which the text calls by its name
    planned = all(not _PLANNING.isdisjoint(each.lower().split()) for each in (excerpt, text))
    if planned and not _IN_OFFICE.isdisjoint(who):
        return False  # what is to be done, as whoever decides it tells
    return _PRONOUNS.isdisjoint(mine) or _PRONOUNS.isdisjoint(bare_words(excerpt))
