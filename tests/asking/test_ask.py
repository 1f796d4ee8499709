"""Asking: valid values or typed errors, never an empty success."""

from __future__ import annotations

import itertools

import pytest
from models.sample import GOOD, Notice, Scripted, prompt, run, says
from pydantic import BaseModel

from summarizer.asking import ask, shape_of
from summarizer.errors import (
    ContextOverflow,
    ModeRejected,
    ReplyFiltered,
    ReplyInvalid,
    ReplyRefused,
    ReplyTruncated,
    RequestRejected,
)
from summarizer.usage import Tokens

CUT = GOOD[:-8]


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Sure! Here is the notice:\n\n```\n{GOOD}\n```\nAnything else?",
        f"The notice {{as asked}} is {GOOD} and that is all.",
        f'<think>Perhaps {{"headline": "no", "count": 1}}?</think>\n{GOOD}',
        f"\ufeff  {GOOD}\n",
    ],
)
def test_json_is_found_in_what_a_chatty_server_puts_around_it(text: str) -> None:
    reply = run(ask(Scripted([says(text)]), prompt(), Notice))

    assert reply.value == Notice(headline="The ferry is late", count=3)
    assert reply.problems == ()


@pytest.mark.parametrize("text", ["", " \n", "{}", "null", "[]", "I cannot say.", '{"headline": "x"}', '{"a": ' * 5000])
def test_what_is_not_the_value_asked_for_never_counts_as_one(text: str) -> None:
    model = Scripted([says(text, tokens=Tokens(10, 5))] * 3)

    with pytest.raises((ReplyInvalid, ReplyTruncated)) as caught:
        run(ask(model, prompt(), Notice))

    assert caught.value.spent.calls == 3
    assert caught.value.spent.tokens.total == 45


def test_a_reply_that_fails_a_validator_goes_back_with_its_words() -> None:
    model = Scripted([says('{"headline": "x", "count": -4}'), says(GOOD)])

    reply = run(ask(model, prompt(), Notice))

    assert reply.value.count == 3
    assert "greater than or equal to 0" in reply.problems[0]
    assert reply.problems[0] in model.asked[1].messages[-1].content
    assert model.asked[1].messages[-2].content == '{"headline": "x", "count": -4}'


def test_of_many_complaints_the_model_hears_all_and_a_reader_the_first() -> None:
    class Long(BaseModel):
        a: int
        b: int
        c: int
        d: int
        e: int

    model = Scripted([says('{"x": 1}')] * 3)

    with pytest.raises(ReplyInvalid) as caught:
        run(ask(model, prompt(), Long))

    assert str(caught.value).endswith("a: Field required; b: Field required; c: Field required; and more")
    assert "e: Field required" in model.asked[1].messages[-1].content


def test_a_reply_that_broke_off_is_asked_for_again_and_never_mended() -> None:
    model = Scripted([says(CUT), says(GOOD)])

    reply = run(ask(model, prompt(), Notice))

    assert reply.value.count == 3
    assert CUT not in model.asked[1].messages[-1].content
    assert [message.role for message in model.asked[1].messages] == ["system", "user"]


@pytest.mark.parametrize("text", ["no", "", CUT])
def test_no_two_tries_are_the_same_request_and_the_roles_take_turns(text: str) -> None:
    model = Scripted([says(text), says(text), says(GOOD)])

    reply = run(ask(model, prompt(), Notice))

    assert reply.spent.calls == 3
    assert len({asked.messages for asked in model.asked}) == 3
    roles = [message.role for message in model.asked[2].messages]
    assert all(one != other for one, other in itertools.pairwise(roles))


def test_a_reply_that_breaks_off_every_time_is_truncated() -> None:
    with pytest.raises(ReplyTruncated):
        run(ask(Scripted([says(CUT)] * 3), prompt(), Notice))


def test_a_reply_that_ran_into_its_limit_is_asked_for_once_with_more_room() -> None:
    model = Scripted([says(CUT, finish="length"), says(GOOD)])

    reply = run(ask(model, prompt(), Notice))

    assert [asked.parameters.max_tokens for asked in model.asked] == [100, 400]
    assert reply.spent.calls == 2


def test_a_complete_object_in_a_reply_that_ran_into_its_limit_is_not_taken_for_all_of_it() -> None:
    with pytest.raises(ReplyTruncated) as caught:
        run(ask(Scripted([says(GOOD, finish="length")] * 2), prompt(), Notice))

    assert caught.value.spent.calls == 2


@pytest.mark.parametrize(("finish", "error"), [("refused", ReplyRefused), ("filtered", ReplyFiltered)])
def test_a_refusal_is_reported_and_not_asked_again(finish: str, error: type[Exception]) -> None:
    model = Scripted([says("I would rather not.", finish=finish, tokens=Tokens(10, 5))])

    with pytest.raises(error) as caught:
        run(ask(model, prompt(), Notice))

    assert caught.value.spent.tokens.total == 15  # type: ignore[attr-defined]


def test_an_error_carries_what_the_exchanges_before_it_took() -> None:
    model = Scripted([says("no", tokens=Tokens(10, 5)), ContextOverflow("too long")])

    with pytest.raises(ContextOverflow) as caught:
        run(ask(model, prompt(), Notice))

    assert caught.value.spent.calls == 1


def test_output_modes_are_tried_from_the_strictest_on_and_what_was_rejected_is_not_tried_again() -> None:
    no = ModeRejected("no")
    model = Scripted([no, no, says(GOOD, mode="tool"), says(GOOD, mode="tool")])

    first = run(ask(model, prompt(), Notice))
    run(ask(model, prompt(), Notice))

    assert [asked.mode for asked in model.asked] == ["json_schema", "json_object", "tool", "tool"]
    assert first.spent.modes == {"tool"}


def test_where_no_schema_is_sent_it_stands_in_the_prompt() -> None:
    model = Scripted([ModeRejected("no"), says(GOOD)])

    run(ask(model, prompt(), Notice))

    schema = shape_of(Notice).text
    assert schema not in model.asked[0].messages[0].content
    assert schema in model.asked[1].messages[0].content


def test_a_server_that_takes_no_output_mode_is_an_error() -> None:
    with pytest.raises(RequestRejected):
        run(ask(Scripted([ModeRejected("no")] * 4), prompt(), Notice))


def test_the_schema_is_strict_and_built_once() -> None:
    class Inner(BaseModel):
        default: str = "a property may be called like a keyword"

    class Outer(BaseModel):
        inner: Inner
        items: list[Inner] = []
        kind: str | int = "x"

    shape = shape_of(Outer)

    assert shape is shape_of(Outer)
    assert shape.schema["required"] == ["inner", "items", "kind"]
    assert shape.schema["additionalProperties"] is False
    assert shape.schema["$defs"]["Inner"]["required"] == ["default"]
    assert "default" not in shape.schema["properties"]["kind"]
