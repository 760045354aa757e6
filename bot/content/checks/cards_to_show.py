"""Whether a step that can be shown in large letters has a French sentence to show."""

from collections.abc import Mapping
from typing import Final

from bot.content.report import Report
from bot.content.texts import TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.sheets import OPENS_A_SENTENCE

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
    _, _, words = entry.source.partition("=")
    lines = [line.strip() for line in words.split("\n")]
    return any(_as_said(line, terms).startswith(OPENS_A_SENTENCE) for line in lines)


def _as_said(line: str, terms: Mapping[str, Entry]) -> str:
    """*line* with the words of the term that it begins with."""
    if not line.startswith("{"):
        return line
    term = terms.get(line[1:].partition("}")[0].strip())
    return "" if term is None else term.source.partition("=")[2].strip()
