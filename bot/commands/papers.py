"""`bot papers`: the papers an organisation owes, from the retention table and the settings."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from string import Template
from typing import Final

from bot import __version__
from bot.app import make_conversation
from bot.commands.arguments import file_named
from bot.content.texts import FACE_FILE
from bot.model.refused import Refused
from bot.model.retention import ON_A_SERVER, RETENTION, DataKind, Retention, retention
from bot.service.clock import today_in_paris
from bot.settings import Settings
from bot.store.server import is_of_a_server

HELP = "write privacy notice, record of processing, threats and incident drill, in French"

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "papers"
NAMES: Final = ("information", "registre", "menaces", "incident")

WHY: Final[Mapping[DataKind, str]] = {
    DataKind.LAST_LINK: "lire les mots écrits sur l’écran où ils l’ont été",
    DataKind.LANGUAGES: "ne demander la langue qu’une fois",
    DataKind.MESSAGES: "pouvoir les effacer quand la personne le veut",
    DataKind.WAITING: "qu’aucune panne ne perde l’appui ; des mots, seulement qu’il y en avait",
    DataKind.TOTALS: "savoir ce qui sert et ce qui est signalé",
    DataKind.RECORDINGS: "ne les envoyer qu’une fois à Telegram",
    DataKind.NOTICES: "dire ce qui change dans un lieu",
    DataKind.HANDLED: "ne pas faire deux fois ce que deux programmes reçoivent",
    DataKind.ERASED: "qu’aucun programme n’écrive après coup ce qu’il avait encore",
}
"""Why each kind is kept, in French; the table itself says it for developers."""

TO_FILL: Final = "**à compléter**"

ERASED_IN_FILE: Final = (
    "Effacé veut dire écrasé ; `/erase` ne dit « fait » que lorsque le disque l’a fait."
)
ERASED_ON_SERVER: Final = (
    "`/erase` ne dit « fait » que lorsque le serveur de données l’a fait. Ce qui est effacé peut "
    "rester, chiffré, dans les fichiers, le journal et les copies du serveur, jusqu’à ce qu’il "
    f"réutilise la place : {TO_FILL} (durée de l’archive et des copies)."
)
ALONE: Final = "Un seul programme à la fois a les données"
SHARED: Final = (
    "Plusieurs programmes partagent un serveur de données, avec la même clé, hors du serveur"
)


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot papers`."""
    parser.add_argument("folder", metavar="FOLDER", help="where the four pages are written")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write the pages; what an organisation must add by hand is named at the end.

    Raises:
        Refused: There is a page of that name that was changed by hand, or it cannot be written.
    """
    translations = make_conversation(settings).translations
    source = translations.content.source
    words = {
        one.kind: translations.say(source, None, FACE_FILE, f"kept-{one.kind.value}").text
        for one in (*RETENTION, *ON_A_SERVER)
    }
    on_server = is_of_a_server(settings.database_url)
    pages = papers(retention(on_server=on_server), words, settings.people, today_in_paris(),
                   has_team=settings.staff_chat is not None, on_server=on_server)  # fmt: skip
    folder = Path(arguments.folder)
    with file_named(folder):
        folder.mkdir(parents=True, exist_ok=True)
        there = [name for name in pages if (folder / f"{name}.md").exists()]
        if there:
            raise Refused(
                f"{folder} has {', '.join(f'{name}.md' for name in there)} already, and somebody "
                "may have filled it in. Choose another folder, and compare."
            )
        for name, text in pages.items():
            (folder / f"{name}.md").write_text(text, encoding="utf-8")
    missing = sum(text.count(TO_FILL) for text in pages.values())
    print(
        f"{folder}: {', '.join(f'{name}.md' for name in pages)}. {missing} places say “à "
        "compléter”: fill them in, and let whoever answers for data read all four."
    )
    return 0


def papers(
    table: Sequence[Retention],
    words: Mapping[DataKind, str],
    people: Mapping[str, str],
    today: date,
    *,
    has_team: bool,
    on_server: bool = False,
) -> Mapping[str, str]:
    """
    The four pages, by name.

    Args:
        words: What each kind is called in the bot's own French.
        people: Who answers for the bot, by the name of the setting.
        has_team: Whether a group of the team is told what is to be done.
        on_server: Whether the data is on a database server.
    """
    personal = [one for one in table if one.about_a_person]
    team = "un groupe Telegram de l’équipe, qui reçoit des nombres et des noms, de personne"
    values = {
        "today": today.isoformat(),
        "version": __version__,
        "organisation": _given(people, "BOT_ORGANISATION"),
        "contact": _given(people, "BOT_DATA_CONTACT"),
        "lead": _given(people, "BOT_SAFEGUARDING_LEAD"),
        "assessment": _given(people, "BOT_IMPACT_ASSESSMENT"),
        "basis": f"{TO_FILL} (celle que retient l’analyse d’impact)",
        "host": f"{TO_FILL} (nom, pays, contrat)",
        "transfers": f"{TO_FILL} (pays et garanties, selon ses conditions du jour)",
        "team": f"- {team[0].upper()}{team[1:]}.\n" if has_team else "",
        "team_line": team if has_team else "personne d’autre",
        "erased": ERASED_ON_SERVER if on_server else ERASED_IN_FILE,
        "alone": SHARED if on_server else ALONE,
        "longest": _time(max(one.ttl for one in personal)),
        "shortest": _time(next(one.ttl for one in table if one.kind is DataKind.LAST_LINK)),
        "kept": _rows((words[one.kind], _time(one.ttl), _yes(one)) for one in table),
        "kept_why": _rows(
            (words[one.kind], _yes(one), _time(one.ttl), WHY[one.kind]) for one in table
        ),
        "kept_personal": _rows((words[one.kind], _time(one.ttl)) for one in personal),
    }
    return {
        name: Template((TEMPLATES / f"{name}.md").read_text(encoding="utf-8")).substitute(values)
        for name in NAMES
    }


def _given(people: Mapping[str, str], name: str) -> str:
    return people.get(name, "").strip() or f"{TO_FILL} ({name})"


def _yes(one: Retention) -> str:
    return "oui, chiffré" if one.about_a_person else "non"


def _rows(rows: Iterable[Iterable[str]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _time(length: timedelta) -> str:
    """As the privacy page of the bot says it: hours up to 48, then days."""
    if length < timedelta(hours=1):
        return f"{length // timedelta(minutes=1)} minutes"
    hours = length // timedelta(hours=1)
    number, word = (hours, "heure") if hours <= 48 else (length.days, "jour")
    return f"{number} {word}" + ("s" if number > 1 else "")
