"""Keys: made once, read strictly, refused with one sentence that names the setting."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.keys import (
    CREDENTIALS,
    MOUNTED_AT,
    KeyUnusable,
    default_key_file,
    find_keys,
    make_key_file,
    read_keys,
)
from tests.disks import mounted, remount
from tests.store.places import KEYS, OTHER_KEY, key_line

ONE = KEYS[1]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The database's file; not there yet, nor its folder."""
    return tmp_path / "data" / "bot.sqlite3"


def write(path: Path, text: str, mode: int = 0o600) -> Path:
    """A key file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_a_made_key(tmp_path: Path, data: Path) -> None:
    """A made key is number 1, other bytes each time, and only its owner can read it."""
    for name in ("a", "b"):
        make_key_file(tmp_path / "keys" / name)
        file = tmp_path / "keys" / name
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    first = find_keys(key=None, key_file=tmp_path / "keys" / "a", database=data)

    assert list(first) == [1]
    assert len(first[1]) == 32
    assert first != find_keys(key=None, key_file=tmp_path / "keys" / "b", database=data)


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    """Where a file is, no key is made, whatever it holds."""
    path = write(tmp_path / "key", "")

    with pytest.raises(FileExistsError):
        make_key_file(path)
    assert path.read_text() == ""


def test_the_first_start_makes_a_key(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without any setting the key is made in its usual place, and read there the next time."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = find_keys(key=None, key_file=None, database=data)

    assert (tmp_path / "config" / "rights-bot" / "key").is_file()
    assert find_keys(key=None, key_file=None, database=data) == made


def test_the_usual_place(tmp_path: Path) -> None:
    """The usual place is with the settings of whoever runs the bot."""
    assert default_key_file({}) == Path.home() / ".config" / "rights-bot" / "key"
    assert default_key_file({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path / "rights-bot" / "key"


def test_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a home folder the setting is asked for."""

    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(KeyUnusable, match="BOT_KEY_FILE is not set"):
        default_key_file({})


def test_missing_while_there_is_data(tmp_path: Path, data: Path) -> None:
    """A key that is gone is not replaced by another that opens nothing."""
    write(data, "something")

    with pytest.raises(KeyUnusable, match=r"BOT_KEY_FILE: there is no key at .*Put the key back"):
        find_keys(key=None, key_file=tmp_path / "key", database=data)
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("where", ["data/key", "data/deep/key", "link/key"])
def test_beside_the_data(tmp_path: Path, data: Path, where: str) -> None:
    """A key in the folder of the data is refused, through a link too, before one is made there."""
    data.parent.mkdir()
    (tmp_path / "link").symlink_to(data.parent)

    with pytest.raises(KeyUnusable, match=r"BOT_KEY_FILE: the key .* lies in the folder of the d"):
        find_keys(key=None, key_file=tmp_path / where, database=data)
    assert list(data.parent.iterdir()) == []


def test_data_behind_a_link(tmp_path: Path) -> None:
    """It is the folder that counts, not the name by which one comes to it."""
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "data").symlink_to(real)
    write(real / "key", key_line(1, ONE))

    with pytest.raises(KeyUnusable, match="lies in the folder of the data"):
        find_keys(key=None, key_file=real / "key", database=tmp_path / "data" / "bot.sqlite3")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666, 0o644])
def test_readable_by_others(tmp_path: Path, data: Path, mode: int) -> None:
    """A key that group or others can open is refused, with the command that mends it."""
    path = write(tmp_path / "key", key_line(1, ONE), mode)

    with pytest.raises(KeyUnusable, match=f"BOT_KEY_FILE: .*Run: chmod 600 {path}"):
        find_keys(key=None, key_file=path, database=data)


def test_several_keys() -> None:
    """Remarks and empty lines do not count; every key keeps its number."""
    lines = ["# ours", "", key_line(1, ONE), f"  {key_line(12, OTHER_KEY)}  "]

    assert read_keys(lines, "here") == {1: ONE, 12: OTHER_KEY}


@pytest.mark.parametrize(
    "line",
    [
        "secretsecret",
        key_line(1, ONE).partition(":")[2],
        "1:c2VjcmV0",
        "1:" + "secret!" * 7,
        key_line(1, ONE * 2),
        "x" + key_line(1, ONE),
        "-" + key_line(1, ONE),
        "²" + key_line(1, ONE)[1:],
        "1" * 5000 + ":" + "secret",
    ],
)
def test_not_a_key(line: str) -> None:
    """A line that is no key is named by its place, and never shown: it may nearly be one."""
    with pytest.raises(KeyUnusable, match="BOT_KEY: line 2 is not a key") as wrong:
        read_keys(["# ours", line], "BOT_KEY")

    assert "secret" not in str(wrong.value)
    assert line.strip() not in str(wrong.value)


@pytest.mark.parametrize("number", [1, 256, 999])
def test_numbers(number: int) -> None:
    """A number is one byte, and used once."""
    with pytest.raises(KeyUnusable, match=f"the number {number} in line 2 is used twice or is abo"):
        read_keys([key_line(1, ONE), key_line(number, OTHER_KEY)], "BOT_KEY")


@pytest.mark.parametrize("text", ["", "\n# nothing\n"])
def test_an_empty_key_file(tmp_path: Path, data: Path, text: str) -> None:
    """A file without any key is refused."""
    path = write(tmp_path / "key", text)

    with pytest.raises(KeyUnusable, match=r"BOT_KEY_FILE \(.*\): there is no key in it"):
        find_keys(key=None, key_file=path, database=data)


def test_another_file(tmp_path: Path, data: Path) -> None:
    """A file that is no text, and a folder, are no key files."""
    path = write(tmp_path / "key", "")
    path.write_bytes(os.urandom(64) + b"\xff")
    with pytest.raises(KeyUnusable, match="is not a key file"):
        find_keys(key=None, key_file=path, database=data)
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o700)
    with pytest.raises(KeyUnusable, match="cannot be read"):
        find_keys(key=None, key_file=folder, database=data)


def test_no_place_for_a_key(tmp_path: Path, data: Path) -> None:
    """Where no key can be made, the setting is named."""
    write(tmp_path / "file", "")

    with pytest.raises(KeyUnusable, match=r"BOT_KEY_FILE: no key can be made at .*Set BOT_KEY_FI"):
        find_keys(key=None, key_file=tmp_path / "file" / "key", database=data)


def test_without_a_file(tmp_path: Path, data: Path) -> None:
    """`BOT_KEY` holds the lines themselves; with a file as well, nobody knows which is meant."""
    text = f"{key_line(1, ONE).strip()} {key_line(2, OTHER_KEY)}"

    assert find_keys(key=text, key_file=None, database=data) == {1: ONE, 2: OTHER_KEY}
    with pytest.raises(KeyUnusable, match="BOT_KEY and BOT_KEY_FILE are both set"):
        find_keys(key=text, key_file=tmp_path / "key", database=data)


@pytest.mark.parametrize("mode", [0o400, 0o440, 0o444, 0o640, 0o644])
def test_mounted_by_a_secret_store(tmp_path: Path, data: Path, mode: int) -> None:
    """On a mount that nobody can write to, a key is taken in whatever mode it was put there."""
    with mounted(tmp_path / "run", 64) as is_mounted:
        if not is_mounted:
            pytest.skip("only an administrator can mount a disk here")
        path = write(tmp_path / "run" / "key", key_line(1, ONE), mode)
        if mode & 0o077:
            with pytest.raises(KeyUnusable, match="chmod 600"):
                find_keys(key=None, key_file=path, database=data)
        remount(tmp_path / "run", "ro")

        assert find_keys(key=None, key_file=path, database=data) == {1: ONE}


@pytest.fixture(params=["systemd", "/run/secrets"])
def store_of_secrets(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A folder that a secret store would mount: the one systemd names, and the usual one."""
    if request.param == "systemd":
        folder = tmp_path / "credentials"
        folder.mkdir(mode=0o755)
        monkeypatch.setenv(CREDENTIALS, str(folder))
        yield folder
        return
    monkeypatch.delenv(CREDENTIALS, raising=False)
    try:
        MOUNTED_AT.mkdir(mode=0o755)
    except OSError:
        pytest.skip("only an administrator can make /run/secrets, and only where there is none")
    yield MOUNTED_AT
    shutil.rmtree(MOUNTED_AT)


@pytest.mark.parametrize("mode", [0o400, 0o440, 0o444, 0o640, 0o644])
def test_in_a_folder_of_secrets(store_of_secrets: Path, data: Path, mode: int) -> None:
    """Docker mounts a secret as 0444, systemd as 0440: what only its owner can write is taken."""
    path = write(store_of_secrets / "key", key_line(1, ONE), mode)

    assert find_keys(key=None, key_file=path, database=data) == {1: ONE}


@pytest.mark.parametrize("mode", [0o420, 0o402, 0o464, 0o666])
def test_a_secret_that_others_can_write(store_of_secrets: Path, data: Path, mode: int) -> None:
    """A file that others can exchange is nobody's secret, wherever it lies."""
    path = write(store_of_secrets / "key", key_line(1, ONE), mode)

    with pytest.raises(KeyUnusable, match="chmod 600"):
        find_keys(key=None, key_file=path, database=data)


@pytest.mark.parametrize("why", ["open-folder", "link-to-elsewhere", "other-folder"])
def test_only_looks_like_a_folder_of_secrets(
    store_of_secrets: Path, tmp_path: Path, data: Path, why: str
) -> None:
    """A folder that anybody may write to, or a name that leads elsewhere, vouches for nothing."""
    inside = store_of_secrets / "key"
    elsewhere = write(tmp_path / "elsewhere" / "key", key_line(1, ONE), 0o444)
    if why == "open-folder":
        write(inside, key_line(1, ONE), 0o444)
        store_of_secrets.chmod(0o777)
    elif why == "link-to-elsewhere":
        inside.symlink_to(elsewhere)
    path = elsewhere if why == "other-folder" else inside

    with pytest.raises(KeyUnusable, match="chmod 600"):
        find_keys(key=None, key_file=path, database=data)
