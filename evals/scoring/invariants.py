"""What holds without gold: the case came to an end, every quote stands in its source, every atom in its quote."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from evals.running.record import Found, Outcome
from evals.scoring.score import Ratio
from summarizer import verify

_NAMED = re.compile(
    r"^(name|number|date|quoted words) not in the cited words: |^number of something else|^said by somebody"
)


def grounded(fact: Found, text: str) -> bool:
    """Return whether the quote of *fact* stands in the article *text*, word for word."""
    return bool(fact.quote.strip()) and (text[fact.start : fact.end] == fact.quote or fact.quote in text)


@lru_cache(maxsize=65536)
def unsupported_atoms(text: str, quote: str) -> tuple[str, ...]:
    """Return what of *text* its *quote* does not bear, named: "number not in the cited words: 41"."""
    if text in quote:
        return ()
    return tuple(reason for reason in verify(text, [quote]).reasons if _NAMED.match(reason))


def unsound(facts: Sequence[Found], texts: Mapping[str, str]) -> dict[int, str]:
    """Return the indices of the *facts* that are ungrounded or unsupported, and why; *texts* by article id."""
    found = {}
    for index, fact in enumerate(facts):
        if not grounded(fact, texts.get(fact.article, "")):
            found[index] = "its quote does not stand in the article"
        elif atoms := unsupported_atoms(fact.text, fact.quote):
            found[index] = "; ".join(atoms)
    return found


def ratios(outcome: Outcome, texts: Mapping[str, str]) -> dict[str, Ratio]:
    """Return completion, grounding and support of *outcome*; of a failed one, what it still carries."""
    told = len(outcome.facts)
    quoted = sum(grounded(fact, texts.get(fact.article, "")) for fact in outcome.facts)
    borne = sum(not unsupported_atoms(fact.text, fact.quote) for fact in outcome.facts)
    return {
        "completed": Ratio(outcome.status == "done", 1),
        "grounded": Ratio(quoted, told),
        "supported": Ratio(borne, told),
    }
