"""
Monitors the webhook by getWebhookInfo: whether Telegram still delivers to us, and why not.

A webhook that was taken away is silent, as a quiet evening is. So Telegram is asked where it
delivers and how that went (Bot API, getWebhookInfo); `/healthz` fails while it does not reach us.

Whoever asks `/healthz` shows no password, and a webhook's path often holds the token: what stands
there is in words of ours, with no address of anybody but its host.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final

from telegram.error import InvalidToken, TelegramError

from bot.faces.telegram.diagnostics import reason_of, sentence_of
from bot.faces.telegram.outage import RawApi, TokenCheck
from bot.faces.telegram.startup import host_of
from bot.service.log import Word, log, log_error, without_tokens

EVERY: Final = 20.0
"""Seconds between two looks: a deaf bot is noticed within a minute."""
UNREACHED: Final = 3
"""Looks in a row without an answer from which on the health fails, too."""
SAID_AGAIN: Final = 3600.0
"""Seconds after which the same is said once more, while it lasts."""
WORDS: Final = 200
"""Characters of Telegram's own reason that are repeated; it is about our server alone."""

_PROXY_THERE: Final = "Nothing answers there: is the proxy running, and is its port open?"
_NOT_THERE: Final = "nothing answers there"
_CAUSES: Final = {
    "certificate": (
        "its certificate is refused",
        (
            "Its certificate is refused: use one that an authority has signed, or set "
            "WEBHOOK_CERTIFICATE to the file of your own."
        ),
    ),
    "ssl": ("TLS fails", "TLS fails: look at the certificate and the proxy in front of the bot."),
    "refused": (_NOT_THERE, _PROXY_THERE),
    "timed out": (_NOT_THERE, _PROXY_THERE),
    "timeout": (_NOT_THERE, _PROXY_THERE),
    "resolve": ("its name is not found", "The name cannot be found (DNS)."),
    "wrong response": (
        "something else answers",
        (
            "Something in front of the bot answers in its place: the proxy must pass the "
            "path of WEBHOOK_URL on as it is."
        ),
    ),
}
"""By a word of Telegram's: the cause in ours, for anybody, and what to do, for the operator."""
_ODD: Final = ("the log says why", "")


class WebhookMonitor:
    """
    Health monitor of one webhook.

    Args:
        ours: Where Telegram is to deliver.
        set_again: Tells Telegram so once more.
        received: How many deliveries have come in.
        tell: Says one sentence to whoever runs the bot.
    """

    def __init__(
        self,
        source: RawApi,
        ours: str,
        set_again: Callable[[], Awaitable[object]],
        received: Callable[[], int],
        tell: Callable[[str], None],
    ) -> None:
        self._source = source
        self._ours = ours
        self._set_again = set_again
        self._received = received
        self._tell = tell
        self._doubt = TokenCheck(source)
        self._said: dict[str, float] = {}
        self._unreached = 0
        self._error_at: int | None = None
        self._heard = 0
        self.pending = 0
        """How many updates wait at Telegram, as it said last."""
        self.trouble = ""
        """Why nothing that people press reaches us; empty while it does."""

    async def run(self, stop: asyncio.Event) -> None:
        """
        Look until *stop*.

        Raises:
            TokenRefused: When Telegram does not accept the token any more, for minutes.
        """
        while not stop.is_set():
            await self.look()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), EVERY)

    async def look(self) -> None:
        """
        Ask Telegram once, and set right what can be.

        Raises:
            TokenRefused: As `run`.
        """
        try:
            info = await self._source.call("getWebhookInfo", {}, read=10)
        except InvalidToken:
            await self._doubt.ask()
            return
        except TelegramError as error:
            self._unreached += 1
            if self._unreached >= UNREACHED:
                reason = reason_of(error)
                self._is_wrong(f"Telegram is not reached: {reason.value}", sentence_of(reason))
            return
        self._unreached = 0
        self._doubt.over()
        if not isinstance(info, dict):
            return
        waiting = info.get("pending_update_count")
        self.pending = waiting if isinstance(waiting, int) else 0
        if info.get("url") != self._ours:
            await self._take_back(info)
        else:
            self._look_at_errors(info)

    async def _take_back(self, info: dict[str, Any]) -> None:
        url = str(info.get("url") or "")
        how = f"at {host_of(url)}" if url else "by asking Telegram for them (long polling)"
        self._is_wrong(
            f"another program has taken the updates {how}",
            f"Another program with the same token has taken this bot's messages {how}. They are "
            "taken back now. Stop that program, or give it a token of its own.",
        )
        try:
            await self._set_again()
        except TelegramError as error:
            log_error("webhook_not_set_again", why=Word(type(error).__name__))
        else:
            log("webhook_set_again")

    def _look_at_errors(self, info: dict[str, Any]) -> None:
        """Updates wait, and a delivery has failed since the last look: none reaches us."""
        at, words = info.get("last_error_date"), _words(info.get("last_error_message"))
        is_new = isinstance(at, int) and self._error_at is not None and at > self._error_at
        self._error_at = at if isinstance(at, int) else 0
        heard, self._heard = self._received() > self._heard, self._received()
        if info.get("pending_update_count") and is_new and not heard:
            cause, hint = next(
                (one for word, one in _CAUSES.items() if word in words.lower()), _ODD
            )
            self._is_wrong(
                f"Telegram cannot deliver to the webhook: {cause}",
                f"Telegram cannot deliver to WEBHOOK_URL. It says: {words}. {hint}".rstrip(),
            )
        elif heard or not info.get("pending_update_count"):
            self._is_well()

    def _is_wrong(self, trouble: str, sentence: str) -> None:
        self.trouble = trouble
        now = asyncio.get_running_loop().time()
        if now - self._said.get(sentence, float("-inf")) >= SAID_AGAIN:
            self._said[sentence] = now
            self._tell(sentence)

    def _is_well(self) -> None:
        if self.trouble:
            self.trouble = ""
            self._tell("Telegram delivers this bot's messages again.")


def _words(said: object) -> str:
    """Telegram's own reason, on one line and without a token, for the log and the terminal."""
    plain = "".join(sign if sign.isprintable() else " " for sign in str(said or ""))
    return without_tokens(" ".join(plain.split()))[:WORDS]
