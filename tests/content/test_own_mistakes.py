"""Mistakes in content of one's own are told where they stand; what keeps people safe stays."""

import os
from pathlib import Path

import pytest

from bot.content.bounded_files import MOST_BYTES_OF
from bot.content.content_folder import ContentFolder
from bot.content.load import load
from bot.service.lint import lint
from tests.build import TODAY
from tests.content.own import GUIDE, PLACE, Write, errors

DEEP = "[" * 90_000 + "]" * 90_000
MISTAKES = {
    "junk in a text": (
        "locales/fr/menu.ftl",
        "# ours\ntitle = Oui\nwithout a name\n",
        "lost-line",
        3,
    ),
    "a text that begins with junk": ("locales/fr/menu.ftl", "  lost\n", "lost-line", 1),
    "a text of no step": ("locales/fr/menu.ftl", "\n\nstrat = Oui\n", "leftover-text", 3),
    "a label less": (
        "locales/fr/menu.ftl",
        "start =\n    Quoi ?\n    .danger = D\n",
        "missing-label",
        1,
    ),
    "an open list": ("flows/_contacts.yaml", "tel-119:\n  {number: [\n", "unclosed-bracket", 2),
    "a field less": ("flows/_deadlines.yaml", "# x\nours:\n  days: 3\n", "missing-field", 3),
    "a new guide": ("flows/laundry.yaml", GUIDE.replace("end", "start-again"), "unknown-step", 7),
    "a town": ("flows/_towns.tsv", "# ours\n1\tparis\n", "bad-town", 2),
    "a twice named entry": ("locales/fr/menu.ftl", "title = A\ntitle = B\n", "duplicate-text", 2),
    "names that are indented": (
        "flows/_contacts.yaml",
        "  tel-ours:\n    number: '1'\n",
        "own-lost-line",
        1,
    ),
    "names in braces": ("flows/_contacts.yaml", "{tel-ours: {number: '1'}}\n", "own-lost-line", 1),
    "a section in braces": (
        "flows/_typed.yaml",
        "needs: {laundry: {opens: menu}}\n",
        "own-lost-line",
        1,
    ),
    "an item the other way round": (
        "locales/en/_sayings.yaml",
        "sayings:\n- french: Un.\n  says: One.\n- says: Two.\n  french: Deux.\n",
        "own-lost-line",
        1,
    ),
    "signatures": ("locales/en/review.json", "{", "broken-review", 1),
    "a folder of no language": ("locales/de/menu.ftl", "title = A\n", "unknown-folder", 1),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_where_it_stands(
    name: str, folder: ContentFolder, write: Write, own: Path
) -> None:
    """File and line are those of one's own, however much of the shipped file is above."""
    path, text, kind, line = MISTAKES[name]
    write(path, text)
    found = lint(folder, TODAY, renders=False).errors
    shown = path if kind != "unknown-folder" else path.rpartition("/")[0]

    assert (kind, str(own / shown), line) in [
        (one.kind, one.place.path, one.place.line) for one in found
    ], [(one.kind, one.place) for one in found]
    assert all(one.place.path.startswith(str(own)) for one in found), found


def test_a_mistake_of_the_shipped_file(folder: ContentFolder, write: Write) -> None:
    """A mistake below an own entry is told at the line of the shipped file, not of the merged."""
    file = folder.shipped / "locales/fr/menu.ftl"
    number = len(file.read_text(encoding="utf-8").splitlines()) + 1
    with file.open("a", encoding="utf-8") as opened:
        opened.write("lost\n")
    write("locales/fr/menu.ftl", "# one\n# two\ntitle = Oui\n")

    assert ("lost-line", "locales/fr/menu.ftl", number) in errors(load(folder))


@pytest.mark.parametrize(
    "path", ["locales/fr/_danger.yaml", "locales/fr/_forbidden.yaml", "locales/_guards/fr.yaml"]
)
def test_what_keeps_people_safe_is_not_replaced(
    path: str, folder: ContentFolder, write: Write, shipped: Path
) -> None:
    """The shipped words of danger and guards hold, whatever lies over them."""
    (shipped / path).parent.mkdir(exist_ok=True)
    if not (shipped / path).exists():
        (shipped / path).write_text("secrecy: [xa]\nblame: [xb]\npromise: [xc]\n", encoding="utf-8")
    write(path, "help: [x]\n")

    assert folder.read(path) != b"help: [x]\n" or load(folder).content is None
    assert [kind for kind, _, _ in errors(load(folder))] == ["own-guard"]


def test_a_broken_shipped_file_is_told(folder: ContentFolder, write: Write) -> None:
    """Own signatures over shipped ones that cannot be read: the shipped file is what is wrong."""
    (folder.shipped / "locales/en/review.json").write_text("{", encoding="utf-8")
    write("locales/en/review.json", "{}")

    assert errors(load(folder)) == [("broken-review", "locales/en/review.json", 1)]


def test_a_wrong_folder(folder: ContentFolder, write: Write) -> None:
    """Of a folder full of other things some are told, so that one sees what is wrong."""
    for number in range(100):
        write(f"photos/{number}.jpg", "")

    assert 5 < len(errors(load(folder))) < 50


def test_the_other_line_of_a_mistake(folder: ContentFolder, write: Write, own: Path) -> None:
    """Where the words of a mistake name another line, it is that of the file it was written in."""
    need = "  {}:\n    signs: ⚖️\n    opens: menu\n    sure: {{fr: [{}]}}\n"
    typed = f"# One.\n# Two.\nneeds:\n{need.format('a', 'laver')}{need.format('b', 'nager')}"
    (folder.shipped / "flows/_typed.yaml").write_text(typed, encoding="utf-8")
    write("flows/_typed.yaml", f"needs:\n{need.format('a', 'nager')}{need.format('c', 'nager')}")
    found = [one for one in load(folder).problems if one.kind == "phrase-twice"]
    place = PLACE.format(name="ours", title="A", town="paris")
    write("flows/places/75.yaml", f"\n{place}")
    write("flows/places/13.yaml", place)
    (twice,) = [one for one in load(folder).problems if one.kind == "place-in-two-files"]

    assert [(one.place.path, one.place.line, one.values["line"]) for one in found] == [
        ("flows/_typed.yaml", 11, f"5, {own}/flows/_typed.yaml"),
        (f"{own}/flows/_typed.yaml", 9, 5),
    ]
    assert (twice.place.path, twice.values["first"]) == (
        f"{own}/flows/places/75.yaml",
        f"{own}/flows/places/13.yaml:1",
    )


def test_what_editors_leave(folder: ContentFolder, write: Write) -> None:
    """The same files as in the shipped folder: they refuse nothing."""
    for name in ("Thumbs.db", "flows/desktop.ini", "locales/fr/#menu.ftl#", "flows/._menu.yaml"):
        write(name, "\0")

    assert load(folder).content is not None


@pytest.mark.parametrize("path", ["locales/fr/review.json", "locales/fr/_made-from.json"])
@pytest.mark.parametrize("is_own", [True, False])
def test_brackets_within_brackets_in_records(
    path: str, folder: ContentFolder, write: Write, *, is_own: bool
) -> None:
    """In the own file or in the shipped one below it: told, or as good as none."""
    write(path, DEEP if is_own else "{}")
    (folder.shipped / path).write_text("{}" if is_own else DEEP, encoding="utf-8")
    loaded = load(folder)

    assert loaded.content is not None or {kind for kind, _, _ in errors(loaded)} == {
        "broken-review"
    }


@pytest.mark.parametrize("text", [DEEP, " " * (MOST_BYTES_OF[".json"] + 1), "a link", "a pipe"])
def test_pins_that_cannot_be_read(
    text: str, folder: ContentFolder, write: Write, own: Path
) -> None:
    """They are as good as none: what is replaced is to be noted again, and people are answered."""
    write("locales/fr/menu.ftl", "title = Oui\n")
    if text == "a link":
        (own / "pins.json").symlink_to("/dev/zero")
    elif text == "a pipe":
        os.mkfifo(own / "pins.json")
    else:
        write("pins.json", text)
    loaded = load(folder)

    assert loaded.content is not None
    assert "own-unpinned" in {one.kind for one in loaded.problems}
