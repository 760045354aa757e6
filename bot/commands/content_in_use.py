"""
Content of a running bot: from the folder, else the last known good copy, else help alone.

At a start and at each reload (SIGHUP; with BOT_RELOAD=on-change, whenever a file has changed) the
folder is read and checked. What does not pass is told to whoever runs the bot, and to the team's
group, and what was good before goes on.
"""

import asyncio
import sys
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot import __version__
from bot.app import conversation_on
from bot.commands.public import missing_people, missing_readings
from bot.content.check_cache import PASSED, SHIPPED, CheckCache
from bot.content.content_folder import ContentFolder
from bot.content.folder_stamp import stamp
from bot.content.last_good import LastGood
from bot.content.load import Loaded, load
from bot.content.wording import Wording, tell
from bot.model.installation import Installation
from bot.model.problem import Severity
from bot.service.clock import today_in_paris
from bot.service.conversation import Conversation
from bot.service.help_only import help_only
from bot.service.log import Word, log, log_error
from bot.service.safely import quietly
from bot.settings import Settings, SettingWrong

KEPT: Final = {False: "last-good-content", True: "last-good-content-public"}
"""The folder beside it with the last good content; what ran in trial never goes public by it."""
REMIND: Final = timedelta(hours=24)
"""How often it is said again that the content in the folder is not the one in use."""
SHOWN: Final = 12
"""Signs of a fingerprint that are shown."""
HOW_TO_TRY: Final = "To try it out meanwhile: bot run --trial"
LOOK_EVERY: Final = 5.0
"""Seconds between two looks for changed files: some milliseconds of work, off the loop."""
HOW_TO_RELOAD: Final = "then reload without a stop (kill -HUP) or start the bot again"


class ContentInUse:
    """
    Loads, checks and hot-swaps the content; keeps the last known good one.

    Args:
        tell: Says one sentence to whoever runs the bot.
        settle: Called when other content is in use: what was is gone for good.
    """

    def __init__(
        self,
        settings: Settings,
        installation: Installation,
        tell: Callable[[str], None],
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._installation = installation
        self._tell = tell
        self._settle = settle
        self._passed = CheckCache(settings.data_dir / PASSED, SHIPPED)
        self._last = LastGood(settings.data_dir / KEPT[installation.public])
        self._conversation = help_only(today_in_paris, installation)
        self._asked = asyncio.Event()
        self._seen = b""
        self.news = asyncio.Event()
        """Set when the team should know: a change was not taken, or one was after all."""
        self.loaded: Loaded | None = None
        """What is in use; None while help alone answers."""
        self.is_behind = False
        """Whether the content in the folder is another than the one in use, for it is broken."""

    def start(self) -> Conversation:
        """
        The conversation, for as long as the process lives.

        Raises:
            SettingWrong: When a public start is not allowed, and none was before.
        """
        self._seen = self._stamp()
        loaded = self._read(self._settings.content)
        missing = [] if loaded is None else self._missing(loaded)
        if self._installation.public:
            people = list(missing_people(self._settings.people, today_in_paris()))
            if people:
                # Said together with what the content lacks: one round of mending.
                raise SettingWrong("\n".join([*people, *missing, HOW_TO_TRY]))
        if loaded is None or missing:
            loaded = self._before(missing)
            self.is_behind = True
        if loaded is not None:
            self._conversation = self._made_of(loaded)
        self.loaded = loaded
        return self._conversation

    @property
    def is_public(self) -> bool:
        """Whether nobody is trying it out any more."""
        return self._installation.public

    @property
    def name(self) -> str:
        """The beginning of the hash of what is in use; `help-only` when that is help alone."""
        return str(self._name())

    def ask_for_reload(self) -> None:
        """Read the folder again soon; being asked several times is being asked once."""
        self._asked.set()

    async def keep_up(self) -> None:
        """Keep the last good copy, reload when asked, and remind while the folder is broken."""
        self.tell_what_runs("bot_started")
        if self.is_behind:
            self.news.set()
        if self.loaded is not None:
            # Help alone has no tables to make.
            await asyncio.to_thread(quietly, self._conversation.warm_up)
        await asyncio.to_thread(self._keep)
        while True:
            try:
                async with asyncio.timeout(REMIND.total_seconds()):
                    await self._asked.wait()
            except TimeoutError:
                if self.is_behind:
                    log_error("content_behind", content=self._name())
                continue
            self._asked.clear()
            await self._reload()

    async def watch(self, every: float = LOOK_EVERY) -> None:
        """
        Ask for a reload when files have changed; done at once where nobody wants that.

        A file that is still being written changes again until the next look (debouncing).

        Args:
            every: Seconds between two looks.
        """
        before = self._seen
        while self._settings.reload_on_change:
            await asyncio.sleep(every)
            now = await asyncio.to_thread(self._stamp)
            if now == before != self._seen:
                self._seen = now
                self.ask_for_reload()
            before = now

    def _stamp(self) -> bytes:
        return stamp(self._settings.content) if self._settings.reload_on_change else b""

    def tell_what_runs(self, event: str) -> None:
        """One line in the log: which program, which content."""
        guides = 0
        if self.loaded is not None and self.loaded.content is not None:
            guides = len(self.loaded.content.flows)
        log(event, version=Word.ours(__version__), content=self._name(), guides=guides,
            public=int(self._installation.public))  # fmt: skip

    async def _reload(self) -> None:
        """Never raises: whatever is wrong with what was read, the bot answers as before."""
        try:
            loaded = await asyncio.to_thread(self._good)
            if loaded is not None:
                new = await asyncio.to_thread(self._made_of, loaded)
                await asyncio.to_thread(quietly, new.warm_up)
                self._conversation.take_over(new)
                was_behind = self.is_behind
                self.loaded, self.is_behind = loaded, False
                if was_behind:
                    self.news.set()
                self._settle()
                self.tell_what_runs("content_reloaded")
                self._tell(f"The content {self._name()} answers from now on.")
                await asyncio.to_thread(self._keep)
                return
        except Exception as error:  # noqa: BLE001
            traceback.print_exc()
            log_error("reload_failed", error=Word(type(error).__name__))
        self.is_behind = True
        self.news.set()
        log_error("content_behind", content=self._name())
        self._tell(
            f"The content in {self._where} was not taken; see above. The bot goes "
            f"on with {self._name()}. Mend it, {HOW_TO_RELOAD}."
        )

    def _made_of(self, loaded: Loaded) -> Conversation:
        return conversation_on(loaded, today_in_paris, self._installation)

    def _good(self) -> Loaded | None:
        """What is in the folder now, when it may be used; else it was told why not."""
        loaded = self._read(self._settings.content)
        missing = [] if loaded is None else self._missing(loaded)
        for sentence in missing:
            self._tell(sentence)
        return None if missing else loaded

    def _before(self, missing: list[str]) -> Loaded | None:
        """The last good content; without it help alone, or a refusal of a first public start."""
        kept = self._last.found()
        loaded = None if kept is None else self._read(kept)
        if loaded is None and missing:
            raise SettingWrong("\n".join([*missing, HOW_TO_TRY]))
        for sentence in missing:
            self._tell(sentence)
        self._tell(
            "The content in use is the last one that was good: what is in "
            f"{self._where} has the mistakes above. Mend them, {HOW_TO_RELOAD}."
            if loaded is not None
            else f"The content in {self._where} has the mistakes above, and no "
            "earlier one is kept. Until they are mended everybody who writes gets the help numbers "
            f"and nothing else. Mend them, {HOW_TO_RELOAD}."
        )
        return loaded

    @property
    def _where(self) -> str:
        """The folders that somebody may have to mend."""
        own = self._settings.overlay_dir
        return f"{self._settings.content_dir}" + ("" if own is None else f" and {own}")

    def _missing(self, loaded: Loaded) -> list[str]:
        """What content lacks before it may be public; nothing in trial."""
        if not self._installation.public or loaded.content is None:
            return []
        return list(missing_readings(loaded.content, today_in_paris()))

    def _read(self, folder: Path | ContentFolder) -> Loaded | None:
        """Content without an error; else each was printed. A mistake of ours counts as one."""
        try:
            loaded = load(folder, self._passed)
            if loaded.content is not None:
                return loaded
            wording = Wording(self._settings.content_dir, "en")
            for problem in loaded.problems:
                if problem.severity is Severity.ERROR:
                    print(tell(problem, wording), file=sys.stderr)
        except Exception as error:  # noqa: BLE001
            traceback.print_exc()
            log_error("content_not_read", error=Word(type(error).__name__))
        return None

    def _keep(self) -> None:
        """Where it cannot be kept, the bot answers all the same."""
        if self.loaded is None or self.is_behind:
            return
        try:
            kept = self._last.keep(self.loaded, self._settings.content)
        except OSError as error:
            log_error("content_not_kept", error=Word(type(error).__name__))
        else:
            if not kept:
                log("content_changed_meanwhile")

    def _name(self) -> Word:
        return Word.ours("help-only" if self.loaded is None else self.loaded.fingerprint[:SHOWN])
