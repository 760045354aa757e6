"""
HTTP transport on pyreqwest: python-telegram-bot's `BaseRequest`, and the raw calls of `api.py`.

The library's stock client opens and counts connections so slowly that it is most of what an
answer costs (docs/decisions/). Errors never carry the address: the token stands in it.
"""

import time
from datetime import timedelta
from math import inf
from typing import Final

from pyreqwest.client import Client, ClientBuilder
from pyreqwest.exceptions import (
    BuilderError,
    DetailedPyreqwestError,
    PyreqwestError,
    RequestTimeoutError,
)
from pyreqwest.multipart import FormBuilder, PartBuilder
from pyreqwest.proxy import ProxyBuilder
from pyreqwest.request import RequestBuilder
from pyreqwest.response import Response
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.faces.telegram.diagnostics import NeverOpened, Unreachable, reason_in
from bot.faces.telegram.errors import ConnectTimedOut

CONNECTIONS: Final = 256
"""As many as the stock client; each is a file handle."""
IDLE: Final = timedelta(seconds=60)
JSON: Final = {"Content-Type": "application/json"}
BRIEF: Final = 2.5
"""
Seconds for a call that may be made twice, such as an edit: who hangs is tried again soon, and does
not hold a connection that others need.
"""
SILENCES: Final = 8
"""Such calls in a row without an answer from which on it is Telegram that is slow, not one call."""
NEAR: Final = 0.02
"""Seconds to Telegram and back below which one call after another is as good as two at once."""
SOME: Final = 100
"""Calls of which the fastest tells how far Telegram is: the others waited for this machine."""
A_WHILE: Final = 2.0
"""Seconds in which it is told by fewer calls, so that a quiet bot notices too."""
NEVER_OPENED: Final = "client error (Connect)"
"""
How the client names, among the causes of an error, that no connection was opened. The class of an
error does not tell: a line cut after the call was written is a `ConnectError`, too.
"""


class CannotCall(Exception):
    """No call can be made from this machine at all; the text is the client's reason."""


class FastRequest(BaseRequest):
    """
    Connection pool to the Bot API.

    Args:
        connect: Seconds to reach the server.
        read: Seconds for a call from its beginning to the end of the answer; long polling asks
            for more by call.
        media: Seconds for a call that uploads files.
        proxy: The address of a proxy, `http://`, `https://` or `socks5://`; without it, none is
            used, whatever the environment says.
    """

    __slots__ = (
        "_brief", "_calls", "_client", "_connect", "_fastest", "_fastest_before", "_media",
        "_proxy", "_read", "_silences", "_since", "_usual",
    )  # fmt: skip

    def __init__(
        self,
        *,
        connect: float = 5.0,
        read: float = 10.0,
        media: float = 30.0,
        proxy: str | None = None,
    ) -> None:
        self._connect = connect
        self._read = read
        self._media = media
        self._usual = timedelta(seconds=read)
        self._brief = timedelta(seconds=BRIEF)
        self._silences = 0
        self._proxy = proxy
        self._client: Client | None = None
        self._fastest = self._fastest_before = inf
        self._calls = 0
        self._since = 0.0

    @property
    def is_near(self) -> bool:
        """Whether the way to Telegram and back is short, as far as the last calls tell."""
        return min(self._fastest, self._fastest_before) < NEAR

    @property
    def read_timeout(self) -> float:
        """Seconds for an answer where a call does not say otherwise."""
        return self._read

    async def initialize(self) -> None:
        """
        Open the pool; a second time does nothing.

        Raises:
            CannotCall: For example where no certificate of any authority is installed.
        """
        if self._client is not None:
            return
        builder = (
            ClientBuilder()
            .user_agent(self.USER_AGENT)
            .max_connections(CONNECTIONS)
            .pool_idle_timeout(IDLE)
            .connect_timeout(timedelta(seconds=self._connect))
            # The Bot API sends nobody elsewhere, and its answers are too small to be packed.
            .follow_redirects(enable=False)
            .gzip(enable=False)
            .brotli(enable=False)
            .zstd(enable=False)
            .deflate(enable=False)
        )
        if self._proxy is None:
            builder = builder.no_proxy()
        else:
            builder = builder.proxy(ProxyBuilder.all(self._proxy))
        try:
            self._client = builder.build()
        except BuilderError as error:
            causes = error.details["causes"] or []
            raise CannotCall(causes[-1]["message"] if causes else error.message) from None

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """
        One call of the library: fields as a form, files as parts.

        The time of a call counts from its beginning: waiting for a free connection, connecting
        and writing are within *read_timeout*, so those have no times of their own here.
        """
        uploads = request_data is not None and request_data.contains_files
        seconds = _given(read_timeout, self._media if uploads else self._read)
        request = self._opened.request(method, url)
        if seconds is not None:
            request = request.timeout(timedelta(seconds=seconds))
        return await self._send(_with(request, request_data))

    async def post_json(
        self, url: str, body: bytes, *, read: float | None = None, repeatable: bool = False
    ) -> tuple[int, bytes]:
        """
        One raw call: JSON bytes out, status and bytes back.

        Args:
            repeatable: Whether it may be made again when it is not answered soon: then less time
                is given to it, unless everything takes long.

        Raises:
            NotCarriedOut: No connection was opened; nothing of the call was sent.
            TimedOut: No answer in time; the call may have been carried out.
            NetworkError: The connection failed; the call may have been carried out.
        """
        begun = time.monotonic()
        within = self._usual if read is None else timedelta(seconds=read)
        if repeatable and self._silences < SILENCES:
            within = min(within, self._brief)
        request = self._opened.post(url).headers(JSON).timeout(within).body_bytes(body)
        try:
            answer = await self._send(request)
        except TimedOut:
            self._silences += repeatable
            raise
        ended = time.monotonic()
        if ended - begun < BRIEF:
            self._silences = 0
        self._note(begun, ended)
        return answer

    async def date_at(self, url: str) -> str | None:
        """
        The `Date` header with which the server of *url* answers, whatever else it says.

        Raises:
            NetworkError: The connection failed, or there was no answer in time.
        """
        request = self._opened.get(url).timeout(self._usual)
        response, _ = await self._exchange(request)
        return response.get_header("date")

    async def _send(self, request: RequestBuilder) -> tuple[int, bytes]:
        response, body = await self._exchange(request)
        return response.status, body

    async def _exchange(self, request: RequestBuilder) -> tuple[Response, bytes]:
        try:
            response = await request.build().send()
            return response, (await response.bytes()).to_bytes()
        except RequestTimeoutError as error:
            kind = ConnectTimedOut if _never_opened(error) else TimedOut
            failure: NetworkError = kind("no answer from Telegram in time")
        except PyreqwestError as error:
            reason = reason_in(_causes(error), by_proxy=self._proxy is not None)
            cut = NeverOpened if _never_opened(error) else Unreachable
            failure = cut(
                f"connection to Telegram failed: {type(error).__name__}, {reason.value}", reason
            )
        # Raised out here, where the error of the client is not its context: it holds the address.
        raise failure

    @property
    def _opened(self) -> Client:
        if self._client is None:
            raise RuntimeError("the transport is not initialized")
        return self._client

    def _note(self, begun: float, ended: float) -> None:
        """Keep the fastest of these calls, and of those before."""
        self._fastest = min(self._fastest, ended - begun)
        self._calls += 1
        if self._calls == SOME or ended - self._since > A_WHILE:
            self._fastest_before, self._fastest = self._fastest, inf
            self._calls, self._since = 0, ended


def _causes(error: PyreqwestError) -> list[str]:
    """The client's words from the outermost to the innermost; the first ones hold the address."""
    details = error.details if isinstance(error, DetailedPyreqwestError) else {"causes": None}
    return [cause["message"] for cause in details["causes"] or []]


def _never_opened(error: PyreqwestError) -> bool:
    """Whether nothing of a call that failed with *error* has left this machine."""
    return NEVER_OPENED in _causes(error)


def _given(value: object, default: float) -> float | None:
    # The library marks "not given" by an object of its own, because None means "no limit".
    if value is BaseRequest.DEFAULT_NONE:
        return default
    return float(value) if isinstance(value, int | float) else None


def _with(request: RequestBuilder, data: RequestData | None) -> RequestBuilder:
    """*request* with what the library wants to send."""
    if data is None:
        return request
    if not data.contains_files:
        return request.form(data.json_parameters)
    form = FormBuilder()
    for name, value in data.json_parameters.items():
        form = form.text(name, value)
    for name, (file_name, content, kind) in data.multipart_data.items():
        part = PartBuilder.from_bytes(content if isinstance(content, bytes) else content.read())
        form = form.part(name, part.file_name(file_name).mime(kind))
    return request.multipart(form)
