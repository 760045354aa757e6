"""Conversations for these tests: with the small content beside this file, on a fixed day."""

import shutil
from datetime import date
from pathlib import Path
from typing import Final

from bot.content.load import load
from bot.service.conversation import Conversation

PROJECT: Final = Path(__file__).parents[3]
TODAY: Final = date(2026, 11, 21)


def small(folder: Path) -> Conversation:
    """With the small content and the program's own words, put together in *folder*."""
    shutil.copytree(Path(__file__).parent / "content", folder, dirs_exist_ok=True)
    for locale in ("fr", "en", "ar"):
        face = f"locales/{locale}/_face.ftl"
        shutil.copy(PROJECT / face, folder / face)
    conversation = of(folder)
    assert conversation is not None
    return conversation


def of(folder: Path) -> Conversation | None:
    """With the content of *folder*; None when it has errors."""
    loaded = load(folder)
    if loaded.content is None:
        return None
    return Conversation(loaded.content, loaded.texts, today=lambda: TODAY)
