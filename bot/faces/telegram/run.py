"""The bot on Telegram, from the first call to the last."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.content.content_folder import ContentFolder
from bot.faces.telegram.api import BotApi
from bot.faces.telegram.application import BotApplication, make_application
from bot.faces.telegram.checkup import AskDate
from bot.faces.telegram.effects import Effects, MediaSenders, SendPicture
from bot.faces.telegram.lanes import Lanes, make_lanes
from bot.faces.telegram.leading import looking_for_left, terms
from bot.faces.telegram.outage import RawApi
from bot.faces.telegram.per_chat import Outcome, PerChatProcessor
from bot.faces.telegram.polling import Polling
from bot.faces.telegram.profile import publish_profile
from bot.faces.telegram.raw_update import ALLOWED_UPDATES, RawUpdate
from bot.faces.telegram.reception import Reception
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
from bot.service.ports import Journal, Others, Store


class AddressRefused(Exception):
    """Telegram does not deliver to the address of the webhook; the text is Telegram's reason."""


@dataclass(frozen=True, slots=True)
class Access:
    """
    How Telegram is reached, and updates from it.

    Args:
        api_url: The server of the Bot API.
        proxy: The address of a proxy, if by one.
        webhook: Where Telegram is to deliver updates; without it, they are polled for.
        ours: The address of our own webhook, which a start by polling may take away.
        take_over: Take the updates whoever has them now.
        staff_chat: The group of the team, in which the bot stays and reads nothing.
        others: The other bots of one database; of those, one polls.
    """

    token: str = field(repr=False)
    api_url: str
    proxy: str | None = field(default=None, repr=False)
    webhook: WebhookConfig | None = None
    ours: str | None = None
    take_over: bool = False
    staff_chat: int | None = None
    others: Others | None = None


Beside = Callable[[RawApi, AskDate], Coroutine[None, None, None]]
"""What is done beside receiving, with a way to ask Telegram; ended with it."""
OnEnd = Callable[[str, Outcome, float], None]


@dataclass(frozen=True, slots=True)
class Watching:
    """
    Who looks on while the bot answers.

    Args:
        beside: Something that goes on as long as it answers.
        reception: Where it is said whether people are answered.
        on_end: Told of each update that is over: kind, outcome, seconds.
    """

    beside: Beside | None = None
    reception: Reception = field(default_factory=Reception)
    on_end: OnEnd | None = None


@dataclass(frozen=True, slots=True)
class _Wiring:
    """What a receiver works with."""

    access: Access
    request: FastRequest
    bot: Bot
    api: BotApi
    lanes: Lanes
    processor: PerChatProcessor
    client: RetryingClient
    sealed: WriteAheadLog
    tell: Callable[[str], None]
    stop: asyncio.Event
    reception: Reception


async def run(
    conversation: Conversation,
    store: Store,
    access: Access,
    *,
    journal: Journal,
    content: ContentFolder,
    tell: Callable[[str], None],
    watching: Watching | None = None,
) -> None:
    """
    Answer on Telegram until SIGINT or SIGTERM.

    Args:
        watching: Who looks on while the bot answers; without it, nobody.
        journal: Where what is let go of is kept until it is answered.
        content: Where recordings are.
        tell: Says one sentence to whoever runs the bot.

    Raises:
        TokenRefused: At the start, or for minutes later.
        ReceivedElsewhere: Another program receives the updates, and was not to be taken over.
        AddressRefused: When Telegram does not take the address.
        OSError: When the port of the address is in use or may not be taken.
    """
    stop = asyncio.Event()
    watching = watching or Watching()
    reception = watching.reception
    pulse = asyncio.create_task(reception.keep_beating())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, partial(_end, stop, reception))
    request = FastRequest(proxy=access.proxy)
    api = BotApi(request, access.api_url, access.token)
    await request.initialize()
    try:
        me = await reach(partial(get_me, api), stop, tell)
        if me is None or not await reach(partial(_look, api, access), stop, tell):
            return
        processor = PerChatProcessor()
        processor.on_end = watching.on_end
        reception.oldest = lambda: processor.oldest
        reception.stalled = lambda: processor.stalled
        application = make_application(access.token, access.api_url, request, processor)
        if not await reach(partial(_initialized, application), stop, tell):
            return
        name = me.get("username") or me.get("first_name")
        conversation.is_at(f"https://t.me/{name}")
        client = RetryingClient(api)
        sender = MessageSender(client, staff_chat=access.staff_chat)
        effects = _effects(application.bot, sender, store, content, me["id"])
        lanes = make_lanes(conversation, sender, store, effects, application)
        processor.on_flood = lanes.too_fast
        wiring = _Wiring(
            access, request, application.bot, api, lanes, processor, client,
            WriteAheadLog(journal, lanes.ask_again), tell, stop, reception,
        )  # fmt: skip
        hello = f"The bot @{name} answers on Telegram: https://t.me/{name} (Ctrl+C ends it)."
        ask_date = partial(request.date_at, access.api_url)
        work = None if watching.beside is None else watching.beside(api, ask_date)
        async with _started(application, conversation, work):
            if access.webhook is None:
                await _poll(wiring, hello)
            else:
                await _be_delivered_to(wiring, access.webhook, hello)
    finally:
        pulse.cancel()
        await request.shutdown()


def _end(stop: asyncio.Event, reception: Reception) -> None:
    reception.is_stopping = True
    stop.set()


async def _initialized(application: BotApplication) -> bool:
    await application.initialize()
    return True


@asynccontextmanager
async def _started(
    application: BotApplication,
    conversation: Conversation,
    beside: Coroutine[None, None, None] | None,
) -> AsyncIterator[None]:
    """Do what `run_polling` of the library does around receiving, with its `post_init`."""
    await application.start()
    tasks = [asyncio.create_task(publish_profile(application.bot, conversation))]
    if beside is not None:
        tasks.append(asyncio.create_task(beside))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await application.stop()
        await application.shutdown()


def _effects(
    bot: Bot, sender: MessageSender, store: Store, content: ContentFolder, bot_number: object
) -> Effects:
    uploads = Uploads(bot, store, content, int(str(bot_number)))
    senders = MediaSenders(
        _pictures_by(bot),
        uploads.send_voice,
        uploads.send_paper,
        venue_sender(bot),
        uploads.send_made,
    )
    return Effects(sender, store, senders)


async def _look(api: BotApi, access: Access) -> bool:
    ours = access.ours if access.webhook is None else access.webhook.url
    return await check_no_other_receiver(api, ours, take_over=access.take_over)


async def _poll(wiring: _Wiring, hello: str) -> None:
    others = wiring.access.others
    if others is None:
        await _poll_until(wiring, hello, wiring.stop)
        return
    async for term in terms(others, wiring.stop, wiring.tell):
        await _poll_until(wiring, hello, term)


async def _poll_until(wiring: _Wiring, hello: str, stop: asyncio.Event) -> None:
    # Nothing that is waiting is dropped: people pressed before we came.
    take = partial(wiring.bot.delete_webhook, drop_pending_updates=False)
    if not await reach(take, stop, wiring.tell):
        return
    wiring.reception.begins()
    wiring.tell(hello)
    polling = Polling(
        wiring.api, wiring.processor, wiring.lanes.handle,
        tell=wiring.tell, sealed=wiring.sealed, reception=wiring.reception,
    )  # fmt: skip
    async with looking_for_left(wiring.access.others, polling.replay):
        await polling.run(stop)
    wiring.reception.polls = False


async def _be_delivered_to(wiring: _Wiring, address: WebhookConfig, hello: str) -> None:
    # The server takes 15 MiB and a tenth of a second, which a start by polling saves.
    from bot.faces.telegram.webhook import Webhook  # noqa: PLC0415
    from bot.faces.telegram.webhook_monitor import WebhookMonitor  # noqa: PLC0415

    handle = _answers_in_reply(wiring.lanes, wiring.request)
    set_again = partial(_set_webhook, wiring.bot, address)
    watch = WebhookMonitor(
        wiring.api, address.url, set_again, lambda: webhook.received, wiring.tell
    )
    webhook = Webhook(
        handle,
        wiring.client.call_best_effort,
        address,
        wiring.processor,
        sealed=wiring.sealed,
        reception=wiring.reception,
    )
    wiring.reception.lost = lambda: watch.trouble
    wiring.reception.pending = lambda: watch.pending
    async with webhook.serving(), looking_for_left(wiring.access.others, webhook.replay):
        if await reach(partial(_deliver_to, wiring.bot, address), wiring.stop, wiring.tell):
            wiring.reception.begins()
            wiring.tell(hello)
            await watch.run(wiring.stop)


def _answers_in_reply(
    lanes: Lanes, request: FastRequest
) -> Callable[[RawUpdate, Reply], Coroutine[None, None, None]]:
    """
    Let the answer to a press travel in ours while Telegram is near: a call less to make.

    From far it would come one way later than the screen, so both are sent at once.
    """

    async def handle(update: RawUpdate, reply: Reply) -> None:
        await lanes.handle(update, reply if request.is_near else None)

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
