"""A chat and what stands in it: messages of both sides, and what pressed buttons were answered."""

from __future__ import annotations

from dataclasses import dataclass, field

from .shapes import JsonObject


@dataclass(slots=True)
class Message:
    """One message, whoever wrote it."""

    message_id: int
    sender: JsonObject
    from_bot: bool
    date: int
    kind: str
    content: JsonObject
    markup: JsonObject | None = None
    reply_to: int = 0
    thread_id: int = 0
    edit_date: int = 0
    edits: int = 0

    def as_json(self, chat: Chat, *, alone: bool = False) -> JsonObject:
        """The message as the Bot API shows it; *alone*: without the one it replies to."""
        shown: JsonObject = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": chat.shown,
            "date": self.date,
        }
        if self.edit_date:
            shown["edit_date"] = self.edit_date
        if self.thread_id:
            shown["message_thread_id"] = self.thread_id
            shown["is_topic_message"] = True
        if self.reply_to and not alone and self.reply_to in chat.messages:
            shown["reply_to_message"] = chat.messages[self.reply_to].as_json(chat, alone=True)
        shown.update(self.content)
        if self.markup is not None and "inline_keyboard" in self.markup:
            shown["reply_markup"] = self.markup
        return shown

    @property
    def rows(self) -> list[list[JsonObject]]:
        """The inline buttons under the message, row by row."""
        rows = self.markup.get("inline_keyboard") if self.markup else None
        if not isinstance(rows, list):
            return []
        return [[button for button in row if isinstance(button, dict)] for row in rows]


@dataclass(slots=True)
class Chat:
    """A chat the bot knows."""

    chat_id: int
    type: str = "private"
    shown: JsonObject = field(default_factory=dict)
    person: JsonObject = field(default_factory=dict)
    is_blocked: bool = False  # by the person; in a group: the bot was thrown out
    is_deactivated: bool = False
    is_left: bool = False
    threads: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    answers: list[JsonObject] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    # The keyboard in place of the person's own; None when there is none.
    keyboard: JsonObject | None = None

    @property
    def is_private(self) -> bool:
        """Whether this is one person's chat with the bot."""
        return self.type == "private"


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer."""

    query_id: str
    chat_id: int
    pressed_at: float
    is_answered: bool = False


def new_chat(wish: JsonObject) -> Chat:
    """A chat as a test describes it: `id`, `type`, `first_name`, `title`, `language_code`, …"""
    chat_id = wish["id"]
    assert isinstance(chat_id, int)
    kind = str(wish.get("type") or ("private" if chat_id > 0 else "supergroup"))
    threads = wish.get("threads")
    chat = Chat(chat_id, kind, threads=list(threads) if isinstance(threads, list) else [])
    name = str(wish.get("first_name") or f"Person {abs(chat_id)}")
    person_id = chat_id if kind == "private" else 7_000_000_000 + abs(chat_id) % 1_000_000
    chat.person = {"id": person_id, "is_bot": False, "first_name": name}
    for detail in ("last_name", "username"):
        if wish.get(detail):
            chat.person[detail] = wish[detail]
    chat.person["language_code"] = wish.get("language_code", "fr")
    if not chat.person["language_code"]:
        del chat.person["language_code"]
    chat.shown = {"id": chat_id}
    if kind == "private":
        chat.shown |= {
            detail: chat.person[detail]
            for detail in ("first_name", "last_name", "username")
            if detail in chat.person
        }
    else:
        chat.shown["title"] = str(wish.get("title") or f"Group {abs(chat_id)}")
        if chat.threads or wish.get("is_forum"):
            chat.shown["is_forum"] = True
    chat.shown["type"] = kind
    return chat
