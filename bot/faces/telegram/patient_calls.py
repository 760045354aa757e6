"""
Retries for calls that are made through the library: `bot.send_photo`, `update.message.reply_text`.

The same policy as on the fast lane (`retrying.py`), in the two places that the library has for it:
a `BaseRateLimiter` obeys `retry_after`, which is all that one may retry by its contract; a broken
connection is retried behind the `BaseRequest` seam. Only calls into a chat, where somebody waits;
the calls of a start and of the webhook's watch have loops of their own, which say what is wrong.
"""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import BaseRateLimiter
from telegram.request import BaseRequest, RequestData

from bot.faces.telegram.api import problem_in
from bot.faces.telegram.retrying import RetriesExhausted, RetryPolicy, seconds_of, with_retries
from bot.service.log import Word, log

FILES: Final = RetryPolicy(pauses=(0.5, 2.0), longest_wait=30.0)
"""A file or a pin may be late for so long; then she reads."""

Call = Callable[..., Coroutine[Any, Any, Any]]


class PatientRateLimiter(BaseRateLimiter[RetryPolicy]):
    """Waits as Telegram tells to on 429 (`retry_after`), within a policy; limits nothing ahead."""

    async def initialize(self) -> None:
        """Nothing is to be opened."""

    async def shutdown(self) -> None:
        """Nothing is to be closed."""

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: RetryPolicy | None,
    ) -> Any:
        """
        Make one call of the library.

        Args:
            rate_limit_args: How patiently; as a file when it is not said.

        Raises:
            RetryAfter: When it should wait for too long, or is no call into a chat.
        """
        policy = rate_limit_args or FILES
        waited = 0.0
        while True:
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                pause = seconds_of(error)
                waited += pause
                if "chat_id" not in data or waited > policy.longest_wait:
                    raise
                log("rate_limited", method=Word(endpoint), seconds=pause)
            await asyncio.sleep(pause)


class RetryingRequest(BaseRequest):
    """
    Retries broken connections and odd answers of the calls behind it.

    Args:
        inner: Makes each call once.
    """

    def __init__(self, inner: BaseRequest, policy: RetryPolicy = FILES) -> None:
        self._inner = inner
        self._policy = policy

    @property
    def read_timeout(self) -> float | None:
        """Seconds for an answer where a call does not say otherwise."""
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """Open the pool."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """Close the pool."""
        await self._inner.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """
        One call of the library; the time of a whole call is *read_timeout*.

        Raises:
            TelegramError: That of the last try.
        """
        once = partial(self._inner.do_request, url, method, request_data, read_timeout)
        if request_data is None or "chat_id" not in request_data.parameters:
            return await once()
        try:
            return await with_retries(
                partial(_answered, once), url.rpartition("/")[2], self._policy
            )
        except RetriesExhausted as end:
            raise (end.__cause__ or end) from None


async def _answered(once: Call) -> tuple[int, bytes]:
    """An answer of the Bot API: done, refused for good, or told to wait; all else is raised."""
    status, body = await once()
    problem = problem_in(status, body)
    if problem is not None and not isinstance(problem, BadRequest | Forbidden | RetryAfter):
        raise problem
    return status, body
