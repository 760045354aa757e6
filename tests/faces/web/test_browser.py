"""The preview in a real Chromium, 320 pixels wide: whole stories, pressed on real buttons."""

import contextlib
from collections.abc import Iterator

import pytest
from selenium import webdriver

from bot.engine.show import step_link
from bot.model.flows import SpokenStep
from bot.model.messages import Message
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from tests.project import LOCALES

from .browser import NEEDED, Phone, chromium, served
from .conversations import PROJECT, of

WIDEST = 12
"""Screens looked at in each language."""

pytestmark = NEEDED

NARROW = 320
SMALLEST_TARGET = 44
LARGE = 32
"""The text size in pixels at 200 %."""


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with chromium(tmp_path_factory.mktemp("profile"), "fr") as driver:
        yield driver


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with chromium(tmp_path_factory.mktemp("large"), "fr", letters=LARGE) as driver:
        yield driver


@pytest.fixture(scope="module")
def url(conversation: Conversation) -> Iterator[str]:
    with served(conversation) as url:
        yield url


@pytest.fixture
def phone(driver: webdriver.Chrome, url: str) -> Phone:
    phone = Phone(driver, url)
    phone.hold(NARROW)
    return phone


def check_screen(phone: Phone, direction: str) -> None:
    """What holds on every screen, in every language."""
    assert phone.run("return innerWidth") == NARROW
    assert phone.width <= NARROW, phone.link
    style = "return getComputedStyle(document.querySelector('#bubble')).direction"
    assert phone.run(style) == direction
    for key in phone.keys:
        assert key.size["height"] >= SMALLEST_TARGET, key.text
        assert key.size["width"] >= SMALLEST_TARGET, key.text
        assert phone.run("return arguments[0].scrollWidth <= arguments[0].clientWidth", key)


def test_a_story_in_french(phone: Phone) -> None:
    """From the languages to the last day, by buttons alone."""
    phone.open()
    check_screen(phone, "ltr")
    phone.begin("Français")
    for words in ("On m’a dit", "Le juge", "18/11", "Oui"):
        check_screen(phone, "ltr")
        phone.press(words)
    check_screen(phone, "ltr")

    assert "Dernier jour\u00a0: \u2068jeudi 03/12/2026\u2069." in phone.run(
        "return document.querySelector('#bubble').textContent"
    )
    assert phone.run("return document.documentElement.lang") == "fr"
    for words in ("Plus", "D’où", "Retour"):
        phone.press(words)
        check_screen(phone, "ltr")


def test_a_story_in_arabic(phone: Phone) -> None:
    """The same way, from right to left."""
    phone.open()
    phone.begin("العربية")
    for words in ("قالوا لي", "القاضي", "18/11", "نعم"):
        check_screen(phone, "rtl")
        phone.press(words)
    check_screen(phone, "rtl")

    assert "03/12/2026" in phone.text
    assert phone.run("return document.documentElement.dir") == "rtl"
    phone.press("المزيد")
    check_screen(phone, "rtl")
    phone.press("عرض بالفرنسية")
    check_screen(phone, "ltr")

    assert "jeudi 3 décembre 2026" in phone.text


def test_large_letters(large: webdriver.Chrome, url: str) -> None:
    """With letters twice as large, nothing scrolls sideways and no label is cut."""
    phone = Phone(large, url)
    phone.hold(NARROW)
    for language, words in (
        ("Français", ("On m’a dit", "Le juge", "Calendrier")),
        ("English", ("They said", "The judge", "Calendar")),
        ("العربية", ("قالوا لي", "القاضي", "التقويم")),
    ):
        phone.open()
        phone.begin(language)
        for pressed in words:
            phone.press(pressed)
            check_screen(phone, "rtl" if language == "العربية" else "ltr")

    size = "return getComputedStyle(document.querySelector('#bubble')).fontSize"
    assert phone.run(size) == f"{LARGE}px"


def test_another_language_keeps_the_place(phone: Phone) -> None:
    """The languages at the top show the same screen in other words."""
    phone.open()
    phone.begin("Français")
    phone.press("On m’a dit")
    phone.press("Le juge")
    in_french = phone.link
    phone.speak("العربية")

    assert "ما اليوم المكتوب" in phone.text
    assert phone.link[4:] == in_french[4:]
    option = "document.querySelector('#languages').selectedOptions[0]"
    assert without_marks(str(phone.run(f"return {option}.text"))) == "العربية · Arabe ✎"
    assert phone.run(f"return {option}.lang") == "ar"

    phone.speak("Français")

    assert phone.link[4:] == in_french[4:]


def test_reload_and_back_keep_the_place(phone: Phone) -> None:
    """
    The address bar holds the place: reload stays, back goes one screen back.

    A page that is opened anew says below its words what the bot is not.
    """
    phone.open()
    phone.begin("Français")
    phone.press("On m’a dit")
    text, link = phone.text, phone.link
    phone.reload()

    assert phone.link == link
    assert phone.text.startswith(text)

    phone.press("Plus")
    page = phone.text
    phone.reload()

    assert phone.text == page

    phone.back()

    assert phone.link == link
    assert phone.text.startswith(text)


def test_a_pasted_link(phone: Phone, conversation: Conversation) -> None:
    """A link behind the # opens its screen; nonsense opens the menu and says so."""
    refused = conversation.press(conversation.menu()).choices[0][0].link or ""
    phone.open(refused)

    assert "Qui a dit" in phone.text

    phone.open("%F0nonsense")

    assert "Voici le menu" in phone.text
    check_screen(phone, "ltr")
    phone.press("On m’a dit")

    assert phone.link == refused


def test_typed_words(phone: Phone) -> None:
    """A typed day is asked back; what is no day leaves the screen where it is."""
    phone.open()
    phone.begin("Français")
    phone.press("On m’a dit")
    phone.press("Le juge")
    link = phone.link
    phone.type("n’importe quoi <b>")

    assert "Je ne peux pas lire ce jour" in phone.text
    assert phone.link == link
    assert phone.find("#words").get_attribute("value") == ""

    phone.type("18 novembre")

    assert "mercredi 18/11/2026" in phone.text
    phone.press("Oui")

    assert "jeudi 03/12/2026" in phone.text
    assert phone.link != link


def test_a_phone_number_can_be_dialled(phone: Phone) -> None:
    """A line that is only a number is a link with its digits and nothing invisible in it."""
    for language, door in (("Français", "Un numéro"), ("العربية", "رقم هاتف")):
        phone.open()
        phone.begin(language)
        phone.press(door)
        links = phone.run(
            "return [...document.querySelectorAll('#bubble a')].map((a) => a.getAttribute('href'))"
        )

        assert links == ["tel:119", "tel:0142363487"]


def test_a_double_tap_is_one_press(phone: Phone) -> None:
    """Two quick taps on one button do what one does."""
    phone.open()
    phone.begin("Français")
    menu = phone.link
    phone.run("const key = document.querySelector('#keys .key'); key.click(); key.click()")
    phone.settle()

    assert "Qui a dit" in phone.text

    phone.back()

    assert phone.link == menu


def test_by_keyboard_alone(phone: Phone) -> None:
    """After a press with Enter, Tab goes to the first button of the new screen."""
    phone.open()
    phone.begin("Français")
    phone.run("document.querySelector('#keys .key').focus()")
    phone.driver.switch_to.active_element.send_keys("\ue007")
    phone.wait.until(lambda _: "Qui a dit" in phone.text)
    phone.settle()
    phone.driver.switch_to.active_element.send_keys("\ue004")

    assert "Le juge" in phone.driver.switch_to.active_element.text


def test_without_connection(phone: Phone) -> None:
    """A lost connection is told kindly, the screen stays, and the same press can be tried again."""
    phone.open()
    phone.begin("Français")
    with offline(phone.driver):
        phone.keys[0].click()
        phone.wait.until(lambda _: phone.find("#trouble").is_displayed())

        assert "Ce n’est pas ta faute" in phone.find("#trouble").text
        assert "Que veux-tu savoir" in phone.text
        assert phone.find("#languages").is_enabled()
        check_screen(phone, "ltr")
    phone.find("#again").click()
    phone.wait.until(lambda _: "Qui a dit" in phone.text)

    assert not phone.find("#trouble").is_displayed()


@contextlib.contextmanager
def offline(driver: webdriver.Chrome) -> Iterator[None]:
    line = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    driver.execute_cdp_cmd("Network.enable", {})
    driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": True, **line})
    try:
        yield
    finally:
        driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": False, **line})


def test_the_page_is_silent(phone: Phone) -> None:
    """Nothing is refused by the page's own policy, and the browser has nothing to complain of."""
    phone.driver.get_log("browser")  # type: ignore[no-untyped-call]
    phone.open()
    phone.begin("Français")

    assert phone.driver.get_log("browser") == []  # type: ignore[no-untyped-call]


def test_the_widest_screens_of_the_project(large: webdriver.Chrome) -> None:
    """No screen of the guides scrolls sideways on a narrow phone, even with large letters."""
    conversation = of(PROJECT)
    if conversation is None:
        pytest.skip("the guides of the project have errors; see the content checks")
    with served(conversation) as url:
        phone = Phone(large, url)
        phone.hold(NARROW)
        phone.open(conversation.menu())
        widths = phone.widths(widest_steps(conversation))

    assert {link: width for link, width in widths.items() if width > NARROW} == {}


def widest_steps(conversation: Conversation) -> Iterator[str]:
    """In three languages, links to the steps with the longest words: those break a narrow page."""
    compiled = conversation.compiled
    for locale in LOCALES:
        links = [
            step_link(compiled, locale, None, flow.name, name)
            for flow in compiled.content.flows.values()
            for name, step in flow.steps.items()
            if isinstance(step, SpokenStep)
        ]
        links.sort(key=lambda link: longest_word(conversation.press(link)), reverse=True)
        yield from links[:WIDEST]


def longest_word(message: Message) -> int:
    """The letters of the longest word of a message and its buttons."""
    words = [message.text, *(button.label for row in message.rows for button in row)]
    return max(len(word) for text in words for word in text.split())
