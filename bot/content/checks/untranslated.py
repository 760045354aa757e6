"""
What a translation lacks: counted, one warning a file, one for all files that are not there.

A partial language is normal: what it lacks is said in the next language of its fallback, and the
person is told so (safety rule E8). In the source nothing may be missing: there each is an error.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.texts import PROBLEMS, TERMS, Entry
from bot.model.languages import Language
from bot.model.problem import SourceLocation

LANGUAGES = "locales/languages.yaml"


@dataclass(frozen=True, slots=True)
class Missing:
    """
    A text or button that is not there: its name, and the text that it should follow.

    Args:
        count: How many are missing with it: a text's own buttons.
    """

    name: str
    place: SourceLocation
    count: int = 1


@dataclass(slots=True)
class Untranslated:
    """
    Collector of what one language lacks.

    Args:
        source: The source's texts by file and name; they say how many there are.
        told_elsewhere: Files and names that another check tells, as (file, name).
    """

    language: Language
    source: Mapping[str, Mapping[str, Entry]]
    told_elsewhere: Collection[tuple[str, str]]
    report: Report
    texts: dict[str, list[Missing]] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    _paths: dict[str, str] = field(default_factory=dict)

    @property
    def is_translation(self) -> bool:
        """Whether there is a language to fall back to."""
        return bool(self.language.fallback)

    def lacks_file(self, file: str, path: str) -> None:
        """The whole of *file* is not there."""
        self.files.append(file)
        self._paths[file] = path

    def has_by_another_name(self, file: str) -> None:
        """The whole of *file* is there, in a file of another name, which is told."""
        if file in self.files:
            self.files.remove(file)

    def lacks_text(self, file: str, name: str, place: SourceLocation) -> None:
        """The message *name* of *file* is not there; *place* is the one that it should follow."""
        if not self.is_translation:
            self.report.error(place, "missing-text", name=name, file=file)
        elif file != TERMS and (file, name) not in self.told_elsewhere:
            # A term that a language has none for is the French one, letter for letter.
            entry = self.source.get(file, {}).get(name)
            labels = 0 if entry is None else len(parse_message(entry.source).labels)
            self.texts.setdefault(file, []).append(Missing(name, place, 1 + labels))

    def lacks_label(self, file: str, name: str, label: str, place: SourceLocation) -> None:
        """The message *name* of *file* is there, but not the words of one of its buttons."""
        if not self.is_translation:
            self.report.error(place, "missing-label", name=name, label=label)
        elif (file, name) not in self.told_elsewhere:
            self.texts.setdefault(file, []).append(Missing(f"{name}.{label}", place))

    def tell(self) -> None:
        """One warning a file that is begun, one for all those that are not."""
        for file, missing in self.texts.items():
            wanted = sum(
                1 + len(parse_message(one.source).labels)
                for one in self.source.get(file, {}).values()
            )
            first, count = missing[0], sum(one.count for one in missing)
            self.report.warning(
                first.place, "untranslated", count=count, whole=wanted, name=first.name
            )
        if not self.is_translation:
            for file in self.files:
                place = SourceLocation(self._paths[file])
                self.report.error(place, "missing-text-file", name=file)
            return
        elsewhere = {file for file, _ in self.told_elsewhere}
        files = [one for one in self.files if one not in elsewhere]
        if files:
            place = self.report.place_in(LANGUAGES, self.language.locale)
            whole = len(self.source.keys() - {TERMS, PROBLEMS})
            self.report.warning(
                place, "untranslated-files", count=len(files), whole=whole, name=files[0]
            )
