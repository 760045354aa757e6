"""A problem is said in words, with the line it is on; and each kind has a page."""

import re
import shutil
from pathlib import Path

import pytest

from bot.content.wording import Wording, tell
from bot.model.problem import Problem, Severity, SourceLocation
from tests.content.kinds import SERVICE, reported_kinds

ROOT = Path(__file__).parents[2]
LOCALES = ("en", "fr")
WORDINGS = {locale: Wording(ROOT, locale) for locale in LOCALES}
KINDS = sorted(reported_kinds() | reported_kinds(SERVICE))
PLACE = SourceLocation("flows/refused.yaml", 36, 11, 5)
UNKNOWN_STEP = Problem(
    PLACE, "unknown-step", {"name": "lawer", "meant": "lawyer"}, excerpt="      no: lawer"
)

FORBIDDEN = re.compile(
    r"\b(mapping|scalar|key error|str|schema|invalid|unexpected token|pars(e|es|ed|ing)|syntax"
    r"|null|exception|traceback|syntaxe|invalide|chaîne de caractères|scalaire)\b|\bNone\b",
)
"""Words of Python and YAML: she who reads them can do nothing with them."""


NAMES = (
    "name", "meant", "thing", "what", "sign", "file", "first", "second", "word", "value", "known",
    "text", "label", "digit", "other", "answer", "deadline", "way", "steps", "flows", "why",
    "locale", "hours", "how", "of", "department", "town", "step", "flow", "size", "critical",
    "day", "last", "shown", "french", "until", "guides", "free", "own", "means", "words",
    "number", "missing", "before", "now", "here", "names", "share", "percent", "least", "signs",
    "fact", "facts", "law", "mark",
)  # fmt: skip
VALUES: dict[str, str | int] = {
    **{name: f"‹{name}›" for name in NAMES},
    "line": 12,
    "count": 1200,
    "most": 26,
    "screens": 12,
    "gone": 3,
    "whole": 20,
}
"""Something for every name that a wording may speak of."""


def write(folder: Path, locale: str, source: str) -> Path:
    """A content folder that has nothing but the wording of one language."""
    path = folder / "locales" / locale / "_problems.ftl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return folder


PAGE = "{kind} = {words}\n    .why = Because.\n    .wrong = a\n    .right = b\n"


def test_a_problem_is_told_with_its_place_its_kind_and_its_line() -> None:
    """The form that editors and pull requests jump from, exactly."""
    expected = (
        'flows/refused.yaml:36:11: no step is called "lawer" in this flow. '
        'Did you mean "lawyer"? [unknown-step]\n'
        "   36 |       no: lawer\n"
        "      |           ^^^^^"
    )

    assert expected == tell(UNKNOWN_STEP, WORDINGS["en"])


def test_without_a_guess_nothing_is_guessed() -> None:
    """The words "Did you mean" are only said when we have a name to offer."""
    problem = Problem(PLACE, "unknown-step", {"name": "lawer", "meant": ""})
    expected = 'flows/refused.yaml:36:11: no step is called "lawer" in this flow. [unknown-step]'

    assert expected == tell(problem, WORDINGS["en"])


def test_a_warning_says_so() -> None:
    """After the place, where GitHub looks for it."""
    problem = Problem(PLACE, "unread-guide", {"name": "refused", "count": 1}, Severity.WARNING)

    assert tell(problem, WORDINGS["en"]).startswith(
        "flows/refused.yaml:36:11: warning: one guide was read by nobody"
    )


def test_the_message_can_be_read_in_french() -> None:
    """The place, the kind and the line are the same in every language."""
    expected = (
        "flows/refused.yaml:36:11: aucune étape ne s’appelle « lawer » dans ce guide. "
        "Vouliez-vous dire « lawyer » ? [unknown-step]\n"
        "   36 |       no: lawer\n"
        "      |           ^^^^^"
    )

    assert expected == tell(UNKNOWN_STEP, WORDINGS["fr"])


@pytest.mark.parametrize(
    ("column", "length", "line", "shown"),
    [
        (1, 1, "\tstart:", "    9 | \tstart:\n      | ^"),
        (9, 3, "\tstart: end", "    9 | \tstart: end\n      | \t       ^^^"),
        (4, 1, "go:", "    9 | go:\n      |    ^"),
        (5, 40, "go: end   ", "    9 | go: end\n      |     ^^^"),
    ],
)
def test_the_mark_stands_under_the_word(column: int, length: int, line: str, shown: str) -> None:
    """Under tabs too; at least one sign, and none beyond the line."""
    problem = Problem(SourceLocation("a.yaml", 9, column, length), "tab", excerpt=line)

    assert shown == tell(problem, WORDINGS["en"]).partition("\n")[2]


def test_an_empty_line_is_not_shown() -> None:
    """There is nothing on it to look at."""
    problem = Problem(PLACE, "tab", excerpt="   ")

    assert "\n" not in tell(problem, WORDINGS["en"])


def test_line_numbers_have_no_comma() -> None:
    """1200, as in the editor."""
    said = WORDINGS["en"].sentence("duplicate-field", {"name": "go", "line": 1200})

    assert said == '"go" is written twice (also on line 1200). Keep one.'


@pytest.mark.parametrize(
    ("count", "said"), [(1, "nobody has read one fact yet"), (3, "nobody has read 3 facts yet")]
)
def test_one_and_many_are_told_apart(count: int, said: str) -> None:
    """By the plural rules of the language."""
    found = WORDINGS["en"].sentence("unread-facts", {"count": count, "name": "REC-01"})

    assert found.startswith(said)


def test_each_thing_has_its_name_in_french() -> None:
    """What the fields belong to is chosen by its English name."""
    wording = WORDINGS["fr"]
    told = {
        thing: wording.sentence("unknown-key", {"thing": thing, "name": "x", "meant": ""})
        for thing in ("a flow", "a step", "a fact", "a deadline", "a phone line", "a language",
                      "a source", "a row of decide")
    }  # fmt: skip

    assert [thing for thing, said in told.items() if said.startswith("«")] == []


def test_a_language_without_wording_is_told_in_english(tmp_path: Path) -> None:
    """And so is a kind that one language has not, or cannot say."""
    write(tmp_path, "en", "a-b = English\nc-d = English\n")
    write(tmp_path, "fr", "a-b = { $missing }\n")

    assert Wording(tmp_path, "ar").sentence("a-b", {}) == "English"
    assert Wording(tmp_path, "fr").sentence("a-b", {}) == "English"
    assert Wording(tmp_path, "fr").sentence("c-d", {}) == "English"


def test_without_any_wording_the_kind_and_the_values_are_said(tmp_path: Path) -> None:
    """A problem is never swallowed."""
    problem = Problem(
        SourceLocation("flows/a.yaml", 3), "unknown-step", {"name": "lawer", "meant": ""}
    )

    assert (
        tell(problem, Wording(tmp_path, "en"))
        == "flows/a.yaml:3:1: unknown step, name: lawer, meant:  [unknown-step]"
    )


@pytest.mark.parametrize(
    "source", ["no-go\n", "no-go = { $nam", "\tno-go = x", "no-go =\n    .a = b\n"]
)
def test_a_broken_wording_does_not_hide_the_problem(tmp_path: Path, source: str) -> None:
    """What cannot be said well is said badly."""
    said = Wording(write(tmp_path, "en", source), "en").sentence("no-go", {"name": "start"})

    assert said == "no go, name: start"


def test_a_file_that_is_no_text_does_not_hide_the_problem(tmp_path: Path) -> None:
    """Not UTF-8: as good as missing."""
    folder = write(tmp_path, "en", "")
    (folder / "locales/en/_problems.ftl").write_bytes(b"no-go = \xff\n")

    assert Wording(folder, "en").sentence("no-go", {}) == "no go"


def test_a_folder_that_is_no_language_does_not_hide_the_problem(tmp_path: Path) -> None:
    """Whatever stands after `--locale`, the English wording is there."""
    write(tmp_path, "en", "no-go = English\n")
    write(tmp_path, "x!", "no-go = Other\n")

    assert Wording(tmp_path, "x!").sentence("no-go", {}) == "English"


def test_a_page_says_why_and_shows_a_wrong_and_a_right_example() -> None:
    """What `bot lint --explain` prints."""
    expected = (
        "no-go\n\n"
        "A person who has read this step would be stuck there.\n\n"
        "Wrong:\n"
        "    ask-for-letter:\n"
        "      facts: [REC-01]\n\n"
        "Right:\n"
        "    ask-for-letter:\n"
        "      facts: [REC-01]\n"
        "      go: go-to-judge"
    )

    assert expected == WORDINGS["en"].explain("no-go")


def test_a_page_without_headings_still_shows_both_examples(tmp_path: Path) -> None:
    """The headings are words like the others, and may be missing."""
    folder = write(tmp_path, "en", PAGE.format(kind="no-go", words="x"))

    assert (
        Wording(folder, "en").explain("no-go")
        == "no-go\n\nBecause.\n\nwrong\n    a\n\nright\n    b"
    )


def test_a_page_that_one_language_cannot_say_comes_in_english(tmp_path: Path) -> None:
    """A page with a hole is no page."""
    write(tmp_path, "en", PAGE.format(kind="no-go", words="x"))
    for part in (".why = Because.", ".wrong = a", ".right = b"):
        hole = f"{part.split('=')[0]}= {{ $hole }}"
        write(tmp_path, "fr", PAGE.format(kind="no-go", words="x").replace(part, hole))

        assert Wording(tmp_path, "en").explain("no-go") == Wording(tmp_path, "fr").explain("no-go")


def test_a_kind_without_a_page_has_none(tmp_path: Path) -> None:
    """Neither an unknown word nor a message without examples nor the headings themselves."""
    folder = write(
        tmp_path, "en", "no-go = x\n    .why = y\npage =\n    .wrong = a\n    .right = b\n"
    )
    wording = Wording(folder, "en")

    assert [wording.explain(kind) for kind in ("no-go", "page", "nonsense")] == [None, None, None]
    assert wording.kinds() == ()


def test_kinds_are_those_of_all_languages_in_order(tmp_path: Path) -> None:
    """A kind that only English explains is a kind."""
    write(tmp_path, "fr", PAGE.format(kind="b", words="x"))
    write(tmp_path, "en", PAGE.format(kind="c", words="x") + PAGE.format(kind="a", words="x"))

    assert Wording(tmp_path, "fr").kinds() == ("a", "b", "c")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_kind_has_its_words_and_its_page(locale: str, tmp_path: Path) -> None:
    """In the language itself, not borrowed from English; and no kind that nobody reports."""
    only = tmp_path / "locales" / locale
    only.mkdir(parents=True)
    shutil.copy(ROOT / "locales" / locale / "_problems.ftl", only)
    wording = Wording(tmp_path, locale)

    assert tuple(KINDS) == wording.kinds()
    assert [kind for kind in KINDS if wording.explain(kind) is None] == []
    assert [
        kind for kind in KINDS if wording.sentence(kind, VALUES).startswith(kind.replace("-", " "))
    ] == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_a_programmer_is_in_a_message_or_a_page(kind: str, locale: str) -> None:
    """She reads the words of her file, then what to write."""
    wording = WORDINGS[locale]
    said = wording.sentence(kind, VALUES) + "\n" + (wording.explain(kind) or "")

    assert None is FORBIDDEN.search(said)


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_speak_of_the_same_things(kind: str) -> None:
    """What English names in a message, French names too."""
    named = [
        set(re.findall(r"‹\w+›|1200|12|26", WORDINGS[one].sentence(kind, VALUES)))
        for one in LOCALES
    ]

    assert named[0] == named[1]
