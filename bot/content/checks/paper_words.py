"""Whether each word on letters has its step, and leads to a guide that exists."""

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.content import Content
from bot.model.flows import InfoStep
from bot.model.names import FlowName
from bot.model.paper_words import WORDS


def check_paper_words(content: Content, broken: frozenset[FlowName], report: Report) -> None:
    """Look at each entry of `flows/_words.yaml`."""
    known = {*content.flows, *broken}
    flow = content.flows.get(WORDS)
    told = (
        {name for name, step in flow.steps.items() if isinstance(step, InfoStep)} if flow else set()
    )
    for name, word in content.words.items():
        if WORDS not in broken and name not in told:
            meant = closest_match(name, told - set(content.words))
            report.error(word.place, "word-without-step", name=name, meant=meant)
        if word.guide is not None and word.guide not in known:
            place = report.find(word.place, word.guide, key="guide")
            meant = closest_match(word.guide, known)
            report.error(place, "unknown-flow", name=word.guide, meant=meant)
