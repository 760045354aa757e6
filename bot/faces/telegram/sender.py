"""
Sends, edits and deletes messages in one chat.

Help is tried for longer than anything else, and never makes more than two copies of itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.faces.telegram.api import as_json
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.payloads import PayloadCache, fields_of
from bot.faces.telegram.retrying import BRIEF, ONCE, CallResult, Outcome, RetryingClient
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


class MessageSender:
    """
    Sends messages of the conversation to private chats.

    Args:
        staff_chat: The group of the team, which is never left; None where there is none.
    """

    def __init__(
        self, client: RetryingClient, limits: Limits = LIMITS, *, staff_chat: int | None = None
    ) -> None:
        self._client = client
        self._staff_chat = staff_chat
        self._payloads = PayloadCache(limits)

    async def send(self, chat: int, message: Message) -> Shown:
        """A new message."""
        # Written out here: what cannot be drawn is no matter of the line.
        fields = as_json({"chat_id": chat, **fields_of(message)})
        if not _is_help(message):
            return _shown(await self._client.call("sendMessage", fields))
        result = await self._client.call("sendMessage", fields, ONCE)
        for pause in LATER:
            if result.outcome is not Outcome.UNREACHABLE:
                break
            await self._client.sleep(pause)
            result = await self._send_again(chat, message, fields, result)
        return _shown(result)

    async def _send_again(
        self, chat: int, message: Message, fields: bytes, before: CallResult
    ) -> CallResult:
        """
        One try more of a message that may be there.

        A harmless sign comes first and is changed into the message, which may be tried as often
        as need be: so the words are there twice at the most, whatever the line does.
        """
        if not before.may_be_there:
            return await self._client.call("sendMessage", fields, ONCE)
        sign = {"chat_id": chat, "text": HARMLESS}
        sent = await self._client.call("sendMessage", sign, ONCE)
        if sent.number is None:
            return replace(sent, may_be_there=True) if sent.outcome is Outcome.UNREACHABLE else sent
        edit = self._payloads.edit(chat, sent.number, message)
        edited = await self._client.call("editMessageText", edit)
        return replace(edited, number=sent.number, may_be_there=True)

    async def send_words(self, chat: int, text: str) -> Shown:
        """
        A new message of words alone, when everything else has failed: not drawn, not kept.

        Tried briefly: what failed before had all the time there is.
        """
        fields = {"chat_id": chat, "text": text}
        return _shown(await self._client.call("sendMessage", fields, BRIEF))

    async def edit(self, chat: int, message: Message, number: int) -> Shown:
        """The message *number* says something else; a new one when it cannot be made to."""
        body = self._payloads.edit(chat, number, message)
        result = await self._client.call("editMessageText", body)
        if result.outcome is Outcome.UNREACHABLE and _is_help(message):
            await self._client.sleep(LATER[-1])
            result = await self._client.call("editMessageText", body)
        if result.outcome is Outcome.MESSAGE_GONE:
            return await self.send(chat, message)
        return _shown(result, number)

    async def answer(self, fields: dict[str, Any], reply: dict[str, Any] | None) -> None:
        """Answer the callback query, in the webhook's own response where there is one."""
        if reply is not None and not reply:
            reply.update({"method": "answerCallbackQuery", **fields})
            return
        await self._client.call_best_effort("answerCallbackQuery", fields)

    async def delete(self, chat: int, numbers: Sequence[int]) -> bool:
        """Take messages out of the chat for both sides; False when Telegram refused some."""
        done = True
        for start in range(0, len(numbers), AT_ONCE):
            part = list(numbers[start : start + AT_ONCE])
            fields = {"chat_id": chat, "message_ids": part}
            result = await self._client.call("deleteMessages", fields)
            done = done and result.outcome is Outcome.DONE
        return done

    async def hide(self, chat: int, number: int, text: str) -> None:
        """Make a message of ours say something harmless; hers cannot be changed."""
        await self._client.call_best_effort(
            "editMessageText", {"chat_id": chat, "message_id": number, "text": text}
        )

    async def leave(self, chat: int) -> None:
        """Leave a group, but for the team's: this bot talks to one person at a time."""
        if chat == self._staff_chat:
            return
        await self._client.call_best_effort("leaveChat", {"chat_id": chat})


def _is_help(message: Message) -> bool:
    """Whether *message* is the answer to a call for help, or to words of danger."""
    return message.flow == HELP or bool(message.counted_as)


def _shown(result: CallResult, number: int | None = None) -> Shown:
    return Shown(
        is_shown=result.outcome is Outcome.DONE,
        is_gone=result.outcome is Outcome.PERSON_GONE,
        number=result.number if number is None else number,
        may_be_there=result.may_be_there,
    )
