"""Whether a claim's speaker may be who writes the article: its outlet, or its author."""

from __future__ import annotations

import re

from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.standing import Speaker, speaker
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.tokens import folded_words

WRITERS = listed(
    """writer author columnist reviewer critic correspondent reporter editorial editor newspaper paper article column
    letter report review magazine essayist essay leader commentary commentator diarist journal page journalist
    interviewer obituary dispatch piece"""
)
"""By whom a source may be said to tell what it tells on its own account."""
MASTHEADS = listed(
    """times post journal news herald tribune guardian telegraph gazette chronicle globe observer independent monitor
    magazine press daily weekly monthly quarterly fortnightly courier courant examiner enquirer inquirer sentinel
    dispatch economist mail star sun standard echo argus advertiser register bulletin record mirror express review week
    ledger mercury messenger reporter bee clarion digest intelligencer spectator statesman agency wire broadcaster
    correspondent sheet annals almanac"""
)
"""Words by which newspapers and journals are named."""
_SELVES = late(
    r"\btold (?:the|The) ((?:[A-Z][\w'’-]{0,30} ?){1,4})|© ?(?:The )?((?:[A-Z][\w'’-]{0,30} ?){1,4})"
    r"|\bissue of (?:the )?((?:[A-Z][\w'’-]{0,30} ?){1,4})|\bThe ((?:[A-Z][\w-]{0,30} ?){1,4})['’]s (?:view|opinion)\b"
    r"|\((?:The )?([A-Z][\w&' ]{0,40})\) ?[-–—]|\b[Bb]y ((?:[A-Z][\w'’-]{0,30} ?){1,4})(?:,[^.\n]{0,60})?$",
    re.MULTILINE,
)
"""Where an article names its outlet or author: whom somebody told something, a rights notice, a dateline, a byline."""
_NAME = r"[A-Z][\w'’-]{1,30}(?: (?:[A-Z][\w'’-]{1,30}|[A-Z]\.|[JS]r\.?|de|van|von)){1,4}"
_SIGNED = re.compile(
    rf"[.!?][\"”’]?\s*\n\s*({_NAME})((?:, [^\n]{{1,200}},)? (?:is|was) (?:an? |the )[^\n]+|)[.,]?$", re.MULTILINE
)
"""Who signs what stands above: a name alone in its line, as under a letter, or with what its bearer is."""
_LATE = 400
"""Letters of an article's end within which a line of the latter kind is about its author, and no part of it."""


def may_write(who: Speaker, sources: Sources) -> bool:
    """Return whether *who* may be the writer of the sources: by calling, by a newspaper's name, by their own word."""
    if who.words <= WRITERS:
        return True
    rest = who.words - WRITERS - MASTHEADS
    if rest and rest <= frozenset().union(*map(_selves, sources.read)):
        return True
    called = bool(who.words & WRITERS) or bool(who.names & MASTHEADS)
    return called and not who.person and rest <= who.names and not _is_cited(who, sources)


def may_speak_for(who: Speaker, sources: Sources) -> bool:
    """Return whether *who* may be the "we" or "I" of the sources' own text: the writer, or a name nobody else has."""
    if who.named and not any(sources.holding(root) for root in who.roots):
        return True
    return may_write(who, sources) or (who.named and not who.person and not _is_cited(who, sources))


def _is_cited(who: Speaker, sources: Sources) -> bool:
    """Return whether the sources have *who* say anything: what they hand on is not their own."""
    return any(
        who.names & speaker(passage, report).words
        for root in who.roots
        for passage in sources.holding(root)
        for report in reports(passage)
    )


@read_once
def _selves(text: Text) -> frozenset[str]:
    """Return the words, folded, by which the article names its outlet or author."""
    found = [name for match in _SELVES.finditer(text.text) for name in match.groups() if name]
    found += [match[1] for match in _SIGNED.finditer(text.text) if not match[2] or match.end() + _LATE > len(text.text)]
    return frozenset(word.removesuffix("'s") for name in found for word in folded_words(name))
