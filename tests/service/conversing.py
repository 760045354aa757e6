"""The small content, talked to, and what its messages say."""

from datetime import date

from bot.content.texts import FACE_FILE, Texts
from bot.model.messages import Message
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from tests.build import TODAY, content_of, texts_of
from tests.engine.person import after


def conversation(today: date = TODAY, texts: Texts | None = None) -> Conversation:
    content = content_of()
    return Conversation(content, texts or texts_of(content), today=lambda: today)


def at(talk: Conversation, way: str) -> str:
    """The link of a screen, by a way as in the engine's tests."""
    return after(talk.compiled, way).link


def says(talk: Conversation, message: Message, name: str) -> bool:
    """Whether a message holds a sentence of the program."""
    said = talk.translations.say(message.locale, None, FACE_FILE, name).text
    return without_marks(said) in without_marks(message.text)
