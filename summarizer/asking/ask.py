"""``ask``: one question, one value of the type asked for, or a typed error that says what it took."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.asking.finding import answer_part, broke_off, objects
from summarizer.asking.shapes import shape_of
from summarizer.errors import (
    ModelError,
    ModeRejected,
    ReplyFiltered,
    ReplyInvalid,
    ReplyRefused,
    ReplyTruncated,
    RequestRejected,
)
from summarizer.model import Message, Mode, Model, Prompt, RawReply, Request, Shape
from summarizer.usage import Spent

T = TypeVar("T", bound=BaseModel)

REPAIRS = 2  # a model that was told twice what is wrong does not find it the third time
RAISE = 4  # four times the limit: an answer that is longer still belongs to a text that should be split
_COMPLAINTS = 8  # as many as a model can attend to
_TOLD = 3  # that a message to a person shows
_QUOTED = 80  # characters of a wrong value that are shown to it again
_SHOWN = 12_000  # characters of a wrong reply that are shown to it again


@dataclass(frozen=True, slots=True)
class Reply(Generic[T]):
    """A value of the type asked for; ``problems`` are the validator's words that it was sent back with, in order."""

    value: T
    spent: Spent
    mode: Mode
    cached: bool
    text: str
    problems: tuple[str, ...] = ()


async def ask(model: Model, prompt: Prompt, reply_type: type[T]) -> Reply[T]:
    """Return the answer of *model* to *prompt* as a valid *reply_type*.

    A reply that is no valid JSON goes back with the validator's words, at most twice; one that ran into its limit is
    asked for again once, with four times the room. Raises ReplyRefused, ReplyFiltered, ReplyTruncated, ReplyInvalid, or
    what ``model.send`` raises; each carries what all exchanges took.
    """
    return await _Conversation(model, prompt, reply_type).run()


class _Conversation(Generic[T]):
    """The exchanges about one prompt."""

    def __init__(self, model: Model, prompt: Prompt, reply_type: type[T]) -> None:
        self.model = model
        self.prompt = prompt
        self.reply_type = reply_type
        self.shape = shape_of(reply_type)
        self.parameters = prompt.parameters
        self.spent = Spent()
        self.problems: list[str] = []
        self.cached = True

    async def run(self) -> Reply[T]:
        """Return the first valid reply."""
        messages = self.prompt.messages
        while True:
            reply = await self.exchange(messages)
            text = answer_part(reply.text)
            value, problem = self.read(text)
            if value is not None and reply.finish == "stop":
                return Reply(value, self.spent, reply.mode, self.cached, reply.text, tuple(self.problems))
            cut = broke_off(text)
            if len(self.problems) == REPAIRS:
                if cut:
                    raise ReplyTruncated("the reply broke off before its end, again and again", spent=self.spent)
                raise ReplyInvalid(f"no valid reply after {REPAIRS} repairs: {_first(problem)}", spent=self.spent)
            self.problems.append(problem)
            messages = sent_back(messages, text, problem, shape=self.shape, cut=cut)

    async def exchange(self, messages: tuple[Message, ...]) -> RawReply:
        """Return a reply that came to its end; raise for one that was refused, filtered or truncated."""
        reply = await self.send(messages)
        if reply.finish == "length":
            ceiling = self.model.traits.ceiling
            raised = min(self.parameters.max_tokens * RAISE, ceiling or self.parameters.max_tokens * RAISE)
            if raised > self.parameters.max_tokens == self.prompt.parameters.max_tokens:
                self.parameters = replace(self.parameters, max_tokens=raised)
                reply = await self.send(messages)
        if reply.finish == "length":
            limit = self.parameters.max_tokens
            raise ReplyTruncated(f"the reply is longer than {limit} tokens", spent=self.spent)
        if reply.finish == "refused":
            raise ReplyRefused(f"the model declined: {reply.text[:200]}", spent=self.spent)
        if reply.finish == "filtered":
            raise ReplyFiltered("the provider's content filter stopped the reply", spent=self.spent)
        return reply

    async def send(self, messages: tuple[Message, ...]) -> RawReply:
        """Return one exchange in the strictest output mode that the server takes."""
        while (mode := self.model.traits.mode) is not None:
            said = described(messages, self.shape) if mode in ("json_object", "text") else messages
            request = Request(said, self.shape, mode, self.parameters, self.prompt.nonce, self.prompt.repeat)
            try:
                reply = await self.model.send(request)
            except ModeRejected:
                self.model.traits.learn(rejected=mode)
            except ModelError as error:
                error.spent = self.spent + error.spent
                raise
            else:
                self.spent += reply.spent
                self.cached = self.cached and reply.cached
                return reply
        raise RequestRejected("the server takes no output mode that could carry JSON", spent=self.spent)

    def read(self, text: str) -> tuple[T | None, str]:
        """Return the valid value in *text*, or None and what is wrong with it."""
        try:
            return self.reply_type.model_validate_json(text), ""
        except ValidationError as error:
            problem = complaints(error)
        for found in objects(text):
            try:
                return self.reply_type.model_validate_json(found), ""
            except ValidationError as error:
                problem = complaints(error)
        return None, problem if text else "the reply was empty"


def described(messages: tuple[Message, ...], shape: Shape) -> tuple[Message, ...]:
    """Return *messages* with the schema in words, at the end of what never changes so that servers cache the prefix."""
    words = f"Answer with one JSON object and nothing else. It must fit this JSON Schema:\n{shape.text}"
    if messages and messages[0].role == "system":
        return (replace(messages[0], content=f"{messages[0].content}\n\n{words}"), *messages[1:])
    return (Message("system", words), *messages)


def sent_back(
    messages: tuple[Message, ...], text: str, problem: str, *, shape: Shape, cut: bool
) -> tuple[Message, ...]:
    """Return *messages* with the request to answer again, so that no two tries are the same request.

    What broke off is not shown: models go on from there, not from the start. User and assistant go on taking turns,
    which some servers insist on.
    """
    again = f"Answer again in full: one JSON object and nothing else, that fits this JSON Schema:\n{shape.text}"
    if text and not cut:
        return (
            *messages,
            Message("assistant", text[:_SHOWN]),
            Message("user", f"That is not valid: {problem}\n{again}"),
        )
    words = f"{'A former answer broke off before its end.' if cut else 'A former answer was empty.'} {again}"
    if messages and messages[-1].role == "user":
        return (*messages[:-1], replace(messages[-1], content=f"{messages[-1].content}\n\n{words}"))
    return (*messages, Message("user", words))


def _first(problem: str) -> str:
    """Return what the first complaints of *problem* say: the model is to mend all of them, a reader none."""
    told = problem.split("; ", _TOLD)
    return problem if len(told) <= _TOLD else f"{'; '.join(told[:_TOLD])}; and more"


def complaints(error: ValidationError) -> str:
    """Return the validator's words, each with its place and the wrong value, cut short."""
    errors = error.errors(include_url=False, include_context=False)
    words = []
    for item in errors[:_COMPLAINTS]:
        place = ".".join(str(part) for part in item["loc"]) or "the reply"
        wrong = "" if item["type"] in ("missing", "json_invalid") else f" (not {str(item['input'])[:_QUOTED]!r})"
        words.append(f"{place}: {item['msg']}{wrong}")
    if len(errors) > _COMPLAINTS:
        words.append(f"and {len(errors) - _COMPLAINTS} more")
    return "; ".join(words)
