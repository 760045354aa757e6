"""
Format of links: at most 64 characters out of `A-Z a-z 0-9 _ -`. The one home of its layout.

    verb 1 · version 1 · locale 1 · helper locale 1 · flow 2 · [_ step 2] · moves · check 2

Telegram keeps 64 bytes under a button (Bot API, InlineKeyboardButton.callback_data) and 64
characters in `?start=` (deep linking), so one form serves both.
"""

from dataclasses import dataclass
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.model.codes import ALPHABET, flow_code
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb

MAX_LENGTH: Final = 64
VERSION: Final = "1"
NO_HELPER: Final = "-"
ENTRY: Final = "_"
HEAD: Final = 6
"""Verb, version, locale, helper locale, flow."""
CODE: Final = 2
CHECK: Final = 2
MAX_MOVES: Final = MAX_LENGTH - HEAD - CHECK
"""What is left of 64 characters for the moves: 56."""

_CHARACTERS: Final = frozenset(ALPHABET)
_VERBS: Final = {verb.value: verb for verb in Verb}
_SHOWN: Final = Verb.SHOW.value + VERSION


@dataclass(frozen=True, slots=True)
class Link:
    """
    A parsed link; its moves are not replayed yet.

    Args:
        flow: None when no flow has that code any more.
        entry: The code of the step it begins at, or empty for the first.
    """

    verb: Verb
    locale: Locale
    helper: Locale | None
    flow: FlowName | None
    entry: str
    moves: str
    check: str


def read_link(compiled: CompiledContent, text: str) -> Link | None:
    """Parse *text*; None when it is not a link of ours."""
    if not HEAD + CHECK <= len(text) <= MAX_LENGTH or text[1] != VERSION:
        return None
    if not _CHARACTERS.issuperset(text):
        return None
    verb = _VERBS.get(text[0])
    locale = compiled.locales.get(text[2])
    if verb is None or locale is None:
        return None
    helper = compiled.locales.get(text[3])
    if helper is None and text[3] != NO_HELPER:
        return None
    moves, entry = text[HEAD:-CHECK], ""
    if moves.startswith(ENTRY):
        moves, entry = moves[3:], moves[1:3]
        if len(entry) < CODE:
            return None
    return Link(verb, locale, helper, compiled.flows.get(text[4:HEAD]), entry, moves, text[-CHECK:])


def head_of(
    compiled: CompiledContent, locale: Locale, helper: Locale | None, flow: FlowName
) -> str:
    """The first six characters of a link that shows a screen of *flow*."""
    helper_code = NO_HELPER if helper is None else compiled.locale_codes[helper]
    return f"{_SHOWN}{compiled.locale_codes[locale]}{helper_code}{flow_code(flow)}"


def with_verb(text: str, verb: Verb) -> str:
    """The same link with another verb."""
    return verb.value + text[1:]


def verb_of(text: str) -> Verb:
    """The verb of a link; SHOW for any text that is no link."""
    return _VERBS.get(text[:1], Verb.SHOW)


def locale_of(compiled: CompiledContent, text: str) -> Locale | None:
    """The language of a link by its third character alone; None when that is none of ours."""
    return compiled.locales.get(text[2:3])


def with_locale(compiled: CompiledContent, text: str, locale: Locale) -> str:
    """The same moves in another language."""
    return text[:2] + compiled.locale_codes[locale] + text[3:]


def with_helper(compiled: CompiledContent, text: str, helper: Locale) -> str:
    """The same link with a helper language, for texts that are not ready in hers."""
    return text[:3] + compiled.locale_codes[helper] + text[4:]


def helper_code_of(text: str) -> str:
    """The character for the helper language: equal for two links with the same one."""
    return text[3:4]


def leads_to_same_screen(one: str, other: str) -> bool:
    """Whether two links differ in their verb at most."""
    return one[1:] == other[1:]


def has_helper(text: str) -> bool:
    """Whether the person has said which language to use where hers is not ready."""
    return helper_code_of(text) not in {"", NO_HELPER}
