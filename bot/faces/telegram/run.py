"""The bot on Telegram, from the first call to the last."""

import asyncio
import signal
from collections.abc import Callable
from typing import Final

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.content.texts import FACE
from bot.faces.telegram.calls import Calls
from bot.faces.telegram.deliver import Delivery
from bot.faces.telegram.handle import Handler
from bot.faces.telegram.in_order import InOrder
from bot.faces.telegram.polling import Polling
from bot.faces.telegram.transport import AiohttpRequest
from bot.model.names import Locale
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from bot.service.log import Word, log, log_error
from bot.service.ports import LastLinks

COMMANDS: Final = ("menu", "sos", "language", "start")
RETRY_START: Final = 5.0


class TokenRefused(Exception):
    """Telegram does not accept the token."""


async def run(
    conversation: Conversation,
    links: LastLinks,
    *,
    token: str,
    api_url: str,
    tell: Callable[[str], None],
) -> None:
    """
    Answer on Telegram until SIGINT or SIGTERM.

    Args:
        tell: Says one sentence to whoever runs the bot.

    Raises:
        TokenRefused: At the start or later.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    request = AiohttpRequest()
    bot = Bot(token, base_url=f"{api_url}/bot", request=request, get_updates_request=request)
    await request.initialize()
    try:
        name = await _hello(bot, stop, tell)
        if stop.is_set():
            return
        calls = Calls(request, api_url, token)
        in_order = InOrder(Handler(conversation, Delivery(calls), links).handle)
        presenting = asyncio.create_task(_present(bot, conversation))
        tell(f"The bot @{name} answers on Telegram: https://t.me/{name} (Ctrl+C ends it).")
        await Polling(calls, in_order, tell=tell).run(stop)
        presenting.cancel()
    except InvalidToken:
        raise TokenRefused from None
    finally:
        await request.shutdown()


async def _hello(bot: Bot, stop: asyncio.Event, tell: Callable[[str], None]) -> str:
    """The bot's name at Telegram; waits for a connection, and takes polling over from a webhook."""
    said = False
    while not stop.is_set():
        try:
            me = await bot.get_me()
            # Nothing that is waiting is dropped: people pressed before we came.
            await bot.delete_webhook(drop_pending_updates=False)
        except InvalidToken:
            raise
        except NetworkError as error:
            log_error("no_connection", why=Word(type(error).__name__))
            if not said:
                tell("No connection to Telegram yet. Trying again every five seconds.")
            said = True
            try:
                await asyncio.wait_for(stop.wait(), RETRY_START)
            except TimeoutError:
                continue
        else:
            return me.username or me.first_name
    return ""


async def _present(bot: Bot, conversation: Conversation) -> None:
    """Commands and description in each language that Telegram has a code for; no harm if not."""
    for locale in conversation.guides.content.languages:
        is_source = locale == conversation.guides.content.source
        code = None if is_source else locale
        if code is not None and len(code) != 2:
            continue
        try:
            await bot.set_my_commands(
                [BotCommand(name, _face(conversation, locale, f"command-{name}"))
                 for name in COMMANDS],
                language_code=code,
            )  # fmt: skip
            await bot.set_my_description(
                _face(conversation, locale, "bot-description"), language_code=code
            )
            await bot.set_my_short_description(
                _face(conversation, locale, "bot-short-description"), language_code=code
            )
        except TelegramError as error:
            log("not_presented", locale=locale, why=Word(type(error).__name__))


def _face(conversation: Conversation, locale: Locale, name: str) -> str:
    return without_marks(conversation.words.say(locale, None, FACE, name).text)
