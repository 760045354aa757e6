"""The words of danger of one language: its lists and patterns, folded, with slips seen in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.danger import Alarm, DangerWords, Phrase, Theme
from bot.model.danger_patterns import PatternPart, forms_of, parts_of
from bot.service.meanings import Meanings, Meant
from bot.service.misspelled import Misspelled
from bot.service.normalize import is_han, tokens
from bot.service.spellings import Sounds, Spellings, Words

MOST_NEAR: Final = 150
"""Words of a long text that are looked at for slips; whole phrases are looked for in all."""
MOST_REPEATED: Final = 4
"""Words of a help phrase that is typed again and again."""
AND: Final = "و"
"""The Arabic letter that is "and" in front of a word."""
LONG_IN_HAN: Final = 5
"""Signs of a Chinese phrase that may hold a slip; in a shorter one another sign says another."""

Known = dict[str, tuple[tuple[str, int], ...]]
"""The words that typed words may be, each with its slips."""


class Slips(Known):
    """The words of all languages that typed words may be slips of, each looked up once."""

    def __init__(self, all_words: Misspelled) -> None:
        super().__init__()
        self._all_words = all_words

    def __missing__(self, word: str) -> tuple[tuple[str, int], ...]:
        self[word] = near = self._all_words.near(word)
        return near


@dataclass(frozen=True, slots=True)
class Tag:
    """What a pattern means when it is found as it is, and of what it speaks."""

    alarm: Alarm
    theme: Theme | None
    said: Phrase
    is_pattern: bool = False

    @property
    def words(self) -> int:
        """How many words of a text it is; none of a pattern, which may be found in any number."""
        return 0 if self.is_pattern else len(tokens(self.said.words))


class DangerLists:
    """The lists and patterns of one language, folded."""

    def __init__(self, words: DangerWords) -> None:
        self._spellings = Spellings(words.spellings)
        self._help = {self._spelled(phrase.words): phrase for phrase in words.help}
        self._meanings: Meanings[Tag] = Meanings(self._entries(words.classes), self._spelled)
        self._add_all(words)
        self.with_slips = not words.is_draft
        vocabulary = self._meanings.vocabulary() | {word for one in self._help for word in one}
        ordinary = {
            word for phrase in (*words.ordinary, *words.harmless) for word in tokens(phrase.words)
        }
        self._ordinary = ordinary - vocabulary
        self.known = frozenset(vocabulary | self._spellings.others)
        self._sounds = Sounds(words.sounds, self.known)

    def _add_all(self, words: DangerWords) -> None:
        add = self._meanings.add
        for phrase in words.help:
            add((PatternPart(phrase.words),), Tag(Alarm.NEAR, None, phrase), is_whole=True)
        for alarm, lists in ((Alarm.EXACT, words.danger), (Alarm.NEAR, words.near)):
            for theme, phrases in lists.items():
                for phrase in phrases:
                    add((PatternPart(phrase.words),), Tag(alarm, theme, phrase))
                    self._add_with_slips(phrase, theme, words)
        patterns = words.patterns
        for phrase in patterns.help:
            add(parts_of(phrase.words), Tag(Alarm.EXACT, None, phrase), is_whole=True)
        for alarm, lists in ((Alarm.EXACT, patterns.danger), (Alarm.NEAR, patterns.near)):
            for theme, phrases in lists.items():
                for phrase in phrases:
                    add(parts_of(phrase.words), Tag(alarm, theme, phrase, is_pattern=True))
        for phrase in patterns.calm:
            self._meanings.read_over(parts_of(phrase.words))

    def _add_with_slips(self, phrase: Phrase, theme: Theme, words: DangerWords) -> None:
        for parts in () if words.is_draft else _with_another_sign(phrase):
            self._meanings.add(parts, Tag(Alarm.NEAR, theme, phrase))

    def heard(self, way: Words, known: Known, slips: Slips) -> Iterator[Tag]:
        """What the words say, as this language reads them; each word is looked up once."""
        words = [
            self._without_and(word) if word[0] == AND else word
            for word in self._spellings.apply(way)
        ]
        for one in _unrepeated(words):
            if one in self._help:
                yield Tag(Alarm.EXACT, None, self._help[one])
        marks = self._meanings.marks(self._meant_by(words, known, slips))
        found = list(self._meanings.found(marks, is_near=False))
        yield from found
        if self.with_slips and not any(one.alarm is Alarm.EXACT for one in found):
            for tag in self._meanings.found(marks, is_near=True):
                yield Tag(Alarm.NEAR, tag.theme, tag.said)

    def _meant_by(self, words: Sequence[str], known: Known, slips: Slips) -> Meant:
        if not self.with_slips:
            return [((word, 0),) for word in words]
        near = {*words[:MOST_NEAR]}
        for word in near:
            if word not in known:
                known[word] = tuple(self._meant(word, slips))
        return [known[word] if word in near else ((word, 0),) for word in words]

    def _meant(self, word: str, slips: Slips) -> Iterator[tuple[str, int]]:
        """The words that *word* may be, in their usual spelling, each with its slips."""
        if word in self.known:
            yield self._usual(word), 0
        elif word in self._ordinary or word.isdecimal():
            return
        elif alike := self._sounds.alike(word):
            for other in alike:
                yield self._usual(other), 0
        else:
            for other, count in slips[word]:
                if other in self.known:
                    yield self._usual(other), count

    def _usual(self, word: str) -> str:
        usual = self._spellings.apply([word])
        return usual[0] if len(usual) == 1 else word

    def _entries(self, classes: Mapping[str, Iterable[Phrase]]) -> dict[str, list[Words]]:
        """The entries of each class, with those of the classes that it names."""
        made: dict[str, list[Words]] = {}

        def entries(name: str, above: tuple[str, ...]) -> list[Words]:
            if name in made or name in above:
                return made.get(name, [])
            found: list[Words] = []
            for phrase in classes.get(name, ()):
                parts = parts_of(phrase.words)
                if len(parts) == 1 and parts[0].is_class:
                    found.extend(entries(parts[0].text, (*above, name)))
                else:
                    found.extend(self._spelled(form) for form in forms_of(phrase.words))
            made[name] = list(dict.fromkeys(found))
            return made[name]

        for name in classes:
            entries(name, ())
        return made

    def _spelled(self, words: str) -> Words:
        return tuple(self._spellings.apply(tokens(words)))

    def _without_and(self, word: str) -> str:
        """In Arabic, "and" is a letter in front of the word."""
        is_and = word not in self.known and word[1:] in self.known
        return word[1:] if is_and else word


def _with_another_sign(phrase: Phrase) -> Iterator[tuple[PatternPart, PatternPart]]:
    """A slip in Chinese, which has no letters to see one in: one sign inside is another."""
    signs = tokens(phrase.words)
    if len(signs) >= LONG_IN_HAN and all(map(is_han, signs)):
        for at in range(1, len(signs) - 1):
            before, behind = "".join(signs[:at]), "".join(signs[at + 1 :])
            yield PatternPart(before), PatternPart(behind, gap=1)


def _unrepeated(words: Sequence[str]) -> Iterator[Words]:
    """The words, and the few that they are again and again: "help help help"."""
    yield tuple(words)
    for length in range(1, min(MOST_REPEATED, len(words) // 2) + 1):
        some = tuple(words[:length])
        if some * (len(words) // length) == tuple(words):
            yield some
