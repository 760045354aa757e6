"""A partial language is normal: what it lacks is shown in the next one; nobody has to wait."""

import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.content.load import Loaded, load
from bot.content.read_guards import FOLDER as GUARDS
from bot.content.texts import FACE_FILE
from bot.engine.show import flow_link, step_link
from bot.model.messages import TextFault
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Severity
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from bot.service.lint import lint
from tests.languages import BEGUN, begin
from tests.small_content import small_content

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 21)


def problems(folder: Path, severity: Severity, start: str = "locales/") -> list[str]:
    """The kinds of problems of a whole run of lint in files whose path begins so."""
    found = lint(folder, DAY).problems
    return [
        one.kind for one in found if one.severity is severity and one.place.path.startswith(start)
    ]


def usable(folder: Path) -> Loaded:
    loaded = load(folder)
    assert loaded.content is not None, [
        (one.place.path, one.kind, one.values)
        for one in loaded.problems
        if one.severity is Severity.ERROR
    ]
    return loaded


@pytest.mark.parametrize("locale", [*BEGUN])
def test_what_is_compulsory_is_enough(locale: str, tmp_path: Path) -> None:
    """With buttons, help, some sentences and words of danger, lint has no error, few warnings."""
    folder = begin(small_content(tmp_path / "content"), locale)
    before = Counter(problems(small_content(tmp_path / "before"), Severity.WARNING))

    assert problems(folder, Severity.ERROR) == []
    more = Counter(problems(folder, Severity.WARNING)) - before
    is_voice = "voice" in BEGUN[locale].more
    assert more == ({} if is_voice else {"untranslated": 1, "untranslated-files": 1})


def test_the_warnings_count_texts_and_buttons(tmp_path: Path) -> None:
    """One warning a file that is begun, one for all that are not: how many of how many."""
    folder = begin(small_content(tmp_path / "content"), "es", files=["menu", "refused"])
    file = folder / "locales" / "es" / "refused.ftl"
    text = file.read_text(encoding="utf-8")
    start, end = text.index("tonight ="), text.index("which-town =")
    file.write_text(text[:start] + text[end:], encoding="utf-8")
    found = {
        one.kind: one.values
        for one in load(folder).problems
        if one.kind.startswith("untranslated") and "_face" not in one.place.path
    }

    assert found == {
        "untranslated": {"count": 3, "whole": 14, "name": "tonight"},
        "untranslated-files": {"count": 1, "whole": 5, "name": "find-lawyer"},
    }


@pytest.mark.parametrize("locale", ["es", "ps", "bn", "fa-AF", "wo"])
def test_every_screen_of_a_begun_language_is_shown_without_a_fault(
    locale: str, tmp_path: Path
) -> None:
    """Nothing is an error in the log: what is missing comes in the next language."""
    loaded = usable(begin(small_content(tmp_path / "content"), locale))
    told: list[TextFault] = []
    assert loaded.content is not None
    talk = Conversation(loaded.content, loaded.texts, today=lambda: DAY, tell_fault=told.append)
    for flow in loaded.content.flows.values():
        for name in flow.steps:
            link = step_link(talk.compiled, Locale(locale), None, flow.name, name)
            assert talk.press(link).text.strip()

    assert told == []


def test_a_language_falls_back_along_its_own_chain(tmp_path: Path) -> None:
    """Pashto falls back to English first, Spanish to French; the screen says that it is another."""
    loaded = usable(begin(small_content(tmp_path / "content"), "es", "ps"))
    assert loaded.content is not None
    talk = Conversation(loaded.content, loaded.texts, today=lambda: DAY)

    def said(locale: str) -> str:
        link = step_link(
            talk.compiled, Locale(locale), None, FlowName("refused"), StepName("which-town")
        )
        return without_marks(talk.press(link).text)

    assert "Which town are you in?" in said("ps")
    assert "Dans quelle ville" in said("es")
    own = talk.translations.say(Locale("es"), None, FACE_FILE, "not-in-your-language").text
    assert own in said("es")


def test_a_missing_translation_is_shown_in_french(tmp_path: Path) -> None:
    """E8: a step without its English words loads, is shown in French, and says so."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    file = tmp_path / "locales" / "en" / "about.ftl"
    text = file.read_text(encoding="utf-8")
    start, end = text.index("\nphone ="), text.index("\nkept =")
    file.write_text(text[:start] + text[end:], encoding="utf-8")
    loaded = usable(tmp_path)
    assert loaded.content is not None
    talk = Conversation(loaded.content, loaded.texts, today=lambda: date(2026, 11, 21))
    link = step_link(talk.compiled, Locale("en"), None, FlowName("about"), StepName("phone"))
    message = talk.press(link)

    assert "not ready in your language" in message.text
    assert "efface" in message.text
    assert message.faults == ()
    missing = [
        one
        for one in loaded.problems
        if one.kind.startswith("untranslated") and one.place.path.startswith("locales/en/")
    ]
    assert [(one.kind, one.severity, one.values["name"]) for one in missing] == [
        ("untranslated", Severity.WARNING, "phone")
    ]


def test_the_real_guides_in_begun_languages(tmp_path: Path) -> None:
    """Beside those that are there, with only what is compulsory: usable, two warnings each."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    begun = [one for one in BEGUN if not (tmp_path / "locales" / one).exists()]
    written = [one for one in begun if "voice" not in BEGUN[one].more]
    for one in begun:
        # Words to be found in true texts: these are written with letters alone.
        (tmp_path / "locales" / GUARDS / f"{one}.yaml").unlink(missing_ok=True)
    loaded = usable(begin(tmp_path, *begun))
    assert loaded.content is not None
    texts = [one.place.path for one in loaded.problems if one.kind == "untranslated"]
    files = [one for one in loaded.problems if one.kind == "untranslated-files"]
    talk = Conversation(loaded.content, loaded.texts, today=lambda: DAY)

    assert written
    assert [texts.count(f"locales/{one}/_face.ftl") for one in written] == [1] * len(written)
    assert len(files) == len(written)
    for locale in begun:
        link = flow_link(talk.compiled, Locale(locale), None, FlowName("refused"))
        assert talk.press(link).faults == ()
