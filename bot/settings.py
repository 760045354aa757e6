"""
What an installation sets: from the environment, or from a `.env` file beside the bot.

A setting that is wrong stops the start with one sentence that names it and shows an example.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from dotenv import dotenv_values

TELEGRAM_API: Final = "https://api.telegram.org"
HOW_TO_START_ON_TELEGRAM: Final = (
    "To run it on Telegram: write to @BotFather in Telegram, send /newbot, and put the token it "
    "gives into a file named .env as TELEGRAM_BOT_TOKEN=123456:ABC..."
)

PEOPLE: Final = {
    "BOT_ORGANISATION": "the organisation that answers for this bot",
    "BOT_DATA_CONTACT": "who answers questions about data, for example an e-mail address",
    "BOT_SAFEGUARDING_LEAD": "who is called when a child is in danger",
    "BOT_IMPACT_ASSESSMENT": "the day of the impact assessment, for example 2026-11-02",
}
"""Those without whom no bot may run in public (safety rule G9)."""


class SettingWrong(Exception):
    """A setting is missing or cannot be used; the text says which and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """
    The settings of this installation.

    Args:
        content_dir: The folder that holds `flows/` and `locales/`.
        people: Who answers for a public bot, by the name of the setting; empty ones left out.
    """

    telegram_token: str | None
    telegram_api_url: str
    content_dir: Path
    people: Mapping[str, str]


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """
    The settings from *environment*, by default the process's own over those of `.env`.

    Raises:
        SettingWrong: When one cannot be used.
    """
    if environment is None:
        file = {key: value for key, value in dotenv_values(".env").items() if value is not None}
        environment = {**file, **os.environ}
    api = environment.get("TELEGRAM_API_URL") or TELEGRAM_API
    if urlsplit(api).scheme not in {"http", "https"}:
        raise SettingWrong(
            f"TELEGRAM_API_URL must be an address such as {TELEGRAM_API}, not {api!r}."
        )
    return Settings(
        telegram_token=(environment.get("TELEGRAM_BOT_TOKEN") or "").strip() or None,
        telegram_api_url=api.rstrip("/"),
        content_dir=_content_dir(environment.get("BOT_CONTENT_DIR")),
        people={name: environment[name] for name in PEOPLE if environment.get(name)},
    )


def _content_dir(given: str | None) -> Path:
    """The folder named by the setting, else the one we are in, else the one of the project."""
    if given:
        folder = Path(given)
        if not (folder / "flows").is_dir() or not (folder / "locales").is_dir():
            raise SettingWrong(
                f"BOT_CONTENT_DIR must be a folder with flows/ and locales/ in it; {given!r} is "
                "not. Leave it out to use the project's own content."
            )
        return folder
    here, project = Path.cwd(), Path(__file__).resolve().parent.parent
    found = next((one for one in (here, project) if (one / "flows").is_dir()), None)
    if found is None:
        raise SettingWrong(
            "No content found: set BOT_CONTENT_DIR to the folder with flows/ and locales/ in it."
        )
    return found
