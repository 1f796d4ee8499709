"""Whether a verb agrees with its subject: a verb told from the noun of its spelling, and a speaker from a thing."""

from __future__ import annotations

from summarizer.language.phrases import Line, Range
from summarizer.language.reporting import VERBS, Verb, listed
from summarizer.language.speakers import PRONOUNS, is_paper, is_thing, speaker
from summarizer.language.subjects import ALONE
from summarizer.language.word_classes import AUXILIARIES, CONTROLS, DETERMINERS, PREPOSITIONS

_NOUNLIKE = listed(
    """report claim note state stress estimate remark comment hope fear promise pledge vow post tweet call charge
    answer blame caution doubt question show signal find order rule demand praise worry request object document
    point reason view quote question voice dispute advocate"""
)
_PLURALS = listed(
    "women men children i you we they who people police data media those some many others most few all both"
)
_REFERRING = DETERMINERS | PRONOUNS
"""Words that open a phrase for somebody."""
_PAST = frozenset([word for word, verb in VERBS.items() if verb.form == "past"])
_OBJECTS = PREPOSITIONS | DETERMINERS | {"as"}
"""Words that open an object of a verb."""
_ALL = [["some"], ["those"]]
_SAYING = listed("say claim believe think insist argue")
_ATTRIBUTIVE = listed("allege suspect propose expect estimate")
"""Verbs whose participles stand before nouns: "the files revealed | alleged frauds"."""
_DANGLING = (DETERMINERS - {"this", "that"}) | {"to", "of", "as"}
"""Words that end no subject."""


def agrees(line: Line, verb: Verb, who: Range, group: int, i: int) -> bool:
    """Tell a verb from the noun or participle of the same spelling, and a speaker from a thing, by the words around."""
    phrase = line.low[who[0] : who[1]]
    last, after = phrase[-1], line.at(i + 1)
    some = phrase in _ALL and (group > who[1] or verb.lemma not in _NOUNLIKE)
    dangling = (last in _DANGLING and not some) or (last in PREPOSITIONS and group == who[1])
    firm = line.tokens[who[1] - 1].capitalised and after == "that" and verb.form == "past"  # "Vang's said that"
    owning = last.endswith("'s") and not firm
    nominal = phrase[0] in PREPOSITIONS or owning or (phrase[0] == last in VERBS and not _many(last))
    taken = (
        phrase[0] in ALONE and len(phrase) > 1 and (phrase[1].endswith("ed") or phrase[1] in VERBS)
    )  # "he made calls"
    wished = not {"should", "must"}.isdisjoint(line.low[group:i]) or (line.low[i] in CONTROLS and after == "to")
    acts = len(phrase) > 1 and phrase[0] in _PAST and phrase[1] in _OBJECTS and not line.tokens[who[0]].capitalised
    dangling = dangling or acts or phrase[0] == "as"  # "called on the crew to make itself | heard", "as much | said"
    conceded = phrase[0] in {"whatever", "whichever", "whoever"}  # "whatever the signs say"
    return not (dangling or nominal or taken or wished or conceded) and _finite(line, verb, who, group, i)


def _finite(line: Line, verb: Verb, who: Range, group: int, i: int) -> bool:
    """Say whether the form at *i* goes with the number of its subject, where it could also be a noun."""
    phrase, after = line.low[who[0] : who[1]], line.at(i + 1)
    verbal = (after in VERBS and VERBS[after].form != "gerund") or after in AUXILIARIES or after.endswith("ed")
    relative = after == "that" and line.at(i + 2) in AUXILIARIES  # "states that have voted", "claims that were made"
    if line.at(who[0] - 1) in {"which", "who", "what"} and verb.lemma in _SAYING and after in AUXILIARIES:
        return True  # "a row, which the guild says | is over"
    if verb.form in {"base", "third"} and (verbal or relative or after in {"and", "or"}):
        return False
    chained = after.endswith("ed") and line.at(i + 2) in _OBJECTS - {"that"} and not line.tokens[i + 1].capitalised
    adjective = verb.lemma in _ATTRIBUTIVE and phrase[-1] in _PAST and after != "that"
    if verb.form == "past" and (chained or adjective):
        return False  # "they alleged exchanged a hundred notes": a slip for "allegedly"
    if verb.form == "third" and verb.lemma in _NOUNLIKE:
        if _is_interposed(line, who, i) or (is_paper(phrase[-1]) and after not in PREPOSITIONS):
            return True
        if "to" in phrase and line.at(who[0] + phrase.index("to") - 1).endswith("ed"):
            return False  # "Falk aimed to hit high | notes"
        opens = line.tokens[who[0]].capitalised or phrase[0] in _REFERRING
        adjective = describes(phrase[-1]) and not line.tokens[who[1] - 1].capitalised
        plural = _many(phrase[-1]) and not line.tokens[who[1] - 1].capitalised
        return opens and after not in PREPOSITIONS and not (plural or adjective) and i + 1 < line.end
    if verb.form == "base" and group == i and _is_verb_only(phrase[-1]):
        return False  # "Clerk Rejects | Claim", in a title
    if verb.form == "base" and group == i:
        clause = after == "that" and phrase[-1] not in DETERMINERS
        near = phrase if clause or verb.lemma not in _NOUNLIKE else phrase[-1:]
        return phrase[0] not in {"a", "an"} and ("and" in phrase or any(_many(word) for word in near))
    return not is_thing(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end])


def describes(word: str) -> bool:
    """Return whether the folded *word* describes the noun behind it: "for good | reasons", "wild claims"."""
    return word.endswith(_DESCRIBING) or word in _DESCRIPTIONS


_DESCRIBING = ("ed", "-term", "-level", "ous", "ful", "less", "able", "ible", "ferent", "ish")
_DESCRIPTIONS = listed(
    """good bad new old big great small other main own similar final early late real true false fresh strong weak clear
    wild key recent several various certain common personal"""
)


def _is_verb_only(word: str) -> bool:
    verb = VERBS.get(word)
    return verb is not None and verb.form == "third" and verb.lemma not in _NOUNLIKE and word not in _NOUNS


_NOUNS = listed("shows finds reads signs reveals calls demands insults mocks notices concerns regrets posts guesses")
"""Forms of verbs which are plurals of nouns as well."""


def _is_interposed(line: Line, who: Range, i: int) -> bool:
    """Return whether a speaker and a verb stand behind a quotation, or end the sentence behind a comma."""
    before = who[0] - 1
    if before < 1 or not (line.tokens[who[0]].capitalised or line.low[who[0]] in _REFERRING):
        return False
    quote = line.quoted[before] or (line.low[before] == "," and line.quoted[before - 1])
    return quote or (line.low[before] == "," and i + 1 >= line.end)


def _many(word: str) -> bool:
    """Say whether *word* takes a verb in the plural."""
    return word in _PLURALS or (word.endswith("s") and not word.endswith(("'s", "ss", "us", "is")) and len(word) > 3)


def can_speak(line: Line, who: Range) -> bool:
    """True where a phrase names somebody or something that can speak."""
    told = speaker(line.text[line.tokens[who[0]].start : line.tokens[who[1] - 1].end])
    return (
        told.source != "named"
        or told.pronoun
        or any(token.capitalised for token in line.tokens[max(who[0], 1) : who[1]])
    )
