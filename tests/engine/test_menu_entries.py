"""Where the menu leads into each guide."""

from bot.engine.menu_entries import MenuEntry, menu_entries
from bot.engine.show import show
from bot.model.names import StepName
from tests.build import TODAY, compiled_of, flow_of
from tests.engine.person import after, place

MENU = """
start: {choices: {one: one, more: more, day: day, old: old, out: end}}
more: {choices: {one: one, two: two, about: about, back: start}}
about: {go: three}
day: {input: date, save: day, go: four}
old: {asks-again-after: 30 days, choices: {five: five}}
one: {call: one, go: end}
two: {call: two, go: end}
three: {call: three, go: end}
four: {call: four, go: end}
five: {call: five, go: end}
"""


def test_doors() -> None:
    """The first screen of the menu that leads into a guide, if every day and everybody the same."""
    doors = menu_entries(flow_of("menu", MENU))

    assert {flow: door.step for flow, door in doors.items()} == {
        "one": "start",
        "two": "more",
        "three": "about",
    }
    assert MenuEntry(StepName("start"), "") == next(iter(doors.values()))


def test_back_to_the_door() -> None:
    """Back from the first screen of a guide leads to the screen of the menu that she pressed."""
    guide = "start: {go: end}"
    flows = dict.fromkeys(("one", "two", "three", "four", "five", "six"), guide)
    compiled = compiled_of({"menu": MENU, **flows}, shows={})

    backs = {}
    for name in flows:
        back = after(compiled, name).back
        assert back is not None
        screen = show(compiled, back, TODAY)
        backs[name] = (place(screen), screen.note, screen.link == back)
    assert backs == {
        "one": ("menu/start", None, True),
        "two": ("menu/more", None, True),
        "three": ("menu/about", None, True),
        "four": ("menu/start", None, True),
        "five": ("menu/start", None, True),
        "six": ("menu/start", None, True),
    }
