"""An installation to be spoiled: settings, content, data, key, a Telegram that says anything."""

import asyncio
import base64
import json
import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import pytest

from bot.commands.health import FILE, Running, _beat
from bot.model.names import Locale
from bot.service.clock import today_in_paris
from bot.service.ports import Languages
from bot.store.factory import FILE_NAME, make_store
from tests.small_content import small_content

TOKEN: Final = "4200000042:AAstandin-standin-standin-standin-0"
KEY_LINE: Final = f"1:{base64.b64encode(bytes(range(32))).decode()}\n"


@dataclass(slots=True)
class Telegram:
    """What the Bot API answers."""

    info: dict[str, Any] = field(default_factory=lambda: {"url": "", "pending_update_count": 0})
    status: int = 200
    page: str = ""
    ahead: float = 0.0

    def answer(self, path: str) -> tuple[int, str]:
        """Status and body for a call."""
        if self.page:
            return 200, self.page
        if self.status != 200:
            error = {"ok": False, "error_code": self.status, "description": "Unauthorized"}
            return self.status, json.dumps(error)
        me = {"id": 4200000042, "is_bot": True, "first_name": "Bot", "username": "our_bot"}
        return 200, json.dumps({"ok": True, "result": me if path.endswith("Me") else self.info})


@contextmanager
def served(telegram: Telegram) -> Iterator[str]:
    """Its address, as long as the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        def date_time_string(self, timestamp: float | None = None) -> str:
            return formatdate((timestamp or time.time()) + telegram.ahead, usegmt=True)

        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, body = telegram.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass(slots=True)
class Installation:
    """One that is well, until a test spoils it."""

    folder: Path
    telegram: Telegram
    settings: dict[str, str]

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def key(self) -> Path:
        return self.folder / "key"

    @property
    def database(self) -> Path:
        return self.data / FILE_NAME

    def runs(self, running: Running | None = None, ago: float = 0.0) -> None:
        """A bot beats, or did some seconds ago."""
        file = self.data / FILE
        _beat(file, json.dumps({**vars_of(running or Running())}))
        os.utime(file, (time.time() - ago, time.time() - ago))

    def rewrite(self, name: str, pattern: str, by: str) -> None:
        """Change a file of the content."""
        file = self.content / name
        text = file.read_text("utf-8")
        changed = re.sub(pattern, by, text)
        assert changed != text
        file.write_text(changed, "utf-8")


def vars_of(running: Running) -> dict[str, object]:
    """The fields of what a bot says of itself."""
    return {name: getattr(running, name) for name in Running.__dataclass_fields__}


def fresh(folder: Path) -> None:
    """Everything in the content was read and called today."""
    today = today_in_paris()
    later = today + timedelta(days=300)
    for file in (folder / "flows").glob("*.yaml"):
        text = re.sub(r"(checked|on): \d{4}-\d\d-\d\d", rf"\1: {today}", file.read_text("utf-8"))
        file.write_text(re.sub(r"again-before: \d{4}-\d\d-\d\d", f"again-before: {later}", text))


async def _with_a_person(data: Path, key: Path) -> None:
    store = make_store(data_dir=data, database_url=None, key_file=key, key=None, alone=True)
    async with store:
        store.remember_languages(4242, Languages(Locale("fr"), None))
        assert await store.flush()


@contextmanager
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installation]:
    """An installation that is well, with one person in its data and a bot that runs."""
    for name in [one for one in os.environ if one.startswith(("BOT_", "WEBHOOK_", "TELEGRAM_"))]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    telegram = Telegram()
    with served(telegram) as url:
        one = Installation(tmp_path, telegram, {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "BOT_CONTENT_DIR": str(tmp_path / "content"),
            "BOT_DATA_DIR": str(tmp_path / "data"),
            "BOT_KEY_FILE": str(tmp_path / "key"),
        })  # fmt: skip
        fresh(small_content(one.content))
        one.key.write_text(KEY_LINE)
        one.key.chmod(0o600)
        asyncio.run(_with_a_person(one.data, one.key))
        one.runs()
        yield one
