"""Quotes in scripts without spaces between words."""

from __future__ import annotations

import pytest

from summarizer import locate
from summarizer.grounding import Altered, Place, Quotes


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("大桥周五关闭", "市长说，大桥周五关闭，直到夏天。"),
        ("橋は金曜日に閉鎖", "市長によると橋は金曜日に閉鎖される。"),
        ("สะพานจะปิด", "นายกเทศมนตรีกล่าวว่าสะพานจะปิดในวันศุกร์"),
        ("ស្ពាននឹងបិទ", "លោកអភិបាលថាស្ពាននឹងបិទនៅថ្ងៃសុក្រ"),
    ],
)
def test_words_are_found_where_no_space_borders_them(quote: str, text: str) -> None:
    found = locate(quote, text)

    assert found is not None
    assert (found.match, text[found.start : found.end]) == ("exact", quote)


def test_a_character_is_not_torn_from_its_marks() -> None:
    text = "สะพานจะเป็นของเมือง"

    assert locate("จะเป็น", text) is not None
    assert locate("จะเป", text) is None


def test_full_width_signs_are_the_plain_ones() -> None:
    text = "会议在２０３１年举行，共有１２人参加。"

    found = locate("会议在2031年举行,共有12人参加", text)

    assert found is not None
    assert (found.match, text[found.start : found.end]) == ("normalized", text[:-1])


def test_one_character_changed_is_another_word_and_told() -> None:
    found = Quotes("市长表示，大桥将于周五关闭，直到夏天。").find("市长表示，大桥将于周六关闭")

    assert isinstance(found, Altered)
    assert str(found) == 'quote says "六", article says "五"'


def test_lost_punctuation_is_forgiven() -> None:
    text = "市长表示：大桥将于周五关闭，直到夏天；船只照常。"

    found = Quotes(text).find("大桥将于周五关闭直到夏天船只照常")

    assert isinstance(found, Place)
    assert (found.match, text[found.start : found.end]) == ("fuzzy", text[5:-1])


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("قـــال مجلس النهر", "قال مجلس النهر يوم الاثنين"),
        ("ｵｽﾞﾋﾞｰで14軒", "委員会はオズビーで14軒が浸水したと発表した。"),
    ],
)
def test_stretched_and_narrow_letters_are_letters(quote: str, text: str) -> None:
    found = locate(quote, text)

    assert found is not None
    assert found.match == "normalized"
