"""Texts in a language, or in the next one that can say them; every silence is a fault."""

from collections.abc import Mapping
from itertools import product

import pytest

from bot.content.texts import TERMS, ReviewState, Texts
from bot.model.installation import TRIAL, Installation
from bot.model.messages import TextFault
from bot.model.names import Locale
from bot.rendering.lines import without_marks
from bot.rendering.translations import Translated, Translations
from tests.build import AR, EN, FR, States, content_of, entries_of, texts_of, without

PUBLIC = Installation(public=True)
DRAFT, STALE, REVIEWED = ReviewState.DRAFT, ReviewState.STALE, ReviewState.REVIEWED
FLOWS = {"menu": "start: {choices: {yes: end}}\nother: {go: end}"}


def words(
    own: Mapping[str, str] | None = None,
    states: Mapping[Locale, ReviewState] | None = None,
    installation: Installation = TRIAL,
) -> Translations:
    """Words whose `menu/start` is written in some languages by *own*, in some states."""
    content = content_of(FLOWS, shows={})
    files = {locale: {"menu": text} for locale, text in (own or {}).items()}
    of: States = {(locale, "menu", "start"): state for locale, state in (states or {}).items()}
    return Translations(content, texts_of(content, files, of), installation)


def said(
    found: Translations, locale: Locale, helper: Locale | None = None, *, critical: bool = False
) -> Translated:
    return found.say(locale, helper, "menu", "start", critical=critical)


def test_in_her_language() -> None:
    """What her language can say is said in it."""
    assert said(words(), EN) == Translated("en menu start", EN, DRAFT)


@pytest.mark.parametrize(
    ("locale", "helper", "chain"),
    [
        (FR, None, [FR]),
        (EN, None, [EN, FR]),
        (AR, None, [AR, FR]),
        (AR, EN, [AR, EN, FR]),
        (AR, AR, [AR, FR]),
        (FR, EN, [FR, EN]),
    ],
)
def test_chain(locale: Locale, helper: Locale | None, chain: list[Locale]) -> None:
    """Her language, her second one, what hers falls back to, the one the content is written in."""
    assert list(words().chain(locale, helper)) == chain


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("start = { $nobody }", "nobody"),
        ("start = { -no-such-term }", "-no-such-term"),
        ("start = { NOBODY(1) }", "NOBODY"),
        ("start = Bonjour {", "it cannot be read"),
        ("start =\n    .yes = Oui", "it has no words of its own"),
        ("start = { title }", "it quotes another text"),
        ("start = { start }", "it quotes another text"),
    ],
)
def test_what_cannot_be_said(text: str, why: str) -> None:
    """It is said in the next language, never half; the fault has language, text and reason."""
    found = said(words({"ar": text}), AR)

    assert (found.text, found.locale) == ("fr menu start", FR)
    assert [(one.locale, one.message) for one in found.faults] == [(AR, "menu/start")]
    assert why in found.faults[0].why


def test_the_second_language_comes_before_french() -> None:
    """Who has said which second language she reads gets it first."""
    found = said(words({"ar": "start = { $nobody }"}), AR, EN)

    assert (found.text, found.locale) == ("en menu start", EN)


def test_no_language_can_say_it() -> None:
    """Then the text is empty, and every language's fault is told."""
    broken = words({"fr": "start = { $a }", "ar": "start = { $b }"})
    found = said(broken, AR)

    assert (found.text, found.locale, found.state) == ("", AR, DRAFT)
    assert [one.locale for one in found.faults] == [AR, FR]
    assert broken.say(FR, None, "nowhere", "nothing").faults == (
        TextFault(FR, "nowhere/nothing", "missing"),
    )


def test_the_same_whatever_was_said_before() -> None:
    """A text does not become sayable because another one was said first."""
    found = words({"fr": "start = { title }"})
    before = said(found, FR)
    found.say(FR, None, "menu", "title")

    assert said(found, FR) == before


@pytest.mark.parametrize("terms", ["-a = { -a }", "-a = { -b }\n-b = { -a }", "-a = { title }"])
def test_terms_that_go_round(terms: str) -> None:
    """A term that leads back to itself, or quotes a text, is a fault and no crash."""
    content = content_of(FLOWS, shows={})
    texts = texts_of(content, {"fr": {"menu": "start = { -a }", "_terms": terms}})
    found = Translations(content, texts)
    found.say(FR, None, "menu", "title")

    assert said(found, FR).text == ""
    assert len(said(found, FR).faults) == 1


def test_terms_and_numbers() -> None:
    """Terms of the language and phone lines can be named in every text."""
    found = said(words({"fr": "start = Le { -judge }, { $tel-119 }."}), FR)

    assert found.text == "Le \u2068judge\u2069, \u2068119\u2069."


def test_values() -> None:
    """Values are kept whole by marks of direction, in every language."""
    found = words({"ar": "start = قبل { $appeal }."})

    assert found.say(AR, None, "menu", "start", values={"appeal": "25/11"}).text == (
        "قبل \u206825/11\u2069."
    )


def test_labels() -> None:
    """A label is said like a text, and falls back like one, by itself; that is no fault."""
    found = words({"ar": "start = نص"})
    label = found.say(AR, None, "menu", "start", label="yes")

    assert said(found, AR).text == "نص"
    assert (label.text, label.locale) == ("fr yes", FR)
    assert label.faults == ()


def test_a_text_that_a_translation_lacks_is_no_fault() -> None:
    """A partial language is normal; in the source language it is one, for nobody says it then."""
    content = content_of(FLOWS, shows={})
    ready = texts_of(content)
    found = Translations(content, without(ready, AR, "menu", "start"))
    of_source = Translations(content, without(ready, FR, "menu", "start"))

    assert said(found, AR) == said(found, FR)
    assert said(found, AR).faults == ()
    assert found.say(AR, None, "menu", "start", label="yes").faults == ()
    assert [one.locale for one in said(of_source, FR).faults] == [FR]


def test_terms_that_a_language_lacks_are_french() -> None:
    """Institution words stay French letter for letter: a language need not copy their file."""
    content = content_of(FLOWS, shows={})
    own = {"ar": {"menu": "start = { -judge } { -own }"}, "fr": {TERMS: "-judge = juge"}}
    texts = texts_of(content, own)
    for terms in ({}, {"-own": "-own = خاص"}, {"-own": "-own = خاص", "-judge": "-judge = قاض"}):
        entries = entries_of("locales/ar/_terms.ftl", "\n".join(terms.values()))
        files = {**texts.files, AR: {**texts.files[AR], TERMS: entries}}
        heard = said(Translations(content, Texts(files, {})), AR)
        if "-own" not in terms:
            assert heard.locale == FR
        else:
            first = "قاض" if "-judge" in terms else "juge"
            assert without_marks(heard.text) == f"{first} خاص"


def test_has_label() -> None:
    """Whether the source text has a label of its own."""
    found = words()

    assert found.has_label("menu", "start", "yes")
    assert not found.has_label("menu", "start", "no")
    assert not found.has_label("menu", "nothing", "yes")


@pytest.mark.parametrize(
    ("state", "critical", "installation", "locale"),
    [
        (REVIEWED, True, PUBLIC, EN),
        (REVIEWED, False, PUBLIC, EN),
        (STALE, True, TRIAL, FR),
        (STALE, True, PUBLIC, FR),
        (STALE, False, PUBLIC, EN),
        (DRAFT, True, TRIAL, EN),
        (DRAFT, True, PUBLIC, FR),
        (DRAFT, False, PUBLIC, EN),
    ],
)
def test_withdrawn(
    state: ReviewState, critical: bool, installation: Installation, locale: Locale
) -> None:
    """
    A stale critical text is never said; in public a critical draft is not either.

    It is no fault: the French text is said in its place.
    """
    found = said(words(states={EN: state}, installation=installation), EN, critical=critical)

    assert (found.locale, found.faults) == (locale, ())


def test_the_source_is_never_withdrawn() -> None:
    """The language the content is written in is what the others are held against."""
    found = words(states={FR: STALE}, installation=PUBLIC)

    assert said(found, FR, critical=True).text == "fr menu start"


def test_the_second_language_may_be_withdrawn_too() -> None:
    """Both her languages stale: French."""
    found = words(states={AR: STALE, EN: STALE})

    assert said(found, AR, EN, critical=True).locale == FR
    assert said(words(states={AR: STALE, EN: REVIEWED}), AR, EN, critical=True).locale == EN


@pytest.mark.parametrize("state", ReviewState)
def test_what_is_remembered_is_what_a_first_saying_gives(state: ReviewState) -> None:
    """A memo mixes up neither languages nor critical and other texts, nor trial and public."""
    states = {EN: state, AR: DRAFT}
    one = words(states=states)
    asked = list(product((TRIAL, PUBLIC), (FR, EN, AR), (None, EN), (False, True)))
    for installation, locale, helper, critical in [*asked, *reversed(asked)]:
        one.installation = installation
        fresh = words(states=states, installation=installation)

        assert said(one, locale, helper, critical=critical) == said(
            fresh, locale, helper, critical=critical
        )
