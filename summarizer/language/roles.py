"""Roles as newspapers write them: "former Ruritanian prime minister", "intelligence chief", "Secretary of State"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.places import Place
from summarizer.language.tokens import STOPWORDS, Word, fold

HEADS = frozenset(
    """president premier minister chancellor secretary ambassador chief director governor mayor senator congressman
    congresswoman representative spokesman spokeswoman spokesperson spokesmen general colonel admiral major captain
    lieutenant sergeant commander judge justice chairman chairwoman chairperson chair ceo cfo leader king queen prince
    princess pope archbishop bishop cardinal envoy coordinator adviser advisor commissioner officer sheriff coach
    manager professor doctor dr analyst economist author lawyer attorney prosecutor lawmaker deputy mp candidate
    negotiator diplomat founder owner speaker treasurer superintendent inspector detective chairmen marshal
    strategist emir sultan ayatollah imam rabbi taoiseach counsellor councillor councilor engineer scientist
    researcher investigator historian activist pilot rector dean boss editor emperor monarch executive head curator
    headteacher constable correspondent registrar provost vicar trustee""".split()
)
"""Nouns that name an office or an occupation."""

STATUSES = {
    "former": "former", "ex": "former", "onetime": "former", "one-time": "former", "deposed": "former",
    "toppled": "former", "founding": "founding", "late": "late", "ousted": "former", "then": "then",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "deputy": "deputy", "vice": "deputy",
    "assistant": "deputy", "incoming": "elect", "elect": "elect", "designate": "elect", "outgoing": "outgoing",
}  # fmt: skip
"""Words that change which office a title means; "vice" and "deputy" are one."""

_PREMODIFIERS = frozenset(
    """prime foreign defense defence interior finance health education justice environment energy transport trade labor
    labour agriculture culture opposition party police fire army navy military intelligence security chief executive
    press national state regional city district supreme federal high senior political policy strategic cabinet home
    attorney union campaign central bank team club company research science managing associate brigadier lieutenant
    principal major staff vice rear field house senate council hamas minority majority""".split()
)
_COMPOUND = frozenset(STATUSES) | _PREMODIFIERS | HEADS
_LINKS = {"of", "to", "for", "at"}
_ARTICLES = {"the", "a", "an", "its", "their", "his", "her"}
_PORTFOLIO = frozenset(
    """state defense defence treasury interior affairs staff health justice education commerce labor labour energy
    transport agriculture police intelligence security operations finance trade state's nations council department
    agency union ministry office party""".split()
)


_OFFICE_WORDS = (
    HEADS
    | _PREMODIFIERS
    | _PORTFOLIO
    | frozenset("general designate financial operating technology information medical legal marketing".split())
)
"""Words that make an office what it is; others in a title name its place or body ("Ruritanian premier")."""


LONGEST = 8
"""Words that a title has before its head; a longer row of capitals is a list."""


class Role(NamedTuple):
    """A role at the words ``first`` to ``last`` (inclusive) of a sentence.

    ``office`` is the folded office without country and status ("prime minister"); ``statuses`` what changes it
    ("former"); ``country`` an ISO code where the words name one.
    """

    first: int
    last: int
    start: int
    end: int
    office: str
    statuses: frozenset[str]
    country: str | None
    indefinite: bool


def roles(words: Sequence[Word], found: list[Place], text: str) -> list[Role]:
    """Return the roles among *words* of the sentence *text*, in order; *found* are its places."""
    at = {place.start: place for place in found}
    results: list[Role] = []
    for index in [index for index, (word, _, _) in enumerate(words) if _may_head(word)]:
        if (results and index <= results[-1].last) or _named(index, words, at, text):
            continue
        role = _role_at(index, words, at, text)
        if role is not None:
            results.append(role)
    return results


def unranked(word: str) -> str:
    """Return the folded office *word* without what is hung on it: "editor" of "editor-in-chief"."""
    return next((word.removesuffix(end) for end in _HUNG_ON if word.endswith(end)), word)


_HUNG_ON = ("-elect", "-designate", "-in-chief", "-at-large", "-in-residence")


@lru_cache(maxsize=16384)
def _may_head(word: str) -> bool:
    bare = unranked(fold(word)).rsplit("-", 1)
    return bare[-1] in HEADS and not (len(bare) == 2 and bare[0] not in _COMPOUND)


_SURNAMES = frozenset("king queen prince pope dean bishop judge major".split())
"""Heads that are as often part of a name: "Martin King", "Dean Howard", "King County"."""


def _named(index: int, words: Sequence[Word], at: dict[int, Place], text: str) -> bool:
    """Return whether the head at *index* is rather part of a name: a first name before it, or "Dean" itself one."""
    folded = fold(words[index].text)
    if folded not in _SURNAMES or not words[index].capitalised or words[index].text.isupper():
        return False
    if folded == "dean" and index + 1 < len(words) and words[index + 1].capitalised:
        return True
    if index == 0 or not _joined(text, words[index - 1], words[index]):
        return False
    before = words[index - 1]
    known = fold(before.text).split("-")[0] in _COMPOUND or _inside(before, at)
    opens = index == 1 and fold(before.text) in STOPWORDS
    return before.capitalised and not known and not opens and not fold(before.text).endswith("'s")


def _role_at(head: int, words: Sequence[Word], at: dict[int, Place], text: str) -> Role | None:
    first = head
    least = max(head - LONGEST, 0)
    while first > least and _one_phrase(text, words[first - 1], words[first]) and _modifies(words[first - 1], at):
        first -= 1
    if first == 1 and words[0].capitalised and " & " in text[words[0].end : words[head].start]:
        first = 0  # "Lund Vale & Roe analyst" at the head of a sentence
    first = _status_before(first, words, text)
    last = _postmodified(head, words, at, text)
    # A compound head: "prime minister" began at "minister"; "deputy director general" goes on to the right.
    statuses: set[str] = set()
    office: list[str] = []
    country = None
    for word in words[first : last + 1]:
        place = at.get(word.start)
        if place is not None:
            country = country or place.country
            continue
        for part in fold(word.text).removesuffix("'s").split("-"):
            if part in STATUSES and not (part == "deputy" and word is words[last]):
                statuses.add(STATUSES[part])
            elif part in _OFFICE_WORDS and not _inside(word, at):
                office.append({"defence": "defense", "labour": "labor", "advisor": "adviser", "us": ""}.get(part, part))
    if first > 0 and country is None and words[first - 1].start in at and _joined(text, words[first - 1], words[first]):
        country = at[words[first - 1].start].country  # "Ruritania's prime minister"
    before = fold(words[first - 1].text) if first > 0 and _joined(text, words[first - 1], words[first]) else ""
    name = " ".join(part for part in office if part)
    if not name:
        return None
    return Role(
        first, last, words[first].start, words[last].end, name, frozenset(statuses), country, before in {"a", "an"}
    )


def _status_before(first: int, words: Sequence[Word], text: str) -> int:
    """Return where the role at *first* begins with a status and one or two plain words: "former harbour minister"."""
    for index in range(first - 1, max(first - 4, -1), -1):
        word = words[index]
        if not _joined(text, word, words[index + 1]) or fold(word.text) in STOPWORDS:
            return first
        if fold(word.text).split("-")[0] in STATUSES:
            return index
    return first


def _modifies(word: Word, at: dict[int, Place]) -> bool:
    folded = fold(word.text)
    if folded in STATUSES or folded in _PREMODIFIERS or folded.split("-")[0] in STATUSES or _inside(word, at):
        return True
    possessive = folded.endswith("'s")
    return (
        word.capitalised
        and not possessive
        and word.start > 0
        and folded not in _ARTICLES
        and folded not in _NO_MODIFIER
    )


_NO_MODIFIER = frozenset(
    """in on at the a an but and for when while as after before by with from
    monday tuesday wednesday thursday friday saturday sunday""".split()
)


def _inside(word: Word, at: dict[int, Place]) -> bool:
    return any(place.start <= word.start < place.end for place in at.values())


def _postmodified(head: int, words: Sequence[Word], at: dict[int, Place], text: str) -> int:
    """Return the last word of a role whose head is at *head*: "… of State", "… of the Security Council"."""
    last = head
    if fold(words[head].text) == "chief":  # "chief financial officer"
        near = [index for index in range(head + 2, min(head + 4, len(words))) if fold(words[index].text) == "officer"]
        if near and all(_joined(text, words[k], words[k + 1]) for k in range(head, near[0])):
            last = near[0]
    while last + 1 < len(words) and _joined(text, words[last], words[last + 1]):
        following = fold(words[last + 1].text)
        if following in {"general", "elect", "designate"}:
            last += 1
            continue
        if following not in _LINKS or last + 2 >= len(words):
            break
        begin = last + 2 + (fold(words[last + 2].text) in _ARTICLES)
        stop = _object_end(begin, words, at, text)
        if stop is None:
            break
        last = stop
    return last


def _object_end(begin: int, words: Sequence[Word], at: dict[int, Place], text: str) -> int | None:
    if begin >= len(words):
        return None
    place = at.get(words[begin].start)
    if place is not None:
        last = max(index for index in range(begin, len(words)) if words[index].start < place.end)
        # "a spokesman for Ruritania's president" speaks for the president: what the place owns is not read.
        return None if fold(words[last].text).endswith(("'s", "s'")) else last
    end = None
    named = None
    index = begin
    while index < len(words) and (index == begin or _joined(text, words[index - 1], words[index])):
        folded = fold(words[index].text)
        if folded in HEADS and words[index].capitalised:
            return end  # "adviser to President Roe": a title of somebody else
        if folded in _PORTFOLIO:
            end = index  # a portfolio closes the object: what follows it is a name
        elif not words[index].capitalised and folded not in {"and", "of", "the"}:
            break
        if words[index].capitalised:
            named = index
        index += 1
    # A run of capitals is all object ("the rector of New Torv University"): nothing shows where a name would begin.
    return named if end is None else end


def _one_phrase(text: str, former: Word, latter: Word) -> bool:
    """Return whether two words stand side by side, or are names that "&" makes one: "Vale & Lund"."""
    between = text[former.end : latter.start]
    return _joined(text, former, latter) or (between == " & " and former.capitalised and latter.capitalised)


def _joined(text: str, former: Word, latter: Word) -> bool:
    return text[former.end : latter.start] in {" ", "\u00a0", "  "}
