"""What is typed on a screen: a day, a town, a button, a search, danger."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.content.texts import FACE_FILE
from bot.engine.links import leads_to_same_screen
from bot.engine.show import show
from bot.model.messages import Message
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from tests.build import AR, FR, TODAY, content_of, texts_of
from tests.service.conversing import at, conversation, says
from tests.service.test_danger import FRENCH, words


@pytest.fixture
def talk() -> Conversation:
    return conversation()


@pytest.mark.parametrize(
    ("text", "day"),
    [("10/11/2026", "2026-11-10"), ("le 10 nov 2026", "2026-11-10"), ("١٠/١١", "2026-11-10")],
)
def test_typed_day(talk: Conversation, text: str, day: str) -> None:
    """A typed day is shown to be confirmed, not taken."""
    message = talk.typed(at(talk, "refused judge"), text)

    screen = show(talk.compiled, message.link, TODAY)
    assert screen.day_to_confirm == date.fromisoformat(day)
    assert screen.answers == {}


def test_typed_yesterday(talk: Conversation) -> None:
    """The words for today and yesterday are those of every language, whatever she reads in."""
    reader = {
        word: days
        for locale in talk.compiled.content.languages
        for days, name in enumerate(("today", "yesterday"))
        for word in talk.translations.say(locale, None, FACE_FILE, f"words-for-{name}").text.split(
            "|"
        )
    }

    for word, days in reader.items():
        message = talk.typed(at(talk, "refused judge"), word)
        assert show(talk.compiled, message.link, TODAY).day_to_confirm == TODAY - timedelta(days)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("22/11/2026", "day-to-come"),
        ("31/12/2026", "day-to-come"),
        ("10/11/2019", "day-too-old"),
        ("10/11/2022", "day-too-old"),
        ("01/01/0001", "day-not-read"),  # A year of no calendar that we read.
        ("31/02", "day-not-read"),
        ("perhaps", "day-not-read"),
        ("", "day-not-read"),
        ("😀" * 3000, "day-not-read"),
    ],
)
def test_typed_day_that_is_none(talk: Conversation, text: str, sentence: str) -> None:
    """A day that cannot be is said so, above the same question with the same buttons."""
    link = at(talk, "refused judge")
    message = talk.typed(link, text)

    assert says(talk, message, sentence)
    assert (message.link, message.rows) == (link, talk.press(link).rows)


def test_typed_town(talk: Conversation) -> None:
    """A town that is known by what was typed is taken; she can still go back."""
    message = talk.typed(at(talk, "lawyer"), "st denis")

    screen = show(talk.compiled, message.link, TODAY)
    assert screen.answers == {"town": "saint-denis"}
    assert screen.back == at(talk, "lawyer")


def test_typed_town_that_may_be(talk: Conversation) -> None:
    """Towns that sound like it are offered on buttons, with not to know below them."""
    message = talk.typed(at(talk, "lawyer"), "Marseile")

    assert says(talk, message, "town-is-one-of-these")
    first, *_, last = message.choices
    assert "Marseille" in first[0].label
    assert show(talk.compiled, first[0].link or "", TODAY).answers == {"town": "marseille"}
    assert last == talk.press(at(talk, "lawyer")).choices[-1]


@pytest.mark.parametrize("text", ["Nowhere", "", "😀", "x" * 10_000])
def test_typed_town_that_is_none(talk: Conversation, text: str) -> None:
    """A town that is not known is said so, above the same question."""
    link = at(talk, "lawyer")
    message = talk.typed(link, text)

    assert says(talk, message, "town-not-found")
    assert (message.link, message.rows) == (link, talk.press(link).rows)


@pytest.mark.parametrize("way", ["menu", "refused", "refused department"])
def test_typed_elsewhere(talk: Conversation, way: str) -> None:
    """Words that find nothing: the screen is kept, and the doors of the menu stand below."""
    message = talk.typed(at(talk, way), "zzyzx")

    assert says(talk, message, "nothing-found")
    assert leads_to_same_screen(message.link, at(talk, way))
    assert "zzyzx" not in message.text
    doors = talk.press(talk.menu()).choices
    assert {row[0].link for row in doors} <= {row[0].link for row in message.choices}


def test_typed_button(talk: Conversation) -> None:
    """The words of a button, or its number, typed on its screen: as if it was pressed."""
    pressed = talk.press(at(talk, "refused department"))

    assert talk.typed(at(talk, "refused"), "fr department") == pressed
    assert talk.typed(at(talk, "refused"), "1") == pressed


def test_typed_search(talk: Conversation) -> None:
    """Words that stand in a guide: a button for each screen found, and the way back."""
    message = talk.typed(at(talk, "menu"), "lawyer paris")

    assert says(talk, message, "found")
    assert leads_to_same_screen(message.link, at(talk, "menu"))
    assert talk.press(message.choices[0][0].link or "").flow == "lawyer"
    assert message.choices[-1][0].link == at(talk, "menu")


def danger() -> Conversation:
    content = replace(content_of(), danger={FR: words(FRENCH)})
    return Conversation(content, texts_of(content), today=lambda: TODAY)


@pytest.mark.parametrize("way", ["menu", "refused", "refused judge", "lawyer"])
def test_typed_danger(way: str) -> None:
    """Danger comes before a day, a town and everything else; a slip in it asks first (A2, A3)."""
    talk = danger()
    asked = talk.typed(at(talk, way), "couteau")

    assert talk.typed(at(talk, way), "salut, je veux mourir").flow == "help"
    assert says(talk, asked, "danger-ask")
    assert [row[0].link for row in asked.choices] == [talk.help(at(talk, way)), at(talk, way)]
    assert talk.press(asked.link) == uncounted(asked)
    assert talk.screen(asked.link) == talk.screen(at(talk, way))


def test_typed_danger_without_a_screen() -> None:
    """Somebody we know nothing of: help in the language of her phone (A1)."""
    talk = danger()

    assert uncounted(talk.typed(None, "sos", talk.menu(AR))) == talk.press(talk.help(talk.menu(AR)))
    assert uncounted(talk.typed(None, "sos")) == talk.press(talk.help(talk.menu()))
    assert talk.typed(None, "zzyzx", talk.menu(AR)) == talk.press(talk.languages(talk.menu(AR)))


def uncounted(message: Message) -> Message:
    """A message as it would be if nothing was counted of it."""
    return replace(message, counted_as="")


@pytest.mark.parametrize(
    ("typed", "event"),
    [("je veux mourir", "danger"), ("couteau", "danger"), ("sos", "danger"), ("avocat", ""),
     ("bonjour", ""), ("1", ""), ("aide", "")],
)  # fmt: skip
def test_danger_is_counted_as_danger(typed: str, event: str) -> None:
    """One total for all of it, whatever was written and whether it was exact; nothing else is."""
    talk = danger()

    assert talk.typed(at(talk, "refused"), typed).counted_as == event


def test_help_that_was_pressed_is_not_counted_as_typed() -> None:
    """The ready help screen stays as it was: who presses the button has not written a word."""
    talk = danger()
    talk.typed(at(talk, "menu"), "je veux mourir")

    assert talk.press(talk.help(at(talk, "menu"))).counted_as == ""


def test_a_town_that_sounds_like_danger() -> None:
    """The name of a town, where one is asked for, is the town."""
    talk = danger()

    assert talk.typed(at(talk, "lawyer"), "Lille").link != at(talk, "lawyer")
    assert says(talk, talk.typed(at(talk, "refused"), "couteau"), "danger-ask")


def test_typed_without_a_screen(talk: Conversation) -> None:
    """Words of somebody we know nothing of: the choice of languages."""
    assert talk.typed(None, "hello") == talk.press(talk.languages())


def test_typed_without_a_screen_and_found(talk: Conversation) -> None:
    """The first words of somebody: whatever they find says what this bot is, once."""
    for text in ("refused department", "judge"):
        found = talk.typed(None, text, talk.menu(FR))
        if found == talk.press(talk.languages(talk.menu(FR))):
            continue
        assert (
            without_marks(found.text).count(
                talk.translations.say(FR, None, FACE_FILE, "trial").text
            )
            == 1
        )
    known = talk.typed(at(talk, "menu"), "refused department")

    assert not says(talk, known, "from-outside")


def test_typed_under_a_day_to_confirm(talk: Conversation) -> None:
    """Another day typed takes the place of the one that waits to be confirmed."""
    message = talk.typed(at(talk, "refused judge ?2026-11-10"), "9/11/2026")

    assert show(talk.compiled, message.link, TODAY).day_to_confirm == date(2026, 11, 9)
