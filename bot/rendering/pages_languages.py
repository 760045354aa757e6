"""The choice of languages, and of the language for what is not ready in hers."""

from dataclasses import replace
from typing import Final

from bot.content.texts import ReviewState
from bot.engine.compiled import CompiledContent
from bot.engine.links import has_helper, with_helper, with_locale, with_verb
from bot.model.messages import Button, Message
from bot.model.names import TITLE, Locale
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import plain_page
from bot.rendering.keyboard import KEYCAP
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer
from bot.rendering.translations import Translations

DRAFT_SIGN: Final = "✎"
HELPERS: Final = (Locale("fr"), Locale("en"))
"""The second languages that people have: the ones nearly everything is ready in."""


def languages_page(
    compiled: CompiledContent, translations: Translations, screen: Screen
) -> Message:
    """
    The choice of languages: no words above, each language in its own name.

    The language of the screen comes first; each button is the same place in another language.
    """
    content = compiled.content
    rows = []
    if content.speaks_languages:
        rows.append((Button("🔊", with_verb(screen.link, Verb.LISTEN_TO_LANGUAGES)),))
    for number, locale in enumerate(dict.fromkeys([screen.locale, *content.languages]), 1):
        language = content.languages[locale]
        french = "" if locale == content.source else f" · {language.french_name}"
        state = translations.texts.state(locale, screen.flow, TITLE)
        is_draft = locale != content.source and state is not ReviewState.REVIEWED
        sign = f" {DRAFT_SIGN}" if is_draft else ""
        label = f"{number}{KEYCAP} {language.own_name}{french}{sign}"
        rows.append((Button(label, in_language(compiled, screen.link, locale)),))
    return replace(
        plain_page(screen, "🌍", tuple(rows)), link=with_verb(screen.link, Verb.LANGUAGES)
    )


def in_language(compiled: CompiledContent, link: str, locale: Locale) -> str:
    """The same place in another language, by way of the second language where it matters."""
    there = with_locale(compiled, link, locale)
    return there if locale in HELPERS or has_helper(link) else with_verb(there, Verb.HELPER)


def helper_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """Which language to use for what is not ready in hers. Asked once, kept in every link."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    known = [locale for locale in HELPERS if locale in compiled.content.languages]
    rows = tuple(
        (
            Button(
                f"{number}{KEYCAP} {compiled.content.languages[locale].own_name}",
                with_helper(compiled, screen.link, locale),
            ),
        )
        for number, locale in enumerate(known, 1)
    )
    text = join_lines([localizer.ui("helper-ask")], is_right_to_left=localizer.is_right_to_left)
    message = plain_page(screen, text, rows)
    return replace(message, is_right_to_left=localizer.is_right_to_left)
