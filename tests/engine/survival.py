"""What must hold for every link when the content under it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.engine.guides import Guides
from bot.engine.show import show
from bot.model.screens import Note, Screen
from tests.build import TODAY
from tests.engine.person import every_link, place

CHANGED = {Note.CONTENT_CHANGED, Note.TIME_HAS_PASSED}


@dataclass(frozen=True)
class Renamed:
    """
    What has another name in the new content, and said so.

    Args:
        places: "flow/step" to "flow/step"; a flow alone stands for all its steps.
        answers: The name of an answer to its new one.
        values: "answer=choice" to the choice's new name.
    """

    places: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)

    def place(self, name: str) -> str:
        """Where a step of the old content is now."""
        flow, _, step = name.partition("/")
        return self.places.get(name) or f"{self.places.get(flow, flow)}/{step}"

    def answered(self, screen: Screen) -> dict[str, str]:
        """The answers of a screen of the old content, as they are called now."""
        return {
            self.answers.get(name, name): self.values.get(f"{name}={value}", value)
            for name, value in screen.answers.items()
        }


@dataclass(frozen=True)
class Fate:
    """One link of the old content: what it showed, and what it shows now."""

    link: str
    before: Screen
    after: Screen


def survive(
    old: Guides,
    new: Guides,
    renamed: Renamed | None = None,
    *,
    later: date = TODAY,
) -> list[Fate]:
    """
    Show every link of *old* in *new*, and hold each against the rules of a link.

    The same step with the same answers and no note, or a note and nothing that she did
    not answer; and from there every way on and the way back lead somewhere without a note.
    """
    fates = []
    for link in sorted(every_link(old)):
        before, after = show(old, link, TODAY), show(new, link, later)
        if before.note is None:
            hold(link, before, after, renamed or Renamed())
            _goes_on(new, after, later)
            fates.append(Fate(link, before, after))
    return fates


def hold(link: str, before: Screen, after: Screen, renamed: Renamed) -> None:
    """Whether one link keeps the rule; the message names what happened to it."""
    told = f"{link}: {place(before)} → {place(after)} {after.note}"
    expected = renamed.answered(before)
    if after.note is None:
        assert renamed.place(place(before)) == place(after), told
        assert expected == dict(after.answers), told
        assert before.day_to_confirm == after.day_to_confirm, told
    else:
        assert after.note in CHANGED, told
        assert expected.items() >= after.answers.items(), told


def _goes_on(guides: Guides, screen: Screen, today: date) -> None:
    """Every button of a screen works, and the screen has a link of its own."""
    again = show(guides, screen.link, today)
    assert (None, screen.link, place(screen), dict(screen.answers)) == (
        again.note,
        again.link,
        place(again),
        dict(again.answers),
    ), screen
    assert [one.link for one in again.options] == [one.link for one in screen.options], screen
    for link in [*(one.link for one in screen.options), screen.back]:
        if link is not None:
            led = show(guides, link, today)
            assert (None, link) == (led.note, led.link), screen
