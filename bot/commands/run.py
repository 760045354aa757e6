"""`bot run`: the bot on Telegram."""

import asyncio
from argparse import ArgumentParser, Namespace

from bot.app import conversation_on, load_or_tell
from bot.content.load import Loaded
from bot.faces.telegram.run import TokenRefused
from bot.faces.telegram.run import run as run_on_telegram
from bot.service.clock import today_in_paris
from bot.service.log import set_up_logs
from bot.settings import HOW_TO_START_ON_TELEGRAM, PEOPLE, Settings, SettingWrong
from bot.store.memory import LastLinksInMemory

HELP = "run the bot on Telegram"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot run`."""
    parser.add_argument(
        "--trial",
        action="store_true",
        help="say on the first screen that nobody has checked the texts; show drafts as drafts",
    )


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Answer until the command is stopped.

    Raises:
        SettingWrong: Without a token, with a wrong one, or when a public start is not allowed.
    """
    if settings.telegram_token is None:
        raise SettingWrong(f"TELEGRAM_BOT_TOKEN is not set. {HOW_TO_START_ON_TELEGRAM}")
    loaded = load_or_tell(settings)
    if not arguments.trial:
        _refuse_in_public(settings, loaded)
    set_up_logs()
    try:
        asyncio.run(
            run_on_telegram(
                conversation_on(loaded, today_in_paris, public=not arguments.trial),
                LastLinksInMemory(),
                token=settings.telegram_token,
                api_url=settings.telegram_api_url,
                tell=lambda sentence: print(sentence, flush=True),
            )
        )
    except TokenRefused:
        raise SettingWrong(
            "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather; it looks "
            "like 123456:ABC..."
        ) from None
    return 0


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
