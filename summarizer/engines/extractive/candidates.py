"""Which sentences of an article can stand alone as a fact, and by what rule the others cannot."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from summarizer.article import INLINE_RULES, Article
from summarizer.engines.extractive.standing import leans
from summarizer.engines.extractive.surroundings import is_caption, is_notice
from summarizer.language.attribution import attributions
from summarizer.language.cues import is_imperative_or_normative, is_vague
from summarizer.language.instructions import addresses_a_machine
from summarizer.language.layout import BlockKind
from summarizer.language.people import people
from summarizer.language.plain import one_line
from summarizer.language.sentences import article_sentences
from summarizer.language.tokens import words
from summarizer.record import Skipped

SHORTEST = 5
"""Fewer words are a label or an exclamation, not a statement."""
WHOLE = 8
"""From so many words on, what ends like a sentence is one, whatever its verb; plural presents have no ending to see."""
LONGEST = 90
"""More words than this are a list or a text without full stops; nobody reads them as one sentence."""

TO_A_MACHINE = "speaks to a machine"
"""The rule for an order to whatever reads the page, and for all that follows it in its line."""

_CONNECTIVE = re.compile(
    r"(?:(?:meanwhile|however|moreover|furthermore|additionally|in addition|also|still|yet|besides|nevertheless|"
    r"nonetheless|in another development|in the meantime|at the same time|in other news|as a result|for example|"
    r"for instance|in fact|indeed|of course|overall|in conclusion|in short),\s+|(?:but|and|so|yet)\s+)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"[^\W\d_a-z][^\W\d_a-z\s.'’-]+(?:[\s.'’-]{1,2}[^\W\d_a-z]+){0,4}(?:,\s[^—–\n]{1,40}?)?(?:\s\([^()\n]{1,30}\))?"
    r"(?:,\s\d{1,2}\s[^\W\d_]{3,9})?\s?(?:—|–|--|\s-)\s"
)
"""The line an agency opens with: "TORV, Westmark, 3 May (NPA) — "."""
_MARKUP = re.compile(r"!?\[([^\[\]\n]{1,300})\]\([^()\s]{1,500}\)|(\*\*|__|`)(?=\S)|(?<=\S)(\*\*|__|`)")
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|isn't|aren't|"
    r"wasn't|weren't|won't|hasn't|haven't|hadn't|don't|doesn't|didn't|said|says|say|told|met|went|came|made|took|"
    r"gave|found|held|began|left|lost|won|led|ran|rose|fell|cut|put|set|hit|saw|kept|sent|brought|became|broke|spoke|"
    r"struck|drew|grew|got|fled|paid|sold|bought|built|stood|felt|thought|wrote|drove|chose|shot|\w{3,}ed|\w{3,}s)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that can stand alone: its span in the article, and its prose without markup and opening connective."""

    start: int
    end: int
    prose: str
    position: int


def candidates(article: Article) -> tuple[list[Candidate], tuple[Skipped, ...]]:
    """Return the sentences of *article* that can be told as facts, and how many others there are, by rule."""
    found: list[Candidate] = []
    skipped: Counter[str] = Counter()
    cuts = [cut for cut in article.removed if cut.rule not in INLINE_RULES]
    language = article.language or "en"
    position = ordered = 0
    for kind, start, end in article_sentences(article.text, language):
        while cuts and cuts[0].end <= start:
            cuts.pop(0)
        if cuts and cuts[0].start < end:
            continue  # counted as removed, with its rule
        prose = spoken(article.text[start:end])
        # What goes on in the same line goes on speaking to the machine: "Many thanks, it would mean a lot to them."
        if start >= ordered and addresses_a_machine(prose):
            ordered = _line_end(article.text, end)
        reason = TO_A_MACHINE if start < ordered else _unfit(kind, prose, title=article.title)
        if reason is None:
            found.append(Candidate(start, end, prose, position))
        else:
            skipped[reason] += 1
        position += 1
    return found, tuple(Skipped(reason=reason, count=count) for reason, count in sorted(skipped.items()))


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def spoken(written: str) -> str:
    """Return a sentence as a reader hears it: without markdown marks, date line and opening connective."""
    prose = " ".join(_MARKUP.sub(lambda match: match[1] or "", one_line(written)).split())
    dateline = _DATELINE.match(prose)
    if dateline and len(prose) - dateline.end() > 20:
        prose = prose[dateline.end() :]
    connective = _CONNECTIVE.match(prose)
    if connective and len(prose) - connective.end() > 20:
        prose = prose[connective.end() :]
        prose = prose[:1].upper() + prose[1:]
    return prose


def _unfit(kind: BlockKind, prose: str, *, title: str | None) -> str | None:
    """Return by what rule a sentence is no fact, or None."""
    if kind == "heading" or prose == title:
        return "heading"
    if kind == "row":
        return "table row"
    if kind not in {"paragraph", "item"}:
        return kind
    tokens = words(prose)
    if kind == "item" and not (_ENDS.search(prose) and len(tokens) > SHORTEST and _has_verb_phrase(prose)):
        return "list item"
    whole = _ENDS.search(prose) and len(tokens) >= WHOLE
    if len(tokens) < SHORTEST or not (whole or _FINITE.search(prose)):
        return "fragment"
    if len(tokens) > LONGEST:
        return "overlong"
    return _unfit_sentence(prose)


def _unfit_sentence(prose: str) -> str | None:
    if prose.rstrip("\"'”’»)").endswith("?"):
        return "question"
    if not _ENDS.search(prose) and not prose[-1:].isalnum():
        return "lead-in"
    if is_caption(prose):
        return "caption"
    if is_notice(prose):
        return "notice of the site"
    if leans(prose) or _leans_within(prose):
        return "leans on the sentence before"
    if _is_voice_without_speaker(prose):
        return "quotation without its speaker"
    if is_imperative_or_normative(prose):
        return "advice"
    if is_vague(prose):
        return "padding"
    return None


def _leans_within(prose: str) -> bool:
    """Return whether who speaks, or what is spoken of, was named in an earlier sentence only."""
    opening = _ACCORDING.match(prose)
    if opening and leans(prose[opening.end() :]):
        return True
    named = [mention.start for mention in people(prose).mentions]
    return any(
        said.pronoun and not any(start < said.who[0] for start in named) and said.who[0] < len(prose) // 2
        for said in attributions(prose)
    )


_MARKS = re.compile(r'["“”]|(?<!\w)[\'‘](?=\w)|(?<=[.,!?])[\'’](?!\w)')
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w{1,2}|[Ww]e|[Ww]e['’]\w{2}|[Mm]y|[Oo]ur|us)\b")
_QUOTED = re.compile(r'["“][^"“”]*(?:["”]|\Z)|(?<!\w)[\'‘](?=\w)[^"“”]*?(?<=[.,!?])[\'’](?!\w)')


def _is_voice_without_speaker(prose: str) -> bool:
    """Return whether a sentence is somebody's own words and nothing in it says whose."""
    told = attributions(prose)
    if any(not said.pronoun for said in told):
        return False
    unquoted = _QUOTED.sub(" ", prose)
    opens = _MARKS.match(prose) is not None
    if opens and told and not people(unquoted).mentions:
        return True  # "“We go,” he said in a note."
    closes_only = prose.count("”") > prose.count("“")
    return closes_only or (opens and len(words(unquoted)) < SHORTEST) or bool(_FIRST_PERSON.search(unquoted))


_ACCORDING = re.compile(r"according to [^,.]{2,80},\s+", re.IGNORECASE)


def _has_verb_phrase(prose: str) -> bool:
    # An item such as "Security assurances: Protecting …" labels something; it reports nothing.
    return ":" not in prose[:60] and bool(_FINITE.search(prose))
