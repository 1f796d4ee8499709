"""Where a claim ends: before the report beside it, with the aside that it stands in, where the main clause begins."""

from __future__ import annotations

from summarizer.language.constructions import Hit
from summarizer.language.leading import main_subject, past_dateline
from summarizer.language.phrases import Line, verb_group
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES

_LINKS = listed("and but while though although with then also before after by despite")
_SETTING_APART = listed("while whereas although though as")
"""Words before a speaker that set what they say beside what comes behind: "While X announced it, | Y condemned it"."""


def bounded(line: Line, hits: list[Hit]) -> list[Hit]:
    """Cut each claim where another attribution begins beside it (", adding", ", but Y denied"), not inside it."""
    kept: list[Hit] = []
    opening = _main_clause(line)
    for number, hit in enumerate(hits):
        following = hits[number + 1] if number + 1 < len(hits) else None
        if following is not None and following.who[0] <= hit.cue[0] < following.who[1] < hit.content[-1][1]:
            hit = hit._replace(content=(*hit.content[:-1], (hit.content[-1][0], following.who[1])))  # noqa: PLW2901
        if following is not None and hit.content[-1][0] > hit.cue[0]:
            own = verb_group(line, following.cue[0])[0]
            stop = own if following.inherits else min(following.who[0], following.cue[0])
            if _quoted_behind(line, hit, following):
                stop = following.content[0][0]
            if hit.content[-1][0] < following.content[-1][1] < stop and _surrounds(following, hit):
                stop = following.content[-1][1] + 1  # "X says C, | a charge which Y rejects"
            while stop > 0 and line.low[stop - 1] in _LINKS:
                stop -= 1
            beside = (
                following.inherits
                or _surrounds(following, hit)
                or line.at(stop - 1) == ":"
                or line.at(stop) in {"and", "but", "while", "though", "although", "with"}
                or line.at(stop - 1) == ";"
                or line.at(hit.who[0] - 1) in _SETTING_APART
            )
            if (
                beside
                and hit.content[-1][0] < stop <= hit.content[-1][1]
                and (line.at(stop - 1) in {",", ";", ":"} or following.inherits or _surrounds(following, hit))
            ):
                hit = hit._replace(content=(*hit.content[:-1], (hit.content[-1][0], stop)))  # noqa: PLW2901
        hit = _up_to_fact(line, _within_aside(line, _within_dashes(line, hit)))  # noqa: PLW2901
        main = line.at(hit.who[0] - 1) == ","  # "In Torv, | Falk said": the clause has begun
        if not main and hit.cue[1] <= opening and hit.content[-1][0] < opening < hit.content[-1][1]:
            hit = hit._replace(content=(*hit.content[:-1], (hit.content[-1][0], opening)))  # noqa: PLW2901
        kept.append(hit)
    return kept


def _up_to_fact(line: Line, hit: Hit) -> Hit:
    """Cut the claim where it is a phrase and a clause is joined to it: "warned of cuts | , and two halls have closed".

    Not where "would" and its like keep that clause the speaker's.
    """
    first, last = hit.content[-1]
    if not hit.cue[1] <= first < len(line.low) or not (
        line.low[first] in _OF or line.low[hit.cue[1] - 1] in _PROMISING
    ):
        return hit
    comma = next((k for k in range(first, last) if line.low[k] == "," and line.at(k + 1) in {"and", "but"}), None)
    if comma is None or line.quoted[comma] or not AUXILIARIES.isdisjoint(line.low[first:comma]):
        return hit
    helping = next((word for word in line.low[comma + 2 : min(last, comma + _ASIDE)] if word in AUXILIARIES), "")
    if helping not in _FACTUAL:
        return hit
    return hit._replace(content=(*hit.content[:-1], (first, comma)))


_OF = listed("of against about over")
_PROMISING = listed("promised promises promise pledged pledges offered offers")
_FACTUAL = listed("is are was were has have had does do did will")
"""Auxiliaries that tell a fact of the clause they stand in, as the writer's."""


def _within_dashes(line: Line, hit: Hit) -> Hit:
    """Cut the claim where the dash closes behind which its speaker opens: "a list - pilots say C | - and more"."""
    dash = hit.who[0] - 1 - (line.at(hit.who[0] - 1) in {"and", "but", "as", "or"})
    first, last = hit.content[-1]
    if line.at(hit.who[1]) == "-" and hit.who[1] < hit.cue[0]:
        dash = hit.who[1]  # "Falk - who says C | - left"
    if line.at(dash) != "-" or dash < past_dateline(line) or dash < _BEFORE_DASH or first < dash:
        return hit
    close = next((k for k in range(max(first, hit.cue[1]), last) if line.low[k] == "-" and not line.quoted[k]), last)
    return hit._replace(content=(*hit.content[:-1], (first, close))) if close > first else hit


def _within_aside(line: Line, hit: Hit) -> Hit:
    """Cut the claim where a relative clause ends and its sentence goes on: "Falk, who knows that C | , has left"."""
    first, last = hit.content[-1]
    opened = range(hit.cue[0] - 1, max(0, hit.cue[0] - _ASIDE), -1)
    relative = next((k for k in opened if line.low[k] in {"who", "which"} and line.low[k - 1] == ","), None)
    if relative is None or first < hit.cue[0] or any(_resumes(line, k) for k in range(relative, hit.cue[0])):
        return hit
    close = next((k for k in range(last - 1, first, -1) if _resumes(line, k)), last)
    return hit._replace(content=(*hit.content[:-1], (first, close)))


def _resumes(line: Line, k: int) -> bool:
    return line.low[k] == "," and line.at(k + 1) in _FINITE and not line.quoted[k]


_FINITE = AUXILIARIES - listed("be been being having")
_ASIDE = 20
"""Tokens from the "who" or "which" of a relative clause to a report in it."""
_BEFORE_DASH = 3
"""Tokens from which what stands before a dash is no label."""


def _main_clause(line: Line) -> int:
    """Return the comma behind which the main clause begins, another opening: "When Falk said C | , it fell"; or 0."""
    who = main_subject(line, line.end)
    comma = who[0] - 1 if who else 0
    return comma if line.at(comma) == "," else 0


def _quoted_behind(line: Line, hit: Hit, following: Hit) -> bool:
    """Return whether *following* tells a quotation that stands behind *hit* and a colon: "X said C: “C2,” X told Y"."""
    first = following.content[0][0]
    return hit.cue[1] < first < following.cue[0] and line.quoted[first] and line.at(first - 1) == ":"


def _surrounds(outer: Hit, inner: Hit) -> bool:
    """Say whether *outer* hands on what *inner* reports, after it: "tests showed that C, according to X"."""
    return outer.cue[0] > inner.cue[0] and outer.content[0][0] <= inner.who[0] < outer.content[0][1]
