"""
Mistakes of translators, planted in sound texts of six languages: each is found, once.

The words of each language are those of the project, `locales/_guards/`.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.content.load import load
from bot.model.problem import Problem, Severity
from tests.content.checks.translations.planted import (
    EVERYWHERE,
    FRENCH,
    FRENCH_ORDINARY,
    ORDINARY,
    PLANTED,
    SOUND,
    instead,
)

ROOT = Path(__file__).parents[4]
BASE = ROOT / "tests" / "problems" / "_base"
ENTRY = """
{locale}:
  code: {code}
  name: {locale}
  french-name: {locale}
  direction: left-to-right
  babel: {locale}
  button: 40
  fallback: [fr]
"""
TERMS = "-oqtf = OQTF\n"
CASES = [
    (locale, kind, old, new)
    for locale in SOUND
    for kind, old, new in (*EVERYWHERE, *PLANTED[locale])
]


def content(folder: Path, locale: str, texts: Mapping[str, str], terms: str = TERMS) -> None:
    """The small content in French and in one more language, with these texts in both."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    shutil.rmtree(folder / "locales" / "en")
    languages = (BASE / "locales" / "languages.yaml").read_text(encoding="utf-8")
    entry = ENTRY.format(locale=locale, code=locale[0] if locale[0] != "f" else "z")
    (folder / "locales" / "languages.yaml").write_text(
        languages.partition("\nen:")[0] + entry, encoding="utf-8"
    )
    for one in ("fr", locale):
        own = folder / "locales" / one
        shutil.copytree(BASE / "locales" / "fr", own, dirs_exist_ok=True)
        (own / "_terms.ftl").write_text("-juge = juge des enfants\n" + TERMS, encoding="utf-8")
        guards = ROOT / "locales" / "_guards" / f"{one}.yaml"
        shutil.copy(guards, folder / "locales" / "_guards")
    french = {"appeal-in-time": FRENCH, "sleep-paris": f"\n    {FRENCH_ORDINARY}\n"}
    _write(folder / "locales" / "fr", french)
    own = folder / "locales" / locale
    for path in own.glob("[!_]*.ftl"):
        path.unlink()
    (own / "_face.ftl").write_text("back = ↩️ a\nhelp = 🆘 a\n", encoding="utf-8")
    (own / "help.ftl").write_text("title = a\nstart = a { $tel-119 }.\n", encoding="utf-8")
    _write(own, texts, alone=True)
    (own / "_terms.ftl").write_text("-juge = juge des enfants\n" + terms, encoding="utf-8")


def _write(folder: Path, texts: Mapping[str, str], *, alone: bool = False) -> None:
    path = folder / "refused.ftl"
    before = "" if alone else path.read_text(encoding="utf-8")
    kept = [line for line in before.splitlines() if not line.startswith(tuple(texts))]
    added = [f"{name} ={text}" for name, text in texts.items()]
    path.write_text("\n".join([*kept, *added]), encoding="utf-8")


def told(folder: Path) -> list[Problem]:
    """What is said of the texts that are looked at; that others are missing is no mistake."""
    return [
        one
        for one in load(folder).problems
        if one.place.path.endswith(("/refused.ftl", "/_terms.ftl")) and one.kind != "untranslated"
    ]


def sound(locale: str) -> dict[str, str]:
    """Both messages as they should be."""
    return {"appeal-in-time": SOUND[locale], "sleep-paris": f"\n    {ORDINARY[locale]}\n"}


@pytest.mark.parametrize("locale", SOUND)
def test_sound_translations_are_not_told(tmp_path: Path, locale: str) -> None:
    """A right translation gives no message, in any script and grammar."""
    content(tmp_path, locale, sound(locale))

    assert told(tmp_path) == []


@pytest.mark.parametrize(("locale", "kind", "old", "new"), CASES)
def test_a_planted_mistake_is_told_once(
    tmp_path: Path, locale: str, kind: str, old: str, new: str
) -> None:
    """One mistake in a critical text, one error, on the line where it stands or in its text."""
    texts = sound(locale)
    assert texts["appeal-in-time"].count(old) == 1
    texts["appeal-in-time"] = texts["appeal-in-time"].replace(old, new)
    content(tmp_path, locale, texts)
    problems = told(tmp_path)

    assert [(one.kind, one.severity) for one in problems] == [(kind, Severity.ERROR)]
    if new in problems[0].excerpt:
        assert problems[0].place.line > 1


@pytest.mark.parametrize(
    ("locale", "kind", "text"),
    [(locale, kind, text) for locale in SOUND for kind, text in instead(locale)],
)
def test_a_text_of_the_wrong_shape_is_told_once(
    tmp_path: Path, locale: str, kind: str, text: str
) -> None:
    """Left in French, empty, in other letters, a sentence lost or doubled: one error."""
    content(tmp_path, locale, {**sound(locale), "sleep-paris": f"\n    {text}\n"})

    assert [(one.kind, one.severity) for one in told(tmp_path)] == [(kind, Severity.ERROR)]


@pytest.mark.parametrize("locale", SOUND)
def test_a_translated_term_is_told_once(tmp_path: Path, locale: str) -> None:
    """A word of doors and papers stays French, letter for letter."""
    content(tmp_path, locale, sound(locale), terms="-oqtf = O.Q.T.F\n")

    assert [one.kind for one in told(tmp_path)] == ["term-changed"]


@pytest.mark.parametrize("locale", SOUND)
def test_the_same_mistake_is_a_warning_elsewhere(tmp_path: Path, locale: str) -> None:
    """Words can wait where nobody is harmed at once; numbers cannot."""
    texts = {**sound(locale), "sleep": "\n    { $tel-119 }\n"}
    kind, old, new = next(one for one in PLANTED[locale] if one[0] == "vital-word-lost")
    line = next(one for one in SOUND[locale].splitlines() if old in one)
    content(tmp_path, locale, {**texts, "which-town": f"\n{line.replace(old, new)}\n"})
    path = tmp_path / "locales" / "fr" / "refused.ftl"
    french = path.read_text(encoding="utf-8").replace(
        "Dans quelle ville es-tu ?", "Va voir un avocat lundi."
    )
    path.write_text(french, encoding="utf-8")

    assert [(one.kind, one.severity) for one in told(tmp_path)] == [(kind, Severity.WARNING)]


@pytest.mark.parametrize("locale", SOUND)
def test_a_command_in_braces_is_no_link(tmp_path: Path, locale: str) -> None:
    """A text that is read from the right keeps `/menu` whole in braces."""
    texts = sound(locale)
    texts["appeal-in-time"] = texts["appeal-in-time"].replace("{ -oqtf }", '{ -oqtf } { "/menu" }')
    content(tmp_path, locale, texts)

    assert told(tmp_path) == []
