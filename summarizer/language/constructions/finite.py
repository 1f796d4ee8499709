"""Claims handed over by a finite verb: "X said C"; "C, X said"; '"C", said X'."""

from __future__ import annotations

from summarizer.language.agreement import agrees
from summarizer.language.claims import INVERTING, claim_after, claim_around, opens_with_adverbial, own_clause
from summarizer.language.constructions.hit import Hit
from summarizer.language.objects import governs
from summarizer.language.phrases import Line, Range, nonempty, phrase_end, tells_when, verb_group
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import PRONOUNS
from summarizer.language.subjects import apposed, subject
from summarizer.language.word_classes import ADVERB_NOUNS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, WH

_PARENTHETICAL = listed(
    """tell believe think hope fear suspect suggest emphasize emphasise state reckon assume suppose presume calculate
    estimate expect maintain contend assert reiterate advise inform assure remind show reveal indicate find
    discover conclude learn hear determine establish"""
)
"""Verbs beside those that may stand before their speaker which are put in between: "C, he reckons, C"."""
_BETWEEN = INVERTING | _PARENTHETICAL
_OF = frozenset(["suspect", "accuse"])
"""Verbs behind the past form of which "of" tells what is laid to somebody, so that it is a participle; but "had"."""
_NO_SPEAKER = WH | PREPOSITIONS | AUXILIARIES
_AFTER_INVERTED = PREPOSITIONS | CLAUSE_OPENERS | {",", "who"}
_OTHER_SUBJECT = CLAUSE_OPENERS | PRONOUNS
_ASIDE = 7
"""Tokens after a participle within which the verb of its noun follows."""


def inverted(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "C", said X."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.lemma not in INVERTING or verb.form == "gerund" or i < 3 or not line.is_word(i + 1):
        return None
    closes = line.quoted[i - 1]
    if not closes and (line.low[i - 1] != "," or apposed(line, i - 1) is not None):
        return None
    nxt = line.tokens[i + 1]
    if (
        line.low[i + 1] in _NO_SPEAKER
        or tells_when(line, i + 1)
        or (line.low[i + 1].endswith("ly") and not nxt.capitalised)
    ):
        return None
    end = phrase_end(line, i + 1)
    if end == i + 1 or not (closes or end >= line.end or line.at(end) in _AFTER_INVERTED or tells_when(line, end)):
        return None
    return Hit((i + 1, end), (i, i + 1), claim_around(line, i, end), verb.strength, verb.lemma)


def active(line: Line, i: int, hits: list[Hit]) -> Hit | None:
    """Match "X said C"; "C, X said"; "C, X said, C"."""
    verb = VERBS.get(line.low[i])
    if verb is None or (verb.lemma in _OF and verb.form == "past" and line.at(i + 1) == "of"):
        return None  # "a gang | suspected of robbing banks" says nothing
    group, _, being = verb_group(line, i)
    if (being and verb.form != "gerund") or (verb.form == "gerund" and not being):
        return None
    who, inherits = subject(line, group, hits[-1].who if hits else None)
    if who is None or not agrees(line, verb, who, group, i) or _is_degree(line, who):
        return None
    kind, start = claim_after(line, i, verb)
    taken = _taken_up(line, who) if kind in {"none", "prep"} else None
    if taken is not None:
        noun, comma = taken
        said = (own_clause(line, comma), comma)
        who = (noun + 1 + (line.low[noun + 1] in _RELATIVE), who[1])
        return Hit(who, (i, i + 1), (said,), verb.strength, verb.lemma) if nonempty(said) and nonempty(who) else None
    if kind == "prep" and verb.form == "past" and group == i and _reduced(line, start):
        return None
    content: tuple[Range, ...] = ()
    bound = who[0] - 1
    quote = bound >= 1 and (line.quoted[bound] or (line.low[bound] == "," and line.quoted[bound - 1]))
    told = verb.lemma in _BETWEEN and bound >= 1 and line.low[bound] == ","
    if not inherits and told and not quote and kind == "none":
        content = claim_around(line, who[0], start)
    elif not inherits and (quote or (told and _trails(line, i, bound, kind) and not opens_with_adverbial(line))):
        content = ((own_clause(line, bound), bound + line.quoted[bound]),)
        if kind == "quote":
            content = (*content, (start, line.end))
    elif kind in {"clause", "quote"} or (kind in {"object", "prep"} and governs(line, verb, who, start)):
        content = ((start, line.end),)
    content = tuple(c for c in content if nonempty(c))
    return Hit(who, (i, i + 1), content, verb.strength, verb.lemma, inherits) if content else None


def _is_degree(line: Line, who: Range) -> bool:
    """Return whether an article and an adverb are all before the verb, which describes a noun: "a hotly | disputed"."""
    first, last = who[0], who[1] - 1
    word = line.low[last]
    adverb = word.endswith("ly") and word not in ADVERB_NOUNS and word not in _PAPERS
    return first + 1 == last and adverb and line.low[first] in DETERMINERS and not line.tokens[last].capitalised


_PAPERS = listed("daily weekly monthly fortnightly quarterly elderly")
"""Words in -ly that are nouns for a paper, or for people."""


def _taken_up(line: Line, who: Range) -> Range | None:
    """Return the noun that takes up what was said, and the comma before it: "C, a claim | which X rejects"."""
    first = who[0] - (line.at(who[0] - 1) in _RELATIVE)
    for noun in (first - 1, *range(first, who[1] - 1)):
        if line.at(noun) not in _SAID:
            continue
        comma = next((k for k in range(noun - 1, max(0, noun - 4), -1) if line.low[k] in {",", "-"}), None)
        after = line.at(noun + 1)
        whose = after in DETERMINERS or after in PRONOUNS or after in _RELATIVE or line.tokens[noun + 1].capitalised
        opens = line.at(noun) == "something" or (comma is not None and line.at(comma + 1) in {"a", "an"})
        return (noun, comma) if comma is not None and opens and whose else None
    return None


_RELATIVE = listed("that which")
_SAID = listed(
    """claim charge allegation accusation assertion contention view opinion suggestion statement idea notion figure
    number estimate account version story report rumour rumor conclusion verdict assessment judgment judgement theory
    prediction promise demand proposal criticism complaint argument description characterisation characterization
    interpretation explanation warning something"""
)
"""Nouns for what somebody has said."""


def _trails(line: Line, i: int, bound: int, kind: str) -> bool:
    """True at "C, X said in a note", and "C, X said in a note that she signed", where C has a verb."""
    if kind == "prep":
        return True
    aside = line.at(i + 1) in PREPOSITIONS and not line.quoted[i + 1]
    return aside and any(word in AUXILIARIES or word in VERBS or word.endswith("ed") for word in line.low[:bound])


def _reduced(line: Line, start: int) -> bool:
    """True where a verb follows that has the same subject: "the loan promised for Friday will come"."""
    for k in range(start + 1, min(start + _ASIDE, line.end)):
        word = line.low[k]
        if word in AUXILIARIES:
            return True
        if not line.is_word(k) or word in _OTHER_SUBJECT or line.quoted[k]:
            return False
    return False
