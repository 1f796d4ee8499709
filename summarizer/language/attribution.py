"""Who says what: speaker, cue and content of every reported claim in an English sentence, by plain rules.

Tokens, a closed lexicon of cues (`reporting`) and clause boundaries; no parser. Each cue is tried against the ways
English attaches a speaker to a claim, most specific first: "according to X", "in X's view", "X's claim that",
"confirmed by X", ", adding that", "said X", "X said". Every walk over tokens is bounded, so the time is linear in the
sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from summarizer.language.reporting import (
    ADDRESSING,
    NOUNS,
    PRONOUNS,
    ROLES,
    TITLES,
    VERBS,
    SourceKind,
    Speaker,
    Strength,
    Verb,
    is_thing,
    listed,
    speaker,
)
from summarizer.language.tokens import Word, fold, words

Range = tuple[int, int]

_REACH = 40  # words: the longest speaker's phrase that is looked for; subjects beyond that are rarely subjects
_LONGEST = 20_000  # characters: what is longer is no sentence, and is read no further
_OPEN, _CLOSE, _STRAIGHT = frozenset("“„«"), frozenset("”»"), '"'
_BREAKS = frozenset(";:—–()!?[]|•")
_BE = listed("is are was were be been being")
_AUXILIARIES = _BE | listed(
    """has have had having do does did will would can could may might must shall should 's 've 'd cannot won't
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't can't couldn't shouldn't"""
)
_NEGATIONS = frozenset(["not", "never", "cannot", "neither", "nor"])
_ADVERBS = listed(
    """also later then just again still only even often always now once twice first earlier since further"""
)
_ADVERB_NOUNS = listed("italy family july ally assembly anomaly reply supply monopoly rally")
_CONTROLS = listed(
    """continue continues continued went go goes seek seeks sought try tries tried appear appears appeared seem
    seems seemed refuse refuses refused decline declines declined"""
)
_CLAUSE_OPENERS = listed(
    """that but because while when if whether although though after before as since so than where how what why
    until yet unless whereas"""
)
_WH = listed("that whether how what why who when where which if")
_DETERMINERS = listed("""the a an this that these those its his her their our my your any some no every each another""")
_PREPOSITIONS = listed(
    """of in on at by for from with to about against over under during after before amid among between into through
    via across within without despite following ahead near around"""
)
_DAYS = listed("""monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow""")
_NEARBY = listed("last this earlier late early next")
_PERIODS = _DAYS | listed(
    """week month year morning afternoon evening night weekend spring summer autumn fall winter"""
)
_MISGIVINGS = listed("concern concerns question questions doubt doubts objections alarm fears hopes")
_LABELLING = frozenset(["call", "describe", "blast", "praise"])
_EVIDENT = listed("show find reveal disclose document indicate suggest")
_NOUNLIKE = listed(
    """report claim note state stress estimate remark comment hope fear promise pledge vow post tweet call charge
    answer blame caution doubt question show signal find order rule demand praise worry request object document
    point reason view quote question voice dispute advocate"""
)
_OPENERS = listed(
    """meanwhile however earlier later also still now then and but or so yet yesterday today again instead"""
)
_POSSESSED = listed("view opinion words eyes telling account assessment")
_ABBREVIATIONS = TITLES | listed("jr st no inc corp co u.s")


@dataclass(frozen=True, slots=True)
class Attributed:
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


@dataclass(frozen=True, slots=True)
class _Hit:
    """Token ranges of one attribution; ``settled`` once its content is final (a cue that follows its claim)."""

    who: Range
    cue: Range
    content: tuple[Range, ...]
    strength: Strength
    lemma: str
    inherits: bool = False
    trailing: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence in tokens: words and single marks, folded in ``low``; ``quoted`` says which stand in quotes."""

    text: str
    tokens: list[Word]
    low: list[str]
    quoted: list[bool]
    end: int

    def is_word(self, index: int) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].text[0].isalnum()

    def at(self, index: int) -> str:
        return self.low[index] if 0 <= index < len(self.low) else ""


def attributions(sentence: str) -> list[Attributed]:
    """Return the attributions of *sentence* in the order of their cues; a quotation's own words report nothing."""
    line = _read(sentence[:_LONGEST])
    hits: list[_Hit] = []
    for index in range(len(line.tokens)):
        if line.low[index] not in _CUES or line.quoted[index]:
            continue
        if line.tokens[index].capitalised and index and line.is_word(index - 1):
            continue  # "the States", "Fox News Reports": a name, not a verb
        hit = next((hit for rule in _RULES if (hit := rule(line, index, hits)) is not None), None)
        if hit is not None and hit.content and not (hits and hits[-1].cue[1] > hit.cue[0]):
            hits.append(hit)
    labelled = _labelled(line) if not hits else None
    return [_spans(line, hit) for hit in ([labelled] if labelled else _bounded(line, hits))]


def _read(text: str) -> _Line:
    tokens: list[Word] = []
    past = 0
    for word in [*words(text), Word("", len(text), len(text))]:
        tokens.extend(Word(text[k], k, k + 1) for k in range(past, word.start) if not text[k].isspace())
        if word.text:
            tokens.append(word)
        past = word.end
    end = len(tokens)
    while end and tokens[end - 1].text in {".", "!", "?", ",", ";", ":"}:
        end -= 1
    return _Line(text, tokens, [fold(token.text) for token in tokens], _quoted(text, tokens), end)


def _quoted(text: str, tokens: list[Word]) -> list[bool]:
    """Mark the tokens in quotation marks, the marks too; a quotation may begin before the sentence or end after it."""
    marks = [False] * len(tokens)
    opened: int | None = None
    seen = False
    for index, token in enumerate(tokens):
        straight = token.text == _STRAIGHT
        opens = token.text in _OPEN or (
            straight and opened is None and (token.start == 0 or text[token.start - 1] in " \t\n\u00a0([—-")
        )
        if opens and opened is None:
            opened, seen = index, True
        elif token.text in _CLOSE or (straight and (opened is not None or not seen)):
            if opened is not None or not seen:
                begin = opened or 0
                marks[begin : index + 1] = [True] * (index + 1 - begin)
            opened, seen = None, True
    if opened is not None:
        marks[opened:] = [True] * (len(tokens) - opened)
    return marks


def _according(line: _Line, i: int, _hits: list[_Hit]) -> _Hit | None:
    if line.low[i] == "citing" and line.at(i - 1) == ",":
        cue, begin = (i, i + 1), i + 1
    elif line.low[i] == "according" and line.at(i + 1) == "to":
        cue, begin = (i, i + 2), i + 2
    else:
        return None
    end = _phrase_end(line, begin)
    if end == begin or (line.low[i] == "citing" and not _speaks(line, (begin, end))):
        return None
    return _Hit((begin, end), cue, _around(line, i, end), "neutral", "accord", trailing=i > 0)


def _viewed(line: _Line, i: int, _hits: list[_Hit]) -> _Hit | None:
    """Match "in X's view", "in the words of X"."""
    if line.low[i] != "in":
        return None
    for k in range(i + 1, min(i + 9, len(line.tokens))):
        if not line.is_word(k):
            return None
        if line.low[k] in _POSSESSED:
            if line.at(k + 1) == "of":
                end = _phrase_end(line, k + 2)
                return _Hit((k + 2, end), (k, k + 2), _around(line, i, end), "neutral", "view")
            if _owns(line, k - 1):
                return _Hit((i + 1, k), (k, k + 1), _around(line, i, k + 1), "neutral", "view")
            return None
    return None


def _nominal(line: _Line, i: int, _hits: list[_Hit]) -> _Hit | None:
    """Match "X's claim that C"; "reports that C" and "rumours that C", which speak for nobody named."""
    single = line.low[i].removesuffix("s")
    if line.at(i + 1) != "that" or i + 2 >= line.end:
        return None
    content = ((i + 2, line.end),)
    if single in NOUNS and _owns(line, i - 1):
        begin = i - 1 if line.low[i - 1] in _DETERMINERS else _subject_start(line, i)
        return _Hit((begin, i), (i, i + 1), content, NOUNS[single], single)
    loose = line.at(i - 1) in _PREPOSITIONS or i == 0
    if line.low[i] in {"reports", "rumors", "rumours"} and loose:
        return _Hit((i, i + 1), (i, i + 1), content, "allegation", single)
    return None


def _passive(line: _Line, i: int, _hits: list[_Hit]) -> _Hit | None:
    """Match "C was confirmed by X", "it was reported by X that C", "X is quoted as saying C"."""
    verb = VERBS.get(line.low[i])
    if line.low[i] == "saying" and line.at(i - 1) == "as":
        return _quoted_as(line, i)
    if verb is None or verb.form != "past":
        return None
    by = next((k for k in range(i + 1, min(i + 6, line.end)) if line.low[k] == "by"), None)
    group, _, being = _group(line, i)
    if by is None or (by > i + 1 and not being) or not all(line.is_word(k) for k in range(i, by)):
        return None
    end = _phrase_end(line, by + 1)
    person = end > by + 1 and (
        line.tokens[by + 1].capitalised
        or line.low[by + 1] in _DETERMINERS | PRONOUNS
        or line.low[end - 1].endswith("s")
    )
    if not person or line.tokens[by + 1].text[0].isdigit():
        return None
    if line.at(end) == "that":
        content: tuple[Range, ...] = ((end + 1, line.end),)
    else:
        content = ((_subject_start(line, group), group),)
    return _Hit(
        (by + 1, end), (i, i + 1), content if _holds(content[0]) else (), verb.strength, verb.lemma, trailing=True
    )


def _quoted_as(line: _Line, i: int) -> _Hit | None:
    for k in range(i - 2, max(-1, i - _REACH), -1):
        if line.low[k] in {"quoted", "cited", "quoting", "quotes"}:
            group, _, being = _group(line, k)
            who = (_subject_start(line, group), group) if being else (k + 1, i - 1)
            start = _content(line, i, VERBS["saying"])[1]
            return (
                _Hit(_trimmed(line, who), (i, i + 1), ((start, line.end),), "neutral", "quote") if _holds(who) else None
            )
    return None


def _gerund(line: _Line, i: int, hits: list[_Hit]) -> _Hit | None:
    """Match ", adding that C"; "in a statement saying that C"; "with X warning that C"."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.form != "gerund":
        return None
    before = i - 1
    while before > 0 and (line.low[before] in _ADVERBS or line.low[before].endswith("ly")):
        before -= 1
    kind, start = _content(line, i, verb)
    if kind == "none" or not (verb.free or kind in {"clause", "quote"}) or start >= line.end:
        return None
    who: Range | None = None
    inherits = line.at(before) in {
        ",",
        "and",
        "statement",
        "letter",
        "tweet",
        "post",
        "memo",
        "email",
        "report",
        "—",
        "–",
    }
    inherits = inherits or line.at(before) in _CLOSE or (before >= 0 and line.tokens[before].text == _STRAIGHT)
    if inherits:
        who = hits[-1].who if hits else _leading_subject(line, i)
    else:
        begin = _subject_start(line, i)
        if line.at(begin) in {"with", "by"} and i - begin < 12:
            who, inherits = (begin + 1, i), False
        elif line.at(begin - 1) in {"with"}:
            who = (begin, i)
    return (
        _Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, inherits)
        if who and _holds(who)
        else None
    )


_INVERTING = listed(
    """say write add ask tweet explain argue warn note reply respond claim report declare insist conclude recall
    continue joke announce exclaim shout observe remark"""
)


def _inverted(line: _Line, i: int, _hits: list[_Hit]) -> _Hit | None:
    """Match "C", said X."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.lemma not in _INVERTING or verb.form == "gerund" or i < 3 or not line.is_word(i + 1):
        return None
    closes = line.quoted[i - 1]
    if not closes and (line.low[i - 1] != "," or _apposed(line, i - 1) is not None):
        return None
    nxt = line.tokens[i + 1]
    if (
        line.low[i + 1] in _WH | _PREPOSITIONS | _AUXILIARIES
        or _timely(line, i + 1)
        or (line.low[i + 1].endswith("ly") and not nxt.capitalised)
    ):
        return None
    end = _phrase_end(line, i + 1)
    if end == i + 1 or not (
        closes
        or end >= line.end
        or line.at(end) in {",", "who"} | _PREPOSITIONS | _CLAUSE_OPENERS
        or _timely(line, end)
    ):
        return None
    return _Hit((i + 1, end), (i, i + 1), _around(line, i, end), verb.strength, verb.lemma, trailing=True)


def _active(line: _Line, i: int, hits: list[_Hit]) -> _Hit | None:
    """Match "X said C"; "C, X said"; "C, X said, C"."""
    verb = VERBS.get(line.low[i])
    if verb is None:
        return None
    group, _, being = _group(line, i)
    if (being and verb.form != "gerund") or (verb.form == "gerund" and not being):
        return None
    who, inherits = _subject(line, group, hits)
    if who is None or not _agrees(line, verb, who, group, i):
        return None
    kind, start = _content(line, i, verb)
    content: tuple[Range, ...] = ()
    trailing = False
    bound = who[0] - 1
    quote = bound >= 1 and (line.quoted[bound] or (line.low[bound] == "," and line.quoted[bound - 1]))
    told = verb.lemma in _INVERTING | _PARENTHETICAL and bound >= 1 and line.low[bound] == ","
    if not inherits and told and not quote and kind == "none":
        content, trailing = _around(line, who[0], start), True
    elif not inherits and (quote or (told and kind == "prep" and not _introduces(line))):
        content, trailing = ((0, bound + line.quoted[bound]),), True
        if kind == "quote":
            content = (*content, (start, line.end))
    elif kind in {"clause", "quote"} or (kind in {"object", "prep"} and _governs(line, verb, who, start)):
        content = ((start, line.end),)
    content = tuple(c for c in content if _holds(c))
    return _Hit(who, (i, i + 1), content, verb.strength, verb.lemma, inherits, trailing) if content else None


_PARENTHETICAL = listed("""tell testify acknowledge admit believe think hope predict suggest emphasize stress state""")


def _introduces(line: _Line) -> bool:
    """True where the sentence opens with an adverbial ("In Paris", "Asked about it"), not with a claim."""
    first = next((line.low[k] for k in range(min(4, line.end)) if line.is_word(k)), "")
    return (
        first in _PREPOSITIONS | _CLAUSE_OPENERS | _NEARBY | _DAYS | _OPENERS
        or first.endswith(("ing", "ly"))
        or first in {"asked", "speaking"}
    )


def _governs(line: _Line, verb: Verb, who: Range, start: int) -> bool:
    """Say whether a plain object at *start* is a claim for *verb*: "stressed the need" is, "called a doctor" is not."""
    if verb.free:
        return not (
            line.at(start) == "to"
            and verb.form == "past"
            and verb.lemma in {"expect", "believe", "think", "say", "tell", "report", "ask", "estimate"}
        )
    if verb.lemma == "raise":
        return any(word in _MISGIVINGS for word in line.low[start : start + 2])
    if verb.lemma in _LABELLING:
        return any(line.quoted[start : start + 7])
    source = speaker(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end]).source
    return verb.lemma in _EVIDENT and source in {"document", "anonymous"}


_CUES = (
    VERBS.keys() | NOUNS.keys() | {noun + "s" for noun in NOUNS} | {"in", "according", "citing", "rumors", "rumours"}
)
"""What the rules look at; every other word is passed over at once."""

_RULES: tuple[Callable[[_Line, int, list[_Hit]], _Hit | None], ...] = (
    _according, _viewed, _nominal, _passive, _gerund, _inverted, _active,
)  # fmt: skip


def _labelled(line: _Line) -> _Hit | None:
    """'X: "C"' at the head of a sentence."""
    colon = next((k for k in range(1, min(12, line.end)) if line.low[k] == ":"), None)
    if (
        colon is None
        or colon + 2 >= line.end
        or not line.quoted[colon + 1]
        or line.quoted[colon - 1]
        or not line.tokens[0].capitalised
    ):
        return None
    return _Hit((0, colon), (colon, colon + 1), ((colon + 1, line.end),), "neutral", "say")


def _group(line: _Line, i: int) -> tuple[int, bool, bool]:
    """Return where the verb group that ends at *i* begins, whether it is negated, and whether it holds a "be"."""
    start, negated, being, infinitive = i, False, False, False
    while start > 0 and i - start < 8 and line.is_word(start - 1):
        word = line.low[start - 1]
        if word == "to":
            if line.at(start - 2) not in _CONTROLS | {"on"}:
                break
            infinitive = True
            negated = negated or line.at(start - 2)[:6] in {"refuse", "declin"}
        elif word == "on" and infinitive and line.at(start - 2) in _CONTROLS:
            pass
        elif word in _CONTROLS and infinitive:
            infinitive = False
        elif word in _AUXILIARIES or word in _NEGATIONS or word.endswith("n't"):
            negated = negated or word in _NEGATIONS or word.endswith(("n't",))
            being = being or word in _BE
        elif not (
            word in _ADVERBS
            or (word.endswith("ly") and word not in _ADVERB_NOUNS and not line.tokens[start - 1].capitalised)
        ):
            break
        start -= 1
    return start, negated, being


def _subject(line: _Line, group: int, hits: list[_Hit]) -> tuple[Range | None, bool]:
    """Return the phrase that the verb group at *group* says it of, and whether it is taken over from a verb before."""
    last = group - 1
    if last < 0 or line.quoted[last]:
        return None, False
    word = line.low[last]
    if word in {"and", "but", "or"} or (word == "," and line.at(last - 1) in {"and", "but"}):
        shared = hits[-1].who if hits else _leading_subject(line, last)
        return shared, True
    if word in {"who", "which"}:
        close = last - (line.at(last - 1) == ",")
        who = (_antecedent_start(line, close), close)
    elif word == ",":
        begin = _apposed(line, last, loose=True)
        if begin is None:
            return None, False
        who = (begin, begin + 1) if line.low[begin] in PRONOUNS else (begin, last)
    elif word == ")":
        opening = next((k for k in range(last - 1, max(-1, last - 9), -1) if line.low[k] == "("), None)
        who = (_subject_start(line, opening), group) if opening else (0, 0)
    else:
        who = (_subject_start(line, group), group)
    return (who, False) if _holds(who) and line.is_word(who[0]) else (None, False)


def _apposed(line: _Line, comma: int, *, loose: bool = False) -> int | None:
    """Return where "Name, the mayor of X" begins if *comma* closes it, or None; *loose* admits any short aside."""
    for k in range(comma - 1, max(0, comma - _REACH), -1):
        if line.quoted[k] or line.low[k] in _BREAKS - {"(", ")"}:
            return None
        if line.low[k] == ",":
            first = line.at(k + 1)
            begin = _subject_start(line, k)
            named = (
                begin < k
                and line.is_word(begin)
                and (line.tokens[k - 1].capitalised or line.low[begin] in _DETERMINERS | PRONOUNS)
            )
            role = any(word in ROLES or word.removesuffix("s") in ROLES for word in line.low[k + 1 : comma])
            like = (
                first in {"who", "which", "whose", "along", "including", "a", "an", "the", "now", "then", "of"}
                or role
                or line.low[k - 1] in PRONOUNS
                or first[:1].isdigit()
            )
            inner = line.low[k + 1 : comma]
            aside = (
                loose
                and (begin == 0 or line.quoted[begin - 1])
                and len(inner) < 12
                and not _AUXILIARIES.intersection(inner)
            )
            owner = line.low[k - 1] in ROLES and line.tokens[k + 1].capitalised
            if (named and (like or aside)) or owner:
                return begin
    return None


def _subject_start(line: _Line, stop: int) -> int:
    """Return where the phrase that ends before *stop* begins: after a mark, a clause opener or a verb."""
    k = stop
    while k > 0 and stop - k < _REACH:
        word = line.low[k - 1]
        if line.quoted[k - 1] or word in _BREAKS or word in _CLAUSE_OPENERS or word in _AUXILIARIES or word == ",":
            break
        if word in {"and", "or"} and (line.at(k - 2) == "," or _has_verb(line, k - 2)):
            break
        if k < stop and word in VERBS and VERBS[word].form in {"past", "gerund"} and VERBS[word].free:
            break
        k -= 1
    while k < stop and (not line.is_word(k) or line.low[k] in _OPENERS or line.low[k] in {"nor"}):
        k += 1
    return k


def _antecedent_start(line: _Line, stop: int) -> int:
    """Return where the noun phrase begins that a relative clause at *stop* describes."""
    start = _subject_start(line, stop)
    for k in range(stop - 1, start, -1):
        word, plain = line.low[k - 1], not line.tokens[k - 1].capitalised
        if word in {"with", "from", "by", "about", "to", "against", "among", "between"} or (
            plain and (word.endswith("ed") or word in VERBS)
        ):
            return k
    return start


def _has_verb(line: _Line, k: int) -> bool:
    for index in range(k, max(-1, k - 12), -1):
        word = line.low[index]
        if line.quoted[index] or word in _BREAKS or word == ",":
            return False
        plain = not line.tokens[index].capitalised
        if word in _AUXILIARIES or (plain and (word.endswith("ed") or word in VERBS or word == "to")):
            return True
    return False


def _leading_subject(line: _Line, stop: int) -> Range | None:
    """Return the subject that opens the sentence, when a name, a pronoun or a short plain phrase does."""
    start = 0
    if line.at(0) in _PREPOSITIONS | _CLAUSE_OPENERS:
        start = next((k + 1 for k in range(1, min(stop, 15)) if line.low[k] == ","), stop)
    while start < min(stop, 20) and (not line.is_word(start) or line.low[start] in _OPENERS):
        start += 1
    if start < stop and line.quoted[start]:
        return None
    k = start
    if line.at(k) in PRONOUNS:
        return (k, k + 1) if k < stop else None
    plain = line.at(k) in _DETERMINERS
    k += plain
    while (
        k < min(stop, start + _REACH)
        and line.is_word(k)
        and (line.tokens[k].capitalised or (line.low[k] in {"of", "for", "the"} and line.tokens[k + 1].capitalised))
    ):
        k += 1
    if k == start + plain and plain:
        while (
            k < min(stop, start + 5)
            and line.is_word(k)
            and line.low[k] not in _AUXILIARIES
            and not line.low[k].endswith("ed")
            and line.low[k] not in VERBS
        ):
            k += 1
    return (start, k) if start + plain < k < stop else None


def _agrees(line: _Line, verb: Verb, who: Range, group: int, i: int) -> bool:
    """Tell a verb from the noun or participle of the same spelling, and a speaker from a thing, by the words around."""
    phrase = line.low[who[0] : who[1]]
    last, after = phrase[-1], line.at(i + 1)
    dangling = last in (_DETERMINERS - {"this", "that"}) | {"to", "of", "as"} or (
        last in _PREPOSITIONS and group == who[1]
    )
    nominal = phrase[0] in _PREPOSITIONS or last.endswith("'s") or (phrase[0] == last in VERBS and not _many(last))
    wished = not {"should", "must"}.isdisjoint(line.low[group:i]) or (line.low[i] in _CONTROLS and after == "to")
    return not (dangling or nominal or wished) and _finite(line, verb, who, group, i)


def _finite(line: _Line, verb: Verb, who: Range, group: int, i: int) -> bool:
    """Say whether the form at *i* goes with the number of its subject, where it could also be a noun."""
    phrase, after = line.low[who[0] : who[1]], line.at(i + 1)
    verbal = (after in VERBS and VERBS[after].form != "gerund") or after in _AUXILIARIES or after.endswith("ed")
    if verb.form in {"base", "third"} and verbal:
        return False
    if verb.form == "third" and verb.lemma in _NOUNLIKE:
        opens = line.tokens[who[0]].capitalised or phrase[0] in _DETERMINERS | PRONOUNS
        adjective = phrase[-1].endswith(("ed", "-term", "-level"))
        plural = _many(phrase[-1]) and not line.tokens[who[1] - 1].capitalised
        return opens and after not in _PREPOSITIONS and not (plural or adjective) and i + 1 < line.end
    if verb.form == "base" and group == i:
        near = phrase[-1:] if verb.lemma in _NOUNLIKE else phrase
        return phrase[0] not in {"a", "an"} and ("and" in phrase or any(_many(word) for word in near))
    return not is_thing(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end])


def _many(word: str) -> bool:
    irregular = {
        "i",
        "you",
        "we",
        "they",
        "who",
        "people",
        "police",
        "some",
        "many",
        "others",
        "most",
        "few",
        "all",
        "both",
    }
    return word in irregular or (word.endswith("s") and not word.endswith(("'s", "ss", "us", "is")) and len(word) > 3)


def _content(line: _Line, i: int, verb: Verb) -> tuple[str, int]:
    """Return what follows the cue at *i* (clause, quote, object, prep or none) and the token where it begins."""
    k = i + 1
    while k < line.end and (
        line.low[k] in _ADVERBS
        or line.low[k] in {"out"}
        or (line.low[k].endswith("ly") and not line.tokens[k].capitalised)
    ):
        k += 1
    if verb.lemma in ADDRESSING:
        k = _past_hearer(line, k)
    aside = line.at(k) in _PREPOSITIONS | {"as"} and not (line.at(k) == "to" and line.at(k + 1) in VERBS)
    if (verb.free or verb.lemma in _INVERTING) and (
        aside or _timely(line, k) or (verb.lemma in ADDRESSING and k > i + 1)
    ):
        ahead = _ahead(line, k)
        if ahead is not None:
            k = ahead
        else:
            while (
                _timely(line, k)
                or (line.at(k) == "on" and _timely(line, k + 1))
                or (k > i + 1 and line.at(k) in _PERIODS)
            ):
                k += 1
    while k < line.end and line.low[k] in {",", ":"} and line.quoted[min(k + 1, line.end - 1)]:
        k += 1
    if line.at(k) == ":":
        return "clause", k + 1
    if k >= line.end or (line.low[k] in _BREAKS or line.low[k] == ","):
        return "none", k
    if line.quoted[k]:
        return "quote", k
    if line.low[k] in _WH:
        return "clause", k + (line.low[k] == "that")
    return ("prep" if line.low[k] in _PREPOSITIONS | {"as"} else "object"), k


def _ahead(line: _Line, k: int) -> int | None:
    for index in range(k, min(k + 14, line.end)):
        if line.low[index] == "that" or line.quoted[index]:
            return index if line.low[index] == "that" or line.low[index - 1] in {",", ":"} or index == k else None
        if line.low[index] == ":" or (line.low[index] == "," and line.quoted[min(index + 1, line.end - 1)]):
            return index
        if line.low[index] in _AUXILIARIES or line.low[index] in _BREAKS:
            return None
    return None


def _past_hearer(line: _Line, k: int) -> int:
    if line.at(k) in _WH and (line.at(k) != "that" or line.is_word(k + 1)):
        return k
    if line.at(k) in {
        "him",
        "her",
        "them",
        "me",
        "us",
        "you",
        "it",
        "reporters",
        "journalists",
        "lawmakers",
        "supporters",
    }:
        return k + 1
    start = k
    if line.at(k) in _DETERMINERS:
        k += 1
    while k < line.end and line.is_word(k) and line.tokens[k].capitalised and k - start < 8:
        k += 1
    return k + 1 if k == start + 1 and line.at(start) in _DETERMINERS else k


def _phrase_end(line: _Line, start: int) -> int:
    """Return where the speaker's phrase that begins at *start* ends, an apposition included."""
    k = start
    while k < line.end and k - start < _REACH:
        word = line.low[k]
        dot = word == "." and (len(line.tokens[k - 1].text) == 1 or line.low[k - 1] in _ABBREVIATIONS)
        if line.quoted[k] or (not line.is_word(k) and not dot and word not in {"&", "'", "’", "-"}):
            break
        if k > start and (
            word in _CLAUSE_OPENERS | _AUXILIARIES | {"who", "which", "to", "during", "amid"}
            or _timely(line, k)
            or (word in {"in", "at", "on"} and (line.at(k + 1) in {"a", "an"} or _timely(line, k + 1)))
        ):
            break
        k += 1
    if line.at(k) == ",":
        close = next((j for j in range(k + 1, min(k + 16, line.end)) if line.low[j] == "," or line.quoted[j]), line.end)
        inner = line.low[k + 1 : close]
        apposition = (
            any(word in ROLES for word in inner[:7])
            and not any(word in _AUXILIARIES for word in inner)
            and close - k < 16
        )
        if apposition and line.tokens[k - 1].capitalised and not line.tokens[k + 1].text.istitle():
            return close
    return k


def _around(line: _Line, before: int, after: int) -> tuple[Range, ...]:
    """Return what a parenthetical attribution leaves of the sentence: the part before, the part after, or both."""
    left = (0, before - (line.at(before - 1) == ","))
    while left[0] < min(left[1], 4) and (line.low[left[0]] in _OPENERS or line.low[left[0]] == ","):
        left = (left[0] + 1, left[1])
    right = (
        (after + 1, line.end)
        if line.at(after) == "," and not (_holds(left) and _turns(line, after + 1))
        else (after, after)
    )
    if line.at(after) in {":"} and not _holds(left):
        right = (after + 1, line.end)
    return tuple(part for part in (left, right) if _holds(part))


def _turns(line: _Line, k: int) -> bool:
    """True where the words after a comma begin a clause of their own, not resume the one interrupted."""
    word = line.at(k)
    return (
        word in _CLAUSE_OPENERS | {"and", "or", "who", "which", "with"}
        or (word in VERBS and VERBS[word].form == "gerund")
        or word.endswith("ing")
    )


def _timely(line: _Line, k: int) -> bool:
    """True at "Monday", and at "last week"."""
    return line.at(k) in _DAYS or (line.at(k) in _NEARBY and line.at(k + 1) in _PERIODS | {"this", "last", "in", "on"})


def _speaks(line: _Line, who: Range) -> bool:
    """True where a phrase names somebody or something that can speak."""
    told = speaker(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end])
    return (
        told.source != "named"
        or told.pronoun
        or any(token.capitalised for token in line.tokens[max(who[0], 1) : who[1]])
    )


def _owns(line: _Line, k: int) -> bool:
    word = line.at(k)
    return word in {"his", "her", "their", "its", "our", "my"} or word.endswith(("'s", "s'"))


def _holds(part: Range) -> bool:
    return part[1] > part[0] >= 0


def _trimmed(line: _Line, part: Range) -> Range:
    begin, end = part
    while begin < end and not line.is_word(begin):
        begin += 1
    while begin < end and not line.is_word(end - 1) and line.low[end - 1] != ")":
        end -= 1
    return begin, end


def _bounded(line: _Line, hits: list[_Hit]) -> list[_Hit]:
    """Cut each claim where another attribution begins beside it (", adding", ", but Y denied"), not inside it."""
    kept: list[_Hit] = []
    for number, hit in enumerate(hits):
        following = hits[number + 1] if number + 1 < len(hits) else None
        if following is not None and hit.content[-1][0] > hit.cue[0]:
            stop = following.cue[0] if following.inherits else following.who[0]
            while stop > 0 and line.low[stop - 1] in {
                "and",
                "but",
                "while",
                "though",
                "although",
                "with",
                "then",
                "also",
            }:
                stop -= 1
            beside = (
                following.inherits
                or line.at(stop) in {"and", "but", "while", "though", "although", "with"}
                or line.at(stop - 1) == ";"
            )
            if (
                beside
                and hit.content[-1][0] < stop <= hit.content[-1][1]
                and (line.at(stop - 1) in {",", ";"} or following.inherits)
            ):
                hit = replace(hit, content=(*hit.content[:-1], (hit.content[-1][0], stop)))  # noqa: PLW2901
        kept.append(hit)
    return kept


def _spans(line: _Line, hit: _Hit) -> Attributed:
    first, last = _trimmed(line, hit.who)
    begin, end = line.tokens[first].start, line.tokens[last - 1].end
    if fold(line.text[begin:end]).endswith("'s"):
        end -= 2
    told: Speaker = speaker(line.text[begin:end], hit.lemma)
    content = []
    for low, high in hit.content:
        while high > low and line.low[high - 1] in {",", ";", "."}:
            high -= 1  # noqa: PLW2901
        while high > low and line.low[low] in {",", ":"}:
            low += 1  # noqa: PLW2901
        if high > low:
            content.append((line.tokens[low].start, line.tokens[high - 1].end))
    group, negated, _ = _group(line, hit.cue[0])
    role = (told.role[0] + begin, told.role[1] + begin) if told.role else None
    return Attributed(
        who=(begin, end), cue=(line.tokens[hit.cue[0]].start, line.tokens[hit.cue[1] - 1].end), content=tuple(content),
        source=told.source, role=role, strength=hit.strength, pronoun=told.pronoun, outlet=told.outlet,
        anaphoric_report=told.anaphoric_report, negated=negated and group < hit.cue[0],
    )  # fmt: skip
