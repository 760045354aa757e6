"""Every method of the Bot API that the bot calls is one the stand-in knows and checks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.standin.method_table import METHODS

FACE = Path(__file__).resolve().parents[3] / "bot" / "faces" / "telegram"
CALLING = {"call", "do", "call_best_effort"}
LIBRARY = re.compile(r"(?:get|set|send|edit|delete|answer|forward|copy|leave|pin|stop)_[a-z_]+")


def calls_in(source: str) -> Iterator[str]:
    """The methods that a file names: in raw calls, in webhook answers, through the library."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(attr=name), args=[ast.Constant(value=str(method)), *_]
            ):
                if name in CALLING:
                    yield method
            case ast.Dict(keys=[ast.Constant(value="method"), *_], values=[method, *_]):
                if isinstance(method, ast.Constant):
                    yield str(method.value)
            case ast.Attribute(value=owner, attr=name) if LIBRARY.fullmatch(name):
                if ast.unparse(owner) in {"bot", "self._bot"}:
                    head, *rest = name.split("_")
                    yield head + "".join(word.capitalize() for word in rest)


def called() -> set[str]:
    """Every method that the face calls anywhere."""
    return {name for file in FACE.glob("*.py") for name in calls_in(file.read_text())}


def test_the_search_finds() -> None:
    """Raw calls, webhook answers and calls through the library are all found."""
    source = """
self._delivery.call("sendMessage", x)
reply.update({"method": "answerCallbackQuery", **fields})
bot.set_my_commands([])
partial(self._bot.delete_webhook, a=1)
other.get_name("sendNothing")
"""

    assert set(calls_in(source)) == {
        "sendMessage", "answerCallbackQuery", "setMyCommands", "deleteWebhook",
    }  # fmt: skip


def test_the_stand_in_checks_every_method() -> None:
    """No method is called whose parameters nobody checks."""
    known = {method.name for method in METHODS.values()}

    assert called() - known == set()
    assert {"sendMessage", "editMessageText", "deleteMessages", "setWebhook"} <= called()


def test_nothing_is_fetched() -> None:
    """C5: nothing in the code asks Telegram for a file that somebody has sent."""
    assert "getFile" not in called()
    assert not any("download" in file.read_text() for file in FACE.glob("*.py"))
