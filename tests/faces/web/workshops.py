"""A workshop on the small content, in a folder that a test may write in."""

from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.faces.web.as_of import day_asked, time_asked
from bot.faces.web.workshop import Workshop
from bot.service.conversation import Conversation
from bot.service.workshop.following import Following

from .conversations import PROJECT, TODAY, small

FRENCH: Final = "locales/fr/refused.ftl"
GUIDE: Final = "flows/refused.yaml"


def made_on(loaded: Loaded) -> Conversation:
    """As the command makes it, on a fixed day unless a page asks for another one."""
    assert loaded.content is not None
    return Conversation(
        loaded.content, loaded.texts, today=lambda: day_asked(lambda: TODAY), clock=time_asked
    )


def workshop_in(folder: Path) -> Workshop:
    """With the small content in the empty *folder*, and the words of problems of the project."""
    small(folder)
    for locale in ("fr", "en"):
        name = f"locales/{locale}/_problems.ftl"
        (folder / name).write_bytes((PROJECT / name).read_bytes())
    content = ContentFolder.of(folder)
    return Workshop(Following(content, made_on(load(content)), made_on))


def write(workshop: Workshop, path: str, old: str, new: str) -> None:
    """Save a file with *new* instead of *old*, as an editor does."""
    file = workshop.following.folder.shipped / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
