"""A real Chromium with a phone's screen, and what a person can see and press in it."""

import asyncio
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from bot.faces.web.app import serve
from bot.service.conversation import Conversation

CHROMIUM: Final = shutil.which("chromium")
CHROMEDRIVER: Final = shutil.which("chromedriver")
NEEDED: Final = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (CHROMIUM and CHROMEDRIVER),
        reason="chromium and chromedriver are not both installed on this machine",
    ),
]
"""The marks of a file of tests that plays in it: left out, and said so, where there is none."""
PATIENCE: Final = 20
"""Seconds, for a machine that does other things too. What is waited for comes in milliseconds."""

_QUIET: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)

_WIDTHS: Final = """
const [links, done] = arguments;
const languages = document.querySelector("#languages");
const widths = [];
(async () => {
  for (const link of links) {
    const shown = document.querySelector("#bubble").firstChild;
    location.hash = link;
    do await new Promise((next) => setTimeout(next));
    while (shown === document.querySelector("#bubble").firstChild || languages.disabled);
    widths.push([link, document.documentElement.scrollWidth]);
  }
})().then(() => done(widths));
"""


@contextmanager
def served(conversation: Conversation) -> Iterator[str]:
    """The address of a preview that runs in a thread of its own."""
    ready: Future[str] = Future()
    loop = asyncio.new_event_loop()
    task = loop.create_task(serve(conversation, 0, ready=ready.set_result))

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


@contextmanager
def chromium(profile: Path, language: str, *, letters: int = 16) -> Iterator[webdriver.Chrome]:
    """
    A fresh Chromium that keeps everything in the empty folder *profile*.

    Args:
        letters: The text size that the person has set, in pixels.
    """
    options = Options()
    options.add_experimental_option("prefs", {"webkit.webprefs.default_font_size": letters})
    options.binary_location = CHROMIUM or ""
    for argument in (*_QUIET, f"--lang={language}", f"--user-data-dir={profile}"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options, Service(CHROMEDRIVER))
    try:
        yield driver
    finally:
        driver.quit()


class Phone:
    """The page as a person has it in her hand."""

    def __init__(self, driver: webdriver.Chrome, url: str) -> None:
        self.driver = driver
        self.url = url
        self.wait = WebDriverWait(driver, PATIENCE)

    def hold(self, width: int, height: int = 640, *, dark: bool = False) -> None:
        """Make the screen exactly *width* CSS pixels wide."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def open(self, link: str = "") -> None:
        """Open the page at *link*, as from a pasted address."""
        self.driver.get("about:blank")
        self.driver.get(self.url + (f"#{link}" if link else ""))
        self.settle()

    def settle(self) -> None:
        """Wait until the screen is drawn and its languages are offered."""
        self.wait.until(lambda _: self.run("return !document.querySelector('#languages').disabled"))

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    @property
    def text(self) -> str:
        """What stands in the bubble."""
        return self.find("#bubble").text

    @property
    def link(self) -> str:
        """What stands behind the `#` of the address."""
        return self.driver.current_url.partition("#")[2]

    @property
    def width(self) -> int:
        """How wide the page is; more than the screen means that it scrolls sideways."""
        return int(self.run("return document.documentElement.scrollWidth"))

    @property
    def labels(self) -> list[str]:
        return [key.text for key in self.keys]

    @property
    def keys(self) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, "#keys .key")

    def press(self, words: str) -> None:
        """Press the one button whose label has *words*, and wait for the next screen."""
        found = [key for key in self.keys if words in key.text]
        assert len(found) == 1, (words, self.labels)
        self.run("arguments[0].scrollIntoView({block: 'center'})", found[0])
        self._change(found[0].click)

    def type(self, words: str) -> None:
        """Type *words* and send them."""
        self.find("#words").send_keys(words)
        self._change(self.find("#send").click)

    def speak(self, name: str) -> None:
        """Choose the language called *name* at the top."""
        options = self.driver.find_elements(By.CSS_SELECTOR, "#languages option")
        chosen = next(option for option in options if name in option.text)
        self._change(chosen.click)
        self.settle_helper()

    def begin(self, language: str) -> None:
        """Press a language, and French for what is not ready in it where that is asked."""
        self.press(language)
        self.settle_helper()

    def settle_helper(self) -> None:
        """Where the second language is asked for: French."""
        if len(self.keys) == 2 and "English" in self.labels[1]:
            self.press("Français")

    def widths(self, links: Iterable[str]) -> dict[str, int]:
        """How wide the page is on each of many screens, measured by the page itself."""
        self.driver.set_script_timeout(5 * PATIENCE)
        return dict(self.driver.execute_async_script(_WIDTHS, list(links)))

    def back(self) -> None:
        """The back button of the browser."""
        self._change(self.driver.back)

    def reload(self) -> None:
        self.driver.refresh()
        self.settle()

    def _change(self, act: Callable[[], object]) -> None:
        """Act, and wait until another screen is drawn."""
        self.run("window.left = document.querySelector('#bubble').firstChild")
        act()
        drawn = "return document.querySelector('#bubble').firstChild !== window.left"
        self.wait.until(lambda _: self.run(drawn))
        self.settle()
