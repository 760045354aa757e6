"""Words inside a sentence that lead to a guide: of a need, or of a paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.languages import language_of_phone
from bot.model.names import HELP, START, Locale
from bot.model.paper_words import WORDS, PaperWord
from bot.model.typed_words import Need, Screen
from bot.service.normalize import Typed, bare_tokens
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk

MOST_WORDS: Final = 20
"""Words of a text in which they are looked for."""
LONGEST: Final = 5
"""Words of what is looked for."""
SHORTEST: Final = 3
SHORTEST_PLURAL: Final = 4
ELIDED: Final = ("qu", "j", "l", "d", "m", "t", "s", "n", "c")
"""French words that are typed as one with the next: "lavocat", "decole"."""


@dataclass(frozen=True, slots=True)
class _Lead:
    """
    Where a phrase leads.

    Args:
        language: Of those we have texts in; None for a word on letters, which is French for all.
    """

    opens: tuple[Screen, ...]
    language: Locale | None


class Inside:
    """The phrases, folded for search, by their first word's letters as well as whole."""

    def __init__(self, desk: Desk) -> None:
        self._leads: dict[tuple[str, ...], list[_Lead]] = {}
        content = desk.content
        for need in content.typed.needs:
            if (HELP, START) not in need.opens:
                for words, lead in _of_need(desk, need):
                    self._add(words, lead)
        for step, word in content.words.items():
            opens = (WORDS, step) if word.guide is None else (word.guide, START)
            for text in _ways(word):
                self._add(text, _Lead((opens,), None))

    def find(self, desk: Desk, text: Typed, locale: Locale) -> list[Screen]:
        """
        The screens that the words inside *text* lead to; what is said rarely in our texts first.

        In her language and in French; what stands in neither may be in another of ours, for the
        same letters are another word there.
        """
        own = frozenset((locale, desk.content.source))
        words = [self._told(word) for word in text.apart[:MOST_WORDS]]
        for languages in (own, frozenset(desk.content.languages)):
            phrases = list(self._phrases(words, languages))
            if phrases:
                break
        rare = sorted(phrases, key=lambda one: _often(desk, one, own))
        opens = (
            screen
            for phrase in rare
            for lead in self._leads[phrase]
            if _is_said(phrase, lead, languages)
            for screen in lead.opens
        )
        return list(dict.fromkeys(opens))[:MOST_FOUND]

    def _add(self, text: str, lead: _Lead) -> None:
        words = tuple(map(_single, bare_tokens(text)))
        if 0 < len(words) <= LONGEST and len("".join(words)) >= SHORTEST:
            self._leads.setdefault(words, []).append(lead)

    def _told(self, word: str) -> str:
        """*word* as it is known: without a plural, and without a small word grown to its front."""
        single = _single(word)
        if (single,) in self._leads:
            return single
        rests = (single[len(one) :] for one in ELIDED if single.startswith(one))
        return next((one for one in rests if (one,) in self._leads), single)

    def _phrases(
        self, words: Sequence[str], languages: frozenset[Locale]
    ) -> Iterator[tuple[str, ...]]:
        at = 0
        while at < len(words):
            for length in range(min(LONGEST, len(words) - at), 0, -1):
                phrase = tuple(words[at : at + length])
                leads = self._leads.get(phrase, ())
                if any(_is_said(phrase, one, languages) for one in leads):
                    yield phrase
                    at += length
                    break
            else:
                at += 1


def leads_inside(desk: Desk, text: Typed, locale: Locale) -> list[Screen]:
    """What the words inside *text* lead to, at most as many screens as are offered."""
    return desk.made(Inside).find(desk, text, locale)


def _of_need(desk: Desk, need: Need) -> Iterator[tuple[str, _Lead]]:
    for name, phrases in (*need.sure.items(), *need.perhaps.items()):
        language = language_of_phone(desk.content.languages, name)
        if language is not None:
            for phrase in phrases:
                yield phrase.words, _Lead(need.opens, language)


def _ways(word: PaperWord) -> Iterable[str]:
    whole, _, initials = word.term.rstrip(")").partition("(")
    return dict.fromkeys((whole, initials, *whole.split(","), *word.also))


def _is_said(phrase: Sequence[str], lead: _Lead, languages: frozenset[Locale]) -> bool:
    """Latin letters are shared by too many languages; those of another script tell which it is."""
    return lead.language is None or lead.language in languages or not phrase[0].isascii()


def _often(desk: Desk, phrase: Sequence[str], languages: Iterable[Locale]) -> tuple[int, int]:
    """How long a phrase is, the longest first, then how often its rarest word stands."""
    counts = (sum(desk.search.screens_with(word, one) for one in languages) for word in phrase)
    return -len(phrase), min(counts)


def _single(word: str) -> str:
    """Without the sign of a plural: "flic" for "flics"."""
    is_plural = word.isascii() and len(word) > SHORTEST_PLURAL and word[-1] in "sx"
    return word[:-1] if is_plural else word
