"""The preview gives the letter and the recording that a screen brings, and nothing else."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.content.content_folder import ContentFolder
from bot.engine.links import with_verb
from bot.faces.web.app import make_app
from bot.model.names import FlowName, StepName
from bot.model.recordings import Recording
from bot.model.verbs import Verb
from bot.rendering.as_json import message_as_json
from bot.service.conversation import Conversation
from tests.build import FR, TODAY
from tests.png import size_of
from tests.recorded import OPUS, recorded
from tests.rendering.said import Bot
from tests.rendering.test_card_pages import bot as with_card
from tests.rendering.test_letter_pages import bot

from .conftest import Client

WAY = "write paris unknown"
SOUND = "locales/fr/audio/write/letter.12345678.ogg"


@pytest.fixture
def small() -> Bot:
    """A small content with a letter and a recording of its screen."""
    made = bot()
    key = (FR, FlowName("write"), StepName("letter"))
    recording = Recording(*key, SOUND, is_current=True)
    content = replace(made.content, recordings={key: recording}, speaks_languages=True)
    return Bot(content=content, texts=made.words.texts)


@pytest.fixture
async def client(small: Bot, tmp_path: Path) -> AsyncIterator[Client]:
    """Its preview."""
    recorded(tmp_path, SOUND)
    recorded(tmp_path, "locales/languages.ogg", OPUS + b"names")
    conversation = Conversation(small.content, small.words.texts, today=lambda: TODAY)
    async with TestClient(TestServer(make_app(conversation, ContentFolder(tmp_path)))) as client:
        yield client


async def test_the_letter(small: Bot, client: Client) -> None:
    """As a PDF that opens in the browser; not kept by it."""
    link = with_verb(small.link(WAY), Verb.LETTER)
    media = message_as_json(small.show(link))["media"]
    answer = await client.get("/api/file", params={"link": media[0]["link"]})

    assert media[0]["kind"] == "letter"
    assert answer.content_type == "application/pdf"
    assert (await answer.read()).startswith(b"%PDF-")
    assert answer.headers["Cache-Control"] == "no-store"


async def test_the_card() -> None:
    """As a picture with its words, which the page draws in place."""
    here = with_card()
    link = with_verb(here.link("police lawyer"), Verb.CARD)
    talk = Conversation(here.content, here.words.texts, today=lambda: TODAY)
    async with TestClient(TestServer(make_app(talk))) as client:
        media = message_as_json(here.show(link))["media"]
        answer = await client.get("/api/file", params={"link": media[0]["link"]})
        body = await answer.read()

    assert media[0]["kind"] == "picture"
    assert "Je demande un avocat" in media[0]["caption"]
    assert answer.content_type == "image/png"
    assert size_of(body) == (720, 1280)


@pytest.mark.parametrize(
    ("verb", "sound"), [(Verb.LISTEN, OPUS), (Verb.LISTEN_TO_LANGUAGES, OPUS + b"names")]
)
async def test_the_voice(small: Bot, client: Client, verb: Verb, sound: bytes) -> None:
    """The recording of the screen, and the one in which languages say their names."""
    media = message_as_json(small.show(with_verb(small.link(WAY), verb)))["media"]
    answer = await client.get("/api/file", params={"link": media[0]["link"]})

    assert media[0]["kind"] == "voice"
    assert answer.content_type == "audio/ogg"
    assert await answer.read() == sound


async def test_a_screen_without_a_file(small: Bot, client: Client) -> None:
    """One sentence, and no file."""
    for link in (small.link(WAY), small.link("write"), "../../etc/passwd", ""):
        answer = await client.get("/api/file", params={"link": link})

        assert answer.status == 404
        assert "error" in await answer.json()
    assert message_as_json(small.at(WAY))["media"] == []
