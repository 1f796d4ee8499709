"""Whether a text is a source's words in an arrangement that says the same: shortened, its tail moved ahead, joined.

Plain rules on folded words, strict on purpose: "fell" for "rose", who and whom exchanged, "after" for "before" or a
part of one statement put beside a part of another differ from honest rewording in nothing but such words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.language.attribution import attributions
from summarizer.language.reporting import listed
from summarizer.language.tokens import fold, words

LINKING = listed("a an the that and but while also")
"""Words that a rewording may add."""
_ARTICLES = listed("a an the")
_SAYING = listed("said says say saying according to told")
"""Words that a rewording may add where its source names a speaker by others: who speaks is checked elsewhere."""
_JOINING = listed("and but while that which who whom when where after before because as if although though than")
_CLAUSES = re.compile(r"[.;:!?]\s+|,?\s(?:and|but|while)\s")
_MOST = 24  # clauses of one sentence


def same_words(text: str, sources: Sequence[str], numbers: frozenset[str] = frozenset()) -> bool:
    """Return whether *text*, or each of its joined clauses, is an arrangement of one source's words.

    *numbers* are words of *text* known to stand in the sources in another spelling. A clause that joins another
    source's must begin where that source does: "Roe won and resigned" is not what "Roe won" and "Lind resigned" say.
    """
    read = [(_order(source), bool(attributions(" ".join(source.split())))) for source in sources]
    clauses = [clause for clause in _CLAUSES.split(text) if clause.strip()][:_MOST]
    if any(_rearranged(_order(text), *source, numbers) for source in read):
        return True
    used: set[int] = set()
    place = 0
    while place < len(clauses):
        for last in range(len(clauses), place, -1):
            order = _order(" ".join(clauses[place:last]))
            found = {
                number
                for number, (source, reports) in enumerate(read)
                if _rearranged(order, source, reports, numbers)
                and (not used or number in used or _opening(order) == _opening(source))
            }
            if found:
                used |= found
                place = last
                break
        else:
            return False
    return bool(used)


def gaps_hold(kept: Sequence[str], source: Sequence[str]) -> bool:
    """Return whether *kept*, words of *source* in their order, leaves no clause's beginning and another's end.

    "Roe said Lind died" shortens to no "Roe died", nor "Roe won and Lind died".
    """
    return all(_harmless(gap) for gap in _gaps(kept, source))


def _order(text: str) -> tuple[str, ...]:
    return tuple(fold(word.text).removesuffix("'s").rstrip("'") for word in words(text))


def _opening(order: Sequence[str]) -> str | None:
    return next((word for word in order if word not in LINKING), None)


def _rearranged(claim: Sequence[str], source: Sequence[str], reports: bool, numbers: frozenset[str]) -> bool:
    known = set(source)
    added = {word for word in claim if word not in known} - LINKING - numbers
    if added - (_SAYING if reports else frozenset()):
        return False
    kept = [word for word in claim if word in known and word not in LINKING]
    plain = [word for word in source if word not in _ARTICLES]
    if not kept:
        return False
    if _within(kept, plain):
        return gaps_hold(kept, plain)
    # The tail of the source moved up front: "on Monday" | "the council closed the school".
    turn = next((cut for cut in range(len(kept) - 1, 0, -1) if _ends(kept[:cut], plain)), 0)
    if not turn:
        return False
    tail = _start_of_tail(kept[:turn], plain)
    rest = kept[turn:]
    return rest[0] == plain[0] and _within(rest, plain[:tail]) and gaps_hold(rest, plain[:tail])


def _within(claim: Sequence[str], source: Sequence[str]) -> bool:
    following = iter(source)
    return all(word in following for word in claim)


def _ends(claim: Sequence[str], source: Sequence[str]) -> bool:
    """Return whether *claim* is a run at the end of *source*, where it may lack the word of saying."""
    return _start_of_tail(claim, source) > 0


def _start_of_tail(claim: Sequence[str], source: Sequence[str]) -> int:
    spoken = [word for word in claim if word not in _SAYING]
    stop = len(source)
    while stop and source[stop - 1] in _SAYING:
        stop -= 1
    if list(source[len(source) - len(claim) :]) == list(claim):
        return len(source) - len(claim)
    return stop - len(spoken) if spoken and list(source[max(stop - len(spoken), 0) : stop]) == spoken else 0


def _gaps(kept: Sequence[str], source: Sequence[str]) -> Iterator[list[str]]:
    """Yield the runs of words left out between kept ones, matched from the end."""
    gap: list[str] = []
    waiting = list(kept)
    for word in reversed(source):
        if waiting and word == waiting[-1]:
            if gap and len(waiting) < len(kept):
                yield gap[::-1]
            waiting.pop()
            gap = []
        else:
            gap.append(word)


def _harmless(gap: Sequence[str]) -> bool:
    return not (set(gap) & _SAYING - {"to", "according"}) and not any(word in _JOINING for word in gap[1:])
