"""Words inside a sentence that lead to a guide: of a need, or of a paper."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.model.languages import language_of_phone
from bot.model.names import HELP, START, Locale
from bot.model.paper_words import WORDS, PaperWord
from bot.model.typed_words import Need, Screen
from bot.service.misspelled import Misspelled
from bot.service.normalize import Typed, bare_tokens, tokens
from bot.service.search import MOST_FOUND
from bot.service.spellings import Spellings
from bot.service.typed.desk import Desk
from bot.service.typed.word_forms import ELIDED, forms_of, single

MOST_WORDS: Final = 40
"""Words of a text in which they are looked for."""
MOST_CHANGED: Final = 10
"""Words of it, those that say something, that may be written another way, or hold a slip."""
LONGEST: Final = 5
"""Words of what is looked for."""
MOST_BETWEEN: Final = 2
"""Words that say something and may stand between two of a phrase: "pris *même* mon téléphone"."""
SHORTEST: Final = 3
SHORTEST_SLIP: Final = 6
"""Letters of a word that may hold a slip of the finger."""
DENYING: Final = frozenset(
    ("pas", "plus", "sans", "rien", "not", "no", "without", "cannot", "never", "لا", "ما", "بدون",
     "بلا", "ليس", "لم")
)  # fmt: skip
"""Small words that change what the next one says: "pas dormir" is no bed."""

Phrase = tuple[str, ...]
Holds = Callable[[str], bool]
"""Whether a word stands in a text of ours, and so is no slip."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A phrase that was found: how many of its words are written another way, and its screens."""

    words: Phrase
    changed: int
    opens: tuple[Screen, ...]


class Phrases:
    """
    The phrases of one language, each word of which may be typed in another form.

    Args:
        phrases: What they say, and where they lead.
        spellings: Puts the usual way to write a word in the place of others.
        small: Words that say nothing of what is looked for.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, tuple[Screen, ...]]],
        spellings: Spellings,
        small: frozenset[str],
    ) -> None:
        self._spellings, self._small = spellings, small
        self._holding: defaultdict[str, dict[Phrase, tuple[Screen, ...]]] = defaultdict(dict)
        for text, opens in phrases:
            words = self._phrase(text)
            if 0 < len(words) <= LONGEST and len("".join(words)) >= SHORTEST:
                for word in words:
                    before = self._holding[word].get(words, ())
                    self._holding[word][words] = tuple(dict.fromkeys((*before, *opens)))
        self._words = frozenset(self._holding)
        self._by_form = self._forms()
        self._slips = Misspelled([word for word in self._words if len(word) >= SHORTEST_SLIP])

    def found(self, text: Typed, holds: Holds | None) -> Iterator[_Found]:
        """
        The phrases in *text*; of those that begin at one word, the longest.

        Args:
            holds: None when no word may be written another way.
        """
        said = self._said(self._told(text.words[:MOST_WORDS]), holds)
        for at, meant in enumerate(said):
            begun = (
                _Found(words, changed + is_changed, opens)
                for word, is_changed in meant.items()
                for words, opens in self._holding.get(word, {}).items()
                if (changed := _others(words, word, said, at)) is not None
            )
            longest = max(begun, key=lambda one: (len(one.words), -one.changed), default=None)
            if longest is not None:
                yield longest

    def _said(self, words: Sequence[str], holds: Holds | None) -> list[dict[str, bool]]:
        """What each word of a text may be; a word is looked up once."""
        known = {word: {word: False} for word in words if word in self._words}
        if holds is not None:
            others = (one for one in dict.fromkeys(words) if one not in known)
            for word in islice(others, MOST_CHANGED):
                known[word] = self._meant(word, holds)
        return [known.get(word, {}) for word in words]

    def _phrase(self, text: str) -> Phrase:
        """The words of a phrase; small ones go where two others are left."""
        parts = (tokens(part) for part in text.split())
        words = [
            word
            for part, spelled in zip(text.split(), parts, strict=True)
            for word in (spelled if self._small.issuperset(spelled) else bare_tokens(part)[-1:])
        ]
        usual = [single(word) for word in self._spellings.apply(words)]
        telling = [word for word in usual if word in DENYING or word not in self._small]
        return tuple(telling if len(telling) > 1 else usual)

    def _told(self, words: Sequence[str]) -> list[str]:
        """The words of a text without small ones, and without those grown to their front."""
        usual = [
            bare
            for word in self._spellings.apply(words)
            for bare in ((word,) if word.isascii() else bare_tokens(word))
        ]
        return [
            word
            for one in usual
            if (word := self._apart(single(one))) in self._words or word not in self._small
        ]

    def _apart(self, word: str) -> str:
        """*word* without a small one that was typed as one with it: "lavocat", "jpeux"."""
        if word in self._words or word in self._small:
            return word
        rests = (single(word[len(one) :]) for one in ELIDED if word.startswith(one))
        return next((one for one in rests if one in self._words or one in self._small), word)

    def _meant(self, word: str, holds: Holds) -> dict[str, bool]:
        """The words of phrases that *word* is when it is written another way."""
        least: dict[int, list[str]] = {}
        for form, left_out in forms_of(word).items():
            for other, more in self._by_form.get(form, {}).items():
                least.setdefault(left_out + more, []).append(other)
        if least:
            return dict.fromkeys(least[min(least)], True)
        if len(word) < SHORTEST_SLIP or holds(word):
            return {}
        return {other: True for other, _ in self._slips.meant(word)}

    def _forms(self) -> dict[str, dict[str, int]]:
        """The words of phrases by each of their forms, with how many letters are left out."""
        found: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for word in sorted(self._words):
            for form, left_out in forms_of(word).items():
                found[form][word] = left_out
        return dict(found)


def _others(words: Phrase, first: str, said: Sequence[dict[str, bool]], at: int) -> int | None:
    """
    How many of the other words of a phrase that stand behind *first* are written another way.

    None when one of them is missing. They may stand in any order, but for a word that denies the
    next: "pas dormir".
    """
    rest = list(words)
    rest.remove(first)
    is_fixed = not DENYING.isdisjoint(words)
    if is_fixed and first != words[0]:
        return None
    changed, last = 0, at
    while rest:
        near = range(last + 1, min(last + 2 + MOST_BETWEEN, len(said)))
        wanted = rest[:1] if is_fixed else rest
        next_one = next(
            ((there, one) for there in near for one in wanted if one in said[there]), None
        )
        if next_one is None:
            return None
        last, word = next_one
        changed += said[last][word]
        rest.remove(word)
    return changed


class Inside:
    """The phrases of needs in each language, and those on letters, which are French for all."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # All at once: whoever types first, in whichever language, waits for none of them.
        self._phrases = {one: self._made(one) for one in (*desk.content.languages, None)}

    def find(self, text: Typed, locale: Locale) -> list[Screen]:
        """
        The screens that the words inside *text* lead to; what is said rarely in our texts first.

        In her language, in French and in what is told by its letters; what stands in none of
        them may be in another language of ours, for the same letters are another word there.
        """
        content = self._desk.content
        own = list(dict.fromkeys((locale, content.source)))
        if not text.plain.isascii():
            own += [one for one in content.languages if one not in own]
        others = [one for one in content.languages if one not in own]
        found: list[_Found] = []
        for one in (*own, None):
            found += self._phrases[one].found(text, lambda word: self._holds(word, own))
        if not found:
            for one in others:
                found += self._phrases[one].found(text, None)
        found.sort(key=lambda one: (-len(one.words), one.changed, self._often(one.words, own)))
        return list(dict.fromkeys(screen for one in found for screen in one.opens))[:MOST_FOUND]

    def _holds(self, word: str, languages: Iterable[Locale]) -> bool:
        return any(self._desk.search.screens_with(word, one) for one in languages)

    def _often(self, words: Phrase, languages: Sequence[Locale]) -> int:
        """How often the rarest word of a phrase stands on our screens."""
        return min(
            sum(self._desk.search.screens_with(word, one) for one in languages[:2])
            for word in words
        )

    def _made(self, language: Locale | None) -> Phrases:
        """The phrases of a language; those on letters, which are French, for none."""
        content = self._desk.content
        danger = content.danger.get(language or content.source)
        spellings = Spellings({} if danger is None else danger.spellings)
        leads = self._of_letters() if language is None else self._of_needs(language)
        return Phrases(leads, spellings, self._desk.search.small_words)

    def _of_needs(self, language: Locale) -> Iterator[tuple[str, tuple[Screen, ...]]]:
        for need in self._desk.content.typed.needs:
            if (HELP, START) not in need.opens:
                yield from ((text, need.opens) for text in self._said(need, language))

    def _said(self, need: Need, language: Locale) -> Iterator[str]:
        for name, phrases in (*need.sure.items(), *need.perhaps.items()):
            if language_of_phone(self._desk.content.languages, name) == language:
                yield from (phrase.words for phrase in phrases)

    def _of_letters(self) -> Iterator[tuple[str, tuple[Screen, ...]]]:
        for step, word in self._desk.content.words.items():
            opens = (WORDS, step) if word.guide is None else (word.guide, START)
            yield from ((text, (opens,)) for text in _ways(word))


def leads_inside(desk: Desk, text: Typed, locale: Locale) -> list[Screen]:
    """What the words inside *text* lead to, at most as many screens as are offered."""
    return desk.made(Inside).find(text, locale)


def _ways(word: PaperWord) -> Iterable[str]:
    whole, _, initials = word.term.rstrip(")").partition("(")
    return dict.fromkeys((whole, initials, *whole.split(","), *word.also))
