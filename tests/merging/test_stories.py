"""Which articles are told as one story."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article import Article, Removed
from summarizer.merging.stories import cluster

QUAKE = (
    """A strong earthquake shook the island of Torvalo before dawn, bringing down houses in the hill town of
    Pereko. The geological institute put its magnitude at 6.1. Rescue workers dug through rubble with their
    hands until cranes came from the port. Governor Ana Lestari said at least nine people had died.""",
    """Rescuers searched collapsed homes in Pereko on Torvalo island after a tremor of magnitude 6.1. Nine deaths
    were counted by noon, Governor Lestari told reporters at the port, where a hospital ship is expected.
    Aftershocks kept families in the fields.""",
    """Torvalo's worst quake in thirty years has left hundreds without a roof. In Pereko the school and the market
    hall fell in. A hospital ship is on its way to the island, and Governor Ana Lestari asked the mainland for
    tents and cranes.""",
)
BANK = (
    """Shares of Nordhaven Bank fell by a fifth after its auditor refused to sign the accounts. Chief executive
    Ulla Brandt called the dispute a matter of valuation. The regulator has asked for the loan book by Monday.""",
    """The regulator demanded the loan book of Nordhaven Bank, whose auditor would not sign its annual accounts.
    Investors sold; the shares lost a fifth of their value. Ulla Brandt, the chief executive, blamed a quarrel
    over valuation.""",
    """Nordhaven Bank must hand its loan book to the regulator after the auditor refused its signature. Ulla Brandt
    spoke of a disagreement about valuation. The bank's shares, down a fifth, were suspended.""",
)
CHESS = """Sixteen-year-old Piet Okafor won the junior chess title in Ghent with a rook sacrifice that commentators
    needed ten minutes to understand. His trainer wept; the boy asked for pancakes."""
RECIPE = """Soak the chickpeas overnight, boil them with bay leaves and purée them with lemon, sesame paste and
    garlic. Serve warm, with oil and flat bread."""


def article(text: str, key: str, published: str | None = None) -> Article:
    return Article.from_text(" ".join(text.split()), key=key, published=published)


NEWS = [
    article(text, key)
    for key, text in {
        **{f"quake{n}": text for n, text in enumerate(QUAKE)},
        **{f"bank{n}": text for n, text in enumerate(BANK)},
        "chess": CHESS,
        "recipe": RECIPE,
    }.items()
]


def keys(stories: list[tuple[Article, ...]]) -> list[list[str]]:
    return [[each.key for each in story] for story in stories]


def test_accounts_of_one_event_in_different_words_are_one_story_and_strangers_stay_out() -> None:
    stories = cluster(NEWS)

    assert keys(stories) == [["bank0", "bank1", "bank2"], ["quake0", "quake1", "quake2"], ["chess"], ["recipe"]]


@pytest.mark.parametrize("texts", [QUAKE, BANK], ids=["quake", "bank"])
def test_articles_that_all_tell_one_event_are_one_story_though_nothing_else_sets_them_apart(
    texts: tuple[str, ...],
) -> None:
    stories = cluster([article(text, f"k{n}") for n, text in enumerate(texts)])

    assert len(stories) == 1


def test_two_events_of_one_kind_are_two_stories() -> None:
    elsewhere = """A strong earthquake shook the province of Halmira overnight, bringing down houses around Sudeng.
    The seismological service measured a magnitude of 5.8. Mayor Joko Pranata said four people had died in the
    old quarter."""

    stories = cluster([article(QUAKE[1], "a"), article(QUAKE[2], "b"), article(elsewhere, "c")])

    assert keys(stories) == [["a", "b"], ["c"]]


def test_a_digest_of_the_day_does_not_drag_its_stories_into_one() -> None:
    digest = article(" ".join((QUAKE[1], BANK[1], CHESS, RECIPE)), "digest")

    stories = cluster([*NEWS, digest])

    without = [[key for key in story if key != "digest"] for story in keys(stories)]
    assert ["quake0", "quake1", "quake2"] in without
    assert ["bank0", "bank1", "bank2"] in without


def test_a_story_that_fills_the_day_is_still_one_story() -> None:
    copies = [article(f"Edition {n}. {QUAKE[n % 3]} Correspondent number{n}.", f"quake{n:03}") for n in range(300)]

    stories = cluster([*copies, article(CHESS, "chess"), article(RECIPE, "recipe")])

    assert [len(story) for story in stories] == [300, 1, 1]


def test_dates_months_apart_part_what_words_alone_hold_together_barely() -> None:
    undated = [article(QUAKE[0], "a"), article(QUAKE[1], "b")]
    dated = [article(QUAKE[0], "a", "2031-01-05"), article(QUAKE[1], "b", "2031-06-20T08:00:00Z")]
    barely = max(step / 100 for step in range(100) if len(cluster(undated, threshold=step / 100)) == 1)

    assert len(cluster(undated, threshold=barely)) == 1
    assert len(cluster(dated, threshold=barely)) == 2


def test_a_date_nobody_can_read_says_nothing() -> None:
    stories = cluster([article(QUAKE[0], "a", "last Tuesday"), article(QUAKE[1], "b", "2031-06-20")])

    assert len(stories) == 1


def test_boilerplate_that_cleaning_removed_binds_no_stories() -> None:
    notice = "Subscribe to the Veldmark Courier and read Veldmark Courier stories in the Veldmark Courier app. " * 8
    noisy = [article(f"{text} {notice}", key) for key, text in (("a", CHESS), ("b", RECIPE))]
    cleaned = [
        each.model_copy(
            update={"removed": (Removed(start=each.text.index("Subscribe"), end=len(each.text), rule="subscribe"),)}
        )
        for each in noisy
    ]

    assert (len(cluster(noisy)), len(cluster(cleaned))) == (1, 2)


def test_empty_and_very_short_texts_are_stories_of_their_own() -> None:
    stories = cluster([article(text, key) for key, text in zip("abcd", ["", "the of and", "?", "Rain."], strict=True)])

    assert keys(stories) == [["a"], ["b"], ["c"], ["d"]]
    assert cluster([]) == []


@settings(max_examples=40, deadline=None)
@given(st.permutations(NEWS))
def test_the_order_of_the_articles_changes_nothing(shuffled: list[Article]) -> None:
    assert cluster(shuffled) == cluster(NEWS)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=8))
def test_every_article_of_any_text_is_in_one_story(texts: list[str]) -> None:
    articles = [Article.from_text(text, key=f"k{n}") for n, text in enumerate(texts)]

    stories = cluster(articles)

    assert sorted(each.key for story in stories for each in story) == [each.key for each in articles]
