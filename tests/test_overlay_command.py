"""`bot overlay`: what one's own content replaces is listed, noted, and told when it changes."""

import json
import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.checkup import of_overlay
from bot.content.content_folder import ContentFolder
from bot.content.overlay_pins import State, own_entries
from bot.model.checkup import Check, Severity
from tests.build import ROOT

BASE = ROOT / "tests" / "problems" / "_base"
SLEEP = "locales/fr/refused.ftl#sleep"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one sentence, one guide, one new and one replaced phone line of one's own."""
    shutil.copytree(BASE, tmp_path / "shipped")
    own = tmp_path / "own"
    for path, text in {
        "locales/fr/refused.ftl": "# Ours.\nsleep = Appelle notre numéro.\n",
        "flows/find-lawyer.yaml": "# A lawyer, for free.\nflow: find-lawyer\nabout: Ours.\n",
        "flows/_contacts.yaml": "tel-ours:\n  number: '1'\ntel-119:\n  number: '0'\n",
        "README.md": "Whose this is.",
    }.items():
        (own / path).parent.mkdir(parents=True, exist_ok=True)
        (own / path).write_text(text, encoding="utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(tmp_path / "shipped"))
    monkeypatch.setenv("BOT_OVERLAY_DIR", str(own))
    return own


def states(own: Path) -> dict[str, State]:
    """How each entry stands, by what the command calls it."""
    return {
        one.address: one.state for one in own_entries(ContentFolder(own.parent / "shipped", own))
    }


def ship(own: Path, path: str, old: str, new: str) -> None:
    """A newer version of the shipped content."""
    file = own.parent / "shipped" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_pin_and_be_told(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Noted once, it is quiet; a newer shipped sentence shows old, new and own, and what to do."""
    assert main(["overlay", "list"]) == 0
    said = capsys.readouterr()
    assert f"{SLEEP}: replaces the shipped one, and is not pinned yet" in said.out
    assert "  sleep = Appelle le { $tel-119 }.\n" in said.out
    assert "flows/_contacts.yaml#tel-ours: new\n" in said.out
    assert "4 of your own" in said.err
    assert ", 3 to look at" in said.err

    assert main(["overlay", "pin"]) == 0
    assert states(own) == {
        "flows/_contacts.yaml#tel-119": State.PINNED,
        "flows/_contacts.yaml#tel-ours": State.NEW,
        "flows/find-lawyer.yaml": State.PINNED,
        SLEEP: State.PINNED,
    }
    assert "README" not in (own / "pins.json").read_text(encoding="utf-8")

    ship(own, "locales/fr/refused.ftl", "sleep = Appelle le { $tel-119 }.", "sleep = Va au 3.")
    capsys.readouterr()
    assert main(["overlay", "list"]) == 0
    said = capsys.readouterr()
    assert (
        f"""\
{SLEEP}: the shipped one has changed since it was replaced
    shipped before:
      sleep = Appelle le {{ $tel-119 }}.
    shipped now:
      sleep = Va au 3.
    yours:
      sleep = Appelle notre numéro.
    do: take over what is right into yours, or take yours away; then run: bot overlay pin {SLEEP}
"""
        in said.out
    )
    assert ", 1 to look at" in said.err


def test_a_conflict_is_settled_by_name(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who pins everything has not looked at what has changed: that is pinned by its name alone."""
    assert main(["overlay", "pin"]) == 0
    ship(own, "locales/fr/refused.ftl", "sleep = Appelle le { $tel-119 }.", "sleep = Va au 3.")
    assert main(["overlay", "pin"]) == 0
    assert states(own)[SLEEP] is State.OUTDATED
    assert main(["overlay", "pin", SLEEP]) == 0
    assert states(own)[SLEEP] is State.PINNED
    ship(own, "flows/find-lawyer.yaml", "A lawyer, for free.\nread", "A lawyer.\nread")
    assert states(own)["flows/find-lawyer.yaml"] is State.OUTDATED
    capsys.readouterr()
    assert main(["overlay", "list"]) == 0
    assert "    -about: A lawyer, for free.\n    +about: A lawyer.\n" in capsys.readouterr().out
    assert main(["overlay", "pin", "flows/find-lawyer.yaml"]) == 0
    assert states(own)["flows/find-lawyer.yaml"] is State.PINNED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sleep = Appelle le { $tel-119 }.", "sleep =\n    Appelle le { $tel-119 }.\n"),
        ("sleep = Appelle", "# A remark for translators.\nsleep = Appelle"),
        ("title = On t’a dit non", "title = Autre chose"),
    ],
)
def test_what_is_no_change(own: Path, old: str, new: str) -> None:
    """Another layout, a remark, and a change of another text is no conflict."""
    assert main(["overlay", "pin"]) == 0
    ship(own, "locales/fr/refused.ftl", old, new)

    assert states(own)[SLEEP] is State.PINNED


def test_gone_and_taken_over(own: Path) -> None:
    """A shipped entry that is gone is told; one that is like one's own is not needed any more."""
    assert main(["overlay", "pin"]) == 0
    shipped = own.parent / "shipped"
    (shipped / "flows/find-lawyer.yaml").unlink()
    ship(own, "locales/fr/refused.ftl", "Appelle le { $tel-119 }.", "Appelle notre numéro.")
    found = states(own)

    assert found["flows/find-lawyer.yaml"] is State.ALONE
    assert found[SLEEP] is State.SAME
    assert main(["overlay", "pin", "flows/find-lawyer.yaml"]) == 0
    assert states(own)["flows/find-lawyer.yaml"] is State.NEW
    (own / "locales/fr/refused.ftl").unlink()
    assert main(["overlay", "pin"]) == 0
    assert "refused" not in (own / "pins.json").read_text(encoding="utf-8")


def test_refused(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that is not there, no folder, and one that is none: a sentence says what to do."""
    assert main(["overlay", "pin", SLEEP.replace("sleep", "slep")]) == 1
    assert f"Did you mean {SLEEP}?" in capsys.readouterr().err
    assert not (own / "pins.json").exists()
    monkeypatch.setenv("BOT_OVERLAY_DIR", str(own / "none"))
    assert main(["overlay", "list"]) == 78
    assert "BOT_OVERLAY_DIR must be a folder" in capsys.readouterr().err
    for folder in (own.parent, own.parent / "shipped"):
        monkeypatch.setenv("BOT_OVERLAY_DIR", str(folder))
        assert main(["overlay", "list"]) == 78
        assert "Make one of its own" in capsys.readouterr().err
    monkeypatch.setenv("BOT_OVERLAY_DIR", "")
    assert main(["overlay", "list"]) == 78
    assert "BOT_OVERLAY_DIR is not set" in capsys.readouterr().err


def test_what_the_doctor_finds(own: Path) -> None:
    """A warning that names what has changed, a note for what is not noted; else all is well."""
    content = ContentFolder(own.parent / "shipped", own)
    _, note = of_overlay(content)
    assert main(["overlay", "pin"]) == 0
    assert [one.severity for one in of_overlay(content)] == [Severity.OK]
    ship(own, "locales/fr/refused.ftl", "Appelle le { $tel-119 }.", "Va au 3.")
    (warning,) = of_overlay(content)

    assert (note.check, note.severity, note.count) == (Check.OVERLAY, Severity.NOTE, 3)
    assert (warning.severity, warning.names) == (Severity.WARNING, (SLEEP,))
    assert "bot overlay list" in warning.todo
    assert list(of_overlay(ContentFolder(own.parent / "shipped"))) == []


def test_pins_can_be_merged(own: Path) -> None:
    """The file is in order, one line for each thing, whatever was pinned first."""
    assert main(["overlay", "pin", SLEEP]) == 0
    assert main(["overlay", "pin"]) == 0
    text = (own / "pins.json").read_text(encoding="utf-8")

    assert list(json.loads(text)) == sorted(json.loads(text))
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("locales/fr/help.ftl", b"#" * 300_000),
        ("locales/fr/help.ftl", None),
        ("flows/help.yaml", b"# L\xe9gal"),
        ("flows/help.yaml", b"#" * 300_000),
        ("flows/help.yaml", None),
        ("pins.json", None),
    ],
)
def test_a_file_that_must_not_be_read(
    own: Path, capsys: pytest.CaptureFixture[str], path: str, content: bytes | None
) -> None:
    """Too large, no text, or leading elsewhere: the others are listed; lint tells of that one."""
    if content is None:
        (own.parent / "elsewhere").write_text("{}", encoding="utf-8")
        (own / path).symlink_to(own.parent / "elsewhere")
    else:
        (own / path).write_bytes(content)

    assert main(["overlay", "list"]) == 0
    said = capsys.readouterr()
    assert SLEEP in said.out
    assert "4 of your own" in said.err
    assert Check.OVERLAY in {
        one.check for one in of_overlay(ContentFolder(own.parent / "shipped", own))
    }
    assert path == "pins.json" or main(["lint", "--quiet"]) == 1
    assert path == "pins.json" or f"own/{path}" in capsys.readouterr().out
