"""The addresses of the preview: what they answer, to good and to bad askers."""

import json
import logging
from dataclasses import replace
from typing import cast

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bot.faces.web.app import make_app
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.as_json import message_as_json
from bot.rendering.last_resort import LAST_RESORT
from bot.service.conversation import Conversation

from .conftest import Client

SECRET = "Aminata, 12 rue des Lilas"


async def type_words(client: Client, link: str | None, text: str) -> ClientResponse:
    return await client.post("/api/typed", json={"link": link, "text": text})


async def test_page(client: Client) -> None:
    """The page comes as HTML, and names only files of its own."""
    answer = await client.get("/")
    page = await answer.text()

    assert answer.status == 200
    assert answer.content_type == "text/html"
    assert "://" not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(
    ("name", "kind"), [("page.css", "text/css"), ("page.js", "application/javascript")]
)
async def test_static_files_are_asked_for_again(client: Client, name: str, kind: str) -> None:
    """A file that has not changed is not sent twice, and a changed one is seen at once."""
    first = await client.get(f"/static/{name}")
    again = await client.get(f"/static/{name}", headers={"If-None-Match": first.headers["ETag"]})

    assert first.status == 200
    assert first.content_type == kind
    assert first.headers["Cache-Control"] == "no-cache"
    assert again.status == 304


async def test_files_beside_the_page_are_not_served(client: Client) -> None:
    """Only the files of the page can be had."""
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/", "/app.py"):
        answer = await client.get(path)

        assert answer.status in {403, 404}


@pytest.mark.parametrize("path", ["/", "/static/page.js", "/api/message", "/nowhere"])
async def test_headers(client: Client, path: str) -> None:
    """Every answer forbids what the page does not need."""
    answer = await client.get(path)

    assert answer.headers["Content-Security-Policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; media-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_messages_are_not_kept_by_the_browser(
    client: Client, conversation: Conversation
) -> None:
    """What was shown and typed leaves no copy on the phone."""
    shown = await client.get("/api/message")
    typed = await type_words(client, conversation.menu(), "bonjour")

    assert shown.headers["Cache-Control"] == typed.headers["Cache-Control"] == "no-store"


async def test_without_link_the_languages_are_shown(
    client: Client, conversation: Conversation
) -> None:
    """Who opens the page chooses a language first."""
    for address in ("/api/message", "/api/message?link="):
        answer = await client.get(address)

        assert await answer.json() == message_as_json(conversation.press(conversation.languages()))


async def test_a_link_gives_its_message(client: Client, conversation: Conversation) -> None:
    """The link of every message and of every button leads back to it."""
    waiting = [conversation.menu()]
    seen: set[str] = set()
    while waiting and len(seen) < 60:
        link = waiting.pop(0)
        if link in seen:
            continue
        seen.add(link)
        answer = await client.get("/api/message", params={"link": link})
        message = await answer.json()

        assert message == message_as_json(conversation.press(link))
        if link.startswith(Verb.SHOW.value):
            assert message["link"] == link
        waiting.extend(button["link"] for button in message["buttons"])


async def test_the_first_screen_of_a_page(client: Client, conversation: Conversation) -> None:
    """Who opens an address that she was given reads what this bot is; a press does not say it."""
    link = conversation.typed(conversation.menu(), "1").link
    answer = await client.get("/api/message", params={"link": link, "opened": ""})
    nothing = await client.get("/api/message", params={"link": "", "opened": ""})

    assert await answer.json() == message_as_json(conversation.from_outside(link))
    assert conversation.from_outside(link).text != conversation.press(link).text
    assert await nothing.json() == message_as_json(conversation.press(conversation.languages()))


@pytest.mark.parametrize("link", ["nonsense", "s1f-zzzzAA", "é😀\x00", "x" * 3000])
async def test_unknown_link_gives_the_menu(
    client: Client, conversation: Conversation, link: str
) -> None:
    """An odd link is no error: the menu comes, with a sentence that says so."""
    answer = await client.get("/api/message", params={"link": link})
    message = await answer.json()

    assert answer.status == 200
    assert message["flow"] == "menu"
    assert message["link"] == conversation.menu()
    assert "menu" in message["text"] or "textes ont changé" in message["text"]


async def test_typed_words(client: Client, conversation: Conversation) -> None:
    """Words are read by the screen they are typed on."""
    menu = conversation.press(conversation.menu())
    refused = conversation.press(menu.choices[0][0].link or "")
    day = refused.choices[0][0].link or ""
    answer = await type_words(client, day, "15/11/2026")
    message = await answer.json()

    assert "dimanche 15" in message["text"]
    assert message["link"] != day


async def test_typed_words_on_no_screen(client: Client, conversation: Conversation) -> None:
    """Without a link the answer is the choice of languages."""
    answer = await type_words(client, None, "bonjour")

    assert await answer.json() == message_as_json(conversation.press(conversation.languages()))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "must be JSON"),
        (b"hello", "must be JSON"),
        (b"\xff\xfe\xfd", "must be JSON"),
        (b"[" * 4000, "must be JSON"),
        (b'["s1"]', "JSON object"),
        (b'{"text": 5}', '"text" must be a string'),
        (b'{"link": "s1"}', '"text" must be a string'),
        (b'{"link": 5, "text": "x"}', '"link" must be a string'),
        (json.dumps({"link": "s1", "text": "x" * 1001}).encode(), "at most 1000 characters"),
        (json.dumps({"link": "s1", "text": "x" * 5000}).encode(), "at most 4096 bytes"),
    ],
)
async def test_bad_body(client: Client, body: bytes, why: str) -> None:
    """A wrong body gets one sentence that says what to write."""
    answer = await client.post("/api/typed", data=body)
    told = await answer.json()

    assert answer.status == 400
    assert list(told) == ["error"]
    assert why in told["error"]
    assert told["error"].endswith(".")
    assert "Traceback" not in told["error"]


async def test_longest_text_in_any_script(client: Client, conversation: Conversation) -> None:
    """A thousand characters fit, even those that take three bytes, and odd halves do no harm."""
    for text in ("ቀ" * 1000, "\ud83d", "\x00" * 100):
        body = json.dumps({"link": conversation.menu(), "text": text}, ensure_ascii=len(text) < 9)
        answer = await client.post("/api/typed", data=body.encode())

        assert answer.status == 200


async def test_wrong_method_and_address(client: Client) -> None:
    """The addresses for messages answer in JSON even when asked in a wrong way."""
    for answer in (await client.get("/api/typed"), await client.get("/api/nothing")):
        assert answer.status in {404, 405}
        assert list(await answer.json()) == ["error"]


async def test_typed_words_never_reach_the_logs(
    client: Client,
    conversation: Conversation,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Whatever is typed, right or wrong, no log line has it."""
    caplog.set_level(logging.DEBUG)
    await type_words(client, conversation.menu(), SECRET)
    await type_words(client, SECRET, SECRET)
    await client.post("/api/typed", data=SECRET.encode())
    await client.post("/api/typed", json={"link": None, "text": SECRET * 50})

    out, err = capfd.readouterr()
    assert "Aminata" not in caplog.text + out + err


class Broken:
    """A conversation of which one part fails, with her words in the error."""

    def __init__(self, conversation: Conversation, part: str) -> None:
        self._conversation = conversation
        self._part = part

    def __getattr__(self, name: str) -> object:
        if name == self._part:
            raise LookupError(SECRET)
        return getattr(self._conversation, name)


@pytest.mark.parametrize("part", ["press", "typed", "guides", "languages"])
@pytest.mark.parametrize("locale", ["en", "ar"])
async def test_whatever_fails_there_is_help(
    conversation: Conversation,
    part: str,
    locale: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A6: when the program itself fails she gets the numbers; the log names the kind only."""
    link = conversation.menu(Locale(locale))
    app = make_app(cast("Conversation", Broken(conversation, part)))
    async with TestClient(TestServer(app)) as client:
        answers = [
            await client.get("/api/message"),
            await client.get("/api/message", params={"link": link}),
            await client.post("/api/typed", json={"link": link, "text": SECRET}),
        ]
        texts = [(await one.json())["text"] for one in answers]
    out, err = capfd.readouterr()
    logged = caplog.text + out + err
    helped = [text in {one.text for one in LAST_RESORT.values()} for text in texts]

    assert [one.status for one in answers] == [200, 200, 200]
    assert helped == {
        "press": [True, True, False], "typed": [False, False, True],
        "languages": [True, False, False], "guides": [False, False, False],
    }[part]  # fmt: skip
    if part == "press":
        assert texts[1] == LAST_RESORT[Locale(locale)].text
    assert ("LookupError" in logged) == any(helped)
    assert "Aminata" not in logged


async def test_a_message_that_cannot_be_drawn(conversation: Conversation) -> None:
    """A6: a message that does not become JSON gives way to the numbers."""

    class Undrawable(Broken):
        def press(self, _: str) -> object:
            return replace(conversation.press(conversation.menu()), text="\ud800")

    app = make_app(cast("Conversation", Undrawable(conversation, "")))
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/api/message")

        assert (await answer.json())["text"] == LAST_RESORT[Locale("fr")].text
