"""Loader of a content folder: reads, parses and checks it in stages. The one entry for all."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path, PurePath
from typing import Any, Final

from bot.content.bounded_files import survey
from bot.content.check_cache import CheckCache
from bot.content.content_files import ContentFiles
from bot.content.content_folder import ContentFolder
from bot.content.load_places import load_places
from bot.content.patterns import forget_parsed
from bot.content.read_danger import FILE as DANGER
from bot.content.read_danger import OTHERS, read_danger, read_vital_words
from bot.content.read_data import (
    read_contacts,
    read_deadlines,
    read_facts,
    read_languages,
    read_towns,
    read_villages,
)
from bot.content.read_flow import read_flow
from bot.content.read_forbidden import FILE as FORBIDDEN
from bot.content.read_forbidden import read_forbidden
from bot.content.read_guards import FOLDER as GUARDS
from bot.content.read_letters import read_letters
from bot.content.read_machine_voices import read_machine_voices
from bot.content.read_published import FILE as PUBLISHED
from bot.content.read_recordings import read_recordings
from bot.content.read_reviews import Files, States, critical_texts, read_reviews
from bot.content.read_sayings import FILE as SAYINGS
from bot.content.read_sayings import read_sayings
from bot.content.read_signs import FILE as SIGNS
from bot.content.read_signs import read_signs
from bot.content.read_texts import count_texts, read_texts
from bot.content.read_typed import FILE as TYPED
from bot.content.read_typed import read_typed
from bot.content.read_words import read_words
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.texts import PROBLEMS, TERMS, Entry, LazyMapping, ReviewState, Texts
from bot.content.variables import shown_deadlines, with_days
from bot.content.yaml_tree import Fields
from bot.model.content import Content
from bot.model.danger import DangerWords
from bot.model.flows import Flow
from bot.model.languages import Language, LanguageKind
from bot.model.law import Fact
from bot.model.letters import Letter, LetterName
from bot.model.names import FactId, FlowName, Locale
from bot.model.places import Directory
from bot.model.problem import Problem, SourceLocation
from bot.model.recordings import LANGUAGES_RECORDING
from bot.model.typed_words import TypedWords
from bot.model.villages import Villages

_LETTERS = "flows/_letters.yaml"
LANGUAGES: Final = "locales/languages.yaml"
"""Every language that is offered, and how it is shown."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """
    Result of loading a content folder.

    Args:
        content: None when an error keeps it from being used.
        as_read: The same, whatever is wrong with it: for whoever mends it.
        forbidden: The words that no text may hold, by language.
        files: The SHA-256 of every file that was read, by its path under the folder.
        fingerprint: Of everything that was read: the version of the content, in hexadecimal.
        folder: Where it was read from.
    """

    content: Content | None
    texts: Texts
    problems: tuple[Problem, ...]
    forbidden: Mapping[Locale, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    fingerprint: str = ""
    as_read: Content | None = None
    folder: ContentFolder | None = None

    def origin(self, place: SourceLocation) -> SourceLocation:
        """Where something that was read at *place* was written."""
        return place if self.folder is None else self.folder.origin(place)

    def located(self, problem: Problem) -> Problem:
        """*problem*, which a later check has found, where somebody can mend it."""
        return problem if self.folder is None else self.folder.located(problem)


def load(
    folder: Path | ContentFolder,
    passed: CheckCache | None = None,
    *,
    keeps_parsed: bool = False,
    only: Collection[FlowName] = (),
) -> Loaded:
    """
    Everything under *folder*'s `flows/` and `locales/`, with every problem found.

    Args:
        passed: What need not be checked again, letter for letter; its warnings are not told.
        keeps_parsed: Whether who asks goes on with the syntax trees, and forgets them then.
        only: Look at the texts of these guides alone, for whoever is writing one; none for all.
    """
    report = Report()
    content = ContentFolder.of(folder)
    survey(content.shipped, report, content.own)
    if report.has_errors:
        # What is not to be read is told alone: all else would follow from it.
        return Loaded(None, Texts({}, {}), report.in_order())
    try:
        return _Loader(content).load(passed or CheckCache(), only)
    finally:
        if not keeps_parsed:
            forget_parsed()


class _Loader:
    def __init__(self, folder: ContentFolder) -> None:
        self.folder = folder
        self.report = Report()
        self.disk = ContentFiles(folder, self.report)
        self.counts: Counter[Locale] = Counter()

    def load(self, passed: CheckCache, only: Collection[FlowName] = ()) -> Loaded:
        self.folder.check(self.report)
        languages = self.disk.data(LANGUAGES, read_languages) or {}
        flows, broken = self._flows()
        facts = self._facts()
        deadlines = self.disk.data("flows/_deadlines.yaml", read_deadlines) or {}
        contacts = self.disk.data("flows/_contacts.yaml", read_contacts) or {}
        letters = self._letters()
        towns = read_towns(
            "flows/_towns.tsv", self.disk.text("flows/_towns.tsv") or "", self.report
        )
        directory = load_places(self.folder, towns.values(), self.disk.tree, self.report)
        source = self._source(languages)
        self._look_for_folders(languages)
        files = {locale: self._locale(locale) for locale in languages}
        critical = critical_texts(flows.values())
        states = {
            locale: reviews
            for locale in languages
            if (reviews := self._reviews(locale, source, files, critical)) is not None
        }
        texts = Texts(files, states)
        packs: list[LazyMapping[Any, Any]] = [
            *chain.from_iterable(of.values() for of in files.values()),
            *states.values(),
        ]
        spoken = files.get(source, {})
        recordings = {
            **read_machine_voices(self.folder.shipped, source, flows, spoken, contacts),
            # A person's voice goes before.
            **read_recordings(self.folder, languages, flows, spoken, self.report),
        }
        danger = self._all_danger(languages)
        forbidden = {
            locale: words
            for locale in languages
            if (words := self.disk.optional(f"locales/{locale}/{FORBIDDEN}", read_forbidden))
        }
        sayings = {
            locale: found
            for locale in languages
            if (found := self._sayings(locale, directory)) is not None
        }
        content = Content(
            flows=flows,
            deadlines=deadlines,
            facts=facts,
            contacts=contacts,
            towns=towns,
            languages=languages,
            source=source,
            shows=shown_deadlines(flows, set(deadlines), files.get(source, {})),
            danger=danger,
            words=self.disk.optional("flows/_words.yaml", read_words) or {},
            typed=self.disk.optional(f"flows/{TYPED}", read_typed) or TypedWords(),
            signs=self.disk.optional(SIGNS, read_signs) or {},
            letters=with_days(letters, files.get(source, {})),
            directory=directory,
            sayings=sayings,
            recordings=recordings,
            coverage=self._coverage(languages, source),
            villages=self._villages(),
            speaks_languages=self.folder.exists(LANGUAGES_RECORDING),
        )
        guards = self._guards(languages)
        published = self.disk.text(PUBLISHED, required=False)
        self.disk.note(repr(content.recordings), repr(content.speaks_languages))
        read = self.disk.digest()
        if passed.asks_for_checks and (self.report.has_errors or not passed.holds(read)):
            seen = texts.of_guides(only) if only else texts
            # Read to its end, a file has told what is wrong.
            deque(map(len, seen.states.values()), 0)
            deque(map(len, chain.from_iterable(one.values() for one in seen.files.values())), 0)
            # What has passed needs no checks, so a start does not wait for them to be loaded.
            from bot.content.checks.everything import ToCheck, check_everything  # noqa: PLC0415

            read_now = ToCheck(
                content, seen, broken, forbidden, guards, published, self.folder, frozenset(only)
            )
            check_everything(read_now, self.report)
            if not self.report.has_errors and not only:
                passed.note(read)
        for packed in packs:
            packed.pack()
        usable = None if self.report.has_errors else content
        told = tuple(self.folder.located(one) for one in self.report.in_order())
        return Loaded(
            usable, texts, told, forbidden, self.disk.files, read.hex(), content, self.folder
        )

    def _facts(self) -> dict[FactId, Fact]:
        """Every file of the folder `flows/_law/`, or the one file `flows/_law.yaml`."""
        paths = self.folder.paths("flows/_law", "[!_.]*.yaml") or ["flows/_law.yaml"]
        facts: dict[FactId, Fact] = {}
        for path in paths:
            for name, fact in (self.disk.data(path, read_facts) or {}).items():
                if name in facts:
                    first = facts[name].place
                    where = f"{first.path}:{first.line}"
                    self.report.error(fact.place, "fact-in-two-files", name=name, first=where)
                facts.setdefault(name, fact)
        return facts

    def _all_danger(self, languages: Mapping[Locale, Language]) -> dict[Locale, DangerWords]:
        """The words of danger of our languages, and the vital ones of others."""
        found = {one: own for one, language in languages.items() if (own := self._danger(language))}
        for path in self.folder.paths(f"locales/{OTHERS}", "*.yaml"):
            own = self.disk.data(path, read_vital_words)
            if own is not None:
                # Also of a language that has become one of ours: no word is lost by that.
                stem = PurePath(path).stem
                name = stem if stem not in found else f"{OTHERS}/{stem}"
                found[Locale(name)] = own
        return found

    def _danger(self, language: Language) -> DangerWords | None:
        """The words of danger of a language; `checks/offered.py` says when it needs them."""
        path = f"locales/{language.locale}/{DANGER}"
        if self.folder.exists(path):
            return self.disk.data(path, read_danger)
        has_few = self.folder.exists(f"locales/{OTHERS}/{language.locale}.yaml")
        if has_few and language.kind is LanguageKind.TEXT:
            self.report.warning(SourceLocation(path), "no-danger-words", name=language.locale)
        return None

    def _sayings(self, locale: Locale, directory: Directory) -> Mapping[str, str] | None:
        """What a language says for the sentences on cards; None when it has no file of them."""
        french = {place.says for place in directory.places.values() if place.says}
        path = f"locales/{locale}/{SAYINGS}"

        def read(tree: Fields, report: Report) -> Mapping[str, str]:
            return read_sayings(path, tree, french, report)

        return self.disk.optional(path, read)

    def _guards(self, languages: Iterable[Locale]) -> dict[Locale, tuple[str, str]]:
        """The path and text of each file of guards; taken apart only when there is a check."""
        paths = {one: f"locales/{GUARDS}/{one}.yaml" for one in languages}
        return {
            one: (path, text)
            for one, path in paths.items()
            if (text := self.disk.text(path, required=False)) is not None
        }

    def _villages(self) -> Villages:
        """None, when there is no file of them: then the table of towns is all."""
        path = "flows/_communes.tsv"
        if not self.folder.exists(path):
            return Villages()
        return read_villages(path, self.disk.text(path) or "", self.report)

    def _letters(self) -> dict[LetterName, Letter]:
        """No letters, when there is no file of them."""
        if not self.folder.exists(_LETTERS):
            return {}
        return self.disk.data(_LETTERS, read_letters) or {}

    def _flows(self) -> tuple[dict[FlowName, Flow], frozenset[FlowName]]:
        flows: dict[FlowName, Flow] = {}
        broken: set[FlowName] = set()
        for path in self.folder.paths("flows", "[!_.]*.yaml"):
            tree = self.disk.tree(path)
            flow = None if tree is None else read_flow(path, tree, self.report)
            if flow is None:
                broken.add(FlowName(PurePath(path).stem))
            else:
                flows[flow.name] = flow
        return flows, frozenset(broken)

    def _look_for_folders(self, languages: Collection[Locale]) -> None:
        """A folder of a language without an entry would be read by nobody."""
        if self.report.has_errors_in(LANGUAGES):
            return
        for path in self.folder.paths("locales", "[!_.]*/"):
            name = PurePath(path).name
            if name not in languages:
                meant = closest_match(name, languages)
                self.report.error(SourceLocation(path), "unknown-folder", name=name, meant=meant)

    def _locale(self, locale: Locale) -> dict[str, LazyMapping[str, Entry]]:
        files = {}
        for path in self.folder.paths(f"locales/{locale}", "*.ftl"):
            stem = PurePath(path).stem
            source = self.disk.text(path)
            if source is not None:
                if stem not in {TERMS, PROBLEMS}:
                    self.counts[locale] += count_texts(source)
                files[stem] = LazyMapping(source, partial(read_texts, path), self.report)
        return files

    def _coverage(self, languages: Iterable[Locale], source: Locale) -> dict[Locale, int]:
        """What each language has of the texts of the source, in per cent; a whole one has 100."""
        whole = max(self.counts[source], 1)
        return {one: min(100, 100 * self.counts[one] // whole) for one in languages}

    def _reviews(
        self, locale: Locale, french: Locale, files: Files, critical: frozenset[tuple[str, str]]
    ) -> LazyMapping[tuple[str, str], ReviewState] | None:
        path = f"locales/{locale}/review.json"
        source = self.disk.text(path, required=False)

        def read(source: str, report: Report) -> States:
            return read_reviews(path, source, locale, french, files, report, critical)

        return None if source is None else LazyMapping(source, read, self.report)

    def _source(self, languages: dict[Locale, Language]) -> Locale:
        """The language without fallback: the one the content is written in."""
        found = [locale for locale, language in languages.items() if not language.fallback]
        if len(found) != 1 and not self.report.has_errors_in(LANGUAGES):
            self.report.error(SourceLocation(LANGUAGES), "no-source-language")
        return found[0] if found else Locale("fr")
