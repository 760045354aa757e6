"""
What is done in one chat: showing a message, taking messages out, leaving.

Help is tried for longer than anything else, and never makes more than two copies of itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.faces.telegram.calls import as_json
from bot.faces.telegram.deliver import BRIEF, ONCE, Delivered, Delivery, Outcome
from bot.faces.telegram.drawing import Bodies, fields_of
from bot.model.messages import Message
from bot.model.names import HELP

AT_ONCE: Final = 100
"""Messages that one `deleteMessages` takes (Bot API)."""
HARMLESS: Final = "…"
"""What a message of ours says that tells nothing."""
LATER: Final = (1.0, 8.0)
"""Seconds until help is tried again when the line stayed broken. Her next press waits as long."""


@dataclass(frozen=True, slots=True)
class Shown:
    """
    Whether a message arrived, under which number, and whether the person is gone.

    Args:
        may_be_there: It is not known to have arrived, and may have all the same.
    """

    is_shown: bool
    is_gone: bool
    number: int | None
    may_be_there: bool = False

    @property
    def is_missed(self) -> bool:
        """Whether somebody is there who surely sees nothing."""
        return not (self.is_shown or self.is_gone or self.may_be_there)


class ChatRoom:
    """Draws messages of ours into chats."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._bodies = Bodies()

    async def send(self, chat: int, message: Message) -> Shown:
        """A new message."""
        # Written out here: what cannot be drawn is no matter of the line.
        fields = as_json({"chat_id": chat, **fields_of(message)})
        if not _is_help(message):
            return _shown(await self._delivery.deliver("sendMessage", fields))
        delivered = await self._delivery.deliver("sendMessage", fields, ONCE)
        for pause in LATER:
            if delivered.outcome is not Outcome.NO_LINE:
                break
            await self._delivery.sleep(pause)
            delivered = await self._send_again(chat, message, fields, delivered)
        return _shown(delivered)

    async def _send_again(
        self, chat: int, message: Message, fields: bytes, before: Delivered
    ) -> Delivered:
        """
        One try more of a message that may be there.

        A harmless sign comes first and is changed into the message, which may be tried as often
        as need be: so the words are there twice at the most, whatever the line does.
        """
        if not before.may_be_there:
            return await self._delivery.deliver("sendMessage", fields, ONCE)
        sign = {"chat_id": chat, "text": HARMLESS}
        sent = await self._delivery.deliver("sendMessage", sign, ONCE)
        if sent.number is None:
            return replace(sent, may_be_there=True) if sent.outcome is Outcome.NO_LINE else sent
        edit = self._bodies.edit(chat, sent.number, message)
        edited = await self._delivery.deliver("editMessageText", edit)
        return replace(edited, number=sent.number, may_be_there=True)

    async def send_words(self, chat: int, text: str) -> Shown:
        """
        A new message of words alone, when everything else has failed: not drawn, not kept.

        Tried briefly: what failed before had all the time there is.
        """
        fields = {"chat_id": chat, "text": text}
        return _shown(await self._delivery.deliver("sendMessage", fields, BRIEF))

    async def edit(self, chat: int, message: Message, number: int) -> Shown:
        """The message *number* says something else; a new one when it cannot be made to."""
        body = self._bodies.edit(chat, number, message)
        delivered = await self._delivery.deliver("editMessageText", body)
        if delivered.outcome is Outcome.NO_LINE and _is_help(message):
            await self._delivery.sleep(LATER[-1])
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


def _is_help(message: Message) -> bool:
    """Whether *message* is the answer to a call for help, or to words of danger."""
    return message.flow == HELP or bool(message.counted_as)


def _shown(delivered: Delivered, number: int | None = None) -> Shown:
    return Shown(
        is_shown=delivered.outcome is Outcome.DONE,
        is_gone=delivered.outcome is Outcome.PERSON_GONE,
        number=delivered.number if number is None else number,
        may_be_there=delivered.may_be_there,
    )
