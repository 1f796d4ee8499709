"""Titles: those that may stand for one another, and those that hold of the bearer of many another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from summarizer.language.lexicon import alike, contrast, groups
from summarizer.language.lexicon.inflection import noun_forms
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed

MOST = 12
"""Passages looked at for one surname: enough to see every title that an article gives."""
NEAR = 6
"""Words between a name and an office told of it: "Roe, 58, was named acting finance minister"."""
SPARED = listed(
    """chief leader head boss spokesman spokeswoman spokesperson official officer representative expert specialist
    academic writer artist player athlete worker employee politician lawmaker medic cleric veteran campaigner activist
    professional candidate author researcher scholar"""
)
"""Heads so wide that they hold of the bearer of another title as well: a director heads an institute."""
_RELATIONS = listed(
    """partner spouse husband wife widow widower boyfriend girlfriend fiance fiancee lover mistress bride groom
    bridegroom father mother dad mum mom parent stepfather stepmother son daughter child stepson stepdaughter brother
    sister sibling twin uncle aunt nephew niece cousin relative relation grandfather grandmother grandparent grandson
    granddaughter grandchild father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
    friend pal mate buddy acquaintance confidant companion neighbour neighbor colleague co-worker workmate classmate
    teammate team-mate flatmate housemate roommate ally enemy foe rival opponent adversary mentor protege disciple
    idol guardian heir heiress successor predecessor namesake fan follower admirer supporter critic sceptic skeptic"""
)
"""What somebody is to another."""
_STANDINGS = listed(
    """man woman boy girl person adult youngster teenager teen youth pensioner retiree octogenarian nonagenarian
    centenarian native resident inhabitant villager islander townsman local citizen national foreigner migrant immigrant
    emigrant refugee exile expat expatriate settler newcomer catholic protestant muslim christian jew believer
    parishioner churchgoer pilgrim orphan bachelor newlywed survivor victim casualty witness eyewitness bystander
    onlooker passer-by passenger commuter traveller traveler tourist visitor holidaymaker backpacker guest patient
    sufferer suspect defendant accused prisoner inmate detainee captive hostage convict offender culprit fugitive
    plaintiff claimant tenant lodger homeowner householder voter constituent customer shopper client subscriber
    user viewer listener reader spectator applicant nominee contender hopeful favourite favorite finalist winner
    champion victor medallist medalist runner-up loser star celebrity legend icon hero heroine veteran genius pioneer
    millionaire billionaire tycoon magnate heir owner founder donor recipient beneficiary volunteer newcomer debutant
    participant contestant entrant competitor"""
)
"""What somebody is by birth, age or fortune, for a time or to many."""
_ONE_OFFICE = (
    listed("ambassador envoy emissary"),
    listed("headteacher principal headmaster headmistress"),
    listed("vicar priest parson pastor minister"),
    listed("councillor councilor councilman councilwoman alderman"),
    listed("striker forward attacker"),
    listed("goalkeeper keeper goalie"),
    listed("curator keeper"),
    listed("prosecutor attorney"),
    listed("rep congressman congresswoman representative"),
    listed("sen senator"),
    listed("gov governor"),
)
"""Titles that may stand for one another."""
_FELLOWS = {
    word: frozenset().union(*[titles for titles in _ONE_OFFICE if word in titles])
    for word in frozenset().union(*_ONE_OFFICE)
}
"""Each of them → all that it may stand for."""


def heads_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether the words of one office, function words aside, are a head of state's, and the other's may be.

    A president, a monarch; a prime minister for a head of government.
    """
    for short, long in ((one, other), (other, one)):
        if len(short) == 2 and short[0] == "head" and short[1] in {"state", "government"}:
            return not groups(("head", "of", short[1]))[0].isdisjoint(chain(*groups(tuple(long))))
    return False


def one_office(word: str, other: str) -> bool:
    """Return whether the folded nouns *word* and *other* may name one office."""
    return alike(word, other) or (word in _FELLOWS and other in _FELLOWS[word])


def one_title(one: Sequence[str], at: int, other: Sequence[str], there: int) -> bool:
    """Return whether the nouns at *at* and *there* are of titles, one of several words, that are one office.

    "CEO" and "chief executive", "premier" and "prime minister".
    """
    mine, theirs = _titled(tuple(one), at), _titled(tuple(other), there)
    return (mine.long or theirs.long) and not mine.meant.isdisjoint(theirs.meant)


class _Titled(NamedTuple):
    long: bool  # whether it has several words
    meant: frozenset[int]


@lru_cache(maxsize=4096)
def _titled(order: tuple[str, ...], at: int) -> _Titled:
    """Return what the longest title means that has the noun at *at*: "chancellor of the exchequer"."""
    for length in range(_LONGEST, 1, -1):
        for first in range(max(0, at - length + 1), min(at, len(order) - length) + 1):
            found = groups(order[first : first + length])
            if found[0] and not any(found[1:]) and found[0] != groups(order[first : first + 1])[0]:
                return _Titled(True, found[0])
    return _Titled(False, groups(order[at : at + 1])[0])


_LONGEST = 4
"""Words of the longest title that the lexicon has."""


def exclude(word: str, other: str) -> bool:
    """Return whether who is called by the one noun is hardly called by the other as well.

    A trade excludes another, a kinship another; but an actor is somebody's boyfriend, and a survivor a teacher. A
    film-maker is a maker of something.
    """
    if "-" in word + other and word.rsplit("-", 1)[-1] == other.rsplit("-", 1)[-1]:
        return not _STATUS.isdisjoint({word.split("-", 1)[0], other.split("-", 1)[0]})
    sorts = _sort(word), _sort(other)
    return sorts[0] == sorts[1] and (sorts[0] != "standing" or contrast(word, other))


_STATUS = listed("vice ex co sub deputy non anti pro former under self")
"""What a hyphen sets before a title that its bearer has not, or shares."""


def related(noun: str) -> bool:
    """Return whether the folded *noun* tells what somebody is to another."""
    return _sort(noun) == "relation"


def _sort(noun: str) -> Literal["relation", "standing", "trade"]:
    """Return what the folded *noun* tells of somebody, the last word of a compound: "ex-husband"."""
    forms = noun_forms(noun.rsplit("-", 1)[-1]) if noun not in _RELATIONS | _STANDINGS else (noun,)
    if not _RELATIONS.isdisjoint(forms):
        return "relation"
    return "trade" if _STANDINGS.isdisjoint(forms) and not land_of(noun) else "standing"
