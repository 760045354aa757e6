"""What the running bot knows of itself: for `bot health`, `bot doctor` and its daily look."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bot import __version__
from bot.commands.checkup import (
    about_people,
    in_use_findings,
    of_overlay,
    of_running,
    on_disk,
    without_secrets,
)
from bot.commands.content_in_use import ContentInUse
from bot.commands.daily import keep_looking
from bot.commands.health import Running
from bot.faces.telegram.checkup import AskDate, Receiving, telegram_findings, tell_team
from bot.faces.telegram.outage import RawApi
from bot.faces.telegram.reception import Reception
from bot.model.checkup import Finding
from bot.service.clock import today_in_paris
from bot.settings import Settings
from bot.store.checkup import disk_findings

if TYPE_CHECKING:
    from bot.store.store import DatabaseStore


class SelfCheck:
    """
    The running bot, looking at itself.

    Args:
        reception: Whether people are answered.
        by_webhook: Whether Telegram delivers to it.
    """

    def __init__(
        self,
        settings: Settings,
        content: ContentInUse,
        store: "DatabaseStore",
        *,
        reception: Reception,
        by_webhook: bool,
    ) -> None:
        self._settings = settings
        self._content = content
        self._store = store
        self._reception = reception
        self._by_webhook = by_webhook

    def running(self) -> Running:
        """What it says of itself with each beat."""
        return Running(
            version=__version__,
            content=self._content.name,
            is_behind=self._content.is_behind,
            public=self._content.is_public,
            by_webhook=self._by_webhook,
            trouble=self._reception.unwell(),
            store=self._store.fault,
        )

    def daily(self, api: RawApi, ask_date: AskDate) -> Coroutine[None, None, None]:
        """Look once a day, and tell log and team."""
        chat = self._settings.staff_chat

        async def send(text: str) -> bool:
            """One of several bots tells; the others remember that they have not."""
            return (
                chat is not None and self._store.speaks_for_all and await tell_team(api, chat, text)
            )

        to_team = None if chat is None else send
        look = partial(self.look, api, ask_date)
        return keep_looking(self._settings.data_dir, look, to_team, news=self._content.news)

    async def look(self, api: RawApi, ask_date: AskDate) -> list[Finding]:
        """Every check of `bot doctor`, made from inside."""
        settings, bot, today = self._settings, self.running(), today_in_paris()
        receiving = Receiving(settings.webhook_url, self._by_webhook)
        found = [
            *about_people(settings, bot, today),
            *await telegram_findings(api, ask_date, receiving, time.time),
            *await asyncio.to_thread(self._at_disk),
            *of_running(bot),
            *in_use_findings(self._content.loaded, bot, today),
        ]
        return [
            replace(one, what=without_secrets(one.what, settings),
                    todo=without_secrets(one.todo, settings), detail="")
            for one in found
        ]  # fmt: skip

    def _at_disk(self) -> list[Finding]:
        found = disk_findings(on_disk(self._settings, runs_here=True), time.time())
        return [*found, *of_overlay(self._settings.content)]
