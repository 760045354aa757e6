"""Opening hours on the screen: their state and their words, in each language."""

from datetime import datetime
from typing import Final

import pytest

from bot.engine.opening import opening
from bot.model.names import Locale
from bot.rendering.hours import hours_today, opening_lines
from bot.rendering.lines import without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.spaces import with_plain_spaces
from tests.build import AR, EN, FR
from tests.places import talk

WORDS: Final = '"sur rendez-vous"'


def _voice(locale: Locale) -> Localizer:
    conversation = talk()
    return Localizer(conversation.compiled, conversation.translations, locale, None)


def _lines(hours: str, moment: str, locale: Locale = EN) -> list[str]:
    localizer = _voice(locale)
    found = opening(hours, "75", datetime.fromisoformat(moment))
    lines = [without_marks(line) for line in opening_lines(found, localizer, sure=True)]
    assert localizer.faults == []
    return [with_plain_spaces(line) for line in lines]


def _in_list(hours: str, moment: str) -> str:
    found = opening(hours, "75", datetime.fromisoformat(moment))
    return without_marks(hours_today(found, _voice(EN)))


@pytest.mark.parametrize(
    ("hours", "moment", "lines"),
    [
        (
            f"Mo-Fr {WORDS}", "2026-11-30 10:00",
            ["⚪ We do not know the hours.", "(in French) sur rendez-vous"],
        ),
        (
            f"Tu-Fr 14:00-18:00 || {WORDS}", "2026-12-01 10:00",
            ["⚪ Open now? We do not know. Opens today at 14:00.",
             "(in French) sur rendez-vous", "Today: 14:00–18:00", "Tomorrow: 14:00–18:00"],
        ),
        (
            f"Mo-Fr 09:00-12:00 open {WORDS}; Mo 14:00-16:00", "2026-12-01 10:00",
            ["🟢 Open now, until 12:00.", "(in French) sur rendez-vous",
             "Today: 09:00–12:00", "Tomorrow: 09:00–12:00"],
        ),
        (
            f"Mo 09:00-12:00 open {WORDS}, Mo 14:00-16:00 unknown", "2026-11-30 08:00",
            ["🟡 Closed now. Opens today at 09:00.",
             "Today: 09:00–12:00 (sur rendez-vous), 14:00–16:00 (not sure)", "Tomorrow: closed"],
        ),
        (
            "Mo-Fr 10:00-18:00+", "2026-11-30 17:00",
            ["🟢 Open now, until 18:00 at least.", "Today: 10:00–18:00 or later",
             "Tomorrow: 10:00–18:00 or later"],
        ),
        (
            "Mo-Fr 10:00-18:00+", "2026-11-30 18:30",
            ["🟡 Open until 18:00 at least. After 18:00, we do not know.",
             "Today: 10:00–18:00 or later", "Tomorrow: 10:00–18:00 or later"],
        ),
        (
            f"Mo-Fr 10:00-12:00; Sa closed {WORDS}", "2026-12-05 10:00",
            ["🔴 Closed. Opens Monday 07/12/2026: 10:00–12:00.", "(in French) sur rendez-vous",
             "Today: closed", "Tomorrow: closed"],
        ),
        (
            "Jul Mo-Fr 10:00-12:00; We unknown", "2026-11-30 13:00",
            ["🔴 Closed today. For Wednesday 02/12/2026, we do not know the hours.",
             "Today: closed", "Tomorrow: closed"],
        ),
        (
            "Mo 08:00-24:00; Tu 00:00-24:00; We 00:00-18:00", "2026-11-30 09:00",
            ["🟢 Open now, until 18:00, Wednesday 02/12/2026.", "Today: 08:00–00:00",
             "Tomorrow: 00:00–00:00"],
        ),
        (
            "Mo-Fr 19:00-08:00", "2026-12-25 20:00",
            ["⚪ We do not know the hours.", "⚠️ Today is a public holiday: it may be closed.",
             "Today: 19:00–08:00 (not sure)", "Tomorrow: closed"],
        ),
        (f"24/7 open {WORDS}", "2026-11-30 09:00",
         ["🟢 Open day and night.", "(in French) sur rendez-vous"]),
        (
            "Sa 09:00-12:00; Mo-Fr", "2026-11-30 10:00",
            ["🟡 Open today. We do not know the hours."],
        ),
        (f"10:00-12:00 {WORDS}", "2026-11-30 11:00",
         ["🟡 Hours: 10:00–12:00. We do not know the days.", "(in French) sur rendez-vous"]),
    ],
)  # fmt: skip
def test_state_and_words_reach_the_card(hours: str, moment: str, lines: list[str]) -> None:
    """What holds now, its words, and of each span what is not sure of it."""
    assert _lines(hours, moment) == lines


@pytest.mark.parametrize(
    ("hours", "moment", "line"),
    [
        (f"Mo-Fr {WORDS}", "2026-11-30 10:00", "⚪ We do not know the hours. (sur rendez-vous)"),
        (f"Mo-Fr 10:00-12:00; Sa closed {WORDS}", "2026-12-05 10:00",
         "🔴 Closed. Opens Monday 07/12/2026: 10:00–12:00. (sur rendez-vous)"),
        ("Mo-Fr 10:00-12:00 unknown", "2026-11-30 10:00", "Today: 10:00–12:00 (not sure)"),
        ("Fr 20:00-04:00", "2026-12-05 03:00", "🟢 Open now, until 04:00."),
        (f"24/7 open {WORDS}", "2026-11-30 10:00", "🟢 Open day and night. (sur rendez-vous)"),
        ("Mo-Fr 09:00-12:00", "2026-12-25 10:00", "⚠️ Today is a public holiday: it may be closed."),
    ],
)  # fmt: skip
def test_a_list_says_the_same_in_one_line(hours: str, moment: str, line: str) -> None:
    """The state and the words of today, and the night that is not over."""
    assert _in_list(hours, moment) == line


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_every_sentence_is_there_in_each_language(locale: Locale) -> None:
    """All of it is said in her own language, without a fault, with the place's own words."""
    for hours, moment in [
        ("Mo-Fr 10:00-18:00+", "2026-11-30 17:00"), ("Mo-Fr 10:00-18:00+", "2026-11-30 18:30"),
        (f"Tu-Fr 14:00-18:00 || {WORDS}", "2026-12-01 10:00"), ("We unknown", "2026-11-30 10:00"),
        ("Mo 08:00-24:00; Tu 00:00-24:00; We 00:00-18:00", "2026-11-30 09:00"),
        ("Mo 10:00-12:00 unknown; Tu unknown", "2026-11-30 13:00"),
    ]:  # fmt: skip
        lines = _lines(hours, moment, locale)

        assert lines
        if WORDS in hours:
            assert any("sur rendez-vous" in line for line in lines)
