"""
Makes a first story for each ending of each guide that has none yet, by the shortest way to it.

    python -m bot.tools.make_stories tests/conversations

French for each ending; English and Arabic once a guide, to its farthest ending. Whoever reads
a story gives it a better comment; `make stories` keeps it. A story that presses a button that is
no longer there, or does not come to its ending, is made anew under its own comment.
"""

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bot.app import conversation_on, load_or_tell
from bot.engine.show import flow_link
from bot.faces.terminal.chat import answer, button_labelled
from bot.faces.terminal.golden import Story, play_story, read_story
from bot.model.content import Content
from bot.model.flows import Call, Flow, InputStep
from bot.model.graph import targets
from bot.model.messages import Message
from bot.model.names import END, FlowName, Locale, StepName
from bot.rendering.keyboard import bare_label
from bot.service.conversation import Conversation
from bot.settings import read_settings

TODAY: Final = date(2026, 11, 21)
TYPED: Final = ("10/11/2026", "06/11/2026", "08/11/2026", "01/10/2026", "Paris", "Nanterre", "Lyon")
"""What is tried where a day or a town is asked for: enough for every branch on that day."""
MOST_MOVES: Final = 14

ScreenId = tuple[FlowName, StepName]


@dataclass(frozen=True, slots=True)
class Wanted:
    """
    A story that should be there.

    Args:
        goal: The screen it must come to; None when any will do.
    """

    flow: Flow
    name: str
    locale: Locale
    goal: ScreenId | None

    @property
    def comment(self) -> str:
        """What stands above it until somebody writes something better."""
        if self.goal is None:
            return f"# {self.flow.name}, to its farthest screen, in {self.locale}.\n"
        return f'# {self.flow.name}: the way to "{self.name.partition("-")[2]}".\n'


def main(folder: str) -> None:
    """Write the stories that are missing or no longer come where they should."""
    loaded = load_or_tell(read_settings())
    conversation = conversation_on(loaded, TODAY)
    content = conversation.compiled.content
    written = 0
    for flow in content.flows.values():
        wanted = [
            one
            for one in _wanted(flow, content.source, content.languages)
            if not _is_told(conversation, _file(folder, one), one)
        ]
        ways = _ways(conversation, flow) if wanted else {}
        own = (way for (one, _), way in ways.items() if one == flow.name)
        longest = max(own, key=len, default=())
        for one in wanted:
            way = ways.get(one.goal) if one.goal is not None else longest
            if way is None:
                print(f"no way to {flow.name}/{one.name}", file=sys.stderr)
                continue
            if one.goal is None:
                way = _translated(conversation, flow.name, one.locale, longest)
            _write(_file(folder, one), conversation, one, way)
            written += 1
    print(f"{written} stories")


def _wanted(flow: Flow, source: Locale, locales: Iterable[Locale]) -> Iterator[Wanted]:
    """A story for each ending in the source language, one in each other."""
    for step in flow.steps.values():
        if END in targets(step):
            name = step.about.name
            goal = (step.flow, step.step) if isinstance(step, Call) else (flow.name, name)
            yield Wanted(flow, f"{source}-{name}", source, goal)
    for locale in locales:
        if locale != source:
            yield Wanted(flow, locale, locale, None)


def _file(folder: str, wanted: Wanted) -> Path:
    return Path(folder) / wanted.flow.name / f"{wanted.name}.txt"


def _is_told(conversation: Conversation, file: Path, wanted: Wanted) -> bool:
    """Whether the story is there, each button it presses too, and its screen is come to."""
    if not file.exists():
        return False
    story = read_story(file.read_text(encoding="utf-8"))
    message = conversation.press(flow_link(conversation.compiled, story.locale, None, story.flow))
    come_to = {(message.flow, message.step)}
    for said in story.said:
        button = button_labelled(message, said)
        if button is None and not _asks_to_type(conversation, message):
            return False
        message = answer(conversation, message, button, said)
        come_to.add((message.flow, message.step))
    return wanted.goal is None or wanted.goal in come_to


def _asks_to_type(conversation: Conversation, message: Message) -> bool:
    step = conversation.compiled.content.flows[message.flow].steps[message.step]
    return isinstance(step, InputStep)


def _write(file: Path, conversation: Conversation, wanted: Wanted, said: tuple[str, ...]) -> None:
    comment = wanted.comment
    if file.exists():
        comment = read_story(file.read_text(encoding="utf-8")).comment
    file.parent.mkdir(parents=True, exist_ok=True)
    story = Story(comment, wanted.flow.name, wanted.locale, TODAY, said)
    file.write_text(play_story(conversation, story), encoding="utf-8")


def _ways(conversation: Conversation, flow: Flow) -> dict[ScreenId, tuple[str, ...]]:
    """
    The shortest thing to say to reach each screen from the start of *flow*.

    Other guides are gone through only where they come back; what comes after their start otherwise
    is told by their own stories. One of their screens that reads alike is gone on from once.
    """
    come_back = _flows_that_come_back(conversation.compiled.content, flow)
    source = conversation.compiled.content.source
    first = conversation.press(flow_link(conversation.compiled, source, None, flow.name))
    waiting: deque[tuple[Message, tuple[str, ...]]] = deque([(first, ())])
    ways: dict[ScreenId, tuple[str, ...]] = {}
    seen: set[str] = set()
    while waiting:
        message, said = waiting.popleft()
        known = message.link if message.flow == flow.name else message.text
        if known in seen or len(said) > MOST_MOVES:
            continue
        seen.add(known)
        ways.setdefault((message.flow, message.step), said)
        if message.flow != flow.name and message.flow not in come_back:
            continue
        labels = [bare_label(button.label) for row in message.choices for button in row]
        typed = TYPED if _asks_to_type(conversation, message) else ()
        for one in (*(label for label in labels if "/" not in label), *typed):
            after = answer(conversation, message, button_labelled(message, one), one)
            if after.link != message.link:
                waiting.append((after, (*said, one)))
    return ways


def _flows_that_come_back(content: Content, flow: Flow) -> set[FlowName]:
    """The guides that *flow* calls and goes on after, with all that they call in turn."""
    steps = flow.steps.values()
    waiting = [step.flow for step in steps if isinstance(step, Call) and step.go != END]
    found: set[FlowName] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            called = content.flows[name].steps.values()
            waiting.extend(step.flow for step in called if isinstance(step, Call))
    return found


def _translated(
    conversation: Conversation, flow: FlowName, locale: Locale, said: tuple[str, ...]
) -> tuple[str, ...]:
    """The same buttons by their labels in another language; typed words stay."""
    compiled = conversation.compiled
    here = conversation.press(flow_link(compiled, compiled.content.source, None, flow))
    there = conversation.press(flow_link(compiled, locale, None, flow))
    translated = []
    for one in said:
        buttons = [button for row in here.choices for button in row]
        labels = [bare_label(button.label) for button in buttons]
        word = one
        if one in labels:
            same = [button for row in there.choices for button in row][labels.index(one)]
            word = bare_label(same.label)
        translated.append(word)
        here = answer(conversation, here, button_labelled(here, one), one)
        there = answer(conversation, there, button_labelled(there, word), word)
    return tuple(translated)


if __name__ == "__main__":
    main(sys.argv[1])
