"""
Format of links: at most 64 characters out of `A-Z a-z 0-9 _ -`. The one home of its layout.

    verb 1 · version 1 · locale 1 · helper locale 1 · flow 2
        · [__ length 1 · way back] · [_ step 2] · moves · check 2

Telegram keeps 64 bytes under a button (Bot API, InlineKeyboardButton.callback_data) and 64
characters in `?start=` (deep linking), so one form serves both. The way back is the rest of another
link, from its flow on: where she was when she asked for help (`help_links.py`).
"""

from dataclasses import dataclass
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.model.codes import ALPHABET, flow_code, number_to_text, text_to_number
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb

MAX_LENGTH: Final = 64
VERSION: Final = "1"
NO_HELPER: Final = "-"
ENTRY: Final = "_"
WAY_BACK: Final = "__"
"""No code of a step begins with `_`, so it is no entry."""
MARKED: Final = len(WAY_BACK) + 1
"""What a way back takes beside itself: the mark and its length."""
TONGUE: Final = 4
"""Verb, version, locale, helper locale: what a link shares with its way back."""
HEAD: Final = 6
"""Verb, version, locale, helper locale, flow."""
CODE: Final = 2
CHECK: Final = 2
SHORTEST: Final = HEAD - TONGUE + CHECK
"""A way back to the first screen of a flow: the flow and the check."""
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
    way_back: str = ""
    """Flow, moves and check of the screen that she left for this one."""


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
    way_back, moves = _taken_apart(text[HEAD:-CHECK])
    entry = ""
    if moves.startswith(ENTRY):
        moves, entry = moves[3:], moves[1:3]
        if len(entry) < CODE:
            return None
    flow = compiled.flows.get(text[TONGUE:HEAD])
    return Link(verb, locale, helper, flow, entry, moves, text[-CHECK:], way_back)


def _taken_apart(body: str) -> tuple[str, str]:
    """The way back and what follows it; neither when its length cannot be right."""
    if not body.startswith(WAY_BACK):
        return "", body
    length = text_to_number(body[len(WAY_BACK) : MARKED])
    if length is None or not SHORTEST <= length <= len(body) - MARKED:
        return "", ""
    return body[MARKED : MARKED + length], body[MARKED + length :]


def after_tongue(text: str) -> str:
    """The rest of a link: where it leads, without its version, verb and languages."""
    return text[TONGUE:]


def tongue_of(text: str) -> str:
    """The beginning of a link that its way back shares: verb, version, languages."""
    return text[:TONGUE]


def with_way_back(text: str, way_back: str) -> str:
    """The same link, a link without a way back, remembering where she was."""
    return text[:HEAD] + marked(way_back) + text[HEAD:]


def around_way_back(rest: str, way_back: str) -> tuple[str, str]:
    """What stands before and after *way_back* in the rest of a link that remembers it."""
    flow = HEAD - TONGUE
    return rest[:flow], rest[flow + len(marked(way_back)) :]


def marked(way_back: str) -> str:
    """A way back as it stands in a link, after the flow."""
    return f"{WAY_BACK}{number_to_text(len(way_back), 1)}{way_back}" if way_back else ""


def link_back(text: str, way_back: str) -> str:
    """The link of the screen that *way_back* leads to, in the languages of the link *text*."""
    return Verb.SHOW.value + text[1:TONGUE] + way_back


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
