"""`bot review sheet`: the table and the page that are printed and signed."""

import csv
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

from bot.cli import main
from tests.small_content import small_content

WORDS = 'Écris "A & B" ; a < b, vite.'
READ = WORDS.replace(" ;", "\u202f;")
"""The same as a person reads it: no line is broken before a mark."""
"""What a table or a page could stumble over."""
OUTCOMES = 5
"""Steps of that content that tell: one of help, one of find-lawyer, three of refused."""


class Page(HTMLParser):
    """Reads a page: its tags in order, and its words by the tag that holds them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.words: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - of HTMLParser
        """A tag begins."""
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """A tag ends: it must be the last that began."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Words inside the innermost tag."""
        if self.open:
            self.words[self.open[-1]] = self.words.get(self.open[-1], "") + data


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the sheet of a small content is written to."""
    folder = small_content(tmp_path / "content")
    text = folder / "locales" / "fr" / "help.ftl"
    changed = text.read_text(encoding="utf-8").replace("start = ", f"start =\n    {WORDS}\n    ")
    text.write_text(changed, encoding="utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(folder))
    return tmp_path / "a" / "sheet"


def test_the_table(out: Path) -> None:
    """A spreadsheet in French opens it: a mark, semicolons, one row each, no text cut in two."""
    assert main(["review", "sheet", "--out", str(out), "--today", "2026-11-22"]) == 0

    raw = (out / "sheet.csv").read_bytes()
    rows = list(csv.DictReader(StringIO(raw.decode("utf-8-sig")), delimiter=";"))

    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.split(b"\r\n")[0].count(b";") == len(rows[0]) - 1
    assert len(rows) == OUTCOMES
    assert {(row["guide"], row["étape"]) for row in rows} >= {("help", "start")}
    assert any(READ in row["texte"] for row in rows)
    assert all(row["faits"] or row["sans droit, parce que"] for row in rows)


def test_the_page(out: Path) -> None:
    """A page that a browser prints: whole, an article each, a line to sign, words as words."""
    assert main(["review", "sheet", "--out", str(out), "--today", "2026-11-22"]) == 0

    page = Page((out / "sheet.html").read_text(encoding="utf-8"))

    assert page.open == []
    assert page.words["title"] == "Feuille de relecture, 22/11/2026"
    assert page.tags.count("article") == OUTCOMES
    assert page.words["dt"].count("signature") == OUTCOMES
    assert READ in page.words["dd"]
    assert {"script", "link", "img"}.isdisjoint(page.tags)
    assert "@page" in page.words["style"]


def test_one_guide(out: Path) -> None:
    """`--flow` makes the sheet of one guide alone."""
    assert main(["review", "sheet", "--out", str(out), "--flow", "help"]) == 0

    assert len((out / "sheet.csv").read_text(encoding="utf-8-sig").split("\nhelp;")) == 2


def test_what_cannot_be(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No such guide, or a folder that cannot be written to: one sentence, and 1."""
    assert main(["review", "sheet", "--out", str(out), "--flow", "halp"]) == 1
    assert "There is no guide 'halp'" in capsys.readouterr().err
    out.parent.mkdir(parents=True)
    out.write_text("a file")

    assert main(["review", "sheet", "--out", str(out)]) == 1
    assert "cannot be written to" in capsys.readouterr().err
