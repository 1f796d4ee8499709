"""Claims handed over by a finite verb: "X said C"; "C, X said"; '"C", said X'."""

from __future__ import annotations

from summarizer.language.agreement import agrees
from summarizer.language.asides import before_aside
from summarizer.language.claims import INVERTING, claim_after, claim_around, opens_with_adverbial, own_clause
from summarizer.language.constructions.hit import Hit
from summarizer.language.objects import governs
from summarizer.language.phrases import REACH, Line, Range, is_name, nonempty, phrase_end, tells_when, verb_group
from summarizer.language.reporting import VERBS, Verb, listed
from summarizer.language.speakers import PRONOUNS, ROLES
from summarizer.language.subjects import apposed, subject
from summarizer.language.word_classes import ADVERB_NOUNS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, WH

_PARENTHETICAL = listed(
    """tell believe think hope fear suspect suggest emphasize emphasise state reckon assume suppose presume calculate
    estimate expect maintain contend assert reiterate advise inform assure remind show reveal indicate find
    discover conclude learn hear determine establish disclose recount comment"""
)
"""Verbs beside those that may stand before their speaker which are put in between: "C, he reckons, C"."""
_BETWEEN = INVERTING | _PARENTHETICAL
_OF = frozenset(["suspect", "accuse"])
"""Verbs behind the past form of which "of" tells what is laid to somebody, so that it is a participle; but "had"."""
_NO_SPEAKER = WH | PREPOSITIONS | AUXILIARIES | {"out"}
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
    if not closes and (line.low[i - 1] != "," or (apposed(line, i - 1) is not None and not _ends_with(line, i))):
        return None
    nxt = line.tokens[i + 1]
    if not closes and before_aside(line, i) < i:
        return None  # "Pilots, though, say"
    if (
        line.low[i + 1] in _NO_SPEAKER
        or tells_when(line, i + 1)
        or (line.low[i + 1].endswith("ly") and not nxt.capitalised)
    ):
        return None
    end = phrase_end(line, i + 1)
    ended = end >= line.end or line.quoted[end] or line.at(end) in _AFTER_INVERTED or tells_when(line, end)
    if end == i + 1 or not (closes or ended):
        return None
    content = claim_around(line, i, end)
    if closes:  # what no marks set off is about the speaker: “C,” said Falk, 54
        content = tuple(part for part in content if part[0] < i or line.quoted[part[0]])
    return Hit((i + 1, end), (i, i + 1), content, verb.strength, verb.lemma)


def _ends_with(line: Line, i: int) -> bool:
    """Return whether a speaker by name behind the verb at *i* ends the sentence: "…, and Falk, | says the Gazette"."""
    first = i + 1 + (line.at(i + 1) == "the")
    if VERBS[line.low[i]].lemma not in _SAYING or first >= line.end:
        return False
    end = phrase_end(line, i + 1)
    if end < line.end and (line.low[end] != "," or line.at(end + 1) not in {"who", "which"}):
        return False
    if line.tokens[first].capitalised and is_name(line, first, end):
        return True
    return line.tokens[end - 1].capitalised and not ROLES.isdisjoint(line.low[first:end])  # "says port chief Ann Falk"


_SAYING = listed("say report add")
"""Verbs that no noun by itself is the object of."""


def active(line: Line, i: int, hits: list[Hit]) -> Hit | None:
    """Match "X said C"; "C, X said"; "C, X said, C"."""
    verb = VERBS.get(line.low[i])
    if verb is None or (verb.lemma in _OF and verb.form == "past" and line.at(i + 1) == "of"):
        return None  # "a gang | suspected of robbing banks" says nothing
    group, _, being = verb_group(line, i)
    if group == i and verb.form == "past" and line.at(i + 1) == "by" and verb.lemma not in INVERTING:
        return None  # "a spot | voiced by Falk"
    if (being and verb.form != "gerund") or (verb.form == "gerund" and not being):
        return None
    who, inherits = subject(line, group, hits[-1].who if hits else None)
    if inherits and group == i and verb.form == "base" and hits and _is_finite(line, hits[-1].cue[0]):
        return None  # "said that it could sink the port and | suggest a sham": of the port
    if group == i and verb.form == "base" and hits and who is not None and who[0] <= hits[-1].cue[0] < who[1]:
        return None  # "Clerk Rejects | Claim", in a title
    cleft = _cleft(line, i, who) if who is not None else 0
    if who is not None and cleft:
        return Hit(who, (i, i + 1), ((cleft, line.end),), verb.strength, verb.lemma)
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
    content = tuple(c for c in _content(line, i, verb, who, inherits) if nonempty(c))
    return Hit(who, (i, i + 1), content, verb.strength, verb.lemma, inherits) if content else None


def _content(line: Line, i: int, verb: Verb, who: Range, inherits: bool) -> tuple[Range, ...]:
    """Return what is said: before the speaker, behind the verb, or both."""
    kind, start = claim_after(line, i, verb)
    bound = who[0] - 1
    quote = bound >= 1 and (line.quoted[bound] or (line.low[bound] == "," and line.quoted[bound - 1]))
    if kind in {"none", "prep"} and line.at(bound) == "as" and verb.lemma in _TELLING:
        return _as_told(line, bound, i + 1)
    told = verb.lemma in _BETWEEN and bound >= 1 and line.low[bound] == ","
    if not inherits and told and not quote and kind == "none":
        return claim_around(line, who[0], start)
    if not inherits and (quote or (told and _trails(line, i, bound, kind) and not opens_with_adverbial(line))):
        before = (own_clause(line, bound), bound + line.quoted[bound])
        again = start if kind == "quote" else _quoted_again(line, i)
        if line.at(i + 1) == "," and line.at(i + 2).endswith("ed") and line.quoted[line.end - 1]:
            again = i + 2  # “It is a “sham,”” he said, “aimed at | “nobody””
        return (before, (again, line.end)) if again < line.end else (before,)
    if kind == "object" and not verb.free and (colon := _spelt_out(line, start)):
        return ((colon, line.end),)
    if kind in {"clause", "quote"} or (kind in {"object", "prep"} and governs(line, verb, who, start)):
        return ((start, line.end),)
    return ()


_TELLING = listed(
    """say tell note report explain argue write observe state remark admit acknowledge concede claim suggest warn
    mention point emphasize stress recall indicate conclude find"""
)
"""Verbs that with "as" vouch for what they stand beside; what is asked or promised so is something else."""


def _as_told(line: Line, opening: int, after: int) -> tuple[Range, ...]:
    """Return the claim beside "as X says": behind its comma where that opens the sentence, else around it."""
    while tells_when(line, after) or (line.at(after) == "on" and tells_when(line, after + 1)):
        after += 1  # "as Falk noted | on Monday"
    if opening == 0:
        return ((after + 1, line.end),) if line.at(after) == "," else ()
    return claim_around(line, opening, after) if line.low[opening - 1] == "," else ()


def _spelt_out(line: Line, start: int) -> int:
    """Return where a colon tells what the object at *start* is, which names something said; 0 elsewhere.

    "Repeated a point of his: | the quay leans".
    """
    colon = next((k for k in range(start, min(start + REACH, line.end)) if line.low[k] == ":"), 0)
    named = _POINTS.isdisjoint(line.low[start : min(colon, start + _NEAR)])
    if not colon or named or line.quoted[colon] or line.end - colon < _NEAR:
        return 0
    return colon + 1 + (line.at(colon + 1) == "that")


_POINTS = listed(
    "point message aspect fact problem issue question argument theme line concern lesson truth thing claim"
)
_NEAR = 5
"""Words of an object among which its noun stands, and of the shortest clause behind a colon."""


def _is_finite(line: Line, i: int) -> bool:
    """Return whether the cue at *i* is a verb in the past or of a third person, which no base form goes on."""
    verb = VERBS.get(line.low[i])
    return verb is not None and verb.form in {"past", "third"} and verb_group(line, i)[0] == i


def _cleft(line: Line, i: int, who: Range) -> int:
    """Return where the claim begins of "what Falk said is this: C", "what we know is that C"; 0 elsewhere."""
    if line.at(who[0] - 1) != "what" or line.at(i + 1) not in {"is", "was"}:
        return 0
    k = i + 2 + (line.at(i + 2) in {"that", "this"})
    k += line.at(k) == ":"
    return k if k > i + 2 and k < line.end else 0


def _quoted_again(line: Line, i: int) -> int:
    """Return where a quotation goes on behind the speaker's verb at *i*: “C,” Falk said in Torv. | “C.”"""
    if not line.quoted[line.end - 1]:
        return line.end
    marks = (k for k in range(i + 2, min(i + REACH, line.end - 1)) if line.quoted[k] and not line.quoted[k - 1])
    first = next((k for k in marks if line.low[k - 1] in {",", "."}), line.end)
    gerunds = (k for k in range(i + 2, first) if line.low[k] in VERBS and VERBS[line.low[k]].form == "gerund")
    return line.end if any(line.low[k - 1] == "," for k in gerunds) else first  # “C,” Falk said, adding, “C”


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
        if line.at(noun).removesuffix("s") not in _SAID:
            continue
        comma = next((k for k in range(noun - 1, max(0, noun - 4), -1) if line.low[k] in {",", "-"}), None)
        after = line.at(noun + 1)
        whose = after in DETERMINERS or after in PRONOUNS or after in _RELATIVE or line.tokens[noun + 1].capitalised
        many = line.at(noun).endswith("s") and comma == noun - 1  # "- accusations that he denies"
        opens = line.at(noun) == "something" or (comma is not None and (line.at(comma + 1) in {"a", "an"} or many))
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
