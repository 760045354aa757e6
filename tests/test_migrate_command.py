"""`bot migrate`: every older guide in today's format, or none of them."""

import os
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.flow_format import FORMAT
from tests.small_content import small_content

OLD = """# Where to wash.
flow: wash
about: Where to wash.
read: {on: 2026-11-22, by: nobody yet, again-before: 2027-03-01}
steps:
  start:
    places: {kind: wash, none: end}
    go: end
"""
NEW = OLD.replace("kind", "search").replace("flow: wash\n", f"flow: wash\nformat: {FORMAT}\n")


@pytest.fixture
def flows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The guides of a small content, one of them with a field that has another name today."""
    folder = small_content(tmp_path / "content")
    (folder / "flows" / "wash.yaml").write_text(OLD, encoding="utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(folder))
    return folder / "flows"


def held(flows: Path) -> dict[str, bytes]:
    """Every file of the folder, hidden ones too."""
    return {file.name: file.read_bytes() for file in flows.iterdir() if file.is_file()}


def test_all_guides(flows: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each guide has the number afterwards; a second run finds nothing; nothing lies beside."""
    names = held(flows).keys()

    assert main(["migrate"]) == 0
    said = capsys.readouterr()
    guides = {name: text for name, text in held(flows).items() if name[0] not in "_."}

    assert (flows / "wash.yaml").read_text(encoding="utf-8") == NEW
    assert all(f"\nformat: {FORMAT}\n".encode() in text for text in guides.values())
    assert held(flows).keys() == names
    assert 'flows/wash.yaml: format 1 to 2: under "places:", "kind" is called "search"' in said.out
    assert "  flows/wash.yaml:7:14: search\n" in said.out
    assert f"{len(guides)} guides rewritten in format {FORMAT}" in said.err

    assert main(["migrate"]) == 0
    assert capsys.readouterr().out == ""


def test_check_only_says(flows: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` changes no file; it ends 1 while there is an older one, then 0."""
    before = held(flows)

    assert main(["migrate", "--check"]) == 1
    assert "flows/wash.yaml: format 1 to 2" in capsys.readouterr().out
    assert held(flows) == before
    assert main(["migrate"]) == 0
    assert main(["migrate", "--check"]) == 0


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("aa.yaml", b"flow: aa\nformat: 9\n"), ("zz.yaml", b"flow: zz\n\tsteps:\n"),
     ("zz.yaml", b"{flow: zz}\n"), ("zz.yaml", b"flow: \xff\n")],
    ids=["newer", "tab", "not to be edited", "no text"],
)  # fmt: skip
def test_one_bad_guide_changes_none(
    flows: Path, name: str, wrong: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """A guide that cannot be migrated is named, and all the others stay as they were."""
    (flows / name).write_bytes(wrong)
    before = held(flows)

    assert main(["migrate"]) != 0
    said = capsys.readouterr()
    assert f"flows/{name}" in said.out + said.err
    assert held(flows) == before


@pytest.mark.parametrize("fails", [1, 2, 3])
def test_a_disk_that_stops_half_way(
    flows: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    """When a rename fails, those that were made are taken back."""
    before = held(flows)
    rename, calls = os.replace, 0

    def failing(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == fails:
            raise OSError(5, "Input/output error", str(target))
        rename(source, target)

    monkeypatch.setattr(os, "replace", failing)

    assert main(["migrate"]) != 0
    assert held(flows) == before


def test_what_a_file_is_stays(flows: Path) -> None:
    """Rights, a mark of byte order and a symbolic link survive."""
    file = flows / "wash.yaml"
    elsewhere = flows.parent / "wash.yaml"
    elsewhere.write_bytes(b"\xef\xbb\xbf" + OLD.encode())
    elsewhere.chmod(0o640)
    file.unlink()
    file.symlink_to(elsewhere)

    assert main(["migrate"]) == 0
    assert file.is_symlink()
    assert elsewhere.read_bytes() == b"\xef\xbb\xbf" + NEW.encode()
    assert elsewhere.stat().st_mode & 0o777 == 0o640
