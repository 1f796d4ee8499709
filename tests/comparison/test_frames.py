from __future__ import annotations

import pytest

from summarizer.comparison.clauses.frames import SUBJECT, frames
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.passage import Passage


def _party(text: str, verb: str, slot: str) -> str:
    """Return the heads of the party in a slot of a verb, or its pronoun."""
    passage = Passage(text)
    frame = next(frame for frame in frames(passage) if passage.order[frame.verb] == verb)
    party = frame.slots.get(slot)
    return "" if party is None else party.pronoun or " ".join(passage.order[i] for i in party.heads)


@pytest.mark.parametrize(
    ("text", "verb", "doer", "done_to"),
    [
        ("The mayor was criticised by the bishop over the casino.", "criticised", "bishop", "mayor"),
        ("Roe, 39, the deputy for six years, sold the mill.", "sold", "roe", "mill"),
        ("The actress, who was married for years, left the company.", "left", "actress", "company"),
        ("The man arrested on Monday was released by a judge.", "released", "judge", "man"),
        ("Having won the vote, the mayor thanked the clerks.", "won", "mayor", "vote"),
        ("The contract was suspended, though not cancelled, by the board.", "suspended", "board", "contract"),
        ("The barge that was built to cross the sound sank near Torv.", "sank", "barge", ""),
        ("On Monday, the tug came, and its warden, Ann Roe, expected a storm.", "expected", "warden", "storm"),
        ("A man who sold the mill to Ann Roe left the town.", "left", "man", "town"),
        ("Its clerk, Ann Roe, told the court.", "told", "clerk", "court"),
        ("The pact involves Roe freeing some Norwegian prisoners in May.", "freeing", "roe", "prisoners"),
        ("The tug came before the barge did and took off more than 20 sailors.", "took", "tug", "sailors"),
        ("The clerk was unable to open the safe.", "open", "clerk", "safe"),
        ("She was told to leave by the rector.", "told", "rector", "she"),
        ("Workers want the firm to raise pay.", "raise", "firm", "pay"),
        ("Vale, founded in 1926, employs 40 people.", "employs", "vale", "people"),
        ("The firm, which was fined in 2014, hired a lawyer.", "hired", "firm", "lawyer"),
        ("The council closed the school and the mayor resigned.", "resigned", "mayor", ""),
        ("The leader's order came late.", "order", "leader", ""),
        ("Under the plan Torvia would stop its raids.", "stop", "torvia", "raids"),
        ("In 2019 the council bought the mill.", "bought", "council", "mill"),
        ("Roe and Lind were both arrested by police.", "arrested", "police", "roe lind"),
        ("The council heard the plan, and rejected the offer.", "rejected", "council", "offer"),
        ('He promised "the council will act" and criticised the police.', "criticised", "he", "police"),
        ("The crew replied by closing the harbour.", "replied", "crew", ""),
        ("Ann Roe said Otto Lind has been on leave.", "said", "roe", ""),
        ("They announced their decision to expel Lind.", "expel", "", "lind"),
        ("A man who left the mill so he could meet Ann Roe is facing a charge.", "facing", "man", "charge"),
        ("The clerk had nothing to say that would help Ann Roe.", "help", "", "roe"),
    ],
)
def test_the_parties_of_a_verb_are_told_by_where_they_stand(text: str, verb: str, doer: str, done_to: str) -> None:
    assert _party(text, verb, SUBJECT) == doer
    assert _party(text, verb, OBJECT) == done_to


def test_the_first_of_two_objects_is_the_one_to_whom_it_is_done() -> None:
    assert _party("The council owes the builder 400 crowns.", "owes", "to") == "builder"


@pytest.mark.parametrize(
    "text",
    [
        "The newly found moon is small.",
        "The workers' talks in Torv.",
        "She may stay if all work-related papers go.",
        "In need of a roof.",
        "They don't like talks, according to Ann Roe.",
    ],
)
def test_participles_and_nouns_are_no_verbs_of_a_clause(text: str) -> None:
    passage = Passage(text)

    assert not [
        frame
        for frame in frames(passage)
        if passage.order[frame.verb] in {"found", "work-related", "talks", "need", "don't", "ann"}
    ]


def test_a_gerund_may_have_a_subject_of_its_own() -> None:
    passage = Passage("The plan involves Torv leaving the harbour in spring.")

    leaving = next(frame for frame in frames(passage) if passage.order[frame.verb] == "leaving")

    assert leaving.subject is not None
    assert [passage.order[index] for index in leaving.subject.words] == ["torv"]


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("Profits fell by almost a third.", "fell", "profits"),
        ("The fee was raised by half.", "raised", ""),
        ("The bank was robbed by two men.", "robbed", "men"),
        ("The team was beaten by a third division side.", "beaten", "side"),
    ],
)
def test_a_figure_behind_by_is_nobody_who_did_it(text: str, verb: str, doer: str) -> None:
    assert _party(text, verb, SUBJECT) == doer


def test_one_who_is_thought_to_do_something_is_not_what_is_thought() -> None:
    assert not _party("Ann Roe is thought to own the mill.", "thought", OBJECT)
    assert _party("Ann Roe was told to sell the mill.", "told", OBJECT) == "roe"


def test_a_passive_of_saying_behind_a_mark_leaves_the_agent_to_the_verb_behind_it() -> None:
    assert _party("The rules, reported to be drawn up by the mayor, are new.", "drawn", SUBJECT) == "mayor"
