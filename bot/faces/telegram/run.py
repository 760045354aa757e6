"""The bot on Telegram, from the first call to the last."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from telegram import Bot, InputFile
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.faces.telegram.address import CONNECTIONS, Address, Reply
from bot.faces.telegram.calls import Calls
from bot.faces.telegram.chat_room import ChatRoom
from bot.faces.telegram.deliver import Delivery
from bot.faces.telegram.effects import Beside, Effects, SendPicture
from bot.faces.telegram.handle import ALLOWED_UPDATES, Handler
from bot.faces.telegram.in_order import InOrder, Update
from bot.faces.telegram.polling import Polling
from bot.faces.telegram.presenting import present
from bot.faces.telegram.transport import FastRequest
from bot.faces.telegram.uploads import Uploads
from bot.faces.telegram.venues import venues_by
from bot.service.conversation import Conversation
from bot.service.log import Word, log, log_error
from bot.service.ports import Store

RETRY_START: Final = 5.0

T = TypeVar("T")


class TokenRefused(Exception):
    """Telegram does not accept the token."""


class AddressRefused(Exception):
    """Telegram does not deliver to the address of the webhook; the text is Telegram's reason."""


@dataclass(frozen=True, slots=True)
class Access:
    """
    How Telegram is reached.

    Args:
        api_url: The server of the Bot API.
        proxy: The address of a proxy, if by one.
    """

    token: str = field(repr=False)
    api_url: str
    proxy: str | None = field(default=None, repr=False)


async def run(
    conversation: Conversation,
    store: Store,
    access: Access,
    *,
    content_dir: Path,
    tell: Callable[[str], None],
    address: Address | None = None,
) -> None:
    """
    Answer on Telegram until SIGINT or SIGTERM.

    Args:
        content_dir: Where recordings are.
        tell: Says one sentence to whoever runs the bot.
        address: Where Telegram is to deliver updates; without it, they are asked for.

    Raises:
        TokenRefused: At the start or later.
        AddressRefused: When Telegram does not take *address*.
        OSError: When the port of *address* is in use or may not be taken.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    request = FastRequest(proxy=access.proxy)
    bot = Bot(
        access.token,
        base_url=f"{access.api_url}/bot",
        request=request,
        get_updates_request=request,
    )
    await request.initialize()
    try:
        me = await _reach(bot.get_me, stop, tell)
        if me is None:
            return
        name = me.username or me.first_name
        calls = Calls(request, access.api_url, access.token)
        conversation.is_at(f"https://t.me/{name}")
        delivery = Delivery(calls)
        room = ChatRoom(delivery)
        uploads = Uploads(bot, store, content_dir, me.id)
        beside = Beside(_pictures_by(bot), uploads.send_voice, uploads.send_paper, venues_by(bot))
        effects = Effects(room, store, beside)
        handler = Handler(conversation, room, store, effects)
        presenting = asyncio.create_task(present(bot, conversation))
        hello = f"The bot @{name} answers on Telegram: https://t.me/{name} (Ctrl+C ends it)."
        if address is None:
            # Nothing that is waiting is dropped: people pressed before we came.
            take_over = partial(bot.delete_webhook, drop_pending_updates=False)
            if await _reach(take_over, stop, tell):
                tell(hello)
                in_order = InOrder(handler.handle, on_flood=handler.too_fast)
                await Polling(calls, in_order, tell=tell).run(stop)
        else:
            # The server takes 15 MiB and a tenth of a second, which a start by polling saves.
            from bot.faces.telegram.webhook import Webhook  # noqa: PLC0415

            handle = _answers_in_reply(handler, request)
            webhook = Webhook(handle, delivery.try_briefly, address, on_flood=handler.too_fast)
            async with webhook.serving():
                if await _reach(partial(_deliver_to, bot, address), stop, tell):
                    tell(hello)
                    await stop.wait()
        presenting.cancel()
    except InvalidToken:
        raise TokenRefused from None
    finally:
        await request.shutdown()


async def _reach(
    call: Callable[[], Awaitable[T]], stop: asyncio.Event, tell: Callable[[str], None]
) -> T | None:
    """What *call* gives, as soon as there is a connection; None when stopped before."""
    said = False
    while not stop.is_set():
        try:
            return await call()
        except (InvalidToken, BadRequest):
            raise
        except NetworkError as error:
            log_error("no_connection", why=Word(type(error).__name__))
            if not said:
                tell("No connection to Telegram yet. Trying again every five seconds.")
            said = True
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), RETRY_START)
    return None


def _answers_in_reply(
    handler: Handler, request: FastRequest
) -> Callable[[Update, Reply], Awaitable[None]]:
    """
    Let the answer to a press travel in ours while Telegram is near: a call less to make.

    From far it would come one way later than the screen, so both are sent at once.
    """

    async def handle(update: Update, reply: Reply) -> None:
        await handler.handle(update, reply if request.is_near else None)

    return handle


async def _deliver_to(bot: Bot, address: Address) -> bool:
    """Tell Telegram where to deliver. It stays so when the bot stops: the next one goes on."""
    try:
        return await bot.set_webhook(
            address.url,
            secret_token=address.secret,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=CONNECTIONS,
            drop_pending_updates=False,
        )
    except BadRequest as error:
        raise AddressRefused(error.message) from None


def _pictures_by(bot: Bot) -> SendPicture:
    async def send(chat: int, png: bytes) -> int | None:
        """A picture is extra: when it does not go through, the text is there."""
        try:
            message = await bot.send_photo(chat, InputFile(png, filename="picture.png"))
        except TelegramError as error:
            log("picture_not_sent", why=Word(type(error).__name__))
            return None
        return message.message_id

    return send
