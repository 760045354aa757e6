"""Troubles of an installation, each planted on purpose, with what `bot doctor` says of it."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

from bot.commands.health import FILE, Running
from bot.service.clock import today_in_paris
from tests.faults.bot_process import free_port
from tests.running.installation import KEY_LINE, Installation
from tests.store.places import OTHER_KEY, key_line

OURS = "https://bot.example.org/telegram"


def no_token(one: Installation) -> None:
    del one.settings["TELEGRAM_BOT_TOKEN"]


def token_refused(one: Installation) -> None:
    one.telegram.status = 401


def telegram_away(one: Installation) -> None:
    one.settings["TELEGRAM_API_URL"] = f"http://127.0.0.1:{free_port()}"


def a_portal(one: Installation) -> None:
    one.telegram.page = "<html>Bienvenue à l'hôtel</html>"


def taken_by_a_webhook(one: Installation) -> None:
    one.telegram.info["url"] = "https://other.example.org/x"


def webhook_taken_away(one: Installation) -> None:
    one.settings |= {"WEBHOOK_URL": OURS, "WEBHOOK_SECRET": "abcdefgh"}
    one.runs(Running(by_webhook=True))


def polls_beside_its_webhook(one: Installation) -> None:
    one.settings |= {"WEBHOOK_URL": OURS, "WEBHOOK_SECRET": "abcdefgh"}
    one.telegram.info["url"] = OURS


def not_delivered(one: Installation) -> None:
    one.settings |= {"WEBHOOK_URL": OURS, "WEBHOOK_SECRET": "abcdefgh"}
    one.runs(Running(by_webhook=True))
    one.telegram.info = {
        "url": OURS, "pending_update_count": 3, "last_error_date": int(time.time()) - 60,
        "last_error_message": "SSL error {error:0A000086}",
    }  # fmt: skip


def many_wait(one: Installation) -> None:
    one.telegram.info["pending_update_count"] = 4000


def clock_ahead(one: Installation) -> None:
    one.telegram.ahead = -3 * 3600


def clock_behind(one: Installation) -> None:
    one.telegram.ahead = 150


def misspelt(one: Installation) -> None:
    one.settings["WEBHOK_URL"] = "x"


def wrong_setting(one: Installation) -> None:
    one.settings |= {"TELEGRAM_PROXY": "ftp://u:pa55word@proxy", "WEBHOOK_PORT": "http"}


def secret_file_gone(one: Installation) -> None:
    del one.settings["TELEGRAM_BOT_TOKEN"]
    one.settings["TELEGRAM_BOT_TOKEN_FILE"] = str(one.folder / "token")


def another_kind_of_database(one: Installation) -> None:
    one.settings["DATABASE_URL"] = "mysql://u:pa55word@host/x"


def webhook_without_secret(one: Installation) -> None:
    one.settings["WEBHOOK_URL"] = OURS


def key_lost(one: Installation) -> None:
    one.key.unlink()


def another_key(one: Installation) -> None:
    one.key.write_text(key_line(1, OTHER_KEY))


def key_for_all(one: Installation) -> None:
    one.key.chmod(0o644)


def key_beside_data(one: Installation) -> None:
    (one.data / "key").write_text(KEY_LINE)
    one.settings["BOT_KEY_FILE"] = str(one.data / "key")


def _change(one: Installation, statement: str) -> None:
    with closing(sqlite3.connect(one.database)) as connection:
        connection.execute(statement)
        connection.commit()


def newer_data(one: Installation) -> None:
    _change(one, "UPDATE alembic_version SET version_num = '9999'")


def other_tables(one: Installation) -> None:
    _change(one, "ALTER TABLE totals ADD COLUMN extra TEXT")


def damaged_data(one: Installation) -> None:
    one.database.write_bytes(os.urandom(8192))


def data_for_all(one: Installation) -> None:
    one.database.chmod(0o640)


def folder_for_all(one: Installation) -> None:
    one.data.chmod(0o755)


def wish_to_erase(one: Installation) -> None:
    (one.data / f"{one.database.name}.erase").write_text(f"links {'0' * 64}\n")


def put_aside(one: Installation) -> None:
    (one.data / f"{one.database.name}.broken-1").write_bytes(b"x")
    (one.data / f"{one.database.name}.broken-1").chmod(0o600)


def disk_fails_the_bot(one: Installation) -> None:
    one.runs(Running(store="disk-full"))


def bot_is_deaf(one: Installation) -> None:
    one.runs(Running(trouble="Telegram has not given its messages for 300 seconds (Conflict)"))


def bot_was_killed(one: Installation) -> None:
    one.runs(ago=3600)


def bot_hangs(one: Installation) -> None:
    one.runs(ago=600)


def no_bot(one: Installation) -> None:
    (one.data / FILE).unlink()


def broken_content(one: Installation) -> None:
    one.rewrite("flows/refused.yaml", "go: ", "goo: ")


def other_content(one: Installation) -> None:
    one.runs(Running(content="0123456789ab"))


def day_after(days: int) -> str:
    """The day that many days after today, as content writes it."""
    return str(today_in_paris() + timedelta(days=days))


def old_number(one: Installation) -> None:
    one.rewrite("flows/_contacts.yaml", r"checked: \S+", f"checked: {day_after(-40)}")


def number_gone(one: Installation) -> None:
    one.rewrite("flows/_contacts.yaml", r"checked: \S+", f"checked: {day_after(-200)}")
    one.rewrite("flows/_contacts.yaml", 'number: "119"', 'number: "0140000000"')
    # The numbers of the State are shown for ever, and known by the names of their contacts.
    for file in (*one.content.rglob("*.yaml"), *one.content.rglob("*.ftl")):
        file.write_text(file.read_text("utf-8").replace("tel-119", "tel-lawyer"), "utf-8")


def number_soon(one: Installation) -> None:
    one.rewrite("flows/_contacts.yaml", r"checked: \S+", f"checked: {day_after(-20)}")


def law_past(one: Installation) -> None:
    one.rewrite("flows/refused.yaml", r"on: \d\S+\d,", f"on: {day_after(-30)},")
    one.rewrite("flows/refused.yaml", r"again-before: \d\S+\d", f"again-before: {day_after(-3)}")


def law_soon(one: Installation) -> None:
    one.rewrite("flows/refused.yaml", r"again-before: \d\S+\d", f"again-before: {day_after(5)}")


def public_without_people(one: Installation) -> None:
    one.runs(Running(public=True))


NOT_RUNNING = {bot_was_killed, no_bot}
"""With these no bot holds the lock."""
TROUBLES: list[tuple[Callable[[Installation], None], str, str, str, str]] = [
    (no_token, "token", "error", "TELEGRAM_BOT_TOKEN is not set", "@BotFather"),
    (token_refused, "token", "error", "does not accept the token", "TELEGRAM_BOT_TOKEN"),
    (telegram_away, "telegram", "error", "refused", "TELEGRAM_API_URL"),
    (a_portal, "telegram", "error", "not the Bot API", "sign in"),
    (taken_by_a_webhook, "updates", "error", "to another address", "--take-over"),
    (webhook_taken_away, "updates", "error", "has taken the messages", "Stop that program"),
    (polls_beside_its_webhook, "updates", "error", "it gets none", "--webhook"),
    (not_delivered, "updates", "error", "cannot deliver", "proxy"),
    (bot_is_deaf, "updates", "error", "does not answer people", "start the bot again"),
    (many_wait, "updates", "error", "wait at Telegram", "start it again"),
    (clock_ahead, "clock", "error", "3 hours ahead", "set-ntp"),
    (clock_behind, "clock", "warning", "2 minutes behind", "set-ntp"),
    (misspelt, "settings", "warning", "WEBHOK_URL is no setting", "WEBHOOK_URL"),
    (wrong_setting, "settings", "error", "TELEGRAM_PROXY must be", "start the bot again"),
    (wrong_setting, "settings", "error", "WEBHOOK_PORT must be", "start the bot again"),
    (secret_file_gone, "settings", "error", "TELEGRAM_BOT_TOKEN_FILE", "start the bot again"),
    (another_kind_of_database, "settings", "error", "DATABASE_URL must begin", ""),
    (webhook_without_secret, "settings", "error", "WEBHOOK_SECRET is not set", ".env"),
    (public_without_people, "settings", "error", "BOT_SAFEGUARDING_LEAD", ".env"),
    (key_lost, "key", "error", "there is no key", "Put the key back"),
    (another_key, "key", "error", "another key", "Put that key back"),
    (key_for_all, "key", "error", "others than its owner", "chmod 600"),
    (key_beside_data, "key", "error", "lies in the folder of the data", "elsewhere"),
    (newer_data, "database", "error", "newer version", "newer version"),
    (other_tables, "database", "error", "other columns", "Put back the file"),
    (damaged_data, "database", "error", "damaged", "put"),
    (wish_to_erase, "database", "error", "asked to be erased", "writable"),
    (put_aside, "database", "warning", "put aside", "disk"),
    (disk_fails_the_bot, "database", "error", "in memory", "log"),
    (data_for_all, "permissions", "error", "Others on this machine", "chmod 600"),
    (folder_for_all, "permissions", "warning", "look into the folder", "chmod 700"),
    (bot_was_killed, "process", "error", "ended without a word", "Start it"),
    (bot_hangs, "process", "error", "stopped moving", "start it again"),
    (no_bot, "process", "warning", "No bot is running", "bot run"),
    (broken_content, "content", "error", "has mistakes", "bot lint"),
    (other_content, "content", "warning", "other content", "HUP"),
    (old_number, "phones", "warning", "1 phone line", "_contacts.yaml"),
    (number_gone, "phones", "error", "not shown any more", "119"),
    (number_soon, "phones", "note", "to be checked soon", "_contacts.yaml"),
    (law_past, "readings", "", "to be read again", "again-before"),
    (law_soon, "readings", "note", "to be read again soon", "again-before"),
]
"""What is planted; the check that finds it; how bad it is; words of what it says and advises."""
