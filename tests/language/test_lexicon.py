from __future__ import annotations

import itertools
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.lexicon import alike, base_forms, contrast, groups, known, opposed, poles
from summarizer.language.lexicon.tables import CONTRASTS, OPPOSITES, SYNONYMS, entries


@pytest.mark.parametrize(
    ("one", "other"),
    [("bought", "acquires"), ("blaze", "fires"), ("injured", "wounds"), ("talks", "talk"), ("said", "announced")],
)
def test_near_synonyms_are_alike_in_any_form(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("accepted", "rejects"),
        ("before", "after"),
        ("closing", "opened"),
        ("rising", "fell"),
        ("evacuated", "resettled"),
        ("condones", "denounced"),
    ],
)
def test_opposites_are_opposed_in_any_form(one: str, other: str) -> None:
    assert opposed(one, other)
    assert not opposed(one, one)


def test_no_phrase_reaches_over_another_one() -> None:
    assert poles("three mills were running at Torv out of five".split())[3] == poles(["running"])[0]


def test_words_of_one_side_are_not_opposed() -> None:
    assert not opposed("rose", "grew")


def test_a_phrase_means_something_else_than_its_words() -> None:
    put_back = poles("the match was put back to June".split())
    brought_forward = poles("the match was brought it forward to June".split())

    assert {pole.axis for pole in put_back[3]} & {pole.axis for pole in brought_forward[3]}
    assert put_back[3].isdisjoint(brought_forward[3])
    assert put_back[4] == frozenset()


def test_a_phrase_may_have_a_word_within() -> None:
    found = groups("they called them all back".split())

    assert found[1] & groups(["recall"])[0]


@pytest.mark.parametrize(
    ("form", "base"), [("fell", "fall"), ("stopped", "stop"), ("making", "make"), ("parties", "party"), ("is", "be")]
)
def test_inflected_words_have_their_dictionary_form(form: str, base: str) -> None:
    assert base in base_forms(form)


@pytest.mark.parametrize(
    ("form", "other"), [("rated", "rat"), ("cares", "car"), ("scared", "scar"), ("hoping", "hop"), ("canes", "can")]
)
def test_an_ending_that_doubles_no_letter_has_swallowed_an_e(form: str, other: str) -> None:
    assert other not in base_forms(form)


@pytest.mark.parametrize(("many", "one"), [("firemen", "fireman"), ("knives", "knife"), ("wolves", "wolf")])
def test_plurals_have_their_singular(many: str, one: str) -> None:
    assert one in base_forms(many)


def test_a_noun_is_found_in_its_plural_and_in_no_form_of_a_verb() -> None:
    assert alike("corns", "maize")
    assert not alike("corner", "maize")


def test_two_of_one_kind_are_like_what_they_are_and_not_like_each_other() -> None:
    assert alike("oaks", "tree")
    assert alike("pine", "trees")
    assert not alike("oak", "pine")


@pytest.mark.parametrize(
    ("one", "other"), [("lorry", "buses"), ("nephews", "niece"), ("tuesday", "friday"), ("flute", "cello")]
)
def test_sister_terms_are_in_contrast(one: str, other: str) -> None:
    assert contrast(one, other)
    assert not alike(one, other)
    assert not contrast(one, one)


def test_a_noun_of_two_words_has_no_word_within() -> None:
    together, apart = groups("two police officers".split()), groups("two police fired at officers".split())

    assert groups(["policeman"])[0] & together[1]
    assert not apart[4].isdisjoint(groups(["officer"])[0])


@pytest.mark.parametrize(
    ("specific", "general"), [("assassinated", "killed"), ("surges", "risen"), ("jail", "convict")]
)
def test_a_specific_word_is_like_the_general_one(specific: str, general: str) -> None:
    assert alike(specific, general)


def test_a_word_is_known_in_any_form_or_not_at_all() -> None:
    assert known("acquiring")
    assert not known("zyzzyva")


def test_of_two_phrases_the_longer_is_read() -> None:
    longer, shorter = groups("they took legal action".split()), groups("they took action".split())

    assert longer[1] & groups(["sue"])[0]
    assert not shorter[1] & groups(["sue"])[0]


def test_a_word_belongs_to_the_phrase_that_begins_first() -> None:
    found = groups("the army let them go on".split())

    assert found[2] & groups(["release"])[0]
    assert found[4] == frozenset()


def test_a_preposition_belongs_to_a_phrase_only_right_after_it() -> None:
    apart, together = groups("called a strike on".split()), groups("called on".split())

    assert groups(["urge"])[0] & together[0]
    assert not groups(["urge"])[0] & apart[0]


_ENTRIES = {name: tuple(entries([name])) for name in (*SYNONYMS, *OPPOSITES, *CONTRASTS)}
_WORD = re.compile(r"[a-z0-9]+(?:[-'.][a-z0-9]+)*(?:_[a-z0-9]+(?:[-'.][a-z0-9]+)*)*|u\.[sk]\.")


def _ends(line: str) -> list[list[str]]:
    return [end.split() for end in re.split(r" [|>] ", line)]


@pytest.mark.parametrize("name", _ENTRIES)
def test_entries_are_folded_words_each_once_a_line(name: str) -> None:
    for line in _ENTRIES[name]:
        members = [word for end in _ends(line) for word in end]

        assert len(members) > 1, line
        assert all(_WORD.fullmatch(word) for word in members), line
        assert len(set(members)) == len(members), line


@pytest.mark.parametrize("name", _ENTRIES)
def test_no_line_stands_twice(name: str) -> None:
    lines = [frozenset(map(frozenset, _ends(line))) for line in _ENTRIES[name]]

    assert len(set(lines)) == len(lines), [line for line in lines if lines.count(line) > 1]


@pytest.mark.parametrize("name", SYNONYMS)
def test_a_group_of_synonyms_entails_once_at_most(name: str) -> None:
    for line in _ENTRIES[name]:
        assert line.count(" > ") <= 1, line
        assert "|" not in line or ("|" in line.partition(" > ")[0] and "|" not in line.partition(" > ")[2]), line
        assert all(_ends(line)), line


@pytest.mark.parametrize("name", [*OPPOSITES, *CONTRASTS])
def test_an_axis_has_two_ends_at_least(name: str) -> None:
    for line in _ENTRIES[name]:
        assert ">" not in line, line
        assert len(_ends(line)) > 1, line
        assert all(_ends(line)), line


@pytest.mark.parametrize("name", [*OPPOSITES, *CONTRASTS])
def test_no_two_words_are_both_alike_and_at_different_ends_of_an_axis(name: str) -> None:
    lines: dict[str, set[str]] = {}
    for group in (line for each in SYNONYMS for line in _ENTRIES[each]):
        specific, _, general = group.partition(" > ")
        for kind in specific.split(" | "):
            for word in (*kind.split(), *general.split()):
                lines.setdefault(word, set()).add(f"{kind} > {general}")

    both = [
        f"{one} {other}: {shared}"
        for line in _ENTRIES[name]
        for ends in itertools.combinations(_ends(line), 2)
        for one, other in itertools.product(*ends)
        for shared in lines.get(one, set()) & lines.get(other, set())
    ]

    assert not both, "\n".join(both)


@pytest.mark.parametrize("name", [*OPPOSITES, *CONTRASTS])
def test_no_two_words_are_at_one_end_of_an_axis_and_at_different_ends_of_another(name: str) -> None:
    together: dict[frozenset[str], str] = {}
    for line in _ENTRIES[name]:
        for end in _ends(line):
            together.update({frozenset(pair): line for pair in itertools.combinations(end, 2)})

    both = [
        f"{one} {other}: {line} AND {together[frozenset((one, other))]}"
        for line in _ENTRIES[name]
        for ends in itertools.combinations(_ends(line), 2)
        for one, other in itertools.product(*ends)
        if frozenset((one, other)) in together
    ]

    assert not both, "\n".join(both)


@given(st.lists(st.text(max_size=12), max_size=12))
def test_any_words_have_as_many_meanings_as_there_are_words(order: list[str]) -> None:
    assert len(groups(order)) == len(poles(order)) == len(order)


def test_importing_reads_no_table() -> None:
    code = "from summarizer.language import lexicon; print(lexicon.tables.synonyms.cache_info().currsize)"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "0"
