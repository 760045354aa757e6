"""Voice notes and letters, by the library, against the stand-in: uploaded once for each bot."""

import asyncio
import gc
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from bot.faces.telegram.application import make_application
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.transport import FastRequest
from bot.faces.telegram.uploads import AUDIO_TITLE, Uploads
from bot.faces.telegram.venues import venue_sender
from bot.model.letters import Style
from bot.model.messages import Paper, PaperPart, Pin, VoiceNote
from bot.model.sheets import LineStyle, Sheet, SheetKind, SheetLine
from bot.store.memory import StoreInMemory
from tests.build import FR
from tests.recorded import OPUS, recorded
from tests.standin.client import CHAT, TOKEN, Standin, running_standin

NOTE = VoiceNote("locales/fr/audio/refused/start.12345678.ogg", "Un juge peut regarder.")
FRIEND = CHAT + 1


@dataclass
class Here:
    """A bot with one recording, its store, and the stand-in."""

    standin: Standin
    bot: Bot
    store: StoreInMemory
    folder: Path

    def uploads(self, bot_number: int = 1) -> Uploads:
        """As after a start."""
        return Uploads(self.bot, self.store, self.folder, bot_number)

    async def sent(self, method: str = "sendVoice") -> list[Any]:
        """The calls that sent a recording."""
        return [call.params for call in await self.standin.control.calls(method=method)]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """Everything ready."""
    recorded(tmp_path, NOTE.path)
    async with running_standin(chats=[CHAT, FRIEND]) as standin:
        application = make_application(TOKEN, standin.url, FastRequest(), PerChatProcessor())
        async with application:
            yield Here(standin, application.bot, StoreInMemory(), tmp_path)


def uploads(calls: list[Any], kind: str = "voice") -> list[bool]:
    """Which of the calls brought the file itself."""
    return [call[kind].endswith("bytes)") for call in calls]


async def test_uploaded_once(here: Here) -> None:
    """The first press uploads; the second, and the one after a restart, use the file id."""
    files = here.uploads()
    numbers = [await files.send_voice(CHAT, NOTE), await files.send_voice(FRIEND, NOTE)]
    numbers.append(await here.uploads().send_voice(CHAT, NOTE))
    seen = (await here.standin.person(CHAT).last()).raw

    assert all(numbers)
    assert uploads(await here.sent()) == [True, False, False]
    assert seen["caption"] == NOTE.caption
    assert "voice" in seen


async def test_ten_at_once_upload_once(here: Here) -> None:
    """On the day a screen is new, it is uploaded by the first who taps."""
    files = here.uploads()
    numbers = await asyncio.gather(*(files.send_voice(CHAT, NOTE) for _ in range(10)))

    assert len(set(numbers)) == 10
    assert sum(uploads(await here.sent())) == 1


async def test_another_bot_uploads_for_itself(here: Here) -> None:
    """A file id belongs to one bot."""
    await here.uploads(1).send_voice(CHAT, NOTE)
    await here.uploads(2).send_voice(CHAT, NOTE)

    assert uploads(await here.sent()) == [True, True]


async def test_a_new_recording_is_uploaded(here: Here) -> None:
    """The file id is kept by what was recorded, not by its name."""
    await here.uploads().send_voice(CHAT, NOTE)
    recorded(here.folder, NOTE.path, OPUS + b"said again")
    await here.uploads().send_voice(CHAT, NOTE)

    assert uploads(await here.sent()) == [True, True]


async def test_a_file_id_that_telegram_forgot(here: Here) -> None:
    """It is uploaded again, and the new file id replaces it."""
    files = here.uploads()
    await files.send_voice(CHAT, NOTE)
    await here.standin.control.fault(
        "400",
        method="sendVoice",
        description="Bad Request: wrong file identifier/HTTP URL specified",
    )
    number = await files.send_voice(CHAT, NOTE)
    await files.send_voice(CHAT, NOTE)

    assert number
    assert uploads(await here.sent()) == [True, False, True, False]


async def test_no_voice_messages_wanted(here: Here) -> None:
    """Who forbids voice messages gets an audio file; its title tells nothing."""
    files = here.uploads()
    for _ in range(2):
        await here.standin.control.fault(
            "400", method="sendVoice", description="Bad Request: VOICE_MESSAGES_FORBIDDEN"
        )
        assert await files.send_voice(CHAT, NOTE)
    audio = await here.sent("sendAudio")

    assert uploads(audio, "audio") == [True, False]
    assert {call["title"] for call in audio} == {AUDIO_TITLE}
    assert {call["caption"] for call in audio} == {NOTE.caption}


async def test_told_to_wait(here: Here) -> None:
    """A short wait is waited for; a long one is not: she can read."""
    await here.standin.control.fault("429", method="sendVoice", retry_after=1)
    waited = await here.uploads().send_voice(CHAT, NOTE)
    await here.standin.control.fault("429", method="sendVoice", retry_after=300)

    assert waited
    assert await here.uploads().send_voice(CHAT, NOTE) is None


async def test_a_recording_that_is_gone(here: Here) -> None:
    """Nothing breaks when somebody deleted the file."""
    (here.folder / NOTE.path).unlink()

    assert await here.uploads().send_voice(CHAT, NOTE) is None


async def test_a_broken_line(here: Here) -> None:
    """A failure is not an error of the press: the text is there."""
    await here.standin.control.fault("5xx", method="sendVoice", count=-1)

    assert await here.uploads().send_voice(CHAT, NOTE) is None


async def test_nothing_stays_of_an_upload(here: Here) -> None:
    """However it ends, with others waiting for it or alone: the lock of a file goes with it."""
    files = here.uploads()
    await here.standin.control.fault("403", method="sendVoice", count=2)
    failed = [await files.send_voice(CHAT, NOTE)]
    gc.collect()
    left = [len(files._uploading)]
    numbers = await asyncio.gather(*(files.send_voice(CHAT, NOTE) for _ in range(3)))
    gc.collect()
    left.append(len(files._uploading))

    assert (failed, sorted(map(bool, numbers))) == ([None], [False, True, True])
    assert left == [0, 0]


PAPER = Paper(
    "Une lettre", "", (PaperPart(Style.TEXT, "Je veux la décision écrite."),), FR,
    is_right_to_left=False, file_name="decision", is_everybodys=True,
)  # fmt: skip


async def test_a_letter_is_uploaded_once(here: Here) -> None:
    """Everybody who needs the same letter gets the same file; another letter is another file."""
    files = here.uploads()
    other = replace(PAPER, parts=(PaperPart(Style.TEXT, "Je fais appel."),))
    numbers = [await files.send_paper(chat, PAPER) for chat in (CHAT, FRIEND)]
    numbers.append(await files.send_paper(CHAT, other))
    sent = await here.sent("sendDocument")

    assert all(numbers)
    assert uploads(sent, "document") == [True, False, True]
    assert sent[0]["document"].startswith("decision.pdf")


async def test_the_number_of_her_letter_is_not_kept(here: Here) -> None:
    """A letter with something of hers is uploaded each time, and the same one after it, too."""
    files = here.uploads()
    hers = replace(PAPER, is_everybodys=False)
    for paper in (hers, hers, PAPER):
        assert await files.send_paper(CHAT, paper)

    assert uploads(await here.sent("sendDocument"), "document") == [True, True, True]


def card(text: str, kind: SheetKind = SheetKind.CARD, *, is_everybodys: bool = True) -> Sheet:
    """A picture with one sentence."""
    lines = (SheetLine(LineStyle.LARGE, text, is_french=True),)
    rtl = False
    return Sheet(kind, lines, FR, rtl, caption=text, is_everybodys=is_everybodys)


async def test_a_card_is_a_photo(here: Here) -> None:
    """Its words stand under it; who needs the same card gets the same upload, without a sound."""
    files = here.uploads()
    numbers = [await files.send_made(chat, card("Un avocat.")) for chat in (CHAT, FRIEND)]
    numbers.append(await files.send_made(CHAT, card("Un interprète.")))
    sent = await here.sent("sendPhoto")

    assert all(numbers)
    assert uploads(sent, "photo") == [True, False, True]
    assert [one["caption"] for one in sent] == ["Un avocat.", "Un avocat.", "Un interprète."]
    assert all(one["disable_notification"] for one in sent)
    assert sent[0]["photo"].startswith("picture.png")


@pytest.mark.parametrize("kind", [SheetKind.LAST_DAY, SheetKind.CARD])
async def test_the_number_of_her_day_is_not_kept(here: Here, kind: SheetKind) -> None:
    """What follows from her answers leaves no trace in the store, no file id either."""
    files = here.uploads()
    for _ in range(2):
        assert await files.send_made(CHAT, card("25/11/2026", kind, is_everybodys=False))

    assert uploads(await here.sent("sendPhoto"), "photo") == [True, True]


async def test_a_picture_that_cannot_be_made(here: Here) -> None:
    """No picture, no number: whoever asked is told so by the page."""
    assert await here.uploads().send_made(CHAT, card("☎")) is None


@pytest.mark.parametrize(
    ("kind", "times"),
    [("401", 1), ("404", 2), ("409", 1), ("5xx", 1), ("reset", 1), ("garbage", 1)],
)
async def test_an_odd_answer(here: Here, kind: str, times: int) -> None:
    """An odd answer is an outage: the file is sent again, and arrives once."""
    await here.standin.control.fault(kind, method="sendVoice", count=times)

    assert await here.uploads().send_voice(CHAT, NOTE)
    assert len((await here.standin.person(CHAT).chat()).from_bot) == 1


@pytest.mark.parametrize("times", [1, 4])
async def test_never_three_copies_of_a_file(here: Here, times: int) -> None:
    """A file whose answer is cut may be there: sent twice, not thrice."""
    await here.standin.control.fault("lost", method="sendVoice", count=times)
    number = await here.uploads().send_voice(CHAT, NOTE)

    assert (number is None) == (times > 1)
    assert len((await here.standin.person(CHAT).chat()).from_bot) == 2


@pytest.mark.parametrize(
    "words", ["wrong padding in the string", "FILE_ID_INVALID", "of next year"]
)
async def test_a_file_id_that_is_refused_in_other_words(here: Here, words: str) -> None:
    """Whatever Telegram calls it, a file id that it does not take is uploaded again."""
    files = here.uploads()
    await files.send_voice(CHAT, NOTE)
    await here.standin.control.fault("400", method="sendVoice", description=f"Bad Request: {words}")

    assert await files.send_voice(CHAT, NOTE)
    assert uploads(await here.sent()) == [True, False, True]


@pytest.mark.parametrize("words", ["VOICE_MESSAGES_FORBIDDEN", "wrong type of the file", "x"])
async def test_a_voice_that_is_refused_in_other_words(here: Here, words: str) -> None:
    """Whatever Telegram has against a voice message, the same file comes as audio."""
    await here.standin.control.fault(
        "400", method="sendVoice", count=-1, description=f"Bad Request: {words}"
    )

    assert await here.uploads().send_voice(CHAT, NOTE)
    assert uploads(await here.sent("sendAudio"), "audio") == [True]


PIN = Pin("somewhere", "Accueil", "1 rue de la Paix", 48.85, 2.35)


async def test_a_place_that_is_refused(here: Here) -> None:
    """A place whose words Telegram does not take comes as a point, whatever the refusal."""
    await here.standin.control.fault("400", method="sendVenue", description="Bad Request: x")
    await here.standin.control.fault("404", method="sendLocation")

    assert await venue_sender(here.bot)(CHAT, PIN)
    assert "location" in (await here.standin.person(CHAT).last()).raw


async def test_a_place_over_a_broken_line(here: Here) -> None:
    """A place is sent twice at the most, and its failure is no error of the press."""
    await here.standin.control.fault("lost", method="sendVenue", count=9)

    assert await venue_sender(here.bot)(CHAT, PIN) is None
    assert len((await here.standin.person(CHAT).chat()).from_bot) == 2
