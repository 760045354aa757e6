"""The choice of languages, and of the language for what is not ready in hers."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.content.texts import ReviewState
from bot.engine.compiled import CompiledContent
from bot.engine.links import has_helper, with_helper, with_locale, with_verb
from bot.model.languages import WHOLE, Language, LanguageKind
from bot.model.messages import Button, Message
from bot.model.names import TITLE, Locale
from bot.model.screens import Screen
from bot.model.verbs import PAGES_OF_LANGUAGES, Verb
from bot.rendering.cards import isolated
from bot.rendering.compose import plain_page
from bot.rendering.keyboard import numbered
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer
from bot.rendering.translations import Translations

DRAFT_SIGN: Final = "✎"
VOICE_SIGN: Final = "🔊"
HELPERS: Final = (Locale("fr"), Locale("en"))
"""The second languages that people have: the ones nearly everything is ready in."""
MOST_AT_ONCE: Final = 9
"""Languages on one page, when there are no more: as many as there are keys with a number."""
A_PAGE: Final = 8
"""Languages on each of several pages: with the row that turns them they fit a small phone."""
WIDEST: Final = 26
"""Characters of a button on a small phone; the French name is left out where it does not fit."""


def languages_page(
    compiled: CompiledContent, translations: Translations, screen: Screen, page: int = 0
) -> Message:
    """
    The choice of languages: no words above, each language in its own name.

    The language of the screen comes first; each button is the same place in another language. Its
    number is its place in `languages.yaml`, whichever comes first: the one that the voice says.
    """
    content = compiled.content
    numbers = {locale: number for number, locale in enumerate(content.languages, 1)}
    pages = _pages([screen.locale, *content.languages])
    page = min(page, len(pages) - 1)
    rows = []
    if content.speaks_languages:
        rows.append((Button("🔊", with_verb(screen.link, Verb.LISTEN_TO_LANGUAGES)),))
    voices = {locale for locale, _, _ in content.recordings}
    for locale in pages[page]:
        signs = _signs(translations, screen, locale, has_voice=locale in voices)
        label = _label(content.languages[locale], numbers[locale], signs, content.source)
        link = in_language(compiled, screen.link, locale)
        rows.append((Button(label, link, language=locale),))
    turning = [
        Button(
            f"{sign} {other + 1}/{len(pages)}", with_verb(screen.link, PAGES_OF_LANGUAGES[other])
        )
        for sign, other in (("⬅️", page - 1), ("➡️", page + 1))
        if 0 <= other < len(pages)
    ]
    text = f"🌍 {page + 1}/{len(pages)}" if turning else "🌍"
    return replace(
        plain_page(screen, text, (*rows, *([tuple(turning)] if turning else []))),
        link=with_verb(screen.link, PAGES_OF_LANGUAGES[page]),
    )


def _pages(locales: Iterable[Locale]) -> list[list[Locale]]:
    """The languages, each once; those that no page is left for stand on the last one."""
    all_of_them = list(dict.fromkeys(locales))
    if len(all_of_them) <= MOST_AT_ONCE:
        return [all_of_them]
    starts = range(0, len(all_of_them), A_PAGE)[: len(PAGES_OF_LANGUAGES)]
    ends = [*starts[1:], len(all_of_them)]
    return [all_of_them[start:end] for start, end in zip(starts, ends, strict=True)]


def _signs(translations: Translations, screen: Screen, locale: Locale, *, has_voice: bool) -> str:
    """What a language has: a voice alone; a draft; of a partial one, how much of a hundred."""
    content = translations.content
    if content.languages[locale].kind is LanguageKind.VOICE:
        return VOICE_SIGN if has_voice else ""
    share = content.coverage.get(locale, WHOLE)
    state = translations.texts.state(locale, screen.flow, TITLE)
    is_draft = locale != content.source and state is not ReviewState.REVIEWED
    parts = [DRAFT_SIGN if is_draft else "", f"{share} %" if share < WHOLE else ""]
    return " ".join(part for part in parts if part)


def _label(language: Language, number: int, signs: str, source: Locale) -> str:
    """Number, own name in its own direction, the name that a French helper knows, what it has."""
    own, french = language.own_name, language.french_name
    begin, end = f"{numbered(number)} {isolated(own)}", f" {signs}" if signs else ""
    is_new = language.locale != source and french.casefold() != own.casefold()
    with_french = f"{begin} · {french}{end}"
    fits = len(with_french) - len(isolated("")) <= WIDEST
    return with_french if is_new and fits else begin + end


def in_language(compiled: CompiledContent, link: str, locale: Locale) -> str:
    """The same place in another language, by way of the second language where it matters."""
    there = with_locale(compiled, link, locale)
    return there if locale in HELPERS or has_helper(link) else with_verb(there, Verb.HELPER)


def helper_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """
    Which language to use for what is not ready in hers. Asked once, kept in every link.

    First those that hers falls back to, which may be nearer to it than French.
    """
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    known = [
        locale
        for locale in dict.fromkeys([*localizer.language.fallback, *HELPERS])
        if locale != screen.locale
        and (language := compiled.content.languages.get(locale)) is not None
        and language.kind is LanguageKind.TEXT
    ]
    rows = tuple(
        (
            Button(
                f"{numbered(number)} {isolated(compiled.content.languages[locale].own_name)}",
                with_helper(compiled, screen.link, locale),
                language=locale,
            ),
        )
        for number, locale in enumerate(known, 1)
    )
    text = join_lines([localizer.ui("helper-ask")], is_right_to_left=localizer.is_right_to_left)
    message = plain_page(screen, text, rows)
    return replace(message, is_right_to_left=localizer.is_right_to_left)
