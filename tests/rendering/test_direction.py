"""Direction is that of each text: French lines inside a right-to-left screen are left to right."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.content.load import load
from bot.engine.links import with_verb
from bot.engine.show import step_link
from bot.model.flows import SpokenStep
from bot.model.installation import Drafts, Installation
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.verbs import Verb
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, comma_of, join_lines
from bot.rendering.pages import message_for
from bot.rendering.translations import Translations
from bot.service.conversation import Conversation
from tests.build import AR, FR, TODAY, compiled_of, texts_of, without
from tests.languages import BEGUN, begin
from tests.small_content import small_content

DAY = date(2026, 11, 21)
MARKS = {LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK}


def base_direction(line: str) -> str:
    """The direction that a line is drawn in: of its first strong character (UAX #9, P2 and P3)."""
    depth = 0
    for sign in line:
        kind = unicodedata.bidirectional(sign)
        if kind in {"FSI", "LRI", "RLI"}:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def script_of(line: str) -> str:
    """Which of two scripts most letters of a line are of; of none when it has no letters."""
    names = [unicodedata.name(one, "") for one in line if one.isalpha()]
    arabic = sum(name.startswith("ARABIC") for name in names)
    if not names:
        return "none"
    return "rtl" if arabic * 2 > len(names) else "ltr"


@cache
def talk() -> Conversation:
    """Four guides in French and English, and four begun languages of both directions."""
    with TemporaryDirectory() as folder:
        loaded = load(begin(small_content(Path(folder) / "content"), "ps", "fa-AF", "es", "bn"))
    assert loaded.content is not None
    return Conversation(loaded.content, loaded.texts, today=lambda: DAY)


def screens(locale: str) -> Iterator[Message]:
    """Every screen, and every page about one, in a language."""
    compiled = talk().compiled
    for flow in compiled.content.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, SpokenStep):
                link = step_link(compiled, Locale(locale), None, flow.name, name)
                for verb in (Verb.SHOW, Verb.MORE, Verb.SOURCES, Verb.PRIVACY, Verb.ERASE):
                    yield message_for(compiled, talk().translations, with_verb(link, verb), DAY)


@pytest.mark.parametrize("locale", ["ps", "fa-AF", "es", "bn"])
def test_each_line_and_label_runs_in_the_direction_of_its_own_words(locale: str) -> None:
    """Whatever stands around it: lines of the fallback, titles, buttons, pages about a screen."""
    seen: set[str] = set()
    for message in screens(locale):
        lines = message.text.split("\n")
        labels = [button.label for row in message.rows for button in row]
        for line in (*lines, *labels):
            words = script_of(line)
            if words == "none" or "📍" in line:
                # Digits, signs, the name of a town: no words of a language.
                continue
            assert base_direction(line) == words, (line, [hex(ord(one)) for one in line[:4]])
            seen.add(words)

    assert seen == ({"ltr", "rtl"} if BEGUN[locale].direction == "right-to-left" else {"ltr"})


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"1️⃣ {LEFT_TO_RIGHT_MARK}Je ne sais pas", "ltr"),
        (f"📍 {LEFT_TO_RIGHT_MARK}Paris", "ltr"),
        (f"{LEFT_TO_RIGHT_MARK}« mineur ».", "ltr"),
        (f"\u2068{LEFT_TO_RIGHT_MARK}ton numéro\u2069 (١)", "rtl"),
        ("1️⃣ نعم", "rtl"),
        ("OQTF: ورقة", "rtl"),
    ],
)
def test_a_line_that_declares_itself_is_left_alone(line: str, expected: str) -> None:
    """A mark behind a number declares the line; one inside a value that is set in does not."""
    assert base_direction(join_lines([line], is_right_to_left=True)) == expected


def test_the_french_of_a_critical_draft_runs_left_to_right() -> None:
    """The French that stands in for a draft nobody has read has its full stop at its own end."""
    compiled = compiled_of(shows={})
    french, arabic = "letter-in-time = « OQTF » : écris vite.", "letter-in-time = قبل."
    texts = texts_of(compiled.content, {"fr": {"refused": french}, "ar": {"refused": arabic}})
    said = Translations(compiled.content, texts, Installation(drafts=Drafts.FRENCH_ONLY))
    link = step_link(compiled, AR, None, FlowName("refused"), StepName("letter-in-time"))
    message = message_for(compiled, said, link, TODAY)
    lines = [line for line in message.text.split("\n") if "OQTF" in line]

    assert [base_direction(line) for line in lines] == ["ltr"]
    assert all(line[0] == LEFT_TO_RIGHT_MARK for line in lines)


def test_a_right_to_left_text_in_a_left_to_right_screen_declares_itself() -> None:
    """The other way round too: Arabic that begins with a French term inside a French screen."""
    compiled = compiled_of(shows={})
    own = {"ar": {"menu": "start = OQTF: ورقة."}}
    texts = without(texts_of(compiled.content, own), FR, "menu", "start")
    said = Translations(compiled.content, texts)
    link = step_link(compiled, FR, AR, FlowName("menu"), StepName("start"))
    message = message_for(compiled, said, link, TODAY)
    arabic = [line for line in message.text.split("\n") if "ورقة" in line]

    assert [base_direction(line) for line in arabic] == ["rtl"]


@pytest.mark.parametrize(
    ("own_name", "comma"),
    [("العربية", "، "), ("دری", "، "), ("اردو", "، "), ("አማርኛ", "፣ "), ("ትግርኛ", "፣ "),
     ("中文", "、"), ("Français", ", "), ("বাংলা", ", "), ("Русский", ", "), ("עברית", ", ")],
)  # fmt: skip
def test_the_comma_of_a_list_is_that_of_the_script(own_name: str, comma: str) -> None:
    """Not of the direction: Ge'ez and Chinese have their own, Hebrew has the Latin one."""
    assert comma_of(own_name) == comma


def test_a_language_that_is_only_spoken_does_not_excuse_itself_on_each_screen(
    tmp_path: Path,
) -> None:
    """`kind: voice`: buttons and words are French, without a sentence that they are not ready."""
    loaded = load(begin(small_content(tmp_path / "content"), "wo"))
    assert loaded.content is not None
    wolof = Conversation(loaded.content, loaded.texts, today=lambda: DAY)
    link = step_link(wolof.compiled, Locale("wo"), None, FlowName("refused"), StepName("tonight"))
    spoken, french = wolof.press(link), wolof.press(link.replace("w", "f", 1))

    assert spoken.locale == "wo"
    assert spoken.own_words == french.own_words
    assert "pas encore prêt" not in spoken.text
    assert "✎" not in spoken.text
    assert [one.label for row in spoken.rows for one in row] == [
        one.label for row in french.rows for one in row
    ]
