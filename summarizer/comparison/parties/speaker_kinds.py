"""What kind of speaker a phrase means: a body, one by its acronym, several people, or somebody by surname."""

from __future__ import annotations

from summarizer.comparison.clauses.parties import BODIES, FIRMS
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.standing import VAGUE, Speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.tokens import stem


def is_surname(who: Speaker, sources: Sources) -> bool:
    """Return whether the one name of *who* is the last of somebody's in the article: "Roe's view" of Ann Roe."""
    return any(
        mention.name.split()[-1:] and mention.name.split()[-1].lower() in who.names
        for name in (who.names if len(who.words) == 1 else ())
        for passage in sources.holding(stem(name))[:_MOST]
        for mention in people(passage.text).mentions
    )


_MOST = 12
"""Passages looked at for one name."""


def is_body(who: Speaker) -> bool:
    """Return whether *who* is a body, which is no "she": "the company", "the airport police"."""
    if who.person or not who.heads or not who.words.isdisjoint(VAGUE):
        return False
    return all(head in FIRMS or stem(head) in BODIES for head in who.heads)


def is_many(who: Speaker) -> bool:
    """Return whether *who* is several people, called by what they are: "the builders", "employers"."""
    return not who.names and any(word.endswith("s") and not word.endswith(("ss", "us", "is")) for word in who.heads)


def is_acronym(passage: Passage, theirs: Report) -> bool:
    """Return whether the speaker is a body by its acronym, "the BBC", that tells on its own account, not others' words.

    Such a name stands for no other, as "the agency" does.
    """
    if len(theirs.who) != 1 or not passage.words[theirs.who[0]].text.isupper():
        return False
    return not any(not set(other.who).isdisjoint(theirs.said) for other in reports(passage))
