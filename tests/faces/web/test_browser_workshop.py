"""The workshop in a real Chromium: an edit changes the page, a mistake stands at its line."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress

import pytest
from selenium.webdriver.common.keys import Keys

from bot.faces.web.app import serve
from bot.faces.web.workshop import Workshop

from .browser import NEEDED, PATIENCE, Phone, chromium
from .workshops import FRENCH, workshop_in, write

pytestmark = NEEDED

NARROW = 320
DRAWN = "return document.querySelector('#bubble').firstChild !== window.left"
SMALL_AUDIT = """
const named = (one) =>
  one.getAttribute("aria-label") || one.textContent.trim() || one.labels?.length;
const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
return [
  ...[...document.querySelectorAll("a[href], button, select, input")].filter((one) => !named(one))
    .map((one) => `no name: ${one.outerHTML.slice(0, 80)}`),
  ...ids.filter((one, at) => ids.indexOf(one) !== at).map((one) => `twice: ${one}`),
  ...[...document.querySelectorAll("img:not([alt])")].map(() => "picture without words"),
  ...(document.documentElement.lang ? [] : ["no language"]),
  ...[...document.querySelectorAll("[tabindex]")].filter((one) => one.tabIndex > 0)
    .map((one) => `order of Tab: ${one.id}`),
];
"""
"""What an audit calls serious of a page like this one: names, ids, language, order of Tab."""


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return workshop_in(tmp_path_factory.mktemp("workshop"))


@pytest.fixture(scope="module")
def phone(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phone]:
    with (
        served(workshop) as url,
        chromium(tmp_path_factory.mktemp("profile"), "fr") as driver,
    ):
        yield Phone(driver, url)


@contextmanager
def served(workshop: Workshop) -> Iterator[str]:
    ready: Future[str] = Future()
    loop = asyncio.new_event_loop()
    talk = workshop.following.conversation
    task = loop.create_task(serve(talk, 0, workshop=workshop, ready=ready.set_result))

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield ready.result(PATIENCE)
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()


def test_an_edit_changes_the_page(phone: Phone, workshop: Workshop) -> None:
    """1.1 to 1.3 s after a save of the whole content, at the same screen, with the same focus."""
    phone.hold(NARROW)
    phone.open("refused/ask")
    phone.run("document.querySelectorAll('#keys .key')[1].focus()")
    label = phone.driver.switch_to.active_element.text
    saved = time.monotonic()
    write(workshop, FRENCH, "à une association", "à une avocate")
    phone.wait.until(lambda _: "à une avocate" in phone.text)
    took = time.monotonic() - saved
    write(workshop, FRENCH, "à une avocate", "à une association")
    phone.wait.until(lambda _: "à une association" in phone.text)

    # A machine that does other things too may take three times as long.
    assert took < 3
    assert phone.link == "refused/ask"
    assert phone.driver.switch_to.active_element.text == label
    assert phone.width <= NARROW


def test_a_mistake_stands_at_its_screen(phone: Phone, workshop: Workshop) -> None:
    """With file and line, while the last good words are shown; mended, it is gone."""
    phone.hold(NARROW)
    phone.open("refused/ask")
    before = phone.text
    write(workshop, FRENCH, "Montre ton", "Montre { $ton")
    try:
        phone.wait.until(lambda _: phone.driver.find_elements("css selector", "#wrong"))
        wrong = phone.find("#wrong")
        lines = (workshop.following.folder.shipped / FRENCH).read_text("utf-8").split("\n")
        line = next(number for number, one in enumerate(lines, 1) if "{ $ton" in one)

        assert f"{FRENCH}:{line}" in wrong.text
        assert f"{FRENCH}:{line}:12" in str(phone.find("#wrong a").get_attribute("href"))
        assert phone.text == before
        assert phone.width <= NARROW
        phone.open("menu")
        phone.wait.until(lambda _: phone.driver.find_elements("css selector", "#problems .goto"))
        assert not phone.driver.find_elements("css selector", "#wrong")
        phone.find("#problems .goto").click()
        phone.wait.until(lambda _: phone.driver.find_elements("css selector", "#wrong"))
    finally:
        write(workshop, FRENCH, "Montre { $ton", "Montre ton")
    phone.wait.until(lambda _: not phone.driver.find_elements("css selector", "#wrong"))


def test_by_keyboard_alone_in_arabic(phone: Phone) -> None:
    """Tab and Enter play a guide from right to left; after a press the focus is at the buttons."""
    phone.hold(NARROW)
    phone.open()
    phone.begin("العربية")
    for words in ("قالوا لي", "القاضي"):
        for _ in range(40):
            focused = phone.driver.switch_to.active_element
            if words in focused.text and focused.tag_name == "button":
                break
            focused.send_keys(Keys.TAB)
        assert words in phone.driver.switch_to.active_element.text
        phone.run("window.left = document.querySelector('#bubble').firstChild")
        phone.driver.switch_to.active_element.send_keys(Keys.ENTER)
        phone.wait.until(lambda _: phone.run(DRAWN))
        phone.settle()

        assert phone.run("return document.activeElement.id") == "keys"
    assert phone.run("return document.documentElement.dir") == "rtl"
    assert phone.run("return document.querySelector('#bubble').getAttribute('aria-live')")


def test_the_picture_leads_on(phone: Phone) -> None:
    """The step of now is marked in it, and a press on a box opens that step; nothing is refused."""
    phone.driver.get_log("browser")  # type: ignore[no-untyped-call]
    phone.hold(1200, 900)
    phone.open("refused/start")
    here = "#picture a[aria-current]"
    phone.wait.until(lambda _: phone.driver.find_elements("css selector", here))
    phone.run("document.querySelector('#picture a[href=\"#refused/ask\"]').dispatchEvent("
              "new MouseEvent('click', {bubbles: true, cancelable: true}))")  # fmt: skip
    phone.wait.until(lambda _: "Montre ton papier" in phone.text)
    phone.wait.until(lambda _: phone.find("#name").text == "refused/ask")

    assert phone.link == "refused/ask"
    assert phone.run(SMALL_AUDIT) == []
    assert phone.driver.get_log("browser") == []  # type: ignore[no-untyped-call]


def test_two_languages_and_another_day(phone: Phone) -> None:
    """Arabic stands beside French in its own direction; widths and large text stay on the page."""
    phone.hold(NARROW)
    phone.open("refused/start")
    phone.wait.until(lambda _: phone.run("return document.querySelector('#beside').length") > 1)
    phone.run(
        "const [name, value] = arguments; const one = document.querySelector(name);"
        "one.value = value; one.dispatchEvent(new Event('change'))", "#beside", "ar",
    )  # fmt: skip
    phone.wait.until(lambda _: phone.find("#second").text)

    assert (
        phone.run("return getComputedStyle(document.querySelector('#second')).direction") == "rtl"
    )
    phone.find("#large").click()
    assert phone.width <= NARROW
    assert phone.run("return document.documentElement.lang") == "fr"


def test_nothing_comes_from_elsewhere(phone: Phone) -> None:
    """The page asks nobody but its own address."""
    asked = phone.run("return performance.getEntriesByType('resource').map((one) => one.name)")

    assert asked
    assert all(one.startswith((phone.url, "data:")) for one in asked)
