"""Bytes to text, exactly: which encoding it is, or what the file is if it is no text.

Order: a byte order mark; UTF-8; UTF-16 told by its zero bytes; Windows-1252 where its letters are those of a Western
text; else what charset-normalizer says of a sample.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from summarizer.errors import UnreadableInput

# charset-normalizer takes seconds for a megabyte; the letters of a language show in far less.
_SAMPLE = 32_768
# Text has no control characters but white space and, rarely, an escape; compressed or machine code has one in eight.
_CONTROL_SHARE = 0.02
# Of a UTF-8 text with a damaged byte here and there, nearly all that is not ASCII still decodes.
_DAMAGED_SHARE = 0.05

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ", "xz-compressed data"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"%!PS", "a PostScript document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE
)
_CONTROL = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32)) + b"\x7f"
_CONTROL_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HIGH = re.compile(r"[^\x00-\x7f]")
_WESTERN_LETTERS = "àâáãäåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÂÁÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸŠšŽž"
_NOT_WESTERN = re.compile(rf"[^\x00-\x7f{_WESTERN_LETTERS}“”‘’‚„‹›«»–—…•€£§©®™°·º ª½¼¾²\xa0\xad¡¿]|[a-zA-Z][¡¿]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text as decoded, and a note where its encoding was guessed or some of it could not be decoded."""

    text: str
    note: str | None = None


def decode(data: bytes) -> Decoded:
    """Return the text in *data* without its byte order mark; UnreadableInput says what the bytes are instead.

    UTF-8 that somebody took for another encoding and encoded again, "wasnâ€™t", is what it was before.
    """
    found = _decode(data)
    if not _TWICE.search(found.text):
        return found
    from ftfy import fix_encoding

    text = fix_encoding(found.text)
    if text == found.text:
        return found
    notes = [found.note, "some of it had been encoded twice, and is read as it was before"]
    return Decoded(text, "; ".join(filter(None, notes)))


_TWICE = re.compile("[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""Bytes of UTF-8 as letters of a Western code page: the first of two or three, and the one behind it."""


def _decode(data: bytes) -> Decoded:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnreadableInput(f"{name}, not a text; save it as plain text first")
    if _PAGE.match(data):
        raise UnreadableInput("an HTML page, not a text; save it as plain text first")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _with_mark(data[len(bom) :], encoding)
    if b"\x00" in data:
        return Decoded(_without_mark(data))
    if len(data) - len(data.translate(None, _CONTROL)) > _CONTROL_SHARE * len(data):
        raise UnreadableInput("binary data, not a text")
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged(data) or _legacy(data)


def _with_mark(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode(encoding))
    controls = len(_CONTROL_IN_TEXT.findall(text))
    if "\x00" in text or max(lost, controls) > max(1, _CONTROL_SHARE * len(text)):
        raise UnreadableInput(f"begins as {encoding.upper()} text but is binary data")
    return Decoded(text, _loss(lost, encoding))


def _without_mark(data: bytes) -> str:
    """Return UTF-16 text without a mark: in Western text one byte of each pair is zero, always on the same side."""
    for side, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        near, far = data[side::2], data[1 - side :: 2]
        if len(data) % 2 == 0 and near.count(0) > 0.4 * len(near) and 0 not in far:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    raise UnreadableInput("binary data, not a text")


def _damaged(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", "replace")
    marks = len(_HIGH.findall(text))
    lost = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return Decoded(text, _loss(lost, "utf-8")) if lost <= _DAMAGED_SHARE * marks else None


def _loss(lost: int, encoding: str) -> str | None:
    return f"{lost} places are not {encoding.upper()} and stand as \ufffd" if lost > 0 else None


def _legacy(data: bytes) -> Decoded:
    """Return *data* in the one-byte or Asian encoding it is most likely in, with a note of which that is."""
    try:
        western = Decoded(data.decode("cp1252"), _read_as("Windows-1252"))
    except UnicodeDecodeError:
        western = None
    if western is not None and _is_western(western.text):
        return western
    from charset_normalizer import from_bytes

    first = max(0, next((at for at, byte in enumerate(data) if byte > 127), 0) - _SAMPLE // 2)
    best = from_bytes(data[first : first + _SAMPLE]).best()
    if best is not None:
        text = data.decode(best.encoding, "replace")
        if text.count("\ufffd") <= _DAMAGED_SHARE * len(text):
            return Decoded(text.removeprefix("\ufeff"), _read_as(best.encoding))
    if western is not None:
        return western
    raise UnreadableInput("in no encoding that could be recognised; save it as UTF-8")


def _read_as(encoding: str) -> str:
    return f"not UTF-8; read as {encoding}, the likeliest"


def _is_western(text: str) -> bool:
    """True where Cyrillic, Greek or Hebrew is ruled out: there nearly every letter is above ASCII, here one in ten."""
    if _NOT_WESTERN.search(text):
        return False
    accented = sum(map(text.count, _WESTERN_LETTERS))
    return accented <= 0.4 * (accented + len(re.findall("[A-Za-z]", text)))
