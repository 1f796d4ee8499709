"""Whether two phrases for a speaker may stand for one: by name, by what they are called, or joined by the article."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import once
from summarizer.language.lexicon import alike, known
from summarizer.language.people import people
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed
from summarizer.language.speakers import TITLES
from summarizer.language.speakers import speaker as kind_of
from summarizer.language.tokens import fold, stem
from summarizer.language.word_classes import DETERMINERS, OWNING_S, POSSESSIVE

OWNERS = listed("company firm owner employer manufacturer maker operator supplier business producer builder developer")
"""Those that say what a body is to a thing."""
VAGUE = listed(
    """official officials source sources someone somebody people person man woman men women one two three several both
    some member members others statement spokesman spokeswoman spokesperson spokesmen spokespeople"""
)
"""Words that tell nobody from anybody else."""
_NAMELESS = listed("unnamed anonymous unidentified nameless")
SPOKESPEOPLE = listed("spokesman spokeswoman spokesperson spokesmen spokespeople statement")


@dataclass(eq=False)
class Speaker:
    """A phrase for a speaker: its telling words, folded; which of them it hangs on; which are names, and of whom."""

    words: frozenset[str]
    heads: frozenset[str]
    names: frozenset[str]
    surname: str  # of a person, or ""
    bare: bool  # "the agency": a noun after its article, that stands for what was named
    capitals: str = ""
    owners: frozenset[str] = frozenset()  # whose minister it is, where a minister is named
    sex: str = ""  # "he" or "she", where a title tells
    called: frozenset[str] = frozenset()  # the names of a person, titles and offices left out
    homes: frozenset[str] = frozenset()  # who names whose they are, and lands: "Ruvia's minister"

    @once
    def vague(self) -> bool:
        """Whether it tells nobody from anybody else: "officials", "a spokesman"."""
        return self.words <= VAGUE

    @property
    def anonymous(self) -> bool:
        """Whether it says that nobody is named: "an unnamed official", "two anonymous participants"."""
        return not self.words.isdisjoint(_NAMELESS)

    @property
    def named(self) -> bool:
        """Whether it holds a name."""
        return bool(self.names)

    @property
    def person(self) -> bool:
        """Whether it names a person."""
        return bool(self.surname)

    @property
    def impersonal(self) -> bool:
        """Whether its one noun means a body, a paper or several people, and no single person."""
        return any(w in FIRMS or w.endswith("s") or kind_of(w).source == "document" for w in self.words)

    @once
    def roots(self) -> frozenset[str]:
        """The stems of the words that tell it from others."""
        return frozenset(map(stem, self.words - VAGUE))

    def is_same(self, other: Speaker) -> bool:
        """Return whether the words themselves make it the same: one surname, or one description, told at any length."""
        if self.vague or (self.words <= other.words and not self.words <= other.owners):
            return True
        if self.surname and other.surname:
            return self.surname == other.surname
        mine, theirs = self.lacking(other), other.lacking(self)
        if _shortened(self, other) or _shortened(other, self):
            return True  # "the TPA", "the Torv Port Authority"
        if (self.names & other.names) - self.owners - other.owners and not (self.names & mine and other.names & theirs):
            return True  # "the Torv Census", "Torv's census bureau"
        if _is_of_here(self, other) or _is_of_here(other, self):
            return True
        if _serves_alike(self, other) or _serves_alike(other, self):
            return True
        if _is_work_of(self, other) or _is_work_of(other, self):
            return True  # "a study by the university of Torv", "Torv researchers"
        return (not mine and not self.words <= other.owners) or (not theirs and not other.vague)

    def lacking(self, other: Speaker) -> frozenset[str]:
        """Return the telling words that *other* has not, nor any near-synonym."""
        return frozenset(
            word for word in self.words - VAGUE - other.words if not any(kindred(word, each) for each in other.words)
        )


def speaker(passage: Passage, report: Report) -> Speaker:
    """Return the speaker of *report* in *passage*, which keeps who speaks in it."""
    known: dict[tuple[tuple[int, ...], Range], Speaker] = passage.kept.setdefault(speaker, {})
    key = report.who, report.span
    if key not in known:
        known[key] = _speaker(passage, report)
    return known[key]


_OF_BODIES = listed(
    """chemicals motors pharmaceuticals insurance telecom telecoms breweries stores studios software ventures securities
    healthcare logistics electronics united rovers wanderers albion athletic"""
)
"""Last words of what reads like a person's name and is a firm's or a club's."""


def _speaker(passage: Passage, report: Report) -> Speaker:
    order = passage.order
    named = frozenset([order[i] for run in passage.names for i in range(*run) if i in report.who])
    if len(report.who) == 1 and passage.words[report.who[0]].capitalised:
        at = report.who[0]
        named |= {order[at]} if not at or order[at - 1] not in DETERMINERS else frozenset()
    first, last = report.span
    mentions = (m for m in people(passage.text).mentions if first <= m.start < last and not m.administration)
    person = next((m for m in mentions if not (m.end < last and (_owns(passage, m.end) or _is_cut(m.name)))), None)
    person = None if person is not None and fold(person.name.split()[-1]) in _OF_BODIES else person  # "Torv United"
    own = (i for i in reversed(report.who) if person and person.start <= passage.words[i].start < person.end)
    surname = next((order[i] for i in own if order[i].rstrip(".") not in _RANKS), "")
    before = order[report.who[0] - 1] if len(report.who) == 1 and report.who[0] else ""
    bare = before in DETERMINERS and before != "that"  # "says that diplomats"
    # "Counting-hall", "counting hall".
    said = frozenset([part for i in report.who for part in order[i].split("-") if part])
    if passage.text[first : first + 6].lower() == "those ":
        said = frozenset(["people"])  # "those in favour": told apart by nothing
    last_words = [i for i in report.who if i + 1 not in report.who or gap(passage, i + 1) != " "]
    heads = frozenset([order[i].split("-")[-1] for i in last_words])
    heads = (heads | ({surname} - {""})) - VAGUE or said - VAGUE
    capitals = "".join([order[i][0] for i in report.who if passage.words[i].capitalised])
    owners = frozenset([order[i] for i in report.who if passage.words[i].text.endswith(OWNING_S)] if surname else [])
    sex = next(filter(None, map(_sex, _phrase(passage, report))), "")
    called = frozenset(map(fold, person.name.split())) & named if person else frozenset()
    homes = frozenset(
        [order[i] for i in report.who if land_of(order[i]) or order[i] in _LANDS or _is_owner(passage, i)]
    )
    return Speaker(said, heads, named, surname, bare, capitals, owners, sex, called, homes)


_RANKS = frozenset(["jr", "sr", "ii", "iii", "iv"])
"""What tells a son from his father behind a surname."""


def _is_cut(name: str) -> bool:
    """Return whether what was read as a name ends on a title in short: "Torv Rep | . Ann Roe"."""
    return fold(name.rsplit(maxsplit=1)[-1]).rstrip(".") in TITLES


def _owns(passage: Passage, end: int) -> bool:
    """Return whether the name that ends before letter *end*, or there, says whose somebody is: "Ann Roe's lawyer"."""
    return passage.text.startswith(OWNING_S, end) or passage.text.endswith(OWNING_S, 0, end)


def _is_owner(passage: Passage, index: int) -> bool:
    """Return whether the word is of a name that says whose somebody is: "Ann", "Roe's"."""
    while passage.words[index].capitalised and not passage.words[index].text.endswith(OWNING_S):
        index += 1
        if index == len(passage.words) or gap(passage, index) != " ":
            return False
    return passage.words[index].capitalised


def _phrase(passage: Passage, report: Report) -> tuple[str, ...]:
    """Return the words of the speaker, with the title before them, those of an owner left out."""
    if not report.who:
        return ()
    first, last = max(0, report.who[0] - 1), report.who[-1] + 2
    found = passage.order[first:last]
    owned = [
        index for index in range(first, min(last, len(found) + first)) if passage.words[index].text.endswith(POSSESSIVE)
    ]
    return passage.order[owned[-1] + 1 : last] if owned else found


_SEXES = {
    **dict.fromkeys(listed("mr sir lord himself"), "he"),
    **dict.fromkeys(listed("ms mrs miss lady dame herself"), "she"),
}
"""Titles and words of emphasis that tell a man from a woman."""


def _sex(word: str) -> str:
    """Return "she" of a spokeswoman, "he" of a spokesman, and what titles tell; a Silverman may be either."""
    if word in _SEXES or not word.endswith(("woman", "sman", "rman")) or not known(word):
        return _SEXES.get(word, "")
    return "she" if word.endswith("woman") else "he"


def _is_of_here(one: Speaker, other: Speaker) -> bool:
    """Return whether *one* is what *other* is, called local where *other* has the place: "the local police"."""
    called = one.words - _HERE
    return bool(one.words & _HERE and called) and called <= other.words and _HERE.isdisjoint(other.words)


_HERE = frozenset(["local", "area"])


def _serves_alike(one: Speaker, other: Speaker) -> bool:
    """Return whether *one* is of the calling of *other*, and of whom both name, or only *one*: "Ruvia's minister"."""
    called = one.words - one.homes - VAGUE
    if not called or not one.homes or not all(any(kindred(word, each) for each in other.words) for word in called):
        return False
    at_home = any(_is_one_home(home, each) for home in one.homes for each in other.homes)
    return at_home or (not other.homes and other.person and other.names <= other.called)


def _is_one_home(one: str, other: str) -> bool:
    """Return whether both name one land, or one of them only calls it a land: "the country's media"."""
    return kindred(one, other) or (one in _LANDS and bool(land_of(other))) or (other in _LANDS and bool(land_of(one)))


_LANDS = listed("country nation")


def _shortened(one: Speaker, other: Speaker) -> bool:
    """Return whether *other* has the capitals of *one*, or the last of them: "the PA", of the Torv Port Authority."""
    return any(len(name) > 1 and one.capitals.endswith(name) for name in other.names) and len(one.capitals) > 1


def _is_work_of(one: Speaker, other: Speaker) -> bool:
    """Return whether *one* is a study and *other* those who make such, of one place or body."""
    return bool(one.words & _WORKS and other.heads & _MAKERS and one.words & other.words - _WORKS - _MAKERS - VAGUE)


_WORKS = listed("study studies research paper survey analysis review report")
_MAKERS = listed("researchers scientists academics authors experts scholars economists analysts")


def kindred(one: str, other: str) -> bool:
    """Return whether the words mean the same, or name a place and its people: "Torvany", "the Torvans"."""
    if alike(one, other) or (len(one) >= _LONG and one[:_LONG] == other[:_LONG]):
        return True
    return not land_of(one).isdisjoint(land_of(other))


_LONG = 5
"""Letters that words of one family share."""
