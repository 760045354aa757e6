"""
Content of a stranger who means harm: told in sentences, within a moment, nothing read elsewhere.

Each case is one file more, or one changed, in the sound content of `tests/problems/_base/`. Whoever
checks a pull request runs lint on it before anybody has read it.
"""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from bot.content.bounded_files import (
    MOST_BYTES,
    MOST_FILES,
    NotToBeRead,
    read_bounded,
)
from bot.content.checks.answers import check_answers
from bot.content.load import Loaded, load
from bot.content.report import Report
from bot.content.wording import Wording, tell
from tests.build import ROOT
from tests.content.sources import content, kinds

LONGEST_WAIT = 30.0
"""Seconds; each case takes a part of one where nothing else runs, and hours without the limit."""
HEAD = "format: 2\nabout: x\nread: {on: 2026-11-22, by: nobody yet, again-before: 2027-03-01}\n"
SECRET = "the-secret-of-the-machine"
"""Stands outside of the content, and in nothing that is printed."""

Plant = Callable[[Path], object]


@contextmanager
def no_hang() -> Iterator[None]:
    """Ends a test that waits for ever, or nearly so."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(number, frame)

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, LONGEST_WAIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def loaded(folder: Path) -> Loaded:
    """What is made of a folder, with the words of every problem."""
    with no_hang():
        found = load(folder)
        wording = Wording(folder, "en")
        said = "\n".join(tell(one, wording) for one in found.problems)
    assert SECRET not in said
    said.encode()
    assert max(map(len, said.splitlines()), default=0) < 2_000
    assert len(found.problems) < 60
    return found


def put(path: str, content: bytes) -> Plant:
    """A file with these bytes."""

    def plant(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)

    return plant


def write(path: str, text: str) -> Plant:
    """A file with this text."""
    return put(path, text.encode())


def add(path: str, text: str) -> Plant:
    """More text at the end of a file."""

    def plant(folder: Path) -> None:
        with (folder / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return plant


def link(path: str, target: str) -> Plant:
    """A link on disk; `{outside}` is a folder beside the content."""

    def plant(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).symlink_to(target.format(outside=folder.parent / "outside"))

    return plant


def bomb(levels: int, width: int) -> str:
    """Aliases of aliases: *width* to the power of *levels* values from a few lines."""
    rows = [f'"l0": &l0 [{",".join("x" * width)}]']
    rows += [
        f'"l{one}": &l{one} [{",".join([f"*l{one - 1}"] * width)}]' for one in range(1, levels)
    ]
    return f"start: {{{', '.join(rows)}}}\n"


def terms_of_terms(levels: int, width: int) -> str:
    """The same with terms of Fluent."""
    rows = [f"-t{one} = {f'{{ -t{one - 1} }}' * width}\n" for one in range(1, levels)]
    return "\n-t0 = ha\n" + "".join(rows)


def guide(name: str, steps: str) -> str:
    """A guide of these steps."""
    return f"flow: {name}\n{HEAD}steps:\n{steps}"


def skippable(count: int) -> str:
    """Questions that may each be left out: two to the power of *count* sets of answers."""
    steps = ""
    for one in range(count):
        name, onward = f"q{one}" if one else "start", f"q{one + 1}" if one < count - 1 else "last"
        steps += f"{name}:\n  choices: {{ask: s{one}, skip: {onward}}}\n"
        steps += f"s{one}:\n  save: a{one}\n  choices: {{yes: {onward}, no: {onward}}}\n"
    rows = "".join(f"    - {{when: a{one} is yes, go: end}}\n" for one in range(count))
    return f"{steps}last:\n  decide:\n{rows}    - otherwise: end\n"


def pipe(path: str) -> Plant:
    """A pipe, to which nobody ever writes."""

    def plant(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(folder / path)

    return plant


PIPE: Plant = pipe("flows/pipe.yaml")
MANY: Plant = lambda folder: [  # noqa: E731
    (folder / f"flows/f{one}.yaml").write_text("flow: x\n") for one in range(MOST_FILES + 100)
]

STEPS = "".join(f"  s{one}:\n    go: end\n" for one in range(900))

CASES: dict[str, tuple[Plant, str]] = {
    "aliases of aliases": (write("flows/bomb.yaml", bomb(9, 9)), "yaml-trick"),
    "an alias within itself": (write("flows/bomb.yaml", 'start: {"k": &1 [*1]}\n'), "yaml-trick"),
    "an anchor in quotes' shadow": (write("flows/x.yaml", "a: {'b': &c d}\n"), "yaml-trick"),
    "a tag": (write("flows/x.yaml", "a: {'b': !!python/name:os.system x}\n"), "yaml-trick"),
    "a second document": (write("flows/x.yaml", "a: 'b\n\n  c'\n--- x\n"), "yaml-trick"),
    "merged fields": (write("flows/x.yaml", "'a': &b {c: d}\n'e': {<<: *b}\n"), "yaml-trick"),
    "500 brackets": (write("flows/x.yaml", f"facts: {'[' * 500}{']' * 500}\n"), "too-deep"),
    "30,000 brackets": (
        write("flows/x.yaml", f"facts: {'[' * 30_000}{']' * 30_000}\n"), "too-deep",
    ),
    "30,000 braces": (write("flows/x.yaml", "facts: " + "{a: " * 30_000 + "\n"), "too-deep"),
    "400 levels of names": (
        write("flows/x.yaml", "".join(f"{' ' * one}a:\n" for one in range(400))), "too-deep",
    ),
    "400 dashes in a line": (write("flows/x.yaml", f"a:\n  {'- ' * 400}b\n"), "too-deep"),
    "60,000 values": (write("flows/x.yaml", "a: [" + "x," * 60_000 + "]\n"), "too-many-values"),
    "9,000 unknown fields": (
        write("flows/x.yaml", "flow: x\n" + "".join(f"k{one}: v\n" for one in range(9_000))),
        "unknown-key",
    ),
    "a name of 200,000 letters": (
        write("flows/x.yaml", f"flow: {'a' * 200_000}\n"), "text-without-end",
    ),
    "a field of 200,000 letters": (
        write("flows/x.yaml", f"{'a' * 200_000}: b\n"), "text-without-end",
    ),
    "a mistake at the end of a long file": (
        write("flows/x.yaml", f"k: {'v' * 15}\n" * 9_000 + "z: [\n"), "yaml",
    ),
    "a file without end": (write("flows/x.yaml", "# c\n" * MOST_BYTES), "file-too-big"),
    "a text file without end": (write("locales/fr/x.ftl", "# c\n" * MOST_BYTES), "file-too-big"),
    "a table without end": (write("flows/_communes.tsv", "#\n" * 3_000_000), "file-too-big"),
    "files without end": (MANY, "too-many-files"),
    "folders without end": (write("locales/fr/audio/a/b/c/d/e/x.ogg", ""), "too-many-files"),
    "a link to an endless device": (link("flows/zero.yaml", "/dev/zero"), "outside-file"),
    "a link to a secret": (link("flows/x.yaml", "{outside}/secret"), "outside-file"),
    "a text that is a link": (link("locales/fr/x.ftl", "{outside}/secret"), "outside-file"),
    "a table that is a link": (link("flows/_communes.tsv", "{outside}/secret"), "outside-file"),
    "a folder that is a link": (link("flows/_law", "{outside}"), "outside-file"),
    "a folder of voices that is a link": (link("locales/fr/audio", "/"), "outside-file"),
    "a link that goes round": (link("flows/x.yaml", "x.yaml"), "outside-file"),
    "a link to nothing": (link("flows/x.yaml", "nothing.yaml"), "outside-file"),
    "a link up and out": (link("flows/x.yaml", "../../outside/secret"), "outside-file"),
    "a link to what git keeps": (link("locales/fr/x.ftl", "../../.git/config"), "outside-file"),
    "a link to settings": (link("flows/x.yaml", "../.env"), "outside-file"),
    "a pipe": (PIPE, "not-a-file"),
    "a pipe in a folder like a file": (
        pipe("locales/fr/audio/x.y/start.12345678.ogg"), "not-a-file",
    ),
    "a name with a line break": (write("flows/a\n::error::b.yaml", ""), "bad-file-name"),
    "a name that turns": (write("flows/a\u202elmay.b.yaml", ""), "bad-file-name"),
    "a name of no letters": (
        lambda folder: open(os.fsencode(folder) + b"/flows/\xff.yaml", "w").close(),  # noqa: PTH123
        "bad-file-name",
    ),
    "braces in a text": (
        add("locales/fr/refused.ftl", f"\nz = {'{' * 900}{'}' * 900}\n"), "too-deep",
    ),
    "terms of terms": (add("locales/fr/_terms.ftl", terms_of_terms(14, 10)), "term-too-large"),
    "a chain of terms": (add("locales/fr/_terms.ftl", terms_of_terms(900, 1)), "term-too-large"),
    "terms in a ring": (
        add("locales/fr/_terms.ftl", "\n-a = { -b }{ -b }\n-b = { -a }{ -a }\n"), "term-in-itself",
    ),
    "brackets in a table of signatures": (
        write("locales/fr/review.json", "[" * 90_000 + "]" * 90_000), "broken-review",
    ),
    "a number without end": (
        write("locales/fr/review.json", f'{{"a": {"1" * 90_000}}}'), "broken-review",
    ),
    "a sign of another program": (write("flows/x.yaml", "flow: a\x00b\n"), "unreadable-character"),
    "no text": (
        lambda folder: (folder / "flows/x.yaml").write_bytes(bytes(range(256)) * 20), "not-utf-8",
    ),
    "notices that are no text": (
        put("flows/places/_notices.yaml", b"says: \xe9\n"), "not-utf-8",
    ),
    "900 steps": (
        write("flows/many.yaml", guide("many", STEPS)),
        "too-many-steps",
    ),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Sound content; beside it a file that is nobody's business."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text(f"{SECRET}: 1\n", encoding="utf-8")
    (tmp_path / "outside" / "secret.yaml").write_text(f"{SECRET}: 1\n", encoding="utf-8")
    made = Path(shutil.copytree(ROOT / "tests/problems/_base", tmp_path / "content"))
    (made / ".git").mkdir()
    for hidden in (".env", ".git/config"):
        (made / hidden).write_text(f"{SECRET}: 1\n", encoding="utf-8")
    return made


@pytest.mark.parametrize("case", CASES)
def test_what_a_stranger_plants_is_told_in_a_sentence(case: str, folder: Path) -> None:
    """No hang, no traceback, nothing from outside of the folder: its kind is among what is told."""
    plant, kind = CASES[case]
    plant(folder)
    found = loaded(folder)

    assert found.content is None
    assert kind in {one.kind for one in found.problems}


def test_answers_that_double_and_double_are_told() -> None:
    """Questions that may be left out have more sets of answers than can be counted."""
    report = Report()
    with no_hang():
        check_answers(content({"ways": skippable(40)}, report), report)

    assert kinds(report) == ["too-many-ways"]


def test_a_pipe_in_place_of_the_words_of_lint_is_not_waited_for(folder: Path) -> None:
    """The wording is read from the same folder; then a problem has its bare kind for a sentence."""
    os.mkfifo(folder / "locales/en/_problems.ftl")
    with no_hang():
        wording = Wording(folder, "en")

    assert wording.sentence("no-start", {}) == "no start"


def test_a_link_that_stays_in_the_folder_is_followed(folder: Path) -> None:
    """Content that is mounted from a store of settings consists of such links."""
    (folder / "flows/..data").mkdir()
    (folder / "flows/refused.yaml").rename(folder / "flows/..data/refused.yaml")
    (folder / "flows/refused.yaml").symlink_to("..data/refused.yaml")

    assert loaded(folder).content is not None


def test_a_folder_of_content_that_is_itself_a_link_is_read(folder: Path) -> None:
    """Whoever runs the bot may name a link: only what is in the folder is a stranger's."""
    (folder.parent / "current").symlink_to(folder)

    assert loaded(folder.parent / "current").content is not None


@pytest.mark.parametrize(
    ("path", "kind"),
    [("x/zero", "outside-file"), ("x/pipe", "not-a-file"), ("x/big", "file-too-big")],
)  # fmt: skip
def test_a_file_that_changed_since_it_was_looked_at_is_not_read(
    path: str, kind: str, tmp_path: Path
) -> None:
    """Reading asks again what the survey asked: between the two there is time."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x/zero").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "x/pipe")
    (tmp_path / "x/big").write_bytes(b"x" * (MOST_BYTES + 1))
    with no_hang(), pytest.raises(NotToBeRead) as refused:
        read_bounded(tmp_path, path)

    assert refused.value.kind == kind


def test_what_editors_leave_behind_is_left_alone(folder: Path) -> None:
    """A backup, a swap file, the folder of git: nobody takes them for a guide."""
    for name in (".refused.yaml.swp", "refused.yaml~", "#refused.yaml#", "Thumbs.db", ".gitkeep"):
        (folder / "flows" / name).write_bytes(b"\x00")
    for path in ("locales/fr/._refused.ftl", "flows/._refused.yaml", "flows/places/._75.yaml"):
        # What macOS puts beside each file on a stick.
        write(path, "\x00")(folder)

    assert loaded(folder).content is not None


@pytest.mark.parametrize("name", [".x", "refused~", "#x"])
def test_what_nobody_looks_at_is_opened_by_nobody(name: str, folder: Path) -> None:
    """A folder that the survey leaves to editors holds no recording, and no pipe to wait for."""
    pipe(f"locales/fr/audio/{name}/start.12345678.ogg")(folder)

    assert loaded(folder).content is not None
