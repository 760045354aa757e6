"""
Golden conversations: `tests/conversations/<flow>/<story>.txt`, read by anybody.

    # A judge said no eleven days ago.
    flow: refused   language: en   today: 2026-11-21

    bot: Who said no?
         [The department] [The judge]
    you: The judge

Only what comes before the first blank line and the `you:` lines are read; the rest is written.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.engine.show import flow_link
from bot.faces.terminal.chat import answer, button_labelled
from bot.model.messages import Message
from bot.model.names import FlowName, Locale
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation

_HEAD: Final = re.compile(r"flow: (\S+)\s+language: (\S+)\s+today: (\S+)")
_YOU: Final = re.compile(r"^you: (.*)$", re.MULTILINE)
_INDENT: Final = "     "


@dataclass(frozen=True, slots=True)
class Story:
    """
    Who starts where, on which day, and what she says.

    Args:
        comment: The lines above the head, each with its `#`.
    """

    comment: str
    flow: FlowName
    locale: Locale
    today: date
    said: tuple[str, ...]


def read_story(text: str) -> Story:
    """
    The story of a golden file.

    Raises:
        ValueError: When there is no line with flow, language and day.
    """
    head = _HEAD.search(text)
    if head is None:
        raise ValueError("a story begins with: flow: NAME   language: LOCALE   today: YYYY-MM-DD")
    return Story(
        comment=text[: head.start()],
        flow=FlowName(head[1]),
        locale=Locale(head[2]),
        today=date.fromisoformat(head[3]),
        said=tuple(_YOU.findall(text)),
    )


def play_story(conversation: Conversation, story: Story) -> str:
    """The golden file of *story* as the bot answers now; *conversation* counts by its day."""
    head = f"flow: {story.flow}   language: {story.locale}   today: {story.today.isoformat()}"
    link = flow_link(conversation.compiled, story.locale, None, story.flow)
    message = conversation.press(link)
    parts = [f"{story.comment}{head}\n", _bot(message)]
    for said in story.said:
        message = answer(conversation, message, button_labelled(message, said), said)
        parts += [f"you: {said}", _bot(message)]
    return "\n".join(parts) + "\n"


def _bot(message: Message) -> str:
    lines = without_marks(message.text).split("\n")
    rows = [" ".join(f"[{bare_label(button.label)}]" for button in row) for row in message.choices]
    first, *rest = [*lines, *rows]
    return "\n".join([f"bot: {first}", *(f"{_INDENT}{line}".rstrip() for line in rest)])
