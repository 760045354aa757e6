"""What people do reaches the bot as Telegram would deliver it."""

from __future__ import annotations

from typing import Any

import pytest

from .client import CHAT, Refused, Standin

_KEYS = {
    "inline_keyboard": [
        [{"text": "📄 Yes", "callback_data": "y"}, {"text": "✋ No", "callback_data": "n"}],
        [{"text": "Web", "url": "https://example.org"}],
    ]
}


async def _screen(standin: Standin, **more: Any) -> int:
    params: dict[str, Any] = {"chat_id": CHAT, "text": "A letter?", "reply_markup": _KEYS} | more
    return int((await standin.call("sendMessage", **params)).result["message_id"])


async def _updates(standin: Standin) -> list[dict[str, Any]]:
    answer = await standin.call("getUpdates")
    return list(answer.result)


async def test_a_command(standin: Standin) -> None:
    """/start with a link has a bot_command entity; who writes first becomes known."""
    assert (await standin.person(99).chat()).messages == ()
    assert (await standin.call("sendMessage", chat_id=99, text="hello")).status == 400
    number = await standin.person(99).says("/start fr-ab12")
    (update,) = await _updates(standin)
    message = update["message"]

    assert message["message_id"] == number
    assert message["text"] == "/start fr-ab12"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["chat"] == {"id": 99, "first_name": "Person 99", "type": "private"}
    assert message["from"]["language_code"] == "fr"
    assert (await standin.call("sendMessage", chat_id=99, text="hello")).ok


@pytest.mark.parametrize(
    "kind", ["photo", "voice", "video", "sticker", "document", "contact", "location"]
)
async def test_other_messages(standin: Standin, kind: str) -> None:
    """Each kind comes with its own object; files can be fetched."""
    await standin.person().sends(kind)
    (update,) = await _updates(standin)
    sent = update["message"][kind]

    if kind not in {"contact", "location"}:
        file_id = sent[-1]["file_id"] if kind == "photo" else sent["file_id"]
        file = await standin.call("getFile", file_id=file_id)
        url = f"{standin.url}/file/bot4200000042:AAstandin-standin-standin-standin-0/"
        async with standin._session.get(url + file.result["file_path"]) as response:
            assert (await response.text()) == f"a {kind} of a test"


async def test_edits_forwards_and_replies(standin: Standin) -> None:
    """An edit is an edited_message, a forward says from whom, a reply shows what it replies to."""
    number = await standin.person().says("helo")
    await standin.person().edits(number, "hello")
    await standin.person().sends("forward", text="look", sender_name="Awa")
    await standin.person().says("and?", reply_to=number)

    _, edit, forward, reply = await _updates(standin)

    assert edit["edited_message"]["text"] == "hello"
    assert edit["edited_message"]["edit_date"]
    assert forward["message"]["forward_origin"]["sender_user_name"] == "Awa"
    assert reply["message"]["reply_to_message"]["text"] == "hello"


async def test_a_press(standin: Standin) -> None:
    """The query carries data and the message as it stands; the chat shows the answer."""
    number = await _screen(standin)
    query = await standin.person().presses(contains="Yes")
    (update,) = await _updates(standin)
    callback = update["callback_query"]

    assert callback["id"] == query
    assert callback["data"] == "y"
    assert callback["message"]["message_id"] == number
    assert callback["message"]["reply_markup"] == _KEYS
    assert callback["from"]["id"] == CHAT


async def test_presses_that_miss(standin: Standin) -> None:
    """A button that is not there fails the test, and names those that are."""
    await _screen(standin)

    with pytest.raises(Refused, match=r"\[📄 Yes\], \[✋ No\], \[Web\]"):
        await standin.person().presses("Maybe")
    with pytest.raises(Refused, match="does not reach the bot"):
        await standin.person().presses("Web")


async def test_old_and_lost_buttons(standin: Standin) -> None:
    """A phone can show old buttons: pressed with force, or under a message the bot cannot see."""
    number = await _screen(standin)
    await standin.call("editMessageText", chat_id=CHAT, message_id=number, text="done")

    await standin.person().presses(data="old", message_id=number, force=True)
    await standin.person().presses(data="lost", message_id=number, inaccessible=True)
    old, lost = await _updates(standin)

    assert old["callback_query"]["data"] == "old"
    assert old["callback_query"]["message"]["text"] == "done"
    assert lost["callback_query"]["message"] == {
        "message_id": number,
        "chat": old["callback_query"]["message"]["chat"],
        "date": 0,
    }


async def test_keys_in_place_of_the_persons_own(standin: Standin) -> None:
    """A key sends its label, or the position it asks for; then the keys can be taken away."""
    keys = {"keyboard": [["Yes"], [{"text": "Here", "request_location": True}]]}
    await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=keys)
    await standin.person().presses("Yes")
    await standin.person().presses("Here")
    gone = {"remove_keyboard": True}
    await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=gone)

    said, position = await _updates(standin)

    assert said["message"]["text"] == "Yes"
    assert position["message"]["location"]["latitude"]
    with pytest.raises(Refused, match="no message with buttons"):
        await standin.person().presses("Yes")


async def test_blocking_is_told(standin: Standin) -> None:
    """The bot hears that it was blocked; the person must unblock before she writes."""
    await standin.control.block(CHAT)

    with pytest.raises(Refused, match="unblock it first"):
        await standin.person().says("hello")
    (update,) = await _updates(standin)

    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_a_group_with_topics(standin: Standin) -> None:
    """Helpers write in a group under their own names; the bot answers in the topic."""
    group = -1_001_000
    await standin.control.add_chat(group, title="Helpers", threads=[12])
    helper = {"id": 555, "first_name": "Léa"}
    await standin.person(group).says("I take it", from_=helper, thread_id=12)
    answer = await standin.call("sendMessage", chat_id=group, text="ok", message_thread_id=12)
    await standin.control.block(group)
    out = await standin.call("sendMessage", chat_id=group, text="x")

    (update, _) = await _updates(standin)

    assert update["message"]["from"]["first_name"] == "Léa"
    assert update["message"]["message_thread_id"] == 12
    assert answer.ok
    assert (out.status, out.description) == (
        403,
        "Forbidden: bot was kicked from the supergroup chat",
    )


async def test_waiting_fails_with_a_picture(standin: Standin) -> None:
    """What a test did not find is shown beside what there is."""
    await _screen(standin)
    await standin.person().says("yes")

    with pytest.raises(AssertionError) as failed:
        await standin.person().waits_for(lambda message: message.text == "never", seconds=0)

    picture = str(failed.value)
    assert "bot: A letter?" in picture
    assert "[📄 Yes] [✋ No]" in picture
    assert "person: yes" in picture
    assert "updates the bot has not confirmed: 1" in picture
