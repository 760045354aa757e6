"""Whether a step that can be shown in large letters has a French sentence to show."""

from collections.abc import Mapping
from typing import Final

from bot.content.patterns import parse_message, words_of
from bot.content.report import Report
from bot.content.texts import TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.sheets import opens_a_sentence

_LONG_STEP: Final = 20


def check_cards_to_show(content: Content, texts: Texts, report: Report) -> None:
    """Tell of a `card: true` whose words have no line that begins with a quotation mark."""
    terms = texts.files.get(content.source, {}).get(TERMS, {})
    for flow in content.flows.values():
        for step in flow.steps.values():
            entry = texts.entry(content.source, flow.name, step.about.name)
            if step.about.card and entry is not None and not _has_a_sentence(entry, terms):
                place = report.find(step.about.place, "true", key="card", below=_LONG_STEP)
                report.error(place, "card-without-sentence", name=step.about.name)


def _has_a_sentence(entry: Entry, terms: Mapping[str, Entry]) -> bool:
    """Whether a line of the words of the step, not of its buttons, is to be shown."""
    words = parse_message(entry.source).value
    if words is None:
        return False
    said = words_of(words, lambda name: None if (term := terms.get(name)) is None else term.source)
    return any(map(opens_a_sentence, said.split("\n")))
