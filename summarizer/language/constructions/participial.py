"""Claims handed over by a participle: "confirmed by X", "quoted X as saying", ", adding that", "after saying that"."""

from __future__ import annotations

from summarizer.language.claims import claim_after, own_clause
from summarizer.language.constructions.hit import Hit
from summarizer.language.leading import has_verb_behind, leading_subject, main_subject
from summarizer.language.objects import EVIDENT, JUDGING, UNDERTAKING, governs, infinitive
from summarizer.language.phrases import REACH, Line, Range, nonempty, phrase_end, trimmed, verb_group
from summarizer.language.quote_marks import CLOSING, STRAIGHT
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import PRONOUNS, is_paper
from summarizer.language.starts import antecedent_start, subject_start
from summarizer.language.subjects import own_subject, subject
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS

_BEFORE_GERUND = listed(", and -")
_LONG_OBJECT = 14
"""Tokens of who is called something in quotation marks, where that opens the sentence."""
_PENNED = listed("write report post tweet comment")
_PLACED = listed("in from for at")
"""Prepositions behind which stands where somebody writes, and not what."""
_BEFORE_ADJUNCT = listed("before after while when by despite since without")
_REFERRING = DETERMINERS | PRONOUNS
_MANY = listed("many most several critics people")
_CLOSING_MARKS = CLOSING | {STRAIGHT}


def passive(line: Line, i: int, _hits: list[Hit]) -> Hit | None:
    """Match "C was confirmed by X", "it was reported by X that C", "X is quoted as saying C"."""
    verb = VERBS.get(line.low[i])
    if line.low[i] == "saying" and line.at(i - 1) == "as":
        return _quoted_as(line, i)
    if verb is None or verb.form != "past" or verb.lemma in {"hold", "imply", "threaten"}:
        return None  # "held by two bolts", "implied by the charge", "threatened by the fact that"
    if "by" not in line.low[i + 1 : min(i + 6, line.end)]:
        return None
    by = line.low.index("by", i + 1)
    group, _, being = verb_group(line, i)
    if (by > i + 1 and not being) or not all(line.is_word(k) for k in range(i, by)):
        return None
    end = phrase_end(line, by + 1)
    person = end > by + 1 and (
        line.tokens[by + 1].capitalised or line.low[by + 1] in _REFERRING | _MANY or line.low[end - 1].endswith("s")
    )
    if not person or line.tokens[by + 1].text[0].isdigit() or not _MARGINS.isdisjoint(line.low[by + 1 : end]):
        return None
    if line.at(end) == "that":
        content: tuple[Range, ...] = ((end + 1, line.end),)
    else:
        content = ((subject_start(line, group), group - (line.at(group - 1) in PREPOSITIONS)),)
        if being and line.at(group - 1) in PREPOSITIONS:  # "it failed despite being rejected by X"
            content = (leading_subject(line, group) or (0, 0),)
        if being and not nonempty(content[0]):  # "it failed after being rejected by X"
            content = (leading_subject(line, group) or (0, 0),)
    return Hit((by + 1, end), (i, i + 1), content if nonempty(content[0]) else (), verb.strength, verb.lemma)


_MARGINS = listed("margin margins majority vote votes ratio landslide factor show")
"""Nouns for by how much, or how, something is rejected or confirmed, and by nobody."""


def _quoted_as(line: Line, i: int) -> Hit | None:
    """Match "X is quoted as saying C", "quoted X as saying C"."""
    for k in range(i - 2, max(-1, i - REACH), -1):
        if line.low[k] in {"quoted", "cited", "quoting", "quotes"}:
            group, _, being = verb_group(line, k)
            who = (subject_start(line, group), group) if being else (k + 1, i - 1)
            start = claim_after(line, i, VERBS["saying"])[1]
            said = (start, line.end)
            if not nonempty(said):  # “C,” the Gazette quoted Falk as saying
                begin = subject_start(line, group)
                said = (own_clause(line, begin), begin)
            fits = nonempty(who) and nonempty(said)
            return Hit(trimmed(line, who), (i, i + 1), (said,), "neutral", "quote") if fits else None
    return None


def gerund(line: Line, i: int, hits: list[Hit]) -> Hit | None:
    """Match ", adding that C"; "in a statement saying that C"; "with X warning that C"."""
    verb = VERBS.get(line.low[i])
    if verb is None or verb.form != "gerund":
        return None
    before = i - 1
    while before > 0 and (line.low[before] in ADVERBS or line.low[before].endswith("ly")):
        before -= 1
    kind, start = claim_after(line, i, verb)
    evident = verb.lemma in EVIDENT and is_paper(line.at(i - 1))
    judged = (
        kind == "object" and verb.lemma in JUDGING and before < 0 and any(line.quoted[start : start + _LONG_OBJECT])
    )
    judged = judged or (kind == "object" and verb.lemma in JUDGING and governs(line, verb, (i, i), start))
    called = verb.lemma == "call" and line.at(start) == "for"
    called = called or (verb.lemma in UNDERTAKING and infinitive(line, start))  # "by threatening to leave"
    if kind == "none" or not (verb.free or evident or judged or called or kind in {"clause", "quote"}):
        return None
    if start >= line.end or (kind == "prep" and verb.lemma in _PENNED and line.low[start] in _PLACED):
        return None  # "Falk, | writing in the Gazette, said"
    who: Range | None = None
    if (paper := _paper_before(line, before)) is not None:
        return _in_paper(line, i, paper, start, hits)
    inherits = line.at(before) in _BEFORE_GERUND
    inherits = inherits or (before >= 0 and line.tokens[before].text in _CLOSING_MARKS)
    if inherits:
        who = _former(line, i, hits)
    elif line.at(before) in _BEFORE_ADJUNCT or before < 0:
        return _adjunct(line, i, max(before, 0), start, hits)
    else:
        begin = subject_start(line, i)
        if line.at(begin) in {"with", "by"} and i - begin < 12:
            who, inherits = (begin + 1, i), False
        elif line.at(begin - 1) == "with":
            who = (begin, i)
        elif before == i - 1 and is_paper(line.low[before]):
            who = (antecedent_start(line, i), i)  # "two polls showing Roe ahead", "a letter warning that"
    return (
        Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, inherits)
        if who and nonempty(who)
        else None
    )


def _former(line: Line, i: int, hits: list[Hit]) -> Range | None:
    """Return who has spoken before *i*, or of whom the sentence tells; "With polls showing C, Falk left, | saying"."""
    if not hits:
        return own_subject(line, i - 1) or leading_subject(line, i)
    main = main_subject(line, i)
    return main if main and hits[-1].cue[0] < main[0] else hits[-1].who


def _in_paper(line: Line, i: int, paper: int, start: int, hits: list[Hit]) -> Hit | None:
    """Return what a paper says, as the word of who sent it, or wrote in it; else as its own."""
    verb, who = VERBS[line.low[i]], None
    sent = next((k for k in range(paper - 1, max(-1, paper - _NEAR), -1) if line.low[k] in _SENDING), None)
    if sent is not None:
        who = _sender(line, sent, hits)
    elif next((w for w in reversed(line.low[max(0, paper - _NEAR) : paper]) if w in PREPOSITIONS), "") in _WITHIN:
        who = _former(line, i, hits)
    else:
        who = (antecedent_start(line, paper + 1), i)
    if who is None or not nonempty(who):
        return None
    return Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, sent is not None)


def _sender(line: Line, sent: int, hits: list[Hit]) -> Range | None:
    if hits and hits[-1].cue[0] == sent:
        return hits[-1].who
    if line.low[sent].endswith("ing"):
        return _former(line, sent, hits)
    group, _, being = verb_group(line, sent)
    who = None if being else subject(line, group, hits[-1].who if hits else None)[0]
    return who or _former(line, sent, hits)


_WITHIN = listed("in by with via through")
"""Prepositions before a paper by which somebody says something: "in a statement | saying"."""


def _paper_before(line: Line, before: int) -> int | None:
    """Return the paper that speaks, with when and to whom it went: "sent a letter to the board | saying", or None."""
    if line.at(before) in _PAPERS:
        return before
    return _written(line, before) or None


def _written(line: Line, before: int) -> int:
    for k in range(before, max(0, before - _FAR), -1):
        if not line.is_word(k) or line.quoted[k] or line.low[k] in PRONOUNS or line.low[k] in AUXILIARIES:
            return 0
        if line.low[k] in _PAPERS:
            return k if k < before else 0
    return 0


_FAR = 12
"""Words back to the paper that says it."""
_NEAR = 5
"""Words back from there to the verb by which somebody sends it."""
_PAPERS = listed(
    """statement letter tweet post memo email e-mail report message note text notice bulletin press-release speech
    address"""
)
_SENDING = listed(
    """sent send sends issued issue issues posted post posts released release releases provided provide provides wrote
    write writes made make makes gave give gives published publish publishes put filed file files signed sign signs
    delivered deliver delivers tweeted tweets tweeting sending issuing posting releasing writing making giving filing
    publishing delivering"""
)
"""Verbs of who has what a paper says sent or published."""


def _adjunct(line: Line, i: int, opening: int, start: int, hits: list[Hit]) -> Hit | None:
    """Match "X left after saying that C"; "By saying that C, X left"; "Calling it C, X left"."""
    verb = VERBS[line.low[i]]
    if opening:
        who = _former(line, opening, hits)
        return Hit(who, (i, i + 1), ((start, line.end),), verb.strength, verb.lemma, True) if who else None
    ends = [k for k in range(start + 1, min(start + 2 * REACH, line.end)) if _ends_adjunct(line, k)]
    behind = [(k, who) for k in ends if (who := leading_subject(line, line.end, k + 1)) is not None]
    if not behind:
        return None
    end, who = next((it for it in behind if has_verb_behind(line, it[1][1])), behind[0])
    return Hit(who, (i, i + 1), ((start, end + line.quoted[end]),), verb.strength, verb.lemma)


def _ends_adjunct(line: Line, k: int) -> bool:
    """Return whether the comma at *k*, or the mark of a quotation with a comma, may end what opens the sentence."""
    if line.low[k] == "," and not line.quoted[k]:
        return True
    return line.quoted[k] and not line.quoted[min(k + 1, line.end - 1)] and line.low[k - 1] == ","
