"""The one door of every face: a link or typed words in, a message out."""

from datetime import timedelta

import pytest

from bot.app import conversation_on
from bot.engine.show import flow_link, menu_link, show
from bot.model.messages import TextFault
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb
from bot.service.conversation import Conversation
from tests.build import AR, EN, FR, TODAY, content_of, texts_of
from tests.engine.person import after
from tests.project import the_content
from tests.service.conversing import at, conversation, says


@pytest.fixture
def talk() -> Conversation:
    return conversation()


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


def test_warm_up_leaves_nothing_to_be_made() -> None:
    """Who types first waits for no table: a second in which nobody else would be answered."""
    talk = conversation_on(the_content(), TODAY)
    talk.warm_up()
    desk = talk._desk
    before = set(desk._made), set(vars(desk))

    for text in ("où dormir à Lyon ?", "je veux mourir", "juge", "10/11/2026", "أين أنام"):
        talk.typed(talk.menu(Locale("fr")), text)
    assert (set(desk._made), set(vars(desk))) == before
