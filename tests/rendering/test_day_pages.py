"""Keeping a day: which screens offer it, what the picture says, and what the calendar does not."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from bot.engine.links import with_locale, with_verb
from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.sheets import CalendarFile, LineStyle, Sheet, SheetKind
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.compose import has_days, shown_days
from bot.rendering.lines import without_marks
from bot.rendering.pages import message_for
from bot.service.paper.made_files import file_of
from bot.service.walk import Visit
from tests.build import AR, EN, FR, content_of, texts_of
from tests.project import LOCALES, talk, visits
from tests.rendering.said import Bot, labels

WAY = "refused judge 2026-11-10 unknown"
"""To the last day of the appeal: 25 November, a Wednesday; four days from today."""
WORDS = {
    FR: (
        "in-time =\n    Tu peux faire appel.\n    Dernier jour :\n    { $appeal }\n"
        "    Va aujourd’hui.\n"
    ),
    EN: "in-time =\n    You can appeal.\n    Last day:\n    { $appeal }\n    Go today.\n",
    AR: "in-time =\n    يمكنك الاستئناف.\n    آخر يوم:\n    { $appeal }\n    اذهب اليوم.\n",
}


def bot(words: dict[Locale, str] = WORDS) -> Bot:
    """The small content; the screen of the appeal in these words."""
    return Bot({locale: {"refused": own} for locale, own in words.items()})


def picture(locale: Locale = FR, here: Bot | None = None, way: str = WAY) -> Sheet:
    """The picture of the day."""
    made = (here or bot()).at(way, locale, verb=Verb.KEEP_DAY).attachment
    assert isinstance(made, Sheet)
    return made


def texts(sheet: Sheet, style: LineStyle) -> list[str]:
    """What stands on *sheet* in one style."""
    return [line.text for line in sheet.lines if line.style is style]


def offers(here: Bot, message: Message) -> bool:
    """Whether a message has the button."""
    return [here.ui("keep-day", message.locale)] in labels(message)


def test_the_button() -> None:
    """Where a calculated day is told, in every language, and nowhere else."""
    here = bot()

    assert all(offers(here, here.at(WAY, locale)) for locale in (FR, EN, AR))
    for way in ("refused", "refused judge", "refused judge ?2026-11-10", "refused unsure"):
        assert not offers(here, here.at(way))
    assert {Verb.KEEP_DAY, Verb.CALENDAR} <= WITH_EFFECT


def test_the_picture() -> None:
    """All words of the screen, the day large, under it as on papers, that it is a calculation."""
    here, made = bot(), picture()

    assert made.kind is SheetKind.LAST_DAY
    assert not made.is_everybodys
    assert texts(made, LineStyle.TEXT) == [
        "Tu peux faire appel.", "Dernier jour\u00a0:", "Va aujourd’hui.",
    ]  # fmt: skip
    assert texts(made, LineStyle.LARGE) == ["mercredi 25/11/2026"]
    assert texts(made, LineStyle.MEANING) == ["mercredi 25\u00a0novembre\u00a02026"]
    assert texts(made, LineStyle.SMALL) == [
        here.ui("paper-wins"), here.ui("day-counted", day="samedi 21/11/2026"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "day"), [(EN, "Wednesday 25/11/2026"), (AR, "الأربعاء 25/11/2026")]
)
def test_in_both_languages(locale: Locale, day: str) -> None:
    """In hers the day, and in French what it is and the day: whoever helps her reads that."""
    made = picture(locale)
    french = next(line for line in made.lines if line.style is LineStyle.MEANING)

    assert texts(made, LineStyle.LARGE) == [day]
    assert french.text == "Dernier jour\u00a0: mercredi 25\u00a0novembre\u00a02026"
    assert french.is_french
    # Nobody has signed the words of this critical step: the French ones stand small below them.
    small = [line for line in made.lines if line.is_french and line != french]
    assert {line.style for line in small} == {LineStyle.SMALL}
    assert [line.text for line in small] == [
        "Tu peux faire appel.", "Dernier jour\u00a0:", "mercredi 25/11/2026", "Va aujourd’hui.",
    ]  # fmt: skip
    assert made.is_right_to_left is (locale == AR)


def test_a_day_inside_a_line() -> None:
    """The words stay as they are, and the day stands large under them."""
    here = bot({FR: "in-time = Ton dernier jour est { $appeal }, va vite.\n"})
    made = picture(here=here)

    assert texts(made, LineStyle.TEXT) == ["Ton dernier jour est mercredi 25/11/2026, va vite."]
    assert texts(made, LineStyle.LARGE) == ["mercredi 25/11/2026"]


@pytest.mark.parametrize("locale", [EN, AR])
@pytest.mark.parametrize("sign", ["👇", "⏰ ⏰", "☎️", "👉🏽", "\u2067👇\u2069", "⬇️ ⚖️", "🇫🇷"])
def test_a_line_of_signs_alone(locale: Locale, sign: str) -> None:
    """No font has them and they say nothing: the line goes, her language stays."""
    first, *others = WORDS[locale].split("\n")
    words = "\n".join([first, f"    {sign}", *others])

    assert picture(locale, bot({**WORDS, locale: words})).lines == picture(locale).lines


@pytest.mark.parametrize("sign", ["1️⃣", "#️⃣", "1⃣"])
def test_a_framed_digit(sign: str) -> None:
    """A keycap is its digit without the frame, and no reason to change her language."""
    made = picture(EN, bot({**WORDS, EN: WORDS[EN].replace("Go today", f"{sign} Go today")}))

    assert f"{sign[0]} Go today." in texts(made, LineStyle.TEXT)


def test_a_script_without_a_font() -> None:
    """All of it in French: a day without its words would be waited for."""
    here = bot({**WORDS, EN: WORDS[EN].replace("You can appeal", "བོད་ཡིག")})

    assert picture(EN, here).lines == picture(FR).lines


def test_the_page() -> None:
    """It says what is on the picture, for who cannot see it, and that others may see it."""
    here = bot()
    page = without_marks(here.at(WAY, EN, verb=Verb.KEEP_DAY).text)

    for words in ("You can appeal.", "Wednesday 25/11/2026", "mercredi 25 novembre 2026",
                  here.ui("paper-wins", EN), here.ui("day-is-seen", EN)):  # fmt: skip
        assert words in page
    caption = without_marks(picture(EN).caption)
    assert "Wednesday 25/11/2026" in caption
    assert here.ui("paper-wins", EN) in caption
    assert [here.ui("calendar", EN)] in labels(here.at(WAY, EN, verb=Verb.KEEP_DAY))


def test_no_day_any_more() -> None:
    """An old button where no day is told: a sentence, nothing made."""
    here = bot()
    for verb in (Verb.KEEP_DAY, Verb.CALENDAR):
        page = here.at("refused", verb=verb)

        assert page.attachment is None
        assert here.ui("nothing-to-make") in without_marks(page.text)


def test_a_withdrawn_day() -> None:
    """F2: a day whose rule may have changed is not told, and so not sent either."""
    content = content_of()
    old = {one: replace(fact, read=replace(fact.read, again_before=fact.read.on))
           for one, fact in content.facts.items()}  # fmt: skip
    content = replace(content, facts=old)
    here = Bot(content=content, texts=texts_of(content, {FR: {"refused": WORDS[FR]}}))

    assert not offers(here, here.at(WAY))
    assert here.at(WAY, verb=Verb.KEEP_DAY).attachment is None
    assert here.at(WAY, verb=Verb.CALENDAR).attachment is None


@pytest.mark.parametrize(
    ("today", "reminder"),
    [
        (date(2027, 1, 1), date(2027, 1, 8)),
        (date(2027, 1, 7), date(2027, 1, 8)),
        (date(2027, 1, 8), date(2027, 1, 9)),
        (date(2027, 1, 9), None),
        (date(2027, 1, 10), None),
    ],
)
def test_when_it_reminds(today: date, reminder: date | None) -> None:
    """Two days before, else the day before, if that is still to come: the page says which."""
    here = bot()
    # Two months from 10 November: 10 January.
    link = with_verb(here.link("refused department next 2026-11-10"), Verb.CALENDAR)
    message = message_for(here.compiled, here.words, link, today)

    assert isinstance(message.attachment, CalendarFile)
    assert [one.reminder for one in message.attachment.days] == [reminder]
    assert ("🔔" in message.text) is (reminder is not None)


@cache
def with_days() -> dict[tuple[str, str], Visit]:
    """Every step of the project that tells a day, once."""
    return {
        (one.screen.flow, one.screen.step.about.name): one
        for one in visits(FR)
        if has_days(talk().compiled, one.screen)
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_day_of_the_project(locale: Locale) -> None:
    """Each stands large on its picture, once, with the French one and the words around it."""
    assert len(with_days()) > 20
    for visit in with_days().values():
        link = with_locale(talk().compiled, visit.screen.link, locale)
        made = talk().press(with_verb(link, Verb.KEEP_DAY)).attachment
        assert isinstance(made, Sheet)
        days = shown_days(talk().compiled, visit.screen)
        large = texts(made, LineStyle.LARGE)
        assert len(large) == len({day.shown for day in days})
        for day in days:
            assert any(f"{day.shown:%d/%m/%Y}" in words for words in large)
        assert len(texts(made, LineStyle.MEANING)) == len(large)
        assert texts(made, LineStyle.TEXT)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_calendar_tells_nothing(locale: Locale) -> None:
    """
    B5: nobody who takes the telephone can tell from the file what the day is of.

    Whatever the guide, two days that are the same give the same file but for the days themselves.
    """
    files = set()
    for visit in with_days().values():
        link = with_locale(talk().compiled, visit.screen.link, locale)
        message = talk().press(with_verb(link, Verb.CALENDAR))
        if message.attachment is None:
            continue
        assert isinstance(message.attachment, CalendarFile)
        for entry in message.attachment.days:
            alone = replace(message.attachment, days=(entry,))
            plain = file_of(alone).decode().replace("\r\n ", "")
            plain = re.sub(r"UID:.*|DTSTART.*|DTEND.*|TRIGGER.*| \d/\d", "", plain)
            files.add(plain)
    # With a reminder, and without one.
    assert 1 <= len(files) <= 2


def test_a_day_that_is_over() -> None:
    """It can be kept as a picture; a calendar has no use for it."""
    over = [
        one for one in with_days().values()
        if all(day.shown < one.screen.today for day in shown_days(talk().compiled, one.screen))
    ]  # fmt: skip

    assert over
    for visit in over:
        page = talk().press(with_verb(visit.screen.link, Verb.KEEP_DAY))
        assert page.attachment is not None
        assert not any("🗓" in button.label for row in page.rows for button in row)
        assert talk().press(with_verb(visit.screen.link, Verb.CALENDAR)).attachment is None
