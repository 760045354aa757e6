"""The way a link remembers: back, guides that call others, loops that are cut."""

from datetime import date

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.show import flow_link, menu_link, show
from bot.model.names import FlowName
from bot.model.screens import Note
from tests.build import FR, TODAY, compiled_of
from tests.engine.person import after, option, place, start_of

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
def test_back(compiled: CompiledContent, way: str, expected: str) -> None:
    """Back is the link without its last move; over a guide's start it is the menu's screen."""
    back = after(compiled, way).back

    assert back is not None
    screen = show(compiled, back, TODAY)
    assert (expected, None, back) == (place(screen), None, screen.link)


def test_back_from_a_screen_after_a_call(compiled: CompiledContent) -> None:
    """After a guide that was called, back leads into it again, with what she answered."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {call: two, go: then}\nthen: {go: end}",
        "two": "start: {choices: {yes: end}, save: two}",
    }
    compiled = compiled_of(flows, shows={})
    screen = after(compiled, "one yes")

    assert (place(screen), screen.answers) == ("one/then", {"two": "yes"})
    assert screen.back is not None
    before = show(compiled, screen.back, TODAY)
    assert (place(before), before.stack) == ("two/start", (("one", "then"),))


def test_call_and_return(compiled: CompiledContent) -> None:
    """A guide that was called remembers who called, and its end leads back there."""
    called = after(compiled, "refused unsure lawyer")
    inside = after(compiled, "refused unsure lawyer lyon next")
    returned = after(compiled, "refused unsure lawyer lyon next yes")

    assert (place(called), called.stack) == ("lawyer/start", (("refused", "hub"),))
    assert inside.stack == (("refused", "hub"),)
    assert (place(returned), returned.stack) == ("refused/hub", ())


def test_loop_is_cut(compiled: CompiledContent) -> None:
    """Coming back to a screen on the trail is the shorter link, without what was said since."""
    hub = after(compiled, "refused unsure")
    again = after(compiled, "refused unsure lawyer paris next yes lawyer unknown next yes")

    assert hub.link == again.link
    assert again.answers == {}


def test_same_step_called_from_elsewhere_is_no_loop() -> None:
    """The same guide called twice from two places is two visits, and both are in the link."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {call: two, go: again}\nagain: {call: two, go: last}\nlast: {go: end}",
        "two": "start: {choices: {yes: end, no: end}, save: two}",
    }
    compiled = compiled_of(flows, shows={})

    last = after(compiled, "one yes no")
    assert (place(last), last.answers) == ("one/last", {"two": "no"})
    assert len(last.link) == len(after(compiled, "one yes").link) + 2


def test_menu_starts_a_guide_afresh(compiled: CompiledContent) -> None:
    """Through the menu or by its own link, a guide begins with the same short link."""
    assert (
        flow_link(compiled, FR, None, FlowName("lawyer"))
        == option(after(compiled, "menu doors"), "lawyer").link
    )
    assert after(compiled, "menu doors lawyer").stack == ()


def test_end_of_the_outermost_guide(compiled: CompiledContent) -> None:
    """The end of a guide that nobody called is the menu, without anything remembered."""
    last = after(compiled, "refused unsure out")

    assert last.is_ending
    assert menu_link(compiled, FR) == option(last, "next").link


def test_first_step_without_words() -> None:
    """A guide may begin by deciding or calling: its link opens it without a note."""
    flows = {
        "menu": "start: {choices: {one: one, two: two}}\none: {call: one, go: end}\n"
        "two: {call: two, go: end}",
        "one": "start: {call: two, go: end}",
        "two": "start: {decide: [{when: today is before 2027-01-01, go: a}, {otherwise: b}]}\n"
        "a: {go: end}\nb: {go: end}",
    }
    compiled = compiled_of(flows, shows={})

    assert (place(start_of(compiled, "one")), start_of(compiled, "one").note) == ("two/a", None)
    screen = start_of(compiled, "two")
    assert (place(screen), screen.note) == ("two/a", None)
    later = show(compiled, flow_link(compiled, FR, None, FlowName("two")), date(2027, 1, 1))
    assert (place(later), later.note) == ("two/b", None)
    # The link of the screen is made for the outcome of its day.
    passed = show(compiled, screen.link, date(2027, 1, 1))
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
    compiled = compiled_of(flows, shows={})
    screen = start_of(compiled, "one")

    assert menu_link(compiled, FR) == option(screen, "next").link
    gone = show(compiled, screen.link[:-2] + "-" + screen.link[-2:], TODAY)
    assert (place(gone), gone.note) == ("menu/start", Note.CONTENT_CHANGED)


ENTERED = {
    "menu": "start: {choices: {one: one, deep: deep}}\none: {call: one, go: end}\n"
    "deep: {call: two/tell, go: end}",
    "one": "start: {choices: {go-in: deep, all: all}, save: who}\n"
    "deep: {call: two/tell, go: then}\n"
    "all: {call: two, go: then}\nthen: {go: end}",
    "two": "start: {choices: {yes: tell}}\ntell: {go: sort}\n"
    "sort: {decide: [{when: who is go-in, go: known}, {otherwise: end}]}\nknown: {go: end}",
}


def test_a_call_enters_a_guide_where_it_says() -> None:
    """What was answered before is not asked again; the end and back are those of any call."""
    compiled = compiled_of(ENTERED, shows={})
    inside = after(compiled, "one go-in")

    assert (place(inside), inside.stack) == ("two/tell", (("one", "then"),))
    assert inside.back is not None
    assert place(show(compiled, inside.back, TODAY)) == "one/start"
    assert place(after(compiled, "one all")) == "two/start"
    # Answers go along, and the guide comes back.
    assert place(after(compiled, "one go-in next")) == "two/known"
    assert place(after(compiled, "one go-in next next")) == "one/then"
    assert place(after(compiled, "one all yes next")) == "one/then"


def test_the_menu_enters_a_guide_where_it_says() -> None:
    """A door of the menu to a step is the link that opens this step, and back is its guide."""
    compiled = compiled_of(ENTERED, shows={})
    inside = after(compiled, "menu deep")

    assert (place(inside), inside.stack) == ("two/tell", ())
    assert show(compiled, inside.link, TODAY) == inside
    assert inside.back is not None
    assert place(show(compiled, inside.back, TODAY)) == "two/start"
