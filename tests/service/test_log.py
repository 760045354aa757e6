"""Log lines: an event and facts, on standard error, without the token of the bot."""

import json
import logging
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.messages import TextFault
from bot.model.names import Locale
from bot.service.log import OTHER, Word, know, log, log_error, set_up_logs, tell_fault
from tests.conftest import forget_logs

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
    forget_logs()


def test_line(capsys: pytest.CaptureFixture[str]) -> None:
    """One line an event: when, how grave, what, then the facts."""
    set_up_logs()
    know("fr")
    log("screen_shown", ms=12, locale=Locale("fr"))
    line = capsys.readouterr().err

    assert line.startswith("timestamp=20")
    assert line.endswith(" level=info event=screen_shown ms=12 locale=fr\n")


def test_error(capsys: pytest.CaptureFixture[str]) -> None:
    """What somebody should look at is told as an error."""
    set_up_logs()
    log_error("store_broken", why=Word("TimeoutError"))

    assert "level=error event=store_broken why=TimeoutError" in capsys.readouterr().err


def test_text_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """A text that could not be said is told with its language, name and reason."""
    set_up_logs()
    tell_fault(TextFault(Locale("ar"), "refused/start", "missing"))

    expected = "level=error event=text_fault locale=ar message=refused/start why=missing"
    assert expected in capsys.readouterr().err


HERS = ("je veux mourir", "Aminata", "viol", "06 12 34 56 78", "bad request: message is too long",
        "", "other; drop", "name=Aminata", "\u0645\u062d\u0627\u0645\u064d")  # fmt: skip
"""What a person or a server may have said."""


@pytest.mark.parametrize("text", HERS)
def test_no_text_of_hers(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """
    C6: whatever way a text takes to a line, it is not written: an allow-list is asked, not a type.

    Not wrapped, wrapped, in a list, or cast past the checker of types.
    """
    set_up_logs()
    log("a", why=Word(text))
    log_error("b", why=Locale(text))
    log("c", why=Word.listed([text, "TimeoutError"]))
    log("d", why=cast(Word, text))
    lines = [line.partition("event=")[2] for line in capsys.readouterr().err.splitlines()]

    assert lines == [
        f"a why={OTHER}", f"b why={OTHER}", f"c why={OTHER},TimeoutError", f"d why={OTHER}",
    ]  # fmt: skip


@given(st.text())
def test_a_word_is_known_or_other(text: str) -> None:
    """For any text: what was not made known is "other", and making it known lets it through."""
    assert Word(text) in {text, OTHER}
    assert Word(f"{text}?") == OTHER


class Kind(Enum):
    """Words of a module of ours."""

    FULL = "disk-full"


def test_what_is_known() -> None:
    """Error classes, members of enumerations, and what was made known at import."""
    know("sendMessage")
    assert [Word(Kind.FULL), Word(TimeoutError), Word("TimeoutError"), Word("sendMessage")] == [
        "disk-full", "TimeoutError", "TimeoutError", "sendMessage",
    ]  # fmt: skip
    assert Word(Word(Kind.FULL)) == "disk-full"


def test_a_path_of_the_operator(capsys: pytest.CaptureFixture[str]) -> None:
    """A path comes from a setting, never from a person."""
    set_up_logs()
    log_error("disk_full", path=Path("/srv/bot/data"))

    assert capsys.readouterr().err.endswith("event=disk_full path=/srv/bot/data\n")


class Full:
    """A place for lines that takes none, as a full disk does."""

    def write(self, _: str) -> int:
        """Nothing fits."""
        raise OSError(28, "No space left on device")

    def flush(self) -> None:
        """Nothing is there to be flushed."""


def test_a_line_that_cannot_be_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What of hers stands in the error at hand is not told in its place (A9)."""
    real = sys.stderr
    monkeypatch.setattr(sys, "stderr", Full())
    set_up_logs()
    monkeypatch.setattr(sys, "stderr", real)
    try:
        dict[str, str]()[SECRET]
    except KeyError:
        log_error("answer_not_made", why=Word(KeyError))

    assert capsys.readouterr() == ("", "")


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


def test_lines_as_objects(capsys: pytest.CaptureFixture[str]) -> None:
    """With BOT_LOGS=json every line is one object, of a library too, and still without a token."""
    set_up_logs(as_json=True)
    know("fr")
    log("screen_shown", ms=12, locale=Locale("fr"), text=Word("bonjour Amina"))
    logging.getLogger("telegram").warning("asked https://api.telegram.org/bot%s/getMe\nand", TOKEN)
    first, second = (json.loads(line) for line in capsys.readouterr().err.splitlines())

    assert first | {"timestamp": ""} == {
        "timestamp": "", "level": "info", "event": "screen_shown", "ms": 12, "locale": "fr",
        "text": OTHER,
    }  # fmt: skip
    assert (second["event"], second["level"]) == ("library", "warning")
    assert second["timestamp"][:4] == first["timestamp"][:4]
    assert SECRET not in json.dumps(second)
