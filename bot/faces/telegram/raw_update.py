"""Accessors of raw updates, any of which may be odd: who sent what, and the words in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

RawUpdate = dict[str, Any]
"""A `Message`, an `Update`; any of it may be odd."""

ALLOWED_UPDATES: Final = ["message", "edited_message", "callback_query", "my_chat_member"]
"""What is asked for (Bot API, getUpdates, *allowed_updates*); channels are no persons."""

MAX_TYPED: Final = 4096
"""Characters of a text (Bot API, Message, *text*); those of one message are read, not more."""

SENT: Final = frozenset({
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo",
    "location", "paid_media", "passport_data", "photo", "poll", "sticker", "story", "text",
    "venue", "video", "video_note", "voice",
})  # fmt: skip
"""
What a person can send.

Everything else in a message is told by the phone or by Telegram (a timer, a pin, a gift ...);
there are dozens, and more come each year. Nobody waits for an answer to those.
"""


@dataclass(frozen=True, slots=True)
class Recipient:
    """The private chat to answer in, and the language of its phone."""

    person: int
    chat: int
    language: str


def is_sent(message: RawUpdate) -> bool:
    """Whether a person has sent *message* herself."""
    return not SENT.isdisjoint(message)


def is_text(message: RawUpdate) -> bool:
    """Whether *message* is words of her own, and nothing else."""
    return "text" in message and "forward_origin" not in message


def words_in(message: RawUpdate) -> str:
    """
    All words that a message brings, whatever else it is; empty when there are none.

    Read only for danger (safety rule A2), without fetching anything, and forgotten.
    """
    return "\n".join(_words(message))[:MAX_TYPED]


def _words(message: RawUpdate) -> Iterator[str]:
    for holder, names in (
        (message, ("text", "caption")),
        (_part(message, "poll"), ("question", "description", "explanation")),
        (_part(message, "checklist"), ("title",)),
        (_part(message, "sticker"), ("emoji",)),
    ):
        yield from (holder[name] for name in names if isinstance(holder.get(name), str))
    for kind, name in (("poll", "options"), ("checklist", "tasks")):
        several = _part(message, kind).get(name)
        for one in several if isinstance(several, list) else ():
            if isinstance(one, dict) and isinstance(one.get("text"), str):
                yield one["text"]


def recipient_of(update: RawUpdate) -> Recipient | None:
    """Who waits for an answer to *update*; None when nobody does, or it cannot be told."""
    query = _part(update, "callback_query")
    message = query or _part(update, "message") or _part(update, "edited_message")
    sender = _part(message, "from")
    chat = _part(_part(message, "message") if query else message, "chat")
    person, number = sender.get("id"), chat.get("id")
    if chat.get("type") != "private" or sender.get("is_bot"):
        return None
    if not isinstance(person, int) or not isinstance(number, int):
        return None
    language = sender.get("language_code")
    return Recipient(person, number, language if isinstance(language, str) else "")


def link_in(update: RawUpdate) -> str:
    """The link under the button that was pressed; empty when none was."""
    link = _part(update, "callback_query").get("data")
    return link if isinstance(link, str) else ""


def _part(holder: object, name: str) -> RawUpdate:
    part = holder.get(name) if isinstance(holder, dict) else None
    return part if isinstance(part, dict) else {}
