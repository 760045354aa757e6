"""The running bot looks at itself, and tells its team in a group that it does not leave."""

import asyncio
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from telegram.error import Forbidden, TelegramError

from bot.commands.content_in_use import ContentInUse
from bot.commands.database import store_for
from bot.commands.health import FILE, Running, beat, running
from bot.commands.self_check import SelfCheck
from bot.faces.telegram.checkup import tell_team
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.retrying import RetryingClient
from bot.faces.telegram.sender import MessageSender
from bot.model.checkup import Check, Finding, Severity
from bot.model.installation import TRIAL
from bot.service.log import set_up_logs
from bot.settings import SettingWrong, read_settings
from tests.running.installation import Installation, installed
from tests.safety.telegram_face import Line

GROUP = -1001234567890
NOW = 1_900_000_000.0


class Api:
    """The Bot API on a good day, and what it was asked for."""

    def __init__(self, error: TelegramError | None = None) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.error = error

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        assert read
        self.calls.append((method, fields))
        if self.error is not None:
            raise self.error
        return {"id": 1, "username": "our_bot", "url": "", "pending_update_count": 0}


async def date_of() -> str | None:
    """The clock of Telegram is the one of this machine."""
    return None


def prepared(
    one: Installation, reception: Reception | None = None
) -> tuple[SelfCheck, ContentInUse]:
    """A bot that has read its content; its store is not opened, and so is well."""
    settings = read_settings({**one.settings, "BOT_STAFF_CHAT": str(GROUP)})
    content = ContentInUse(settings, TRIAL, lambda _: None)
    content.start()
    reception = reception or Reception()
    store = store_for(settings)
    check = SelfCheck(settings, content, store, reception=reception, by_webhook=False)
    return check, content


WITHOUT_A_WORD = {Check.SETTINGS, Check.CONTENT, Check.OVERLAY}
"""A bot that runs has passed the first, and has nothing of its own over its content."""


def test_all_checks_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each check but the one of settings, which a bot that runs has passed, says something."""
    with installed(tmp_path, monkeypatch) as one:
        check, _ = prepared(one)
        found = asyncio.run(check.look(Api(), date_of))

    assert {each.check for each in found} == set(Check) - WITHOUT_A_WORD
    assert {each.severity for each in found if each.check not in {Check.CLOCK, Check.DISK}} == {
        Severity.OK
    }
    assert not any(each.detail for each in found)


def test_people_who_are_not_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the receiver says is a finding; a start that has not answered yet is none."""
    with installed(tmp_path, monkeypatch) as one:
        reception = Reception()
        check, _ = prepared(one, reception)
        starting = asyncio.run(check.look(Api(), date_of))
        reception.lost = lambda: "another program has taken the updates"
        reception.beat()
        deaf = asyncio.run(check.look(Api(), date_of))

    def troubles(found: list[Finding]) -> list[str]:
        return [one.what for one in found if one.severity is Severity.ERROR]

    assert troubles(starting) == []
    assert troubles(deaf) == [
        "The running bot does not answer people: another program has taken the updates."
    ]


def test_content_that_was_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a mistake is told each day, though the bot answers with what it has."""
    with installed(tmp_path, monkeypatch) as one:
        check, content = prepared(one)
        content.is_behind = True
        found = asyncio.run(check.look(Api(), date_of))

    (told,) = [each for each in found if each.check is Check.CONTENT]
    assert told.severity is Severity.ERROR
    assert "bot lint" in told.todo


def test_what_it_says_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The beat carries it letter for letter to `bot doctor`."""
    with installed(tmp_path, monkeypatch) as one:
        check, content = prepared(one)

        async def once() -> None:
            beating = asyncio.create_task(beat(one.data, check.running))
            await asyncio.sleep(0.3)
            said.append(running(one.data, datetime.now().astimezone().timestamp()))
            beating.cancel()
            with suppress(asyncio.CancelledError):
                await beating

        said: list[Running | None] = []
        (one.data / FILE).write_text("a" * 5000)
        asyncio.run(once())

    assert said == [check.running()]
    assert said[0] is not None
    assert said[0].content == content.name != ""
    assert len(content.name) == 12


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"content": 5, "x": 1}', "[" * 5000])
def test_a_beat_of_another_version(text: str, tmp_path: Path) -> None:
    """What stands in the file may be of an older bot or cut off: it is alive all the same."""
    (tmp_path / FILE).write_text(text)
    at = (tmp_path / FILE).stat().st_mtime

    assert running(tmp_path, at + 1) in {Running(), None}
    assert running(tmp_path, at + 1000) is None


def test_the_team_is_told_in_its_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the group of the setting is written to, with nothing marked up."""
    api = Api()
    assert asyncio.run(tell_team(api, GROUP, "2 to look at"))

    assert api.calls == [("sendMessage", {"chat_id": GROUP, "text": "2 to look at"})]
    del tmp_path, monkeypatch


def test_a_group_that_threw_it_out(capsys: pytest.CaptureFixture[str]) -> None:
    """It is logged without Telegram's words, and whoever asked knows that nobody was told."""
    set_up_logs()
    assert not asyncio.run(tell_team(Api(Forbidden("bot was kicked")), GROUP, "2 to look at"))
    said = "".join(capsys.readouterr())

    assert "team_not_told" in said
    assert "kicked" not in said


@pytest.mark.parametrize(("chat", "left"), [(GROUP, []), (-5, ["leaveChat"])])
async def test_only_the_group_of_the_team_is_not_left(chat: int, left: list[str]) -> None:
    """Every other group is left, whatever is said in it."""
    line = Line()
    sender = MessageSender(RetryingClient(line), staff_chat=GROUP)
    await sender.leave(chat)

    assert [method for method, _ in line.calls] == left


@pytest.mark.parametrize(
    "given", ["4242", "@team", "-5", "-1001234567890x", "-0", "–1001234567890"]
)
def test_a_staff_chat_that_is_none(given: str) -> None:
    """A person is not told, nor a channel by its name: only the number of a group will do."""
    with pytest.raises(SettingWrong, match="BOT_STAFF_CHAT must be the number of a group"):
        read_settings({"BOT_STAFF_CHAT": given})


def test_no_staff_chat() -> None:
    """Left out or blank, nobody is told."""
    assert read_settings({"BOT_STAFF_CHAT": " "}).staff_chat is None
    assert read_settings({"BOT_STAFF_CHAT": f" {GROUP} "}).staff_chat == GROUP
