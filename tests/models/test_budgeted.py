"""Budgets: refused before the call, for the worst case, over what is really under way."""

from __future__ import annotations

import asyncio

import pytest

from summarizer.errors import BudgetExceeded, UsageError
from summarizer.model import RawReply
from summarizer.models.budgeted import Budgeted
from summarizer.usage import Tokens

from .sample import BASE, GOOD, Scripted, request, run, says

OPENAI = "https://api.openai.com/v1"


def priced(script: list[RawReply | Exception]) -> Scripted:
    """Return a model whose price is known."""
    model = Scripted(script)
    model.name = "gpt-4.1-mini"
    return model


async def all_of(model: Budgeted, number: int) -> list[RawReply | BaseException]:
    """Send *number* requests at once."""
    return await asyncio.gather(*(model.send(request(str(n))) for n in range(number)), return_exceptions=True)


def test_calls_stop_before_the_tokens_are_passed() -> None:
    model = Scripted([says(GOOD, tokens=Tokens(150, 50))] * 50)

    replies = run(all_of(Budgeted(model, base_url=BASE, max_tokens=1000), 10))

    done = [reply for reply in replies if isinstance(reply, RawReply)]
    assert 1 <= len(done) <= 5
    assert len(model.asked) == len(done)
    assert all(isinstance(reply, BudgetExceeded) for reply in replies if reply not in done)


def test_calls_wait_for_the_others_reservations_to_settle_rather_than_be_refused() -> None:
    model = Scripted([says(GOOD, tokens=Tokens(5, 5))] * 50)
    one_call = 400  # the worst case of one of these calls is more than half of this, what it takes ten

    replies = run(all_of(Budgeted(model, base_url=BASE, max_tokens=one_call), 10))

    assert all(isinstance(reply, RawReply) for reply in replies)


def test_cost_is_held_and_a_reply_of_unknown_size_counts_at_the_worst() -> None:
    model = priced([says(GOOD, cost=None)] * 50)
    budgeted = Budgeted(model, base_url=OPENAI, max_cost=0.001)

    replies = run(all_of(budgeted, 20))

    assert 0 < len(model.asked) < 20
    assert budgeted.cost <= 0.001
    assert sum(isinstance(reply, BudgetExceeded) for reply in replies) == 20 - len(model.asked)


def test_a_failed_call_gives_its_reservation_back() -> None:
    model = Scripted([ValueError("x"), says(GOOD)])
    budgeted = Budgeted(model, base_url=BASE, max_tokens=400)

    replies = run(all_of(budgeted, 2))

    assert isinstance(replies[0], ValueError)
    assert isinstance(replies[1], RawReply)


def test_a_cost_limit_on_an_unknown_price_is_refused_up_front() -> None:
    with pytest.raises(UsageError, match=r"price .* is unknown"):
        Budgeted(priced([]), base_url=BASE, max_cost=1.0)
    with pytest.raises(UsageError, match=r"price .* is unknown"):
        Budgeted(Scripted([]), base_url=OPENAI, max_cost=1.0)
