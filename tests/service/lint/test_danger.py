"""Lint of the words of danger, by trying them."""

from dataclasses import replace

from bot.model.danger import DangerWords
from bot.rendering.translations import Translations
from bot.service.lint.danger import check_danger
from tests.build import FR, content_of, texts_of
from tests.service.test_danger import FRENCH, words


def told(danger: DangerWords, labels: str = "") -> list[tuple[str, str, int]]:
    """The kinds that lint tells of, each with its value and line."""
    content = replace(content_of(), danger={FR: danger})
    texts = texts_of(content, {"fr": {"refused": labels}} if labels else None)
    return [
        (one.kind, str(one.values.get("how", one.values.get("name"))), one.place.line)
        for one in check_danger(Translations(content, texts))
    ]


def test_a_sound_list() -> None:
    """Lists that do what they say."""
    assert told(words(FRENCH)) == []


def test_harmless_that_opens_help() -> None:
    """A harmless phrase that holds a phrase of danger, and one that is like it."""
    source = FRENCH.replace("[bonjour]", "[le suicide en France, un couteau]")

    assert told(words(source)) == [
        ("harmless-raises-alarm", "exact", 17),
        ("harmless-raises-alarm", "near", 17),
    ]


def test_a_phrase_that_is_heard_everywhere_is_told_once() -> None:
    """At the phrase, with examples and a count: it is the mistake, and not what it is heard in."""
    source = FRENCH.replace("[bonjour]", "[le suicide, un suicide, suicide ici, suicide en France]")

    assert told(words(source)) == [("danger-too-wide", "suicide", 4)]


def test_danger_without_letters() -> None:
    """A phrase that nobody can type is not heard."""
    source = FRENCH.replace("suicide", '"!!!"').replace("[couteau, viol]", '["…"]')

    assert told(words(source)) == [
        ("danger-not-heard", "exact", 4),
        ("danger-not-heard", "near", 12),
    ]


def test_a_button_that_opens_help() -> None:
    """A label that holds a phrase of danger; the sign of help on it says that it is meant."""
    label = "start = ?\n    .department = Je suis perdu\n    .judge = 🆘 Suicide\n    .unsure = ?\n"

    assert told(words(FRENCH), label) == [("label-raises-alarm", "Je suis perdu", 1)]
