"""
Looks for danger in what a person types, in all languages at once.

A phrase or a pattern of danger opens the help screen; one with a slip of the finger or a word too
many, and one that only may mean danger, asks a question first (safety rules A2 and A3). Where no
pattern is found, a learned score may ask, too; where it finds the text around a pattern calm, the
pattern asks instead of opening, and a word that may mean danger is left alone. The words are
compared and forgotten: nothing here keeps, counts or logs them (A9).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from bot.model.danger import DangerWords, Phrase, Theme
from bot.model.danger_patterns import PatternPart, forms_of, parts_of
from bot.service.danger_score import DangerScore
from bot.service.meanings import Meanings, Meant
from bot.service.misspelled import Misspelled
from bot.service.normalize import Typed, is_han, tokens, with_letters
from bot.service.spellings import Sounds, Spellings, Words

MOST_NEAR: Final = 150
"""Words of a long text that are looked at for slips; whole phrases are looked for in all."""
MOST_REPEATED: Final = 4
"""Words of a help phrase that is typed again and again."""
AND: Final = "و"
"""The Arabic letter that is "and" in front of a word."""
LONG_IN_HAN: Final = 5
"""Signs of a Chinese phrase that may hold a slip; in a shorter one another sign says another."""
SIGN: Final = "🆘"
DANGER_TYPED: Final = "danger"
"""
The daily total of typed texts that were answered with help numbers or with the question about them.

Texts, not persons; one number for every kind of danger, every language and both answers.
"""


_Known = dict[str, tuple[tuple[str, int], ...]]
"""The words that typed words may be, each with its slips."""


class _Slips(_Known):
    """The words of all languages that typed words may be slips of, each looked up once."""

    def __init__(self, all_words: Misspelled) -> None:
        super().__init__()
        self._all_words = all_words

    def __missing__(self, word: str) -> tuple[tuple[str, int], ...]:
        self[word] = near = self._all_words.near(word)
        return near


class Alarm(IntEnum):
    """How much a text sounds like danger."""

    NONE = 0
    NEAR = 1
    EXACT = 2


CALM: Final = {Alarm.EXACT: (5, 12.0), Alarm.NEAR: (4, 24.0)}
"""
From how many words on what stands beside a pattern can take a part of it back, and how far below
the threshold of the score the text must be: help is asked about, or a question is left out.
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """
    What was heard in a text.

    Args:
        theme: What it speaks of; None for a call for help, and when nothing was heard. When it
            speaks of several, the wish to die is the one among those that sound equally sure, for
            there is least time.
        is_felt: Whether only the learned score heard it; it never gives more than a question.
    """

    alarm: Alarm
    theme: Theme | None = None
    is_felt: bool = False

    def __bool__(self) -> bool:
        """Whether anything was heard."""
        return self.alarm is not Alarm.NONE


@dataclass(frozen=True, slots=True)
class _Tag:
    """What a pattern means when it is found as it is, and of what it speaks."""

    alarm: Alarm
    theme: Theme | None
    said: Phrase
    is_pattern: bool = False

    @property
    def words(self) -> int:
        """How many words of a text it is; none of a pattern, which may be found in any number."""
        return 0 if self.is_pattern else len(tokens(self.said.words))


@dataclass(frozen=True, slots=True)
class DangerReason:
    """
    A phrase or a pattern that was found in a text.

    Args:
        alarm: What it gives; a question, too, for what is found with a slip in it.
        said: As it is written, and where.
    """

    alarm: Alarm
    said: Phrase


class DangerFinder:
    """
    The words of danger of every language, ready to be looked for. Made once per content.

    Args:
        words: The lists and patterns of each language.
        score: Asked when no pattern is found; without one, patterns are all.
    """

    def __init__(self, words: Iterable[DangerWords], score: DangerScore | None = None) -> None:
        sure: list[DangerWords] = []
        drafts: list[DangerWords] = []
        for one in words:
            (drafts if one.is_draft else sure).append(one)
        self._languages = [_Language(one) for one in (*sure, *_together(drafts))]
        self._all_words = Misspelled(
            {word for one in self._languages if one.with_slips for word in one.known}
        )
        self._score = score
        self._harmless = frozenset(
            tuple(tokens(phrase.words)) for one in (*sure, *drafts) for phrase in one.harmless
        )

    def find(self, text: str | Typed) -> Heard:
        """What *text* says of danger, in any language."""
        said = Typed.of(text)
        if SIGN in said.text:
            return Heard(Alarm.EXACT)
        heard: dict[Alarm, list[_Tag]] = {Alarm.EXACT: [], Alarm.NEAR: []}
        for tag in self._tags(said):
            heard[tag.alarm].append(tag)
        for alarm, tags in heard.items():
            if tags:
                themes = [tag.theme for tag in tags]
                theme = Theme.SELF_HARM if Theme.SELF_HARM in themes else themes[0]
                is_less = self._sounds_calm(said, theme, alarm, max(tag.words for tag in tags))
                return Heard(Alarm(alarm - 1), theme) if is_less else Heard(alarm, theme)
        return self._felt(said)

    def _sounds_calm(self, said: Typed, theme: Theme | None, alarm: Alarm, listed: int) -> bool:
        """
        Whether a pattern stands in a text that speaks of something else: then it counts for less.

        "Nobody hits me here" holds a pattern that would open help, and is asked about; "I am
        afraid of the maths test" holds a word that would be asked about, and is not. A phrase of
        the lists that opens help, the wish to die and calls for help count for what they are,
        whatever stands beside them, and so do a few words alone; of a phrase that only asks, all
        *listed* words are as one. How long a text is says nothing against what opens help: "a man
        touched me" behind two calm paragraphs is what it is alone.
        """
        short, calmer = CALM[alarm]
        if self._score is None or theme in {None, Theme.SELF_HARM}:
            return False
        if len(said.words) - max(0, listed - 1) < short or (alarm is Alarm.EXACT and listed):
            return False
        level = self._score.base if alarm is Alarm.EXACT else self._score.threshold
        return self._score.loud(said) < level(said) - calmer

    def why(self, text: str | Typed) -> list[DangerReason]:
        """The phrases and patterns that are in *text*; what opens help stands first."""
        reasons = dict.fromkeys(
            DangerReason(tag.alarm, tag.said) for tag in self._tags(Typed.of(text))
        )
        return sorted(reasons, key=lambda one: -one.alarm)

    def _tags(self, said: Typed) -> Iterator[_Tag]:
        ways = [said.words]
        if (other := tuple(with_letters(said.words))) != said.words:
            ways.append(other)
        slips = _Slips(self._all_words)
        for language in self._languages:
            known: _Known = {}
            for way in ways:
                yield from language.heard(way, known, slips)

    def _felt(self, said: Typed) -> Heard:
        """What the score says; a phrase that somebody wrote down as harmless is not asked about."""
        if self._score is None or said.words in self._harmless:
            return Heard(Alarm.NONE)
        felt = self._score.feel(said)
        if not felt.is_danger:
            return Heard(Alarm.NONE)
        return Heard(Alarm.NEAR, Theme.SELF_HARM if felt.is_dying else None, is_felt=True)


def _together(drafts: Sequence[DangerWords]) -> Iterator[DangerWords]:
    """All drafts as one, so that twenty languages cost what one does; none when there are none."""
    if drafts:
        yield DangerWords(
            help=tuple(phrase for one in drafts for phrase in one.help),
            danger=_by_theme(one.danger for one in drafts),
            near=_by_theme(one.near for one in drafts),
            is_draft=True,
        )


def _by_theme(lists: Iterable[Mapping[Theme, Sequence[Phrase]]]) -> dict[Theme, tuple[Phrase, ...]]:
    found: dict[Theme, tuple[Phrase, ...]] = {}
    for each in lists:
        for theme, phrases in each.items():
            found[theme] = (*found.get(theme, ()), *phrases)
    return found


class _Language:
    """The lists and patterns of one language, folded."""

    def __init__(self, words: DangerWords) -> None:
        self._spellings = Spellings(words.spellings)
        self._help = {self._spelled(phrase.words): phrase for phrase in words.help}
        self._meanings: Meanings[_Tag] = Meanings(self._entries(words.classes), self._spelled)
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
            add((PatternPart(phrase.words),), _Tag(Alarm.NEAR, None, phrase), is_whole=True)
        for alarm, lists in ((Alarm.EXACT, words.danger), (Alarm.NEAR, words.near)):
            for theme, phrases in lists.items():
                for phrase in phrases:
                    add((PatternPart(phrase.words),), _Tag(alarm, theme, phrase))
                    self._add_with_slips(phrase, theme, words)
        patterns = words.patterns
        for phrase in patterns.help:
            add(parts_of(phrase.words), _Tag(Alarm.EXACT, None, phrase), is_whole=True)
        for alarm, lists in ((Alarm.EXACT, patterns.danger), (Alarm.NEAR, patterns.near)):
            for theme, phrases in lists.items():
                for phrase in phrases:
                    add(parts_of(phrase.words), _Tag(alarm, theme, phrase, is_pattern=True))
        for phrase in patterns.calm:
            self._meanings.read_over(parts_of(phrase.words))

    def _add_with_slips(self, phrase: Phrase, theme: Theme, words: DangerWords) -> None:
        for parts in () if words.is_draft else _with_another_sign(phrase):
            self._meanings.add(parts, _Tag(Alarm.NEAR, theme, phrase))

    def heard(self, way: Words, known: _Known, slips: _Slips) -> Iterator[_Tag]:
        """What the words say, as this language reads them; each word is looked up once."""
        words = [
            self._without_and(word) if word[0] == AND else word
            for word in self._spellings.apply(way)
        ]
        for one in _unrepeated(words):
            if one in self._help:
                yield _Tag(Alarm.EXACT, None, self._help[one])
        marks = self._meanings.marks(self._meant_by(words, known, slips))
        found = list(self._meanings.found(marks, is_near=False))
        yield from found
        if self.with_slips and not any(one.alarm is Alarm.EXACT for one in found):
            for tag in self._meanings.found(marks, is_near=True):
                yield _Tag(Alarm.NEAR, tag.theme, tag.said)

    def _meant_by(self, words: Sequence[str], known: _Known, slips: _Slips) -> Meant:
        if not self.with_slips:
            return [((word, 0),) for word in words]
        near = {*words[:MOST_NEAR]}
        for word in near:
            if word not in known:
                known[word] = tuple(self._meant(word, slips))
        return [known[word] if word in near else ((word, 0),) for word in words]

    def _meant(self, word: str, slips: _Slips) -> Iterator[tuple[str, int]]:
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
