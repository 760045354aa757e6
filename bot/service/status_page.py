"""
The private port of a running bot: `/healthz`, `/readyz` and `/metrics`, in a thread of its own.

A thread, so that it answers when the event loop hangs, which is then what it says. Plain HTTP, for
whoever watches the machine: by default it listens to this machine alone.
"""

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from bot.model.refused import TryAgain

TEXT: Final = "text/plain; charset=utf-8"
PATIENCE: Final = 10.0
"""Seconds for a request to come in whole."""

Page = Callable[[], tuple[int, bytes]]
"""Gives status and body of a path."""


@contextmanager
def status_page(host: str, port: int, pages: Mapping[str, Page]) -> Iterator[int]:
    """
    Serve *pages* as long as the block lasts; the port is given.

    Raises:
        TryAgain: The port cannot be had.
    """

    class Handler(BaseHTTPRequestHandler):
        timeout = PATIENCE
        server_version = "bot"
        sys_version = ""

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def _answer(self, *, with_body: bool) -> None:
            page = pages.get(self.path.partition("?")[0])
            status, body = (404, b"not here\n") if page is None else page()
            self.send_response(status)
            self.send_header("Content-Type", TEXT)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if with_body:
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Who asks is in no log."""

    class Server(ThreadingHTTPServer):
        address_family = _family(host)
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Whoever hangs up while being answered is no mistake of ours."""

    try:
        server = Server((host, port), Handler)
    except OSError as error:
        raise TryAgain(
            f"The port {port} of {host} cannot be used: {error.strerror}. Another one: "
            "BOT_METRICS_PORT=9465"
        ) from None
    thread = threading.Thread(target=server.serve_forever, name="status-page", daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def health(trouble: Callable[[], str]) -> Page:
    """200 while nothing is wrong, else 503 with the reason (RFC 9110, 15.6.4)."""

    def page() -> tuple[int, bytes]:
        said = trouble()
        return (503 if said else 200), f"{said or 'ok'}\n".encode()

    return page


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
