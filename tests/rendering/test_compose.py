"""A screen as a message: what is said, and in which order."""

from datetime import date

import pytest

from bot.engine.links import with_locale
from bot.engine.show import step_link
from bot.model.flows import SpokenStep
from bot.model.installation import Installation
from bot.model.messages import DayShown
from bot.model.names import Locale
from bot.rendering.compose import say_above
from bot.rendering.first_screen import opened_from_outside
from bot.rendering.lines import RIGHT_TO_LEFT_MARK, without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.pages import message_for
from tests.build import AR, EN, FLOWS, FR, content_of, texts_of, without
from tests.rendering.said import Bot, labels, parts

PUBLIC = Installation(public=True)
IN_TIME = "refused judge 2026-11-10 unknown"


def test_title_first() -> None:
    """The first line says where she is; what comes then is the step's own words."""
    bot = Bot()
    message = bot.at("refused department")

    assert parts(message)[:2] == ["⚖️ fr refused", "fr refused department"]
    assert without_marks(message.text[: message.title_length]) == "⚖️ fr refused"
    assert message.own_words == "fr refused department"
    assert (message.flow, message.step, message.facts) == ("refused", "department", ("REC-01",))
    assert message.faults == ()


def test_without_title() -> None:
    """A guide whose title is missing in every language begins with its words."""
    content = content_of()
    texts = without(texts_of(content), FR, "refused", "title")
    message = Bot(content=content, texts=texts).at("refused department")

    assert message.title_length == 0
    assert message.text.startswith("fr refused department")
    assert [one.message for one in message.faults] == ["refused/title"]


@pytest.mark.parametrize(
    ("link", "note"),
    [
        ("nonsense", "note-not-a-link"),
        ("s1f-zzAA", "note-content-changed"),
        ("s1f-JoooAA", "note-content-changed"),
    ],
)
def test_note(link: str, note: str) -> None:
    """A note stands above the words of the step."""
    bot = Bot()

    assert parts(bot.show(link))[1] == bot.ui(note)


def test_time_has_passed() -> None:
    """The note that time has passed is above today's answer."""
    bot = Bot()
    message = message_for(bot.compiled, bot.words, bot.link(IN_TIME), date(2026, 12, 24))

    assert parts(message)[1:3] == [bot.ui("note-time-has-passed"), "fr refused late"]


def test_question_for_a_day() -> None:
    """One may type the day, and an example shows how; not when a day waits to be confirmed."""
    bot = Bot()
    hint = bot.ui("or-type-the-day", example="15/10/2026")

    assert parts(bot.at("refused judge"))[-1] == hint
    assert hint not in parts(bot.at("refused judge ?2026-11-10"))


def test_day_to_confirm() -> None:
    """The day is said in her language and as on French papers, and these are her own words."""
    bot = Bot()
    message = bot.at("refused judge ?2026-11-10", AR)
    asked = bot.ui("is-it-this-day", AR, day="الثلاثاء 10/11/2026", french="mardi 10 novembre 2026")

    assert without_marks(message.own_words) == asked
    assert asked in without_marks(message.text)


def test_question_for_a_town() -> None:
    """One may type the town."""
    bot = Bot()

    assert bot.ui("or-type-the-town") in parts(bot.at("lawyer"))


def test_last_day() -> None:
    """A time limit is said in her words and as on paper; it is a calculation, the paper wins."""
    bot = Bot()
    message = bot.at(IN_TIME, EN)

    assert without_marks(message.own_words) == "en refused in-time Wednesday 25/11/2026"
    paper = bot.ui("day-on-paper", EN, french="mercredi 25 novembre 2026")
    assert parts(message)[2:4] == [paper, bot.ui("paper-wins", EN)]
    assert message.deadlines == (DayShown("appeal", "2026-11-25", "2026-11-25"),)


def test_the_shown_day_is_the_safe_one() -> None:
    """A weekend is never promised: the day shown is the one before it is added."""
    message = Bot().at("refused judge 2026-11-13 unknown", EN)

    assert message.deadlines == (DayShown("appeal", "2026-11-28", "2026-11-30"),)
    assert "Saturday 28/11/2026" in without_marks(message.text)
    assert "30/11/2026" not in message.text


def test_no_last_day_where_none_is_named() -> None:
    """A step that names no time limit has no line of days, though one can be counted."""
    bot = Bot()
    message = bot.at("refused judge 2026-10-01 unknown")

    assert (message.step, message.deadlines) == ("late", ())
    assert bot.ui("paper-wins") not in parts(message)


def test_facts() -> None:
    """A step rests on its facts and on those of the time limits that it names, each once."""
    bot = Bot()

    assert bot.at(IN_TIME).facts == ("REC-18",)
    assert bot.at("refused department next 2026-11-10").facts == ("REC-01",)
    assert bot.at("refused").facts == ()


def test_ending_with_law() -> None:
    """Where a way ends and the law was spoken of, she is told that this is no lawyer."""
    bot = Bot()
    told = bot.ui("not-a-lawyer")

    assert told in parts(bot.at("refused unsure out"))
    assert told not in parts(bot.at("refused department"))
    assert told not in parts(bot.at("refused unsure town"))


def test_trial() -> None:
    """The first screen of every guide says that the bot is on trial, until it is public."""
    bot, public = Bot(), Bot(installation=PUBLIC)
    told = bot.ui("trial")

    for first in ("menu", "refused", "lawyer", "help"):
        assert parts(bot.at(first)).count(told) == 1
        assert bot.at(first).says_trial
        assert told not in parts(public.at(first))
    for later in ("menu doors", "refused department", "refused judge", IN_TIME):
        assert told not in parts(bot.at(later))


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_trial_on_a_screen_that_is_opened_alone(locale: Locale) -> None:
    """A step opened by its own link, as shared links and typed words do, may be the first seen."""
    bot = Bot()
    told = bot.ui("trial", locale)
    for flow in bot.content.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, SpokenStep):
                link = step_link(bot.compiled, locale, None, flow.name, name)
                said = parts(bot.show(link))
                assert len([one for one in said if one.startswith(told)]) == 1


def test_trial_is_short() -> None:
    """At 320 pixels the sentence is one line, with the sign of a draft, in every language."""
    assert all(len(Bot().ui("trial", one)) <= 36 for one in (FR, EN, AR))


def test_opened_from_outside() -> None:
    """B5, A10, D7, F4: the first screen of somebody who came by a link says what this bot is."""
    bot = Bot()
    for way in ("refused department", "refused judge", IN_TIME, "lawyer"):
        message = bot.at(way, EN)
        localizer = Localizer(bot.compiled, bot.words, EN, None)
        seen = parts(opened_from_outside(message, localizer))

        assert seen[: len(parts(message))] == parts(message)
        assert len([one for one in seen if one.startswith(bot.ui("trial", EN))]) == 1
        assert seen.count(bot.ui("from-outside", EN)) == 1
    for way in ("menu", "help"):
        message = bot.at(way)
        assert opened_from_outside(message, Localizer(bot.compiled, bot.words, FR, None)) == message


def test_right_to_left() -> None:
    """In Arabic each line that begins otherwise is marked, and the message says its direction."""
    message = Bot().at("refused department", AR)

    lines = [line for line in message.text.split("\n") if line]
    assert message.is_right_to_left
    assert all(
        line.startswith(RIGHT_TO_LEFT_MARK) or "\u0600" <= line[0] <= "\u06ff" for line in lines
    )
    assert not Bot().at("refused department").is_right_to_left


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_leaving(locale: Locale) -> None:
    """
    Before a sensitive subject, as on the first screen: where a sensitive guide begins, and on a
    sensitive step of another one. The button to leave is on each of its screens.
    """
    flows = {**FLOWS, "help": "sensitive: true\nsteps:\n  start: {go: hurt}\n  hurt: {go: end}"}
    bot = Bot(content=content_of(flows))
    told = bot.ui("shared-phone", locale)

    assert told in parts(bot.at("help", locale))
    assert told not in parts(bot.at("help next", locale))
    assert any(bot.ui("leave", locale) in row for row in labels(bot.at("help next", locale)))
    assert told in parts(bot.at("menu", locale))
    assert told not in parts(bot.at("refused", locale))


@pytest.mark.parametrize("locale", [FR, AR])
def test_say_above(locale: Locale) -> None:
    """A sentence stands between title and words; nothing else changes."""
    bot = Bot()
    message = bot.at("refused department", locale)
    told = say_above(message, "123 go")

    before, after = parts(message), parts(told)
    assert after == [before[0], "123 go", *before[1:]]
    assert (told.rows, told.link, told.title_length) == (
        message.rows,
        message.link,
        message.title_length,
    )
    assert (RIGHT_TO_LEFT_MARK + "123" in told.text) == (locale == AR)


def test_say_above_without_title() -> None:
    """Without a title the sentence comes first."""
    content = content_of()
    texts = without(texts_of(content), FR, "refused", "title")
    message = Bot(content=content, texts=texts).at("refused department")

    assert say_above(message, "Hello").text.startswith("Hello\n\nfr refused department")


def test_same_arguments_same_message() -> None:
    """A message does not depend on what was said before it."""
    bot, fresh = Bot(), Bot()
    for way in ("menu", "refused", "lawyer", IN_TIME):
        bot.at(way, AR)

    for way in ("menu", "refused", "lawyer", IN_TIME):
        link = with_locale(bot.compiled, bot.link(way), AR)
        assert bot.show(link) == fresh.show(link)
