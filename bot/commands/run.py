"""`bot run`: the bot on Telegram."""

import asyncio
import gc
import socket
from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from bot.app import conversation_on, load_or_tell
from bot.commands.kept_data import store_for
from bot.content.load import Loaded
from bot.content.passed import Passed
from bot.faces.telegram.address import Address
from bot.faces.telegram.reach import Taken
from bot.faces.telegram.reasons import TokenRefused
from bot.faces.telegram.run import Access, AddressRefused
from bot.faces.telegram.run import run as run_on_telegram
from bot.faces.telegram.transport import CannotCall
from bot.model.contacts import ALERT_AFTER
from bot.model.installation import Installation
from bot.service.clock import today_in_paris
from bot.service.conversation import Conversation
from bot.service.log import log_error, set_up_logs
from bot.service.notices import keep_shown
from bot.settings import HOW_TO_START_ON_TELEGRAM, PEOPLE, Settings, SettingWrong

HELP = "run the bot on Telegram"

PASSED = "checked-content"
"""The file in the folder of data that says which content has passed every check."""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot run`."""
    parser.add_argument(
        "--trial",
        action="store_true",
        help="say on the first screen that nobody has checked the texts; show drafts as drafts",
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
    _look_for_rubbish_rarely()
    loaded = load_or_tell(settings, passed=Passed(settings.data_dir / PASSED))
    if not arguments.trial:
        _refuse_in_public(settings, loaded)
    set_up_logs()
    _tell_of_old_contacts(loaded)
    conversation = conversation_on(loaded, today_in_paris, _installation(settings, arguments))
    # The content stays until the end; nobody need look through it again.
    gc.collect()
    gc.freeze()
    try:
        with asyncio.Runner(loop_factory=fast_loop()) as runner:
            access = Access(
                settings.telegram_token,
                settings.telegram_api_url,
                settings.telegram_proxy,
                address=address,
                ours=settings.webhook_url,
                take_over=getattr(arguments, "take_over", False),
            )
            runner.run(_answer(settings, access, conversation))
    except TokenRefused:
        raise SettingWrong(
            "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather; it looks "
            "like 123456:ABC..."
        ) from None
    except Taken as url:
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
    return 0


def _look_for_rubbish_rarely() -> None:
    """
    What a press leaves is gone with it, without a search.

    Looking through everything for cycles of rubbish, again and again, was a third of the work of
    a press (docs/speed.md).
    """
    gc.set_threshold(20_000, 20, 50)


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """
    The loop that takes a quarter of the work of a press away (docs/decisions/); else the usual one.

    Windows has none.
    """
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return None
    return uvloop.new_event_loop


def _address(settings: Settings) -> Address:
    """
    Where Telegram delivers.

    Raises:
        SettingWrong: When a setting for it is missing, or its port is in use.
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
            raise SettingWrong(
                f"The port {settings.webhook_port} of {settings.webhook_host} cannot be used: "
                f"{error.strerror}. Another one: WEBHOOK_PORT=8444; another address of this "
                "machine: WEBHOOK_HOST"
            ) from None
    return Address(
        settings.webhook_url,
        settings.webhook_secret,
        settings.webhook_port,
        settings.webhook_host,
        settings.webhook_certificate,
    )


async def _answer(settings: Settings, access: Access, conversation: Conversation) -> None:
    """Open the store, answer until stopped, and close it whatever happens."""
    store = store_for(settings)
    async with store, keep_shown(store, conversation.show_notices):
        await run_on_telegram(
            conversation,
            store,
            access,
            journal=store.journal,
            content_dir=settings.content_dir,
            tell=lambda sentence: print(sentence, flush=True),
        )


def _tell_of_old_contacts(loaded: Loaded) -> None:
    """Phone numbers that nobody has called for two months (safety rule A8)."""
    contacts = [] if loaded.content is None else loaded.content.contacts.values()
    today = today_in_paris()
    old = [one for one in contacts if one.needs_a_call(today)]
    if old:
        log_error("contacts_not_checked", count=len(old), more_than_days=ALERT_AFTER.days)


def _installation(settings: Settings, arguments: Namespace) -> Installation:
    return Installation(
        public=not arguments.trial,
        organisation=settings.people.get("BOT_ORGANISATION", ""),
        contact=settings.people.get("BOT_DATA_CONTACT", ""),
    )


def _refuse_in_public(settings: Settings, loaded: Loaded) -> None:
    """
    A bot that nobody answers for, or whose law nobody has read, runs only in trial.

    Source:
        Safety rules G9 (people named) and F3 (a second person has read).
    """
    missing = [f"{name} ({what})" for name, what in PEOPLE.items() if name not in settings.people]
    if missing:
        raise SettingWrong(
            "To run in public, set " + "; ".join(missing) + ". To try it out: bot run --trial"
        )
    content = loaded.content
    unread = (
        []
        if content is None
        else [flow.name for flow in content.flows.values() if not flow.read.is_by_a_person]
    )
    if unread:
        raise SettingWrong(
            f"{len(unread)} guides have been read by nobody yet ({', '.join(unread[:5])}, ...). "
            "A lawyer's name under `read:` makes one public. To try it out: bot run --trial"
        )
