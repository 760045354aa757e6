"""axe-core (MPL-2.0), for whoever has it: rules of WCAG 2 A and AA on the pages of the preview."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.model.names import HELP, Locale
from tests.project import talk

from .browser import NEEDED, Phone, chromium, served
from .test_browser_workshop import served as served_workshop
from .workshops import workshop_in

pytestmark = NEEDED

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).then(({violations}) =>
  done(violations.filter(({impact}) => ["serious", "critical"].includes(impact))
    .map(({id, nodes}) => `${id}: ${nodes.map((one) => one.html.slice(0, 90)).join(" ")}`)));
"""
WIDTHS = (320, 1200)


@pytest.fixture(scope="module")
def axe() -> str:
    file = os.environ.get("AXE_CORE", "")
    if not file:
        pytest.skip("set AXE_CORE to axe.min.js of the npm package axe-core")
    return Path(file).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def phone(axe: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phone]:
    assert axe
    profile = tmp_path_factory.mktemp("profile")
    with served(talk()) as url, chromium(profile, "fr") as driver:
        yield Phone(driver, url)


def serious(phone: Phone, axe: str, link: str = "", *, width: int) -> list[str]:
    """What axe calls serious or critical on the page at *link*."""
    phone.hold(width)
    phone.open(link)
    phone.run(axe)
    return [str(one) for one in phone.driver.execute_async_script(RUN)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("locale", ["fr", "ar", "bn"])
def test_pages_of_the_conversation(phone: Phone, axe: str, locale: str, width: int) -> None:
    """The menu, help, and what five buttons of the menu open."""
    menu = talk().menu(Locale(locale))
    buttons = [one.link for row in talk().press(menu).choices for one in row if one.link]
    links = [menu, talk().help(menu), *buttons[:5]]

    assert talk().press(links[1]).flow == HELP
    assert [serious(phone, axe, link, width=width) for link in links] == [[]] * len(links)


def test_a_fault_would_be_seen(phone: Phone, axe: str) -> None:
    """The same rules find a button without a name."""
    phone.hold(WIDTHS[0])
    phone.open()
    phone.run(axe)
    phone.run("document.body.append(document.createElement('button'))")

    assert any("button-name" in one for one in phone.driver.execute_async_script(RUN))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_workshop(axe: str, width: int, tmp_path: Path) -> None:
    """The same page with all that volunteers see beside it."""
    workshop = workshop_in(tmp_path / "content")
    with (
        served_workshop(workshop) as url,
        chromium(tmp_path / "profile", "fr") as driver,
    ):
        assert serious(Phone(driver, url), axe, "refused/start", width=width) == []
