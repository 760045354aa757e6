"""`bot impact` and `bot where`, as a volunteer types them."""

from pathlib import Path

import pytest

from bot.cli import main
from tests.small_content import small_content


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small content that nobody changes."""
    return small_content(tmp_path_factory.mktemp("made") / "content")


@pytest.fixture
def folder(made: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, as the content of this installation."""
    monkeypatch.setenv("BOT_CONTENT_DIR", str(made))
    return made


@pytest.mark.parametrize(
    ("name", "locale"),
    [("REC-18", "en"), ("appeal-to-court", "fr"), ("tel-119", "en"), ("119", "fr"), ("juge", "fr")],
)
def test_impact(folder: Path, capsys: pytest.CaptureFixture[str], name: str, locale: str) -> None:
    """Each sort of thing, in both languages: each line of a step ends where an editor jumps to."""
    assert main(["impact", name, "--texts", "--locale", locale]) == 0
    lines = capsys.readouterr().out.splitlines()
    steps = [one for one in lines if one.startswith("  ") and "/" in one.split()[0]]

    assert steps
    for line in steps:
        path, _, number = line.split()[-1].rpartition(":")
        assert (folder / path).read_text(encoding="utf-8").split("\n")[int(number) - 1].strip()
    assert sum("locales/en/refused.ftl:" in one or "locales/en/help.ftl:" in one
               for one in lines) >= 1  # fmt: skip


def test_what_has_no_such_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is listed; the nearest name is said, or what a name looks like."""
    del folder
    assert main(["impact", "REC-19"]) == 1
    assert 'Did you mean "REC-18"?' in capsys.readouterr().err
    assert main(["where", "zzz", "--locale", "fr"]) == 1
    assert "Écrivez le nom" in capsys.readouterr().err
    assert main(["where", "REC-18"]) == 1
    assert "No place" in capsys.readouterr().err


def test_in_the_middle_of_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Content with a mistake is listed as far as it can be read, and that is said."""
    folder = small_content(tmp_path / "content")
    path = folder / "flows" / "find-lawyer.yaml"
    path.write_text(path.read_text("utf-8").replace("go: end", "go: nowhere"), "utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(folder))

    assert main(["impact", "REC-18"]) == 0
    said = capsys.readouterr()
    assert "refused/appeal-in-time" in said.out
    assert "bot lint" in said.err


def test_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The searches that show a place, then the others with their reason; or that none does."""
    folder = small_content(tmp_path / "content")
    (folder / "flows" / "places").mkdir()
    entry = (
        "{name}:\n  name: Chez {name}\n  kind: food\n  town: paris\n  for: [all]\n  come: walk-in\n"
        "  helps: [{helps}]\n  status: open\n  confidence: high\n  source: https://exemple.fr\n"
        "  seen: '2026-11-01'\n  address: 1 rue Exemple\n"
    )
    (folder / "flows/places/75.yaml").write_text(
        entry.format(name="soupe", helps="meals") + entry.format(name="colis", helps="wifi"),
        encoding="utf-8",
    )
    (folder / "flows/places/_searches.yaml").write_text(
        "eat:\n  about: Food.\n  rows:\n    - kinds: [food]\n      helps: [meals]\n"
        "wash:\n  about: Wash.\n  rows:\n    - kinds: [day-centre]\n",
        encoding="utf-8",
    )
    path = folder / "flows" / "refused.yaml"
    text = path.read_text(encoding="utf-8")
    places = "places: {search: eat, near: town, none: sleep}"
    path.write_text(
        text.replace("  sleep-paris:\n", f"  sleep-paris:\n    {places}\n"), encoding="utf-8"
    )
    monkeypatch.setenv("BOT_CONTENT_DIR", str(folder))

    assert main(["where", "soupe", "--locale", "fr"]) == 0
    assert "refused/sleep-paris" in capsys.readouterr().out
    assert main(["where", "Chez colis"]) == 0
    out = capsys.readouterr().out
    assert "No search shows it." in out
    assert "eat: helps: has nothing of what the row wants (meals)" in out
