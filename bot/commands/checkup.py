"""
All health checks of an installation, for `bot doctor` and for the running bot's daily look.

The checks are in their rooms; here they are asked together. None of them changes anything.
"""

import os
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from bot.commands.content_in_use import SHOWN
from bot.commands.health import FILE, Running
from bot.commands.public import missing_people
from bot.content.check_cache import PASSED, SHIPPED, CheckCache
from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.content.overlay_pins import State, own_entries
from bot.content.phone_lines import PhoneLines
from bot.environment import (
    SETTINGS,
    FileOfSettingUnusable,
    raw_environment,
    warnings,
)
from bot.model.checkup import Check, Finding, Severity
from bot.model.problem import Severity as Seriousness
from bot.service.checkup import content_findings
from bot.settings import Settings, SettingWrong, read_settings
from bot.store.checkup import OnDisk
from bot.store.factory import find_database, mark_of
from bot.store.server import Server

HIDDEN: Final = "[secret]"
_TRIES: Final = len(SETTINGS)
_TOKEN: Final = re.compile(r"(?<!\d)\d{3,}(?::|%3A)[\w-]{20,}", re.IGNORECASE)
_NAMES: Final = re.compile("|".join(sorted(SETTINGS, key=len, reverse=True)))
_SHORTEST: Final = 4
"""Characters of a secret that are hidden; a shorter one would hide half of each word."""


def read_what_can_be(
    environment: Mapping[str, str] | None = None,
) -> tuple[Settings | None, list[Finding]]:
    """The settings without those that are wrong, and a finding for each of these."""
    found: list[Finding] = []
    given: dict[str, str] = {}
    try:
        given = dict(raw_environment() if environment is None else environment)
    except FileOfSettingUnusable as error:
        found.append(_wrong(str(error)))
        # What the process was given itself counts all the same, and mostly it is all there is.
        given = dict(os.environ)
    told = [Finding(Check.SETTINGS, Severity.WARNING, one.partition(". ")[0].rstrip(".") + ".",
                    one.partition(". ")[2]) for one in warnings(given)]  # fmt: skip
    for _ in range(_TRIES):
        try:
            settings = read_settings(given)
        except (SettingWrong, FileOfSettingUnusable) as error:
            found.append(_wrong(str(error)))
            name = _NAMES.search(str(error))
            if name is None or name[0] not in given:
                break
            del given[name[0]]
        else:
            found += _incomplete(settings)
            if not found and not told:
                told = [Finding(Check.SETTINGS, Severity.OK, "Every setting can be used.")]
            return settings, [*found, *told]
    return None, [*found, *told]


def _wrong(sentence: str) -> Finding:
    return Finding(
        Check.SETTINGS, Severity.ERROR, sentence,
        "Mend it where the bot gets its settings from (.env), and start the bot again.",
    )  # fmt: skip


def _incomplete(settings: Settings) -> Iterator[Finding]:
    if settings.webhook_url is not None and settings.webhook_secret is None:
        yield _wrong("WEBHOOK_SECRET is not set, which a bot with a WEBHOOK_URL needs.")


def about_people(settings: Settings, running: Running | None, today: date) -> Iterator[Finding]:
    """Who answers for a bot that is public; one in trial need name nobody."""
    if running is not None and running.public:
        for sentence in missing_people(settings.people, today):
            yield _wrong(sentence)


def on_disk(settings: Settings, *, runs_here: bool = False) -> OnDisk:
    """Where the settings say that things are kept."""
    place = find_database(settings.data_dir, settings.database_url)
    return OnDisk(
        mark_of(settings.data_dir, place),
        settings.key_file,
        settings.key,
        settings.data_dir / FILE,
        runs_here,
        place if isinstance(place, Server) else None,
    )


def read_content(settings: Settings) -> Loaded:
    """The content of the folder, checked unless it has passed before; nothing is noted."""
    return load(settings.content, CheckCache(None, settings.data_dir / PASSED, SHIPPED))


def of_content(loaded: Loaded, running: Running | None, today: date) -> Iterator[Finding]:
    """What is wrong with content, whether it is the one in use, and what in it is due."""
    wrong = [one for one in loaded.problems if one.severity is Seriousness.ERROR]
    if loaded.content is None:
        files = tuple(sorted({Path(one.place.path).name for one in wrong}))
        yield Finding(
            Check.CONTENT, Severity.ERROR,
            "The content has mistakes and is not taken; the bot goes on with the last good one.",
            "bot lint says where each is and what to write.", None, len(wrong), files,
        )  # fmt: skip
        return
    in_use = None if running is None else running.content
    if in_use and not loaded.fingerprint.startswith(in_use):
        yield Finding(
            Check.CONTENT, Severity.WARNING,
            "The running bot answers with other content than what is in the folder.",
            "Reload it: kill -HUP of the bot, docker compose kill --signal HUP bot, or systemctl "
            "reload rights-bot. What the log says then is what is wrong with the new one.",
        )  # fmt: skip
    else:
        yield Finding(
            Check.CONTENT, Severity.OK,
            f"The content {loaded.fingerprint[:SHOWN]} has {len(loaded.content.flows)} guides and "
            "no mistake.",
        )  # fmt: skip
    yield from content_findings(loaded.content, PhoneLines(loaded.content, loaded.texts), today)


def of_overlay(content: ContentFolder) -> Iterator[Finding]:
    """What one's own content replaces, where that has changed or was never noted."""
    try:
        entries = own_entries(content)
    except (OSError, UnicodeDecodeError):
        # Content that cannot be read is told as such.
        return
    changed = [one.address for one in entries if one.state in {State.OUTDATED, State.ALONE}]
    if changed:
        yield Finding(
            Check.OVERLAY, Severity.WARNING,
            "Content of your own replaces what has changed since: people read yours.",
            "bot overlay list shows both and says what to do.",
            None, len(changed), tuple(changed),
        )  # fmt: skip
    elif entries:
        yield Finding(
            Check.OVERLAY, Severity.OK,
            f"Content of your own: {len(entries)} texts, places and guides; what they replace has "
            "not changed.",
        )  # fmt: skip
    unpinned = [one.address for one in entries if one.state is State.UNPINNED]
    if unpinned:
        yield Finding(
            Check.OVERLAY, Severity.NOTE,
            "Nothing notes what content of your own replaces: nobody would be told of a change.",
            "Look at it (bot overlay list), then run: bot overlay pin",
            None, len(unpinned), tuple(unpinned),
        )  # fmt: skip


def in_use_findings(loaded: Loaded | None, running: Running, today: date) -> Iterator[Finding]:
    """The same for the content that a running bot has, without reading the folder."""
    if running.is_behind or loaded is None or loaded.content is None:
        yield Finding(
            Check.CONTENT, Severity.ERROR,
            "The content in the folder has mistakes and is not taken; the bot goes on with the "
            "last good one, or with the help numbers alone.",
            "bot lint says where each mistake is and what to write; then reload.",
        )  # fmt: skip
    if loaded is not None and loaded.content is not None:
        yield from content_findings(loaded.content, PhoneLines(loaded.content, loaded.texts), today)


def of_running(running: Running | None) -> Iterator[Finding]:
    """What a running bot says of itself that only it can know."""
    if running is not None and running.trouble:
        yield Finding(
            Check.UPDATES, Severity.ERROR,
            f"The running bot does not answer people: {running.trouble}.",
            "Its log says what failed and since when. If it stays, start the bot again.",
        )  # fmt: skip
    if running is not None and running.store:
        yield Finding(
            Check.DATABASE, Severity.ERROR,
            f"The running bot keeps everything in memory: its disk fails ({running.store}).",
            "Its log says since when and what to do: look for store_in_memory.",
        )  # fmt: skip


def without_secrets(text: str, settings: Settings | None) -> str:
    """*text* without anything that a setting keeps secret, in whatever form it came in."""
    for secret in sorted(_secrets_of(settings), key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    return _TOKEN.sub(HIDDEN, text)


def _secrets_of(settings: Settings | None) -> set[str]:
    if settings is None:
        return set()
    token, proxy = settings.telegram_token or "", settings.telegram_proxy or ""
    plain = {
        token, token.partition(":")[2], settings.webhook_secret or "", proxy,
        urlsplit(proxy).password or "", *(settings.key or "").replace(",", " ").split(),
    }  # fmt: skip
    spelt = {form for one in plain for form in (one, quote(one, safe=""), unquote(one))}
    return {one for one in spelt if len(one) >= _SHORTEST}
