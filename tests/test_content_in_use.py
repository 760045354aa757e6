"""Which content a bot answers with, at a start and after a reload, in trial and in public."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.commands.content_in_use import ContentInUse
from bot.content.load import load
from bot.content.patterns import fingerprint
from bot.model.installation import Installation
from bot.model.names import Locale
from bot.rendering.last_resort import LAST_RESORT
from bot.service.clock import today_in_paris
from bot.settings import Settings, SettingWrong, read_settings
from tests.build import ROOT

BASE = ROOT / "tests" / "problems" / "_base"
FR, EN = Locale("fr"), Locale("en")
PEOPLE = {
    "BOT_ORGANISATION": "Association Exemple",
    "BOT_DATA_CONTACT": "donnees@example.org",
    "BOT_SAFEGUARDING_LEAD": "Awa Exemple",
    "BOT_IMPACT_ASSESSMENT": str(today_in_paris()),
}


@dataclass
class Told:
    """What whoever runs the bot was told."""

    sentences: list[str] = field(default_factory=list)

    def __call__(self, sentence: str) -> None:
        self.sentences.append(sentence)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small content that two people have read and somebody has signed."""
    shutil.copytree(BASE, tmp_path / "content")
    for file in (tmp_path / "content" / "flows").glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        until = today_in_paris() + timedelta(days=90)
        text = text.replace("by: Maître Exemple", "by: Awa Exemple and Jean Modèle")
        text = text.replace("again-before: 2027-03-01", f"again-before: {until}")
        file.write_text(text, encoding="utf-8")
    sign(tmp_path / "content")
    return tmp_path / "content"


def sign(folder: Path) -> None:
    """The English texts, signed as they are."""
    files = load(folder).texts.files
    records = {
        f"{file}/{name}": {
            "source": fingerprint(files[FR][file][name].source),
            "target": fingerprint(entry.source),
            "by": "Awa Exemple",
        }
        for file, of in files[EN].items()
        for name, entry in of.items()
        if name in files[FR].get(file, {})
    }
    (folder / "locales" / "en" / "review.json").write_text(json.dumps(records))


def settings_of(folder: Path) -> Settings:
    """The settings of a bot that plays *folder*."""
    data = folder.parent / "data"
    return read_settings({**PEOPLE, "BOT_CONTENT_DIR": str(folder), "BOT_DATA_DIR": str(data)})


def in_use(folder: Path, told: Told, *, public: bool = True) -> ContentInUse:
    """What a new process begins with."""
    return ContentInUse(settings_of(folder), Installation(public=public), told)


@asynccontextmanager
async def keeping_up(content: ContentInUse) -> AsyncIterator[None]:
    """As long as a process lives."""
    task = asyncio.create_task(content.keep_up())
    try:
        yield
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def until_told(told: Told, words: str) -> None:
    """Until a sentence with *words* was told."""
    async with asyncio.timeout(20):
        while not any(words in one for one in told.sentences):
            await asyncio.sleep(0.01)


async def until_kept(folder: Path, *, public: bool = True) -> None:
    """Until the copy of the last good content is there."""
    name = "last-good-content-public" if public else "last-good-content"
    async with asyncio.timeout(20):
        while not (folder.parent / "data" / name / "fingerprint").exists():
            await asyncio.sleep(0.01)


def change(folder: Path, old: str, new: str, name: str = "flows/refused.yaml") -> None:
    """One change in one file."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


async def test_unread_content_is_not_taken_in_public(folder: Path) -> None:
    """F3: a reload never brings a text into public that the gate would refuse at a start."""
    told = Told()
    content = in_use(folder, told)
    conversation = content.start()
    before = content.loaded
    change(folder, "Awa Exemple and Jean Modèle", "nobody yet")
    async with keeping_up(content):
        content.ask_for_reload()
        await until_told(told, "was not taken")

    assert any("read by nobody yet" in one for one in told.sentences)
    assert content.loaded is before
    assert content.is_behind
    assert conversation.press(conversation.menu()).flow == "menu"


async def test_unread_content_at_a_restart_in_public(folder: Path) -> None:
    """A public bot goes on with what was public; content that never was is refused."""
    content = in_use(folder, Told())
    content.start()
    async with keeping_up(content):
        await until_kept(folder)
    change(folder, "Awa Exemple and Jean Modèle", "nobody yet")
    told = Told()
    again = in_use(folder, told)
    again.start()

    assert again.is_behind
    assert again.loaded is not None
    assert content.loaded is not None
    assert again.loaded.fingerprint == content.loaded.fingerprint
    assert any("last one that was good" in one for one in told.sentences)
    shutil.rmtree(folder.parent / "data")
    with pytest.raises(SettingWrong, match="read by nobody yet"):
        in_use(folder, Told()).start()


async def test_a_trial_never_becomes_public(folder: Path) -> None:
    """F3: the copy that a trial left is not what a public bot falls back to."""
    change(folder, "Awa Exemple and Jean Modèle", "nobody yet")
    trial = in_use(folder, Told(), public=False)
    trial.start()
    async with keeping_up(trial):
        await until_kept(folder, public=False)

    with pytest.raises(SettingWrong, match="read by nobody yet"):
        in_use(folder, Told()).start()


async def test_a_day_that_passes(folder: Path) -> None:
    """A public bot that ran before starts again when a day to read again has passed."""
    content = in_use(folder, Told())
    content.start()
    async with keeping_up(content):
        await until_kept(folder)
    until = today_in_paris() + timedelta(days=90)
    change(folder, f"again-before: {until}", f"again-before: {date(2026, 11, 23)}")
    told = Told()
    again = in_use(folder, told)
    again.start()

    assert any("read again before today" in one for one in told.sentences)
    assert again.loaded is not None


@pytest.mark.parametrize("deep", ["[" * 3000, "{a: " * 3000, "- " * 3000 + "x", "&a [*a, *a]"])
@pytest.mark.parametrize("name", ["flows/refused.yaml", "flows/_contacts.yaml"])
async def test_files_that_break_a_reader(folder: Path, deep: str, name: str) -> None:
    """A6: whatever stands in a file, a start answers with help and a reload keeps what is there."""
    told = Told()
    good = in_use(folder, told, public=False)
    good.start()
    before = good.loaded
    (folder / name).write_text(deep)
    async with keeping_up(good):
        good.ask_for_reload()
        await until_told(told, "was not taken")
    assert good.loaded is before
    shutil.rmtree(folder.parent / "data", ignore_errors=True)
    none = in_use(folder, told, public=False)
    conversation = none.start()

    assert none.loaded is None
    assert any("gets the help numbers" in one for one in told.sentences)
    # What raises is answered by each face with the help that cannot fail, in her language.
    with pytest.raises(KeyError):
        conversation.press("any link")
    assert set(conversation.compiled.locales.values()) == set(LAST_RESORT)


async def test_a_swap_keeps_what_is_not_content(folder: Path) -> None:
    """After a reload the address of the bot stays, and old buttons lead where they led."""
    told = Told()
    content = in_use(folder, told, public=False)
    conversation = content.start()
    conversation.is_at("https://t.me/a_bot")
    menu = conversation.menu(FR)
    change(folder, "De quoi as-tu besoin ?", "Que cherches-tu ?", "locales/fr/menu.ftl")
    async with keeping_up(content):
        content.ask_for_reload()
        content.ask_for_reload()
        await until_told(told, "answers from now on")

    assert "Que cherches-tu" in conversation.press(menu).text
    assert conversation.translations.installation.address == "https://t.me/a_bot"
    assert not content.is_behind


async def test_a_disk_that_takes_nothing(folder: Path) -> None:
    """Where no copy can be written, the bot answers all the same."""
    (folder.parent / "data").write_text("a file where the folder should be")
    content = in_use(folder, Told(), public=False)
    content.start()
    async with keeping_up(content):
        await asyncio.sleep(0.2)

    assert content.loaded is not None
