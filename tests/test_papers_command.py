"""`bot papers`: what an organisation signs is what the program keeps, and names what is open."""

import re
from argparse import Namespace
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.commands.papers import NAMES, TO_FILL, WHY, papers, run
from bot.engine.show import menu_link
from bot.environment import SETTINGS
from bot.model.names import Locale
from bot.model.refused import Refused
from bot.model.retention import RETENTION, DataKind, retention
from bot.rendering.pages_private import privacy_page
from bot.settings import PEOPLE, read_settings
from tests.project import ROOT, talk
from tests.test_docs import NAME, OF_COMMANDS, named

WORDS = {one.kind: f"mot de {one.kind.value}" for one in RETENTION}
GIVEN = {
    "BOT_ORGANISATION": "Association Exemple",
    "BOT_DATA_CONTACT": "donnees@example.org",
    "BOT_SAFEGUARDING_LEAD": "Awa Exemple",
    "BOT_IMPACT_ASSESSMENT": "2026-11-02",
}
TODAY = date(2026, 11, 30)


def plain(text: str) -> str:
    """*text* without the signs around what is put in, and with one kind of space."""
    return re.sub("[\u2068\u2069]", "", text).replace("\u00a0", " ")


def made(people: dict[str, str] | None = None, *, has_team: bool = False) -> dict[str, str]:
    """The four pages."""
    given = GIVEN if people is None else people
    return dict(papers(RETENTION, WORDS, given, TODAY, has_team=has_team))


@pytest.mark.parametrize("one", RETENTION, ids=lambda one: one.kind.value)
@pytest.mark.parametrize("page", ["information", "registre", "incident"])
def test_each_row_of_the_table(page: str, one: object) -> None:
    """Each kind of data stands there with its time; in an incident only those about a person."""
    row = next(each for each in RETENTION if each is one)
    rows = [line for line in made()[page].splitlines() if WORDS[row.kind] in line]

    assert len(rows) == (page != "incident" or row.about_a_person)
    for line in rows:
        assert re.search(r"\b\d+ (?:minutes|heures?|jours?)\b", line), line
        assert page == "incident" or ("oui" in line) == row.about_a_person


def test_another_time_is_another_paper() -> None:
    """A time that is changed in the table is changed in each paper, in figures too."""
    longer = tuple(
        replace(one, ttl=timedelta(days=77)) if one.kind is DataKind.LANGUAGES else one
        for one in RETENTION
    )
    before, after = made(), papers(longer, WORDS, GIVEN, TODAY, has_team=False)

    for name in NAMES:
        assert "77 jours" not in before[name]
        assert after[name].count("77 jours") >= 1, name
        assert "30 jours" not in after[name], name


def test_on_a_server() -> None:
    """Several bots and a server keep more, and "erased" means another thing there: it is said."""
    words = {one.kind: f"kind {one.kind.value}" for one in retention(on_server=True)}
    alone = papers(retention(on_server=False), words, GIVEN, TODAY, has_team=False)
    shared = papers(retention(on_server=True), words, GIVEN, TODAY, has_team=False, on_server=True)

    for page in ("information", "registre"):
        for kind in (DataKind.HANDLED, DataKind.ERASED):
            assert [words[kind] in one[page] for one in (alone, shared)] == [False, True]
    assert "écrasé" in alone["registre"]
    assert "écrasé" not in shared["registre"]
    assert "Un seul programme" not in shared["registre"]
    assert shared["registre"].count(TO_FILL) == alone["registre"].count(TO_FILL) + 1


def test_every_kind_has_its_reason() -> None:
    """A new kind of data asks for its purpose in French."""
    assert set(WHY) == set(DataKind)


def test_who_answers() -> None:
    """Given, each is named; not given, the place says so with the name of the setting."""
    full, empty = "".join(made().values()), "".join(made({}).values())
    for name, value in GIVEN.items():
        assert value in full
        assert f"{TO_FILL} ({name})" in empty
        assert name not in full
    assert set(GIVEN) == set(PEOPLE)
    assert made()["registre"].count(TO_FILL) == 3, "basis, host and transfers are theirs to say"


def test_nothing_is_left_open() -> None:
    """No placeholder stays, whatever is given."""
    for has_team in (True, False):
        for text in made(has_team=has_team).values():
            assert not re.search(r"\$[a-z{]", text)
    assert "groupe Telegram" in made(has_team=True)["registre"]
    assert "groupe Telegram" not in made()["registre"]


def test_each_point_of_the_article() -> None:
    """The record answers every point of article 30, paragraph 1, of the GDPR."""
    for letter in "abcdefg":
        assert f"| {letter}) " in made()["registre"]


def test_what_they_lean_on_is_there() -> None:
    """Tests, files, commands and settings that the papers name exist."""
    text = "".join(made().values())
    for path in re.findall(r"`((?:tests|bot)/[\w./]+)`", text):
        assert (ROOT / path).exists(), path
    assert len(re.findall(r"`tests/", text)) >= 8
    for words in named(text):
        assert any(known[0] == words[0] for known in OF_COMMANDS), words
    assert set(NAME.findall(text)) <= set(SETTINGS)


def test_it_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Into a folder, in the words of the bot's own privacy page; what is there is not replaced."""
    settings = read_settings({**GIVEN, "BOT_CONTENT_DIR": str(ROOT)})
    folder = tmp_path / "papers"
    assert run(settings, Namespace(folder=str(folder))) == 0
    said = capsys.readouterr().out
    notice = (folder / "information.md").read_text("utf-8")
    screen = talk().screen(menu_link(talk().compiled, Locale("fr"), None))
    shown = plain(privacy_page(talk().compiled, talk().translations, screen).text)
    rows = re.findall(r"^• (.+) : (.+)$", shown, re.MULTILINE)

    assert sorted(one.stem for one in folder.iterdir()) == sorted(NAMES)
    assert "à compléter" in said
    assert len(rows) == len(RETENTION)
    for what, time in rows:
        assert f"| {what} | {time} |" in plain(notice)
    with pytest.raises(Refused, match="Choose another folder"):
        run(settings, Namespace(folder=str(folder)))
