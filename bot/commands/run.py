"""`bot run`: the bot on Telegram."""

import asyncio
import gc
import os
import signal
import socket
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from types import FrameType

from bot.commands.content_in_use import ContentInUse
from bot.commands.database import store_for
from bot.commands.health import beat
from bot.commands.watched import watched
from bot.faces.telegram.diagnostics import TokenRefused
from bot.faces.telegram.run import Access, AddressRefused
from bot.faces.telegram.run import run as run_on_telegram
from bot.faces.telegram.startup import ReceivedElsewhere
from bot.faces.telegram.transport import CannotCall
from bot.faces.telegram.webhook_config import WebhookConfig
from bot.model.installation import Installation
from bot.model.refused import Exit, TryAgain
from bot.service.conversation import Conversation
from bot.service.expiry import keep_telling
from bot.service.log import set_up_logs
from bot.service.notices import keep_shown
from bot.service.reports import keep_told
from bot.settings import HOW_TO_START_ON_TELEGRAM, Settings, SettingWrong
from bot.store.server import is_of_a_server

HELP = "run the bot on Telegram"

GOODBYE = "The bot has stopped."


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot run`."""
    parser.add_argument(
        "--trial",
        action="store_true",
        help="say on first screens that nobody has checked the texts; show drafts as drafts",
    )
    parser.add_argument(
        "--webhook",
        action="store_true",
        help="let Telegram deliver to WEBHOOK_URL, instead of asking it for updates",
    )
    parser.add_argument(
        "--take-over",
        action="store_true",
        help="receive the bot's messages though another program has a webhook for them",
    )


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Answer until the command is stopped.

    Raises:
        SettingWrong: Without a token, with a wrong one, or when a public start is not allowed.
    """
    if settings.telegram_token is None:
        raise SettingWrong(f"TELEGRAM_BOT_TOKEN is not set. {HOW_TO_START_ON_TELEGRAM}")
    # `bot start` knows no webhook.
    address = _address(settings) if getattr(arguments, "webhook", False) else None
    _tune_gc()
    set_up_logs(as_json=settings.logs_as_json)
    _take_signals_early()
    content = ContentInUse(settings, _installation(settings, arguments), _tell, _freeze_content)
    conversation = content.start()
    _freeze_content()
    try:
        with asyncio.Runner(loop_factory=event_loop_factory()) as runner:
            access = Access(
                settings.telegram_token,
                settings.telegram_api_url,
                settings.telegram_proxy,
                webhook=address,
                ours=settings.webhook_url,
                take_over=getattr(arguments, "take_over", False),
                staff_chat=settings.staff_chat,
            )
            runner.run(_answer(settings, access, conversation, content))
    except TokenRefused:
        raise SettingWrong(
            "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather; it looks "
            "like 123456:ABC..."
        ) from None
    except ReceivedElsewhere as url:
        raise SettingWrong(
            f"Telegram delivers this bot's messages to {url} now: another program receives them. "
            "If this one is to take its place, stop that one and start with --take-over. "
            "Otherwise give this one a token of its own (@BotFather, /newbot)."
        ) from None
    except CannotCall as error:
        raise SettingWrong(
            f"No call to Telegram can be made from this machine: {error}. On Debian and Ubuntu, "
            "install the package ca-certificates."
        ) from None
    except AddressRefused as error:
        raise SettingWrong(f"Telegram does not take WEBHOOK_URL: {error}") from None
    _tell(GOODBYE)
    return 0


def _tell(sentence: str) -> None:
    print(sentence, flush=True)


def _take_signals_early() -> None:
    """
    Before the loop takes them: SIGTERM ends with a goodbye, SIGHUP waits for the next reload.

    A start reads the content anyway. Afterwards `_answer` has them.
    """
    signal.signal(signal.SIGTERM, _leave_early)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _leave_early(_: int, __: FrameType | None) -> None:
    _tell(GOODBYE)
    raise SystemExit(Exit.DONE)


def _reload_or_stop(content: ContentInUse, had_terminal: bool) -> None:
    """SIGHUP is a wish to reload; but of a terminal that was closed it is the end (POSIX)."""
    if had_terminal and not sys.stdin.isatty():
        os.kill(os.getpid(), signal.SIGTERM)
    else:
        content.ask_for_reload()


def _tune_gc() -> None:
    """
    Raise the thresholds of the cyclic garbage collector.

    Reference counting frees what a press makes; collections were a third of the work of a press
    (docs/speed.md).
    """
    gc.set_threshold(20_000, 20, 50)


def _freeze_content() -> None:
    """Exempt loaded content from garbage collection (`gc.freeze`), until a reload."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def event_loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """
    Uvloop's factory, which takes a quarter off the work of a press (docs/decisions/0011).

    Windows has none.
    """
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return None
    return uvloop.new_event_loop


def _address(settings: Settings) -> WebhookConfig:
    """
    Where Telegram delivers.

    Raises:
        SettingWrong: When a setting for it is missing.
        TryAgain: When its port is in use.
    """
    if settings.webhook_url is None:
        raise SettingWrong(
            "WEBHOOK_URL is not set. --webhook needs the address at which Telegram reaches this "
            "bot, for example https://bot.example.org/telegram"
        )
    if settings.webhook_secret is None:
        raise SettingWrong(
            "WEBHOOK_SECRET is not set. --webhook needs one, so that nobody but Telegram delivers. "
            'To make one: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
    family = socket.AF_INET6 if ":" in settings.webhook_host else socket.AF_INET
    with socket.socket(family) as attempt:
        # As the server will ask for it; here it can still be said in words.
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((settings.webhook_host, settings.webhook_port))
        except OSError as error:
            raise TryAgain(
                f"The port {settings.webhook_port} of {settings.webhook_host} cannot be used: "
                f"{error.strerror}. Another one: WEBHOOK_PORT=8444; another address of this "
                "machine: WEBHOOK_HOST"
            ) from None
    return WebhookConfig(
        settings.webhook_url,
        settings.webhook_secret,
        settings.webhook_port,
        settings.webhook_host,
        settings.webhook_certificate,
    )


async def _answer(
    settings: Settings, access: Access, conversation: Conversation, content: ContentInUse
) -> None:
    """Open the store, answer until stopped, and close it whatever happens."""
    store = store_for(settings, alone=True)
    with watched(settings, content, store, by_webhook=access.webhook is not None) as watch:
        async with (
            store,
            keep_shown(store, conversation.show_notices, news=store.news),
            keep_told(store),
            keep_telling(conversation),
            _beside(content.keep_up()),
            _beside(content.watch()),
            _beside(beat(settings.data_dir, watch.running)),
        ):
            if hasattr(signal, "SIGHUP"):
                asyncio.get_running_loop().add_signal_handler(
                    signal.SIGHUP, _reload_or_stop, content, sys.stdin.isatty()
                )
            await run_on_telegram(
                conversation,
                store,
                replace(access, others=store.others),
                journal=store.journal,
                content=settings.content,
                tell=_tell,
                watching=watch.watching,
            )


@asynccontextmanager
async def _beside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Do *work* as long as the block lasts."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _installation(settings: Settings, arguments: Namespace) -> Installation:
    return Installation(
        public=not arguments.trial,
        organisation=settings.people.get("BOT_ORGANISATION", ""),
        contact=settings.people.get("BOT_DATA_CONTACT", ""),
        drafts=settings.drafts,
        on_server=is_of_a_server(settings.database_url),
        machine_voice=settings.machine_voice,
    )
