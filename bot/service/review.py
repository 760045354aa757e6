"""
The sheet that a lawyer signs: each outcome with its way, its words, its facts and their dates.

An outcome is a step that tells; a question that rests on facts or gives a letter tells, too.
One row each, by its shortest way from the menu.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from bot.engine.show import menu_link
from bot.model.flows import InfoStep, Step
from bot.model.law import Fact
from bot.model.names import MENU, Locale
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from bot.service.walk import Visit, every_step_once, walk

TYPED = "✍️"
"""Stands for a day or a town that she gives."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """
    One row of the sheet, ready to print.

    Args:
        presses: From the menu, or from the start of a guide that the menu does not lead to.
        why_no_law: The reason why an outcome without facts needs none.
    """

    guide: str
    step: str
    link: str
    presses: int
    way: str
    text: str
    is_critical: bool
    facts: tuple[Fact, ...]
    why_no_law: str
    read_by: str
    again_before: str


def outcomes(conversation: Conversation, locale: Locale) -> Iterator[SheetRow]:
    """Every outcome of the content, guide by guide."""
    today = conversation.today()
    order = {flow: number for number, flow in enumerate(conversation.compiled.content.flows)}
    compiled = conversation.compiled
    # From the menu as a person goes; then what only a shared link or another guide leads to.
    both = chain(walk(compiled, locale, today, only=MENU), walk(compiled, locale, today))
    visits = every_step_once(both)
    found = [visit for visit in visits if is_outcome(visit.screen.step)]
    for visit in sorted(found, key=lambda one: order[one.screen.flow]):
        yield _outcome(conversation, visit)


def is_outcome(step: Step) -> bool:
    """Whether a lawyer reads it: it tells, rests on facts, or gives a letter."""
    return isinstance(step, InfoStep) or bool(step.about.facts or step.about.letter)


def _outcome(conversation: Conversation, visit: Visit) -> SheetRow:
    content = conversation.compiled.content
    message = conversation.press(visit.screen.link)
    about = visit.screen.step.about
    reading = content.flows[visit.screen.flow].read
    return SheetRow(
        guide=str(message.flow),
        step=str(message.step),
        link=message.link,
        presses=len(visit.way) - 1,
        way=" → ".join(_labels(conversation, visit)),
        text=without_marks(message.own_words),
        is_critical=about.critical,
        facts=tuple(content.facts[fact] for fact in message.facts),
        why_no_law=about.no_law,
        read_by=reading.by,
        again_before=reading.again_before.isoformat(),
    )


def _labels(conversation: Conversation, visit: Visit) -> Iterator[str]:
    """What is pressed or typed on the way."""
    first = conversation.screen(visit.way[0])
    home = menu_link(conversation.compiled, first.locale)
    if visit.way[0] != home and first.flow != MENU:
        yield conversation.press(visit.way[0]).text.split("\n")[0]
    for before, after in zip(visit.way, visit.way[1:], strict=False):
        rows = conversation.press(before).rows
        pressed = [button.label for row in rows for button in row if button.link == after]
        yield bare_label(pressed[0]) if pressed else TYPED


def as_row(outcome: SheetRow) -> Mapping[str, str]:
    """The cells of one row; the headings are for French lawyers."""
    facts = outcome.facts
    return {
        "guide": outcome.guide,
        "étape": outcome.step,
        "lien": outcome.link,
        "appuis": str(outcome.presses),
        "chemin": outcome.way,
        "texte": outcome.text,
        "critique": "oui" if outcome.is_critical else "",
        "faits": "\n".join(f"{fact.id} : {fact.says}" for fact in facts),
        "articles": "\n".join(dict.fromkeys(fact.law for fact in facts if fact.law != "none")),
        "sources": "\n".join(
            dict.fromkeys(
                f"{source.title} ({source.dated}) {source.url}"
                for fact in facts
                for source in fact.sources
            )
        ),
        "confiance": "\n".join(f"{fact.id} : {fact.confidence.value}" for fact in facts),
        "à vérifier": "\n".join(f"{fact.id} : {fact.check}" for fact in facts if fact.check),
        "faits lus par": "\n".join(f"{fact.id} : {fact.read.by}" for fact in facts),
        "faits à relire avant": min((str(fact.read.again_before) for fact in facts), default=""),
        "sans droit, parce que": "" if facts else outcome.why_no_law,
        "guide lu par": outcome.read_by,
        "guide à relire avant": outcome.again_before,
        "signature": "",
    }
