"""The door to the server, over scripted routes: every fault a typed error, every reply read for what it is."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
import respx

from summarizer.errors import (
    AuthenticationFailed,
    ContextOverflow,
    ModelBusy,
    ModelError,
    ModelUnreachable,
    ModeRejected,
    QuotaExhausted,
    ReplyFiltered,
    RequestRejected,
    UnknownModel,
)
from summarizer.model import RawReply, Request
from summarizer.models.openai_model import OpenAIModel
from summarizer.usage import Tokens

from .sample import BASE, CHAT, GOOD, request, run, settings
from .server import completion


@pytest.fixture
def routes(monkeypatch: pytest.MonkeyPatch) -> Iterator[respx.Router]:
    """Yield respx's routes under httpx2, to which pytest-httpx2 brings the way; none leads below aiohttp."""
    import openai

    monkeypatch.setattr(openai, "DefaultAioHttpClient", openai.DefaultAsyncHttpx2Client)
    with respx.mock(using="httpcore2", assert_all_called=False) as router:
        yield router


def sent(model: OpenAIModel, asked: Request | None = None) -> RawReply:
    """Return one exchange of *model*."""

    async def exchange() -> RawReply:
        try:
            return await model.send(asked or request())
        finally:
            await model.close()

    return run(exchange())


def error(message: object, **fields: Any) -> dict[str, Any]:
    """Return the body of an error in OpenAI's form."""
    return {"error": {"message": message, **fields}}


def body_of(route: respx.Route, number: int = -1) -> dict[str, Any]:
    """Return the JSON that was sent to *route*."""
    return dict(json.loads(route.calls[number].request.content))


def test_a_request_carries_the_strict_schema_and_the_key(routes: respx.Router) -> None:
    route = routes.post(CHAT).respond(json=completion(GOOD))

    reply = sent(OpenAIModel(settings()))

    body = body_of(route)
    assert (reply.text, reply.finish, reply.tokens) == (GOOD, "stop", Tokens(100, 20))
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["messages"][1]["content"] == "How late is the ferry?"
    assert body["temperature"] == 0
    assert route.calls[0].request.headers["authorization"] == "Bearer sk-secret-key"


def test_without_a_key_no_authorization_is_sent(routes: respx.Router, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-another-server")
    route = routes.post(CHAT).respond(json=completion(GOOD))

    sent(OpenAIModel(settings(key="")))

    assert "authorization" not in route.calls[0].request.headers


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, error("Incorrect API key provided"), AuthenticationFailed),
        (403, error("Country not supported"), AuthenticationFailed),
        (402, error("Payment required"), QuotaExhausted),
        (429, error("You exceeded your quota", code="insufficient_quota"), QuotaExhausted),
        (429, error("Rate limit reached"), ModelBusy),
        (408, "", ModelBusy),
        (409, error("conflict"), ModelBusy),
        (500, "<html>oops</html>", ModelBusy),
        (503, error("The model is not available, still loading"), ModelBusy),
        (529, error("Overloaded"), ModelBusy),
        (413, error("Request too large"), ContextOverflow),
        (400, error("whatever", code="context_length_exceeded"), ContextOverflow),
        (400, error("This model's maximum context length is 4096 tokens."), ContextOverflow),
        (400, error("the request exceeds the available context size. try increasing it"), ContextOverflow),
        (500, error("Context size has been exceeded.", type="server_error"), ContextOverflow),
        (400, error("input length exceeds the context length"), ContextOverflow),
        (400, error("The input (9000 tokens) is longer than the model's context length (4096)."), ContextOverflow),
        (400, error("prompt is too long: 210000 tokens > 200000 maximum"), ContextOverflow),
        (400, {"error": "Trying to keep the first 9000 tokens when context the overflows."}, ContextOverflow),
        (422, error("`inputs` tokens + `max_new_tokens` must be <= 4096"), ContextOverflow),
        (400, {"error": "'response_format.type' must be 'text'"}, ModeRejected),
        (400, error("Invalid parameter: 'json_schema' is not supported", param="response_format"), ModeRejected),
        (422, {"detail": [{"loc": ["body", "response_format"], "msg": "extra fields not permitted"}]}, ModeRejected),
        (501, error("structured output is not implemented"), ModeRejected),
        (400, error("failed to parse grammar"), ModeRejected),
        (404, error("No endpoints found that can handle the requested parameters."), ModeRejected),
        (400, error("The response was filtered", code="content_filter"), ReplyFiltered),
        (403, error("Your input was flagged by moderation"), ReplyFiltered),
        (404, error("The model `scripted` does not exist", code="model_not_found"), UnknownModel),
        (404, error('model "scripted" not found, try pulling it first'), UnknownModel),
        (400, error("Invalid model name passed in model=scripted"), UnknownModel),
        (404, "404 page not found", ModelUnreachable),
        (400, error("messages must alternate"), RequestRejected),
        (418, "", RequestRejected),
        (200, "not JSON at all", ModelBusy),
        (200, json.dumps(completion(GOOD))[:-30], ModelBusy),
        (200, [], ModelBusy),
        (200, error("upstream is down", code=502), ModelBusy),
        (200, error("bad key", code=401), AuthenticationFailed),
    ],
)
def test_every_fault_of_a_server_is_an_error_of_its_own(
    routes: respx.Router, status: int, body: object, expected: type[ModelError]
) -> None:
    content = body if isinstance(body, str) else json.dumps(body)
    routes.post(CHAT).respond(status, text=content)
    routes.get(f"{BASE}/models").respond(json={"data": []})

    with pytest.raises(ModelError) as caught:
        sent(OpenAIModel(settings()))

    assert type(caught.value) is expected


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (httpx2.ConnectError("refused"), ModelUnreachable),
        (httpx2.ConnectTimeout("nothing"), ModelUnreachable),
        (httpx2.ReadError("reset"), ModelBusy),
        (httpx2.RemoteProtocolError("disconnected"), ModelBusy),
        (httpx2.ReadTimeout("slow"), ModelBusy),
    ],
)
def test_a_lost_connection_is_passing_and_a_missing_server_is_not(
    routes: respx.Router, fault: Exception, expected: type[ModelError]
) -> None:
    routes.post(CHAT).mock(side_effect=fault)

    with pytest.raises(ModelError) as caught:
        sent(OpenAIModel(settings()))

    assert type(caught.value) is expected


@pytest.mark.parametrize(
    ("host", "advice"),
    [
        ("https://api.openai.com", "check the network connection or the proxy"),
        ("https://8.8.8.8", "check the network connection or the proxy"),
        ("http://localhost:8000", "is the server running?"),
        ("http://[::1]:8000", "is the server running?"),
        ("http://192.168.1.20:8000", "is the server running?"),
        ("http://gpu.lan", "is the server running?"),
    ],
)
def test_who_reaches_nobody_is_told_to_look_at_their_server_or_at_their_network(
    routes: respx.Router, host: str, advice: str
) -> None:
    routes.post(f"{host}/v1/chat/completions").mock(side_effect=httpx2.ConnectError("no route to host"))

    with pytest.raises(ModelUnreachable) as caught:
        sent(OpenAIModel(settings(f"{host}/v1")))

    assert str(caught.value) == f"nobody answers at {host}/v1 (no route to host); {advice}"


@pytest.mark.parametrize(
    ("body", "finish", "text"),
    [
        (completion(GOOD, finish_reason="length"), "length", GOOD),
        (completion(GOOD, finish_reason="content_filter"), "filtered", ""),
        (completion(None, message={"refusal": "I cannot."}), "refused", "I cannot."),
        (completion(None), "stop", ""),
        (completion("", choices=[]), "stop", ""),
        (completion("", choices=None), "stop", ""),
        (completion("", choices=["x"]), "stop", ""),
        (completion(None, message={"tool_calls": [{"function": {"arguments": GOOD}}]}), "stop", GOOD),
        (completion(None, message={"tool_calls": [{"function": {"arguments": json.loads(GOOD)}}]}), "stop", GOOD),
        (completion(None, message={"tool_calls": [None]}), "stop", ""),
        (completion(GOOD, usage=None), "stop", GOOD),
        (completion(GOOD, usage={"prompt_tokens": "many", "completion_tokens": -4}), "stop", GOOD),
    ],
)
def test_a_reply_is_read_for_what_it_is(routes: respx.Router, body: dict[str, Any], finish: str, text: str) -> None:
    routes.post(CHAT).respond(json=body)

    reply = sent(OpenAIModel(settings()))

    assert (reply.finish, reply.text) == (finish, text)


def test_the_error_for_an_unknown_model_names_what_the_server_offers(routes: respx.Router) -> None:
    routes.post(CHAT).respond(404, json=error("model not found"))
    listing = routes.get(f"{BASE}/models").respond(json={"data": [{"id": "other"}, {"id": "scripted-2"}]})

    with pytest.raises(UnknownModel, match=r'no model named "scripted" at model.test \(it offers: scripted-2, other\)'):
        sent(OpenAIModel(settings()))

    assert listing.call_count == 1


def test_a_reasoning_model_takes_no_temperature_and_gets_room_to_think(routes: respx.Router) -> None:
    route = routes.post(CHAT).respond(json=completion(GOOD))

    for name in ("o3", "gpt-5-mini", "openai/o4-mini"):
        sent(OpenAIModel(settings(model=name)))

        body = body_of(route)
        assert "temperature" not in body
        assert "max_tokens" not in body
        assert body["max_completion_tokens"] > 4000


@pytest.mark.parametrize(
    "words",
    [
        error("'max_tokens' is not supported with this model. Use 'max_completion_tokens'", param="max_tokens"),
        error("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
    ],
)
def test_the_other_name_of_the_limit_is_learned_once(routes: respx.Router, words: dict[str, Any]) -> None:
    def answer(asked: Any) -> Any:
        wrong = "max_tokens" in json.loads(asked.content)
        return respx.MockResponse(400, json=words) if wrong else respx.MockResponse(json=completion(GOOD))

    route = routes.post(CHAT).mock(side_effect=answer)
    model = OpenAIModel(settings())

    async def twice() -> None:
        await model.send(request())
        await model.send(request("Another?"))

    run(twice())

    assert route.call_count == 3
    assert body_of(route)["max_completion_tokens"] == 100


def test_a_parameter_that_is_not_taken_is_left_out_and_one_that_is_too_large_lowered(routes: respx.Router) -> None:
    answers = [
        respx.MockResponse(400, json=error("'temperature' does not support 0 with this model", param="temperature")),
        respx.MockResponse(400, json=error("max_tokens is too large: 100. This model supports at most 64 tokens")),
        respx.MockResponse(json=completion(GOOD)),
    ]
    route = routes.post(CHAT).mock(side_effect=answers)
    model = OpenAIModel(settings())

    sent(model)

    assert "temperature" not in body_of(route)
    assert body_of(route)["max_tokens"] == 64
    assert model.traits.dropped == {"temperature"}


def test_an_output_limit_that_leaves_no_room_in_the_context_is_lowered_for_that_request(
    routes: respx.Router,
) -> None:
    words = (
        "This model's maximum context length is 2000 tokens. However, you requested 5000 tokens "
        "(1000 in the messages, 4000 in the completion)."
    )
    answers = [respx.MockResponse(400, json=error(words)), respx.MockResponse(json=completion(GOOD))]
    route = routes.post(CHAT).mock(side_effect=answers)
    asked = request()
    long = Request(asked.messages, asked.shape, parameters=type(asked.parameters)(max_tokens=4000))

    sent(OpenAIModel(settings()), long)

    assert body_of(route)["max_tokens"] == 1000


def test_what_a_server_says_is_shown_short_plain_and_without_the_key(
    routes: respx.Router, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hostile = "\x1b[2J\u202eyour key sk-secret-key\r\nand sk-sec\u200bret-key again " + "x" * 100_000
    routes.post(CHAT).respond(401, json=error(hostile))

    with pytest.raises(AuthenticationFailed) as caught:
        sent(OpenAIModel(settings()))

    shown = str(caught.value)
    assert "sk-secret-key" not in shown + repr(settings()) + caplog.text
    assert shown.isprintable()
    assert len(shown) < 400


def test_a_key_as_short_as_a_word_is_masked_where_it_stands_alone_and_not_inside_words(routes: respx.Router) -> None:
    routes.post(CHAT).respond(401, json=error("The key k is not known; k, it seems, is a key of nobody-k."))

    with pytest.raises(AuthenticationFailed, match=r"key \*\*\* is not known; \*\*\*, it seems, is a key of nobody-k"):
        sent(OpenAIModel(settings(key="k")))


@pytest.mark.parametrize("before", [180, 195, 19_990])
def test_no_part_of_a_key_is_shown_where_an_answer_that_is_none_is_cut(routes: respx.Router, before: int) -> None:
    routes.post(CHAT).respond(text=" " * before + "sk-secret-key" + "x" * 400)

    with pytest.raises(ModelBusy) as caught:
        sent(OpenAIModel(settings()))

    assert "sk-" not in str(caught.value)


def test_a_web_page_in_the_place_of_a_server_is_told_with_its_address(routes: respx.Router) -> None:
    routes.post(CHAT).respond(html="<html><title>Welcome to nginx!</title></html>")

    with pytest.raises(ModelUnreachable, match=r"a web page answers at .*; a base URL mostly ends in /v1"):
        sent(OpenAIModel(settings()))


def test_text_that_utf8_cannot_carry_is_sent_all_the_same(routes: respx.Router) -> None:
    route = routes.post(CHAT).respond(json=completion(GOOD))

    sent(OpenAIModel(settings()), request("broken \ud800 here"))

    assert body_of(route)["messages"][1]["content"] == "broken ? here"


def test_a_price_is_known_only_at_the_provider_itself(routes: respx.Router) -> None:
    for url in ("https://api.openai.com/v1", BASE):
        routes.post(f"{url}/chat/completions").respond(json=completion(GOOD))

    known = sent(OpenAIModel(settings("https://api.openai.com/v1", model="gpt-4.1-mini")))
    elsewhere = sent(OpenAIModel(settings(BASE, model="gpt-4.1-mini")))
    unlisted = sent(OpenAIModel(settings("https://api.openai.com/v1", model="no-such-thing")))

    assert known.cost == pytest.approx((100 * 0.4 + 20 * 1.6) / 1e6)
    assert elsewhere.cost is None
    assert unlisted.cost is None
