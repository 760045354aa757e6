"""The buttons under a message."""

import pytest

from bot.engine.show import menu_link
from bot.model.messages import Button
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import RIGHT_TO_LEFT_MARK
from tests.build import AR, EN, FLOWS, FR, content_of
from tests.rendering.said import Bot, labels, parts


def links(row: tuple[Button, ...]) -> list[str | None]:
    return [button.link for button in row]


def test_question() -> None:
    """One choice a row, each with its digit; its link leads on."""
    bot = Bot()
    message = bot.at("refused", EN)

    assert labels(message)[:3] == [["1️⃣ en department"], ["2️⃣ en judge"], ["3️⃣ en unsure"]]
    assert links(message.choices[1]) == [bot.link("refused judge", EN)]


def test_telling() -> None:
    """A step that only tells goes on with the program's word, or with its own."""
    bot = Bot()
    own = Bot({"fr": {"refused": "department = Non.\n    .next = Voici la date"}})

    assert labels(bot.at("refused department"))[0] == [bot.ui("next")]
    assert labels(own.at("refused department"))[0] == ["Voici la date"]


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_to_the_menu(locale: Locale) -> None:
    """Where going on leads to the menu, its own button is the only one: one door, once."""
    bot = Bot()
    last = bot.at("refused unsure out", locale)
    home = menu_link(bot.compiled, locale, None)

    assert last.choices == ()
    assert [one.link for row in last.rows for one in row].count(home) == 1
    # A guide that gives this way on a name of its own keeps it.
    own = Bot({"fr": {"refused": f"{last.step} = Fin.\n    .next = Autre chose"}})
    assert labels(own.at("refused unsure out"))[0] == ["Autre chose"]


def test_the_calendar() -> None:
    """The days of a month by their numbers, five in a row; the months beside it by name."""
    bot = Bot()
    october = bot.at("refused judge earlier earlier")
    rows = labels(october)

    assert rows[0] == ["1", "2", "3", "4", "5"]
    assert rows[6] == ["31"]
    assert rows[7:9] == [["📅 septembre 2026", "📅 novembre 2026"], ["fr unknown"]]
    assert "📅 octobre 2026" in parts(october)
    assert "📅 أكتوبر 2026" in parts(bot.at("refused judge earlier earlier", AR))


def test_first_page_of_days() -> None:
    """Today and yesterday in words, then days two in a row, then the calendar, not to know."""
    bot = Bot()
    rows = labels(bot.at("refused judge"))

    assert rows[:4] == [
        [bot.ui("day-today"), bot.ui("day-yesterday")],
        ["19/11 jeu.", "18/11 mer."],
        ["17/11 mar.", "16/11 lun."],
        ["15/11 dim.", "14/11 sam."],
    ]
    assert rows[4:6] == [[bot.ui("earlier-days")], ["fr unknown"]]


def test_day_to_confirm() -> None:
    """Yes and no, one under the other."""
    bot = Bot()

    assert labels(bot.at("refused judge ?2026-11-10"))[:2] == [
        [bot.ui("right-day")],
        [bot.ui("wrong-day")],
    ]


def test_towns() -> None:
    """Towns stand two in a row, by their French names, as on the signs of the town."""
    assert labels(Bot().at("lawyer", EN))[:4] == [
        ["📍 Paris", "📍 Marseille"],
        ["📍 Lyon", "📍 Toulouse"],
        ["📍 Lille", "📍 Saint-Denis"],
        ["en unknown"],
    ]


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_fixed_rows(locale: Locale) -> None:
    """Back and menu; language, more and help: on every screen, in the same place."""
    bot = Bot()
    message = bot.at("refused department", locale)
    language, more, guide = message.fixed[1]

    assert labels(message)[-2:] == [
        [bot.ui("back", locale), bot.ui("menu", locale)],
        [bot.ui("language", locale), bot.ui("more", locale), bot.ui("help", locale)],
    ]
    assert links(message.fixed[0]) == [
        bot.link("refused", locale),
        menu_link(bot.compiled, locale, None),
    ]
    assert (language.link, more.link) == (
        Verb.LANGUAGES.value + message.link[1:],
        Verb.MORE.value + message.link[1:],
    )
    help_ = bot.show(guide.link or "")
    assert (help_.flow, help_.step) == ("help", "start")


def test_first_screen() -> None:
    """On the first screen there is no way back and no menu, and she can leave fast."""
    bot = Bot()
    message = bot.at("menu")

    assert labels(message)[2:] == [
        [bot.ui("leave")],
        [bot.ui("language"), bot.ui("more"), bot.ui("help")],
    ]
    assert links(message.fixed[0]) == [Verb.LEAVE.value + message.link[1:]]


@pytest.mark.parametrize(
    ("help_flow", "ways"),
    [
        ("sensitive: true\nsteps:\n  start: {go: hurt}\n  hurt: {go: end}", ["help", "help next"]),
        ("start: {go: hurt}\nhurt: {sensitive: true, go: end}", ["help next"]),
    ],
)
def test_leaving(help_flow: str, ways: list[str]) -> None:
    """A sensitive guide, or step, has "leave" on the screen itself; others under "more"."""
    bot = Bot(content=content_of({**FLOWS, "help": help_flow}))
    home = menu_link(bot.compiled, FR)

    for way in ("help", "help next"):
        found = [button.link for row in bot.at(way).fixed for button in row]
        assert (Verb.LEAVE.value + home[1:] in found) == (way in ways)


def test_right_to_left() -> None:
    """Labels that begin with a sign or a digit are marked; they stay in one line."""
    bot = Bot({"ar": {"refused": "start = سؤال\n    .department =\n        نعم\n        لا\n"
                                 "    .judge = x\n    .unsure = y"}})  # fmt: skip
    first = bot.at("refused", AR).choices[0][0].label

    assert first == f"{RIGHT_TO_LEFT_MARK}1️⃣ نعم لا"


def test_second_language_stays() -> None:
    """Every button keeps both languages."""
    message = Bot().at("refused department", AR, EN)

    assert {(button.link or "")[2:4] for row in message.rows for button in row} == {"ae"}


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("1️⃣ 📄 Oui", "📄 Oui"),
        (f"{RIGHT_TO_LEFT_MARK}2️⃣ نعم", "نعم"),
        ("➡️ Suite", "➡️ Suite"),
        ("", ""),
        ("119", "119"),
        ("12. Oui", "Oui"),
        (f"{RIGHT_TO_LEFT_MARK}12. نعم", "نعم"),
        ("2026. year", "2026. year"),
        ("Page 12. Suite", "Page 12. Suite"),
        ("📅 le 10. 11. 2026", "📅 le 10. 11. 2026"),
        ("Touche 1️⃣ ici", "Touche 1️⃣ ici"),
        ("3️⃣ Touche 1️⃣ ici", "Touche 1️⃣ ici"),
        ("➡️ 10. Nom", "➡️ 10. Nom"),
    ],
)
def test_bare_label(label: str, expected: str) -> None:
    """A label as one reads it aloud has no number in front and no marks; its own numbers stay."""
    assert bare_label(label) == expected
