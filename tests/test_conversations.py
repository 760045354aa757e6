"""Golden conversations: what the bot says is what the stories say."""

from pathlib import Path

import pytest

from bot.engine.show import flow_link
from bot.faces.terminal.chat import answer, button_labelled
from bot.faces.terminal.golden import play_story, read_story
from bot.model.flows import Call, Flow, PlacesStep
from bot.model.graph import targets
from bot.model.names import END, StepName
from tests.project import ROOT, checked_content, talk_on

STORIES = sorted((ROOT / "tests" / "conversations").rglob("*.txt"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_story(file: Path) -> None:
    """Played again, a story is word for word the same; `make stories` rewrites them."""
    written = file.read_text(encoding="utf-8")
    story = read_story(written)

    played = play_story(talk_on(story.today), story)

    assert played == written


def test_a_story_for_each_ending_of_each_guide() -> None:
    """Each ending of each guide has a French story, each guide one in English and in Arabic."""
    content = checked_content()
    told = {(file.parent.name, file.stem) for file in STORIES}
    missing = [
        f"{flow.name}/{name}"
        for flow in content.flows.values()
        for name in (*(f"fr-{step}" for step in endings_of(flow)), "en", "ar")
        if (flow.name, name) not in told
    ]

    assert missing == []


def test_each_story_comes_to_its_ending() -> None:
    """A story named after an ending shows it: no button it presses has gone."""
    content = checked_content()
    lost = []
    for flow in content.flows.values():
        for name in endings_of(flow):
            step = flow.steps[StepName(name)]
            goal = (step.flow, step.step) if isinstance(step, Call) else (flow.name, name)
            file = ROOT / "tests" / "conversations" / flow.name / f"fr-{name}.txt"
            if goal not in shown_in(file):
                lost.append(f"{flow.name}/{name}")

    assert lost == []


def shown_in(file: Path) -> set[tuple[str, str]]:
    """The screens that a story goes through, as the bot answers now."""
    story = read_story(file.read_text(encoding="utf-8"))
    talk = talk_on(story.today)
    message = talk.press(flow_link(talk.compiled, story.locale, None, story.flow))
    shown = {(str(message.flow), str(message.step))}
    for said in story.said:
        message = answer(talk, message, button_labelled(message, said), said)
        shown.add((str(message.flow), str(message.step)))
    return shown


def endings_of(flow: Flow) -> list[str]:
    """
    The steps from which a guide ends: those that lead to `end`, and calls that do.

    Not what is shown where no place is known: today there may be no such town.
    """
    nowhere = {step.none for step in flow.steps.values() if isinstance(step, PlacesStep)}
    return [
        step.about.name
        for step in flow.steps.values()
        if END in targets(step) and step.about.name not in nowhere
    ]
