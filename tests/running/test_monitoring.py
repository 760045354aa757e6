"""Alert rules and board ask for what the bot measures; the real bot says it on its port."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest
import yaml

from bot.commands.content_in_use import ContentInUse
from bot.commands.database import store_for
from bot.commands.watched import KINDS, NOTHING_DUE, _measure
from bot.faces.telegram.reception import Reception
from bot.model.installation import TRIAL
from bot.service.metrics import Metrics
from bot.settings import read_settings
from tests.endtoend.running_bot import running_bot, start_bot
from tests.faults.bot_process import free_port
from tests.project import ROOT
from tests.running.installation import fresh
from tests.small_content import small_content
from tests.standin.client import CHAT, TOKEN, running_standin

RULES: Final[dict[str, Any]] = yaml.safe_load((ROOT / "deploy" / "alerts.yaml").read_text("utf-8"))
BOARD: Final[dict[str, Any]] = json.loads((ROOT / "deploy" / "board.json").read_text("utf-8"))
ALERTS: Final = [rule for group in RULES["groups"] for rule in group["rules"]]
NAME: Final = re.compile(r"\b((?:bot|process)_[a-z_]+)")


def measured(tmp_path: Path) -> tuple[Metrics, str]:
    """What a bot measures that has read its content, and its page."""
    fresh(small_content(tmp_path / "content"))
    settings = read_settings({
        "BOT_CONTENT_DIR": str(tmp_path / "content"), "BOT_DATA_DIR": str(tmp_path / "data"),
        "BOT_KEY": "1:" + "A" * 43 + "=",
    })  # fmt: skip
    content = ContentInUse(settings, TRIAL, lambda _: None)
    content.start()
    metrics = Metrics(KINDS, "1")
    _measure(metrics, content, store_for(settings), Reception())
    metrics.ended("callback_query", "answered", 0.1)
    metrics.line("update_failed", is_error=True)
    metrics.runs(content.name)
    return metrics, metrics.page().decode()


def test_what_is_asked_for_is_measured(tmp_path: Path) -> None:
    """Each name in a rule or on the board is one that the page has, with the labels asked for."""
    _, page = measured(tmp_path)
    there = set(re.findall(r"^([a-z_]+)", page, re.MULTILINE))
    asked = [rule["expr"] for rule in ALERTS]
    asked += [target["expr"] for panel in BOARD["panels"] for target in panel["targets"]]

    for expression in asked:
        names = set(NAME.findall(expression))
        assert names, expression
        assert names <= there, names - there
        for label in re.findall(r"by \(([a-z]+)\)|\{([a-z]+)=", expression):
            assert re.search(rf"[{{,]{''.join(label)}=", page), label
    assert NOTHING_DUE > 10_000


def test_every_number_has_a_place(tmp_path: Path) -> None:
    """What the bot measures of itself is looked at: by a rule, or on the board."""
    _, page = measured(tmp_path)
    text = json.dumps([RULES, BOARD])
    ours = set(re.findall(r"^# TYPE (bot_[a-z_]+)", page, re.MULTILINE))

    assert {name for name in ours if name.removesuffix("_created") not in text} <= {
        "bot_updates_received"
    }


def test_rules_say_what_to_do() -> None:
    """A severity of ours, one sentence, and what to do."""
    for rule in ALERTS:
        assert rule["labels"]["severity"] in {"warning", "error"}
        assert rule["annotations"]["summary"].endswith(".")
        assert rule["annotations"]["todo"].endswith(".")
    assert len({rule["alert"] for rule in ALERTS}) == len(ALERTS) >= 8
    assert len({panel["id"] for panel in BOARD["panels"]}) == len(BOARD["panels"])


def test_events_of_rules_are_logged() -> None:
    """An event that a rule counts is one that the program writes."""
    sources = "".join(file.read_text("utf-8") for file in (ROOT / "bot").rglob("*.py"))
    events = re.findall(r'event=~"([^"]+)"', json.dumps(RULES).replace('\\"', '"'))

    assert events
    for event in "|".join(events).split("|"):
        assert f'"{event}"' in sources, event


def test_prometheus_reads_the_rules() -> None:
    """Prometheus's own tool has nothing to say against them."""
    if shutil.which("promtool") is None:
        pytest.skip("promtool is not installed (Debian: apt install prometheus)")
    done = subprocess.run(
        ["promtool", "check", "rules", str(ROOT / "deploy" / "alerts.yaml")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr


async def _page(port: int, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


@pytest.mark.endtoend
async def test_a_bot_that_is_watched() -> None:
    """Ready once it answers; a press is counted; nothing there or in the log is of a person."""
    port = free_port()
    settings = {"BOT_METRICS_PORT": str(port), "BOT_LOGS": "json"}
    async with (
        running_standin(chats=[CHAT]) as standin,
        running_bot(standin.url, TOKEN, settings) as bot,
    ):
        person = standin.person(CHAT)
        await person.says("/menu")
        await person.waits_for(lambda message: "Tes droits" in message.text)
        await person.presses(contains="Dormir")
        await person.waits_until_handled()
        ready, healthy = await _page(port, "/readyz"), await _page(port, "/healthz")
        _, metrics = await _page(port, "/metrics")

    assert (ready, healthy) == ((200, "ok\n"), (200, "ok\n"))
    assert 'bot_updates_total{kind="callback_query",outcome="answered"} 1.0' in metrics
    assert 'bot_updates_total{kind="/menu",outcome="answered"} 1.0' in metrics
    assert str(CHAT) not in metrics
    lines = [line for line in bot.lines if line.startswith("{")]
    assert "bot_started" in {json.loads(line)["event"] for line in lines}
    assert str(CHAT) not in "".join(lines)


@pytest.mark.endtoend
async def test_a_bot_that_does_not_reach_telegram() -> None:
    """It lives, so that nothing restarts it, and is not ready, so that it is seen."""
    port = free_port()
    bot = await start_bot(f"http://127.0.0.1:{free_port()}", TOKEN, {"BOT_METRICS_PORT": str(port)})
    try:
        await bot.waits_for("No connection to Telegram")
        ready, healthy = await _page(port, "/readyz"), await _page(port, "/healthz")
    finally:
        await bot.stop()

    assert ready[0] == 503
    assert "Telegram is not reached" in ready[1]
    assert healthy == (200, "ok\n")
