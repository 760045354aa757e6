"""A webhook that went deaf is noticed, said with its true cause, and taken back."""

import asyncio
from typing import Any

import pytest
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.faces.telegram.startup import ReceivedElsewhere, check_no_other_receiver
from bot.faces.telegram.webhook_monitor import UNREACHED, WebhookMonitor

OURS = "https://bot.example.org/telegram"
SECRET = "AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
TOKEN = f"123456:{SECRET}"


class Telegram:
    """Knows where it delivers, and how that went."""

    def __init__(self) -> None:
        self.info: dict[str, Any] = {"url": OURS, "pending_update_count": 0}
        self.error: TelegramError | None = None
        self.set_again = 0
        self.received = 0
        self.told: list[str] = []
        self.watch = WebhookMonitor(self, OURS, self.set, lambda: self.received, self.told.append)

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """One call."""
        assert fields == {}
        assert read
        if self.error is not None:
            raise self.error
        return dict(self.info) if method == "getWebhookInfo" else {"id": 1}

    async def set(self) -> None:
        """Set the webhook again."""
        self.set_again += 1
        self.info["url"] = OURS

    def fails(self, words: str, at: int) -> None:
        """A delivery has failed."""
        self.info |= {
            "pending_update_count": 1,
            "last_error_date": at,
            "last_error_message": words,
        }


async def test_all_is_well() -> None:
    """A quiet evening is no trouble, and nothing is said."""
    telegram = Telegram()
    for _ in range(10):
        await telegram.watch.look()

    assert (telegram.watch.trouble, telegram.told, telegram.set_again) == ("", [], 0)


@pytest.mark.parametrize(
    ("url", "words"),
    [("", "long polling"), ("https://other.example.org/x", "at other.example.org")],
)
async def test_taken_away_and_back(url: str, words: str) -> None:
    """Who has the updates is named; they are taken back, and that is said, too."""
    telegram = Telegram()
    await telegram.watch.look()
    telegram.info["url"] = url
    await telegram.watch.look()
    trouble = telegram.watch.trouble
    await telegram.watch.look()

    assert words in trouble
    assert words in telegram.told[0]
    assert "another program" in trouble
    assert telegram.set_again == 1
    assert telegram.watch.trouble == ""
    assert len(telegram.told) == 2


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (f"https://other.example.org/{TOKEN}", "other.example.org"),
        (f"https://other.example.org:8443/bot{TOKEN}/x", "other.example.org"),
        (f"https://other.example.org/?secret={TOKEN}#{TOKEN}", "other.example.org"),
        (f"https://{TOKEN}@other.example.org/", "other.example.org"),
        (f"https://other.example.org/{TOKEN.replace(':', '%3A')}", "other.example.org"),
        (f"https://[2001:db8::1]/{TOKEN}", "2001:db8::1"),
        (f"https://[oh/{TOKEN}", "another address"),
        (f"{TOKEN}", "another address"),
    ],
)
async def test_of_another_address_the_host_alone(url: str, host: str) -> None:
    """A webhook's path often holds the token, which is ours too: health and log say the host."""
    telegram = Telegram()
    telegram.info["url"] = url
    await telegram.watch.look()
    said = [telegram.watch.trouble, *telegram.told]

    assert len(said) == 2
    assert all(f"at {host}" in one for one in said)
    assert not any(SECRET in one for one in said)
    telegram.info["url"] = url
    with pytest.raises(ReceivedElsewhere) as elsewhere:
        await check_no_other_receiver(telegram, OURS, take_over=False)
    assert str(elsewhere.value) == host


@pytest.mark.parametrize("colon", [":", "%3A", "%3a"])
async def test_what_telegram_says_of_a_failure(colon: str) -> None:
    """Its words, on one line and without a token, are for the log; health has words of ours."""
    telegram = Telegram()
    telegram.fails("", 1)
    await telegram.watch.look()
    telegram.fails(f"Wrong response\n\x1b[2J of /{TOKEN.replace(':', colon)}/ at 10.0.0.7", 2)
    await telegram.watch.look()
    (told,) = telegram.told

    assert "10.0.0.7" in told
    assert told.isprintable()
    assert SECRET not in told
    assert "10.0.0.7" not in telegram.watch.trouble
    assert SECRET not in telegram.watch.trouble
    assert "something else answers" in telegram.watch.trouble


async def test_a_fight_is_said_once() -> None:
    """A program that takes them again and again does not fill the screen; ours goes on."""
    telegram = Telegram()
    for _ in range(20):
        telegram.info["url"] = ""
        await telegram.watch.look()

    assert telegram.set_again == 20
    assert len(telegram.told) == 1
    assert telegram.watch.trouble != ""


@pytest.mark.parametrize(
    ("words", "help_"),
    [
        ("SSL error {error:0A000086:SSL routines::certificate verify failed}", "certificate"),
        ("Connection refused", "proxy"),
        ("Connection timed out", "proxy"),
        ("Read timeout expired", "proxy"),
        ("Wrong response from the webhook: 404 Not Found", "path"),
        ("Failed to resolve host: Name or service not known", "DNS"),
        ("something new", "something new"),
    ],
)
async def test_deliveries_that_fail(words: str, help_: str) -> None:
    """Telegram's own reason is said once with what helps; it ends with the next delivery."""
    telegram = Telegram()
    await telegram.watch.look()
    for at in (10, 20, 20, 30):
        telegram.fails(words, at)
        await telegram.watch.look()
    trouble = telegram.watch.trouble
    telegram.received += 1
    telegram.info["pending_update_count"] = 0
    await telegram.watch.look()

    assert "Telegram cannot deliver" in trouble
    assert words not in trouble
    assert len(telegram.told) == 2
    assert words in telegram.told[0]
    assert help_ in telegram.told[0]
    assert telegram.watch.trouble == ""


async def test_an_old_error_is_over() -> None:
    """What failed before the start, or while others get through, is no trouble now."""
    telegram = Telegram()
    telegram.fails("Connection refused", 10)
    await telegram.watch.look()
    for at in (20, 30):
        telegram.fails("Wrong response from the webhook: 503", at)
        telegram.received += 1
        await telegram.watch.look()

    assert telegram.told == []
    assert telegram.watch.trouble == ""


async def test_telegram_itself_is_not_reached() -> None:
    """Once is nothing; again and again is trouble, and ends by itself."""
    telegram = Telegram()
    telegram.error = NetworkError("x")
    for _ in range(UNREACHED - 1):
        await telegram.watch.look()
    before = telegram.watch.trouble
    await telegram.watch.look()
    trouble = telegram.watch.trouble
    telegram.error = None
    await telegram.watch.look()

    assert before == ""
    assert "not reached" in trouble
    assert telegram.watch.trouble == ""


async def test_one_refusal_ends_nothing() -> None:
    """A 401 once is an outage, in a watch as anywhere."""
    telegram = Telegram()
    telegram.error = InvalidToken("Unauthorized")
    for _ in range(50):
        await telegram.watch.look()
    telegram.error = None
    await telegram.watch.look()

    assert telegram.watch.trouble == ""


async def test_it_ends_at_once() -> None:
    """Nobody waits for the next look when the bot is stopped."""
    telegram, stop = Telegram(), asyncio.Event()
    running = asyncio.create_task(telegram.watch.run(stop))
    await asyncio.sleep(0.01)
    stop.set()
    async with asyncio.timeout(1):
        await running
