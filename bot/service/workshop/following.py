"""
Live reload for whoever writes: content is read again when a file has changed, the last good kept.

Read is only what a screen needs (`versions.py: readable`), so that a save is seen within a second;
what the other checks say comes later, from whoever runs them.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from bot.content.checks.words import check_words
from bot.content.content_folder import ContentFolder
from bot.content.folder_stamp import stamp
from bot.content.load import Loaded
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Entry, Texts
from bot.content.yaml_tree import Trees, keeping_trees
from bot.model.content import Content
from bot.model.flows import Flow
from bot.model.names import FlowName, StepName
from bot.model.problem import Problem, Severity, SourceLocation
from bot.service.conversation import Conversation
from bot.service.workshop.versions import changed_files, readable

FLOWS: Final = "flows/"
LOCALES: Final = "locales/"


class Following:
    """
    The content of a folder, as it is now or was when it was last good.

    Args:
        conversation: What answers; it takes over each good content.
        make: A conversation on content that can be played.
    """

    def __init__(
        self,
        folder: ContentFolder,
        conversation: Conversation,
        make: Callable[[Loaded], Conversation],
    ) -> None:
        self.folder = folder
        self.conversation = conversation
        self.version = 0
        """Another one whenever there is something else to see."""
        self.problems: tuple[Problem, ...] = ()
        """What keeps the files of now from being played, then what the checks have said."""
        self._make = make
        self._trees: Trees = {}
        self._seen = stamp(folder)
        self.is_checked = True
        """Whether every check has seen the files of now."""
        with keeping_trees(self._trees):
            self.loaded = readable(folder)[0]
        self._files: Mapping[str, bytes] = self.loaded.files

    def look(self) -> bool:
        """Whether files have changed since; then they were read. For a thread."""
        now = stamp(self.folder)
        if now == self._seen:
            return False
        self._seen = now
        with keeping_trees(self._trees):
            loaded, content, errors = readable(self.folder)
        if content is not None:
            errors += self._faults_of_texts(loaded, content)
        if content is not None and not errors:
            self.conversation.take_over(self._make(replace(loaded, content=content)))
            self._files = loaded.files
        if loaded.as_read is not None:
            self.loaded = loaded
        self.problems = errors
        self.is_checked = False
        self.version += 1
        return True

    def checked(self, problems: tuple[Problem, ...]) -> None:
        """What every check says of the files of now: only errors are told."""
        self.is_checked = True
        told = {(one.place, one.kind) for one in self.problems}
        more = [one for one in problems if (one.place, one.kind) not in told]
        errors = [one for one in more if one.severity is Severity.ERROR]
        if errors:
            self.problems += tuple(errors)
            self.version += 1

    def screen_of(self, place: SourceLocation) -> tuple[FlowName, StepName] | None:
        """The screen whose step or text stands at *place*; None when it belongs to none."""
        known = self.conversation.compiled.content
        texts = self.loaded.texts
        # A guide that cannot be read any more is looked up as it was.
        now = self.loaded.as_read
        found = None if now is None else screen_of(place, now, texts)
        return found or screen_of(place, known, texts)

    def _faults_of_texts(self, loaded: Loaded, content: Content) -> tuple[Problem, ...]:
        """Texts are read when somebody asks for them: those of changed guides are asked for now."""
        changed = changed_files(self._files, loaded.files)
        stems = {PurePath(one).stem for one in changed}
        guides = [flow for flow in content.flows.values() if flow.name in stems]
        folders = {PurePath(one).parent.name for one in changed}
        languages = {
            one: language
            for one, language in content.languages.items()
            if one == content.source or one in folders
        }
        report = Report()
        check_words(replace(content, languages=languages), guides, loaded.texts, report)
        for path in changed:
            if path.endswith(".ftl") and path in loaded.files:
                source = self.folder.read(path).decode("utf-8-sig").replace("\r\n", "\n")
                read_texts(path, source, report)
        found = report.in_order()
        return tuple(loaded.located(one) for one in found if one.severity is Severity.ERROR)


def screen_of(
    place: SourceLocation, content: Content, texts: Texts
) -> tuple[FlowName, StepName] | None:
    """The screen whose step or text stands at *place* or begins above it in the same file."""
    folder, _, rest = place.path.partition("/")
    if f"{folder}/" == FLOWS and rest.endswith(".yaml"):
        flow = content.flows.get(FlowName(rest.removesuffix(".yaml")))
        return None if flow is None else _step_above(flow, place.line)
    locale, _, name = rest.partition("/")
    flow = content.flows.get(FlowName(name.removesuffix(".ftl")))
    if f"{folder}/" != LOCALES or flow is None:
        return None
    files = {str(one): entries for one, entries in texts.files.items()}
    entries: Mapping[str, Entry] = files.get(locale, {}).get(flow.name, {})
    above = [one for one in entries.values() if one.place.line <= place.line]
    last = max(above, key=lambda one: one.place.line, default=None)
    step = StepName("" if last is None else last.name)
    return (flow.name, step) if step in flow.steps else None


def _step_above(flow: Flow, line: int) -> tuple[FlowName, StepName] | None:
    above = [step for step in flow.steps.values() if step.about.place.line <= line]
    last = max(above, key=lambda one: one.about.place.line, default=None)
    return None if last is None else (flow.name, last.about.name)
