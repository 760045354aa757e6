"""`bot law`, `bot new` and `bot graph`, as typed; what is begun passes lint as it stands."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.content.load import load
from bot.model.names import FlowName, PlaceId
from bot.model.problem import Severity
from tests.small_content import small_content


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small content to be added to."""
    content = small_content(tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    return content


def test_what_is_begun_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide and places without one error; the place promises nothing, whatever its name has."""
    assert main(["new", "guide", "lost-bag", "--title", "Sac perdu"]) == 0
    named = ["La Soupe : ici", "« L’abri » #2", "yes", "- [x]"]
    for name in named:
        given = ["new", "place", name, "--town", "paris", "--kind", "food", "--helps", "meals"]
        assert main([*given, "--locale", "fr"]) == 0
    assert "bot where paris-yes" in capsys.readouterr().out
    loaded = load(folder)

    assert [one for one in loaded.problems if one.severity is Severity.ERROR] == []
    assert loaded.content is not None
    assert FlowName("lost-bag") in loaded.content.flows
    places = loaded.content.directory.places
    assert sorted(one.name for one in places.values()) == sorted(named)
    assert places[PlaceId("paris-la-soupe-ici")].is_to_be_checked
    assert all(not one.address and one.position is None for one in places.values())


REFUSED = (
    (["guide", "Lost Bag"], "bot new guide lost-bag"),
    (["guide", "refused"], "is there already"),
    (["guide", "end"], "cannot be a name"),
    (["place", "Soupe", "--town", "pari", "--kind", "food"], 'Did you mean "paris"?'),
    (["place", "Soupe", "--town", "paris", "--kind", "fod"], 'Did you mean "food"?'),
    (["place", "Soupe", "--town", "paris", "--kind", "food", "--helps", "meals,xyz"], "There are"),
    (["place", "!?", "--town", "paris", "--kind", "food"], "another name"),
    (["language", "en"], "has 'en' already"),
)


def test_what_cannot_begin(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said in a sentence, and nothing is written."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for arguments, said in REFUSED:
        assert main(["new", *arguments]) == 1
        assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_file_that_cannot_be_read_is_left(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Into a file with a mistake nothing is written: it would be lost among what is there."""
    (folder / "flows/places").mkdir()
    file = folder / "flows/places/75.yaml"
    file.write_text("broken: [\n", encoding="utf-8")

    assert main(["new", "place", "Soupe", "--town", "paris", "--kind", "food"]) == 1
    assert "Nothing was written" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "broken: [\n"


def test_a_language(folder: Path) -> None:
    """The same as `bot translate new`."""
    assert main(["new", "language", "es"]) == 0
    assert "\nes:\n" in (folder / "locales/languages.yaml").read_text(encoding="utf-8")


def test_law(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An article with its facts and screens; a fact by its name; what is due by a day."""
    del folder
    assert main(["law", "code", "civil", "375"]) == 0
    out = capsys.readouterr().out
    assert "fact DAY-01" in out
    assert "refused/appeal-in-time" in out
    assert main(["law", "REC-18", "--locale", "fr"]) == 0
    assert "fait REC-18" in capsys.readouterr().out
    assert main(["law", "376"]) == 1
    assert "Did you mean 375?" in capsys.readouterr().err
    assert main(["law", "due", "--on", "2026-12-01"]) == 0
    assert "Nothing is to be read again" in capsys.readouterr().out
    assert main(["law", "due", "--on", "2027-03-01"]) == 0
    out = capsys.readouterr().out
    assert "2027-03-01  fact   REC-18" in out
    assert "1 screen says so" in out


def test_graph(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide as text, or as a page that forges draw; a guide that is none is said."""
    del folder
    assert main(["graph", "refused"]) == 0
    drawn = capsys.readouterr().out
    path = tmp_path / "refused.md"
    assert main(["graph", "refused", "--out", str(path), "--locale", "fr"]) == 0
    page = path.read_text(encoding="utf-8")

    assert drawn.startswith("flowchart TD\n")
    assert "Qui a dit non ?" in drawn
    assert page.startswith("# refused\n")
    assert f"```mermaid\n{drawn}```\n" in page
    assert main(["graph", "refusd"]) == 1
    assert 'Did you mean "refused"?' in capsys.readouterr().err
