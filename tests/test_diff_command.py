"""`bot diff`: what a change changes on screens, held against a commit of a real repository."""

import shutil
import subprocess
import tarfile
from collections.abc import Callable
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest

from bot.cli import main
from bot.service.workshop.versions import NoVersion, _unpack, lay_out
from tests.recorded import recorded
from tests.small_content import small_content

Diff = Callable[..., tuple[str, str]]
LETTER = "court:\n  about: To the court.\n  facts: [REC-18]\n  parts:\n    hello: text\n"
PLACES = (
    "soupe:\n  name: La Soupe\n  kind: food\n  town: paris\n  for: [all]\n  come: walk-in\n"
    "  helps: [meals]\n  status: open\n  confidence: high\n  source: https://exemple.fr\n"
    "  seen: '2026-11-01'\n  address: 1 rue Exemple\n"
)


def git(folder: Path, *words: str) -> str:
    """Run git as somebody without settings of her own."""
    identity = ("-c", "user.name=Awa Exemple", "-c", "user.email=awa@exemple.fr")
    done = subprocess.run(
        ["git", "-C", str(folder), *identity, *words], capture_output=True, check=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository in which the content is a folder, with a letter and a place."""
    root = tmp_path_factory.mktemp("repository")
    folder = small_content(root / "content")
    (folder / "flows/_letters.yaml").write_text(LETTER, encoding="utf-8")
    write(folder, "flows/refused.yaml", "  sleep:\n", "  sleep:\n    letter: court\n")
    for locale in ("fr", "en"):
        words = f"title = Lettre {locale}\nhello = Bonjour {locale}.\n"
        (folder / f"locales/{locale}/letter-court.ftl").write_text(words, encoding="utf-8")
    (folder / "flows/places").mkdir()
    (folder / "flows/places/75.yaml").write_text(PLACES, encoding="utf-8")
    searches = "by-name:\n  about: One place.\n  rows:\n    - place: soupe\n"
    (folder / "flows/places/_searches.yaml").write_text(searches, encoding="utf-8")
    (folder / "flows/where-to-go.yaml").write_text(
        "flow: where-to-go\nformat: 2\nabout: Places.\n"
        "read: {on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01}\nsteps:\n"
        "  start: {no-law: Only for a test., go: by-name}\n"
        "  by-name:\n    no-law: Only for a test.\n"
        "    places: {search: by-name, none: end}\n    go: end\n",
        encoding="utf-8",
    )
    for locale in ("fr", "en"):
        words = "title = 📍 Lieux\nstart = Lieux.\nby-name = Voici.\n"
        (folder / f"locales/{locale}/where-to-go.ftl").write_text(words, encoding="utf-8")
        own = Path(f"locales/{locale}/_places.ftl")
        shutil.copy(Path(__file__).parents[1] / own, folder / own)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--no-verify", "--message", "Content")
    return root


@pytest.fixture
def folder(committed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone that a test changes."""
    shutil.copytree(committed, tmp_path / "clone", symlinks=True)
    content = tmp_path / "clone" / "content"
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    return content


@pytest.fixture
def diff(folder: Path, capsys: pytest.CaptureFixture[str]) -> Diff:
    """What the command prints, and its last line."""
    del folder

    def run(*words: str) -> tuple[str, str]:
        capsys.readouterr()
        assert main(["diff", *words, "--today", "2026-11-22"]) == 0
        said = capsys.readouterr()
        return said.out, said.err.splitlines()[-1]

    return run


def write(folder: Path, path: str, before: str, after: str) -> None:
    """Change a file at one place."""
    text = (folder / path).read_text(encoding="utf-8")
    assert before in text
    (folder / path).write_text(text.replace(before, after, 1), encoding="utf-8")


def heads(out: str) -> list[str]:
    """The screens that are told, each as `name (locale): kind`."""
    return [one.partition("  ")[0] for one in out.splitlines() if one[:1] not in {"", " "}]


def test_nothing_changed(diff: Diff) -> None:
    """Without a change there is nothing to see."""
    out, last = diff()

    assert out == ""
    assert "No screen" in last


def test_a_voice_changes_no_screen(folder: Path, diff: Diff) -> None:
    """What is recorded or made beside git adds a button to the menu, and is no change of it."""
    recorded(folder, "locales/fr/audio/menu/start.00000000.ogg")

    assert diff()[0] == ""


def test_a_sentence(folder: Path, diff: Diff) -> None:
    """Only its screen, old line and new line; also in a language whose text did not change."""
    write(folder, "locales/fr/refused.ftl", "Va au centre de jour.", "Va au centre ce soir.")
    write(folder, "locales/en/help.ftl", "$tel-119", '"Now: " }{ $tel-119')
    out, last = diff()

    assert heads(out)[0] == "refused/sleep-paris (fr): changed"
    assert set(heads(out)[1:]) == {"help/start (en): changed"}
    assert "  - Va au centre de jour.\n  + Va au centre ce soir.\n" in out
    assert "2 screens" in last
    assert "files that changed: 2" in last


def test_a_term(folder: Path, diff: Diff) -> None:
    """A word that many texts share: each screen that says it, and no other."""
    write(folder, "locales/fr/_terms.ftl", "-juge = juge des enfants", "-juge = juge des jeunes")
    out, _ = diff()

    assert heads(out) == ["refused/judge-letter (fr): changed"]


def test_where_a_button_leads(folder: Path, diff: Diff) -> None:
    """Words alike, another way: told once, in French, with both targets."""
    write(folder, "flows/refused.yaml", "nobody-yet: lawyer", "nobody-yet: sleep")
    out, _ = diff()

    assert heads(out) == ["refused/start (fr): changed"]
    assert "- [Personne] → find-lawyer/start" in out
    assert "+ [Personne] → refused/sleep" in out


def test_new_gone_and_renamed(folder: Path, diff: Diff) -> None:
    """A step with its old name after `was:` is the same screen; without it, one gone, one new."""
    for locale in ("fr", "en"):
        write(folder, f"locales/{locale}/refused.ftl", "sleep-paris =", "bed-paris =")
    write(folder, "flows/refused.yaml", "go: sleep-paris", "go: bed-paris")
    write(folder, "flows/refused.yaml", "  sleep-paris:\n", "  bed-paris:\n")
    out, last = diff()
    assert "refused/bed-paris (fr): new" in heads(out)
    assert "refused/sleep-paris (fr): gone" in heads(out)
    assert "gone 2" in last

    write(folder, "flows/refused.yaml", "  bed-paris:\n", "  bed-paris:\n    was: [sleep-paris]\n")
    assert diff()[0] == ""


def test_facts_and_marks(folder: Path, diff: Diff) -> None:
    """What a lawyer looks at: a mark that was taken away, a fact that was added."""
    write(folder, "flows/refused.yaml", "    facts: [REC-18]\n    critical: true\n",
          "    facts: [REC-18, DAY-01]\n")  # fmt: skip
    out, _ = diff()

    # The English text was critical and a draft: the French stood beside it until now.
    assert heads(out) == [f"refused/appeal-in-time ({one}): changed" for one in ("fr", "en")]
    assert "- rests on: REC-18\n" in out
    assert "+ rests on: REC-18, DAY-01\n" in out
    assert "- critical" in out


def test_a_day(folder: Path, diff: Diff) -> None:
    """A screen that shows a day is looked at behind its question, with a day in it."""
    write(folder, "flows/_deadlines.yaml", "days: 15", "days: 10")
    out, _ = diff()

    changed = [one for one in out.splitlines() if one.startswith(("  - ", "  + "))]
    assert any(one.startswith("  - ") and "2026" in one for one in changed)
    assert any(one.startswith("  + ") and "2026" in one for one in changed)


def test_letters_and_cards(folder: Path, diff: Diff) -> None:
    """A letter in the language of the change, a place by its card."""
    write(folder, "locales/fr/letter-court.ftl", "Bonjour fr.", "Madame, Monsieur.")
    write(folder, "flows/places/75.yaml", "1 rue Exemple", "2 rue Exemple")
    out, _ = diff()

    assert "letter court (fr): changed" in heads(out)
    assert "place soupe (fr): changed" in heads(out)
    assert "2 rue Exemple" in out


class Tags(HTMLParser):
    """The tags and words of a page; each tag that is opened is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.marked: dict[str, str] = {"ins": "", "del": ""}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """One more is open."""
        del attrs
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The last that was opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Words inside of a mark."""
        for mark in {"ins", "del"} & set(self.open):
            self.marked[mark] += data


def test_the_page(folder: Path, diff: Diff, tmp_path: Path) -> None:
    """One file for a pull request: whole, no scripts, words as words, what differs is marked."""
    write(folder, "locales/fr/refused.ftl", "Va au centre de jour.", 'Va <b>& "vite"</b> là.')
    path = tmp_path / "page.html"
    out, _ = diff("--page", str(path), "--locale", "fr")
    page = Tags(path.read_text(encoding="utf-8"))

    assert out == ""
    assert page.open == []
    assert {"script", "link", "img", "b"}.isdisjoint(page.tags)
    assert 'src="' not in path.read_text(encoding="utf-8")
    assert "<b>&" in page.marked["ins"]
    assert "centre" in page.marked["del"]


def test_what_others_did_since(folder: Path, diff: Diff) -> None:
    """A branch is held against where it left the other one, not against what came there since."""
    git(folder, "checkout", "--quiet", "-b", "mine")
    git(folder, "checkout", "--quiet", "main")
    write(folder, "locales/fr/help.ftl", "Appelle", "Téléphone : appelle")
    git(folder, "commit", "--quiet", "--no-verify", "--all", "--message", "Theirs")
    git(folder, "checkout", "--quiet", "mine")
    write(folder, "locales/fr/menu.ftl", "De quoi", "Et de quoi")
    out, _ = diff("main")

    assert set(heads(out)) == {"menu/start (fr): changed"}


@pytest.mark.parametrize("commit", ["no-such", "--output=stolen", "HEAD:content", ""])
def test_no_such_commit(folder: Path, commit: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A word that names no commit is said so; none is taken for an option of git."""
    with pytest.raises(NoVersion, match="no-commit"):
        lay_out(folder, commit, folder / "out")

    assert not (folder / "out").exists()
    assert not (folder / "stolen").exists()
    if not commit.startswith("-"):
        assert main(["diff", commit]) == 1
        assert "no commit" in capsys.readouterr().err


def test_no_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that git does not keep has no before."""
    monkeypatch.setenv("BOT_CONTENT_DIR", str(small_content(tmp_path / "content")))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))

    assert main(["diff"]) == 1
    assert "not in a repository" in capsys.readouterr().err


def test_content_that_cannot_be_played(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong is said with its place, as lint does it; nothing is compared."""
    write(folder, "flows/refused.yaml", "go: sleep-paris", "go: nowhere")

    assert main(["diff", "--locale", "fr"]) == 78
    said = capsys.readouterr()
    assert said.out == ""
    assert "flows/refused.yaml" in said.err
    assert "unknown-step" in said.err


def test_links_are_not_written(tmp_path: Path) -> None:
    """A link on disk in a commit of a stranger leads nowhere: it is left out, and so is `..`."""
    packed = BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        link = tarfile.TarInfo("flows/secret.yaml")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
        for name in ("flows/a.yaml", "../b.yaml"):
            file = tarfile.TarInfo(name)
            file.size = 2
            tar.addfile(file, BytesIO(b"hi"))
    into = tmp_path / "into"
    into.mkdir()
    _unpack(packed.getvalue(), into)

    written = {str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file()}
    assert written == {"into/flows/a.yaml"}
