"""The machine voice: of which screens it is made, when it is gone, and that it says what it is."""

import shutil
import struct
from pathlib import Path

import pytest

from bot.app import conversation_on
from bot.commands.voice import machine
from bot.content.load import Loaded, load
from bot.content.read_said import read_said
from bot.content.report import Report
from bot.engine.links import with_verb
from bot.engine.show import step_link
from bot.model.installation import Installation
from bot.model.messages import VoiceNote
from bot.model.names import FlowName, Locale, StepName
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.service.voice.note_length import seconds_of
from bot.service.voice.programs import Espeak, Pico, find_encoder, find_engine
from bot.service.voice.spoken import count_words
from bot.settings import read_settings
from tests.build import FR, ROOT, TODAY
from tests.recorded import OPUS, recorded
from tests.small_content import small_content

REFUSED = FlowName("refused")
START = StepName("start")


class Speaker:
    """A fake engine: remembers what it is to say."""

    name = "fake 1"

    def __init__(self) -> None:
        self.said: list[str] = []

    def speak(self, text: str, wave: Path) -> None:
        """Writes the words where the sound would be."""
        self.said.append(text)
        wave.write_text(text, encoding="utf-8")


class Packer:
    """A fake encoder: a voice note in whose end the words stand."""

    def encode(self, sound: Path, note: Path) -> None:
        """As Opus of two seconds."""
        page = b"OggS\0\4" + struct.pack("<q", 96_000)
        note.write_bytes(OPUS + sound.read_bytes() + page)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small content of our own."""
    content = small_content(tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    monkeypatch.chdir(tmp_path)
    return content


def made(speaker: Speaker | None = None) -> list[str]:
    """Make the voices; what was newly said."""
    speaker = speaker or Speaker()
    assert machine(read_settings(), None, speaker, Packer()) == 0
    return speaker.said


def voices(loaded: Loaded) -> set[str]:
    """The screens that a machine says, whatever a check has to say of what was changed."""
    assert loaded.as_read is not None
    found = loaded.as_read.recordings
    return {f"{flow}/{step}" for (_, flow, step), one in found.items() if one.is_machine}


def change(file: Path, old: str, new: str) -> None:
    """Write *new* in the place of *old*."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def heard(loaded: Loaded, installation: Installation) -> VoiceNote | None:
    """What 🔊 plays on the first screen of the guide."""
    bot = conversation_on(loaded, TODAY, installation)
    link = with_verb(step_link(bot.compiled, FR, None, REFUSED, START), Verb.LISTEN)
    note = bot.press(link).attachment
    assert note is None or isinstance(note, VoiceNote)
    return note


def test_which_screens_it_says(folder: Path) -> None:
    """Ordinary ones with the same words for all: none that is critical, none that shows a day."""
    said = made()
    found = voices(load(folder))

    assert "refused/start" in found
    assert "refused/sleep" in found, "a phone number is the same for everybody"
    assert {"help/start", "refused/appeal-in-time"}.isdisjoint(found)
    assert len(said) == len(found)
    assert all(one.startswith("Voix de machine.\n") for one in said)
    assert any("Appelle le cent dix-neuf." in one for one in said)


def test_it_is_made_once(folder: Path) -> None:
    """Cached by the words and the engine: nothing is said again that was said in the same way."""
    first = made()
    again = made()
    other = Speaker()
    other.name = "fake 2"

    assert again == []
    assert sorted(made(other)) == sorted(first)
    assert len(list((folder / "locales/fr/machine-voice").rglob("*"))) == len(first) + len(
        {one.split("/")[0] for one in voices(load(folder))}
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "gone"),
    [
        ("locales/fr/refused.ftl", "Qui a dit non ?", "Qui t’a dit non ?", "refused/start"),
        ("flows/_contacts.yaml", '"119"', '"1 19"', "refused/sleep"),
        ("locales/*/_terms.ftl", "-juge = ", "-juge = grand ", "refused/judge-letter"),
    ],
)
def test_a_changed_text_has_no_voice(
    folder: Path, file: str, old: str, new: str, gone: str
) -> None:
    """Also when a phone number or a term that it names has changed; the others stay."""
    made()
    before = voices(load(folder))
    for one in folder.glob(file):
        change(one, old, new)

    assert gone in before
    assert voices(load(folder)) == before - {gone}
    assert len(made()) == 1
    assert voices(load(folder)) == before


def test_a_step_that_becomes_critical_has_no_voice(folder: Path) -> None:
    """At once, with no text changed."""
    made()
    change(folder / "flows/refused.yaml", "  start:\n", "  start:\n    critical: true\n")
    loaded = load(folder)

    assert loaded.as_read is not None
    assert (FR, REFUSED, START) not in loaded.as_read.recordings


def test_it_says_what_it_is(folder: Path) -> None:
    """The caption begins with it, and so does what the preview shows beside the sound."""
    made()
    note = heard(load(folder), Installation())

    assert note is not None
    assert without_marks(note.caption).startswith("🤖 Voix de machine\n")
    assert without_marks(note.note) == "🤖 Voix de machine"
    assert (folder / note.path).is_file()


def test_a_person_goes_before(folder: Path) -> None:
    """Her recording is played, and the machine's of that screen is removed."""
    made()
    (voice,) = (folder / "locales/fr/machine-voice/refused").glob("start.*")
    loaded = load(folder)
    path = "locales/fr/audio/refused/start.00000000.ogg"
    recorded(folder, path)
    after = heard(load(folder), Installation())
    made()

    assert heard(loaded, Installation()) is not None
    assert after is not None
    assert after.path == path
    assert not voice.exists()


def test_only_its_own_files_are_removed(folder: Path) -> None:
    """In a folder where persons' recordings or other sounds lie, those stay, whoever named it."""
    out = folder.parent / "sounds"
    others = ("start.00000000.ogg", "start.00000000.unheard.ogg", "holiday.ogg")
    old = "gone.00000000.00000000.ogg"
    for name in (*others, old):
        recorded(out, f"refused/{name}")
    assert machine(read_settings(), out, Speaker(), Packer()) == 0
    left = {one.name for one in (out / "refused").iterdir()}

    assert left > set(others)
    assert old not in left


def test_one_setting_turns_it_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Persons are heard all the same."""
    made()
    loaded = load(folder)
    monkeypatch.setenv("BOT_MACHINE_VOICE", "off")

    assert read_settings().machine_voice is False
    assert heard(loaded, Installation(machine_voice=False)) is None
    recorded(folder, "locales/fr/audio/refused/start.00000000.ogg")
    assert heard(load(folder), Installation(machine_voice=False)) is not None


@pytest.mark.parametrize("content", [b"", b"ID3", OPUS[:20]])
def test_a_broken_file_is_no_voice(folder: Path, content: bytes) -> None:
    """It is passed over: what a program made stops no start."""
    made()
    (voice,) = (folder / "locales/fr/machine-voice/refused").glob("start.*")
    voice.write_bytes(content)
    broken = voices(load(folder))
    voice.unlink()
    voice.mkdir()

    assert "refused/start" not in broken | voices(load(folder))


def test_acronyms_of_the_project_are_said_as_words() -> None:
    """The project's own table is sound; each entry is said in small letters."""
    report = Report()
    said = read_said(ROOT, Locale("fr"), report)

    assert not report.problems
    assert said["OFPRA"] == "ofpra"
    assert all(how == how.lower() for how in said.values())


@pytest.mark.skipif(
    not shutil.which("ffmpeg") or not (shutil.which("espeak-ng") or shutil.which("pico2wave")),
    reason="neither the engine nor ffmpeg is installed here",
)
def test_a_real_engine_is_slow_and_small(tmp_path: Path) -> None:
    """At most 145 words a minute, and at most 3 kB a second."""
    text = (
        "Voix de machine.\nAprès un non, un juge peut regarder encore.\n"
        "Une o ku té effe, ordre de quitter la France, passe d’abord.\nOù en es-tu ?"
    )
    found = [
        kind(path)
        for kind, program in ((Pico, "pico2wave"), (Espeak, "espeak-ng"))
        if (path := shutil.which(program))
    ]
    note = tmp_path / "said.ogg"

    assert find_engine() == found[0]
    for engine in found:
        engine.speak(text, tmp_path / "said.wav")
        find_encoder(of_a_person=False).encode(tmp_path / "said.wav", note)
        assert 60 <= count_words(text) * 60 / seconds_of(note) <= 145
        assert note.stat().st_size <= 3000 * seconds_of(note)
