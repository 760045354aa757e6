"""Settings: from the environment, with one sentence for each that is wrong."""

from pathlib import Path

import pytest

from bot.settings import TELEGRAM_API, SettingWrong, read_settings

ROOT = Path(__file__).resolve().parent.parent


def test_nothing_set() -> None:
    """Without any setting: no token, Telegram's own server, the project's content."""
    settings = read_settings({})

    assert settings.telegram_token is None
    assert settings.telegram_api_url == TELEGRAM_API
    assert (settings.content_dir / "flows").is_dir()
    assert settings.people == {}


def test_a_blank_token_is_none() -> None:
    """A token of blanks, as an empty line in .env gives, is no token."""
    assert read_settings({"TELEGRAM_BOT_TOKEN": "  "}).telegram_token is None


def test_a_wrong_address() -> None:
    """An address that is none names its setting and shows an example."""
    with pytest.raises(SettingWrong, match="TELEGRAM_API_URL must be an address such as https"):
        read_settings({"TELEGRAM_API_URL": "telegram"})


def test_a_wrong_folder(tmp_path: Path) -> None:
    """A content folder without flows/ and locales/ names its setting."""
    with pytest.raises(SettingWrong, match="BOT_CONTENT_DIR"):
        read_settings({"BOT_CONTENT_DIR": str(tmp_path)})


def test_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A .env file beside the bot is read; the environment wins over it."""
    (tmp_path / ".env").write_text("TELEGRAM_BOT_TOKEN=1:a\nTELEGRAM_API_URL=http://a\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.setenv("TELEGRAM_API_URL", "http://b/")
    settings = read_settings()

    assert (settings.telegram_token, settings.telegram_api_url) == ("1:a", "http://b")


@pytest.mark.parametrize(
    "address",
    ["http://proxy.example.org:3128", "socks5://user:pa55@proxy.example.org:1080", "https://p"],
)
def test_a_proxy(address: str) -> None:
    """A proxy is taken as it is written."""
    assert read_settings({"TELEGRAM_PROXY": f" {address} "}).telegram_proxy == address


@pytest.mark.parametrize(
    "address",
    ["proxy:3128", "ftp://proxy", "http://", "http://u:pa55@p:0", "http://u:pa55@p:x", "http://[p"],
)
def test_no_proxy(address: str) -> None:
    """What is no address of a proxy names its setting; a password in it is not repeated."""
    with pytest.raises(SettingWrong, match="TELEGRAM_PROXY must be an address") as caught:
        read_settings({"TELEGRAM_PROXY": address})

    assert "pa55" not in str(caught.value)


def test_a_password_is_not_shown() -> None:
    """The settings do not show the address of a proxy, which may hold a password."""
    settings = read_settings({"TELEGRAM_PROXY": "http://u:pa55@proxy"})

    assert "pa55" not in repr(settings)
