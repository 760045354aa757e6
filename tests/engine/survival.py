"""What must hold for every link when the content under it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.engine.compiled import CompiledContent
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

    def answer(self, name: str, value: str) -> tuple[str, str]:
        """An answer of the old content, as it is called now."""
        return self.answers.get(name, name), self.values.get(f"{name}={value}", value)


@dataclass(frozen=True)
class Fate:
    """One link of the old content: what it showed, and what it shows now."""

    link: str
    before: Screen
    after: Screen

    @property
    def told(self) -> str:
        """What happened to the link, in one line."""
        there = f"{place(self.after)} {dict(self.after.answers)} {self.after.note}"
        return f"{self.link}: {place(self.before)} {dict(self.before.answers)} → {there}"


def survive(
    old: CompiledContent,
    new: CompiledContent,
    renamed: Renamed | None = None,
    *,
    later: date = TODAY,
) -> list[Fate]:
    """
    Show every link of *old* in *new*, and hold each against the rules of a link.

    The same step with the same answers and no note, or a note and nothing that she did
    not answer; and from there every way on and the way back lead somewhere without a note.
    """
    fates, tried = [], set[str]()
    for link in sorted(every_link(old)):
        fate = Fate(link, show(old, link, TODAY), show(new, link, later))
        assert fate.before.note is None, fate.told
        hold(fate, old, renamed or Renamed())
        if fate.after.link not in {link, *tried}:
            tried.add(fate.after.link)
            _goes_on(new, fate.after, later)
        fates.append(fate)
    return fates


def hold(fate: Fate, old: CompiledContent, renamed: Renamed) -> None:
    """Whether one link keeps the rule."""
    before, after = fate.before, fate.after
    if after.note is None:
        assert renamed.place(place(before)) == place(after), fate.told
        now = dict(renamed.answer(*one) for one in before.answers.items())
        assert now == dict(after.answers), fate.told
        assert before.day_to_confirm == after.day_to_confirm, fate.told
    else:
        assert after.note in CHANGED, fate.told
        ever = {renamed.answer(*one) for one in _ever_answered(old, before)}
        assert ever >= set(after.answers.items()), fate.told


def _ever_answered(compiled: CompiledContent, screen: Screen) -> set[tuple[str, str]]:
    """Every answer on the way to a screen; a later one may have taken the place of an earlier."""
    found: set[tuple[str, str]] = set(screen.answers.items())
    while screen.back is not None:
        screen = show(compiled, screen.back, TODAY)
        found |= set(screen.answers.items())
    return found


def _goes_on(compiled: CompiledContent, screen: Screen, today: date) -> None:
    """Every button of a screen works, and the screen has a link of its own."""
    again = show(compiled, screen.link, today)
    assert (None, screen.link, place(screen), dict(screen.answers)) == (
        again.note,
        again.link,
        place(again),
        dict(again.answers),
    ), screen
    assert [one.link for one in again.options] == [one.link for one in screen.options], screen
    for option in screen.options:
        led = show(compiled, option.link, today)
        assert (None, option.link) == (led.note, led.link), screen
    assert screen.back is None or show(compiled, screen.back, today).note is None, screen
