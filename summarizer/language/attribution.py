"""Who says what: speaker, cue and content of every reported claim in an English sentence, by plain rules.

Tokens, a closed lexicon of cues (`reporting`) and phrase boundaries (`phrases`); no parser. Each cue is tried against
the ways English attaches a speaker to a claim, most specific first (`constructions`). Every walk over tokens is
bounded, so the time is linear in the sentence.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from summarizer.language.claim_borders import bounded
from summarizer.language.constructions import POSSESSED, RULES, VIEWING, Hit, labelled
from summarizer.language.phrases import Line, Range, read_line, trimmed, verb_group
from summarizer.language.plain import mended
from summarizer.language.quote_marks import QUOTATION_MARKS
from summarizer.language.reporting import Strength, listed
from summarizer.language.speakers import ROLES, SourceKind, Speaker, speaker
from summarizer.language.tokens import fold, folded_words

_LONGEST = 20_000  # characters: what is longer is no sentence, and is read no further
_MAIN = 0.5
"""Least share of a sentence, its speaker aside, that a claim fills for the whole sentence to be that source's."""
_SINGLE = frozenset("'‘")
_BARE = listed("say says said suggest suggests suggested show shows showed indicate indicates indicated")
"""Verbs that are nobody's name."""


class Attributed(NamedTuple):
    """A claim handed to a speaker. Spans are half-open offsets into the sentence.

    ``who`` is the phrase as written, appositions included; a relative "who" or "which" is given as what it stands for.
    ``content`` holds one span, or several where the cue interrupts it. ``role`` lies within ``who``. ``outlet``: a news
    outlet by name; ``anaphoric_report``: "the report", "the newspaper", an outlet named before.
    """

    who: Range
    cue: Range
    content: tuple[Range, ...]
    source: SourceKind
    role: Range | None = None
    strength: Strength = "neutral"
    pronoun: bool = False
    outlet: bool = False
    anaphoric_report: bool = False
    negated: bool = False


def attributions(sentence: str) -> list[Attributed]:
    """Return the attributions of *sentence* in the order of their cues; a quotation's own words report nothing."""
    return list(_attributions(mended(sentence)))


def main_attribution(sentence: str) -> Attributed | None:
    """Return the attribution whose claim fills most of *sentence*; one in a side clause attributes nothing else."""
    best = None
    for said in attributions(sentence):
        rest = len(sentence) - (said.who[1] - said.who[0])  # "…, Ann Roe, head of the port of Torv, said"
        share = sum(end - start for start, end in said.content) / max(1, rest)
        if said.content[0][0] == 0 and said.cue[0] >= said.content[0][1] and sentence[0] in QUOTATION_MARKS | _SINGLE:
            share = max(share, _MAIN)  # “C,” said Falk, who tells more of herself behind it
        if sentence[said.who[0] : said.who[1]].startswith(_RELATIVE):
            continue  # "a soldier, | who the army said was bruised"
        outside = said.outlet or said.anaphoric_report
        if said.pronoun or (share < _MAIN and not outside):
            continue
        if best is None or share > best[0]:
            best = share, said
    return best[1] if best else None


_RELATIVE = ("who ", "whom ", "which ")
"""What opens a clause on somebody, and whose speaker says that clause alone."""
_SURE = RULES.keys() - VIEWING
"""Cues that report by themselves; "in" and "by" do so only with a word such as "view" after it."""


@lru_cache(maxsize=8192)  # an article's sentences are asked about by several rooms, and again when it is told
def _attributions(sentence: str) -> tuple[Attributed, ...]:
    known = folded_words(sentence[:_LONGEST])
    if _SURE.isdisjoint(known) and POSSESSED.isdisjoint(known) and ":" not in sentence:
        return ()  # half of all sentences report nothing; reading them token by token takes ten times as long
    viewed = not POSSESSED.isdisjoint(known)
    line = read_line(sentence[:_LONGEST])
    hits: list[Hit] = []
    cues = RULES.keys() if viewed else _SURE
    for index in [index for index, word in enumerate(line.low) if word in cues]:
        word = line.low[index]
        if line.quoted[index]:
            continue
        if line.tokens[index].capitalised and index and line.is_word(index - 1) and not _is_headline(line):
            continue  # "the States", "Fox News Reports": a name, not a verb
        hit = next((hit for rule in RULES[word] if (hit := rule(line, index, hits)) is not None), None)
        if hit is None or not hit.content or (hits and hits[-1].cue[1] > hit.cue[0]):
            continue
        first, last = trimmed(line, hit.who)
        if last == first + 1 and line.low[first] in _BARE:
            continue  # "…, reports | say": the cue is the noun
        if first < last and not _refuses(line, hit):  # "according to —" names nobody
            hits.append(_with_name(line, hit))
    alone = labelled(line) if not hits else None
    told = [_spans(line, hit) for hit in ([alone] if alone else bounded(line, hits))]
    return tuple([it for it in told if it.content])


def _with_name(line: Line, hit: Hit) -> Hit:
    """Return *hit* with the name that its speaker's office stands beside: "C, | Ann Roe, mayor of Torv told the paper".

    The comma that should close such an office is often left out.
    """
    first, last = hit.who
    comma = first - 1
    office = line.low[first] in ROLES and not line.tokens[first].capitalised
    if not office or line.at(comma) != "," or line.at(last) == ",":
        return hit
    begin = comma
    while begin > 0 and line.is_word(begin - 1) and line.tokens[begin - 1].capitalised:
        begin -= 1
    if not comma - begin >= _LEAST_NAME or line.at(begin - 1) != ",":
        return hit
    content = tuple((low, min(high, begin)) for low, high in hit.content if low < begin)
    return hit._replace(who=(begin, last), content=content) if content else hit


_LEAST_NAME = 2
"""Words of a name that is told with an office beside it: "Ann Roe"."""


def _is_headline(line: Line) -> bool:
    """Return whether nearly all longer words have a capital, which then tells nothing: "Mayor Says Quay Leans"."""
    long = [token for token in line.tokens if len(token.text) > _SHORT]
    return len(long) >= _FEW and sum(token.capitalised for token in long) >= _NEARLY_ALL * len(long)


_SHORT, _FEW, _NEARLY_ALL = 3, 4, 0.9
"""Letters of words that titles write small; words that tell a title; the share of them with a capital."""


def _refuses(line: Line, hit: Hit) -> bool:
    """Return whether the denial keeps something from somebody, and says nothing: "denied them access"."""
    if hit.lemma != "deny":
        return False
    first, last = hit.content[0]
    return not _GRANTED.isdisjoint(line.low[first : min(last, first + _OBJECT)])


_GRANTED = listed(
    """access entry entrance bail parole visa visas permission permit permits asylum service treatment request requests
    motion application applications admission licence license coverage funding appeal citizenship refuge tenure
    boarding passage"""
)
"""What is granted or denied, and is no statement."""
_OBJECT = 5
"""Words of an object up to its noun: "four foreign ships | port | access"."""


def _spans(line: Line, hit: Hit) -> Attributed:
    """Return *hit* in offsets, the marks about its parts left out, with what its speaker is."""
    first, last = trimmed(line, hit.who)
    begin, end = line.tokens[first].start, line.tokens[last - 1].end
    if fold(line.text[begin:end]).endswith("'s"):
        end -= 2
    told: Speaker = speaker(line.text[begin:end], hit.lemma)
    content = []
    for low, high in hit.content:
        while high > low and line.low[high - 1] in {",", ";", "."}:
            high -= 1  # noqa: PLW2901
        high -= high > low and line.low[high - 1] in {":", "-"}  # noqa: PLW2901
        while high > low and line.low[low] in {",", ":"}:
            low += 1  # noqa: PLW2901
        if high > low:
            content.append((line.tokens[low].start, line.tokens[high - 1].end))
    group, negated, _ = verb_group(line, hit.cue[0])
    role = (told.role[0] + begin, told.role[1] + begin) if told.role else None
    return Attributed(
        who=(begin, end), cue=(line.tokens[hit.cue[0]].start, line.tokens[hit.cue[1] - 1].end), content=tuple(content),
        source=told.source, role=role, strength=hit.strength, pronoun=told.pronoun, outlet=told.outlet,
        anaphoric_report=told.anaphoric_report, negated=negated and group < hit.cue[0],
    )  # fmt: skip
