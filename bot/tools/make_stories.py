"""
Makes a first story for each ending of each guide that has none yet, by the shortest way to it.

    python -m bot.tools.make_stories tests/conversations

French for each ending; English and Arabic once a guide, to its farthest ending. Whoever reads
a story gives it a better comment; `make stories` keeps it.
"""

import sys
from collections import deque
from datetime import date
from pathlib import Path
from typing import Final

from bot.app import conversation_on, load_or_tell
from bot.engine.show import flow_link
from bot.faces.terminal.chat import answer, button_labelled
from bot.faces.terminal.golden import Story, play_story
from bot.model.flows import Call, Flow, targets
from bot.model.messages import Message
from bot.model.names import END, FlowName, Locale, StepName
from bot.rendering.keyboard import bare_label
from bot.service.conversation import Conversation
from bot.settings import read_settings

TODAY: Final = date(2026, 11, 21)
TYPED: Final = ("10/11/2026", "06/11/2026", "08/11/2026", "01/10/2026", "Paris", "Nanterre", "Lyon")
"""What is tried where a day or a town is asked for: enough for every branch on that day."""
MOST_MOVES: Final = 14


def main(folder: str) -> None:
    """Write the stories that are missing."""
    loaded = load_or_tell(read_settings())
    conversation = conversation_on(loaded, TODAY)
    content = conversation.guides.content
    written = 0
    for flow in content.flows.values():
        ways = _ways(conversation, flow)
        for step in (one for one in flow.steps.values() if END in targets(one)):
            name = step.about.name
            wanted = step.flow if isinstance(step, Call) else flow.name
            goal = (wanted, StepName("start") if isinstance(step, Call) else name)
            if goal not in ways:
                print(f"no way to {flow.name}/{name}", file=sys.stderr)
                continue
            comment = f'# {flow.name}: the way to "{name}".\n'
            written += _write(folder, conversation, flow, f"fr-{name}", comment, ways[goal])
        own = [way for (one, _), way in ways.items() if one == flow.name]
        longest = max(own, key=len)
        for locale in content.languages:
            if locale != content.source:
                way = _translated(conversation, flow.name, locale, longest)
                comment = f"# {flow.name}, to its farthest screen, in {locale}.\n"
                written += _write(folder, conversation, flow, locale, comment, way, locale)
    print(f"{written} stories")


def _write(
    folder: str,
    conversation: Conversation,
    flow: Flow,
    name: str,
    comment: str,
    said: tuple[str, ...],
    locale: Locale | None = None,
) -> int:
    file = Path(folder) / flow.name / f"{name}.txt"
    if file.exists():
        return 0
    file.parent.mkdir(parents=True, exist_ok=True)
    source = conversation.guides.content.source
    story = Story(comment, flow.name, locale or source, TODAY, said)
    file.write_text(play_story(conversation, story), encoding="utf-8")
    return 1


def _ways(
    conversation: Conversation, flow: Flow
) -> dict[tuple[FlowName, StepName], tuple[str, ...]]:
    """The shortest thing to say to reach each screen from the start of *flow*."""
    source = conversation.guides.content.source
    first = conversation.press(flow_link(conversation.guides, source, None, flow.name))
    waiting: deque[tuple[Message, tuple[str, ...]]] = deque([(first, ())])
    ways: dict[tuple[FlowName, StepName], tuple[str, ...]] = {}
    seen: set[str] = set()
    while waiting:
        message, said = waiting.popleft()
        if message.link in seen or len(said) > MOST_MOVES:
            continue
        seen.add(message.link)
        ways.setdefault((message.flow, message.step), said)
        if said and message.flow == "menu":
            continue
        labels = [bare_label(button.label) for row in message.choices for button in row]
        for one in (*(label for label in labels if "/" not in label), *TYPED):
            after = answer(conversation, message, button_labelled(message, one), one)
            if after.link != message.link:
                waiting.append((after, (*said, one)))
    return ways


def _translated(
    conversation: Conversation, flow: FlowName, locale: Locale, said: tuple[str, ...]
) -> tuple[str, ...]:
    """The same buttons by their labels in another language; typed words stay."""
    guides = conversation.guides
    here = conversation.press(flow_link(guides, guides.content.source, None, flow))
    there = conversation.press(flow_link(guides, locale, None, flow))
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
