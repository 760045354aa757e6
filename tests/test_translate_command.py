"""`bot translate` and `bot review sign`: the whole way of a translator, from nothing to signed."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.content_folder import ContentFolder
from bot.content.load import load
from bot.content.made_from import read_made_from
from bot.content.texts import ReviewState
from bot.engine.show import flow_link
from bot.model.names import FlowName, Locale
from bot.service.conversation import Conversation
from tests.build import TODAY
from tests.small_content import small_content

ES = Locale("es")
Rows = list[dict[str, str]]
WORDS = {
    "Danger": "Peligro",
    "Qui a dit non ?": "¿Quién dijo que no?",
    "Le juge": "El juez",
    "Personne": "Nadie todavía",
    "J’ai un lit": "Tengo una cama",
}
"""What a volunteer writes; every other text is given a word of its own."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small content, and a folder to work in."""
    content = small_content(tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    monkeypatch.chdir(tmp_path)
    return content


def read(path: Path) -> Rows:
    """The rows of a sheet."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def write(path: Path, rows: Rows, delimiter: str = ";") -> None:
    """The sheet as a spreadsheet saves it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def spanish(french: str) -> str:
    """A made-up translation as long as the French, with its lines, braces and signs."""
    bare = re.sub("[«»]", "", french)
    made = re.sub(r"\{[^}]*\}|[^\W\d_]+", _made_up, bare)
    return WORDS.get(french) or "\n".join(" ".join(line.split()) for line in made.split("\n"))


def _made_up(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("{") else ("palabra" * 5)[: len(found[0])]


def fill(path: Path, say: Callable[[str], str] = spanish) -> Rows:
    """Fill every empty cell of a sheet."""
    rows = read(path)
    for row in rows:
        row["translation"] = say(row["french"])
    write(path, rows)
    return rows


def begun(folder: Path) -> None:
    """Spanish with what a language must have."""
    assert main(["translate", "new", "es"]) == 0
    danger = (folder / "locales" / "en" / "_danger.yaml").read_text(encoding="utf-8")
    (folder / "locales" / "es" / "_danger.yaml").write_text(danger, encoding="utf-8")
    assert main(["translate", "sheet", "es", "--guide", "first"]) == 0
    fill(Path("translate/es/first.csv"))
    assert main(["translate", "take", "translate/es/first.csv"]) == 0


def test_from_nothing_to_the_first_screen(folder: Path) -> None:
    """A new language has what it must have after one sheet, and its screens show."""
    begun(folder)
    loaded = load(folder)
    assert loaded.content is not None
    talk = Conversation(loaded.content, loaded.texts, today=lambda: TODAY)
    message = talk.press(flow_link(talk.compiled, ES, None, FlowName("help")))

    assert loaded.content.languages[ES].own_name == "Español"
    assert loaded.content.languages[ES].french_name == "Espagnol"
    assert "Peligro" in message.text or "palabra" in message.text
    assert set(read_made_from(folder, ES)) >= {"help/start", "help/title"}


def test_a_guide_comes_back_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was filled stands in the files, letter for letter; filled again, nothing changes."""
    begun(folder)
    assert main(["translate", "sheet", "es", "--guide", "refused"]) == 0
    path = Path("translate/es/refused.csv")
    rows = fill(path)
    assert main(["translate", "take", str(path)]) == 0
    before = (folder / "locales/es/refused.ftl").read_text(encoding="utf-8")
    assert main(["translate", "sheet", "es", "--guide", "refused"]) == 0
    again = read(path)

    assert [row["draft"] for row in again] == [row["translation"] for row in rows]
    assert [row["french"] for row in again] == [row["french"] for row in rows]
    for row in again:
        row["translation"] = row["draft"]
    write(path, again, delimiter=",")
    assert main(["translate", "take", str(path)]) == 0
    assert (folder / "locales/es/refused.ftl").read_text(encoding="utf-8") == before
    capsys.readouterr()
    assert main(["translate", "status", "es"]) == 0
    line = next(one for one in capsys.readouterr().out.splitlines() if one.startswith("refused"))
    assert line.split() == ["refused", "8", "0", "8", "0", "0", *line.split()[6:7], "0", "100"]


BAD = (
    ("refused/sleep", "Llama.", "tel-119"),
    ("refused/sleep", "Llama { $tel-119", "braces"),
    ("refused/start.judge", "El juez y todos los demás jueces de Francia", "26"),
    ("refused/sleep-paris", "Ve al centro { 5 }.", "5"),
    ("refused/sleep-paris", 'Ve a { "evil.example" } ya.', "evil.example"),
    ("refused/nowhere", "Nada", "no text"),
)


@pytest.mark.parametrize(("key", "words", "said"), BAD)
def test_a_bad_row_is_named_and_given_back(
    folder: Path, capsys: pytest.CaptureFixture[str], key: str, words: str, said: str
) -> None:
    """The line of the sheet and the reason; the other rows are taken; nothing typed is lost."""
    begun(folder)
    assert main(["translate", "sheet", "es", "--guide", "refused"]) == 0
    path = Path("translate/es/refused.csv")
    rows = read(path)
    for row in rows:
        row["translation"] = spanish(row["french"])
    at = next((number for number, row in enumerate(rows) if row["text"] == f"es:{key}"), 0)
    rows[at] |= {"text": f"es:{key}", "translation": words}
    write(path, rows)
    line = 2 + sum(row["french"].count("\n") + row["translation"].count("\n")
                   + row["note"].count("\n") for row in rows[:at]) + at  # fmt: skip
    capsys.readouterr()

    assert main(["translate", "take", str(path)]) == 1
    told = capsys.readouterr().out
    own = [one for one in told.splitlines() if one.startswith(f"{path}:") and key in one]
    assert said in own[0]
    left = read(Path("translate/es/refused.left.csv"))
    mine = next(row for row in left if row["text"] == f"es:{key}")
    assert mine["translation"] == words
    assert mine["why"]
    assert own[0].startswith(f"{path}:{line}:") or at == 0
    taken = load(folder).texts.files[ES]["refused"]
    assert key.partition("/")[2].partition(".")[0] not in taken
    assert len(taken) >= len({row["text"].partition(".")[0] for row in rows}) - 2
    assert load(folder).content is not None


def test_a_changed_french_text_is_not_overwritten(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sheet was made from other words: the row comes back with the new ones."""
    begun(folder)
    assert main(["translate", "sheet", "es", "--guide", "refused"]) == 0
    fill(Path("translate/es/refused.csv"))
    change_french(folder)
    capsys.readouterr()

    assert main(["translate", "take", "translate/es/refused.csv"]) == 1
    assert "le Tribunal a-t-il dit non ?" in capsys.readouterr().out


def change_french(folder: Path) -> None:
    """Other words in French."""
    path = folder / "locales" / "fr" / "refused.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Qui a dit non ?", "le Tribunal a-t-il dit non ?"), "utf-8")


def lint(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What lint says of texts that are older."""
    capsys.readouterr()
    main(["lint", "--today", str(TODAY)])
    return [one for one in capsys.readouterr().out.splitlines() if "[older-than-source]" in one]


def test_a_change_of_the_french_is_seen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Old and new sentence at the translation, signed or not, until somebody looks at it."""
    assert main(["translate", "record", "en"]) == 0
    assert lint(capsys) == []
    change_french(folder)
    told = lint(capsys)

    assert len(told) == 1
    assert told[0].startswith("locales/en/refused.ftl:2:1: warning:")
    assert "Qui a dit non ?" in told[0]
    assert "le Tribunal a-t-il dit non ?" in told[0]
    assert main(["translate", "record", "en"]) == 0
    assert len(lint(capsys)) == 1
    assert main(["translate", "status"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split()[4] == "1"
    assert main(["translate", "record", "en", "--still-right", "refused/start"]) == 0
    assert lint(capsys) == []


def test_a_translation_that_was_changed_too_is_not_older(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever changes both by hand is not asked for a command."""
    assert main(["translate", "record", "en"]) == 0
    change_french(folder)
    path = folder / "locales" / "en" / "refused.ftl"
    path.write_text(path.read_text("utf-8").replace("Who said no?", "Did the court say no?"))

    assert lint(capsys) == []


def sign(guide: str, by: str, kind: str, locale: str = "en") -> int:
    """Sign as a reader."""
    return main(["review", "sign", "--locale", locale, "--guide", guide, "--by", by, "--as", kind])


def test_signing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One reader for ordinary texts, two kinds for critical ones; a changed text falls."""
    en = Locale("en")
    assert sign("refused", "Awa Exemple", "native") == 0
    assert "appeal-in-time" in capsys.readouterr().out
    state = load(folder).texts.state
    assert state(en, "refused", "start") is ReviewState.REVIEWED
    assert state(en, "refused", "appeal-in-time") is ReviewState.DRAFT
    assert sign("refused", "Jean Modèle", "lawyer") == 0
    assert "wait" not in capsys.readouterr().out
    assert load(folder).texts.state(en, "refused", "appeal-in-time") is ReviewState.REVIEWED
    change_french(folder)
    assert load(folder).texts.state(en, "refused", "start") is ReviewState.STALE
    assert len(lint(capsys)) == 1
    assert sign("refused", "Awa Exemple", "native") == 0
    assert load(folder).texts.state(en, "refused", "start") is ReviewState.REVIEWED
    records = json.loads((folder / "locales/en/review.json").read_text(encoding="utf-8"))
    assert [one["by"] for one in records["refused/start"]["readers"]] == ["Awa Exemple"]
    assert len(records["refused/appeal-in-time"]["readers"]) == 2


def test_signing_over_own_content(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signatures go into one's own folder, beside those that are shipped; both count."""
    assert sign("refused", "Awa Exemple", "native") == 0
    shipped = folder / "locales/en/review.json"
    before, own = shipped.read_bytes(), folder.parent / "own"
    text = own / "locales/en/refused.ftl"
    text.parent.mkdir(parents=True)
    text.write_text("sleep = Ring { $tel-119 }.\n", encoding="utf-8")
    monkeypatch.setenv("BOT_OVERLAY_DIR", str(own))
    assert sign("refused", "Jean Modèle", "lawyer") == 0
    state = load(ContentFolder(folder, own)).texts.state

    assert shipped.read_bytes() == before
    assert state(Locale("en"), "refused", "appeal-in-time") is ReviewState.REVIEWED
    assert state(Locale("en"), "refused", "sleep") is ReviewState.REVIEWED
    records = json.loads((own / "locales/en/review.json").read_text(encoding="utf-8"))
    assert [one["by"] for one in records["refused/sleep"]["readers"]] == ["Jean Modèle"]
    assert len(records["refused/appeal-in-time"]["readers"]) == 2
    assert lint_is_quiet(folder, own)


def lint_is_quiet(folder: Path, own: Path) -> bool:
    """Nothing is said of translations, which all are right."""
    kinds = {one.kind for one in load(ContentFolder(folder, own)).problems}
    return not kinds & {"older-than-source", "leftover-review", "broken-review"}


REFUSED = (
    (["translate", "new", "en"], "has 'en' already"),
    (["translate", "new", "español"], "no code of a language"),
    (["translate", "new", "snk"], "--name"),
    (["translate", "new", "es", "--fallback", "pt"], "fall back"),
    (["translate", "status", "fr"], "no language to translate to"),
    (["translate", "sheet", "en", "--guide", "nonsense"], "There are no texts"),
    (["translate", "take", "gone.csv"], "gone.csv"),
    (["translate", "record", "en", "--still-right", "refused"], "guide/text"),
    (["review", "sign", "--locale", "en", "--guide", "x", "--by", "Awa Exemple", "--as", "field"],
     "no translation of 'x'"),
    (["review", "sign", "--locale", "en", "--guide", "help", "--by", "Awa", "--as", "field"],
     "names nobody"),
)  # fmt: skip


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_refused_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """What cannot be is said, with what to write; nothing is changed."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert main(arguments) != 0
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_language_that_babel_does_not_know(folder: Path) -> None:
    """Its names are given; French rules count."""
    given = ["translate", "new", "snk", "--name", "Sooninke", "--french-name", "Soninké"]
    assert main(given) == 0
    text = (folder / "locales" / "languages.yaml").read_text(encoding="utf-8")

    assert "\nsnk:\n  code: s\n  name: Sooninke\n  french-name: Soninké\n" in text
    assert "  babel: fr\n" in text.partition("\nsnk:")[2]


@pytest.mark.parametrize(
    ("code", "name", "direction", "script"),
    [("fa-AF", "دری", "right", "ARABIC"), ("uk", "Українська", "left", "CYRILLIC"),
     ("bn", "বাংলা", "left", "BENGALI"), ("ti", "ትግርኛ", "left", "ETHIOPIC"),
     ("zh-Hans", "中文", "left", "CJK")],
)  # fmt: skip
def test_what_is_known_of_a_language(
    folder: Path, code: str, name: str, direction: str, script: str
) -> None:
    """Name, direction and letters come from its code."""
    assert main(["translate", "new", code]) == 0
    entry = (folder / "locales" / "languages.yaml").read_text(encoding="utf-8")
    words = (folder / "locales" / "_guards" / f"{code}.yaml").read_text(encoding="utf-8")

    assert f"  name: {name}" in entry
    assert f"  direction: {direction}-to-" in entry.partition(f"\n{code}:")[2]
    assert f"script: [{script}]" in words
