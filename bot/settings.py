"""
What an installation sets: from the environment, or from a `.env` file beside the bot.

A setting that is wrong stops the start with one sentence that names it and shows an example.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from bot.content.content_folder import ContentFolder
from bot.environment import read_environment, with_files
from bot.model.installation import Drafts
from bot.model.refused import ToMend

TELEGRAM_API: Final = "https://api.telegram.org"
DATA_DIR: Final = "data"
HOW_TO_START_ON_TELEGRAM: Final = (
    "To run it on Telegram: write to @BotFather in Telegram, send /newbot, and put the token it "
    "gives into a file named .env as TELEGRAM_BOT_TOKEN=123456:ABC..."
)

PEOPLE: Final = {
    "BOT_ORGANISATION": "the organisation that answers for this bot",
    "BOT_DATA_CONTACT": "who answers questions about data, for example an e-mail address",
    "BOT_SAFEGUARDING_LEAD": "who is called when a child is in danger",
    "BOT_IMPACT_ASSESSMENT": "the day of the impact assessment, for example 2026-11-02",
}
"""Those without whom no bot may run in public (safety rule G9)."""

WEBHOOK_PORT: Final = 8443
METRICS_PORT: Final = 9464
"""An example: the port that exporters of their own language often take."""
RELOAD: Final = {"": False, "by-signal": False, "on-change": True}
MACHINE_VOICE: Final = {"": True, "on": True, "off": False}
LOGS: Final = {"": False, "text": False, "json": True}
WEBHOOK_HOST: Final = "127.0.0.1"
"""This machine alone: the proxy in front is on it, unless somebody says otherwise."""
WEBHOOK_PATH: Final = "/telegram"
"""Where updates come in when WEBHOOK_URL names no path."""
PROXIES: Final = {"http", "https", "socks5", "socks5h"}
ADDRESS: Final = re.compile(
    r"(?P<scheme>https?)://[A-Za-z0-9.-]+(:(?P<port>[0-9]{1,5}))?(?P<path>/[A-Za-z0-9/._~-]*)?"
)
"""An address without user, question mark or escapes: a proxy passes it on as it is."""
OPEN_PORTS: Final = {443, 80, 88, 8443}
"""The ports that Telegram delivers to (Bot API, setWebhook)."""
SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What a secret may look like (Bot API, setWebhook, *secret_token*)."""


GROUP: Final = re.compile(r"-[1-9][0-9]{5,15}")
"""The number of a group or supergroup (Bot API, Chat, *id*: at most 52 significant bits)."""


class SettingWrong(ToMend):
    """A setting is missing or cannot be used; the text says which and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """
    The settings of this installation.

    Args:
        telegram_proxy: The proxy by which Telegram is reached; None for none.
        content_dir: The folder that holds `flows/` and `locales/`.
        overlay_dir: A folder of one's own that lies over it; None for none.
        reload_on_change: Whether changed content is taken without being asked for.
        people: Who answers for a public bot, by the name of the setting; empty ones left out.
        drafts: How a critical text is shown that nobody has signed in a language.
        machine_voice: Whether a machine may speak where no person has recorded a screen.
        webhook_url: Where Telegram delivers updates, with a path and without the token.
        webhook_secret: What Telegram shows with each delivery.
        webhook_port: The port of this machine that deliveries come in at.
        webhook_host: The address of this machine that deliveries come in at.
        webhook_certificate: The certificate in front of it, where no authority has signed it.
        data_dir: The folder of the database; made when it is first needed.
        database_url: Another place for the database; None for a file in *data_dir*.
        key_file: What opens the database; None for the usual place, outside *data_dir*.
        key: The same as what is in *key_file*, given without a file.
        metrics_port: The private port that says how the bot is; None for none.
        metrics_host: The address of this machine that it listens at.
        logs_as_json: Whether each line of the log is an object.
        staff_chat: The number of a group of the team, told what is to be done; None for none.
    """

    telegram_token: str | None
    telegram_api_url: str
    telegram_proxy: str | None = field(repr=False)
    content_dir: Path
    overlay_dir: Path | None
    reload_on_change: bool
    people: Mapping[str, str]
    drafts: Drafts
    machine_voice: bool
    webhook_url: str | None
    webhook_secret: str | None
    webhook_port: int
    webhook_host: str
    webhook_certificate: bytes | None = field(repr=False)
    data_dir: Path
    database_url: str | None = field(repr=False)
    key_file: Path | None
    key: str | None = field(repr=False)
    staff_chat: int | None
    metrics_port: int | None
    metrics_host: str
    logs_as_json: bool

    @property
    def content(self) -> ContentFolder:
        """The content as people see it: the shipped, with what lies over it."""
        return ContentFolder(self.content_dir, self.overlay_dir)


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """
    The settings from *environment*, by default the process's own over those of `.env`.

    Raises:
        SettingWrong: When one cannot be used.
    """
    environment = read_environment() if environment is None else with_files(environment)
    api = environment.get("TELEGRAM_API_URL") or TELEGRAM_API
    if urlsplit(api).scheme not in {"http", "https"}:
        raise SettingWrong(
            f"TELEGRAM_API_URL must be an address such as {TELEGRAM_API}, not {api!r}."
        )
    content = _content_dir(environment.get("BOT_CONTENT_DIR"))
    return Settings(
        telegram_token=(environment.get("TELEGRAM_BOT_TOKEN") or "").strip() or None,
        telegram_api_url=api.rstrip("/"),
        telegram_proxy=_proxy(environment.get("TELEGRAM_PROXY")),
        content_dir=content,
        overlay_dir=_overlay_dir(environment, content),
        reload_on_change=_reload(environment.get("BOT_RELOAD")),
        people={name: environment[name] for name in PEOPLE if environment.get(name)},
        drafts=_drafts(environment.get("BOT_DRAFTS")),
        machine_voice=_machine_voice(environment.get("BOT_MACHINE_VOICE")),
        webhook_url=_webhook_url(environment),
        webhook_secret=_webhook_secret(environment.get("WEBHOOK_SECRET")),
        webhook_port=_port(environment, "WEBHOOK_PORT", WEBHOOK_PORT) or WEBHOOK_PORT,
        webhook_host=_host(environment, "WEBHOOK_HOST"),
        webhook_certificate=_webhook_certificate(_path(environment, "WEBHOOK_CERTIFICATE")),
        data_dir=_path(environment, "BOT_DATA_DIR") or Path(DATA_DIR),
        database_url=(environment.get("DATABASE_URL") or "").strip() or None,
        key_file=_path(environment, "BOT_KEY_FILE"),
        key=(environment.get("BOT_KEY") or "").strip() or None,
        staff_chat=_staff_chat(environment.get("BOT_STAFF_CHAT")),
        metrics_port=_port(environment, "BOT_METRICS_PORT", METRICS_PORT),
        metrics_host=_host(environment, "BOT_METRICS_HOST"),
        logs_as_json=_logs(environment.get("BOT_LOGS")),
    )


def _drafts(given: str | None) -> Drafts:
    name = (given or "").strip().lower() or Drafts.BESIDE_FRENCH.value
    known = {one.value: one for one in Drafts}
    if name not in known:
        raise SettingWrong(f"BOT_DRAFTS must be one of {', '.join(known)}, not {given!r}.")
    return known[name]


def _machine_voice(given: str | None) -> bool:
    how = (given or "").strip().lower()
    if how not in MACHINE_VOICE:
        raise SettingWrong(f"BOT_MACHINE_VOICE must be on or off, not {given!r}.")
    return MACHINE_VOICE[how]


def _staff_chat(given: str | None) -> int | None:
    """The number of a group, which is below zero: what is told to a team is told to no person."""
    text = (given or "").strip()
    if not text:
        return None
    if not GROUP.fullmatch(text):
        raise SettingWrong(
            "BOT_STAFF_CHAT must be the number of a group in which the bot is a member, for "
            f"example -1001234567890, not {text!r}."
        )
    return int(text)


def _proxy(given: str | None) -> str | None:
    address = (given or "").strip()
    if not address:
        return None
    try:
        parts = urlsplit(address)
        is_usable = parts.scheme in PROXIES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable:
        # The address may hold a password: it is not repeated.
        raise SettingWrong(
            "TELEGRAM_PROXY must be an address such as http://proxy.example.org:3128 or "
            "socks5://user:password@proxy.example.org:1080."
        )
    return address


def _content_dir(given: str | None) -> Path:
    """The folder named by the setting, else the one we are in, else the one of the project."""
    if given:
        folder = Path(given)
        # With one of the two it is broken content, and `bot run` still answers with help.
        if not any((folder / name).is_dir() for name in ("flows", "locales")):
            raise SettingWrong(
                f"BOT_CONTENT_DIR must be a folder with flows/ and locales/ in it; {given!r} is "
                "not. Leave it out to use the project's own content."
            )
        return folder
    here, project = Path.cwd(), Path(__file__).resolve().parent.parent
    found = next((one for one in (here, project) if (one / "flows").is_dir()), None)
    if found is None:
        raise SettingWrong(
            "No content found: set BOT_CONTENT_DIR to the folder with flows/ and locales/ in it."
        )
    return found


def _overlay_dir(environment: Mapping[str, str], content: Path) -> Path | None:
    folder = _path(environment, "BOT_OVERLAY_DIR")
    if folder is not None and content.resolve().is_relative_to(folder.resolve()):
        raise SettingWrong(
            f"BOT_OVERLAY_DIR must be a folder beside the shipped content or in it; "
            f"{str(folder)!r} holds that. Make one of its own, for example "
            f"{str(content / 'own')!r}."
        )
    if folder is not None and not folder.is_dir():
        raise SettingWrong(
            f"BOT_OVERLAY_DIR must be a folder with content of your own; {str(folder)!r} is none. "
            "Make it, and put only into it what you add or change: for example "
            "locales/fr/menu.ftl with one text."
        )
    return folder


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    """The path that a setting names; `~` is the home of whoever runs the bot."""
    given = (environment.get(name) or "").strip()
    if not given:
        return None
    try:
        return Path(given).expanduser()
    except RuntimeError:
        raise SettingWrong(
            f"{name} begins with ~, and whoever runs the bot has no home folder. Write the whole "
            "path, for example /srv/bot."
        ) from None


def _webhook_url(environment: Mapping[str, str]) -> str | None:
    """The address of the webhook, with a path. Telegram itself delivers to https only."""
    given = (environment.get("WEBHOOK_URL") or "").strip()
    token = (environment.get("TELEGRAM_BOT_TOKEN") or "").strip()
    if not given:
        return None
    if token and token in given:
        raise SettingWrong(
            "WEBHOOK_URL must not hold the token, because addresses are written into logs. An "
            f"example: https://bot.example.org{WEBHOOK_PATH}"
        )
    address = ADDRESS.fullmatch(given)
    is_telegram = (environment.get("TELEGRAM_API_URL") or TELEGRAM_API).startswith(TELEGRAM_API)
    if address is None or (is_telegram and address["scheme"] != "https"):
        raise SettingWrong(
            f"WEBHOOK_URL must be an address such as https://bot.example.org{WEBHOOK_PATH}, not "
            f"{given!r}."
        )
    if is_telegram and int(address["port"] or 443) not in OPEN_PORTS:
        raise SettingWrong(
            "Telegram delivers to the ports 443, 80, 88 and 8443 only. Write one of them into "
            f"WEBHOOK_URL, or none for 443; not {address['port']}."
        )
    return given if (address["path"] or "").strip("/") else given.rstrip("/") + WEBHOOK_PATH


def _webhook_secret(given: str | None) -> str | None:
    if not given:
        return None
    if not SECRET.fullmatch(given):
        # The value is not shown: this line may end in a log.
        raise SettingWrong(
            "WEBHOOK_SECRET must be 1 to 256 characters out of A-Z, a-z, 0-9, _ and -. "
            'To make one: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
    return given


def _port(environment: Mapping[str, str], name: str, example: int) -> int | None:
    given = environment.get(name)
    if not given:
        return None
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 65536:
        raise SettingWrong(f"{name} must be a number such as {example}, not {given!r}.")
    return int(given)


def _host(environment: Mapping[str, str], name: str) -> str:
    host = (environment.get(name) or "").strip() or WEBHOOK_HOST
    try:
        return str(ip_address("127.0.0.1" if host == "localhost" else host))
    except ValueError:
        raise SettingWrong(
            f"{name} must be an address of this machine such as {WEBHOOK_HOST}, or 0.0.0.0 "
            f"for every one of them (behind a proxy on another machine), not {host!r}."
        ) from None


def _reload(given: str | None) -> bool:
    how = (given or "").strip().lower()
    if how not in RELOAD:
        raise SettingWrong(f"BOT_RELOAD must be by-signal or on-change, not {given!r}.")
    return RELOAD[how]


def _logs(given: str | None) -> bool:
    how = (given or "").strip().lower()
    if how not in LOGS:
        raise SettingWrong(f"BOT_LOGS must be text or json, not {given!r}.")
    return LOGS[how]


def _webhook_certificate(file: Path | None) -> bytes | None:
    """
    The certificate that Telegram is to trust, as it is sent there.

    Source:
        Bot API, setWebhook, *certificate*: PEM; never with the private key.
    """
    if file is None:
        return None
    try:
        pem = file.read_bytes()
    except OSError as error:
        raise SettingWrong(
            f"WEBHOOK_CERTIFICATE: {file} cannot be read: {error.strerror}."
        ) from None
    if b"-----BEGIN CERTIFICATE-----" not in pem or b"PRIVATE KEY" in pem:
        raise SettingWrong(
            f"WEBHOOK_CERTIFICATE: {file} must hold a certificate in PEM (-----BEGIN "
            "CERTIFICATE-----) and no private key: it is sent to Telegram."
        )
    return pem
