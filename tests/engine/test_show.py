"""Link in, screen out: the options of every kind of step, and what else a screen says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.engine.days import EPOCH
from bot.engine.guides import Guides
from bot.engine.links import with_locale
from bot.engine.show import TOWNS_OFFERED, flow_link, give_day, give_town, menu_link, show
from bot.model.deadlines import LastDay
from bot.model.names import DeadlineName, FlowName, StepName, TownId
from bot.model.screens import Note, OptionKind, Screen
from tests.build import AR, EN, FR, TODAY, guides_of
from tests.engine.person import after, every_link, link_of, option, place, start_of

K = OptionKind


@pytest.fixture(scope="module")
def guides() -> Guides:
    return guides_of()


def kinds(screen: Screen) -> list[OptionKind]:
    return [one.kind for one in screen.options]


def test_first_screen(guides: Guides) -> None:
    """The menu: nobody called, nothing is known, no way back."""
    screen = show(guides, menu_link(guides, FR), TODAY)

    assert place(screen) == "menu/start"
    assert (
        screen.locale,
        screen.helper,
        screen.back,
        screen.note,
        screen.stack,
    ) == (FR, None, None, None, ())
    assert (screen.answers, screen.last_days) == ({}, {})


@pytest.mark.parametrize("text", ["", "hello", "s1f-", "é" * 10, "s1f-Jo" + "A" * 80, "\x00"])
def test_no_link(guides: Guides, text: str) -> None:
    """Any other string leads to the menu in the language of the content, with a note."""
    screen = show(guides, text, TODAY)

    assert (place(screen), screen.note, screen.locale) == ("menu/start", Note.NOT_A_LINK, FR)
    assert menu_link(guides, FR) == screen.link


def test_unknown_flow(guides: Guides) -> None:
    """A guide that is gone leads to the menu in her languages, with a note."""
    screen = show(guides, "s1aezzAA", TODAY)

    assert (place(screen), screen.note) == ("menu/start", Note.CONTENT_CHANGED)
    assert (screen.locale, screen.helper) == (AR, EN)


def test_question(guides: Guides) -> None:
    """A question has its choices in the order of the file, and remembers the chosen one."""
    screen = after(guides, "refused department next 2026-11-10 next")

    assert kinds(screen) == [K.CHOICE, K.CHOICE]
    assert [one.choice for one in screen.options] == ["soon", "later"]
    chosen = after(guides, "refused department next 2026-11-10 next later")
    assert chosen.answers == {"letter-day": "2026-11-10", "time-to-18": "later"}


def test_telling(guides: Guides) -> None:
    """A step that only tells has one way on."""
    screen = after(guides, "refused department")

    assert kinds(screen) == [K.NEXT]
    assert place(after(guides, "refused department next")) == "refused/letter-day"


def test_town(guides: Guides) -> None:
    """The biggest towns stand on buttons, then not to know; any other can be given."""
    screen = start_of(guides, "lawyer")

    assert kinds(screen) == [K.TOWN] * TOWNS_OFFERED + [K.UNKNOWN]
    assert list(guides.content.towns)[:TOWNS_OFFERED] == [
        one.town for one in screen.options if one.kind is K.TOWN
    ]
    given = after(guides, "lawyer saint-denis")
    assert given.answers == {"town": "saint-denis"}
    assert after(guides, "lawyer unknown").answers == {}


def test_town_on_a_button_is_the_town_given(guides: Guides) -> None:
    """A pressed town and the same town typed lead to one link."""
    screen = start_of(guides, "lawyer")

    assert give_town(guides, screen, TownId(2988507), TODAY) == screen.options[0].link


def test_first_page_of_days(guides: Guides) -> None:
    """Eight days back from today, newest first, then the page before, then not to know."""
    screen = after(guides, "refused judge")

    assert kinds(screen) == [K.DAY] * 8 + [K.EARLIER_DAYS, K.UNKNOWN]
    assert [TODAY - timedelta(back) for back in range(8)] == [
        one.day for one in screen.options if one.kind is K.DAY
    ]


def test_the_calendar(guides: Guides) -> None:
    """A month at a time, oldest day first, without gap; the first page is one step back."""
    first = after(guides, "refused judge")
    november = after(guides, "refused judge earlier")
    october = after(guides, "refused judge earlier earlier")

    assert kinds(november) == [K.DAY] * 21 + [K.EARLIER_DAYS, K.UNKNOWN]
    assert kinds(october) == [K.DAY] * 31 + [K.EARLIER_DAYS, K.LATER_DAYS, K.UNKNOWN]
    assert [one.day for one in october.options[:31]] == [
        date(2026, 10, number) for number in range(1, 32)
    ]
    assert november.options[0].day == date(2026, 11, 1)
    assert show(guides, option(october, "later").link, TODAY).options == november.options
    assert first.link == november.back


def test_the_calendar_begins_where_the_list_ends() -> None:
    """Early in a month it opens the month before; its newest day leads on to today's month."""
    guides, today = guides_of(), date(2026, 11, 3)
    screen = after(guides, "refused judge earlier", today)

    assert screen.options[0].day == date(2026, 10, 1)
    newer = show(guides, option(screen, "later").link, today)
    assert [one.day for one in newer.options if one.kind is K.DAY] == [
        date(2026, 11, number) for number in (1, 2, 3)
    ]


def test_days_are_absolute(guides: Guides) -> None:
    """A page opened yesterday shows the same days today, and a day pressed is that day."""
    page = after(guides, "refused judge earlier earlier")
    tomorrow = show(guides, page.link, TODAY + timedelta(1))

    assert [one.link for one in page.options if one.kind is K.DAY] == [
        one.link for one in tomorrow.options if one.kind is K.DAY
    ]
    assert page.link == tomorrow.link


def test_never_a_day_to_come(guides: Guides) -> None:
    """No button has a day after today; a month whose day is to come is not opened."""
    page = after(guides, "refused judge earlier")
    earlier = show(guides, page.link, TODAY - timedelta(10))

    assert Note.CONTENT_CHANGED is earlier.note
    assert TODAY - timedelta(10) == earlier.options[0].day
    assert max(one.day for one in page.options if one.day is not None) == TODAY


def test_never_a_day_of_years_ago(guides: Guides) -> None:
    """Going back ends three years ago: no earlier month, and no day before it in the last one."""
    screen = after(guides, "refused judge")
    pages = 0
    while any(one.kind is K.EARLIER_DAYS for one in screen.options):
        screen = show(guides, option(screen, "earlier").link, TODAY)
        pages += 1

    days = [one.day for one in screen.options if one.kind is K.DAY]
    assert TODAY - timedelta(3 * 366) == days[0]
    assert pages == 37


def test_a_day_is_confirmed(guides: Guides) -> None:
    """A picked day is shown to be confirmed: yes goes on with it, no asks again."""
    asked = after(guides, "refused judge")
    picked = after(guides, "refused judge ?2026-11-10")

    assert date(2026, 11, 10) == picked.day_to_confirm
    assert kinds(picked) == [K.RIGHT_DAY, K.WRONG_DAY]
    assert picked.answers == {}
    assert asked.link == option(picked, "wrong").link
    assert asked.link == picked.back
    right = show(guides, option(picked, "right").link, TODAY)
    assert (place(right), right.answers) == ("refused/received-day", {"judge-day": "2026-11-10"})
    assert right.day_to_confirm is None


def test_a_day_on_a_button_is_to_be_confirmed(guides: Guides) -> None:
    """A pressed day and the same day typed lead to one link."""
    screen = after(guides, "refused judge")

    assert give_day(guides, screen, TODAY, TODAY) == screen.options[0].link


@pytest.mark.parametrize("days", [-1, 3 * 366 + 1])
def test_a_day_that_cannot_be(guides: Guides, days: int) -> None:
    """A typed day to come, or of many years ago, gives no link."""
    screen = after(guides, "refused judge")

    assert give_day(guides, screen, TODAY - timedelta(days), TODAY) is None


def test_a_day_without_unknown(guides: Guides) -> None:
    """Where not to know leads nowhere, it is not offered."""
    assert K.UNKNOWN not in kinds(after(guides, "refused department next"))


def test_unknown_of_another_step(guides: Guides) -> None:
    """Not to know one day is not taken for not to know the next."""
    asked = after(guides, "refused judge 2026-11-10")
    other = guides.step(FlowName("refused"), StepName("judge-day")).code
    screen = show(guides, f"{asked.link[:-2]}U{other}{asked.link[-2:]}", TODAY)

    assert (place(screen), screen.note) == ("refused/received-day", Note.CONTENT_CHANGED)
    assert screen.link == asked.link


def test_day_or_town_at_another_step(guides: Guides) -> None:
    """To give a day or a town where none is asked for is a mistake of ours."""
    screen = start_of(guides, "refused")

    with pytest.raises(ValueError, match="step start asks for no day"):
        give_day(guides, screen, TODAY, TODAY)
    with pytest.raises(ValueError, match="step start asks for no town"):
        give_town(guides, screen, TownId(2988507), TODAY)


def test_a_screen_without_a_link_of_ours(guides: Guides) -> None:
    """A screen whose link is none leads to the menu instead of failing."""
    day = replace(after(guides, "refused judge"), link="?")
    town = replace(start_of(guides, "lawyer"), link="?")

    given = give_day(guides, day, TODAY, TODAY)
    assert given is not None
    assert place(show(guides, given, TODAY)) == "menu/start"
    assert menu_link(guides, FR) == give_town(guides, town, TownId(2988507), TODAY)


def test_unknown_town_is_not_given(guides: Guides) -> None:
    """A town that is not in the table changes nothing."""
    screen = start_of(guides, "lawyer")

    assert screen.link == give_town(guides, screen, TownId(1), TODAY)


def test_last_days(guides: Guides) -> None:
    """The time limits that can be counted from her answers, and no others."""
    screen = after(guides, "refused judge 2026-11-10 2026-11-12")

    appeal = DeadlineName("appeal")
    assert {appeal: LastDay(appeal, date(2026, 11, 25), date(2026, 11, 25))} == screen.last_days


def test_outcome_of_today_is_in_the_link(guides: Guides) -> None:
    """What was decided by the day is a move: another day, another link, the same otherwise."""
    way = "refused judge 2026-11-06 unknown"
    before, on_time = after(guides, way, date(2026, 11, 15)), after(guides, way, date(2026, 11, 23))
    late = after(guides, way, date(2026, 11, 24))

    assert [place(one) for one in (before, on_time, late)] == [
        "refused/in-time",
        "refused/urgent",
        "refused/late",
    ]
    assert len({one.link for one in (before, on_time, late)}) == 3
    today = show(guides, before.link, date(2026, 11, 24))
    assert (place(today), today.note) == ("refused/late", Note.TIME_HAS_PASSED)
    assert late.link == today.link


def test_two_decisions_in_a_row() -> None:
    """When the first of two decisions comes out otherwise today, the second is made anew too."""
    flows = {
        "menu": "start: {choices: {one: first}}\n"
        "first: {decide: [{when: today is before 2027-01-01, go: then}, {otherwise: then-late}]}\n"
        "then: {decide: [{when: today is before 2027-06-01, go: a}, {otherwise: b}]}\n"
        "then-late: {decide: [{when: today is before 2028-01-01, go: c}, {otherwise: b}]}\n"
        "a: {go: end}\nb: {go: end}\nc: {go: end}",
    }
    guides = guides_of(flows, shows={})
    old = after(guides, "menu one")
    today = show(guides, old.link, date(2027, 1, 1))

    assert place(old) == "menu/a"
    assert (place(today), today.note) == ("menu/c", Note.TIME_HAS_PASSED)
    assert today.link == after(guides, "menu one", date(2027, 1, 1)).link


def test_note_is_said_once(guides: Guides) -> None:
    """From a screen with a note every button works at once, and the screen has its own link."""
    moved = show(guides, after(guides, "refused judge 2026-11-06 unknown").link, date(2026, 12, 24))

    assert Note.TIME_HAS_PASSED is moved.note
    assert show(guides, moved.link, date(2026, 12, 24)).note is None
    ahead = show(guides, option(moved, "next").link, date(2026, 12, 24))
    assert (place(ahead), ahead.note) == ("refused/hub", None)


@pytest.mark.parametrize("days", [1, 6, 7, 30])
def test_an_answer_goes_stale(days: int) -> None:
    """
    It is asked again after its days, counted from the first day of the week it was given in.

    Never in that very week, or she could not get past the question.
    """
    question = (
        f"start: {{asks-again-after: {days} days, choices: {{soon: tell}}}}\ntell: {{go: end}}"
    )
    guides = guides_of({"menu": question}, shows={})
    for number in range(7):
        given = TODAY + timedelta(number)
        link = after(guides, "menu soon", given).link
        week_began = given - timedelta((given - EPOCH).days % 7)
        last = week_began + timedelta(max(days, 6))

        assert show(guides, link, given).note is None
        assert (place(show(guides, link, last)), show(guides, link, last).note) == (
            "menu/tell",
            None,
        )
        stale = show(guides, link, last + timedelta(1))
        assert (place(stale), stale.note) == ("menu/start", Note.TIME_HAS_PASSED)


def test_asked_in_the_future(guides: Guides) -> None:
    """An answer of a week to come, as a wrong clock gives it, is asked again."""
    link = after(guides, "refused department next 2026-11-10 next soon").link
    earlier = show(guides, link, date(2026, 11, 10))

    assert (place(earlier), earlier.note) == ("refused/time-to-18", Note.CONTENT_CHANGED)


BACK = {
    "menu doors": "menu/start",
    "menu doors about": "menu/doors",
    "refused": "menu/start",
    "lawyer": "menu/doors",
    "help": "menu/doors",
    "refused department": "refused/start",
    "refused department next": "refused/department",
    "refused judge earlier": "refused/judge-day",
    "refused judge ?2026-11-10": "refused/judge-day",
    "refused judge 2026-11-10": "refused/judge-day",
    "refused judge unknown": "refused/judge-day",
    # Over steps without words: the decision is not a screen.
    "refused judge 2026-11-10 unknown": "refused/received-day",
    # Into a guide that was called, and out of it.
    "refused unsure lawyer": "refused/hub",
    "refused unsure lawyer paris": "lawyer/start",
    "refused judge unknown next unknown next yes": "lawyer/free",
    # A loop was cut: she is where she was, and back leads where it led then.
    "refused unsure lawyer paris next yes": "refused/start",
}


@pytest.mark.parametrize(("way", "expected"), BACK.items())
def test_back(guides: Guides, way: str, expected: str) -> None:
    """Back is the link without its last move; over a guide's start it is the menu's screen."""
    back = after(guides, way).back

    assert back is not None
    screen = show(guides, back, TODAY)
    assert (expected, None, back) == (place(screen), None, screen.link)


def test_back_from_a_screen_after_a_call(guides: Guides) -> None:
    """After a guide that was called, back leads into it again, with what she answered."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {call: two, go: then}\nthen: {go: end}",
        "two": "start: {choices: {yes: end}, save: two}",
    }
    guides = guides_of(flows, shows={})
    screen = after(guides, "one yes")

    assert (place(screen), screen.answers) == ("one/then", {"two": "yes"})
    assert screen.back is not None
    before = show(guides, screen.back, TODAY)
    assert (place(before), before.stack) == ("two/start", (("one", "then"),))


def test_call_and_return(guides: Guides) -> None:
    """A guide that was called remembers who called, and its end leads back there."""
    called = after(guides, "refused unsure lawyer")
    inside = after(guides, "refused unsure lawyer lyon next")
    returned = after(guides, "refused unsure lawyer lyon next yes")

    assert (place(called), called.stack) == ("lawyer/start", (("refused", "hub"),))
    assert inside.stack == (("refused", "hub"),)
    assert (place(returned), returned.stack) == ("refused/hub", ())


def test_loop_is_cut(guides: Guides) -> None:
    """Coming back to a screen on the trail is the shorter link, without what was said since."""
    hub = after(guides, "refused unsure")
    again = after(guides, "refused unsure lawyer paris next yes lawyer unknown next yes")

    assert hub.link == again.link
    assert again.answers == {}


def test_same_step_called_from_elsewhere_is_no_loop() -> None:
    """The same guide called twice from two places is two visits, and both are in the link."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {call: two, go: again}\nagain: {call: two, go: last}\nlast: {go: end}",
        "two": "start: {choices: {yes: end, no: end}, save: two}",
    }
    guides = guides_of(flows, shows={})

    last = after(guides, "one yes no")
    assert (place(last), last.answers) == ("one/last", {"two": "no"})
    assert len(last.link) == len(after(guides, "one yes").link) + 2


def test_menu_starts_a_guide_afresh(guides: Guides) -> None:
    """Through the menu or by its own link, a guide begins with the same short link."""
    assert (
        flow_link(guides, FR, None, FlowName("lawyer"))
        == option(after(guides, "menu doors"), "lawyer").link
    )
    assert after(guides, "menu doors lawyer").stack == ()


def test_end_of_the_outermost_guide(guides: Guides) -> None:
    """The end of a guide that nobody called is the menu, without anything remembered."""
    last = after(guides, "refused unsure out")

    assert last.is_ending
    assert menu_link(guides, FR) == option(last, "next").link


def test_is_ending(guides: Guides) -> None:
    """Only a step that may lead to the end is one."""
    assert not after(guides, "refused unsure").is_ending
    assert after(guides, "help").is_ending


def test_language_changes_nothing_else(guides: Guides) -> None:
    """In another language the same moves lead to the same step, answers and ways on."""
    for link in sorted(every_link(guides_of()))[::50]:
        here, there = show(guides, link, TODAY), show(guides, with_locale(guides, link, AR), TODAY)

        assert (AR, here.step, here.answers, here.stack) == (
            there.locale,
            there.step,
            there.answers,
            there.stack,
        )
        assert [with_locale(guides, one.link, AR) for one in here.options] == [
            one.link for one in there.options
        ]


def test_helper_language_stays(guides: Guides) -> None:
    """A second language stays in every link on and back."""
    link = "s1ae" + after(guides, "refused judge").link[4:]
    screen = show(guides, link, TODAY)

    assert (screen.locale, screen.helper, screen.note) == (AR, EN, None)
    links = [*(one.link for one in screen.options), screen.back or ""]
    assert {"s1ae"} == {one[:4] for one in links}


def test_first_step_without_words() -> None:
    """A guide may begin by deciding or calling: its link opens it without a note."""
    flows = {
        "menu": "start: {choices: {one: one, two: two}}\none: {call: one, go: end}\n"
        "two: {call: two, go: end}",
        "one": "start: {call: two, go: end}",
        "two": "start: {decide: [{when: today is before 2027-01-01, go: a}, {otherwise: b}]}\n"
        "a: {go: end}\nb: {go: end}",
    }
    guides = guides_of(flows, shows={})

    assert (place(start_of(guides, "one")), start_of(guides, "one").note) == ("two/a", None)
    screen = start_of(guides, "two")
    assert (place(screen), screen.note) == ("two/a", None)
    later = show(guides, flow_link(guides, FR, None, FlowName("two")), date(2027, 1, 1))
    assert (place(later), later.note) == ("two/b", None)
    # The link of the screen is made for the outcome of its day.
    passed = show(guides, screen.link, date(2027, 1, 1))
    assert (place(passed), passed.note) == ("two/b", Note.TIME_HAS_PASSED)


def test_rounds_without_words_end_in_the_menu() -> None:
    """Steps without words that go round, which lint forbids, lead to the menu and not nowhere."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {go: round}\n"
        "round: {decide: [{when: town is known, go: end}, {otherwise: back}]}\n"
        "back: {call: two, go: round}",
        "two": "start: {decide: [{when: town is known, go: end}, {otherwise: end}]}",
    }
    guides = guides_of(flows, shows={})
    screen = start_of(guides, "one")

    assert menu_link(guides, FR) == option(screen, "next").link
    gone = show(guides, screen.link[:-2] + "-" + screen.link[-2:], TODAY)
    assert (place(gone), gone.note) == ("menu/start", Note.CONTENT_CHANGED)


def test_links_stay_short(guides: Guides) -> None:
    """Every link of the example fits a button, and leads to the screen it was written for."""
    for link in every_link(guides):
        screen = show(guides, link, TODAY)
        for one in screen.options:
            assert len(one.link) <= 64
            assert one.link == show(guides, one.link, TODAY).link


def test_same_arguments_same_screen(guides: Guides) -> None:
    """Nothing but link, content and day decides: another copy of the content gives the same."""
    other = guides_of()
    for link in sorted(every_link(guides))[::20]:
        assert show(guides, link, TODAY) == show(other, link, TODAY)


def test_step_of_the_screen(guides: Guides) -> None:
    """A screen holds the step as the content has it."""
    step = guides.step(FlowName("refused"), StepName("urgent")).step

    assert step == after(guides, "refused judge unknown").step
    assert (
        link_of(guides, start_of(guides, "refused"), "judge") == after(guides, "refused judge").link
    )
