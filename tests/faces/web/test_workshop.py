"""What stands beside the preview: where a screen is written, what is wrong, another day."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.faces.web.app import make_app
from bot.faces.web.workshop import Workshop

from .workshops import FRENCH, GUIDE, workshop_in, write

Client = TestClient[web.Request, web.Application]


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return workshop_in(tmp_path_factory.mktemp("workshop"))


@pytest.fixture
async def client(workshop: Workshop) -> AsyncIterator[Client]:
    app = make_app(workshop.following.conversation, workshop=workshop)
    async with TestClient(TestServer(app)) as client:
        yield client


async def test_where_a_screen_is_written(client: Client, workshop: Workshop) -> None:
    """The step, its text in the language of the screen, its facts: each with file and line."""
    message = await (await client.get("/api/message?link=refused/ask&in=ar")).json()
    about = await (await client.get(f"/api/about?link={message['link']}")).json()
    folder = workshop.following.folder.shipped.resolve()

    assert message["locale"] == "ar"
    assert about["name"] == "refused/ask"
    for place, words in ((about["step"], "ask:"), (about["text"], "ask =")):
        path, _, line = place["path"].rpartition(":")
        assert Path(path).read_text("utf-8").split("\n")[int(line) - 1].strip() == words
        assert place["editor"] == f"vscode://file{path}:{line}:{3 if 'yaml' in path else 1}"
        assert path.startswith(str(folder))
    assert [one["id"] for one in about["facts"]] == ["DAY-01"]
    assert about["facts"][0]["place"]["place"].startswith("flows/_law.yaml:")
    assert about["refused"] == []


async def test_the_way_that_was_taken(client: Client) -> None:
    """The steps behind the moves of a link, and a picture in which they are lit."""
    first = await (await client.get("/api/message?link=refused")).json()
    asked = await (await client.get(f"/api/message?link={first['buttons'][0]['link']}")).json()
    about = await (await client.get(f"/api/about?link={asked['link']}")).json()
    answer = await client.get(f"/api/picture?flow=refused&way={'%20'.join(about['way'])}")
    drawn = await answer.text()

    assert about["way"] == ["refused/start", "refused/letter-day"]
    assert answer.content_type == "image/svg+xml"
    assert drawn.count('stroke="#0b57d0" stroke-width="3"') == 3
    assert (await client.get("/api/picture?flow=none")).status == 404


async def test_another_day(client: Client) -> None:
    """As of a day, a deadline may be over; the next answer is of today again."""
    first = await (await client.get("/api/message?link=refused")).json()
    link = first["buttons"][0]["link"]
    typed = await client.post("/api/typed", json={"link": link, "text": "18/11/2026"})
    yes = next(one for one in (await typed.json())["buttons"] if "Oui" in one["label"])
    texts = [
        (await (await client.get(f"/api/message?link={yes['link']}{at}")).json())["step"]
        for at in ("", "&at=2027-03-01T21:30", "")
    ]

    assert texts == ["in-time", "late", "in-time"]
    for wrong in ("yesterday", "2027-13-01"):
        assert (await client.get(f"/api/message?at={wrong}")).status == 400


async def test_news(client: Client, workshop: Workshop) -> None:
    """Who waits hears of a mistake at once, in her language and with its screen."""
    seen = workshop.following.version
    write(workshop, FRENCH, "Montre ton", "Montre { $ton")
    try:
        answer = await client.get(f"/api/news?locale=fr&seen={seen}")
        news = await answer.json()
    finally:
        write(workshop, FRENCH, "Montre { $ton", "Montre ton")

    assert news["version"] > seen
    assert [one["screen"] for one in news["problems"]] == ["refused/ask"]
    assert "{" in news["problems"][0]["said"]
    assert "ouvert" in news["problems"][0]["said"]
    later = await (await client.get(f"/api/news?locale=fr&seen={news['version']}")).json()
    assert later["problems"] == []


async def test_without_a_workshop(client: Client, workshop: Workshop) -> None:
    """The page alone has none of it, and neither the names of guides nor of files."""
    app = make_app(workshop.following.conversation)
    async with TestClient(TestServer(app)) as bare:
        for address in ("news", "about?link=x", "picture?flow=refused", "languages"):
            assert (await bare.get(f"/api/{address}")).status == 404
        assert "workshop" not in await (await bare.get("/")).text()
    assert "workshop.js" in await (await client.get("/")).text()
    assert GUIDE not in await (await client.get("/")).text()
