"""Which spans of a text are boilerplate, each with the rule that says so. The text itself is never changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.article import Removed
from summarizer.language.layout import Block, ends_sentence
from summarizer.reading.boilerplate import BYLINE, CREDIT_AT_END, RULES, Rule

_MARKS = "[]()*_«»→▶►>|# \t\r\n"
_SEPARATOR = re.compile(r"[\])*_]*\s*(?:[:|>»→…]|[–—-]\s)")
_SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*\s+(?=[^\Wa-z])")
_NAME = re.compile(r"[^\W\d_](?:[\w.’'-]*\w)?\.?")
_JOINING = frozenset(
    [
        "and",
        "und",
        "et",
        "y",
        "e",
        "&",
        "de",
        "da",
        "do",
        "dos",
        "van",
        "von",
        "der",
        "den",
        "di",
        "la",
        "le",
        "del",
        "al",
    ]
)
# A byline stands above the text, or closes it.
_BYLINE_BLOCKS = 5
_BYLINE_WORDS = 10
_LONGEST = max(rule.longest for rule in RULES)
_PROSE = ("paragraph", "heading", "item")


def boilerplate(text: str, blocks: Sequence[Block]) -> tuple[Removed, ...]:
    """Return what of *text* is not the article, in order and disjoint; rules are those of ``boilerplate.RULES``."""
    removed: list[Removed] = []
    list_of_links = False
    for place, block in enumerate(blocks):
        words = text[block.start : block.end]
        at_edge = place < _BYLINE_BLOCKS or place >= len(blocks) - 2
        if block.kind == "front matter":
            removed.append(Removed(start=block.start, end=block.end, rule="front matter"))
        elif block.kind not in _PROSE:
            continue
        elif list_of_links and block.kind == "item" and not ends_sentence(words):
            removed.append(Removed(start=block.start, end=block.end, rule="read also"))
            continue
        elif rule := _rule(words, at_edge=at_edge):
            removed.append(Removed(start=block.start, end=block.end, rule=rule))
            list_of_links = rule == "read also" and _bare(words)
            continue
        elif credit := CREDIT_AT_END.search(words, max(0, len(words) - 130)):
            start = block.start + credit.start()
            removed.append(Removed(start=start, end=block.end, rule="photo credit"))
        list_of_links = False
    return tuple(removed)


def _rule(words: str, *, at_edge: bool) -> str | None:
    """Return the name of the rule that takes out a block of these *words*, or None."""
    if len(words) > _LONGEST:
        return None
    bare = words.lstrip(_MARKS)
    stops = len(_SENTENCE_END.findall(bare))
    for rule in RULES:
        if len(words) <= rule.longest and stops < rule.sentences and _fits(rule, bare):
            return rule.name
    return "byline" if at_edge and _is_byline(bare) else None


def _fits(rule: Rule, bare: str) -> bool:
    opening = rule.opening.match(bare)
    if opening is None:
        return False
    rest = bare[opening.end() :]
    match rule.shape:
        case "start":
            return True
        case "whole":
            return not rest.strip(_MARKS + ":-–—")
        case "cue":
            return not rest.strip(_MARKS) or bool(_SEPARATOR.match(rest)) or not _is_sentence(bare)
        case "label":
            return bool(rest.strip(_MARKS + ":")) and not _is_sentence(bare)


def _is_sentence(words: str) -> bool:
    return ends_sentence(words) and not words.rstrip().endswith((":", "…"))


def _bare(words: str) -> bool:
    """True for a heading over links ("Related articles:"), which says nothing of its own."""
    return len(words.split()) <= 4 or words.rstrip().endswith(":")


def _is_byline(words: str) -> bool:
    """True for "By Jane Roe and John Doe, Agency": two names or more in capitals, and no sentence."""
    opening = BYLINE.match(words)
    if opening is None or ends_sentence(words.rstrip(".") if words.endswith("Jr.") else words):
        return False
    people = [word.strip(",;|·") for word in words[opening.end() :].split()]
    people = [word for word in people if word]
    if not 2 <= len(people) <= _BYLINE_WORDS or any(char.isdigit() for word in people[:2] for char in word):
        return False
    capital = [word[0].isupper() and _NAME.fullmatch(word) is not None for word in people]
    return all(capital[:2]) and all(
        fine or word.lower() in _JOINING or word[0].isdigit() for fine, word in zip(capital, people, strict=True)
    )
