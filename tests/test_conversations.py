"""Golden conversations: what the bot says is what the stories say."""

from functools import lru_cache
from pathlib import Path

import pytest

from bot.app import conversation_on
from bot.content.load import Loaded, load
from bot.faces.terminal.golden import play_story, read_story
from bot.model.flows import Flow, PlacesStep, targets
from bot.model.names import END

ROOT = Path(__file__).resolve().parent.parent
STORIES = sorted((ROOT / "tests" / "conversations").rglob("*.txt"))


@lru_cache
def the_content() -> Loaded:
    """The project's content, read once."""
    return load(ROOT)


@pytest.mark.parametrize("file", STORIES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_story(file: Path) -> None:
    """Played again, a story is word for word the same; `make stories` rewrites them."""
    written = file.read_text(encoding="utf-8")
    story = read_story(written)

    played = play_story(conversation_on(the_content(), story.today), story)

    assert played == written


def test_a_story_for_each_ending_of_each_guide() -> None:
    """Each ending of each guide has a French story, each guide one in English and in Arabic."""
    content = the_content().content
    assert content is not None
    told = {(file.parent.name, file.stem) for file in STORIES}
    missing = [
        f"{flow.name}/{name}"
        for flow in content.flows.values()
        for name in (*(f"fr-{step}" for step in endings_of(flow)), "en", "ar")
        if (flow.name, name) not in told
    ]

    assert missing == []


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
