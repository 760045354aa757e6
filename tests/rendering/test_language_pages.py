"""The choice of languages: what each has, pages when there are many, no key above nine."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.links import verb_of, with_verb
from bot.engine.show import flow_link, menu_link
from bot.model.languages import Language, LanguageKind, language_of_phone
from bot.model.messages import Button, Message
from bot.model.names import MENU, START, Locale, StepName
from bot.model.recordings import Recording
from bot.model.verbs import PAGES_OF_LANGUAGES, Verb
from bot.rendering.as_json import message_as_json
from bot.rendering.keyboard import bare_label, number_of, numbered
from bot.rendering.lines import without_marks
from bot.rendering.pages import message_for
from bot.rendering.translations import Translations
from bot.service.match_button import match_button
from tests.build import AR, EN, FR, TODAY, content_of, texts_of

CODES = "feabcdghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
NAMES = {
    "es": ("Español", "Espagnol"), "fa-AF": ("دری", "Dari"), "wo": ("Wolof", "Wolof"),
    "pt": ("Português", "Portugais"), "bn": ("বাংলা", "Bengali"), "zh-Hans": ("中文", "Chinois"),
}  # fmt: skip


def language(locale: str, code: str, **more: object) -> Language:
    own, french = NAMES.get(locale, (f"Langue {locale}", f"Lengua {locale}"))
    made = Language(Locale(locale), code, own, french, False, "fr", 26, (FR,))
    return replace(made, **more)  # type: ignore[arg-type]


@cache
def with_languages(count: int) -> tuple[CompiledContent, Translations]:
    """A small content in the three languages of all tests, and more up to *count*."""
    base = content_of()
    names = [*NAMES, *(f"x{number}" for number in range(count))][: count - 3]
    more = {Locale(name): language(name, CODES[number + 3]) for number, name in enumerate(names)}
    kinds: dict[str, dict[str, object]] = {
        "wo": {"kind": LanguageKind.VOICE}, "fa-AF": {"fallback": (EN, FR), "telegram": ("fa",)},
    }  # fmt: skip
    more = {name: replace(one, **kinds.get(name, {})) for name, one in more.items()}  # type: ignore[arg-type]
    key = (Locale("wo"), MENU, StepName(START))
    content = replace(
        base,
        languages={**base.languages, **more},
        coverage={EN: 100, Locale("es"): 18, Locale("fa-AF"): 99, Locale("pt"): 7},
        recordings={key: Recording(*key, "locales/wo/audio/menu/start.ogg", is_current=True)},
    )
    return CompiledContent.of(content), Translations(content, texts_of(base))


def page(count: int, locale: Locale, verb: Verb = Verb.LANGUAGES) -> Message:
    compiled, translations = with_languages(count)
    link = with_verb(menu_link(compiled, locale, None), verb)
    return message_for(compiled, translations, link, TODAY)


def labels(message: Message) -> list[str]:
    return [without_marks(button.label) for row in message.choices for button in row]


def chosen(message: Message) -> list[Button]:
    return [button for row in message.choices for button in row if button.language is not None]


def test_each_says_what_it_has() -> None:
    """Whole: a draft's sign. Partial: its share. Spoken: a loudspeaker. French: nothing."""
    assert labels(page(9, FR)) == [
        "1️⃣ Français",
        "2️⃣ English · Anglais ✎",
        "3️⃣ العربية · Arabe ✎",
        "4️⃣ Español ✎ 18 %",
        "5️⃣ دری · Dari ✎ 99 %",
        "6️⃣ Wolof 🔊",
        "7️⃣ Português ✎ 7 %",
        "8️⃣ বাংলা · Bengali ✎",
        "9️⃣ 中文 · Chinois ✎",
    ]


def test_a_language_that_is_only_spoken_says_so_when_there_is_something_to_hear() -> None:
    """No loudspeaker in front of silence."""
    compiled, translations = with_languages(9)
    silent = replace(compiled, content=replace(compiled.content, recordings={}))
    link = with_verb(menu_link(silent, FR, None), Verb.LANGUAGES)
    found = labels(message_for(silent, translations, link, TODAY))

    assert "6️⃣ Wolof" in found


@pytest.mark.parametrize("count", [9, 10, 17, 25, 40])
@pytest.mark.parametrize("locale", [FR, AR])
def test_every_language_is_on_one_of_the_pages(count: int, locale: Locale) -> None:
    """Each once, hers first, never more than a phone shows; the pages lead to each other."""
    pages, verb = [], Verb.LANGUAGES
    while True:
        pages.append(page(count, locale, verb))
        links = [b.link for row in pages[-1].choices for b in row if "➡️" in b.label]
        if not links:
            break
        verb = verb_of(links[0] or "")
    found = [button.language for message in pages for button in chosen(message)]

    assert sorted(map(str, found)) == sorted(map(str, with_languages(count)[0].content.languages))
    assert found[0] == locale
    assert len(pages) == (1 if count == 9 else min(4, -(-count // 8)))
    assert all(len(message.choices) <= 9 for message in pages[:-1])
    for number, message in enumerate(pages):
        assert verb_of(message.link) is PAGES_OF_LANGUAGES[number]
        assert ("⬅️" in "".join(labels(message))) == (number > 0)


def test_no_key_has_two_digits() -> None:
    """Digit 1 and a key with 0 is no ten: from ten on a number has a full stop."""
    compiled, _ = with_languages(25)
    for verb in PAGES_OF_LANGUAGES:
        for label in labels(page(25, FR, verb)):
            assert "0️⃣" not in label
            if label[:1].isdigit():
                number = int(number_of(label) or 0)
                assert label.startswith(f"{numbered(number)} ")
                assert bare_label(label)[:1] not in "0123456789. "
    assert len(compiled.content.languages) == 25


def test_a_number_is_its_place_in_the_file_whoever_looks() -> None:
    """The voice that says every name and number is the same for all."""

    def seen(locale: Locale) -> Mapping[Locale | None, str | None]:
        return {
            button.language: number_of(button.label)
            for verb in PAGES_OF_LANGUAGES
            for button in chosen(page(25, locale, verb))
        }

    assert seen(FR) == seen(AR) == seen(Locale("x3"))
    assert sorted(int(number or 0) for number in seen(FR).values()) == list(range(1, 26))


def test_a_number_of_two_digits_can_be_typed() -> None:
    """As one of one digit can; "1" is not the beginning of "12."."""
    second = page(25, FR, Verb.LANGUAGES_2)
    button = match_button(second, "12")

    assert button is not None
    assert button.label.startswith("12. ")
    assert match_button(second, "1") is None


def test_a_label_fits_a_small_phone() -> None:
    """The French name is left out before what a language has."""
    for verb in PAGES_OF_LANGUAGES:
        assert all(len(label) <= 27 for label in labels(page(25, FR, verb)))


def test_the_web_page_knows_the_language_of_each_name() -> None:
    """A name is read aloud, and drawn, in its own language (`lang`)."""
    buttons = message_as_json(page(9, FR))["buttons"]

    assert [one.get("lang") for one in buttons][:5] == ["fr", "en", "ar", "es", "fa-AF"]


def test_the_second_language_is_one_that_hers_falls_back_to() -> None:
    """Dari falls back to English first; a spoken language is no second one for texts."""
    compiled, translations = with_languages(12)

    def offered(locale: str) -> list[str]:
        link = with_verb(flow_link(compiled, Locale(locale), None, MENU), Verb.HELPER)
        message = message_for(compiled, translations, link, TODAY)
        return [str(button.language) for button in chosen(message)]

    assert offered("fa-AF") == ["en", "fr"]
    assert offered("es") == ["fr", "en"]
    assert offered("wo") == ["fr", "en"]


@pytest.mark.parametrize(
    ("tag", "locale"),
    [("fa", "fa-AF"), ("FA-ir", "fa-AF"), ("fa-AF", "fa-AF"), ("zh-hans", "zh-Hans"),
     ("zh-Hans-CN", "zh-Hans"), ("pt-br", "pt"), ("ar", "ar"), ("ar-TN", "ar"), ("en_GB", "en"),
     ("wo", "wo"), ("de", None), ("", None), ("-", None), ("x" * 99, None)],
)  # fmt: skip
def test_the_language_of_a_phone(tag: str, locale: str | None) -> None:
    """RFC 4647, lookup: the whole tag, then shorter ones; by our name or by `telegram:`."""
    assert language_of_phone(with_languages(9)[0].content.languages, tag) == locale
