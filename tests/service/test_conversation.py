"""The one door of every face: a link or typed words in, a message out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.content.texts import FACE_FILE, Texts
from bot.engine.links import leads_to_same_screen
from bot.engine.show import flow_link, menu_link, show
from bot.model.messages import Message, TextFault
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from tests.build import AR, EN, FR, TODAY, content_of, texts_of
from tests.engine.person import after
from tests.service.test_danger import FRENCH, words


def conversation(today: date = TODAY, texts: Texts | None = None) -> Conversation:
    content = content_of()
    return Conversation(content, texts or texts_of(content), today=lambda: today)


@pytest.fixture
def talk() -> Conversation:
    return conversation()


def at(talk: Conversation, way: str) -> str:
    """The link of a screen, by a way as in the engine's tests."""
    return after(talk.compiled, way).link


def says(talk: Conversation, message: Message, name: str) -> bool:
    """Whether a message holds a sentence of the program."""
    said = talk.translations.say(message.locale, None, FACE_FILE, name).text
    return without_marks(said) in without_marks(message.text)


def test_press(talk: Conversation) -> None:
    """A link gives the message of its screen."""
    link = at(talk, "refused department")

    assert (talk.press(link).flow, talk.press(link).step) == ("refused", "department")
    assert talk.press(link).link == link


def test_a_message_is_made_once_a_day() -> None:
    """The same link on the same day is the same message; on another day it is made again."""
    day = [TODAY]
    content = content_of()
    talk = Conversation(content, texts_of(content), today=lambda: day[0])
    link = at(talk, "refused judge")
    first = talk.press(link)

    assert talk.press(link) is first
    day[0] += timedelta(1)
    assert talk.press(link) != first


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages kept ready go when there are too many, and what is too long is never kept."""
    monkeypatch.setattr("bot.service.message_cache.KEPT_MESSAGES", 3)
    talk = conversation()
    links = [at(talk, way) for way in ("menu", "menu doors", "refused", "lawyer")]
    first = talk.press(links[0])
    for link in links:
        talk.press(link)

    assert talk.press(links[0]) is not first
    assert talk.press("x" * 65) is not talk.press("x" * 65)


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
        ("01/01/0001", "day-too-old"),
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


@pytest.mark.parametrize("text", ["", "nonsense", "s1f-zzAA", "\ud800", "x" * 5000])
def test_any_string(talk: Conversation, text: str) -> None:
    """Any string pressed or any words typed give a message."""
    assert talk.press(text).text
    assert talk.typed(text, text).text


def test_menu_and_help(talk: Conversation) -> None:
    """Menu and help are in a language of ours; another falls to the language of the content."""
    compiled = talk.compiled

    assert talk.menu() == menu_link(compiled, FR)
    assert talk.menu(AR) == menu_link(compiled, AR)
    assert talk.menu(Locale("xx")) == menu_link(compiled, FR)
    assert talk.help(None) == flow_link(compiled, FR, None, FlowName("help"))
    assert talk.help("nonsense") == flow_link(compiled, FR, None, FlowName("help"))
    plain = flow_link(compiled, AR, EN, FlowName("help"))
    assert talk.help("s1ae" + at(talk, "menu doors")[4:]) == plain
    # From elsewhere it says where she was.
    refused = talk.help("s1ae" + at(talk, "refused")[4:])
    assert (refused[:6], refused[-2:]) == (plain[:6], plain[-2:])
    assert at(talk, "refused")[4:] in refused


def test_languages(talk: Conversation) -> None:
    """The choice of languages keeps the place; without a place it is the menu's."""
    link = at(talk, "refused department")

    assert talk.languages(link)[1:] == link[1:]
    assert talk.press(talk.languages()).link[1:] == talk.menu()[1:]
    targets = {button.link for row in talk.press(talk.languages(link)).choices for button in row}
    assert {show(talk.compiled, one or "", TODAY).step.about.name for one in targets} == {
        "department"
    }


def test_menu_of_a_link(talk: Conversation) -> None:
    """The menu in the languages of a link, and its second language."""
    link = "s1ae" + at(talk, "refused")[4:]

    assert talk.menu_of(link) == menu_link(talk.compiled, AR, EN)
    assert (talk.helper_of(link), talk.helper_of("nonsense")) == (EN, None)


def test_from_outside(talk: Conversation) -> None:
    """A link from outside only ever shows a screen; without one, the choice of languages."""
    link = at(talk, "refused department")

    shown = talk.from_outside(link)
    for verb in Verb:
        assert talk.from_outside(talk.page(link, verb)) == shown
    assert (shown.link, shown.rows) == (link, talk.press(link).rows)
    assert shown.text.startswith(talk.press(link).text)
    assert says(talk, shown, "trial")
    assert says(talk, shown, "from-outside")
    assert talk.from_outside("") == talk.press(talk.languages())


def test_address(talk: Conversation) -> None:
    """Where the bot answers changes what was kept ready: shared links lead there."""
    link = talk.page(at(talk, "refused department"), Verb.SHARE)
    before = talk.press(link)
    talk.is_at("https://t.me/example_bot")

    assert talk.press(link) != before
    assert "https://t.me/example_bot" in str(talk.press(link))


def test_my_data(talk: Conversation) -> None:
    """What is kept is said with its numbers, under the screen she stands on."""
    message = talk.my_data(at(talk, "menu"), {"last-link": 1})

    assert message.text
    assert message != talk.my_data(at(talk, "menu"), {})


def test_faults_are_told_once() -> None:
    """A text that cannot be said is told to whoever runs the bot, once, however often it is met."""
    content = content_of()
    texts = texts_of(content, {"en": {"refused": "department = { $nothing }"}})
    told: list[TextFault] = []
    talk = Conversation(content, texts, today=lambda: TODAY, tell_fault=told.append)
    link = "s1e-" + after(talk.compiled, "refused department").link[4:]
    talk.press(link)
    talk.press("s1ea" + link[4:])
    talk.say(link, "only-text")

    assert [(one.locale, one.message) for one in told] == [(EN, "refused/department")]


def test_say(talk: Conversation) -> None:
    """A sentence above a screen, which stays; without a screen it is the menu."""
    link = at(talk, "refused department")

    assert says(talk, talk.say(link, "only-text"), "only-text")
    assert talk.say(link, "only-text").link == link
    assert talk.say(None, "only-text").link == talk.menu()
