"""What one writes to a person, one sign, one number: short kind answers above her screen."""

import pytest

from bot.content.texts import FACE_FILE
from bot.engine.show import flow_link, show, step_link
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.verbs import Verb
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import without_marks
from bot.service.typed.small_talk import KINDS
from tests.project import LOCALES, TODAY, checked_content, talk

FR = Locale("fr")


def typed(text: str, link: str | None = None) -> Message:
    """The answer on a screen; on the French menu when no other is given."""
    return talk().typed(link or talk().menu(FR), text)


def says(message: Message, name: str) -> bool:
    """Whether a message holds a sentence of the program."""
    said = talk().translations.say(message.locale, None, FACE_FILE, name).text
    return without_marks(said) in without_marks(message.text)


def listed(locale: Locale, kind: str) -> list[str]:
    """The words of one kind in one language."""
    return talk().translations.say(locale, None, FACE_FILE, f"words-for-{kind}").text.split("|")


def test_each_word_for_back_is_its_button() -> None:
    """In every language of ours, whatever language she reads in."""
    link = flow_link(talk().compiled, FR, None, FlowName("school"))
    back = talk().screen(link).back
    for locale in LOCALES:
        assert {typed(way, link).link for way in listed(locale, "back")} == {back}


@pytest.mark.parametrize("kind", [one for one in KINDS if one not in {"menu", "back"}])
def test_each_word_has_its_answer(kind: str) -> None:
    """Every listed word of every language is answered above the screen she is on."""
    link = flow_link(talk().compiled, FR, None, FlowName("school"))
    lost = []
    for locale in LOCALES:
        for way in listed(locale, kind):
            message = typed(way, link)
            if message.link != link or not any(says(message, f"answer-{one}") for one in KINDS):
                lost.append((way, message.flow, message.counted_as))

    assert lost == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bonjour !", "greeting"), ("SALAM", "greeting"), ("salam salem salaam", "greeting"),
        ("bonjour, merci beaucoup !", "thanks"), ("ok merci", "thanks"), ("mERci 🙏", "thanks"),
        ("stop stop", "stop"), ("hello are you a robot ?", "robot"), ("شكرًا جزيلًا", "thanks"),
        ("Je ne comprends pas.", "not-understanding"), ("j ai pas compris", "not-understanding"),
    ],
)  # fmt: skip
def test_as_people_write_it(text: str, kind: str) -> None:
    """Several of them together, capitals, signs, apostrophes left out."""
    assert says(typed(text), f"answer-{kind}")


def test_menu_is_the_menu() -> None:
    """The word for the menu leads there, from every screen."""
    link = flow_link(talk().compiled, FR, None, FlowName("school"))
    for locale in LOCALES:
        for way in listed(locale, "menu"):
            assert typed(way, link).link == talk().menu(FR), way


@pytest.mark.parametrize("text", ["bonjour", "ok", "oui", "👋", "merci", "salam"])
def test_before_any_screen(text: str) -> None:
    """Whoever has seen no screen chooses her language first."""
    assert talk().typed(None, text).link[0] == Verb.LANGUAGES.value


def test_yes_where_a_button_says_it() -> None:
    """Yes and no are the buttons that begin so; where none does, they are asked for kindly."""
    judge = flow_link(talk().compiled, FR, None, FlowName("judge-refused"))
    asked = typed("10/11/2026", judge)
    for yes in ("oui", "Ouais", "نعم", "yes"):
        assert typed(yes, asked.link).link == asked.choices[0][0].link
    assert typed("non", asked.link).link == asked.choices[1][0].link
    assert says(typed("oui"), "answer-yes-no")


def test_yes_runs_no_effect() -> None:
    """A typed word never erases: only a press does."""
    page = talk().page(talk().menu(FR), Verb.ERASE)
    assert typed("oui", page).link[0] != Verb.ERASED.value


def test_each_sign_of_the_menu() -> None:
    """The sign that only one button of her screen wears is that button, in every language."""
    for locale in LOCALES:
        menu = talk().press(talk().menu(locale))
        for row in menu.choices:
            sign = bare_label(row[0].label).split()[0]
            assert talk().typed(menu.link, sign).link == row[0].link, sign


def test_each_sign_of_the_guides() -> None:
    """From any screen the sign of a guide opens it, or a choice of those that wear it."""
    link = step_link(talk().compiled, FR, None, FlowName("school"), StepName("school-anywhere")) \
        if ("school", "school-anywhere") in talk().compiled.steps \
        else flow_link(talk().compiled, FR, None, FlowName("bone-test"))  # fmt: skip
    for flow in checked_content().flows:
        title = talk().translations.say(FR, None, flow, "title").text
        message = typed(title.split()[0], link)
        assert not says(message, "answer-sign"), title


@pytest.mark.parametrize("text", ["😀", "🐪🐪", "👍🏾", "♥️", "🇬🇳", "😀 😀", "‼️", "⁉️", "↔️", "〰️"])
def test_any_other_sign(text: str) -> None:
    """Nobody guesses what a smile means: she is asked for a word, and told of help."""
    assert says(typed(text), "answer-sign")


@pytest.mark.parametrize("text", ["7", "8", "99999", "٧", "1 2 3", "0612345678"])
def test_a_number_alone(text: str) -> None:
    """A number that no button has is said so, not searched."""
    assert says(typed(text), "answer-number")


def test_no_answer_is_a_long_one() -> None:
    """An answer stands above a whole screen: it has to be short, in every language."""
    for locale in LOCALES:
        for kind in (*KINDS, "yes-no", "sign", "number"):
            if kind != "menu":
                assert (
                    len(talk().translations.say(locale, None, FACE_FILE, f"answer-{kind}").text)
                    <= 160
                )


def test_the_screen_stays() -> None:
    """An answer leaves her where she was, with the same buttons."""
    link = flow_link(talk().compiled, FR, None, FlowName("refused"))
    message = typed("merci", link)

    assert (message.link, message.rows) == (link, talk().press(link).rows)
    assert show(talk().compiled, message.link, TODAY).flow == "refused"
