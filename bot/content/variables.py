"""Which deadlines the words of steps name, and which answers those of letters do."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.content.patterns import parse_message, variables_in_order
from bot.content.texts import Entry
from bot.model.flows import Flow
from bot.model.letters import BLANK, LINE, Letter, LetterName
from bot.model.names import AnswerName, DeadlineName, FlowName, StepName

_VARIABLE: Final = re.compile(r"\$([a-zA-Z][\w-]*)", re.ASCII)


def shown_deadlines(
    flows: dict[FlowName, Flow],
    deadlines: set[DeadlineName],
    files: Mapping[str, Mapping[str, Entry]],
) -> dict[tuple[FlowName, StepName], tuple[DeadlineName, ...]]:
    """The deadlines that the source words of each step name, in the order they are read."""
    shows = {}
    for flow in flows.values():
        entries = files.get(flow.name, {})
        for step in flow.steps:
            entry = entries.get(step)
            # Most variables are phone numbers; taking a text apart is slow.
            if entry is None or deadlines.isdisjoint(_VARIABLE.findall(entry.source)):
                continue
            value = parse_message(entry.source).value
            named = () if value is None else variables_in_order(value)
            found = tuple(DeadlineName(name) for name in named if name in deadlines)
            if found:
                shows[flow.name, step] = found
    return shows


def with_days(
    letters: dict[LetterName, Letter], files: Mapping[str, Mapping[str, Entry]]
) -> dict[LetterName, Letter]:
    """The letters with the answers that their source words name."""
    return {
        name: replace(letter, days=frozenset(AnswerName(one) for one in _named_in(letter, files)))
        for name, letter in letters.items()
    }


def _named_in(letter: Letter, files: Mapping[str, Mapping[str, Entry]]) -> set[str]:
    values = (
        parse_message(entry.source).value for entry in files.get(letter.text_file, {}).values()
    )
    named = {name for value in values if value is not None for name in variables_in_order(value)}
    return named - {BLANK, LINE}
