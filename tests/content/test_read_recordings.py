"""Which recordings there are, which are out of date, and what lint says of them."""

import shutil
from pathlib import Path

import pytest

from bot.content.load import Loaded, load
from bot.content.read_recordings import HEAVY, digits_of
from bot.model.names import FlowName, Locale, StepName
from bot.model.recordings import Recording
from tests.build import ROOT
from tests.recorded import OPUS, recorded

FR = Locale("fr")
TONIGHT = (FR, FlowName("refused"), StepName("start"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small sound content of our own."""
    shutil.copytree(ROOT / "tests" / "problems" / "_base", tmp_path, dirs_exist_ok=True)
    return tmp_path


def digits(folder: Path) -> str:
    """What the name of a current recording of the step carries."""
    entry = load(folder).texts.entry(*TONIGHT)
    assert entry is not None
    return digits_of(entry)


def kinds(loaded: Loaded) -> list[str]:
    """The problems with files of sound."""
    return [one.kind for one in loaded.problems if "recording" in one.kind]


def found(loaded: Loaded) -> list[Recording]:
    """The recordings that may be used."""
    assert loaded.content is not None
    return list(loaded.content.recordings.values())


def test_a_recording_of_the_text_as_it_is(folder: Path) -> None:
    """It is current, and there is nothing to say."""
    path = f"locales/fr/audio/refused/start.{digits(folder)}.ogg"
    recorded(folder, path)

    assert found(load(folder)) == [Recording(*TONIGHT, path, is_current=True)]
    assert kinds(load(folder)) == []


def test_a_text_that_changed(folder: Path) -> None:
    """The recording is old, and lint gives the name it gets if the meaning is the same."""
    recorded(folder, f"locales/fr/audio/refused/start.{digits(folder)}.ogg")
    texts = folder / "locales/fr/refused.ftl"
    source = texts.read_text(encoding="utf-8")
    texts.write_text(source.replace("start =\n    ", "start =\n    Maintenant, "), encoding="utf-8")
    loaded = load(folder)

    assert [one.is_current for one in found(loaded)] == [False]
    assert kinds(loaded) == ["old-recording"]
    assert loaded.problems[-1].values["name"] == f"start.{digits(folder)}.ogg"


def test_a_comment_is_not_a_change(folder: Path) -> None:
    """A note for translators changes nothing that is said."""
    recorded(folder, f"locales/fr/audio/refused/start.{digits(folder)}.ogg")
    texts = folder / "locales/fr/refused.ftl"
    source = texts.read_text(encoding="utf-8")
    texts.write_text(source.replace("start =", "# Une note.\nstart ="), encoding="utf-8")

    assert [one.is_current for one in found(load(folder))] == [True]


def test_a_new_recording_beside_the_old_one(folder: Path) -> None:
    """The current one is used, and the old one is no problem."""
    recorded(folder, "locales/fr/audio/refused/start.ffffffff.ogg")
    recorded(folder, f"locales/fr/audio/refused/start.{digits(folder)}.ogg")
    recorded(folder, "locales/fr/audio/refused/start.00000000.ogg")

    assert [one.is_current for one in found(load(folder))] == [True]
    assert kinds(load(folder)) == []


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("locales/fr/audio/refused/start.ogg", OPUS, "bad-recording-name"),
        ("locales/fr/audio/refused/start.1234567.ogg", OPUS, "bad-recording-name"),
        ("locales/fr/audio/refused/start.12345678.mp3", OPUS, "bad-recording-name"),
        ("locales/fr/audio/refused/gone.12345678.ogg", OPUS, "leftover-recording"),
        ("locales/fr/audio/gone/start.12345678.ogg", OPUS, "leftover-recording"),
        ("locales/fr/audio/refused/start.12345678.ogg", b"ID3 something", "not-a-recording"),
        ("locales/fr/audio/refused/start.12345678.ogg", b"", "not-a-recording"),
        ("locales/languages.ogg", b"OggS\x00 vorbis", "not-a-recording"),
    ],
)
def test_what_cannot_be_played(folder: Path, path: str, content: bytes, kind: str) -> None:
    """Said before a young person taps on it."""
    recorded(folder, path, content)

    assert kinds(load(folder)) == [kind]


def test_heavy(folder: Path) -> None:
    """A recording that eats her data is told; it is used."""
    recorded(folder, f"locales/fr/audio/refused/start.{digits(folder)}.ogg", OPUS + bytes(HEAVY))
    loaded = load(folder)

    assert kinds(loaded) == ["heavy-recording"]
    assert len(found(loaded)) == 1


def test_languages_say_their_names(folder: Path) -> None:
    """One recording for the choice of languages."""
    before, _ = load(folder).content, recorded(folder, "locales/languages.ogg")
    after = load(folder).content
    assert before is not None
    assert after is not None

    assert (before.speaks_languages, after.speaks_languages) == (False, True)
