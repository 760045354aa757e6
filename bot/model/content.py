"""Aggregate of everything that content files say, but for the texts: what the engine plays."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model.contacts import Contact
from bot.model.danger import DangerWords
from bot.model.deadlines import Deadline
from bot.model.flows import DayQuestion, Flow
from bot.model.languages import Language
from bot.model.law import Fact
from bot.model.letters import Letter, LetterName
from bot.model.names import (
    AnswerName,
    ContactName,
    DeadlineName,
    FactId,
    FlowName,
    Locale,
    StepName,
    TownId,
)
from bot.model.paper_words import PaperWord
from bot.model.places import Directory
from bot.model.recordings import Recording
from bot.model.signs import Sign
from bot.model.towns import Town
from bot.model.typed_words import TypedWords
from bot.model.villages import Villages


@dataclass(frozen=True, slots=True)
class Content:
    """
    One version of the content, checked, without its words.

    Args:
        source: The locale it is written in; every other is a translation.
    """

    flows: Mapping[FlowName, Flow]
    deadlines: Mapping[DeadlineName, Deadline]
    facts: Mapping[FactId, Fact]
    contacts: Mapping[ContactName, Contact]
    towns: Mapping[TownId, Town]
    languages: Mapping[Locale, Language]
    source: Locale
    shows: Mapping[tuple[FlowName, StepName], tuple[DeadlineName, ...]] = field(
        default_factory=dict
    )
    """The deadlines that the words of a step name."""
    directory: Directory = field(default_factory=Directory)
    """The places that help: `flows/places/`."""
    recordings: Mapping[tuple[Locale, FlowName, StepName], Recording] = field(default_factory=dict)
    """Voices, current or not."""
    coverage: Mapping[Locale, int] = field(default_factory=dict)
    """Of a hundred texts and buttons of the source, how many each translation has."""
    speaks_languages: bool = False
    """Whether there is a recording in which every language says its own name."""
    danger: Mapping[Locale, DangerWords] = field(default_factory=dict)
    """The words that mean danger, by language; all are looked for at once."""
    words: Mapping[StepName, PaperWord] = field(default_factory=dict)
    """The words on letters, by the step that tells what each means."""
    sayings: Mapping[Locale, Mapping[str, str]] = field(default_factory=dict)
    """What a translation says for the French sentences on the cards of places."""
    letters: Mapping[LetterName, Letter] = field(default_factory=dict)
    """Papers to print or to copy by hand."""
    typed: TypedWords = field(default_factory=TypedWords)
    """What people type when they need something, in many languages."""
    signs: Mapping[str, Sign] = field(default_factory=dict)
    """What each sign on a button stands for; nothing where there is no table of them."""
    villages: Villages = field(default_factory=Villages)
    """The communes that are not in the table of towns."""

    def town(self, number: TownId) -> Town | None:
        """The town or village with this number, or None."""
        return self.towns.get(number) or self.villages.get(number)


def day_answers(content: Content) -> set[AnswerName]:
    """The answers that are days: what a letter may have written into it."""
    return {
        step.save
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, DayQuestion)
    }
