"""
Impact analysis: every screen, letter, list and language that rests on one thing of the content.

Read before a fact, a deadline, a phone line, a term or a place is changed: what is found here is
what must be read again.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.content.texts import FACE_FILE, PLACES_FILE, PROBLEMS, TERMS, ReviewState, Texts
from bot.model.conditions import DeadlineIsPassed, DeadlineIsWithin
from bot.model.content import Content
from bot.model.flows import Decision, Flow, InputStep, SpokenStep, Step
from bot.model.graph import saves
from bot.model.letters import Letter, text_file_of
from bot.model.names import DeadlineName, FactId, FlowName, Locale, PlaceId, StepName
from bot.model.places import HelpPlace
from bot.model.problem import SourceLocation
from bot.service.workshop.subjects import Subject, SubjectKind, digits_of
from bot.service.workshop.where import where_shown


class Why(Enum):
    """How a step, an entry or a text rests on the subject."""

    FACT = "fact"
    DAY = "day"
    DECIDES = "decides"
    ASKS = "asks"
    WORDS = "words"
    LETTER = "letter"
    SEARCH = "search"
    NAMES = "names"
    INSTEAD = "instead"
    NOTICE = "notice"
    NUMBER = "number"
    SAYING = "saying"


@dataclass(frozen=True, slots=True)
class TouchedStep:
    """A step of a guide; *because* says how, each time with the name that it goes by."""

    flow: FlowName
    step: StepName
    place: SourceLocation
    is_screen: bool
    is_critical: bool
    because: tuple[tuple[Why, str], ...]


@dataclass(frozen=True, slots=True)
class TouchedEntry:
    """An entry of a file that is no guide: a deadline, a letter, a search, a place, a notice."""

    name: str
    place: SourceLocation
    why: Why


@dataclass(frozen=True, slots=True)
class TouchedText:
    """A text in one language; without *place* when the language lacks it, and shows another's."""

    locale: Locale
    file: str
    name: str
    place: SourceLocation | None
    state: ReviewState


@dataclass(frozen=True, slots=True)
class Impact:
    """Everything that rests on a subject, each in the order of the content."""

    steps: tuple[TouchedStep, ...]
    entries: tuple[TouchedEntry, ...]
    texts: tuple[TouchedText, ...]

    @property
    def screens(self) -> tuple[TouchedStep, ...]:
        """The steps that a person sees."""
        return tuple(one for one in self.steps if one.is_screen)


def impact(content: Content, texts: Texts, subject: Subject, moment: datetime) -> Impact:
    """What rests on *subject*; *moment* is by the clock of Paris, for lists of places."""
    look = _Look(content, texts)
    match subject.kind:
        case SubjectKind.FACT:
            look.for_fact(FactId(subject.name))
        case SubjectKind.DEADLINE:
            look.for_deadlines([DeadlineName(subject.name)])
        case SubjectKind.PHONE:
            look.for_words([rf"\${re.escape(subject.name)}(?![\w-])"])
            line = next(one for one in content.contacts.values() if one.name == subject.name)
            look.for_number(line.number)
        case SubjectKind.TERM:
            look.for_term(subject.name)
        case SubjectKind.PLACE:
            look.for_place(content.directory.places[PlaceId(subject.name)], moment)
    return look.found()


class _Look:
    def __init__(self, content: Content, texts: Texts) -> None:
        self.content = content
        self.texts = texts
        self.because: dict[tuple[FlowName, StepName], dict[tuple[Why, str], None]] = {}
        self.entries: dict[TouchedEntry, None] = {}
        self.messages: dict[tuple[str, str], None] = {}

    def found(self) -> Impact:
        """What was noted, in the order of the content."""
        steps = [
            TouchedStep(
                flow.name, name, step.about.place, isinstance(step, SpokenStep),
                step.about.critical, tuple(self.because[flow.name, name]),
            )
            for flow, name, step in self._steps()
            if (flow.name, name) in self.because
        ]  # fmt: skip
        return Impact(tuple(steps), tuple(self.entries), tuple(self._touched_texts()))

    def for_fact(self, fact: FactId) -> None:
        """Steps and letters that name it, and all that rests on its deadlines."""
        named = [one for one in self.content.deadlines.values() if fact in one.facts]
        for one in named:
            self._entry(one.name, one.place, Why.DAY)
        for flow, name, step in self._steps():
            if fact in step.about.facts:
                self._step(flow.name, name, Why.FACT, fact)
                self.messages[flow.name, name] = None
        for letter in self.content.letters.values():
            if fact in letter.facts:
                self._letter(letter)
        self.for_deadlines([one.name for one in named])

    def for_deadlines(self, names: Collection[DeadlineName]) -> None:
        """Screens that show the day, decisions by it, questions from which it is counted."""
        deadlines = self.content.deadlines
        starts = {answer: name for name in names for answer in deadlines[name].starts}
        for flow, name, step in self._steps():
            for shown in self.content.shows.get((flow.name, name), ()):
                if shown in names:
                    self._step(flow.name, name, Why.DAY, shown)
                    self.messages[flow.name, name] = None
            for one in _decided_by(step):
                if one in names:
                    self._step(flow.name, name, Why.DECIDES, one)
            saved = saves(step)
            if isinstance(step, InputStep) and saved in starts:
                self._step(flow.name, name, Why.ASKS, starts[saved])

    def for_words(self, patterns: Collection[str]) -> None:
        """Texts of any language that one of *patterns* is found in, and their screens."""
        wanted = re.compile("|".join(patterns))
        for files in self.texts.files.values():
            for file, entries in files.items():
                if file == PROBLEMS:
                    continue
                for name, entry in entries.items():
                    if wanted.search(entry.source):
                        self.messages[file, name] = None
        for flow, name, _ in self._steps():
            if (flow.name, name) in self.messages:
                self._step(flow.name, name, Why.WORDS, "")
        for letter in self.content.letters.values():
            if any(file == letter.text_file for file, _ in self.messages):
                self._letter(letter, with_words=False)

    def for_term(self, term: str) -> None:
        """Texts that name it, or a term in whose words it stands."""
        names = [term]
        for name in names:
            wanted = _as_term(name)
            for files in self.texts.files.values():
                for other, entry in files.get(TERMS, {}).items():
                    if other not in names and re.search(wanted, entry.source.partition("=")[2]):
                        names.append(other)
        self.messages.update(
            {
                (TERMS, name): None
                for name in names
                if any(name in files.get(TERMS, {}) for files in self.texts.files.values())
            }
        )
        self.for_words([_as_term(name) for name in names])

    def for_number(self, number: str) -> None:
        """Places, their lines and notices that have the same number written out."""
        digits = digits_of(number)
        spaced = r"[\s.]?".join(digits)
        wanted = re.compile(rf"(?<!\d){spaced}(?!\d)")
        directory = self.content.directory
        for place in directory.places.values():
            if digits_of(place.phone) == digits:
                self._entry(place.id, place.place, Why.NUMBER)
            elif wanted.search(place.says):
                self._entry(place.id, place.place, Why.SAYING)
        for notice in directory.notices:
            if wanted.search(notice.says):
                self._entry(notice.of, notice.place, Why.NOTICE)

    def for_place(self, place: HelpPlace, moment: datetime) -> None:
        """Screens whose list has it, rows that name it, places and notices that point to it."""
        directory = self.content.directory
        for shows in where_shown(self.content, place, moment):
            if shows.is_shown:
                self._entry(shows.search.kind, shows.search.place, Why.SEARCH)
                for flow, step, _ in shows.screens:
                    self._step(flow, step, Why.SEARCH, shows.search.kind)
        rows = ((search, row) for search in directory.searches.values() for row in search.rows)
        for search, row in rows:
            if place.id in (row.one, row.otherwise):
                self._entry(search.kind, row.place, Why.NAMES)
        self._pointed_to(place)

    def _pointed_to(self, place: HelpPlace) -> None:
        """Places and notices that name *place*, and what languages say for its line."""
        directory = self.content.directory
        for other in directory.places.values():
            if place.id in other.instead:
                self._entry(other.id, other.place, Why.INSTEAD)
        for notice in directory.notices:
            if notice.of == place.id:
                self._entry(place.id, notice.place, Why.NOTICE)
        for locale, said in self.content.sayings.items():
            if place.says in said:
                where = SourceLocation(f"locales/{locale}/_sayings.yaml")
                self._entry(str(locale), where, Why.SAYING)

    def _letter(self, letter: Letter, *, with_words: bool = True) -> None:
        """A letter, all of its words, and the screens that offer it."""
        self._entry(letter.name, letter.place, Why.LETTER)
        file = text_file_of(letter.name)
        if with_words:
            names = self.texts.files.get(self.content.source, {}).get(file, {})
            self.messages.update({(file, name): None for name in names})
        for flow, name, step in self._steps():
            if step.about.letter == letter.name:
                self._step(flow.name, name, Why.LETTER, letter.name)

    def _step(self, flow: FlowName, step: StepName, why: Why, name: str) -> None:
        self.because.setdefault((flow, step), {})[why, name] = None

    def _entry(self, name: str, place: SourceLocation, why: Why) -> None:
        self.entries[TouchedEntry(name, place, why)] = None

    def _steps(self) -> Iterator[tuple[Flow, StepName, Step]]:
        for flow in self.content.flows.values():
            for name, step in flow.steps.items():
                yield flow, name, step

    def _touched_texts(self) -> Iterator[TouchedText]:
        """Each text in each language that has a text of its own for it, or should have one."""
        source = self.content.source
        order = {name: number for number, name in enumerate(self.texts.files.get(source, {}))}
        messages = sorted(self.messages, key=lambda one: order.get(one[0], len(order)))
        for locale in self.content.languages:
            for file, name in messages:
                entry = self.texts.entry(locale, file, name)
                if entry is None and (
                    self.texts.entry(source, file, name) is None or file in _MAY_LACK
                ):
                    continue
                state = self.texts.state(locale, file, name)
                place = None if entry is None else entry.place
                yield TouchedText(locale, file, name, place, state)


_MAY_LACK = frozenset({TERMS, FACE_FILE, PLACES_FILE})
"""Files of which a language may have a part, and whose lack is no gap in a guide."""


def _as_term(name: str) -> str:
    """A term as it stands in a text: `{ -ase }`, `{ -ase(case: "of") }`."""
    return rf"\{{\s*{re.escape(name)}(?![\w-])"


def _decided_by(step: Step) -> Iterator[DeadlineName]:
    """The deadlines that a step decides by."""
    if isinstance(step, Decision):
        for row in step.rows:
            for condition in row.when:
                if isinstance(condition, DeadlineIsPassed | DeadlineIsWithin):
                    yield condition.deadline
