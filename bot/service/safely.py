"""Error boundary of every face: a failure never costs anybody an answer."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from bot.engine.links import locale_of
from bot.model.messages import Message
from bot.model.names import HELP
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Store


def safely(make: Callable[[], Message], language: str) -> Message:
    """
    What *make* gives; whatever it raises, the help that cannot fail (safety rule A6).

    Args:
        language: Of that help, when it comes to it; French for one that it is not in.
    """
    try:
        message = make()
        is_empty = message.flow == HELP and not message.text.strip()
    except Exception as error:  # noqa: BLE001
        # Whatever is broken, a young person in danger gets the numbers.
        log_error("answer_not_made", why=Word(type(error).__name__))
        return last_resort(language)
    return last_resort(message.locale) if is_empty else message


def language_of(conversation: Conversation, link: str | None) -> str:
    """The language that *link* is in, whatever is broken; empty when that cannot be told."""
    try:
        return str(locale_of(conversation.compiled, link or "") or "")
    except Exception:  # noqa: BLE001
        return ""


def quietly(work: Callable[[], object]) -> None:
    """Best effort: run *work* that nobody waits for (storing, counting); log a failure."""
    try:
        work()
    except Exception as error:  # noqa: BLE001
        log_error("not_kept", why=Word(type(error).__name__))


@asynccontextmanager
async def in_turn(store: Store, person: int) -> AsyncIterator[None]:
    """The turn of *person* among several bots; whatever is broken, she is answered without it."""
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(store.turn(person))
        except Exception as error:  # noqa: BLE001
            log_error("turn_not_had", why=Word(type(error).__name__))
        yield
