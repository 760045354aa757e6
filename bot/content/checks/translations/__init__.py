"""
Translation quality assurance: every translation beside its French text, label by label.

What a machine can see without understanding: numbers, days, terms, quotations, "not", script,
length. What it cannot is in `docs/translating.md`. One mistake gives one message: a text that was
left in French is told so, and nothing else of it.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.content.checks.translations.numbers import check_days, check_numbers
from bot.content.checks.translations.pair import Language, Pair
from bot.content.checks.translations.said import Said, parts_of
from bot.content.checks.translations.shape import check_length, check_letters, check_quotes
from bot.content.checks.translations.signs import check_literals, check_signs, check_variables
from bot.content.checks.translations.words import check_not, check_vital, lost_terms, must_stand
from bot.content.report import Report
from bot.content.texts import PROBLEMS, TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.guards import Guards
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import SourceLocation

NOT_READ: Final = "words-"
"""Messages that hold what people type; they are compared, never read."""
_NAMED: Final = 3
"""Terms that a message names, of those that a file lost."""


def check_translations(
    content: Content, texts: Texts, guards: Mapping[Locale, Guards], report: Report
) -> None:
    """Look at every text of every translation; a file with another mistake is left alone."""
    source = texts.files.get(content.source, {})
    french = _French(source, Language(guards.get(content.source, Guards()), _terms_in(source)))
    for locale in content.languages:
        files = texts.files.get(locale, {})
        if locale == content.source or not files:
            continue
        language = Language(guards.get(locale, Guards()), _terms_in(files))
        for name, entries in files.items():
            path = f"locales/{locale}/{name}.ftl"
            french_path = f"locales/{content.source}/{name}.ftl"
            if name not in source or name == PROBLEMS:
                continue
            if report.has_errors_in(path) or report.has_errors_in(french_path):
                continue
            if name == TERMS:
                _check_terms(source[name], entries, report)
            else:
                _File(content, name, entries, french, language, report).check()


class _French:
    """The French parts, taken apart once for all translations."""

    def __init__(self, files: Mapping[str, Mapping[str, Entry]], language: Language) -> None:
        self.language = language
        self._files = files
        self._parts: dict[tuple[str, str], dict[str, tuple[Said, tuple[frozenset[str], ...]]]] = {}

    def parts(self, file: str, name: str) -> Mapping[str, tuple[Said, tuple[frozenset[str], ...]]]:
        """Each part of a French message by its label, with the tags of its lines."""
        key = file, name
        if key not in self._parts:
            entry = self._files[file].get(name)
            self._parts[key] = {
                one.label: (one, tuple(self.language.tags_by_line(one)))
                for one in (() if entry is None else parts_of(entry))
            }
        return self._parts[key]


class _File:
    """One file of one translation."""

    def __init__(
        self,
        content: Content,
        name: str,
        entries: Mapping[str, Entry],
        french: _French,
        language: Language,
        report: Report,
    ) -> None:
        flow = content.flows.get(FlowName(name))
        steps = {} if flow is None else flow.steps
        self._name = name
        self._entries = entries
        self._critical = {one for one, step in steps.items() if step.about.critical}
        self._french = french
        self._language = language
        self._report = report
        self._lost: list[tuple[SourceLocation, str]] = []

    def check(self) -> None:
        """Every message in turn; then one warning for all terms that the file lost."""
        for entry in self._entries.values():
            if not entry.name.startswith(NOT_READ):
                for pair in self._pairs(entry):
                    self._check(pair)
        if self._lost:
            names = list(dict.fromkeys(term for _, term in self._lost))
            named = ", ".join(f"{{ {one} }}" for one in names[:_NAMED])
            place = self._lost[0][0]
            self._report.warning(place, "terms-lost", count=len(self._lost), names=named)

    def _pairs(self, entry: Entry) -> Iterator[Pair]:
        own = {one.label: one for one in parts_of(entry)}
        whole = frozenset(term for one in own.values() for term in one.terms)
        variables = frozenset(name for one in own.values() for name in one.variables)
        for label, (french, tags) in self._french.parts(self._name, entry.name).items():
            if label in own:
                yield Pair(
                    french,
                    own[label],
                    self._french.language,
                    self._language,
                    whole,
                    variables,
                    StepName(entry.name) in self._critical,
                    tags,
                )

    def _check(self, pair: Pair) -> None:
        report, before = self._report, len(self._report.problems)
        check_letters(pair, report)
        if len(report.problems) > before:
            return
        check_signs(pair, report)
        check_literals(pair, report)
        check_variables(pair, report)
        check_numbers(pair, report)
        check_days(pair, report)
        check_quotes(pair, report)
        lost = lost_terms(pair)
        self._tell_lost(pair, lost)
        told = len(report.problems)
        check_not(pair, report)
        if len(report.problems) == told:
            check_vital(pair, lost, report)
        if len(report.problems) == before:
            check_length(pair, report)

    def _tell_lost(self, pair: Pair, lost: list[str]) -> None:
        """A vital term that a critical sentence lost, by itself; others once a file."""
        for term in lost:
            if must_stand(term, pair):
                self._report.error(
                    pair.own.place(), "vital-term-lost", name=term, text=pair.own.entry.name
                )
            else:
                self._lost.append((pair.own.place(), term))


def _check_terms(french: Mapping[str, Entry], own: Mapping[str, Entry], report: Report) -> None:
    """French institution words are the same in all languages, letter for letter."""
    for name, entry in own.items():
        said = next(parts_of(entry), None)
        meant = next(parts_of(french[name]), None) if name in french else None
        if said is not None and meant is not None and said.words != meant.words:
            report.error(said.place(), "term-changed", name=name, french=meant.words)


def _terms_in(files: Mapping[str, Mapping[str, Entry]]) -> dict[str, str]:
    """What each term of a language says."""
    found = {}
    for name, entry in files.get(TERMS, {}).items():
        said = next(parts_of(entry), None)
        if said is not None:
            found[name] = said.words
    return found
