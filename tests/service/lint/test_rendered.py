"""The last stage of lint: what only a walk through every screen can tell."""

import pytest

from bot.model.problem import Problem
from bot.rendering.translations import Translations
from bot.service.lint.rendered import MAX_MESSAGE, MAX_OWN_WORDS, check_rendered
from tests.build import AR, FR, TODAY, content_of, texts_of, without

FLOWS = {
    "menu": "start: {choices: {one: one, help: help}}\none: {call: one, go: end}\n"
    "help: {call: help, go: end}",
    "one": "start: {go: end}",
    "help": "start: {go: end}",
}


def problems(words: str, locale: str = "ar") -> list[Problem]:
    content = content_of(FLOWS, shows={})
    texts = texts_of(content, {locale: {"one": f"start = {words}"}})
    return list(check_rendered(Translations(content, texts), TODAY))


def test_all_is_well() -> None:
    """Words of a few letters are below every limit, in every language and on every page."""
    assert problems("short") == []


@pytest.mark.parametrize(("length", "kinds"), [(MAX_OWN_WORDS, []), (MAX_OWN_WORDS + 1,
                         ["screen-too-long"])])  # fmt: skip
def test_screen_too_long(length: int, kinds: list[str]) -> None:
    """The words of a step are at most 400 characters; what the program adds does not count."""
    found = problems("x" * length)

    assert [one.kind for one in found] == kinds
    assert all(one.values == {"name": "start", "count": length, "most": 400} for one in found)
    assert all(one.place.path == "locales/ar/one.ftl" for one in found)


def test_message_too_long() -> None:
    """A message is counted as Telegram counts, in UTF-16 units: an emoji is two."""
    long = "😀" * (MAX_MESSAGE // 2)
    found = {one.kind: one for one in problems(long)}

    assert set(found) == {"screen-too-long", "message-too-long"}
    assert found["message-too-long"].values["most"] == MAX_MESSAGE
    assert int(found["message-too-long"].values["count"]) > MAX_MESSAGE
    assert {one.kind for one in problems("x" * (MAX_MESSAGE // 2))} == {"screen-too-long"}


def test_text_fault() -> None:
    """A text that cannot be said as written is told with its language and the reason."""
    found = problems("It is { $nothing }.")

    assert [one.kind for one in found] == ["text-fault"]
    assert found[0].values["locale"] == "ar"
    assert found[0].values["name"] == "one/start"
    assert "nothing" in str(found[0].values["why"])


def test_missing_text() -> None:
    """What a translation lacks is said in French, and is no fault; what the source lacks is one."""
    content = content_of(FLOWS, shows={})
    partial = without(texts_of(content), AR, "one", "start")
    empty = without(partial, FR, "one", "start")
    found = check_rendered(Translations(content, empty), TODAY)

    assert check_rendered(Translations(content, partial), TODAY) == ()
    assert {(one.kind, one.values["locale"]) for one in found} == {("text-fault", "fr")}


@pytest.mark.parametrize("has_words", [True, False])
def test_link_too_long(has_words: bool) -> None:
    """A way that cannot be written in full is told at the words of the screen it stands on."""
    steps = [f"s{number}: {{choices: {{up: s{number + 1}, out: end}}}}" for number in range(29)]
    start = "start: {choices: {a: s0, b: s0}, save: way}"
    end = "s29: {decide: [{when: way is a, go: last}, {otherwise: last}]}\nlast: {go: end}"
    flows = {**FLOWS, "one": "\n".join([start, *steps, end])}
    content = content_of(flows, shows={})
    texts = texts_of(content)
    if not has_words:
        del texts.files[content.source]["one"]["s27"]  # type: ignore[attr-defined]
    found = [
        one
        for one in check_rendered(Translations(content, texts), TODAY)
        if one.kind == "link-too-long"
    ]

    assert [(one.values["name"], one.values["most"]) for one in found] == [("s27", 64)]
    path = "locales/fr/one.ftl" if has_words else "flows/one.yaml"
    assert [one.place.path for one in found] == [path]


def test_calls_within_calls_that_come_back_are_told_once() -> None:
    """
    The call is named, with the way behind it, once; screens that are never shown are not walked.

    Each guide that comes back multiplies the ways behind it: without an end to the search, one
    such call between the menu and a long guide took minutes, and told hundreds of steps.
    """
    steps = [f"s{number}: {{choices: {{up: s{number + 1}, out: end}}}}" for number in range(26)]
    start = "start: {choices: {a: s0, b: s0}, save: way}"
    end = "s26: {decide: [{when: way is a, go: last}, {otherwise: last}]}\nlast: {go: end}"
    calls = {f"n{one}": f"start: {{call: n{one + 1}, go: after}}\nafter: {{go: end}}"
             for one in range(1, 6)}  # fmt: skip
    calls["n6"] = "start: {call: one, go: after}\nafter: {go: end}"
    menu = "start: {choices: {one: one, help: help}}\none: {call: n1, go: end}\n"
    flows = {**FLOWS, **calls, "one": "\n".join([start, *steps, end]),
             "menu": f"{menu}help: {{call: help, go: end}}"}  # fmt: skip
    content = content_of(flows, shows={})
    found = check_rendered(Translations(content, texts_of(content)), TODAY)

    assert [one.kind for one in found] == ["calls-too-deep"]
    assert found[0].values["way"] == "n2 → n3 → n4"
