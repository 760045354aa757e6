"""What is done in one chat: showing a message, taking messages out, leaving."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.faces.telegram.deliver import Delivered, Delivery, Outcome
from bot.faces.telegram.drawing import Bodies, fields_of
from bot.model.messages import Message

AT_ONCE: Final = 100
"""Messages that one `deleteMessages` takes (Bot API)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Whether a message arrived, under which number, and whether the person is gone."""

    is_shown: bool
    is_gone: bool
    number: int | None


class ChatRoom:
    """Draws messages of ours into chats."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._bodies = Bodies()

    async def send(self, chat: int, message: Message) -> Shown:
        """A new message."""
        fields = {"chat_id": chat, **fields_of(message)}
        return _shown(await self._delivery.deliver("sendMessage", fields))

    async def edit(self, chat: int, message: Message, number: int) -> Shown:
        """The message *number* says something else; a new one when it is gone."""
        body = self._bodies.edit(chat, number, message)
        delivered = await self._delivery.deliver("editMessageText", body)
        if delivered.outcome is Outcome.MESSAGE_GONE:
            return await self.send(chat, message)
        return _shown(delivered, number)

    async def answer(self, fields: dict[str, Any], reply: dict[str, Any] | None) -> None:
        """Stop the clock on a button, in the webhook's own answer where there is one."""
        if reply is not None and not reply:
            reply.update({"method": "answerCallbackQuery", **fields})
            return
        await self._delivery.try_briefly("answerCallbackQuery", fields)

    async def delete(self, chat: int, numbers: Sequence[int]) -> bool:
        """Take messages out of the chat for both sides; False when Telegram refused some."""
        done = True
        for start in range(0, len(numbers), AT_ONCE):
            part = list(numbers[start : start + AT_ONCE])
            fields = {"chat_id": chat, "message_ids": part}
            delivered = await self._delivery.deliver("deleteMessages", fields)
            done = done and delivered.outcome is Outcome.DONE
        return done

    async def hide(self, chat: int, number: int, text: str) -> None:
        """Make a message of ours say something harmless; hers cannot be changed."""
        await self._delivery.try_briefly(
            "editMessageText", {"chat_id": chat, "message_id": number, "text": text}
        )

    async def leave(self, chat: int) -> None:
        """Leave a group: this bot talks to one person at a time."""
        await self._delivery.try_briefly("leaveChat", {"chat_id": chat})


def _shown(delivered: Delivered, number: int | None = None) -> Shown:
    return Shown(
        is_shown=delivered.outcome is Outcome.DONE,
        is_gone=delivered.outcome is Outcome.PERSON_GONE,
        number=delivered.number if number is None else number,
    )
