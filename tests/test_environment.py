"""Variables: secrets from files, and a word about what looks like a setting and is none."""

import os
from pathlib import Path

import pytest

from bot.environment import (
    _SECRETS,
    IN_FILES,
    SETTINGS,
    FileOfSettingUnusable,
    warnings,
    with_files,
)
from bot.settings import SettingWrong, read_settings

NOT_OURS = {"PATH": "/bin", "HOME": "/root", "DATABASE_HOST": "x", "BOTTOM": "1", "KEY": "1"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a `.env`."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("BOT_DATADIR", "BOT_DATA_DIR"),
        ("BOT_DATA_DIRS", "BOT_DATA_DIR"),
        ("BOT_ORGANIZATION", "BOT_ORGANISATION"),
        ("WEBHOK_URL", "WEBHOOK_URL"),
        ("WEBHOOK_UR", "WEBHOOK_URL"),
        ("WEBHOOK_SECRETFILE", "WEBHOOK_SECRET_FILE"),
        ("TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("TELEGRM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("DATABSE_URL", "DATABASE_URL"),
        ("BOT_XYZZY_QQQQ", ""),
    ],
)
def test_did_you_mean(name: str, meant: str) -> None:
    """A name that nobody reads is told, with the setting that was meant when one is near."""
    told = list(warnings({**NOT_OURS, name: "x"}))

    assert len(told) == 1
    assert told[0].startswith(f"{name} is no setting")
    assert (f"Did you mean {meant}?" in told[0]) == bool(meant)


def test_settings_are_not_told() -> None:
    """What is read, and what is nobody's business, is not told."""
    assert list(warnings({**dict.fromkeys(SETTINGS, "x"), **NOT_OURS})) == []


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o666])
def test_env_that_others_can_read(mode: int) -> None:
    """A `.env` with a secret that others can open is told, with the command that mends it."""
    Path(".env").write_text("TELEGRAM_BOT_TOKEN=1:a\n")
    Path(".env").chmod(mode)

    assert [one for one in warnings({}) if "chmod 600 .env" in one]
    Path(".env").chmod(0o600)
    assert list(warnings({})) == []


def test_env_without_secrets() -> None:
    """A `.env` without a secret may be open."""
    Path(".env").write_text("BOT_DATA_DIR=data\n")
    Path(".env").chmod(0o644)

    assert list(warnings({})) == []


def test_env_that_is_no_text() -> None:
    """A `.env` in another encoding is one sentence, which repeats nothing of it."""
    Path(".env").write_bytes("TELEGRAM_BOT_TOKEN=1:\xe9".encode("latin-1"))

    with pytest.raises(FileOfSettingUnusable, match=r"^\.env cannot be read: it is no text in UTF"):
        read_settings()


@pytest.mark.parametrize("name", IN_FILES)
def test_a_secret_in_a_file(name: str) -> None:
    """A secret may stand in a file, with or without an end of line, of any mode."""
    for written in ("abc", "abc\n", " abc\r\n", "\ufeffabc\n"):
        Path("secret").write_text(written, encoding="utf-8")
        os.chmod("secret", 0o444)  # noqa: PTH101
        assert with_files({f"{name}_FILE": "secret"})[name] == "abc"
        Path("secret").chmod(0o600)


def test_the_token_of_a_file() -> None:
    """Settings take it as if it stood in the variable."""
    Path("token").write_text("123456:ABC\n")
    settings = read_settings({"TELEGRAM_BOT_TOKEN_FILE": "token", "WEBHOOK_SECRET_FILE": ""})

    assert settings.telegram_token == "123456:ABC"
    assert settings.webhook_secret is None


def test_every_secret_may_stand_in_a_file() -> None:
    """Whatever holds a secret, an address with a password too, has its name with `_FILE`."""
    assert {*IN_FILES, "BOT_KEY"} == _SECRETS
    assert {f"{name}_FILE" for name in _SECRETS} <= set(SETTINGS)


def test_an_address_in_a_file() -> None:
    """An address with a password in it is read from its file, and in no word of an error."""
    Path("proxy").write_text("socks5://user:pa55@proxy.example.org:1080\n")
    taken = read_settings({"TELEGRAM_PROXY_FILE": "proxy"}).telegram_proxy
    Path("proxy").write_text("ftp://user:pa55@proxy.example.org\n")
    with pytest.raises(SettingWrong) as refused:
        read_settings({"TELEGRAM_PROXY_FILE": "proxy"})

    assert taken == "socks5://user:pa55@proxy.example.org:1080"
    assert "pa55" not in str(refused.value)


@pytest.mark.parametrize("name", IN_FILES)
@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("", "0 words"),
        ("hush hush", "2 words"),
        ("hush\nhush\n", "2 words"),
        (None, "No such file"),
    ],
)
def test_a_file_that_cannot_be_used(name: str, written: str | None, words: str) -> None:
    """A file that is not there, or holds more or less than the secret, is one sentence."""
    if written is not None:
        Path("secret").write_text(written)
    with pytest.raises(FileOfSettingUnusable) as refused:
        with_files({f"{name}_FILE": "secret"})

    assert str(refused.value).startswith(f"{name}_FILE: secret ")
    assert words in str(refused.value)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("name", IN_FILES)
def test_given_twice(name: str) -> None:
    """Two places for one secret are told: which one holds would be a guess."""
    Path("secret").write_text("a")
    with pytest.raises(FileOfSettingUnusable, match="both set"):
        with_files({f"{name}_FILE": "secret", name: "b"})
