"""Log lines: an event and facts, on standard error, without the token of the bot."""

import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.model.messages import TextFault
from bot.model.names import Locale
from bot.service import log as logs
from bot.service.log import Word, log, log_error, set_up_logs, tell_fault

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """After a test, logs are as they were before it set them up."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    libraries = {name: logging.getLogger(name).level
                 for name in ("httpx", "httpcore", "telegram", "aiohttp", "asyncio")}  # fmt: skip
    root.handlers[:] = []
    yield
    root.handlers[:], root.level = handlers, level
    for name, before in libraries.items():
        logging.getLogger(name).setLevel(before)
    vars(logs._log).pop("bind", None)
    structlog.reset_defaults()


def test_line(capsys: pytest.CaptureFixture[str]) -> None:
    """One line an event: when, how grave, what, then the facts."""
    set_up_logs()
    log("screen_shown", ms=12, locale=Locale("fr"))
    line = capsys.readouterr().err

    assert line.startswith("timestamp=20")
    assert line.endswith(" level=info event=screen_shown ms=12 locale=fr\n")


def test_error(capsys: pytest.CaptureFixture[str]) -> None:
    """What somebody should look at is told as an error."""
    set_up_logs()
    log_error("store_broken", why=Word("OperationalError"))

    assert "level=error event=store_broken why=OperationalError" in capsys.readouterr().err


def test_text_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """A text that could not be said is told with its language, name and reason."""
    set_up_logs()
    tell_fault(TextFault(Locale("ar"), "refused/start", "missing"))

    expected = "level=error event=text_fault locale=ar message=refused/start why=missing"
    assert expected in capsys.readouterr().err


def test_no_token(capsys: pytest.CaptureFixture[str]) -> None:
    """The token is taken out of every line, whoever wrote it, and out of what went wrong."""
    set_up_logs()
    logging.getLogger("telegram").warning("token %s", TOKEN)
    logging.getLogger("bot").error("went wrong", exc_info=OSError(TOKEN))
    told = capsys.readouterr().err

    assert told.count("[token]") == 2
    assert SECRET not in told


def test_no_token_in_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    """The token is taken out of the address of a call too, where it stands behind "bot"."""
    set_up_logs()
    logging.getLogger("telegram").warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)

    assert SECRET not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["httpx", "telegram", "aiohttp", "asyncio"])
def test_libraries_are_quiet(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What libraries tell in passing may hold addresses or updates, and is left out."""
    set_up_logs()
    logging.getLogger(name).info("update: hello")

    assert capsys.readouterr().err == ""
