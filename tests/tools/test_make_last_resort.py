"""The help that cannot fail is made from the texts of each language, and never by hand."""

from pathlib import Path

from bot.content.load import Loaded, load
from bot.content.texts import Texts
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, without_marks
from bot.tools.make_last_resort import MADE, source_of
from tests.build import all_reviewed
from tests.languages import begin, written_in
from tests.project import checked_content, the_content
from tests.small_content import small_content


def made(loaded: Loaded, texts: Texts | None = None) -> dict[str, object]:
    """What the generated file defines."""
    assert loaded.content is not None
    names: dict[str, object] = {}
    exec(source_of(loaded.content, texts or loaded.texts), names)
    return names


def test_the_file_is_what_the_texts_say() -> None:
    """After a change of a text: python -m bot.tools.make_last_resort."""
    assert MADE.read_text(encoding="utf-8") == source_of(checked_content(), the_content().texts)


def test_signed_help_stands_alone() -> None:
    """Without the French beside it, once somebody has signed the translation."""
    words = made(the_content(), all_reviewed(the_content().texts))["WORDS"]
    assert isinstance(words, dict)

    assert "Enfant en danger" not in words["en"].text
    assert "Enfant en danger" in words["fr"].text


def test_a_begun_language(tmp_path: Path) -> None:
    """Its own words beside the French, each line in its direction; without them, its fallback's."""
    folder = begin(small_content(tmp_path / "content"), "ps", "fa-AF", "es")
    french = "last-resort-title = 🆘 Aide\nlast-resort =\n    Enfant\n    📞 { $tel-119 }\n"
    faces = {"fr": french, "en": french.replace("Enfant", "Child"),
             "ps": written_in("arabic", french)}  # fmt: skip
    for locale, text in faces.items():
        path = folder / "locales" / locale / "_face.ftl"
        face = path.read_text(encoding="utf-8").partition("\n## Help that cannot fail")[0]
        face = face.partition("\n## L’aide qui ne peut")[0]
        path.write_text(f"{face}\n{text}", encoding="utf-8")
    names = made(load(folder))
    words, tags = names["WORDS"], names["TAGS"]
    assert isinstance(words, dict)
    lines = words["ps"].text.split("\n")

    assert list(words) == ["fr", "en", "ps"]
    assert words["ps"].is_right_to_left
    assert f"{LEFT_TO_RIGHT_MARK}Enfant" in lines
    assert [without_marks(one) for one in lines].count("📞 119") == 1
    assert tags == {"fr": "fr", "en": "en", "ps": "ps", "fa-af": "en", "fa": "en", "prs": "en",
                    "es": "fr", "gl": "fr"}  # fmt: skip
