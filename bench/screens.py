"""
The work that every bot of the bench does: twenty screens of the project's own guides.

The peers get the same words and the same buttons in a file; a button leads to the number of
another screen, or nowhere when its screen is not among the twenty (nobody presses those).
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.app import conversation_on
from bot.content.load import load
from bot.engine.links import verb_of
from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.service.conversation import Conversation

ROOT = Path(__file__).resolve().parent.parent
SCREENS = 20
FRENCH = Locale("fr")
Ways = dict[str, tuple[tuple[int, int], ...]]
"""For the text of each screen, the places (row, column) of the buttons that people press."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Twenty screens that lead to one another; the first is the menu."""

    screens: tuple[Message, ...]
    goes: tuple[tuple[tuple[int | None, ...], ...], ...]

    def ways(self) -> Ways:
        """Where people press."""
        return {
            screen.text: tuple(
                (row, column)
                for row, line in enumerate(goes)
                for column, number in enumerate(line)
                if number is not None and number != own
            )
            for own, (screen, goes) in enumerate(zip(self.screens, self.goes, strict=True))
        }

    def write(self, path: Path) -> None:
        """Write the tree as the peers read it."""
        shown = [
            {
                "text": screen.text,
                "rows": [
                    [
                        {"label": button.label, "goes": number}
                        for button, number in zip(line, numbers, strict=True)
                    ]
                    for line, numbers in zip(screen.rows, goes, strict=True)
                ],
            }
            for screen, goes in zip(self.screens, self.goes, strict=True)
        ]
        path.write_text(json.dumps(shown, ensure_ascii=False), encoding="utf-8")


def make_tree(folder: Path = ROOT, today: date | None = None) -> Tree:
    """The first screens of the guides in French, breadth first from the menu."""
    day = today or date.today()  # noqa: DTZ011  the bots run on this machine's clock, too
    conversation = conversation_on(load(folder), day)
    screens = _first(conversation)
    numbers = {screen.text: number for number, screen in enumerate(screens)}
    goes = tuple(
        tuple(
            tuple(
                numbers.get(conversation.press(button.link).text) if button.link else None
                for button in line
            )
            for line in screen.rows
        )
        for screen in screens
    )
    return Tree(tuple(screens), goes)


def _first(conversation: Conversation) -> Sequence[Message]:
    """Breadth first from the menu, by the buttons; screens that open addresses are left out."""
    chosen: dict[str, Message] = {}
    waiting = deque([conversation.menu(FRENCH)])
    while waiting and len(chosen) < SCREENS:
        message = conversation.press(waiting.popleft())
        if message.text in chosen or _has_address(message):
            continue
        chosen[message.text] = message
        waiting.extend(
            button.link
            for line in message.rows
            for button in line
            if button.link and verb_of(button.link) is Verb.SHOW
        )
    return list(chosen.values())


def _has_address(message: Message) -> bool:
    return any(button.url for line in message.rows for button in line)
