"""The way of a recording: by need, from the script to the file, and heard by a second person."""

import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.voice import take_files
from bot.content.load import load
from bot.model.recordings import Recording
from bot.service.voice.programs import find_encoder
from bot.settings import read_settings
from tests.recorded import recorded
from tests.service.voice.test_machine import Packer, change
from tests.small_content import small_content


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small content of our own."""
    content = small_content(tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    monkeypatch.chdir(tmp_path)
    return content


def script(capsys: pytest.CaptureFixture[str], screen: str = "refused/start") -> str:
    """What `bot voice script` prints."""
    capsys.readouterr()
    assert main(["voice", "script", screen]) == 0
    return capsys.readouterr().out


def from_telephone(name: str) -> Path:
    """A file as a telephone makes it."""
    file = Path(name)
    file.write_bytes(b"sound")
    return file


def take(*files: Path, by: str = "Awa Exemple") -> int:
    """Take them in, with an encoder that needs no program."""
    return take_files(read_settings(), Namespace(files=files, by=by, locale=None), Packer())


def played(folder: Path) -> list[Recording]:
    """What the bot may play."""
    content = load(folder).content
    assert content is not None
    return list(content.recordings.values())


def test_from_the_script_to_the_bot(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is played before somebody else than the speaker has listened."""
    name = script(capsys).split("Name of the file: ")[1].split()[0]
    file = from_telephone(f"{name}.m4a")
    assert take(file) == 0
    (waiting,) = (folder / "locales/fr/audio/refused").iterdir()
    before = played(folder)
    assert main(["voice", "list"]) == 0
    listed = capsys.readouterr().out
    same = main(["voice", "heard", str(waiting), "--by", "EXEMPLE Awa"])
    still = played(folder)
    assert main(["voice", "heard", str(waiting), "--by", "Jean Modèle"]) == 0

    assert (before, same, still) == ([], 1, [])
    assert any("to be listened to" in one and "refused/start" in one for one in listed.split("\n"))
    assert [(one.step, one.is_current) for one in played(folder)] == [("start", True)]
    assert "Jean Modèle" in (folder / "locales/fr/audio/_heard.json").read_text(encoding="utf-8")
    assert not [one for one in load(folder).problems if "recording" in one.kind]


def test_a_text_that_changed_on_the_way(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a file read from an old script nor one that waits is taken for the new words."""
    name = script(capsys).split("Name of the file: ")[1].split()[0]
    file = from_telephone(f"{name}.m4a")
    assert take(file) == 0
    (waiting,) = (folder / "locales/fr/audio/refused").iterdir()
    change(folder / "locales/fr/refused.ftl", "Qui a dit non ?", "Qui t’a dit non ?")

    assert take(file) == 1
    assert main(["voice", "heard", str(waiting), "--by", "Jean Modèle"]) == 1
    assert "changed" in capsys.readouterr().err
    assert played(folder) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("AUD-20261130.m4a", "does not say which screen"),
        ("refused.gone.00000000.m4a", "no screen"),
        ("refused.start.00000000.m4a", "has changed"),
    ],
)
def test_a_file_that_cannot_be_taken(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, says: str
) -> None:
    """A sentence for it, and nothing is written."""
    assert take(from_telephone(name), Path("gone.m4a")) == 1
    err = capsys.readouterr().err
    assert says in err
    assert "gone.m4a cannot be opened" in err
    assert not (folder / "locales/fr/audio").exists()


def test_what_is_needed_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Help, then the menu; in a guide the critical ones, then what is old, then what has none."""
    recorded(folder, "locales/fr/audio/refused/tonight.00000000.ogg")
    assert main(["voice", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    guides = list(dict.fromkeys(one.split()[-1].partition("/")[0] for one in lines))

    assert guides[:2] == ["help", "menu"]
    ours = [one for one in lines if " refused/" in one]
    assert "critical" in ours[0]
    assert ours[1].startswith("text changed")
    assert all(one.startswith("no voice") for one in ours[2:])
    assert len(ours) > 3


def test_a_script_is_as_it_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Numbers in words; a screen with a day of hers is not read aloud."""
    assert "Appelle le cent dix-neuf." in script(capsys, "refused/sleep")
    assert "not read aloud" in script(capsys, "refused/appeal-in-time")
    assert folder.exists()


@pytest.mark.parametrize("by", ["", "Awa", "nobody yet", "Awa Exemple, Jean Modèle"])
def test_who_listened_is_one_person(folder: Path, by: str) -> None:
    """One first and last name: it must be clear years later."""
    waiting = recorded(folder, "locales/fr/audio/refused/start.00000000.unheard.ogg")

    assert main(["voice", "heard", str(waiting), "--by", by]) == 1
    assert waiting.exists()


def test_without_ffmpeg(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                        folder: Path) -> None:  # fmt: skip
    """A sentence says what it is for and how to install it."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert main(["voice", "take", "x.m4a", "--by", "Awa Exemple"]) == 1
    assert main(["voice", "machine"]) == 1
    err = capsys.readouterr().err

    assert "ffmpeg is not installed" in err
    assert "apt-get install espeak-ng" in err
    assert not (folder / "locales/fr/machine-voice").exists()


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed here")
def test_what_is_no_sound_is_refused(tmp_path: Path) -> None:
    """The reason is ffmpeg's own; no note is left."""
    text = tmp_path / "text.m4a"
    text.write_text("no sound", encoding="utf-8")
    with pytest.raises(Exception, match="did not do it"):
        find_encoder(of_a_person=True).encode(text, tmp_path / "note.ogg")
