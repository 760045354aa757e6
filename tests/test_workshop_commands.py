"""`bot impact` and `bot where`, as a volunteer types them."""

import re
from pathlib import Path

import pytest

from bot.cli import main
from tests.small_content import small_content

PLACE = (
    "{name}:\n  name: Chez {name}\n  kind: food\n  town: paris\n  for: [all]\n  come: walk-in\n"
    "  helps: [{helps}]\n  status: open\n  confidence: high\n  source: https://exemple.fr\n"
    "  seen: '2026-11-01'\n  address: 1 rue Exemple\n"
)
"""An entry of the directory."""


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
    (folder / "flows/places/75.yaml").write_text(
        PLACE.format(name="soupe", helps="meals") + PLACE.format(name="colis", helps="wifi"),
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


def test_with_content_of_ones_own(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What lies over the shipped content is listed as people see it, and where it is written."""
    own = tmp_path / "own"
    law = (made / "flows/_law.yaml").read_text(encoding="utf-8")
    guide = (made / "flows/find-lawyer.yaml").read_text(encoding="utf-8")
    fact = "REC-18:" + re.split(r"^(?=\S)", law.partition("REC-18:")[2], flags=re.MULTILINE)[0]
    for path, text in {
        "locales/fr/refused.ftl": "\n# Ours.\nsleep-paris = Appelle le { $tel-119 }.\n",
        "flows/places/75.yaml": PLACE.format(name="soupe", helps="meals"),
        "flows/_law.yaml": f"# Ours.\n{fact}",
        "flows/laundry.yaml": guide.replace("flow: find-lawyer", "flow: laundry"),
    }.items():
        (own / path).parent.mkdir(parents=True, exist_ok=True)
        (own / path).write_text(text, encoding="utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(made))
    monkeypatch.setenv("BOT_OVERLAY_DIR", str(own))

    def said(*words: str) -> str:
        assert main(list(words)) == 0
        return capsys.readouterr().out

    assert "refused/sleep-paris" in said("impact", "119")
    assert f"fr:refused/sleep-paris  {own}/locales/fr/refused.ftl:3" in said(
        "impact", "119", "--texts"
    )
    assert f"(soupe, {own}/flows/places/75.yaml:1)" in said("where", "soupe")
    assert f"{own}/flows/_law.yaml:2" in said("law", "REC-18")
    assert f"{own}/flows/_law.yaml:2" in said("law", "due", "--on", "2099-01-01")
    assert "accTitle: laundry\n" in said("graph", "laundry")
    assert main(["new", "guide", "laundry"]) == 1
    assert "is there already" in capsys.readouterr().err
