"""
Whether every step and choice has words in every language, and nothing is left over.

Makes loud what fluent.runtime keeps silent: a message that cannot be parsed, a variable
that does not exist, a line without its dot that becomes part of the sentence.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from fluent.syntax import ast

from bot.content.patterns import Shape, plain_words, shape_of, terms, variables
from bot.content.report import Report
from bot.content.suggest import nearest
from bot.content.texts import FACE, TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.flows import Call, Decision, Flow, Telling, labels
from bot.model.languages import Language
from bot.model.names import TITLE, Locale
from bot.model.problem import Place

PROBLEMS: Final = "_problems"
_OPTIONAL: Final = {"next"}
_WHY: Final = {
    "E0003": "a sign such as } or = is missing",
    "E0005": "there are no words after the =",
}


def check_words(content: Content, texts: Texts, report: Report) -> None:
    """Look at every text file of every language."""
    for locale, language in content.languages.items():
        checker = _Checker(content, texts, locale, language, report)
        for flow in content.flows.values():
            checker.check_flow(flow)
        checker.check_shared(TERMS)
        checker.check_shared(FACE)
        checker.check_leftover_files()


class _Checker:
    def __init__(
        self, content: Content, texts: Texts, locale: Locale, language: Language, report: Report
    ) -> None:
        self.content = content
        self.texts = texts
        self.locale = locale
        self.language = language
        self.report = report
        self.files = texts.files.get(locale, {})
        self.terms = set(self.files.get(TERMS, {}))

    def check_flow(self, flow: Flow) -> None:
        path = f"locales/{self.locale}/{flow.name}.ftl"
        entries = self.files.get(flow.name)
        if entries is None:
            self.report.error(Place(path), "missing-text-file", name=flow.name)
            return
        spoken = {
            step.about.name: step
            for step in flow.steps.values()
            if not isinstance(step, Decision | Call)
        }
        wanted: list[str] = [TITLE, *spoken]
        for name in wanted:
            if name not in entries:
                after = [one for one in wanted[: wanted.index(name)] if one in entries]
                place = entries[after[-1]].place if after else Place(path)
                self.report.error(place, "missing-text", name=name, flow=flow.name)
        for name, entry in entries.items():
            if name not in wanted:
                self.report.error(
                    entry.place, "leftover-text", name=name, meant=nearest(name, wanted)
                )
                continue
            step = next((one for one in spoken.values() if one.about.name == name), None)
            want: set[str] = set() if step is None else set(labels(step))
            allowed: set[str] = _OPTIONAL if isinstance(step, Telling) else set()
            self._check_entry(entry, flow.name, want, allowed)

    def check_shared(self, file: str) -> None:
        path = f"locales/{self.locale}/{file}.ftl"
        entries = self.files.get(file)
        if entries is None:
            self.report.error(Place(path), "missing-text-file", name=file)
            return
        source = self.texts.files.get(self.content.source, {}).get(file, {})
        for name in source:
            if name not in entries:
                self.report.error(Place(path), "missing-text", name=name, flow=file)
        for name, entry in entries.items():
            if name not in source:
                self.report.error(
                    entry.place, "leftover-text", name=name, meant=nearest(name, source)
                )
                continue
            shape = shape_of(source[name].source)
            self._check_entry(entry, file, set(shape.labels), set())

    def check_leftover_files(self) -> None:
        for file in self.files:
            if file not in self.content.flows and file not in {TERMS, FACE, PROBLEMS}:
                path = f"locales/{self.locale}/{file}.ftl"
                if not self.report.has_errors_in(f"flows/{file}.yaml"):
                    self.report.error(Place(path), "leftover-text-file", name=file)

    def _check_entry(self, entry: Entry, file: str, want: set[str], allowed: set[str]) -> None:
        shape = shape_of(entry.source)
        if shape.offset >= 0:
            self._tell_junk(entry, shape)
            return
        for label in sorted(want - set(shape.labels)):
            kind = "label-without-dot" if _stands_without_dot(entry, label) else "missing-label"
            self.report.error(entry.place, kind, name=entry.name, label=label)
        for label in sorted(set(shape.labels) - want - allowed):
            place = self.report.find(entry.place, f".{label}", below=40)
            self.report.error(place, "leftover-label", name=entry.name, label=label)
        self._check_references(entry, shape, file)
        self._check_digits(entry, shape)
        self._check_widths(entry, shape, file)

    def _tell_junk(self, entry: Entry, shape: Shape) -> None:
        before = entry.source[: max(0, shape.offset)]
        line = entry.place.line + before.count("\n")
        column = len(before) - before.rfind("\n")
        opened = entry.source.count("{") > entry.source.count("}")
        kind = "open-brace" if opened else "unreadable-text"
        self.report.error(Place(entry.place.path, line, column), kind, name=entry.name)

    def _check_references(self, entry: Entry, shape: Shape, file: str) -> None:
        patterns = _patterns(shape)
        named = {name for pattern in patterns for name in variables(pattern)}
        if file == FACE:
            known = self._named_in_source(entry, file)
        else:
            known = {*self.content.deadlines, *self.content.contacts}
        for name in sorted(named - known):
            self._tell_reference(entry, f"${name}", "unknown-variable", name, known)
        for term in sorted({one for pattern in patterns for one in terms(pattern)} - self.terms):
            self._tell_reference(entry, term, "unknown-term", term, self.terms)
        missing = self._named_in_source(entry, file) - named
        for name in sorted(missing):
            self.report.error(entry.place, "missing-variable", name=name, text=entry.name)

    def _named_in_source(self, entry: Entry, file: str) -> set[str]:
        source = self.texts.entry(self.content.source, file, entry.name)
        if source is None:
            return set()
        return {name for one in _patterns(shape_of(source.source)) for name in variables(one)}

    def _tell_reference(
        self, entry: Entry, written: str, kind: str, name: str, known: Iterable[str]
    ) -> None:
        place = self.report.find(entry.place, written, below=40)
        self.report.error(place, kind, name=name, text=entry.name, meant=nearest(name, known))

    def _check_digits(self, entry: Entry, shape: Shape) -> None:
        for pattern in _patterns(shape):
            digit = re.search(r"\d", _without_keycaps(plain_words(pattern)))
            if digit:
                place = self.report.find(entry.place, digit[0], below=40)
                self.report.error(place, "bare-digit", digit=digit[0], text=entry.name)
                return

    def _check_widths(self, entry: Entry, shape: Shape, file: str) -> None:
        if file in {TERMS, FACE}:
            return
        for label, pattern in shape.labels.items():
            length = _visible_length(plain_words(pattern))
            if length > self.language.button_width:
                place = self.report.find(entry.place, f".{label}", below=40)
                self.report.error(
                    place,
                    "label-too-long",
                    label=label,
                    count=length,
                    most=self.language.button_width,
                )


def _patterns(shape: Shape) -> list[ast.Pattern]:
    value = [] if shape.value is None else [shape.value]
    return [*value, *shape.labels.values()]


def _stands_without_dot(entry: Entry, label: str) -> bool:
    return re.search(rf"^\s+{re.escape(label)}\s*=", entry.source, re.MULTILINE) is not None


def _without_keycaps(words: str) -> str:
    return re.sub(r"[0-9]\ufe0f?\u20e3", "", words)


def _visible_length(words: str) -> int:
    """Characters that take room: no marks that combine, no invisible ones."""
    return sum(unicodedata.category(one) not in {"Mn", "Cf", "Me"} for one in words)
