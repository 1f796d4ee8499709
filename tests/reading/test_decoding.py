from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import UnreadableInput
from summarizer.reading.decoding import Decoded, decode

ENGLISH = "The ferry to Ely – the only one – runs again.\r\n“Nobody waits,” she said.\r\n"
WESTERN = {
    "de": "Die Fähre nach Köln fährt wieder. „Niemand wartet“, sagte die Bürgermeisterin.",
    "fr": "Le bac à péage est rouvert, a annoncé la mairie, et l’été sera très chargé.",
    "es": "El puente cerró el miércoles. ¿Quién pagará la reparación? El año próximo, mañana.",
    "pt": "A ponte está fechada até amanhã, e não há balsas, segundo a prefeitura de São Tomé.",
}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="ÂÃâ")))  # as what was encoded twice
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    plain = text.removeprefix("\ufeff")

    assert decode(("Ely " + plain).encode()).text == "Ely " + plain


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding_and_is_no_text(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)).text == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_zero_bytes(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)).text == ENGLISH


@pytest.mark.parametrize("text", WESTERN.values(), ids=WESTERN.keys())
def test_the_code_page_of_western_windows_is_recognised_in_a_short_text(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


def test_another_code_page_is_recognised_by_its_letters() -> None:
    text = "Мост через реку закрыли в понедельник после бури. Никто не пострадал, сообщили в мэрии города. " * 3

    decoded = decode(text.encode("cp1251"))

    assert decoded.text == text
    assert decoded.note == "not UTF-8; read as cp1251, the likeliest"


def test_a_damaged_byte_costs_one_character_and_is_noted() -> None:
    data = ("Żółta łódź płynie przez śluzę. " * 3).encode() + b"\xff"

    decoded = decode(data)

    assert decoded.text.endswith("\ufffd")
    assert decoded.note == "1 places are not UTF-8 and stand as \ufffd"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"PK\x03\x04....", "a zip archive or an office document"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (zlib.compress(ENGLISH.encode() * 3), "binary data"),
        (b"plain words\x00and a zero", "binary data"),
        (b"\xff\xfe\x00\x00\x01\x00\x00\x00" * 9, "binary data"),
    ],
)
def test_what_is_no_text_is_called_what_it_is(data: bytes, name: str) -> None:
    with pytest.raises(UnreadableInput, match=name):
        decode(data)


@pytest.mark.parametrize("page", ["cp1252", "latin-1"])
def test_a_text_that_was_encoded_twice_is_what_it_was_and_noted(page: str) -> None:
    text = "Ida Löw wasn’t there – “not yet”, she said in Århus."
    twice = text.encode().decode(page, "ignore").encode()

    decoded = decode(twice)

    assert "Ida Löw" in decoded.text
    assert "wasn’t" in decoded.text or page == "latin-1"
    assert decoded.note is not None
    assert "encoded twice" in decoded.note


@pytest.mark.parametrize(
    "text", ["Âge d’or à Châlons, «\u00a0été\u00a0»", "São Paulo – “não”, câmara", "Preis: 3 €, Öl"]
)
def test_a_western_text_that_was_encoded_once_stays(text: str) -> None:
    assert decode(text.encode()) == Decoded(text)
