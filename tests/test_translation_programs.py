"""What other programs of translators read: the words of the law, and the settings of Weblate."""

import csv
import json
import re
from pathlib import Path

import pytest

from bot.cli import main
from tests.build import ROOT
from tests.languages import begin
from tests.small_content import small_content


def test_words_of_the_law_for_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A CSV glossary: each French word once, with what nobody has seen in use marked as unsure."""
    monkeypatch.setenv("BOT_CONTENT_DIR", str(ROOT))
    monkeypatch.chdir(tmp_path)

    assert main(["translate", "glossary", "ur"]) == 0
    with Path("translate/ur/glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    source = (ROOT / "locales/_glossary.csv").read_text(encoding="utf-8")
    assert [one["context"] for one in rows] == sorted(
        {line.partition(",")[0] for line in source.splitlines()[1:]},
        key=[one["context"] for one in rows].index,
    )
    assert {one["fuzzy"] for one in rows if " seen" in one["developer_comments"]} == {""}
    assert {one["fuzzy"] for one in rows if one["developer_comments"].endswith("known")} == {"True"}
    assert all(one["source"] for one in rows)


def test_no_words_of_the_law(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Content without a glossary is told so."""
    folder = begin(small_content(tmp_path / "content"), "es")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(folder))

    assert main(["translate", "glossary", "es"]) == 1
    assert "_glossary.csv is not there" in capsys.readouterr().err


def test_components_of_weblate() -> None:
    """Its settings find every file that is translated, and no other."""
    found = json.loads((ROOT / "docs/weblate.json").read_text(encoding="utf-8"))["configuration"]
    match, languages = re.compile(found["match"]), re.compile(found["language_regex"])
    paths = [one.relative_to(ROOT).as_posix() for one in (ROOT / "locales").rglob("*.ftl")]
    components = {(one["language"], one["component"]) for one in map(match.fullmatch, paths) if one}
    wanted = {
        (path.parent.name, path.stem)
        for path in map(Path, paths)
        if f"{path.stem}.ftl" not in {"_terms.ftl", "_problems.ftl"}
    }

    assert components == wanted
    assert not languages.search("fr")
    assert languages.search("fa-AF")
    for _, component in components:
        base = found["base_file_template"].replace("{{ component }}", component)
        assert (ROOT / base).exists(), base
