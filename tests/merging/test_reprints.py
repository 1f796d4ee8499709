"""Which articles are copies or excerpts of one text, seen from the groups."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article import Article, Removed
from summarizer.merging.reprints import reprint_groups

HARBOUR = """The harbour authority closed the northern quay on Tuesday after divers found cracks in eleven of its
pillars. Two ferries were sent to the old fishing port, where passengers waited for buses that came an hour
late. Engineers from the university will measure how far the pillars have moved since spring. "We would rather
lose a week of traffic than a crane," said Marta Ilves, who heads the authority. Repairs are expected to cost
four million crowns and to last until the end of October. The town council had put off an inspection twice since
the storm of last winter, according to minutes that were published in July. Fishermen say they warned of the
damage when their nets caught loose pieces of concrete. The council meets on Thursday to decide who pays for the
work and whether the annual regatta can be held at all."""

ORCHARD = """Apple growers in the valley expect their smallest harvest in twenty years. Frost in the last week of
April killed most of the blossom on the lower slopes, and the hail that followed in June spoiled much of what
was left. The growers' union has asked the province for loans without interest. "We would rather lose a week of
traffic than a crane," its chairman joked, quoting the head of a harbour far away, before he turned to the
figures. Cider makers have begun to buy fruit abroad, which doubles their costs. Younger farmers are planting
cherries on the higher terraces, where cold air does not gather. A research station is testing nets and small
heaters between the rows."""


def article(text: str, key: str, *, removed: tuple[Removed, ...] = ()) -> Article:
    return Article.from_text(text, key=key).model_copy(update={"removed": removed})


def keys(groups: list[tuple[Article, ...]]) -> list[list[str]]:
    return [[each.key for each in group] for group in groups]


def test_a_copy_with_small_edits_and_another_headline_is_a_reprint() -> None:
    edited = HARBOUR.replace("northern quay", "north quay").replace("four million", "4 million")
    original = article(f"Cracked pillars close the northern quay\n{HARBOUR}", "first.txt")
    copy = article(f"Ferries diverted as divers find damage\n{edited}", "second.txt")

    groups = reprint_groups([copy, original, article(ORCHARD, "third.txt")])

    assert sorted(map(len, groups)) == [1, 2]
    assert {"first.txt", "second.txt"} in [set(each) for each in keys(groups)]


def test_a_word_changed_in_every_line_still_leaves_a_reprint() -> None:
    written = HARBOUR.split()
    written[::22] = [f"changed{place}" for place, _ in enumerate(written[::22])]

    groups = reprint_groups([article(HARBOUR, "a"), article(" ".join(written), "b")])

    assert len(groups) == 1


def test_two_reports_that_share_one_quotation_are_not_reprints() -> None:
    groups = reprint_groups([article(HARBOUR, "a"), article(ORCHARD, "b")])

    assert keys(groups) == [["a"], ["b"]]


def test_two_reports_that_share_a_paragraph_of_a_wire_are_not_reprints() -> None:
    wire = (
        "The ministry said in a statement that it had sent two inspectors and would publish what they found by Friday."
    )

    groups = reprint_groups([article(f"{HARBOUR}\n{wire}", "a"), article(f"{ORCHARD}\n{wire}", "b")])

    assert keys(groups) == [["a"], ["b"]]


def test_a_long_excerpt_belongs_to_the_piece_it_was_taken_from() -> None:
    excerpt = " ".join(HARBOUR.split()[20:110])
    long = article(f"{ORCHARD}\n{HARBOUR}", "z-long")

    groups = reprint_groups([article(excerpt, "a-excerpt"), long])

    assert keys(groups) == [["z-long", "a-excerpt"]]


def test_a_few_quoted_lines_are_no_reprint_of_the_piece_they_quote() -> None:
    quoted = " ".join(HARBOUR.split()[20:60])

    groups = reprint_groups([article(quoted, "quoted"), article(HARBOUR, "whole")])

    assert keys(groups) == [["quoted"], ["whole"]]


def test_shared_boilerplate_that_cleaning_removed_makes_no_reprint() -> None:
    notice = " ".join(f"notice{place}" for place in range(400))
    texts = {"a": f"{HARBOUR}\n{notice}", "b": f"{ORCHARD}\n{notice}"}
    cleaned = [
        article(text, key, removed=(Removed(start=text.index(notice), end=len(text), rule="footer"),))
        for key, text in texts.items()
    ]

    raw, clean = reprint_groups([article(text, key) for key, text in texts.items()]), reprint_groups(cleaned)

    assert (len(raw), len(clean)) == (1, 2)


def test_the_longest_text_stands_for_its_group() -> None:
    longer = article(f"{HARBOUR} The regatta has been held since 1931.", "z")

    (group,) = reprint_groups([article(HARBOUR, "b"), longer, article(HARBOUR, "a")])

    assert [each.key for each in group] == ["z", "a", "b"]


def test_texts_of_no_or_few_words_are_alone_unless_they_are_the_same() -> None:
    groups = reprint_groups(
        [article(text, key) for key, text in zip("abcde", ["", " \n", "Rain.", "rain", "Snow."], strict=True)]
    )

    assert keys(groups) == [["a"], ["b"], ["c", "d"], ["e"]]


def test_a_thousand_copies_under_a_common_footer_are_one_group_among_strangers() -> None:
    footer = "All rights reserved by the publisher, no part of this page may be copied without written leave."
    chance = random.Random(7)
    strangers = [
        article(" ".join(str(chance.randrange(10_000)) for _ in range(60)) + f"\n{footer}", f"s{n}") for n in range(200)
    ]
    copies = [article(f"Edition {n}\n{HARBOUR}\n{footer}", f"c{n}") for n in range(1000)]

    groups = reprint_groups(strangers + copies)

    assert sorted(map(len, groups)) == [1] * 200 + [1000]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(HARBOUR.split(". ") + ORCHARD.split(". ") + [""]), max_size=12).flatmap(
        lambda parts: st.tuples(st.just(parts), st.permutations(range(len(parts))))
    )
)
def test_every_article_is_in_one_group_whatever_the_order(drawn: tuple[list[str], list[int]]) -> None:
    parts, order = drawn
    articles = [article(" ".join(parts[: place + 1]), f"k{place}") for place in range(len(parts))]

    groups = reprint_groups(articles)

    assert sorted(each.key for group in groups for each in group) == sorted(each.key for each in articles)
    assert reprint_groups([articles[place] for place in order]) == groups
