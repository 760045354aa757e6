"""The pages about what is kept: privacy, erasing, and what is kept about her."""

import pytest

from bot.engine.show import menu_link, show
from bot.model.installation import Installation
from bot.model.names import Locale
from bot.model.retention import ON_A_SERVER, RETENTION, DataKind, ErasureStatus
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.rendering.pages_private import erased_page, my_data_page
from tests.build import AR, EN, FR, TODAY
from tests.rendering.said import Bot, parts, signed

WAY = "refused department"
LOCALES = [FR, EN, AR]


@pytest.mark.parametrize("locale", LOCALES)
def test_privacy(locale: Locale) -> None:
    """Who runs it, what is kept and how long, of each kind; and how to erase."""
    bot = Bot()
    message = bot.at(WAY, locale, verb=Verb.PRIVACY)
    text = without_marks(message.text)

    assert bot.ui("privacy-nobody", locale) in text
    assert all(bot.ui(f"kept-{one.kind.value}", locale) in text for one in RETENTION)
    assert bot.ui("kept-hours", locale, n="24") in text
    assert bot.ui("kept-hours", locale, n="48") in text
    assert bot.ui("kept-days", locale, n="30") in text
    assert [button.link for row in message.rows for button in row] == [
        Verb.ERASE.value + bot.link(WAY, locale)[1:],
        bot.link(WAY, locale),
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_privacy_on_a_server(locale: Locale) -> None:
    """What several bots keep besides is named where it is kept, and nowhere else; so is erasing."""
    alone, shared = Bot(), Bot(installation=Installation(on_server=True))
    texts = [without_marks(one.at(WAY, locale, verb=Verb.PRIVACY).text) for one in (alone, shared)]
    names = [f"kept-{one.kind.value}" for one in ON_A_SERVER]

    for name in ["privacy-server", *names]:
        assert [alone.ui(name, locale) in text for text in texts] == [False, True]
    assert len(texts[1]) < 4096


def test_privacy_of_an_organisation() -> None:
    """Whoever runs it in public is named, with where to write."""
    by = Installation(public=True, organisation="Exemple", contact="vie-privee@exemple.fr")
    text = without_marks(Bot(installation=by).at(WAY, verb=Verb.PRIVACY).text)

    assert "Exemple" in text
    assert "vie-privee@exemple.fr" in text


def test_erase() -> None:
    """It is asked once; yes leads to the page that says it is done, no leads back."""
    bot = Bot()
    message = bot.at(WAY, verb=Verb.ERASE)
    home = menu_link(bot.compiled, FR)

    assert parts(message) == [bot.ui("erase-ask")]
    assert [button.link for row in message.rows for button in row] == [
        Verb.ERASED.value + home[1:],
        bot.link(WAY),
    ]


def test_erased() -> None:
    """Done: nothing is repeated of what was there, and nothing leads back to it."""
    bot = Bot()
    message = bot.at(WAY, verb=Verb.ERASED)

    assert parts(message) == bot.ui("erased").split("\n\n")
    assert (message.link, message.rows) == (menu_link(bot.compiled, FR), ())


@pytest.mark.parametrize(
    ("erasing", "may_stay", "said"),
    [
        (ErasureStatus.DONE, True, ["erased", "erased-rest"]),
        (ErasureStatus.LATER, False, ["erased-later", "erased-rest", "erased-chat"]),
        (ErasureStatus.UNSURE, True, ["erased-unsure", "erased-rest", "erased-chat"]),
    ],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_not_wholly_erased(
    erasing: ErasureStatus, may_stay: bool, said: list[str], locale: Locale
) -> None:
    """What is not done is not called done; it can be asked for again on the page itself."""
    bot = signed()
    screen = show(bot.compiled, bot.link(WAY, locale), TODAY)
    message = erased_page(bot.compiled, bot.words, screen, erasing, messages_may_stay=may_stay)
    home = menu_link(bot.compiled, locale)

    assert parts(message) == [bot.ui(one, locale) for one in said]
    assert [button.link for row in message.rows for button in row] == (
        [] if erasing is ErasureStatus.DONE else [Verb.ERASED.value + home[1:]]
    )
    assert message.link == home


@pytest.mark.parametrize("locale", LOCALES)
def test_my_data(locale: Locale) -> None:
    """Kinds and numbers of what is kept; nothing kept is said too, with nothing to erase."""
    bot = signed()
    screen = show(bot.compiled, bot.link(WAY, locale), TODAY)
    some = my_data_page(bot.compiled, bot.words, screen, {"messages": 7, "languages": 0, "x": 1})
    none = my_data_page(bot.compiled, bot.words, screen, {})

    assert bot.ui(f"kept-{DataKind.MESSAGES.value}", locale) in without_marks(some.text)
    assert bot.ui(f"kept-{DataKind.LANGUAGES.value}", locale) not in without_marks(some.text)
    assert "7" in some.text
    assert len(some.rows) == 2
    assert without_marks(none.text) == bot.ui("mydata-none", locale)
    assert [button.link for row in none.rows for button in row] == [bot.link(WAY, locale)]
    assert some.is_right_to_left == (locale == AR)
