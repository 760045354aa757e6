"""`bot rename`: everything says the new name, nothing else changes, and old buttons still work."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.content.made_from import mark, read_made_from
from bot.content.patterns import fingerprint
from bot.content.read_recordings import digits_of
from bot.content.read_reviews import Reader, ReaderKind
from bot.content.texts import ReviewState
from bot.content.yaml_tree import Fields
from bot.engine.show import flow_link, step_link
from bot.model.codes import step_code
from bot.model.content import Content
from bot.model.flows import SpokenStep
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Severity
from bot.service.conversation import Conversation
from bot.service.translating.sign import sign
from bot.service.workshop.renaming import CannotRename, Old, rename
from bot.service.workshop.yaml_edits import YamlEdits
from tests.build import EN, FR, TODAY
from tests.small_content import small_content

REFUSED = FlowName("refused")
NIGHT = """flow: after
about: The night after.
read: {on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01}
steps:
  start: {go: night, no-law: Only for a test.}
  night: {call: refused/tonight, go: end}
"""
STORY = "flow: refused   language: fr   today: 2026-11-21\n\nyou: Le juge\n"


def edit(folder: Path, path: str, before: str, after: str) -> None:
    """Change a file at one place."""
    text = (folder / path).read_text(encoding="utf-8")
    assert before in text
    (folder / path).write_text(text.replace(before, after, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content in which names stand wherever they can: texts, notes, signatures, recordings."""
    folder = small_content(tmp_path_factory.mktemp("made") / "content")
    (folder / "flows/after.yaml").write_text(NIGHT, encoding="utf-8")
    for locale in ("fr", "en"):
        words = f"title = 🌙 {locale}\nstart = Après {locale}.\n"
        (folder / f"locales/{locale}/after.ftl").write_text(words, encoding="utf-8")
    edit(folder, "flows/refused.yaml", "    choices:\n      judge",
         "    # Who said so.\n    save: who\n    choices:\n      judge")  # fmt: skip
    edit(folder, "flows/refused.yaml", "      - when: town is paris\n",
         "      - when: [town is paris, 'who is not judge']\n")  # fmt: skip
    edit(folder, "flows/refused.yaml", "  tonight:\n", "  tonight:\n    was:\n      - evening\n")
    (folder / "flows/_typed.yaml").write_text(
        "nothing-found: [refused, help]\nneeds:\n  bed:\n    signs: 🛏️\n"
        "    opens: [refused/tonight, refused]\n    town: refused/which-town\n"
        "    guides: [refused]\n    sure:\n      fr: [dormir]\n",
        encoding="utf-8",
    )
    (folder / "tests/conversations/refused").mkdir(parents=True)
    (folder / "tests/conversations/refused/judge.txt").write_text(STORY, encoding="utf-8")
    origin = load(folder).texts.files[FR]["refused"]
    for step, digits in (("tonight", digits_of(origin["tonight"])), ("start", "0123abcd")):
        audio = folder / "locales/en/audio/refused"
        audio.mkdir(parents=True, exist_ok=True)
        (audio / f"{step}.{digits}.ogg").write_bytes(b"OggS" + b"\0" * 24 + b"OpusHead")
    found = load(folder)
    assert found.content is not None
    reader = Reader("Awa Exemple", ReaderKind.NATIVE, "2026-11-22")
    sign(ContentFolder(folder), found, found.content, EN, "refused", reader)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same to be changed."""
    shutil.copytree(made, tmp_path / "content")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(tmp_path / "content"))
    return tmp_path / "content"


def loaded(folder: Path) -> tuple[Loaded, Content]:
    """The content, without mistakes."""
    found = load(folder)
    errors = [one for one in found.problems if one.severity is Severity.ERROR]
    assert errors == []
    assert found.content is not None
    return found, found.content


def talk(folder: Path) -> tuple[Loaded, Conversation]:
    """What was loaded, and a conversation on it."""
    found, content = loaded(folder)
    return found, Conversation(content, found.texts, today=lambda: TODAY)


def links(content: Conversation) -> list[str]:
    """Links to every screen and from it, as they stand under buttons that people keep."""
    found = [
        step_link(content.compiled, FR, None, flow.name, name)
        for flow in content.compiled.content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
    ]
    found.append(flow_link(content.compiled, EN, None, REFUSED))
    for link in [*found]:
        found += [one.link for one in content.screen(link).options]
    return found


def says(content: Conversation, link: str) -> tuple[str, list[str], object]:
    """What stands on the screen of a link, without its name."""
    message = content.press(link)
    return (
        message.text,
        [one.label for row in message.choices for one in row],
        content.screen(link).note,
    )


@dataclass(frozen=True)
class AsMade:
    """The content before, and what each link says in it."""

    loaded: Loaded
    content: Content
    links: Mapping[str, object]


@pytest.fixture(scope="module")
def as_made(made: Path) -> AsMade:
    """Read and played once."""
    found, before = talk(made)
    said = {link: says(before, link) for link in links(before)}
    return AsMade(found, before.compiled.content, said)


CASES = (
    ("refused", "said-no"),
    ("refused/tonight", "this-night"),
    ("refused/tonight", "evening"),
    ("refused/near", "close"),
    ("refused/start.judge", "the-judge"),
    ("refused/tonight.nowhere", "outside"),
)


@pytest.mark.parametrize(("old", "new"), CASES, ids=lambda one: one.replace("/", "-"))
def test_renamed(as_made: "AsMade", folder: Path, old: str, new: str) -> None:
    """No mistake afterwards; every old button says what it said; signatures and voices stay."""
    voices = {one.path for one in as_made.content.recordings.values() if one.is_current}
    signed = sum(one is ReviewState.REVIEWED for one in as_made.loaded.texts.states[EN].values())
    assert main(["rename", old, new]) == 0
    texts, after = talk(folder)

    assert {link: says(after, link) for link in as_made.links} == as_made.links
    content = after.compiled.content
    assert len([one for one in content.recordings.values() if one.is_current]) == len(voices) == 1
    assert sum(one is ReviewState.REVIEWED for one in texts.texts.states[EN].values()) == signed
    records = read_made_from(folder, EN)
    for key, record in records.items():
        file, _, name = key.partition("/")
        entry, origin = (texts.texts.entry(one, file, name) for one in (EN, FR))
        assert entry is not None
        assert origin is not None
        assert (record.own, record.french) == (mark(entry), mark(origin))
        assert record.words == origin.source.rstrip()
    spoken = [
        one for one in texts.problems if one.kind in {"leftover-review", "leftover-recording"}
    ]
    assert spoken == []


def test_nothing_else_changes(folder: Path) -> None:
    """There and back again, each file is as it was, but for the names that it had before."""
    comments = (folder / "flows/refused.yaml").read_text(encoding="utf-8")
    assert main(["rename", "refused/judge-letter", "letter"]) == 0
    assert main(["rename", "refused/letter", "judge-letter"]) == 0
    text = (folder / "flows/refused.yaml").read_text(encoding="utf-8")

    assert text.replace("    was: [letter]\n", "") == comments


def test_a_guide_moves_its_files(folder: Path) -> None:
    """Its file, its texts, its voices, its stories; who names it names it anew."""
    assert main(["rename", "refused", "said-no"]) == 0
    left = [one for one in folder.rglob("*") if "refused" in one.name]
    typed = (folder / "flows/_typed.yaml").read_text(encoding="utf-8")
    story = folder / "tests/conversations/said-no/judge.txt"

    assert left == []
    assert "refused" not in typed
    assert "opens: [said-no/tonight, said-no]" in typed
    assert story.read_text(encoding="utf-8") == STORY.replace("flow: refused", "flow: said-no")
    assert "call: said-no/tonight" in (folder / "flows/after.yaml").read_text(encoding="utf-8")
    assert "was: [refused]" in (folder / "flows/said-no.yaml").read_text(encoding="utf-8")


def test_a_choice_in_conditions(folder: Path) -> None:
    """A value that conditions read is renamed in each of them; the texts have the new label."""
    assert main(["rename", "refused/start.judge", "court"]) == 0
    text = (folder / "flows/refused.yaml").read_text(encoding="utf-8")

    assert "'who is not court'" in text
    assert "was-choices: {court: [judge]}" in text
    assert "    .court = Le juge\n" in (folder / "locales/fr/refused.ftl").read_text("utf-8")


STAYS = (
    ("nothing", "x", "no-flow"),
    ("refused/tonigt", "x", "no-step"),
    ("refused/tonight.nowere", "x", "no-choice"),
    ("refused/sleep.safe", "x", "no-choice"),
    ("refused/tonight", "Ce soir", "not-a-name"),
    ("refused/tonight", "end", "not-a-name"),
    ("refused/tonight", "sleep", "name-taken"),
    ("refused/sleep", "evening", "name-taken"),
    ("refused", "menu", "name-taken"),
    ("refused/start", "begin", "fixed-name"),
    ("menu", "home", "fixed-name"),
    ("help", "danger", "fixed-name"),
    ("refused/tonight.safe", "nowhere", "name-taken"),
)


@pytest.mark.parametrize(("old", "new", "why"), STAYS)
def test_what_keeps_its_name(as_made: AsMade, made: Path, old: str, new: str, why: str) -> None:
    """A name that is taken, fixed or none is refused, and nothing is to be written."""
    content = as_made.content
    with pytest.raises(CannotRename) as refused:
        rename(made, as_made.loaded, content, Old.of(content, old), new)

    assert refused.value.why == why


def test_a_name_with_the_code_of_another(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What only the checks of the whole content find is told before anything is written."""
    taken = step_code(StepName("sleep"))
    new = next(name for number in count() if step_code(StepName(name := f"n{number}")) == taken)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert main(["rename", "refused/tonight", new]) == 1
    said = capsys.readouterr()
    assert "same-code" in said.out
    assert "Nothing was renamed" in said.err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_mistakes_are_mended_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was wrong before is not blamed on the new name."""
    edit(folder, "locales/fr/refused.ftl", ".nowhere =", ".nowher =")

    assert main(["rename", "refused/sleep", "bed"]) == 1
    said = capsys.readouterr()
    assert "locales/fr/refused.ftl" in said.out
    assert "mend them first" in said.err
    edit(folder, "flows/refused.yaml", "go: tonight", "go: nothing")
    assert main(["rename", "refused/sleep", "bed"]) == 1
    assert "unknown-step" in capsys.readouterr().out


def test_a_refusal_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What to write is said, in both languages, and no file is touched."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert main(["rename", "refused/tonigt", "x"]) == 1
    assert 'Did you mean "tonight"?' in capsys.readouterr().err
    assert main(["rename", "refused/tonight", "sleep", "--locale", "fr"]) == 1
    assert "Choisissez un autre nom" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_value_that_two_questions_save(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A condition would lose one of its two meanings: it is refused, and the other is named."""
    edit(folder, "flows/refused.yaml", "    choices:\n      safe: end\n",
         "    save: who\n    choices:\n      judge: end\n")  # fmt: skip
    for locale in ("fr", "en"):
        edit(folder, f"locales/{locale}/refused.ftl", ".safe =", ".judge =")

    assert main(["rename", "refused/start.judge", "court"]) == 1
    assert "refused/tonight saves the same value" in capsys.readouterr().err


def test_a_signature_that_has_fallen_stays_fallen(folder: Path) -> None:
    """A text that was changed since it was signed is not signed by being renamed."""
    edit(folder, "locales/fr/refused.ftl", "Où vas-tu dormir ?", "Où dors-tu ce soir ?")
    name = StepName("tonight")
    assert load(folder).texts.state(EN, REFUSED, name) is ReviewState.STALE
    assert main(["rename", "refused/tonight", "this-night"]) == 0
    texts = load(folder).texts

    assert texts.state(EN, REFUSED, "this-night") is ReviewState.STALE
    record = read_made_from(folder, Locale("en"))["refused/this-night"]
    origin = texts.files[FR][REFUSED]["this-night"]
    assert record.words.startswith("this-night =\n    Où vas-tu dormir ?")
    assert record.french != mark(origin)
    assert fingerprint(origin.source) != fingerprint(record.words)


LISTS = (
    ("a: {was: [x, y]}\n", "a: {was: [z, x, y]}\n"),
    ("a: {was: x}\n", "a: {was: [z, x]}\n"),
    ("a: {was: []}\n", "a: {was: [z]}\n"),
    (
        "a:\n  was: # names\n    - x # old\n    - y\n",
        "a:\n  was: # names\n    - z\n    - x # old\n    - y\n",
    ),
    ("a:\r\n  was:\r\n  - x\r\n", "a:\r\n  was:\r\n  - z\r\n  - x\r\n"),
    ('a: {was: ["x", y]}\n', 'a: {was: [z, "x", y]}\n'),
)


@pytest.mark.parametrize(("before", "after"), LISTS)
def test_lists_of_every_form(before: str, after: str) -> None:
    """A name is added to a list as the list is written; comments and line ends stay."""
    edits = YamlEdits("x.yaml", before)
    inner = edits.tree.get("a")
    assert isinstance(inner, Fields)
    node = inner.get("was")
    assert node is not None
    edits.add_item(node, "z")

    assert edits.result() == after
