"""The rows of a translator's sheet: each text and button with what is needed to translate it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from bot.content.checks.translations.said import TERM, Said, parts_of
from bot.content.load import Loaded
from bot.content.read_reviews import critical_texts
from bot.content.texts import PROBLEMS, TERMS, Entry
from bot.engine.compiled import CompiledContent
from bot.engine.show import step_link
from bot.model.content import Content
from bot.model.guards import Guards, Lexicon, fold
from bot.model.names import FlowName, Locale, StepName
from bot.service.translating.glossary import GLOSSARY, glossary

NOT_TRANSLATED: Final = frozenset({TERMS, PROBLEMS})
"""Files that no translator fills: words that stay French, and lint's own wording."""
MOST: Final = 400
"""Characters of a screen's own words (safety rule E1)."""
COLUMNS: Final = (
    "text", "french", "translation", "draft", "note", "longest", "words", "critical", "link",
)  # fmt: skip
"""`translation` is what a volunteer fills; the rest is for her eyes."""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One value or label to translate.

    Args:
        key: `refused/start`, or `refused/start.judge` for a button.
        note: What the French file says above the text.
        longest: Characters that fit.
        words: Words of the glossary that stand in it, with how sure each is.
    """

    key: str
    french: str
    draft: str
    note: str
    longest: int
    words: str
    is_critical: bool
    link: str

    def cells(self) -> dict[str, str]:
        """The row as a table has it, with an empty cell to fill."""
        return {
            "text": self.key,
            "french": self.french,
            "translation": "",
            "draft": self.draft,
            "note": self.note,
            "longest": str(self.longest),
            "words": self.words,
            "critical": "!" if self.is_critical else "",
            "link": self.link,
        }


class Rows:
    """
    All rows of one language.

    Args:
        folder: The content folder, for the notes and the glossary.
    """

    def __init__(self, folder: Path, loaded: Loaded, content: Content, locale: Locale) -> None:
        self._folder = folder
        self._texts = loaded.texts
        self._content = content
        self._locale = locale
        self._critical = critical_texts(content.flows.values())

    def files(self) -> list[str]:
        """The names of the files to translate, in order."""
        source = self._texts.files.get(self._content.source, {})
        return [name for name in source if name not in NOT_TRANSLATED]

    def of(self, file: str) -> Iterator[Row]:
        """The rows of one file, in the order of the French one."""
        lines = self._lines(file)
        for entry in self._texts.files[self._content.source][file].values():
            own = self._texts.entry(self._locale, file, entry.name)
            drafts = {} if own is None else {one.label: one for one in parts_of(own)}
            note = _note_above(lines, entry)
            for french in parts_of(entry):
                yield self._row(file, french, drafts.get(french.label), note)

    def _row(self, file: str, french: Said, draft: Said | None, note: str) -> Row:
        name = french.entry.name
        most = self._content.languages[self._locale].button_width if french.label else MOST
        return Row(
            key=f"{file}/{name}" + (f".{french.label}" if french.label else ""),
            french=written(french),
            draft="" if draft is None else written(draft),
            note="" if french.label else note,
            longest=most,
            words="; ".join(self._glossary(french)),
            is_critical=(file, name) in self._critical,
            link=self._link(file, name),
        )

    def _lines(self, file: str) -> list[str]:
        path = self._folder / "locales" / self._content.source / f"{file}.ftl"
        return path.read_text(encoding="utf-8-sig").splitlines()

    def _link(self, file: str, name: str) -> str:
        flow = self._content.flows.get(FlowName(file))
        if flow is None or name not in flow.steps:
            return ""
        return step_link(self._compiled, self._locale, None, flow.name, StepName(name))

    @cached_property
    def _compiled(self) -> CompiledContent:
        return CompiledContent.of(self._content)

    def _glossary(self, french: Said) -> Iterator[str]:
        words = french.folded.replace(TERM, " ")
        terms = (self._texts.entry(self._content.source, TERMS, one) for one in french.terms)
        said = " ".join([words, *(fold(one.source) for one in terms if one is not None)])
        lexicon, meanings = self._known_words
        for term in sorted(lexicon.tags(said.replace("\n", " "))):
            yield meanings[term]

    @cached_property
    def _known_words(self) -> tuple[Lexicon, Mapping[str, str]]:
        """French words by their term, and what each is in this language."""
        if not (self._folder / GLOSSARY).exists():
            return Guards().lexicon, {}
        known = [one for one in glossary(self._folder, self._locale) if one.words]
        french = {one.term: _names_of(one.french) for one in known}
        meanings = {one.term: f"{one.french} = {one.words} ({one.confidence})" for one in known}
        return Lexicon(french), meanings


def written(said: Said) -> str:
    """The words of a part as they stand in its file, without their indent."""
    source = said.entry.source[said.start : said.end]
    return "\n".join(line.strip() for line in source.strip().splitlines())


def _names_of(french: str) -> list[str]:
    """`mineur / minorité (18 ans)` are two names."""
    bare = french.partition("(")[0]
    return [one.strip() for one in bare.replace(",", "/").split("/") if one.strip()]


def _note_above(lines: list[str], entry: Entry) -> str:
    """The comment that stands right above a text."""
    found: list[str] = []
    number = entry.place.line - 2
    while number >= 0 and lines[number].startswith("# "):
        found.insert(0, lines[number][2:])
        number -= 1
    return " ".join(found)
