"""The name of a language, in any language: that one, or the choice of languages."""

from collections.abc import Iterable
from typing import Final

from bot.model.languages import language_of_phone
from bot.model.messages import Message
from bot.model.names import Locale
from bot.rendering.pages_languages import in_language
from bot.service.normalize import Typed, bare_tokens
from bot.service.typed.desk import Desk, TypedOnScreen

BESIDE: Final = "words-beside-a-language"
"""The words of `_face.ftl` that may stand beside such a name."""


def language(desk: Desk, said: TypedOnScreen) -> Message | None:
    """Her screen in the language that she names; all of them when we do not have that one."""
    names = desk.made(names_of_languages)
    words = tuple(one for one in said.text.apart if one not in desk.made(words_beside))
    named = names.get(words) or names.get(said.text.apart)
    if named is None:
        named = names.get(tuple(desk.search.telling(words)))
    if named is None:
        return None
    presses = desk.presses
    if named not in presses.compiled.content.languages:
        return presses.press(presses.languages(said.screen.link))
    return presses.press(in_language(presses.compiled, said.screen.link, Locale(named)))


def is_a_language(desk: Desk, text: Typed) -> bool:
    """Whether the whole *text* is the name of a language."""
    return text.apart in desk.made(names_of_languages)


def names_of_languages(desk: Desk) -> dict[tuple[str, ...], str]:
    """
    Each way to name a language, with the name of its folder; our own names come first.

    Words are kept under a folder's name or a phone's code: "fa" stands for `fa-AF`, our Dari.
    """
    content = desk.content
    found: dict[tuple[str, ...], str] = {}
    for locale, one in content.languages.items():
        _add(found, (one.own_name, one.french_name), locale)
    for locale_name, phrases in content.typed.languages.items():
        ours = language_of_phone(content.languages, locale_name)
        _add(found, (phrase.words for phrase in phrases), ours or locale_name)
    return found


def words_beside(desk: Desk) -> frozenset[str]:
    """Words that stand beside the name of a language: "je parle"."""
    return frozenset(bare_tokens(" ".join(desk.listed(BESIDE))))


def _add(found: dict[tuple[str, ...], str], names: Iterable[str], locale: str) -> None:
    for name in names:
        if words := tuple(bare_tokens(name)):
            found.setdefault(words, locale)
