"""Texts that can be read and buttons that can be chosen, in any way of writing them."""

import pytest

from bot.content.checks.phrasing import check_phrasing
from bot.content.lines import pattern_of, plain
from bot.content.load import load
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.names import Locale
from tests.content.sources import kinds
from tests.small_content import BASE


@pytest.fixture(scope="module")
def small() -> Content:
    """Content with a guide whose text may be anything."""
    content = load(BASE).content
    assert content is not None
    return content


def told(small: Content, source: str, locale: str = "fr") -> list[str]:
    """The kinds of problem of one text file of the guide."""
    report = Report()
    entries = read_texts(f"locales/{locale}/refused.ftl", source, report)
    check_phrasing(small, Texts({Locale(locale): {"refused": entries}}, {}), report)
    return kinds(report)


@pytest.mark.parametrize(
    "words",
    ["<b>Va</b>", "Va <br> là", "</i>", '<a href="x">', "&nbsp;Va", "&#8217;", "**Va**",
     "Va *au juge* là", "_Va au juge_ demain", "`code`", "```", "[Va](x)", "~~Va~~", "__Va__"],
)  # fmt: skip
def test_signs_of_other_programs_are_told(small: Content, words: str) -> None:
    """HTML and Markdown are shown as they stand: nothing becomes bold."""
    assert told(small, f"start = Toi. {words}\n") == ["markup"]


@pytest.mark.parametrize(
    "words",
    ["Va (au juge).", "« Va »", "5 < 6", "a * b", "snake_case", "Va ! * Et puis", "Q&R",
     "A & B ; C", "- un", "[Va]", "L’âge : « 15 - 17 »"],
)  # fmt: skip
def test_signs_of_ordinary_writing_are_not(small: Content, words: str) -> None:
    """Brackets, quotation marks, a star or a line within a word."""
    assert "markup" not in told(small, f"start = Toi. {words}\n")


@pytest.mark.parametrize(
    "braces",
    ["{ 612345678 }", "{ 0612345678 }", "{ 33612345678 }", '{ "06 12 34 56 78" }',
     '{ "06.12.34.56.78" }', '{ "+33 6 12 34 56 78" }', '{ "0033612345678" }',
     '{ "06-12-34-56-78" }', "{ { 612345678 } }", "{ 10115 }",
     "{ $n ->\n [one] a\n *[other] { 612345678 }\n }"],
)  # fmt: skip
def test_numbers_in_braces_are_told(small: Content, braces: str) -> None:
    """Where digits may stand, a telephone number may not."""
    assert told(small, f"start = Appelle {braces}.\n") == ["number-in-braces"]


@pytest.mark.parametrize(
    "braces",
    [
        "{ 15 }",
        "{ 2026 }",
        '{ "2024/1348" }',
        '{ "221-2-5" }',
        '{ "432718" }',
        '{ "119" }',
        "{ $tel-119 }",
    ],
)
def test_days_years_and_articles_may_stand_in_braces(small: Content, braces: str) -> None:
    """They are in our texts, and call nobody."""
    assert told(small, f"start = Toi {braces}.\n") == []


@pytest.mark.parametrize("label", ["🎒", "🎒 …", "➡️ !", "🎒\u200d🎒 ?", "…", "🇫🇷"])
def test_a_button_of_signs_alone_is_told(small: Content, label: str) -> None:
    """No letter and no digit: nothing to read aloud."""
    assert told(small, f"start = Toi.\n    .a = {label}\n") == ["no-word-in-button"]


@pytest.mark.parametrize("label", ["🎒 Oui", "1️⃣", "🏛️ { -juge }", "{ $tel-119 }"])
def test_a_button_with_a_word_is_not(small: Content, label: str) -> None:
    """A word, a digit, a term or a number that is filled in."""
    assert told(small, f"start = Toi.\n    .a = {label}\n") == []


@pytest.mark.parametrize("other", ["✅ Oui", "Oui", "❌ oui !", "✅  OUI", "✅ O\u00a0ui"])
def test_two_buttons_that_are_read_alike_are_told(small: Content, other: str) -> None:
    """Whatever sign they wear: who listens hears one word twice."""
    assert told(small, f"start = Toi.\n    .a = ✅ Oui\n    .b = {other}\n") == ["same-label"]


def test_buttons_of_two_screens_may_be_alike(small: Content) -> None:
    """Each is alone where it stands."""
    assert told(small, "a = Toi.\n    .a = ✅ Oui\nb = Toi.\n    .a = ✅ Oui\n") == []


@pytest.mark.parametrize(("locale", "most"), [("fr", 20), ("en", 30)])
@pytest.mark.parametrize("end", [".", " !", " ?", "…", "\n   ", " :", " ؟", "۔", "।"])
def test_a_sentence_ends_where_its_language_ends_it(
    small: Content, locale: str, most: int, end: str
) -> None:
    """Two sentences of the most words are right; one word more in one of them is not."""
    right = " ".join(["mot"] * most)

    assert told(small, f"start = {right}{end} {right}\n", locale) == []
    assert told(small, f"start = {right} mot{end} mot\n", locale) == ["long-sentence"]


@pytest.mark.parametrize(
    "line",
    ["Tu auras un lit.", "tu auras toujours un lit", "Tu auras, ce soir, un lit.", "TU AURAS LIT",
     "Tu\u00a0auras un bon petit lit"],
)  # fmt: skip
def test_a_promise_is_heard_with_words_between(line: str) -> None:
    """` .. ` in a list of forbidden words stands for up to three words."""
    assert pattern_of(["tu auras .. lit"]).search(plain(line))


@pytest.mark.parametrize(
    "line", ["Tu auras 18 ans.", "Tu auras un papier et, plus tard, un lit.", "Tu as un lit."]
)
def test_other_sentences_are_no_promise(line: str) -> None:
    """More words between speak of something else."""
    assert not pattern_of(["tu auras .. lit"]).search(plain(line))
