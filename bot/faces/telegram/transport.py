"""
aiohttp behind python-telegram-bot's own `BaseRequest` seam, and under our raw calls.

The library's stock client opens and counts connections so slowly that it is most of what an
answer costs (docs/decisions/). Errors never carry the address: the token stands in it.
"""

import time
from math import inf
from typing import Final

import aiohttp
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS: Final = 256
"""As many as the stock client; each is a file handle."""
IDLE_SECONDS: Final = 60.0
JSON: Final = {"Content-Type": "application/json"}
NEAR: Final = 0.02
"""Seconds to Telegram and back below which one call after another is as good as two at once."""
SOME: Final = 100
"""Calls of which the fastest tells how far Telegram is: the others waited for this machine."""


class AiohttpRequest(BaseRequest):
    """
    One pool of connections to the Bot API.

    Args:
        connect: Seconds to reach the server.
        read: Seconds for an answer; long polling asks for more by call.
        media: Seconds for a call that uploads files.
    """

    __slots__ = (
        "_calls", "_connect", "_fastest", "_fastest_before", "_media", "_proxy", "_read",
        "_session",
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
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._fastest = self._fastest_before = inf
        self._calls = 0

    @property
    def is_near(self) -> bool:
        """Whether the way to Telegram and back is short, as far as the last calls tell."""
        return min(self._fastest, self._fastest_before) < NEAR

    @property
    def read_timeout(self) -> float:
        """Seconds for an answer where a call does not say otherwise."""
        return self._read

    async def initialize(self) -> None:
        """Open the pool; a second time does nothing."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """
        One call of the library: fields as a form, files as parts.

        aiohttp counts writing within the time to connect and to read, and waits for a free
        connection as long as the call itself may last.
        """
        uploads = request_data is not None and request_data.contains_files
        default = self._media if uploads else self._read
        return await self._send(
            method,
            url,
            _form(request_data),
            None,
            read=_given(read_timeout, default),
            connect=_given(connect_timeout, self._connect),
        )

    async def post_json(
        self, url: str, body: bytes, *, read: float | None = None
    ) -> tuple[int, bytes]:
        """
        One raw call: JSON bytes out, status and bytes back.

        Raises:
            TimedOut: No answer in time; the call may have been carried out.
            NetworkError: The connection failed.
        """
        begun = time.monotonic()
        answer = await self._send(
            "POST", url, body, JSON, read=self._read if read is None else read,
            connect=self._connect,
        )  # fmt: skip
        self._note(time.monotonic() - begun)
        return answer

    def _note(self, seconds: float) -> None:
        """Keep the fastest of these calls, and of those before."""
        self._fastest = min(self._fastest, seconds)
        self._calls += 1
        if self._calls == SOME:
            self._fastest_before, self._fastest, self._calls = self._fastest, inf, 0

    async def _send(
        self,
        method: str,
        url: str,
        data: bytes | aiohttp.FormData | dict[str, str] | None,
        headers: dict[str, str] | None,
        *,
        read: float | None,
        connect: float | None,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not initialized")
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=connect, sock_read=read, connect=None
        )
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=timeout, proxy=self._proxy
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut("no answer from Telegram in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"connection to Telegram failed: {type(error).__name__}") from None


def _given(value: ODVInput[float], default: float) -> float | None:
    # The library marks "not given" by an object of its own, because None means "no limit".
    return default if value is BaseRequest.DEFAULT_NONE else value  # type: ignore[return-value]


def _form(request_data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form
