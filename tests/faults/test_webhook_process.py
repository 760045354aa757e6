"""`bot run --webhook` as whoever runs it and Telegram see it."""

import asyncio
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.faces.telegram.raw_update import ALLOWED_UPDATES
from bot.faces.telegram.webhook import SECRET_HEADER
from bot.model.refused import Exit
from tests.faults.bot_process import SECRET, Bots, bots, free_port
from tests.standin.client import CHAT, running_standin

pytestmark = pytest.mark.endtoend

TITLE = "Tes droits"


async def test_from_the_first_call_to_the_last(tmp_path: Path) -> None:
    """It takes what waited, answers, ends gently, and leaves the webhook set for the next one."""
    async with running_standin(chats=[CHAT]) as standin, bots(standin, tmp_path, "webhook") as them:
        person = standin.person(CHAT)
        await person.says("/menu")
        async with them.running() as bot:
            await person.waits_for(lambda message: TITLE in message.text)
            await person.presses(contains="Dormir")
            chat = await person.waits_for(
                lambda message: "ce bot connaît des lieux" in message.text
            )
            await person.waits_until_handled()
            exit_code = await bot.stop()
        (call,) = await standin.control.calls(method="setWebhook")
        (answer,) = await standin.control.calls(method="answerCallbackQuery")
        info = (await standin.call("getWebhookInfo")).result
        await person.presses(contains="Menu")
        async with them.running():
            await person.waits_for(lambda message: TITLE in message.text)

    assert exit_code == 0
    assert chat.edits == 1
    assert call.params == {
        "url": f"http://127.0.0.1:{them.webhook_port}/telegram",
        "secret_token": SECRET,
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": 100,
    } | ({"drop_pending_updates": False} if "drop_pending_updates" in call.params else {})
    assert (answer.by_webhook, answer.status) == (True, 200)
    assert info["url"] == call.params["url"]
    assert info["pending_update_count"] == 0


@pytest.mark.parametrize("by", ["--take-over", "WEBHOOK_URL"])
async def test_back_to_polling(by: str, tmp_path: Path) -> None:
    """A bot that polls takes over from its own webhook, or when told to, and loses nothing."""
    async with running_standin(chats=[CHAT]) as standin:
        person = standin.person(CHAT)
        async with bots(standin, tmp_path, "webhook") as them, them.running():
            url = f"http://127.0.0.1:{them.webhook_port}/telegram"
        await person.says("/menu")
        async with bots(standin, tmp_path, "polling") as them:
            if by == "WEBHOOK_URL":
                them.settings[by] = url
            else:
                them.arguments.append(by)
            async with them.running():
                await person.waits_for(lambda message: TITLE in message.text)


@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_a_start_takes_nobodys_updates(how: str, tmp_path: Path) -> None:
    """Where another program has a webhook, a start says so, what to do, and ends with 78."""
    other = f"http://127.0.0.1:{free_port()}/other"
    async with running_standin(chats=[CHAT]) as standin, bots(standin, tmp_path, how) as them:
        await standin.call("setWebhook", url=other)
        bot = await them.start()
        code = await bot.wait()
        info = (await standin.call("getWebhookInfo")).result

    assert code == Exit.MEND
    assert info["url"] == other
    # Its path may be a secret, even our own token: the host alone is named.
    assert "127.0.0.1" in bot.printed
    assert other not in bot.printed
    assert "--take-over" in bot.printed
    assert "Traceback" not in bot.printed


async def test_taken_away_while_it_runs(tmp_path: Path) -> None:
    """Within a minute it is noticed, said, and taken back; who had written gets her answer."""
    async with running_standin(chats=[CHAT]) as standin, bots(standin, tmp_path, "webhook") as them:
        person = standin.person(CHAT)
        async with them.running() as bot:
            await standin.call("deleteWebhook")
            await person.says("/menu")
            async with asyncio.timeout(60):
                while "has taken this bot's messages" not in bot.printed:
                    await asyncio.sleep(0.1)
            await person.waits_for(lambda message: TITLE in message.text, 60)
            info = (await standin.call("getWebhookInfo")).result

    assert info["url"].endswith(f":{them.webhook_port}/telegram")


async def test_it_listens_on_this_machine_alone(tmp_path: Path) -> None:
    """Unless WEBHOOK_HOST says otherwise, no other machine reaches the port."""
    reached = []
    async with (
        running_standin(chats=[CHAT]) as standin,
        bots(standin, tmp_path, "webhook") as them,
        them.running(),
    ):
        for address in ("127.0.0.1", "127.0.0.2"):
            with socket.socket() as attempt:
                attempt.settimeout(1)
                reached.append(attempt.connect_ex((address, them.webhook_port or 0)) == 0)

    assert reached == [True, False]


async def test_ended_while_answering(tmp_path: Path) -> None:
    """On SIGTERM what is in hand is answered before the process ends."""
    async with running_standin(chats=[CHAT]) as standin, bots(standin, tmp_path, "webhook") as them:
        person = standin.person(CHAT)
        async with them.running() as bot:
            await standin.control.fault("5xx", method="sendMessage", count=2)
            await person.says("/menu")
            async with asyncio.timeout(5):
                while not await standin.control.calls(method="sendMessage"):
                    await asyncio.sleep(0.01)
            exit_code = await bot.stop()
        chat = await person.chat()

    assert exit_code == 0
    assert (len(chat.from_bot), chat.waiting) == (1, 0)


async def test_its_doors(tmp_path: Path) -> None:
    """Who has no secret is sent away without a word; `/healthz` says that it is there."""
    async with running_standin(chats=[CHAT]) as standin, bots(standin, tmp_path, "webhook") as them:
        url = f"http://127.0.0.1:{them.webhook_port}"
        update = {"update_id": 7, "message": {"chat": {"id": CHAT}}}
        async with them.running(), aiohttp.ClientSession() as session:
            async with session.post(f"{url}/telegram", json=update) as answer:
                without = answer.status, await answer.read()
            headers = {SECRET_HEADER: "wrong"}
            async with session.post(f"{url}/telegram", json=update, headers=headers) as answer:
                wrong = answer.status, await answer.read()
            async with session.get(f"{url}/healthz") as answer:
                health = answer.status, await answer.text()

    assert without == wrong == (401, b"")
    assert health == (200, "ok\n")
    assert SECRET not in them.printed


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"WEBHOOK_URL": ""}, "WEBHOOK_URL is not set"),
        ({"WEBHOOK_SECRET": ""}, "WEBHOOK_SECRET is not set"),
        ({"WEBHOOK_SECRET": "no spaces"}, "WEBHOOK_SECRET must be 1 to 256"),
        ({"WEBHOOK_PORT": "x"}, "WEBHOOK_PORT must be a number"),
        ({"WEBHOOK_HOST": "everywhere"}, "WEBHOOK_HOST must be an address"),
        ({"WEBHOOK_HOST": "192.0.2.1"}, "cannot be used"),  # This machine may have it later.
        ({"WEBHOOK_CERTIFICATE": "/nowhere.pem"}, "cannot be read"),
        ({"WEBHOOK_CERTIFICATE": __file__}, "must hold a certificate in PEM"),
        pytest.param(
            {"WEBHOOK_URL": "http://192.0.2.1/x"},
            "Telegram does not take WEBHOOK_URL",
            marks=pytest.mark.refusals("Telegram delivers to no such address"),
        ),
    ],
)
async def test_a_wrong_setting(settings: dict[str, str], words: str, tmp_path: Path) -> None:
    """What is missing or wrong is said in one sentence; exit 78: it must be mended."""
    async with running_standin(chats=[CHAT]) as standin:
        them = Bots(standin, tmp_path, free_port(), settings)
        bot = await them.start()
        code = await bot.wait()

    assert code == (Exit.TRY_AGAIN if words == "cannot be used" else Exit.MEND)
    assert words in bot.printed
    assert "Traceback" not in bot.printed


async def test_a_port_in_use(tmp_path: Path) -> None:
    """A port that another program has is said in one sentence; exit 75: later it may do."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        async with running_standin(chats=[CHAT]) as standin:
            bot = await Bots(standin, tmp_path, other.getsockname()[1]).start()
            code = await bot.wait()

    assert code == Exit.TRY_AGAIN
    assert "cannot be used" in bot.printed
    assert "Traceback" not in bot.printed
