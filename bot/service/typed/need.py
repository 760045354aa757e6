"""A need, named in any of many languages: hungry, bed, lawyer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.engine.help_links import help_link
from bot.engine.show import flow_link, step_link
from bot.model.languages import language_of_phone
from bot.model.messages import Message
from bot.model.names import HELP, START
from bot.model.screens import Screen
from bot.model.typed_words import Need, TypedWords
from bot.model.typed_words import Screen as Address
from bot.rendering.pages_typed import found_page, signs_page
from bot.service.danger import DANGER_TYPED
from bot.service.normalize import FIRST_HAN, Typed, bare_tokens, is_han, tokens
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.inside import DENYING, leads_inside

MOST_WORDS: Final = 6
"""Words of a text in which one of another script is taken for what it is about."""
SHORTEST: Final = 3
MOST_SIGNS: Final = 24
"""Signs of a Chinese text in which a word of need is looked for."""
LONGEST_IN_HAN: Final = 6
"""Signs of such a word."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A need that was understood, the languages that say it so, and whether that is sure."""

    need: Need
    languages: frozenset[str]
    is_sure: bool


class NeedFinder:
    """The words of need of all languages, folded. Made when the first text comes to it."""

    def __init__(self, typed: TypedWords) -> None:
        self._known: dict[tuple[str, ...], Meant] = {}
        for need in typed.needs:
            for lists, is_sure in ((need.sure, True), (need.perhaps, False)):
                for language, phrases in lists.items():
                    for phrase in phrases:
                        for words in {
                            tuple(tokens(phrase.words)),
                            tuple(bare_tokens(phrase.words)),
                        }:
                            self._add(words, Meant(need, frozenset([language]), is_sure))

    def find(self, text: Typed, telling: Sequence[str]) -> Meant | None:
        """
        The need that *text* names.

        Args:
            telling: Its words without those that say nothing of it.
        """
        ways = [text.words, text.apart, tuple(dict.fromkeys(text.words))]
        # "No bed" is told by small words, too: "pas dormir" is no bed.
        if DENYING.isdisjoint(text.apart):
            ways.append(tuple(telling))
        for words in ways:
            if (known := self._known.get(tuple(words))) is not None:
                return known
        return next(self._inside(text), None)

    def sure(self, text: Typed) -> Meant | None:
        """The need that the whole *text* is surely called, with no word more."""
        known = self._known.get(text.words) or self._known.get(text.apart)
        return known if known is not None and known.is_sure else None

    def names(self, text: Typed) -> bool:
        """Whether the whole *text* is what a need is called, surely or perhaps."""
        return text.words in self._known or text.apart in self._known

    def _inside(self, text: Typed) -> Iterator[Meant]:
        """A word in another script inside a short text; Latin letters are shared by too many."""
        yield from self._inside_han(text.apart[:MOST_SIGNS])
        if len(text.apart) > MOST_WORDS:
            return
        for word in text.apart:
            known = self._known.get((word,))
            if known is not None and not word.isascii() and len(word) >= SHORTEST:
                yield replace(known, is_sure=False)

    def _inside_han(self, signs: tuple[str, ...]) -> Iterator[Meant]:
        """A word of Chinese, which stands between others without a space; the longest first."""
        if max(signs, default="") < FIRST_HAN:
            return
        for length in range(min(LONGEST_IN_HAN, len(signs)), 1, -1):
            for start in range(len(signs) - length + 1):
                word = signs[start : start + length]
                known = self._known.get(word) if all(map(is_han, word)) else None
                if known is not None:
                    yield replace(known, is_sure=False)

    def _add(self, words: tuple[str, ...], meant: Meant) -> None:
        if not words:
            return
        known = self._known.get(words)
        if known is None:
            self._known[words] = meant
        elif known.need is meant.need:
            languages = known.languages | meant.languages
            is_sure = known.is_sure or meant.is_sure
            self._known[words] = Meant(known.need, languages, is_sure)


def need_finder(desk: Desk) -> NeedFinder:
    """The finder of this content."""
    return NeedFinder(desk.content.typed)


def need(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    The guide that a word of need opens, or a question.

    Where we have no text in the language of the word, the question is signs on buttons: a
    sentence in French would be one more thing that she cannot read.
    """
    meant = desk.made(need_finder).find(said.text, desk.search.telling(said.text))
    if meant is None:
        return None
    presses, screen = desk.presses, said.screen
    spoken = _is_spoken(desk, meant)
    opens = meant.need.opens
    if opens == ((HELP, START),):
        numbers = presses.press(presses.help(screen.link))
        return replace(numbers, counted_as=DANGER_TYPED)
    if len(opens) == 1 and spoken and meant.is_sure:
        return presses.press(link_of(desk, screen, opens[0]))
    if spoken:
        # Of a word inside a sentence the others may say more: "the police gave me an OQTF".
        leads = leads_inside(desk, said.text, screen.locale)
        whole = names_a_need(desk, said.text)
        found = list(dict.fromkeys((*opens, *leads) if whole else (*leads, *opens)))[:MOST_FOUND]
        return found_page(presses.compiled, presses.translations, screen, found)
    return signs_page(presses.compiled, presses.translations, screen, meant.need.signs, opens)


def is_a_need(desk: Desk, text: Typed) -> bool:
    """Whether the whole *text* is what a need is surely called."""
    return desk.made(need_finder).sure(text) is not None


def is_told_by_signs(desk: Desk, text: Typed) -> bool:
    """Whether the whole *text* is a need, surely, in a language that we have no texts in."""
    meant = desk.made(need_finder).sure(text)
    return meant is not None and not _is_spoken(desk, meant)


def names_a_need(desk: Desk, text: Typed) -> bool:
    """Whether the whole *text* is what a need is called, surely or perhaps."""
    return desk.made(need_finder).names(text)


def link_of(desk: Desk, screen: Screen, address: Address) -> str:
    """The link of a screen that can be opened alone, in the language of *screen*."""
    flow, step = address
    compiled = desk.presses.compiled
    if flow == HELP:
        return help_link(compiled, screen, step)
    if step == START:
        return flow_link(compiled, screen.locale, screen.helper, flow)
    return step_link(compiled, screen.locale, screen.helper, flow, step)


def _is_spoken(desk: Desk, meant: Meant) -> bool:
    return any(language_of_phone(desk.content.languages, one) for one in meant.languages)
