"""C, D, E, F: what every screen says, and what none may say."""

import re

import pytest

from bot.content.lines import pattern_of, plain
from bot.content.read_forbidden import FILE as FORBIDDEN
from bot.content.read_forbidden import read_forbidden
from bot.content.report import Report
from bot.content.yaml_tree import read_tree
from bot.model.flows import DayQuestion, Question, TownQuestion
from bot.model.graph import targets
from bot.model.names import END, Locale
from bot.model.retention import RETENTION
from bot.model.verbs import Verb
from bot.rendering.keyboard import bare_label
from tests.safety.everything import LOCALES, ROOT, all_screens, screens, talk, the_content


def forbidden(locale: Locale) -> tuple[str, ...]:
    """The words that no text of a language may hold, as the check of the texts reads them."""
    path = f"locales/{locale}/{FORBIDDEN}"
    report = Report()
    tree = read_tree(path, (ROOT / path).read_text(encoding="utf-8"), report)
    assert tree is not None
    words = read_forbidden(tree, report)
    assert report.problems == []
    return words


@pytest.mark.parametrize("locale", LOCALES)
def test_forbidden_words(locale: Locale) -> None:
    """A7, D3, E3, F4: no blame, no fright, no promise, no word of secrecy without limits."""
    never = pattern_of(forbidden(locale))
    for message in screens(locale):
        pages = [talk().press(verb.value + message.link[1:]) for verb in Verb]
        for page in pages:
            found = never.findall(plain(page.text))

            assert found == [], (message.flow, message.step)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_lists_have_the_words_that_matter(locale: Locale) -> None:
    """D3, E3, F4: the lists hold what was found in other services, and find it with its endings."""
    said = {
        "fr": (
            "Ce bot est anonyme.",
            "Un migrant illégalement entré",
            "Tout ira bien",
            "Ne t'inquiète pas",
        ),
        "en": ("Stay anonymous here", "an illegal migrant", "You are a liar", "Don't worry"),
        "ar": ("أنت مجهول الهوية هنا", "مهاجر غير شرعي", "والكاذب", "لا تقلق"),
    }[locale]
    never = pattern_of(forbidden(locale))

    assert all(never.search(plain(text)) for text in said)
    assert never.search(plain("Un familier, a familiar, قانوني")) is None


ASKED_IN_CHOICES = {
    "after-refusal",  # what happened after a refusal: whether a reception may be named again
    "department-said",  # has the département answered
    "forced-refused",  # whether a reception may be named again
    "forced-what",  # which associations to name; the moves of the link say it all the same
    "has-lawyer",
    "school-age",  # under 16, or more; never a birth date
    "school-test",
    "sleeps",  # outside, with somebody, sheltered
    "time-to-18",  # under three months, or more
}


def test_no_question_about_who_she_is() -> None:
    """C1, D5: nothing but choices, days on papers and towns is asked, and never a birth date."""
    content = the_content().content
    assert content is not None
    steps = [step for flow in content.flows.values() for step in flow.steps.values()]
    chosen = {step.save for step in steps if isinstance(step, Question) and step.save}
    days = {step.save for step in steps if isinstance(step, DayQuestion)}
    towns = {step.save for step in steps if isinstance(step, TownQuestion)}

    assert chosen == ASKED_IN_CHOICES
    assert towns == {"town"}
    # A day on a paper, or the day on which something was asked for: no day of a person.
    assert all(day.endswith(("-date", "-night")) for day in days)
    assert not any(word in day for day in days for word in ("birth", "born", "arriv", "entry"))


def test_language_is_one_tap_away() -> None:
    """E7: the choice of languages is on every screen, each in its own name."""
    for message in all_screens():
        globe = [button for row in message.fixed for button in row if "🌍" in button.label]
        page = talk().press(globe[0].link or "")
        labels = " ".join(button.label for row in page.choices for button in row)

        assert page.text.startswith("🌍")
        assert all(name in labels for name in ("Français", "English", "العربية"))


def test_buttons_stand_alone() -> None:
    """E6: a button without its sign is not empty."""
    for message in all_screens():
        for row in message.rows:
            for button in row:
                words = re.sub(r"[^\w]", "", bare_label(button.label))

                assert words, (message.link, button.label)


@pytest.mark.parametrize("locale", [Locale("en"), Locale("ar")])
def test_drafts_say_so(locale: Locale) -> None:
    """E8: a translation that nobody has read says so on every screen."""
    assert all("✎" in message.text for message in screens(locale))


def test_where_it_comes_from() -> None:
    """F1: every screen that rests on facts tells them, with their dates, in one tap more."""
    seen = 0
    for message in all_screens():
        if message.facts:
            seen += 1
            more = talk().press(Verb.MORE.value + message.link[1:])
            links = [button.link or "" for row in more.choices for button in row]
            source = next(link for link in links if link.startswith(Verb.SOURCES.value))

            assert all(fact in talk().press(source).text for fact in message.facts[:1])
    assert seen > 100


@pytest.mark.parametrize("locale", LOCALES)
def test_not_a_lawyer(locale: Locale) -> None:
    """F4: each ending with law in it says that this is information and who can help."""
    content = the_content().content
    assert content is not None
    seen = 0
    for message in screens(locale):
        step = content.flows[message.flow].steps[message.step]
        if step.about.facts and END in targets(step):
            seen += 1

            assert "ℹ️" in message.text, (message.flow, message.step)
    assert seen > 20


@pytest.mark.parametrize("locale", LOCALES)
def test_privacy_says_all(locale: Locale) -> None:
    """D1, D3: every kind that is kept with its time, what Telegram sees, how to complain."""
    page = talk().press(Verb.PRIVACY.value + talk().menu(locale)[1:])
    times = page.text.count("•")

    # Until somebody signs the translation, each line stands beside its French.
    assert times == len(RETENTION) * (1 if locale == "fr" else 2)
    assert "Telegram" in page.text or "تيليغرام" in page.text
    assert "CNIL" in page.text
    assert "/erase" in page.text


@pytest.mark.parametrize("locale", LOCALES)
def test_first_screen(locale: Locale) -> None:
    """B5, D7, F4: shared phones, no money and no codes, no lawyer, on the first screen."""
    message = talk().press(talk().menu(locale))

    assert "📱" in message.text
    assert "🚪" in "".join(button.label for row in message.rows for button in row)
    assert {"fr": "argent", "en": "money", "ar": "مالًا"}[locale] in message.text


def test_sensitive_screens_can_be_left() -> None:
    """B1: "leave fast" stands on every sensitive screen itself."""
    content = the_content().content
    assert content is not None
    seen = 0
    for message in all_screens():
        flow = content.flows[message.flow]
        if flow.sensitive or flow.steps[message.step].about.sensitive:
            seen += 1

            assert "🚪" in "".join(button.label for row in message.fixed for button in row)
    assert seen > 0


def test_nothing_is_missing() -> None:
    """E8: French, English and Arabic lack nothing."""
    lacking = [one for one in the_content().problems if one.kind.startswith("missing-")]

    assert lacking == []
