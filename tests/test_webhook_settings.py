"""What an installation sets for a webhook: one sentence for each setting that is wrong."""

import pytest

from bot.settings import SettingWrong, read_settings

OURS = {"TELEGRAM_API_URL": "http://127.0.0.1:8081"}


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("https://bot.example.org/telegram", "https://bot.example.org/telegram"),
        ("https://bot.example.org", "https://bot.example.org/telegram"),
        ("https://bot.example.org/", "https://bot.example.org/telegram"),
        ("https://bot.example.org:8443/a/b", "https://bot.example.org:8443/a/b"),
        ("  ", None),
    ],
)
def test_the_address(given: str, taken: str | None) -> None:
    """An address without a path gets one."""
    assert read_settings({"WEBHOOK_URL": given}).webhook_url == taken


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("http://bot.example.org/telegram", "https://bot.example.org/telegram, not 'http:"),
        ("bot.example.org", "https://bot.example.org/telegram, not 'bot"),
        ("https://bot.example.org/{x}", "must be an address"),
        ("https://bot.example.org/?x=1", "must be an address"),
        ("https://u:p@bot.example.org/", "must be an address"),
        ("https://bot.example.org:8080/telegram", "443, 80, 88 and 8443"),
        ("https://bot.example.org/123456:ABC", "must not hold the token"),
    ],
)
def test_a_wrong_address(given: str, words: str) -> None:
    """One that Telegram cannot deliver to is said in a sentence with an example."""
    with pytest.raises(SettingWrong, match=words):
        read_settings({"WEBHOOK_URL": given, "TELEGRAM_BOT_TOKEN": "123456:ABC"})


def test_another_server_of_the_bot_api() -> None:
    """A server of one's own may deliver without encryption, to any port."""
    settings = read_settings({**OURS, "WEBHOOK_URL": "http://127.0.0.1:9000/telegram"})

    assert settings.webhook_url == "http://127.0.0.1:9000/telegram"


@pytest.mark.parametrize("given", ["a b", "é", "x" * 257, "a\n"])
def test_a_wrong_secret(given: str) -> None:
    """A secret that Telegram does not take is said, and not shown."""
    with pytest.raises(SettingWrong, match="WEBHOOK_SECRET must be 1 to 256") as caught:
        read_settings({"WEBHOOK_SECRET": given})

    assert given not in str(caught.value).replace("WEBHOOK_SECRET must be", "")


@pytest.mark.parametrize("given", ["0", "65536", "http", "-1", "8443.0", "٨"])
def test_a_wrong_port(given: str) -> None:
    """A port that is none is said with an example."""
    with pytest.raises(SettingWrong, match="WEBHOOK_PORT must be a number such as 8443"):
        read_settings({"WEBHOOK_PORT": given})


def test_nothing_set_for_it() -> None:
    """Without settings there is a port, and no webhook."""
    settings = read_settings({})

    assert (settings.webhook_url, settings.webhook_secret, settings.webhook_port) == (
        None,
        None,
        8443,
    )
