"""A trade that a claim tells of, where its cited words have only another: a gardener for a carpenter.

No name need stand by either, as descriptions need; each of the two is the one trade that the other text lacks.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.parties.titles import one_office
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_tables import by_word

_SORTS = (
    listed("doctor surgeon physician gp psychiatrist paediatrician pediatrician"),
    listed("nurse midwife matron"),
    listed("orderly paramedic medic"),
    listed("dentist"),
    listed("vet veterinarian"),
    listed("pharmacist"),
    listed("physiotherapist"),
    listed("lawyer solicitor barrister attorney"),
    listed("notary"),
    listed("journalist reporter columnist newsreader presenter anchor blogger editor"),
    listed("model actor actress singer dancer comedian musician rapper violinist pianist guitarist drummer"),
    listed("painter sculptor photographer"),
    listed("novelist poet playwright"),
    listed("architect surveyor"),
    listed("engineer mechanic technician"),
    listed("soldier troop marine"),
    listed("sailor skipper fisherman"),
    listed("airman pilot"),
    listed("diplomat ambassador consul envoy"),
    listed("baker"),
    listed("butcher"),
    listed("carpenter joiner"),
    listed("plumber"),
    listed("electrician"),
    listed("bricklayer mason roofer"),
    listed("gardener florist"),
    listed("farmer grower shepherd"),
    listed("miner"),
    listed("tailor hairdresser barber"),
    listed("cook chef waiter waitress bartender"),
    listed("cleaner janitor caretaker"),
    listed("watchman guard"),
    listed("steward stewardess porter"),
    listed("postman"),
    listed("firefighter fireman"),
    listed("shopkeeper grocer bookseller"),
    listed("librarian archivist"),
    listed("accountant auditor banker"),
    listed("biologist chemist physicist astronomer geologist botanist zoologist"),
    listed("historian archaeologist"),
    listed("economist statistician"),
    listed("priest vicar bishop imam rabbi monk nun pastor"),
    listed("teacher schoolteacher headteacher"),
    listed("landlord landlady"),
    listed("coach trainer"),
    listed("goalkeeper striker defender midfielder"),
    listed("referee umpire"),
    listed("fan supporter"),
    listed("jockey"),
    listed("programmer coder"),
    listed("prosecutor"),
    listed("detective policeman policewoman constable sheriff"),
    listed("ranger gamekeeper forester lumberjack"),
    listed("driver chauffeur courier"),
    listed("cyclist"),
    listed("swimmer"),
    listed("golfer"),
    listed("boxer wrestler"),
    listed("skier snowboarder"),
    listed("sprinter hurdler"),
    listed("jeweller jeweler goldsmith watchmaker"),
    listed("potter"),
    listed("brewer distiller winemaker"),
    listed("lifeguard"),
    listed("locksmith"),
    listed("climber mountaineer"),
    listed("translator interpreter"),
    listed("psychologist therapist psychotherapist"),
    listed("optician"),
    listed("composer conductor"),
    listed("filmmaker cameraman cinematographer"),
    listed("student pupil schoolboy schoolgirl"),
    listed("professor lecturer"),
    listed("nanny babysitter"),
    listed("astronaut"),
    listed("magistrate"),
    listed("cobbler shoemaker"),
    listed("blacksmith welder"),
    listed("printer typesetter"),
    listed("beekeeper"),
    listed("tenant lodger"),
    listed("hunter"),
)
"""Trades of which one is none of those in another line; those of one line may name one person."""
_SORT = {word: number for number, words in enumerate(_SORTS) for word in words}
_MOST = 2
"""Trades of a passage of which one may be told as another: of a crowd of them, any may be left out."""


def other_trade(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the trade that nothing cited has, where the nearest cited passage has one that *claim* does not."""
    mine = list(_trades(claim))
    home = align(claim, sources).home if mine else None
    if home is None or home.foreign:
        return
    theirs = [it for it in _trades(home) if not _is_told(home, it[0], claim)]
    if not theirs or len(theirs) > _MOST:
        return
    for index, sort in mine:
        if any(_is_told(claim, index, passage) for passage in sources.cited):
            continue
        plural = claim.order[index].endswith("s")
        rival = next((it for it in theirs if it[1] != sort and home.order[it[0]].endswith("s") == plural), None)
        if rival is None or _of_two(claim, index, home, rival[0]):
            continue
        if any(one_office(claim.order[index], word) for word in home.order):
            continue
        said, there = claim.words[index], home.words[rival[0]]
        reason = f"tells of {said.text!r}, source of {there.text!r}"
        yield Difference("role", "clash", (said.start, said.end), home.place(there.start, there.end), reason)
        return


def _of_two(claim: Passage, index: int, home: Passage, place: int) -> bool:
    """Return whether the two trades stand by two names: "the banker Roe", "a friend of the potter Ann Kern"."""
    mine, theirs = (
        {passage.stems[it.name] for it in descriptions(passage) if it.noun == noun}
        for passage, noun in ((claim, index), (home, place))
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _trades(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the words of *passage* for trades, each with the number of its sort."""
    for index in passage.plain:
        if (sort := _sort_of(passage.order[index])) is not None:
            yield index, sort


@by_word(16384)
def _sort_of(word: str) -> int | None:
    return next((_SORT[form] for form in base_forms(word) if form in _SORT), None)


def _is_told(passage: Passage, index: int, other: Passage) -> bool:
    """Return whether *other* has the trade, or what is done in it: "a baker", "who runs a bakery"."""
    if echoes(passage, index, other) or f"ex-{passage.order[index]}" in other.order:
        return True
    root = passage.stems[index][:FAMILY]
    return root in other.families
