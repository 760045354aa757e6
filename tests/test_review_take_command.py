"""`bot review take`: a signed sheet comes back; nobody has read what is otherwise today."""

import csv
import re
import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.content_folder import ContentFolder
from bot.content.load import load
from bot.model.content import Content
from bot.model.names import FactId, FlowName
from bot.model.problem import Severity
from tests.small_content import small_content

Rows = list[dict[str, str]]
MADE = "2026-11-22"
TAKEN = ["--again-before", "2027-06-01", "--today", "2026-11-29"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small content and the sheet of it, made once."""
    folder = small_content(tmp_path_factory.mktemp("made") / "content")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOT_CONTENT_DIR", str(folder))
        assert main(["review", "sheet", "--out", str(folder.parent), "--today", MADE]) == 0
    return folder.parent


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, to be changed."""
    shutil.copytree(made / "content", tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(tmp_path / "content"))
    return tmp_path / "content"


def filled(made: Path, path: Path, by: str, *guides: str, leave: str = "") -> Rows:
    """The sheet with a name in each row of some guides, as a spreadsheet saves it."""
    with (made / "sheet.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        if row["guide"] in guides and row["étape"] != leave:
            row["signature"] = by
    write(path, rows)
    return rows


def write(path: Path, rows: Rows, delimiter: str = ",") -> None:
    """Save the table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def content(folder: Path) -> Content:
    """The content, without mistakes."""
    loaded = load(folder)
    assert not [one for one in loaded.problems if one.severity is Severity.ERROR]
    assert loaded.content is not None
    return loaded.content


def test_two_readers(made: Path, folder: Path, tmp_path: Path) -> None:
    """A week later: both names stand in the guide and in its facts, and nothing else changes."""
    before = (folder / "flows/refused.yaml").read_text(encoding="utf-8")
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    filled(made, files[0], "Awa Exemple", "refused", "help")
    filled(made, files[1], "Maître Jean Modele", "refused")
    assert main(["review", "take", *map(str, files), *TAKEN]) == 0
    now = content(folder)
    reading = now.flows[FlowName("refused")].read

    assert reading.by == "Awa Exemple and Maître Jean Modele"
    assert (str(reading.on), str(reading.again_before)) == ("2026-11-29", "2027-06-01")
    assert now.flows[FlowName("help")].read.by == "Awa Exemple"
    assert now.flows[FlowName("find-lawyer")].read.by == "Maître Exemple"
    assert now.facts[FactId("REC-18")].read.by == "Awa Exemple and Maître Jean Modele"
    assert now.facts[FactId("DAY-01")].read.by == "Awa Exemple"
    after = (folder / "flows/refused.yaml").read_text(encoding="utf-8").splitlines()
    assert [one for one in after if not one.startswith("read:")] == [
        one for one in before.splitlines() if not one.startswith("read:")
    ]


def test_with_content_of_ones_own(
    made: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A guide or fact of one's own is read in the file of one's own, others in theirs."""
    own = tmp_path / "own"
    (own / "flows").mkdir(parents=True)
    shutil.copy(folder / "flows/refused.yaml", own / "flows")
    facts = (folder / "flows/_law.yaml").read_text(encoding="utf-8")
    of_own = re.search(r"^REC-18:\n(?:[ #].*\n|\n)*", facts, re.MULTILINE)
    assert of_own is not None
    (own / "flows/_law.yaml").write_text(of_own[0], encoding="utf-8")
    monkeypatch.setenv("BOT_OVERLAY_DIR", "own")
    monkeypatch.chdir(tmp_path)
    shipped = (folder / "flows/refused.yaml").read_bytes()
    filled(made, tmp_path / "a.csv", "Awa Exemple", "refused", "help")
    assert main(["review", "take", str(tmp_path / "a.csv"), *TAKEN]) == 0
    without, now = content(folder), load(ContentFolder(folder, Path("own"))).as_read

    assert now is not None
    assert now.flows[FlowName("refused")].read.by == "Awa Exemple"
    assert now.facts[FactId("REC-18")].read.by == "Awa Exemple"
    assert (folder / "flows/refused.yaml").read_bytes() == shipped
    assert without.facts[FactId("REC-18")].read.by != "Awa Exemple"
    assert without.facts[FactId("DAY-01")].read.by == "Awa Exemple"


def test_half_a_guide(
    made: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An outcome without a signature keeps its guide unread, and is named; its facts are read."""
    filled(made, tmp_path / "a.csv", "Awa Exemple", "refused", leave="sleep")
    assert main(["review", "take", str(tmp_path / "a.csv"), *TAKEN, "--locale", "fr"]) == 0
    now = content(folder)

    assert "n’a pas encore signé : sleep" in capsys.readouterr().out
    assert now.flows[FlowName("refused")].read.by == "Maître Exemple"
    assert now.facts[FactId("REC-18")].read.by == "Awa Exemple"


CHANGES = (
    ("locales/fr/refused.ftl", "Va au centre de jour.", "Va au centre ce soir.", "sleep-paris"),
    ("flows/_law.yaml", "On peut faire appel", "On ne peut pas faire appel", "appeal-in-time"),
    ("flows/refused.yaml", "facts: [REC-18]", "facts: [DAY-01]", "appeal-in-time"),
    ("flows/_deadlines.yaml", "facts: [REC-18]", "facts: [DAY-01]", "appeal-in-time"),
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one[0])
def test_what_has_changed_is_not_read(
    made: Path,
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str, str, str],
) -> None:
    """Other words, another fact, another day than on the sheet: that row signs nothing."""
    path, old, new, step = change
    filled(made, tmp_path / "a.csv", "Awa Exemple", "refused")
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new), encoding="utf-8")
    before = (folder / "flows/refused.yaml").read_bytes()

    assert main(["review", "take", str(tmp_path / "a.csv"), *TAKEN]) == 1
    told = capsys.readouterr().out
    assert f"refused/{step}: its words or facts have changed" in told
    assert (folder / "flows/refused.yaml").read_bytes() == before


def test_rows_that_sign_nothing(
    made: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a name, a screen that is gone; a remark is told with its line. Nothing is written."""
    path = tmp_path / "a.csv"
    rows = filled(made, path, "Awa", "refused")
    rows[0] |= {"étape": "gone", "signature": "Awa Exemple"}
    rows[1]["remarque"] = "Article à vérifier"
    write(path, rows, ";")
    before = {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}

    assert main(["review", "take", str(path), *TAKEN]) == 1
    told = capsys.readouterr().out
    assert "no such outcome" in told
    assert '"Awa" is not one first and last name' in told
    assert "« Article à vérifier »" in told
    assert {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()} == before


def test_refused(
    made: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no sheet, and a day that is over, are said in a sentence."""
    del folder
    path = tmp_path / "a.csv"
    rows = filled(made, path, "Awa Exemple", "refused")
    assert main(["review", "take", str(path), "--again-before", MADE, *TAKEN[2:]]) == 1
    assert "is not after today" in capsys.readouterr().err
    write(path, [{**one, "feuille du": "hier"} for one in rows])
    assert main(["review", "take", str(path), *TAKEN]) == 1
    assert '"feuille du"' in capsys.readouterr().err
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert main(["review", "take", str(path), *TAKEN]) == 1
    assert 'column "guide"' in capsys.readouterr().err
