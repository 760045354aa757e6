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
from typing import Final

from bot.model.danger import Alarm, DangerWords, Phrase, Theme
from bot.service.danger_lists import DangerLists, Known, Slips, Tag
from bot.service.danger_score import DangerScore
from bot.service.misspelled import Misspelled
from bot.service.normalize import Typed, tokens, with_letters

SIGN: Final = "🆘"
DANGER_TYPED: Final = "danger"
"""
The daily total of typed texts that were answered with help numbers or with the question about them.

Texts, not persons; one number for every kind of danger, every language and both answers.
"""


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
        self._languages = [DangerLists(one) for one in (*sure, *_together(drafts))]
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
        heard: dict[Alarm, list[Tag]] = {Alarm.EXACT: [], Alarm.NEAR: []}
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

    def _tags(self, said: Typed) -> Iterator[Tag]:
        ways = [said.words]
        if (other := tuple(with_letters(said.words))) != said.words:
            ways.append(other)
        slips = Slips(self._all_words)
        for language in self._languages:
            known: Known = {}
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
