"""The key of a reply: everything that decides the answer, and not the nonce."""

from __future__ import annotations

import weakref
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.model import Message, Parameters
from summarizer.models.keys import reply_key
from summarizer.settings import canonical

from .sample import request

nonces = st.text("0123456789abcdef", min_size=16, max_size=16)
texts = st.text(max_size=80)
ports = st.integers(1, 65535)


def fenced(text: str, nonce: str, *, endpoint: str = "http://h:1/v1") -> str:
    """Return the key for *text* fenced with *nonce*, which is drawn until it does not stand in the text."""
    assume(nonce not in text)
    return reply_key(request(f"<{nonce}>\n{text}\n</{nonce}>", nonce=nonce), endpoint=endpoint, model="m")


@given(texts, nonces, nonces)
def test_the_nonce_changes_no_key(text: str, one: str, other: str) -> None:
    assert fenced(text, one) == fenced(text, other)


@given(texts, texts, nonces, nonces)
def test_the_text_does(text: str, other: str, nonce: str, another: str) -> None:
    assert (fenced(text, nonce) == fenced(other, another)) == (text == other)


@given(ports, ports)
def test_the_port_does(one: int, other: int) -> None:
    keys = [fenced("x", "0" * 16, endpoint=canonical(f"http://localhost:{port}/v1")) for port in (one, other)]

    assert (keys[0] == keys[1]) == (one == other)


def test_so_does_everything_else_that_decides_the_answer() -> None:
    asked = request()
    requests = [
        asked,
        replace(asked, mode="json_object"),
        replace(asked, repeat=1),
        replace(asked, parameters=Parameters(max_tokens=101)),
        replace(asked, parameters=Parameters(max_tokens=100, temperature=0.5)),
        replace(asked, messages=(*asked.messages, Message("user", ""))),
        replace(asked, messages=(asked.messages[1], asked.messages[0])),
        replace(asked, shape=replace(asked.shape, text="{}")),
    ]

    keys = {reply_key(one, endpoint="http://h:80/v1", model="m") for one in requests}
    keys |= {reply_key(asked, endpoint=endpoint, model="m") for endpoint in ("https://h:443/v1", "http://h:80/v2")}
    keys |= {reply_key(asked, endpoint="http://h:80/v1", model="n")}

    assert len(keys) == len(requests) + 3


def test_one_server_has_one_name() -> None:
    names = ["HTTP://Host/v1/", "http://host:80/v1", "http://user:word@host/v1#x"]

    assert {canonical(name) for name in names} == {"http://host:80/v1"}
    assert canonical("https://[::1]/v1") == "https://[::1]:443/v1"


def test_a_request_is_not_kept_for_its_key() -> None:
    asked = request()
    key = reply_key(asked, endpoint="http://h:80/v1", model="m")
    gone = weakref.ref(asked)

    del asked

    assert gone() is None
    assert reply_key(request(), endpoint="http://h:80/v1", model="m") == key
