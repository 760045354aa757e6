"""Whether every step and choice has words in every language, and nothing is left over."""

from collections.abc import Iterable, Mapping

from bot.content.checks.entries import EntryCheck, Labels
from bot.content.checks.glyphs import check_glyphs
from bot.content.checks.offered import check_offered, compulsory
from bot.content.checks.text_names import TextNames
from bot.content.checks.untranslated import LANGUAGES, Untranslated
from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.texts import FACE_FILE, PLACES_FILE, PROBLEMS, TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.flows import Call, Decision, Flow, InfoStep, PlacesStep, Step, labels
from bot.model.languages import Language, LanguageKind
from bot.model.letters import Letter
from bot.model.names import NEXT, TITLE, StepName
from bot.model.problem import SourceLocation


def check_words(
    content: Content,
    flows: Iterable[Flow],
    texts: Texts,
    report: Report,
    *,
    is_whole: bool = True,
) -> None:
    """
    Look at every text file of every language; *flows* are the guides that passed so far.

    The source comes first: a mistake in it is not told a second time in its translations.

    Args:
        is_whole: Whether all texts were read, not those of some guides alone.
    """
    if report.has_errors_in(LANGUAGES):
        return
    sound = list(flows)
    for language in sorted(content.languages.values(), key=lambda one: len(one.fallback) > 0):
        checker = _Checker(content, texts, language, report)
        if language.kind is LanguageKind.VOICE:
            checker.check_voice()
            continue
        if not is_whole:
            checker.check_flows(sound)
            continue
        if not checker.files:
            place = report.place_in(LANGUAGES, language.locale)
            report.error(place, "no-texts", name=language.locale)
            continue
        if not language.fallback or TERMS in checker.files:
            checker.check_shared(TERMS)
        checker.check_shared(FACE_FILE)
        if PLACES_FILE in texts.files.get(content.source, {}):
            checker.check_shared(PLACES_FILE)
        for flow in sound:
            checker.check_flow(flow)
        for letter in content.letters.values():
            checker.check_letter(letter)
        check_glyphs(content, texts, language, report)
        checker.check_problems()
        checker.check_leftover_files()
        checker.check_lacking()


class _Checker:
    def __init__(self, content: Content, texts: Texts, language: Language, report: Report) -> None:
        self.content = content
        self.language = language
        self.folder = f"locales/{language.locale}"
        self.files = texts.files.get(language.locale, {})
        self.source = texts.files.get(content.source, {})
        self.report = report
        told = compulsory(self.source) if language.fallback else ()
        self.lacking = Untranslated(language, self.source, told, report)
        self.entry_check = EntryCheck(content, texts, language, self.lacking, report)

    def check_flows(self, flows: Iterable[Flow]) -> None:
        """Some guides alone: what every language must have is not asked for."""
        for flow in flows:
            self.check_flow(flow)
        self.lacking.tell()

    def check_flow(self, flow: Flow) -> None:
        entries = self._entries(flow.name)
        if entries is None:
            return
        spoken = {
            step.about.name: step
            for step in flow.steps.values()
            if not isinstance(step, Decision | Call)
        }
        loose = self._loose_labels(entries, spoken)
        wanted: dict[str, set[str]] = {TITLE: set()}
        wanted |= {name: set(labels(step)) for name, step in spoken.items()}
        for name, entry in self._whole(flow.name, entries, wanted, loose).items():
            step = spoken.get(StepName(name))
            if step is not None:
                allowed = {NEXT} if isinstance(step, InfoStep | PlacesStep) else set()
                self.entry_check.check(entry, flow.name, Labels(labels(step), allowed, loose))
            elif name == TITLE:
                self.entry_check.check(entry, flow.name, Labels())

    def check_letter(self, letter: Letter) -> None:
        """Each part of a letter has words."""
        file = letter.text_file
        entries = self._entries(file)
        if entries is None:
            return
        wanted: dict[str, set[str]] = {TITLE: set()}
        wanted |= {name: set() for name in letter.parts}
        for entry in self._whole(file, entries, wanted, {}).values():
            if entry.name in wanted:
                self.entry_check.check(entry, file, Labels())

    def check_shared(self, file: str) -> None:
        """A file that is in every language: the source's says what must be in it."""
        entries = self._entries(file)
        if entries is None or self.report.has_errors_in(
            f"locales/{self.content.source}/{file}.ftl"
        ):
            return
        source = self.source.get(file, {})
        wanted = {name: set(parse_message(entry.source).labels) for name, entry in source.items()}
        for name, entry in self._whole(file, entries, wanted, {}).items():
            if name in wanted:
                self.entry_check.check(entry, file, Labels(wanted[name]))

    def _whole(
        self,
        file: str,
        entries: Mapping[str, Entry],
        wanted: Mapping[str, set[str]],
        loose: Mapping[str, SourceLocation],
    ) -> dict[str, Entry]:
        path = f"{self.folder}/{file}.ftl"
        return TextNames(path, file, entries, wanted, loose, self.lacking, self.report).check()

    def check_problems(self) -> None:
        """The wording of the problems: only that nothing in it is lost, which reading it tells."""
        len(self.files.get(PROBLEMS, {}))

    def check_voice(self) -> None:
        """A language that is only spoken has no texts: they would be shown to nobody."""
        for file in self.files:
            place = SourceLocation(f"{self.folder}/{file}.ftl")
            self.report.error(place, "texts-of-a-voice", name=self.language.own_name)

    def check_lacking(self) -> None:
        """What a translation does not say yet, and whether it may be offered without."""
        self.lacking.tell()
        if self.language.fallback:
            check_offered(self.content, self.files, self.source, self.language, self.report)

    def check_leftover_files(self) -> None:
        letters = (letter.text_file for letter in self.content.letters.values())
        known = {*self.content.flows, *letters, TERMS, FACE_FILE, PLACES_FILE, PROBLEMS}
        missing = [one for one in self.source if one in known and one not in self.files]
        missing += [one for one in self.content.flows if one not in self.source]
        for file in self.files:
            if file not in known and not self.report.has_errors_in(f"flows/{file}.yaml"):
                place = SourceLocation(f"{self.folder}/{file}.ftl")
                meant = closest_match(file, missing)
                self.lacking.has_by_another_name(meant)
                self.report.error(place, "leftover-text-file", name=file, meant=meant)

    def _entries(self, file: str) -> Mapping[str, Entry] | None:
        """The messages of a file that passed the earlier stage; tells when there is no file."""
        path = f"{self.folder}/{file}.ftl"
        if self.report.has_errors_in(path):
            return None
        entries = self.files.get(file)
        if entries is None:
            self.lacking.lacks_file(file, path)
        return entries

    def _loose_labels(
        self, entries: Mapping[str, Entry], spoken: Mapping[StepName, Step]
    ) -> dict[str, SourceLocation]:
        """Messages that bear the name of a choice without words: dot and indent were forgotten."""
        written = {
            name: parse_message(entries[name].source).labels for name in spoken if name in entries
        }
        missing = {
            label
            for name, of_step in written.items()
            for label in labels(spoken[name])
            if label not in of_step
        }
        return {
            name: entry.place
            for name, entry in entries.items()
            if name in missing and name not in spoken and name != TITLE
        }
