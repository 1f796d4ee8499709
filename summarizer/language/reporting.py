"""The lexicon of reporting: verbs and nouns that hand a claim to a speaker, and what kind of speaker a phrase names.

The verb classes follow the usual grammar of reported speech (Quirk et al., *A Comprehensive Grammar of the English
Language*, §14.28-35, §16.20-33) and the view of attribution as source, cue and content of Pareti, *PARC 3.0* (2016).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.language.tokens import Word, fold, words

Strength = Literal["neutral", "denial", "allegation", "commitment"]
SourceKind = Literal["reporter", "named", "anonymous", "document"]
Form = Literal["base", "third", "past", "gerund"]


def listed(text: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(text.split())


class Verb(NamedTuple):
    """A form of a reporting verb; unless ``free``, only a clause, a quotation or a colon after it makes a report."""

    lemma: str
    form: Form
    strength: Strength
    free: bool


_FREE: dict[Strength, str] = {
    "neutral": """say tell state add note report mention remark observe explain write tweet reiterate stress emphasize
        emphasise underline insist maintain contend assert argue warn caution acknowledge admit concede
        suggest indicate believe think hope fear expect predict estimate express voice urge criticize
        criticise condemn praise describe advocate lament complain demand propose recommend blast reckon
        assume suppose presume calculate anticipate foresee stipulate insinuate profess bemoan deplore decry
        denounce tout portray depict opine suspect guess commend laud applaud extol endorse chide rebuke
        scold berate castigate deride disparage belittle denigrate ridicule mock""",
    "denial": "deny reject refute dispute rebut dismiss disavow repudiate disclaim contradict",
    "allegation": "allege claim accuse blame",
    "commitment": "confirm announce promise vow pledge reaffirm affirm declare guarantee swear certify proclaim attest",
}
_CLAUSAL = listed(
    """show find reveal call ask answer know learn feel signal imply hint advise hear decide continue joke quip recall
    rule threaten reason speculate discover understand realise realize doubt question reply respond comment conclude
    repeat testify point agree worry caution post boast shout exclaim counter write charge disclose document
    highlight underscore conclude assure inform remind clarify marvel read consider determine see quote order
    protest object raise confess confide demonstrate prove establish notice perceive recognise recognize remember
    infer deduce surmise conjecture plead beg instruct require retort submit preach pronounce prophesy mutter
    whisper yell scream fume blurt interject reassure notify deem dub liken characterise characterize hold wonder
    muse imagine envisage envision foretell posit postulate theorise theorize hypothesise hypothesize concur
    disagree regret implore beseech exhort admonish counsel decree vouch recount echo grumble gripe moan gush
    enthuse scoff sneer jeer taunt tease snap bark growl roar bellow murmur mumble stammer gasp sigh chant
    """
)
_PAST = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "think": "thought",
    "know": "knew",
    "feel": "felt",
    "hear": "heard",
    "find": "found",
    "understand": "understood",
    "show": "showed",
    "see": "saw",
    "read": "read",
    "learn": "learned",
    "foresee": "foresaw",
    "swear": "swore",
    "hold": "held",
    "foretell": "foretold",
}
_DOUBLING = frozenset(["admit", "rebut", "quip", "submit", "beg", "dub", "infer", "snap"])
_PARTICIPLES = {"written": "write", "known": "know", "shown": "show", "seen": "see", "sworn": "swear"}


def _forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    sibilant, consonant_y = lemma.endswith(("s", "sh", "ch")), lemma.endswith("y") and lemma[-2] not in "aeiou"
    third = lemma[:-1] + "ies" if consonant_y else lemma + ("es" if sibilant else "s")
    root = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    past = lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if consonant_y else root + "ed"
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else root
    return (lemma, "base"), (third, "third"), (_PAST.get(lemma, past), "past"), (stem + "ing", "gerund")


VERBS: dict[str, Verb] = {
    **{form: Verb(lemma, kind, "neutral", False) for lemma in _CLAUSAL for form, kind in _forms(lemma)},
    **{form: Verb(lemma, "past", "neutral", False) for form, lemma in _PARTICIPLES.items()},
    **{
        form: Verb(lemma, kind, strength, True)
        for strength, lemmas in _FREE.items()
        for lemma in lemmas.split()
        for form, kind in _forms(lemma)
    },
}
"""Every form of every reporting verb, folded."""

ADDRESSING = listed(
    """tell ask urge assure inform remind advise warn caution order accuse instruct beg reassure notify implore beseech
    exhort admonish counsel"""
)
"""Verbs whose first object is the hearer: "told reporters that"."""

NOUNS: dict[str, Strength] = {
    **dict.fromkeys(
        listed("statement report warning suggestion belief argument view remark comment opinion"), "neutral"
    ),
    **dict.fromkeys(listed("claim allegation accusation assertion contention charge"), "allegation"),
    **dict.fromkeys(["denial", "rejection"], "denial"),
    **dict.fromkeys(listed("announcement confirmation promise pledge vow assurance"), "commitment"),
}
"""Nouns that report when a speaker owns them: "the minister's claim that"."""

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

_CROWD = listed(
    """official source diplomat analyst observer expert witness insider aide people person critic supporter
    opponent economist researcher scientist scholar historian commentator report rumor rumour resident lawmaker
    adviser advisor mediator negotiator executive representative spokesman spokeswoman spokesperson investigator
    prosecutor some others many one several few stakeholder strategist pundit pollster activist employee worker
    neighbor neighbour protester politician authority trader investor"""
)
_PAPERS = listed(
    """report statement study filing law letter survey poll document memo memorandum complaint indictment lawsuit
    email e-mail transcript dossier ruling affidavit communique communiqué draft text agreement resolution
    bulletin release audit review version analysis paper data figures index census record records ledger article
    editorial"""
)
_ANAPHORS = listed("""report newspaper paper agency outlet magazine daily article broadcaster network publication""")
_MASTHEADS = listed(
    """times post journal news herald tribune guardian telegraph gazette chronicle globe observer independent
    monitor magazine press daily weekly courier examiner inquirer sentinel dispatch economist"""
)
_AGENCIES = listed(
    """reuters ap afp dpa upi xinhua tass bbc cnn npr bloomberg axios politico haaretz cbs nbc abc pbs vox slate
    buzzfeed breitbart tass interfax kyodo yonhap anadolu efe ansa newsweek spiegel corriere lemonde"""
)
_THINGS = listed(
    """plan move exchange tone session approach strategy deal meeting visit talks discussions focus breakthrough
    effort efforts event events outcome outcomes pace trend trends role partnership relationship momentum
    challenge attack war conflict crisis situation climate policy"""
)
_BODIES = listed(
    """administration government commission department parliament organisation organization opposition delegation
    corporation foundation institution federation union association prosecution committee coalition nation city
    ministry majority authority embassy community management university statement document publication"""
)
PRONOUNS = listed("he she they it we i you who which")
POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they", "our": "we", "my": "i"}
"""Pronouns that say whose a view or a claim is, and the pronoun of whoever it is."""
_FUNCTION = listed("""of at in on for from with to by close familiar who that which near inside within involved""")


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
    return abstract and single not in _BODIES and single not in _PAPERS


def is_paper(word: str) -> bool:
    """Say whether *word*, folded, is a thing that is written or reckoned: "polls", "data"."""
    return word in _PAPERS or _singular(word) in _PAPERS


def speaker_key(who_text: str) -> str:
    """Return *who_text* folded, without articles, possessives and punctuation, for comparing speakers."""
    return " ".join(word for word in map(_bare, (w.text for w in words(who_text))) if word not in {"the", "a", "an"})


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


def _head(who: str, spoken: list[Word], folded: list[str]) -> int:
    """Return the index of the phrase's head: its last word before a preposition or a comma."""
    for index, word in enumerate(folded):
        if index and (word in _FUNCTION or "," in who[spoken[index - 1].end : spoken[index].start]):
            return index - 1
    return len(folded) - 1


def _source(spoken: list[Word], folded: list[str], core: int) -> SourceKind:
    if not folded:
        return "anonymous"
    head, single = folded[core], _singular(folded[core])
    if head in {"i", "we"} or folded[:2] in (["this", "newspaper"], ["this", "reporter"], ["our", "reporter"]):
        return "reporter"
    lowercase = not spoken[core].capitalised or core == 0
    if lowercase and (head in _PAPERS or (single in _PAPERS and single != "report")):
        return "document"
    named = any(word.capitalised for word in spoken[core + 1 :]) and folded[core + 1 : core + 2] not in (
        ["in"],
        ["at"],
        ["from"],
    )
    if lowercase and not named and (head in _CROWD or single in _CROWD):
        return "anonymous"
    return "named"


def _is_outlet(spoken: list[Word], folded: list[str], core: int, verb: str | None) -> bool:
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


def _role(who: str, spoken: list[Word], folded: list[str]) -> tuple[int, int] | None:
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
