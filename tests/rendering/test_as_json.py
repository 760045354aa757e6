"""A message as JSON: what other tools read, so its keys are never renamed."""

import json
from dataclasses import replace

from bot.model.messages import Button
from bot.model.verbs import Verb
from bot.rendering.as_json import message_as_json
from tests.build import AR, EN
from tests.rendering.said import Bot


def test_keys() -> None:
    """The keys, in their order."""
    message = message_as_json(Bot().at("refused"))

    assert list(message) == [
        "link", "flow", "step", "locale", "dir", "text", "title_length", "buttons", "rows",
        "facts", "deadlines", "media",
    ]  # fmt: skip


def test_message() -> None:
    """A screen with a time limit, in a right-to-left language."""
    bot = Bot()
    message = bot.at("refused judge 2026-11-13 unknown", AR)
    made = message_as_json(message)

    assert (made["link"], made["flow"], made["step"]) == (message.link, "refused", "in-time")
    assert (made["locale"], made["dir"]) == ("ar", "rtl")
    assert made["text"] == message.text
    assert made["text"][: made["title_length"]] == message.text.split("\n")[0]
    assert made["facts"] == ["REC-18"]
    assert made["deadlines"] == [{"name": "appeal", "shown": "2026-11-28", "last": "2026-11-30"}]
    assert made["rows"] == [len(row) for row in message.rows]
    assert message_as_json(bot.at("refused"))["dir"] == "ltr"


def test_buttons() -> None:
    """A button shows a link, asks for a page about it by name, or opens an address."""
    bot = Bot()
    message = replace(
        bot.at("refused"), fixed=((Button("a", url="https://exemple.fr"), Button("b")),)
    )
    made = message_as_json(message)["buttons"]

    assert made[0] == {"label": message.choices[0][0].label, "link": message.choices[0][0].link}
    assert made[-2:] == [{"label": "a", "url": "https://exemple.fr"}, {"label": "b", "link": ""}]
    pages = message_as_json(bot.at("refused department", EN, verb=Verb.MORE))["buttons"]
    assert pages[0]["verb"] == "in-french"
    assert pages[0]["link"].startswith(Verb.IN_FRENCH.value)


def test_it_is_json() -> None:
    """Every message can be written as JSON and read again."""
    for verb in Verb:
        made = message_as_json(Bot().at("refused department", AR, verb=verb))

        assert json.loads(json.dumps(made)) == made
