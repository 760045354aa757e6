"""The link of one step: what leaves the chat, and the last resort when a way is too long."""

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.links import MAX_LENGTH
from bot.engine.show import show, step_link
from bot.model.names import FlowName, StepName
from bot.model.screens import Note, Screen
from tests.build import AR, FR, TODAY, compiled_of
from tests.engine.person import after, link_of, option, place, spoken

REFUSED = FlowName("refused")


def opened(compiled: CompiledContent, flow: str, step: str) -> Screen:
    return show(compiled, step_link(compiled, FR, None, FlowName(flow), StepName(step)), TODAY)


def test_every_step(compiled: CompiledContent) -> None:
    """Every step with words has a short link, which opens it without moves and answers."""
    for flow, step in spoken(compiled):
        if (flow, step.about.name) in compiled.content.shows:
            continue
        link = step_link(compiled, AR, None, flow, step.about.name)
        screen = show(compiled, link, TODAY)

        assert (11, link, None) == (len(link), screen.link, screen.note)
        assert (f"{flow}/{step.about.name}", {}, AR) == (
            place(screen),
            screen.answers,
            screen.locale,
        )


@pytest.mark.parametrize(
    ("step", "asker"), [("in-time", "judge-day"), ("letter-in-time", "letter-day")]
)
def test_a_step_that_needs_an_answer(compiled: CompiledContent, step: str, asker: str) -> None:
    """A step that shows a time limit opens at the step that asks for its day, without a note."""
    screen = opened(compiled, "refused", step)

    assert (f"refused/{asker}", None) == (place(screen), screen.note)
    on = show(compiled, link_of(compiled, screen, "2026-11-10"), TODAY)
    assert on.note is None
    assert "2026-11-10" in on.answers.values()


def test_a_step_whose_answer_is_asked_elsewhere() -> None:
    """When another guide asks for the day, the guide opens at its start."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {go: then}\nthen: {go: end}",
    }
    compiled = compiled_of(flows, shows={"one/then": "appeal"})
    screen = opened(compiled, "one", "then")

    assert (place(screen), screen.note) == ("one/start", None)


def test_former_names() -> None:
    """A step link outlives the renaming of its step, unless that step has no words today."""
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {go: gone}\ngone: {go: went}\nwent: {go: end}",
    }
    renamed = {
        **flows,
        "one": "start: {go: now}\nnow: {was: [gone], go: which}\n"
        "which: {was: [went], decide: [{when: town is known, go: end}, {otherwise: last}]}\n"
        "last: {go: end}",
    }
    old, new = compiled_of(flows, shows={}), compiled_of(renamed, shows={})
    link = step_link(old, FR, None, FlowName("one"), StepName("gone"))
    lost = step_link(old, FR, None, FlowName("one"), StepName("went"))

    assert (place(show(new, link, TODAY)), show(new, link, TODAY).note) == ("one/now", None)
    screen = show(new, lost, TODAY)
    assert (place(screen), screen.note) == ("one/start", Note.CONTENT_CHANGED)
    assert show(new, option(screen, "next").link, TODAY).note is None


def test_unknown_step(compiled: CompiledContent) -> None:
    """A step that is gone opens its guide at the start, with a note."""
    hub = step_link(compiled, FR, None, REFUSED, StepName("hub"))[4:6]
    screen = show(compiled, f"s1f-{hub}_zzAA", TODAY)

    assert (place(screen), screen.note) == ("refused/start", Note.CONTENT_CHANGED)


def test_wrong_check(compiled: CompiledContent) -> None:
    """A step link whose end does not fit shows its step, with a note."""
    link = step_link(compiled, FR, None, REFUSED, StepName("hub"))
    screen = show(compiled, link[:-2] + "AA", TODAY)

    assert (place(screen), screen.note) == ("refused/hub", Note.CONTENT_CHANGED)


def test_going_on_and_back(compiled: CompiledContent) -> None:
    """From a step link one goes on as from anywhere; back over it leads to the guide's start."""
    screen = opened(compiled, "refused", "hub")
    on = show(compiled, option(screen, "lawyer").link, TODAY)

    assert ("lawyer/start", None, screen.link) == (place(on), on.note, on.back)
    assert after(compiled, "refused").link == screen.back


def test_back_from_the_start(compiled: CompiledContent) -> None:
    """Back from the link of a guide's first step leads to the menu, as from the guide's own."""
    assert after(compiled, "refused").back == opened(compiled, "refused", "start").back


def test_a_way_too_long() -> None:
    """What does not fit 64 characters becomes the link of the step alone: a screen, no error."""
    many = 40
    steps = "\n".join(
        f"s{number}: {{choices: {{yes: s{number + 1}, no: end}}}}" for number in range(many)
    )
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": f"start: {{go: s0}}\n{steps}\ns{many}: {{go: end}}",
    }
    compiled = compiled_of(flows, shows={})
    screen = after(compiled, "one next" + " yes" * many)

    assert (place(screen), screen.note) == ("one/s40", None)
    longest, back = 0, after(compiled, "one next" + " yes" * 27)
    for number in range(1, many):
        screen = after(compiled, "one next" + " yes" * number)
        longest = max(longest, len(screen.link))
        assert f"one/s{number}" == place(screen)
    assert 63 == longest <= MAX_LENGTH
    assert place(show(compiled, back.back or "", TODAY)) == "one/s26"
