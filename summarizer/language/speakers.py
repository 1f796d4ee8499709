"""What kind of speaker a phrase names: a person, an unnamed source, a paper, an outlet; and in which capacity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.language.reporting import listed
from summarizer.language.tokens import Word, fold, words

SourceKind = Literal["reporter", "named", "anonymous", "document"]

ROLES = listed(
    """president minister secretary chief director mayor governor senator representative congressman congresswoman
    ambassador spokesman spokeswoman spokesperson chairman chairwoman chair commissioner commander general
    colonel admiral king queen prince princess pope bishop premier chancellor envoy negotiator attorney judge
    justice prosecutor lawyer sheriff captain lieutenant sergeant officer head leader founder owner editor
    author professor economist analyst historian scientist researcher adviser advisor aide strategist pollster
    manager coach executive ceo cfo coordinator deputy treasurer delegate candidate nominee lawmaker mp
    physician doctor engineer reporter journalist correspondent host activist organizer organiser resident
    farmer teacher superintendent principal spokespeople"""
)
"""Heads of phrases that say in what capacity somebody speaks."""

TITLES = listed("mr mrs ms miss dr sir dame lord lady sen rep gov gen lt col sgt capt rev prof")
"""Words before a name that stand for no office of their own: "Ms Roe"."""

_CROWD = listed(
    """official source diplomat analyst observer expert witness insider aide people person critic supporter
    opponent economist researcher scientist scholar historian commentator report rumor rumour resident lawmaker
    adviser advisor mediator negotiator executive representative spokesman spokeswoman spokesperson investigator
    prosecutor some others many one several few stakeholder strategist pundit pollster activist employee worker
    neighbor neighbour protester politician authority trader investor"""
)
"""Heads of phrases that say of somebody what they are and leave open who: "an official"."""
PAPERS = listed(
    """report statement study filing law letter survey poll document memo memorandum complaint indictment lawsuit
    email e-mail transcript dossier ruling affidavit communique communiqué draft text agreement resolution
    bulletin release audit review version analysis tally count paper data figures index census record records ledger
    article editorial note notes"""
)
"""Heads of phrases for what is written, or reckoned from what is: "the survey"."""
_ANAPHORS = listed("""report newspaper paper agency outlet magazine daily article broadcaster network publication""")
"""Heads that with "the" name an outlet told of before: "the newspaper"."""
_MASTHEADS = listed(
    """times post journal news herald tribune guardian telegraph gazette chronicle globe observer independent
    monitor magazine press daily weekly courier examiner inquirer sentinel dispatch economist"""
)
"""Last words of the names of newspapers: "the Torv Gazette"."""
_AGENCIES = listed(
    """reuters ap afp dpa upi xinhua tass bbc cnn npr bloomberg axios politico haaretz cbs nbc abc pbs vox slate
    buzzfeed breitbart interfax kyodo yonhap anadolu efe ansa newsweek spiegel corriere lemonde"""
)
"""Agencies, broadcasters and outlets whose name has none of those words."""
_THINGS = listed(
    """plan move exchange tone session approach strategy deal meeting visit talks discussions focus breakthrough
    effort efforts event events outcome outcomes pace trend trends role partnership relationship momentum
    challenge attack war conflict crisis situation climate policy"""
)
"""Abstract nouns that cannot speak and have none of the endings that `is_thing` knows."""
_BODIES = listed(
    """administration government commission department parliament organisation organization opposition delegation
    corporation foundation institution federation union association prosecution defence defense committee coalition city
    nation ministry majority authority embassy community management university statement document publication"""
)
"""Nouns with such an ending that can: "the administration"."""
PRONOUNS = listed("he she they it we i you who which")
"""Pronouns that are whoever speaks."""
POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they", "our": "we", "my": "i"}
"""Pronouns that say whose a view or a claim is, and the pronoun of whoever it is."""
_FUNCTION = listed("""of at in on for from with to by close familiar who that which near inside within involved""")
"""Words at which the head of a phrase has ended: "officials | close to the talks"."""


class Speaker(NamedTuple):
    """What a speaker's phrase tells of the speaker; ``role`` is a span within that phrase."""

    source: SourceKind
    role: tuple[int, int] | None
    pronoun: bool
    outlet: bool
    anaphoric_report: bool


@lru_cache(maxsize=4096)
def speaker(who: str, verb: str | None = None) -> Speaker:
    """Return what the phrase *who* tells of a speaker; *verb* is the lemma that it is the subject of."""
    spoken = words(who)
    folded = [_bare(word.text) for word in spoken]
    core = _head(who, spoken, folded)
    head = folded[core] if 0 <= core < len(folded) else ""
    definite = folded[:1] in (["the"], ["this"]) and core <= 1
    outlet = _is_outlet(spoken, folded, core, verb)
    anaphoric = definite and head in _ANAPHORS and not spoken[core].capitalised
    return Speaker(
        _source(spoken, folded, core),
        _role(who, spoken, folded),
        len(folded) == 1 and (head in PRONOUNS or head in POSSESSIVES),
        outlet,
        anaphoric,
    )


@lru_cache(maxsize=4096)
def is_thing(who: str) -> bool:
    """True where the phrase's head is an abstract noun that cannot speak: "the arrangement", "their engagement"."""
    spoken = words(who)
    folded = [_bare(word.text) for word in spoken]
    core = _head(who, spoken, folded)
    if not spoken or (spoken[core].capitalised and core > 0):
        return False
    single = _singular(folded[core])
    abstract = len(single) > 5 and single.endswith(
        ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ure")
    )
    if folded[core] in _THINGS or single in _THINGS:
        return True
    return abstract and single not in _BODIES | _CROWD and single not in PAPERS


def is_paper(word: str) -> bool:
    """Say whether *word*, folded, is a thing that is written or reckoned: "polls", "data"."""
    return word in PAPERS or _singular(word) in PAPERS


def _bare(word: str) -> str:
    return fold(word).removesuffix("'s").rstrip("'.")


def _singular(word: str) -> str:
    return (
        word[:-3] + "y"
        if word.endswith("ies")
        else word.removesuffix("es")
        if word.endswith("sses")
        else word.removesuffix("s")
    )


def _head(who: str, spoken: Sequence[Word], folded: list[str]) -> int:
    """Return the index of the phrase's head: its last word before a preposition or a comma."""
    for index, word in enumerate(folded):
        if index and (word in _FUNCTION or "," in who[spoken[index - 1].end : spoken[index].start]):
            return index - 1
    return len(folded) - 1


def _source(spoken: Sequence[Word], folded: list[str], core: int) -> SourceKind:
    if not folded:
        return "anonymous"
    head, single = folded[core], _singular(folded[core])
    if head in {"i", "we"} or folded[:2] in (["this", "newspaper"], ["this", "reporter"], ["our", "reporter"]):
        return "reporter"
    lowercase = not spoken[core].capitalised or core == 0
    if lowercase and (head in PAPERS or (single in PAPERS and single != "report")):
        return "document"
    named = any(word.capitalised for word in spoken[core + 1 :]) and folded[core + 1 : core + 2] not in (
        ["in"],
        ["at"],
        ["from"],
    )
    if lowercase and not named and (head in _CROWD or single in _CROWD):
        return "anonymous"
    return "named"


def _is_outlet(spoken: Sequence[Word], folded: list[str], core: int, verb: str | None) -> bool:
    head = spoken[core] if spoken else None
    if head is None or not head.capitalised:
        return False
    if folded[core] in _AGENCIES or "al jazeera" in " ".join(folded) or (core and folded[core] in _MASTHEADS):
        return True
    article = folded[0] == "the" and all(word.capitalised for word in spoken[1 : core + 1])
    people = (
        _singular(folded[core]) in ROLES
        or _singular(folded[core]) in _CROWD
        or folded[core]
        in {
            "office",
            "ministry",
            "department",
            "house",
            "bank",
        }
    )
    return bool(verb == "report" and article and core and not people)


def _role(who: str, spoken: Sequence[Word], folded: list[str]) -> tuple[int, int] | None:
    """Return the words of *who* that say in what capacity: before a name, or set off by a comma."""
    commas = [i for i in range(1, len(spoken)) if "," in who[spoken[i - 1].end : spoken[i].start]]
    cut = commas[0] if commas else len(spoken)
    first = 1 if folded[:1] in (["the"], ["a"], ["an"]) else 0
    last = next((i for i in range(cut - 1, first - 1, -1) if folded[i] in ROLES), None)
    owned = last is not None and fold(spoken[last].text).endswith("'s")
    if last is not None and not owned and last + 1 < cut and spoken[last + 1].capitalised:
        return spoken[first].start, spoken[last].end
    if not commas:
        return None
    begin, end = (first, cut) if any(word in ROLES for word in folded[first:cut]) else (cut, len(spoken))
    if folded[begin] in {"the", "a", "an", "who", "which"}:
        begin += 1
    if begin < end and any(_singular(word) in ROLES or word in ROLES for word in folded[begin:end]):
        return spoken[begin].start, spoken[end - 1].end
    return None


def past_titles(order: Sequence[str], between: Sequence[str]) -> Iterator[str]:
    """Return what stands between the words; the stop of a title or an initial parts nothing: "Dr. Roe", "J. Roe"."""
    marks = zip(order, between[1:-1], strict=False)
    return (" " if mark == ". " and (word in TITLES or len(word) == 1) else mark for word, mark in marks)
