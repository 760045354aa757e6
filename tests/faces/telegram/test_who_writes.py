"""Who is answered and who is not: forwarded messages, channels, groups, programs, the phone."""

from typing import Any

import pytest
import telegram

from bot.faces.telegram.raw_update import ALLOWED_UPDATES, SENT
from tests.safety.everything import talk
from tests.safety.telegram_face import Line, handler, said

GROUP = {"id": -5, "type": "supergroup", "title": "x"}


async def calls_for(update: dict[str, Any]) -> list[str]:
    """The methods that the bot calls for an update."""
    line = Line()
    await handler(talk(), line).handle(update)
    return [method for method, _ in line.calls]


@pytest.mark.parametrize(
    "kind", ["channel_post", "edited_channel_post", "business_message", "poll"]
)
async def test_what_is_not_asked_for(kind: str) -> None:
    """Channels are no persons: not even asked for."""
    assert kind not in ALLOWED_UPDATES
    assert await calls_for({"update_id": 1, kind: said("x")["message"]}) == []


async def test_a_group_is_left() -> None:
    """A group is left without a word, whatever is said in it."""
    update = said("/sos")
    update["message"]["chat"] = GROUP

    assert await calls_for(update) == ["leaveChat"]


async def test_a_button_in_a_group() -> None:
    """A button pressed in a group stops its clock and shows nothing there."""
    under = {"message_id": 5, "date": 1, "chat": GROUP}
    query = {"id": "1", "from": {"id": 7}, "message": under, "data": talk().menu()}

    assert await calls_for({"update_id": 1, "callback_query": query}) == ["answerCallbackQuery"]


async def test_added_to_a_group() -> None:
    """Whoever adds the bot to a group sees it leave at once."""
    change = {"chat": GROUP, "from": {"id": 7}, "new_chat_member": {"status": "member"}}

    assert await calls_for({"update_id": 1, "my_chat_member": change}) == ["leaveChat"]


async def test_another_program() -> None:
    """A program that writes gets no answer: two that answer each other would never end."""
    update = said("/menu")
    update["message"]["from"]["is_bot"] = True

    assert await calls_for(update) == []


async def test_a_forwarded_message() -> None:
    """C5: somebody else's words are taken out of the chat and kindly explained."""
    update = said("on se voit demain")
    update["message"]["forward_origin"] = {"type": "hidden_user", "date": 1}

    assert await calls_for(update) == ["deleteMessages", "sendMessage"]


TOLD_BY_THE_PHONE = sorted(
    name
    for name in vars(telegram.Message)["__slots__"]
    if name not in SENT and not name.startswith("_") and name not in {"chat", "from_user", "date"}
)
"""Every other field of a message that the library knows: service messages and what goes along."""


@pytest.mark.parametrize("field", [*TOLD_BY_THE_PHONE, "a_field_of_next_year"])
async def test_what_the_phone_reports(field: str) -> None:
    """A timer, a pin, a gift: nobody has sent papers, so nothing is deleted and nothing said."""
    update = said("")
    del update["message"]["text"]
    update["message"][field] = {"text": "je veux mourir", "message_auto_delete_time": 86400}

    assert await calls_for(update) == []


@pytest.mark.parametrize("field", sorted(SENT - {"text"}))
async def test_what_a_person_sends(field: str) -> None:
    """Whatever a person sends beside a text is taken out of the chat, and she is told."""
    update = said("")
    del update["message"]["text"]
    update["message"][field] = {"file_id": "x", "latitude": 48.8, "longitude": 2.3}

    assert await calls_for(update) == ["deleteMessages", "sendMessage"]


@pytest.mark.parametrize(
    "payload", ["x", "x" * 64, "é", "sf0mn sf0mn", "../../etc", "s1f-", "\u202e", "-" * 64]
)
async def test_start_with_rubbish(payload: str) -> None:
    """A shared address that was cut or made up opens something that can be used, in one message."""
    line = Line()
    await handler(talk(), line).handle(said(f"/start {payload}"))

    assert len(line.texts) == 1
    assert any("reply_markup" in fields and fields["reply_markup"]["inline_keyboard"]
               for _, fields in line.calls)  # fmt: skip
