"""The private port: it tells the truth, also while everything else hangs."""

import http.client
import socket
import time

import pytest

from bot.model.refused import Exit, TryAgain
from bot.service.status_page import health, status_page


def asked(port: int, path: str, method: str = "GET") -> tuple[int, str]:
    """Status and body of one request."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        line.request(method, path)
        answer = line.getresponse()
        return answer.status, answer.read().decode()
    finally:
        line.close()


def test_its_pages() -> None:
    """200 while nothing is wrong, 503 with the reason when something is; nothing else is there."""
    trouble = [""]
    with status_page("127.0.0.1", 0, {"/healthz": health(lambda: trouble[0])}) as port:
        assert asked(port, "/healthz") == (200, "ok\n")
        assert asked(port, "/healthz?x=1", "HEAD") == (200, "")
        trouble[0] = "another program has taken the updates"
        assert asked(port, "/healthz") == (503, "another program has taken the updates\n")
        assert asked(port, "/")[0] == 404
        assert asked(port, "/healthz", "POST")[0] == 501


async def test_it_answers_while_the_loop_hangs() -> None:
    """It needs no turn of the event loop: asked here without letting it turn."""
    with status_page("127.0.0.1", 0, {"/healthz": health(str)}) as port:
        answered = asked(port, "/healthz")

    assert answered == (200, "ok\n")


def test_whoever_hangs_holds_nobody_up() -> None:
    """A connection that says nothing keeps others from nothing, and an end waits for nobody."""
    with status_page("127.0.0.1", 0, {"/healthz": health(str)}) as port:
        with (
            socket.create_connection(("127.0.0.1", port)),
            socket.create_connection(("127.0.0.1", port)),
        ):
            assert asked(port, "/healthz") == (200, "ok\n")
        begun = time.monotonic()

    assert time.monotonic() - begun < 5


def test_a_port_in_use() -> None:
    """Said in a sentence; another process may free it: status 75."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with (
            pytest.raises(TryAgain, match="BOT_METRICS_PORT") as refused,
            status_page("127.0.0.1", port, {}),
        ):
            pass

    assert refused.value.status == Exit.TRY_AGAIN
