"""The real bot, and Telegram's odd answers: a person is answered, and nothing is there thrice."""

import pytest

from tests.endtoend.at_the_menu import CHAT, at_the_menu, says
from tests.standin.client import ChatView, MessageView, Person

pytestmark = pytest.mark.endtoend


def with_words(chat: ChatView, words: str) -> int:
    """How many messages of the bot hold *words*."""
    return sum(words in message.text for message in chat.from_bot)


def data_of(message: MessageView, label: str) -> str:
    """What is under the button of a message that holds *label*."""
    return next(
        str(button.data) for row in message.buttons for button in row if label in button.text
    )


async def is_shown(person: Person, words: str) -> int:
    """Until the update is handled; how many messages hold *words* then."""
    await person.waits_until_handled(40)
    return with_words(await person.chat(), words)


async def test_an_odd_answer_loses_no_press() -> None:
    """Not found, no token, a conflict, a page, an error, a cut: each once, and the screen comes."""
    async with at_the_menu() as (standin, person):
        for kind in ("404", "401", "409", "garbage", "5xx", "reset", "lost"):
            await standin.control.fault(kind, method="editMessageText")
            await person.presses(contains="On m’a dit")
            await person.waits_for(says("On t’a dit"))
            await person.waits_until_handled()
            await person.presses(contains="Menu")
            await person.waits_for(says("Tes droits"))
            await person.waits_until_handled()
        chat = await person.chat()

    assert len(chat.from_bot) == 1


@pytest.mark.parametrize("words", ["MESSAGE_ID_INVALID", "of next year"])
async def test_an_edit_that_is_refused(words: str) -> None:
    """A press whose edit is refused in whatever words is answered by a new message."""
    async with at_the_menu() as (standin, person):
        description = f"Bad Request: {words}"
        await standin.control.fault("400", method="editMessageText", description=description)
        await person.presses(contains="On m’a dit")
        await person.waits_for(says("On t’a dit"))

        assert await is_shown(person, "On t’a dit") == 1


@pytest.mark.parametrize("times", [1, 3, 6])
async def test_never_three_copies(times: int) -> None:
    """When the answers to a message are cut it is there twice at the most, help or not."""
    async with at_the_menu() as (standin, person):
        for command, words in (("/sos", "📞"), ("/privacy", "Ce que ce bot garde")):
            await standin.control.fault("lost", method="sendMessage", count=times)
            await person.says(command)
            assert 1 <= await is_shown(person, words) <= 2
            await standin.control.clear_faults()


async def test_help_over_a_line_that_is_cut() -> None:
    """Help is tried once more, later: cut twice before it is done, it is there once."""
    async with at_the_menu() as (standin, person):
        await standin.control.fault("reset", method="sendMessage", count=2)
        await person.says("je veux mourir")
        await person.waits_for(says("📞"), 20)

        assert await is_shown(person, "📞") == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_an_error_before_it_is_done(status: int) -> None:
    """An error of Telegram's own, three times: one copy in the end."""
    async with at_the_menu() as (standin, person):
        await standin.control.fault("5xx", method="sendMessage", count=3, status=status)
        await person.says("/privacy")
        await person.waits_for(says("Ce que ce bot garde"))

        assert await is_shown(person, "Ce que ce bot garde") == 1


async def test_a_press_that_is_too_old_to_be_answered() -> None:
    """Too old a query is no reason not to show the screen."""
    async with at_the_menu() as (standin, person):
        description = "Bad Request: query is too old and response timeout expired"
        await standin.control.fault(
            "400", method="answerCallbackQuery", count=-1, description=description
        )
        await person.presses(contains="On m’a dit")
        await person.waits_for(says("On t’a dit"))


async def test_six_presses_at_once() -> None:
    """The same button six times: one screen, and every clock is stopped once."""
    async with at_the_menu() as (standin, person):
        menu = await person.last()
        data = data_of(menu, "On m’a dit")
        for _ in range(6):
            await person.presses(data=data, message_id=menu.message_id, force=True)
        await person.waits_for(says("On t’a dit"))
        await person.waits_until_handled()
        calls = await standin.control.calls(method="answerCallbackQuery")
        chat = await person.chat()

    queries = [call.params["callback_query_id"] for call in calls]
    assert len(chat.from_bot) == 1
    assert len(queries) == len(set(queries)) == 6


async def test_a_press_under_a_message_that_telegram_shows_no_more() -> None:
    """An inaccessible message cannot be edited: the screen is a new one."""
    async with at_the_menu() as (_, person):
        menu = await person.last()
        data = data_of(menu, "On m’a dit")
        await person.presses(data=data, message_id=menu.message_id, inaccessible=True)
        await person.waits_for(says("On t’a dit"))

        assert await is_shown(person, "Tes droits") == 1


async def test_danger_under_a_photo_and_in_changed_words() -> None:
    """A2: the numbers come, the photo is gone and was not asked for."""
    async with at_the_menu() as (standin, person):
        await person.sends("photo", caption="je veux mourir")
        await person.waits_for(says("📞"))
        await person.waits_until(lambda chat: all(one.kind == "text" for one in chat.messages))
        number = await person.says("bonjour")
        await person.waits_until_handled()
        before = with_words(await person.chat(), "📞")
        await person.edits(number, "je veux mourir")
        await person.waits_until(lambda chat: with_words(chat, "📞") == before + 1)
        calls = await standin.control.calls(method="getFile")

    assert calls == []


async def test_a_timer_is_passed_over() -> None:
    """What the phone reports by itself is neither deleted nor answered."""
    async with at_the_menu() as (standin, person):
        chat = {"id": CHAT, "type": "private", "first_name": "A"}
        sender = {"id": CHAT, "is_bot": False, "first_name": "A"}
        timer = {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}
        message = {"message_id": 900, "date": 1, "chat": chat, "from": sender, **timer}
        before = len(await standin.control.calls())
        await standin.control.raw({"message": message})
        await person.waits_until_handled()
        calls = (await standin.control.calls())[before:]

    assert {call.method for call in calls} <= {"getUpdates"}


async def test_commands_on_two_lines() -> None:
    """A command is one whatever follows it."""
    async with at_the_menu() as (_, person):
        await person.says("/erase\nmerci")
        await person.waits_for(says("Veux-tu tout effacer"))
        await person.says("/MyData")
        await person.waits_for(says("En ce moment, ce bot garde sur toi"))


async def test_the_page_of_erase_says_what_may_stay() -> None:
    """What may be there under a number that nobody knows is said before she erases."""
    async with at_the_menu() as (_, person):
        await person.says("/erase")
        message = await person.waits_for(says("Veux-tu tout effacer"))

    assert "un message peut rester" in message.text
