"""A person whom the real bot has shown the menu in French: where most of these tests begin."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from tests.endtoend.running_bot import running_bot
from tests.standin.client import TOKEN, MessageView, Person, Standin, running_standin

CHAT = 4242


def says(words: str) -> Callable[[MessageView], bool]:
    """Whether the bot's message holds *words*."""
    return lambda message: message.sender == "bot" and words in message.text


async def opens_the_menu(person: Person) -> None:
    """The menu in French, by a command."""
    await person.says("/menu")
    await person.waits_for(says("Tes droits"))


@asynccontextmanager
async def at_the_menu(
    settings: Mapping[str, str] | None = None, chats: Sequence[int] = (CHAT,)
) -> AsyncIterator[tuple[Standin, Person]]:
    """A stand-in with these *chats*, a bot, and the first person at the menu."""
    async with (
        running_standin(chats=chats) as standin,
        running_bot(standin.url, TOKEN, settings),
    ):
        person = standin.person(chats[0])
        await opens_the_menu(person)
        yield standin, person
