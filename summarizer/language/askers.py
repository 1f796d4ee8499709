"""Who asks or exclaims what stands in quotation marks before: “Why?” | Ines Falk asked."""

from __future__ import annotations

from summarizer.language.openers import late

_CLOSED = late(r"[?!][\"”]\Z")
_ASKER = late(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\.\s)?[A-Z][\w'’-]*(?:\s(?:[A-Z][\w'’-]*\.?|van|de|von)){0,3}\s"
    r"(?:ask|say|add|tweet|shout|cr|exclaim|yell|wonder|fum|repl|respond|joke|quip|answer|demand|scream|sigh|call|"
    r"bark|plead|interject|retort|said|wrote|mus)(?:e?d|s|ied|ies|ed|)(?=[.,;:]|\Z|\s(?:in|to|at|of|on|as|when|while|during|"
    r"after|before|with|from|by|about|through|his|her|last|this|[A-Z][a-z]+day)\b)"
)


def asks(text: str, end: int, start: int) -> bool:
    """Return whether *text* tells from *start* on who says what a question or an exclamation mark ends at *end*."""
    return _CLOSED.search(text, max(0, end - 2), end) is not None and _ASKER.match(text, start) is not None
