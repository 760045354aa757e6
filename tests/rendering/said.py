"""Messages of the small content, for the tests of what is said and shown."""

from bot.content.texts import FACE_FILE, ReviewState, Texts
from bot.engine.compiled import CompiledContent
from bot.engine.links import with_helper, with_locale, with_verb
from bot.model.content import Content
from bot.model.installation import TRIAL, Installation
from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.rendering.pages import message_for
from bot.rendering.translations import Translations
from tests.build import AR, EN, FR, TODAY, Files, States, all_reviewed, content_of, texts_of
from tests.engine.person import after


class Bot:
    """The small content, speaking."""

    def __init__(
        self,
        own: Files | None = None,
        states: States | None = None,
        installation: Installation = TRIAL,
        *,
        content: Content | None = None,
        texts: Texts | None = None,
    ) -> None:
        self.content = content or content_of()
        self.compiled = CompiledContent.of(self.content)
        self.words = Translations(
            self.content, texts or texts_of(self.content, own, states), installation
        )

    def link(self, way: str, locale: Locale = FR, helper: Locale | None = None) -> str:
        """The link of a screen, by a way as in the engine's tests."""
        link = with_locale(self.compiled, after(self.compiled, way).link, locale)
        return link if helper is None else with_helper(self.compiled, link, helper)

    def at(
        self,
        way: str,
        locale: Locale = FR,
        helper: Locale | None = None,
        verb: Verb = Verb.SHOW,
    ) -> Message:
        """The message of a screen, or a page about it."""
        return self.show(with_verb(self.link(way, locale, helper), verb))

    def show(self, link: str) -> Message:
        """The message of a link."""
        return message_for(self.compiled, self.words, link, TODAY)

    def ui(self, name: str, locale: Locale = FR, **values: str) -> str:
        """A sentence of the program, as the bot says it, without invisible marks."""
        said = self.words.say(locale, None, FACE_FILE, name, values=values)
        assert said.faults == ()
        return without_marks(said.text)


def parts(message: Message) -> list[str]:
    """The parts of a message, as one reads them."""
    return without_marks(message.text).split("\n\n")


def labels(message: Message) -> list[list[str]]:
    """The labels of all rows."""
    return [[without_marks(button.label) for button in row] for row in message.rows]


def states(state: ReviewState, *places: str) -> States:
    """One state for some texts, written `file/name`, in both translations."""
    split = [place.split("/") for place in places]
    return {(locale, file, name): state for locale in (EN, AR) for file, name in split}


def signed() -> Bot:
    """The small content in which somebody has signed every text."""
    content = content_of()
    return Bot(content=content, texts=all_reviewed(texts_of(content)))
