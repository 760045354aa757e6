"""The bot on Telegram, from the first call to the last."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.faces.telegram.api import BotApi
from bot.faces.telegram.effects import Effects, MediaSenders, SendPicture
from bot.faces.telegram.handle import ALLOWED_UPDATES, Handler
from bot.faces.telegram.per_chat import PerChatProcessor, Update
from bot.faces.telegram.polling import Polling
from bot.faces.telegram.profile import publish_profile
from bot.faces.telegram.retrying import RetryingClient
from bot.faces.telegram.sender import MessageSender
from bot.faces.telegram.startup import check_no_other_receiver, get_me, reach
from bot.faces.telegram.transport import FastRequest
from bot.faces.telegram.uploads import Uploads
from bot.faces.telegram.venues import venue_sender
from bot.faces.telegram.webhook_config import CONNECTIONS, Reply, WebhookConfig
from bot.faces.telegram.write_ahead import WriteAheadLog
from bot.service.conversation import Conversation
from bot.service.log import Word, log
from bot.service.ports import Journal, Store


class AddressRefused(Exception):
    """Telegram does not deliver to the address of the webhook; the text is Telegram's reason."""


@dataclass(frozen=True, slots=True)
class Access:
    """
    How Telegram is reached, and updates from it.

    Args:
        api_url: The server of the Bot API.
        proxy: The address of a proxy, if by one.
        address: Where Telegram is to deliver updates; without it, they are asked for.
        ours: The address of our own webhook, which a start by polling may take away.
        take_over: Take the updates whoever has them now.
    """

    token: str = field(repr=False)
    api_url: str
    proxy: str | None = field(default=None, repr=False)
    address: WebhookConfig | None = None
    ours: str | None = None
    take_over: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """What a receiver works with."""

    access: Access
    request: FastRequest
    bot: Bot
    calls: BotApi
    handler: Handler
    delivery: RetryingClient
    sealed: WriteAheadLog
    tell: Callable[[str], None]
    stop: asyncio.Event


async def run(
    conversation: Conversation,
    store: Store,
    access: Access,
    *,
    journal: Journal,
    content_dir: Path,
    tell: Callable[[str], None],
) -> None:
    """
    Answer on Telegram until SIGINT or SIGTERM.

    Args:
        journal: Where what is let go of is kept until it is answered.
        content_dir: Where recordings are.
        tell: Says one sentence to whoever runs the bot.

    Raises:
        TokenRefused: At the start, or for minutes later.
        ReceivedElsewhere: Another program receives the updates, and was not to be taken over.
        AddressRefused: When Telegram does not take the address.
        OSError: When the port of the address is in use or may not be taken.
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
    calls = BotApi(request, access.api_url, access.token)
    await request.initialize()
    try:
        me = await reach(partial(get_me, calls), stop, tell)
        if me is None:
            return
        look = partial(_look, calls, access)
        if not await reach(look, stop, tell):
            return
        name = me.get("username") or me.get("first_name")
        conversation.is_at(f"https://t.me/{name}")
        delivery = RetryingClient(calls)
        room = MessageSender(delivery)
        uploads = Uploads(bot, store, content_dir, int(me["id"]))
        beside = MediaSenders(
            _pictures_by(bot), uploads.send_voice, uploads.send_paper, venue_sender(bot)
        )
        handler = Handler(conversation, room, store, Effects(room, store, beside))
        sealed = WriteAheadLog(journal, handler.ask_again)
        line = _Line(access, request, bot, calls, handler, delivery, sealed, tell, stop)
        hello = f"The bot @{name} answers on Telegram: https://t.me/{name} (Ctrl+C ends it)."
        publishing = asyncio.create_task(publish_profile(bot, conversation))
        try:
            if access.address is None:
                await _poll(line, hello)
            else:
                await _be_delivered_to(line, access.address, hello)
        finally:
            publishing.cancel()
    finally:
        await request.shutdown()


async def _look(calls: BotApi, access: Access) -> bool:
    ours = access.ours if access.address is None else access.address.url
    return await check_no_other_receiver(calls, ours, take_over=access.take_over)


async def _poll(line: _Line, hello: str) -> None:
    # Nothing that is waiting is dropped: people pressed before we came.
    take = partial(line.bot.delete_webhook, drop_pending_updates=False)
    if not await reach(take, line.stop, line.tell):
        return
    line.tell(hello)
    handle = line.sealed.answering(line.handler.handle)
    processor = PerChatProcessor(handle, on_flood=line.handler.too_fast)
    await Polling(line.calls, processor, tell=line.tell, sealed=line.sealed).run(line.stop)


async def _be_delivered_to(line: _Line, address: WebhookConfig, hello: str) -> None:
    # The server takes 15 MiB and a tenth of a second, which a start by polling saves.
    from bot.faces.telegram.webhook import Webhook  # noqa: PLC0415
    from bot.faces.telegram.webhook_monitor import WebhookMonitor  # noqa: PLC0415

    handle = _answers_in_reply(line.handler, line.request)
    set_again = partial(_set_webhook, line.bot, address)
    watch = WebhookMonitor(line.calls, address.url, set_again, lambda: webhook.received, line.tell)
    webhook = Webhook(
        handle,
        line.delivery.call_best_effort,
        address,
        sealed=line.sealed,
        on_flood=line.handler.too_fast,
        health=lambda: watch.trouble,
    )
    async with webhook.serving():
        if await reach(partial(_deliver_to, line.bot, address), line.stop, line.tell):
            line.tell(hello)
            await watch.run(line.stop)


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


async def _deliver_to(bot: Bot, address: WebhookConfig) -> bool:
    """Tell Telegram where to deliver. It stays so when the bot stops: the next one goes on."""
    try:
        return await _set_webhook(bot, address)
    except BadRequest as error:
        raise AddressRefused(error.message) from None


async def _set_webhook(bot: Bot, address: WebhookConfig) -> bool:
    return await bot.set_webhook(
        address.url,
        secret_token=address.secret,
        allowed_updates=ALLOWED_UPDATES,
        max_connections=CONNECTIONS,
        drop_pending_updates=False,
        certificate=address.certificate,
    )


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
