"""The closed word classes that tell where an English phrase begins and ends; all words folded."""

from __future__ import annotations

from summarizer.language.reporting import listed

BE = listed("is are was were be been being")
"""Forms of "be": with a participle, a passive."""

AUXILIARIES = BE | listed(
    """has have had having do does did will would can could may might must shall should 's 've 'd cannot won't
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't can't couldn't shouldn't"""
)
"""Forms of "be", "have" and "do", and the modals, contracted and negated ones among them."""

HAVE = listed("has have had")
"""Forms of "have" with a tense."""

NEGATIONS = frozenset(["not", "never", "cannot", "neither", "nor"])
"""Words that deny the verb of their group."""

ADVERBS = listed(
    """also later then just again still only even often always now already once twice first earlier since further"""
)
"""Adverbs that may stand within a verb group, or between a verb and its claim; those in -ly are known by that."""

ADVERB_NOUNS = listed(
    """italy family july ally assembly anomaly reply supply monopoly rally fly butterfly bully jelly lily belly folly
    apply imply comply rely multiply tally sully resupply reapply"""
)
"""Nouns and verbs in -ly, which are no adverbs."""

CONTROLS = listed(
    """continue continues continued went go goes seek seeks sought try tries tried appear appears appeared seem
    seems seemed refuse refuses refused decline declines declined manage manages managed begin begins began start starts
    started proceed proceeds proceeded"""
)
"""Verbs that another follows with "to": "continue to stress"."""

CLAUSE_OPENERS = listed(
    """that but because while when if whether although though after before as since so than where how what why
    until yet unless whereas"""
)
"""Words that begin a clause: a phrase ends before them."""

JOINING = listed("and but while whereas though although")
"""Words that, behind a comma, join a clause with a subject of its own to the one before."""

WH = listed("that whether how what why who when where which if")
"""Words that begin a clause which is an object: "said that", "asked whether"."""

THOSE = frozenset(["those", "that"])
"""Pronouns that stand for a noun before: "sales of tea and | those of coffee"."""

DETERMINERS = listed("the a an this that these those its his her their our my your any some no every each another")

PREPOSITIONS = listed(
    """of in on at by for from with to about against over under during after before amid among between into through
    via across within without despite following ahead near around above below beneath beyond beside behind inside
    outside onto upon off toward towards throughout aboard alongside amongst"""
)

OWNING_S = ("'s", "’s")
POSSESSIVE = (*OWNING_S, "s'", "s’")
"""Endings of an owner as written: "the council's", and with those of many owners "the teachers'"."""

DAYS = listed("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow")

OWNERS = listed("its his her their our my your whose")
"""Pronouns before what is somebody's."""

RELATIVES = listed("who whose which")
"""Pronouns that open a clause on the noun before, as its subject or an owner."""

NEARBY = listed("last this earlier late early next")
"""What a period stands after: "last week", "this morning"."""

PERIODS = DAYS | listed("week month year morning afternoon evening night weekend spring summer autumn fall winter")
"""What a time of the week or year is named by: "on Monday", "last week"."""

PRIVATIVES = listed(
    """fake would-be so-called self-styled bogus sham phoney phony pretend mock imitation counterfeit supposed purported
    putative aspiring honorary toy replica self-proclaimed"""
)
"""Adjectives that take from a noun what it says (Kamp and Partee's privative and non-committal ones)."""

OPENERS = listed(
    """meanwhile however earlier later also still now then and but or so yet yesterday today again instead"""
)
"""Words that link a sentence with the one before and are no part of its first phrase."""
