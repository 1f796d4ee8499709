"""Words that open a clause or tell what sort it is, where clauses are read."""

from __future__ import annotations

from summarizer.comparison.clauses.verbs import PREPOSITIONS, PRONOUNS
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import CLAUSE_OPENERS, PERIODS

RELATIVE = listed("who which whom whose where")
JOINING = listed("and or but nor")
ASKING = listed("how what why whether if that")
UNDER = CLAUSE_OPENERS - JOINING - ASKING - listed("yet so where")
OPENING = RELATIVE | ASKING | UNDER
NOMINAL = PREPOSITIONS | listed("as since than until but")
"""Words behind which a noun may stand as well as a clause."""
EVENTFUL = listed("after before following despite amid during since until")
"""Prepositions before the noun for an event, with which what follows is told: "after her arrest | in Spain"."""
COMPARING = listed("against compared versus")
SPANS = listed("hours minutes days weeks months years seconds hour day week month year shortly soon just moments even")
"""What tells how long before or after."""
SAYING = listed(
    """say think believe hope fear claim insist know admit deny add argue suspect warn promise tell reckon suggest
    predict estimate expect conclude find"""
)
"""Verbs behind which what is said may stand without a "that"."""
TIMES = PERIODS | set(MONTHS)
OF_WHOM = PREPOSITIONS | NUMBER_WORDS | listed("most many some all none few both each one several much")
OWN = PRONOUNS | listed("there this that these those some many others most both one all")
INNER = listed("the his her its their our my he she they we i you it a an")
"""Words by which a clause on a noun begins that nothing opens: "the museum | her uncle ran"."""
