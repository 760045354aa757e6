"""A French text beside its translation: what every check of translations is given."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.content.checks.translations.said import TERM, Said
from bot.content.report import Report
from bot.model.guards import Guards, fold
from bot.model.problem import SourceLocation

Tags = frozenset[str]
_NO_TAGS: Tags = frozenset()


class Language:
    """
    What is known of one of the two languages, with the tags of its terms.

    Args:
        terms: What each term says, by its name.
    """

    def __init__(self, guards: Guards, terms: Mapping[str, str]) -> None:
        self.guards = guards
        self.terms = terms
        self._tags = {name: guards.lexicon.tags(fold(words)) for name, words in terms.items()}

    def tags_by_line(self, said: Said) -> list[Tags]:
        """The tags of each line of *said*, with those of the terms that stand in it."""
        terms = iter(said.terms)
        found = []
        for line in said.folded.split("\n"):
            tags = self.guards.lexicon.tags(line)
            for _ in range(line.count(TERM)):
                tags |= self._tags.get(next(terms, ""), _NO_TAGS)
            found.append(tags)
        return found

    def tags_of_term(self, name: str) -> Tags:
        """The tags of what a term says."""
        return self._tags.get(name, _NO_TAGS)


@dataclass(frozen=True)
class Pair:
    """
    A value or label in French and in one translation.

    Args:
        whole: The terms of the whole translated message, its labels included; *variables*
            likewise.
        is_critical: Whether a person can be harmed by a mistake in it.
    """

    french: Said
    own: Said
    source: Language
    target: Language
    whole: frozenset[str]
    variables: frozenset[str]
    is_critical: bool
    french_tags: tuple[Tags, ...]

    @cached_property
    def lines(self) -> list[tuple[Tags, Tags]]:
        """The tags of line beside line; of all lines as one, when they are not as many."""
        own = self.target.tags_by_line(self.own)
        if len(own) == len(self.french_tags):
            return list(zip(self.french_tags, own, strict=True))
        return [(_all(self.french_tags), _all(own))]

    @cached_property
    def tags(self) -> tuple[Tags, Tags]:
        """The tags of the whole French text and of the whole translation."""
        return _all(one for one, _ in self.lines), _all(one for _, one in self.lines)

    @cached_property
    def kept(self) -> Tags:
        """The French tags of what the translation says in French: quotations and terms."""
        own = self.source.guards.lexicon.tags(self.own.folded.replace("\n", " "))
        return own.union(*(self.source.tags_of_term(one) for one in self.own.terms))

    def french_word(self, tag: str) -> str:
        """The word of the French text that bears *tag*, for a message."""
        lexicon = self.source.guards.lexicon
        found = lexicon.find(self.french.folded, tag)
        terms = (self.source.terms.get(name, "") for name in self.french.terms)
        return found or next((one for one in terms if tag in lexicon.tags(fold(one))), "")

    def own_word(self, tag: str, line: int = 0) -> str:
        """The word of the translation that bears *tag*, on that line or on another."""
        lines = self.own.folded.split("\n")
        find = self.target.guards.lexicon.find
        here = find(lines[line], tag) if line < len(lines) else ""
        return here or next((word for one in lines if (word := find(one, tag))), "")

    def line_with(self, tag: str) -> SourceLocation:
        """The line beside the French one that bears *tag*; the first, when lines do not pair."""
        numbers = (at for at, (french, own) in enumerate(self.lines) if tag in french - own)
        return self.own.place_of_line(next(numbers, 0))

    def tell(self, report: Report, place: SourceLocation, kind: str, **values: str) -> None:
        """An error in a critical text, a warning in another."""
        values = {"text": self.own.entry.name, **values}
        if self.is_critical:
            report.error(place, kind, **values)
        else:
            report.warning(place, kind, **values)


def _all(tags: Iterable[Tags]) -> Tags:
    return frozenset().union(*tags)
