"""
Parses raw updates into the library's objects, whatever is odd about them.

`Update.de_json` raises on the first field that is not shaped as the library knows it: a field
that Telegram added or changed, or an update that was kept without its texts (`redacted.py`). Then
the update is read once more with nothing but what an answer needs, so an odd field costs nobody
her answer.
"""

from typing import Any, Final, Self, TypeVar, cast

from telegram import Bot, Update
from telegram.constants import ChatMemberStatus, MessageOriginType

from bot.faces.telegram.presenter import Answer
from bot.faces.telegram.raw_update import MAX_TYPED, RawUpdate

T = TypeVar("T")

_GONE: Final = {str(ChatMemberStatus.BANNED.value), str(ChatMemberStatus.LEFT.value)}


class IncomingUpdate(Update):
    """
    A `telegram.Update` that knows the JSON it was made from, and how far its answer is.

    What the library does not know of a message (a new kind of attachment) is in `raw`.
    """

    __slots__ = ("_answer", "_raw")

    _raw: RawUpdate
    _answer: Answer

    @classmethod
    def of(cls, update: Update) -> Self:
        """
        *update* itself, in a handler.

        Raises:
            TypeError: When it came by another way than `parse_update`.
        """
        if not isinstance(update, cls):
            raise TypeError("an update without the JSON that it was made from")
        return update

    def bind(self, raw: RawUpdate, answer: Answer) -> Self:
        """Know the JSON that it was made from and how far its answer is."""
        self._raw, self._answer = raw, answer
        return self

    @property
    def raw(self) -> RawUpdate:
        """The update as Telegram sent it; any of it may be odd."""
        return self._raw

    @property
    def answer(self) -> Answer:
        """How far its answer is; handlers write here what was shown."""
        return self._answer

    @property
    def number(self) -> int:
        """
        The number of its message.

        Raises:
            ValueError: When it is about none.
        """
        return int(_needed(self.effective_message, "an update about no message").message_id)

    @property
    def person(self) -> int:
        """
        Who sent it.

        Raises:
            ValueError: When nobody did, or under no number.
        """
        return int(_needed(self.effective_user, "an update of nobody").id)

    @property
    def chat(self) -> int:
        """
        The chat it came from.

        Raises:
            ValueError: When it came from none.
        """
        return int(_needed(self.effective_chat, "an update of no chat").id)

    @property
    def text(self) -> str:
        """Her words, as many of them as are read."""
        message = self.effective_message
        return "" if message is None else str(message.text or "")[:MAX_TYPED]

    @property
    def location(self) -> tuple[float, float]:
        """
        Latitude and longitude.

        Raises:
            ValueError: When no position was sent.
        """
        sent = None if self.message is None else self.message.location
        where = _needed(sent, "an update without a position")
        return float(where.latitude), float(where.longitude)

    @property
    def phone_language(self) -> str:
        """The language of her phone, as Telegram tells it; empty when it does not."""
        code = None if self.effective_user is None else self.effective_user.language_code
        return str(code or "")


def _needed(part: T | None, lack: str) -> T:
    if part is None:
        raise ValueError(lack)
    return part


def parse_update(raw: RawUpdate, answer: Answer, bot: Bot | None = None) -> IncomingUpdate:
    """
    The update in the library's objects.

    Raises:
        Exception: Any, when not even who sent it and where can be read.
    """
    try:
        update = IncomingUpdate.de_json(raw, bot)
        _check_entities(update)
    except Exception:  # noqa: BLE001
        update = IncomingUpdate.de_json(_reduced(raw), bot)
    return cast("IncomingUpdate", update).bind(raw, answer)


def _check_entities(update: Update) -> None:
    """
    See that what the library's handlers of commands count with are numbers: it does not look.

    Raises:
        TypeError: When they are not.
    """
    message = update.effective_message
    for one in () if message is None else message.entities:
        place: tuple[object, ...] = one.offset, one.length
        if not all(isinstance(number, int) for number in place):
            raise TypeError("an entity without its place")


def _reduced(raw: RawUpdate) -> RawUpdate:
    """*raw* with nothing but what an answer needs, each in the shape that the library expects."""
    reduced: RawUpdate = {"update_id": int(raw["update_id"])}
    for kind in ("message", "edited_message"):
        if kind in raw:
            reduced[kind] = _message(raw[kind])
    if "my_chat_member" in raw:
        reduced["my_chat_member"] = _membership(raw["my_chat_member"])
    return reduced


def _message(received: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "message_id": int(received["message_id"]),
        "date": 0,
        "chat": _chat(received["chat"]),
    }
    if "from" in received:
        made["from"] = _sender(received["from"])
    if "text" in received:
        made["text"] = str(received["text"])
    where = _location(received.get("location"))
    if where is not None:
        made["location"] = where
    if "forward_origin" in received:
        hidden = str(MessageOriginType.HIDDEN_USER.value)
        made["forward_origin"] = {"type": hidden, "date": 0, "sender_user_name": ""}
    return made


def _location(where: object) -> dict[str, float] | None:
    """A position that can be read; None for any other."""
    if not isinstance(where, dict):
        return None
    found = {name: where.get(name) for name in ("latitude", "longitude")}
    numbers = {name: float(one) for name, one in found.items() if isinstance(one, int | float)}
    return numbers if len(numbers) == len(found) else None


def _membership(change: dict[str, Any]) -> dict[str, Any]:
    """Of every status only whether it is one of who is gone."""
    sender = _sender(change["from"])
    status = str(change["new_chat_member"]["status"])
    now = status if status in _GONE else str(ChatMemberStatus.MEMBER.value)
    member = {"status": now, "user": sender, "until_date": 0}
    return {
        "chat": _chat(change["chat"]),
        "from": sender,
        "date": 0,
        "old_chat_member": member,
        "new_chat_member": member,
    }


def _chat(chat: dict[str, Any]) -> dict[str, Any]:
    return {"id": int(chat["id"]), "type": str(chat["type"])}


def _sender(sender: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": int(sender["id"]),
        "is_bot": bool(sender.get("is_bot")),
        "first_name": "",
        "language_code": str(sender.get("language_code") or ""),
    }
