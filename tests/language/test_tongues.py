"""Numbers, days and hours in six languages."""

from __future__ import annotations

import pytest

from summarizer.language.tokens import folded_words
from summarizer.language.tongues.calendar import points
from summarizer.language.tongues.counting import counts
from summarizer.language.tongues.numerals import tokens
from summarizer.language.tongues.telling import tongue_of


def _read(text: str, code: str) -> list[tuple[str, float]]:
    return [(count.sort, round(count.value, 4)) for count in counts(tokens(text), code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge was closed by the council because of the snow.", "en"),
        ("Según el ministro, la nieve cerró el puente.", "es"),
        ("A ponte foi fechada pela câmara por causa da neve.", "pt"),
        ("Le pont a été fermé par la mairie à cause de la neige.", "fr"),
        ("Die Brücke wurde wegen des Schnees von der Stadt gesperrt.", "de"),
        ("Il ponte è stato chiuso dal comune per la neve.", "it"),
        ("Rebels attacked a convoy in Banda.", None),
        ("A Banda attaccano in due.", "it"),
        ("Bridge closed", None),
        ("Harbour | 6,210 | 9,114 | 58.9%", None),
    ],
)
def test_function_words_tell_the_language_of_a_sentence_and_nothing_that_of_a_heading(
    text: str, code: str | None
) -> None:
    assert tongue_of(folded_words(text)) == code


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("quatre-vingt-dix-sept", "fr", 97),
        ("siebenundneunzig", "de", 97),
        ("dreihundertfünfzigtausend", "de", 350_000),
        ("trecentocinquantotto", "it", 358),
        ("duemila", "it", 2_000),
        ("treinta y cinco mil", "es", 35_000),
        ("dos mil millones", "es", 2e9),
        ("duzentos e quarenta e um", "pt", 241),
        ("two million three hundred thousand", "en", 2_300_000),
        ("3,5 Millionen", "de", 3_500_000),
        ("1 800", "fr", 1_800),
        ("40.000", "es", 40_000),
        ("40,000", "en", 40_000),
        ("1.234,5", "it", 1_234.5),
        ("eine halbe Million", "de", 500_000),
        ("deux millions et demi", "fr", 2_500_000),
    ],
)
def test_a_number_has_its_value_in_words_and_in_digits(text: str, code: str, value: float) -> None:
    assert ("number", value) in _read(text, code)


@pytest.mark.parametrize(
    ("text", "code", "share"),
    [
        ("one long-distance train in three", "en", 1 / 3),
        ("every other house", "en", 0.5),
        ("un treno su tre", "it", 1 / 3),
        ("uno de cada cuatro alumnos", "es", 0.25),
        ("um em cada dez", "pt", 0.1),
        ("jeden dritten Zug", "de", 1 / 3),
        ("zwei Drittel", "de", 2 / 3),
        ("la moitié", "fr", 0.5),
        ("dos tercios", "es", 2 / 3),
    ],
)
def test_a_share_is_read_from_how_it_is_counted_off(text: str, code: str, share: float) -> None:
    assert ("share", round(share, 4)) in _read(text, code)


@pytest.mark.parametrize(
    ("text", "code", "point"),
    [
        ("am Dienstagabend", "de", ("weekday", 1)),
        ("na terça-feira", "pt", ("weekday", 1)),
        ("el 31 de octubre", "es", ("date", 1031)),
        ("le 1er mai", "fr", ("date", 501)),
        ("on October 31", "en", ("date", 1031)),
        ("um halb drei", "de", ("clock", 150)),
        ("a las cuatro menos diez", "es", ("clock", 230)),
        ("à 6 h 30", "fr", ("clock", 390)),
        ("alle due e mezza", "it", ("clock", 150)),
        ("ao meio-dia", "pt", ("clock", 720)),
        ("at 4:47 a.m.", "en", ("clock", 287)),
    ],
)
def test_days_dates_and_hours_are_points_of_one_calendar(text: str, code: str, point: tuple[str, int]) -> None:
    assert point in [(found.sort, found.value) for found in points(text, tokens(text), code)]


def test_a_million_digits_and_number_words_are_read_in_linear_time() -> None:
    for text in ("1.000" * 200_000, "zwei und " * 100_000, "ein" * 300_000, "- " * 500_000):
        assert len(list(counts(tokens(text), "de"))) <= 4_000
