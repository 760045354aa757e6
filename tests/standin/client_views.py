"""What tests see of a chat: frozen values, and a picture of the chat in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

# Answers of the stand-in are JSON of our own making; tests reach into them freely.
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ButtonView:
    """A button as the person sees it, and what it carries."""

    text: str
    data: str = ""
    url: str = ""
    copy_text: str = ""
    raw: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message of the chat; `text` is the caption where there is one."""

    message_id: int
    sender: str  # "bot" or "person"
    kind: str
    text: str
    buttons: tuple[tuple[ButtonView, ...], ...]
    entities: tuple[Json, ...]
    date: int
    edits: int
    raw: Json = field(default_factory=dict)

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons, in reading order."""
        return [button.text for row in self.buttons for button in row]

    def button(self, label: str) -> ButtonView:
        """The button with exactly this label; AssertionError if there is none."""
        for row in self.buttons:
            for button in row:
                if button.text == label:
                    return button
        raise AssertionError(f"no button [{label}]; there are: {self.labels}")


@dataclass(frozen=True, slots=True)
class AnswerView:
    """The answer to a pressed button."""

    callback_query_id: str
    text: str
    show_alert: bool


@dataclass(frozen=True, slots=True)
class ChatView:
    """The chat at one moment."""

    chat_id: int
    messages: tuple[MessageView, ...]
    answers: tuple[AnswerView, ...]
    waiting: int
    raw: Json = field(default_factory=dict)

    @property
    def from_bot(self) -> tuple[MessageView, ...]:
        """What the bot wrote."""
        return tuple(message for message in self.messages if message.sender == "bot")

    def picture(self) -> str:
        """The whole chat in words, for a failing test."""
        lines = [line for message in self.messages for line in _lines(message)]
        answers = [f'  answer to a press: "{one.text}"' for one in self.answers if one.text]
        waiting = f"  updates the bot has not confirmed: {self.waiting}"
        return "\n".join([*(lines or ["  (no messages)"]), *answers, waiting])


@dataclass(frozen=True, slots=True)
class CallView:
    """A call of the bot as it was recorded; status 0: nobody got the answer."""

    number: int
    method: str
    params: Json
    status: int
    at: float
    fault: str
    by_webhook: bool


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """What a bot's call got back."""

    status: int
    ok: bool
    result: Any
    description: str
    retry_after: int


def read_chat(chat_id: int, raw: Json) -> ChatView:
    """The chat out of the stand-in's JSON."""
    return ChatView(
        chat_id,
        tuple(_read_message(message) for message in raw["messages"]),
        tuple(AnswerView(**answer) for answer in raw["answers"]),
        raw["waiting"],
        raw,
    )


def read_call(raw: Json) -> CallView:
    """A recorded call out of the stand-in's JSON."""
    kept = {name: value for name, value in raw.items() if name != "n"}
    return CallView(number=raw["n"], **kept)


def _read_message(raw: Json) -> MessageView:
    return MessageView(
        message_id=raw["message_id"],
        sender=raw["from"],
        kind=raw["kind"],
        text=raw.get("text") or raw.get("caption") or "",
        buttons=tuple(tuple(_read_button(one) for one in row) for row in raw["buttons"]),
        entities=tuple(raw["entities"]),
        date=raw["date"],
        edits=raw["edits"],
        raw=raw,
    )


def _read_button(raw: Json) -> ButtonView:
    copied = raw.get("copy_text", {}).get("text", "")
    return ButtonView(raw["text"], raw.get("data", ""), raw.get("url", ""), copied, raw)


def _lines(message: MessageView) -> list[str]:
    kind = "" if message.kind == "text" else f" ({message.kind})"
    edits = f" (edited {message.edits} times)" if message.edits else ""
    head = f"  {message.message_id} {message.sender}{kind}{edits}: "
    text = message.text.replace("\n", "\n" + " " * len(head))
    rows = ["      " + " ".join(f"[{button.text}]" for button in row) for row in message.buttons]
    return [head + text, *rows]
