"""README, CONTRIBUTING and `docs/` against the program: what they name exists, and the reverse."""

import ast
import json
import re
import tomllib
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from bot import __version__
from bot.cli import COMMANDS
from bot.environment import SETTINGS
from bot.rendering.as_json import message_as_json
from bot.settings import PEOPLE
from tests.content.kinds import SERVICE, reported_kinds
from tests.project import the_content
from tests.safety.everything import all_screens
from tests.test_architecture import FLOORS, PACKAGE, imports_of

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in (
        *ROOT.glob("*.md"), ROOT / "flows" / "README.md", *sorted((ROOT / "docs").rglob("*.md")),
    )
}  # fmt: skip
"""Every page for people who run, write or change the bot."""
LIVING = {
    name: text
    for name, text in PAGES.items()
    if not name.startswith("docs/decisions/0") and name != "CHANGELOG.md"
}
"""Those that speak of today; decisions and the changelog speak of their day."""
SHARED = {"--today", "--time", "--locale"}
"""Options that several commands take; one sentence of the README says which."""
NAME = re.compile(r"(?:BOT|WEBHOOK|TELEGRAM|DATABASE)_[A-Z]+(?:_[A-Z]+)*")
PATCHED = 17
"""Files of tests that put something else in the place of a function of ours; may only fall."""


def commands() -> dict[tuple[str, ...], set[str]]:
    """The options of each command, by its words."""
    found: dict[tuple[str, ...], set[str]] = {}
    for name in COMMANDS:
        parser = ArgumentParser()
        import_module(f"bot.commands.{name}").add(parser)
        found |= dict(_options(parser, (name,)))
    return found


def _options(
    parser: ArgumentParser, words: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    inner = [one for one in parser._actions if isinstance(one, _SubParsersAction)]
    options = {text for one in parser._actions for text in one.option_strings}
    if not inner:
        yield words, {one for one in options if one.startswith("--")} - {"--help"}
    for one in inner:
        for name, below in one.choices.items():
            yield from _options(below, (*words, name))


OF_COMMANDS = commands()


def named(text: str) -> Iterator[tuple[str, ...]]:
    """Every `bot command …` that stands in *text* as code, with its words."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [re.sub(r"#.*", "", line) for block in blocks for line in block.splitlines()]
    for code in [*re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text), *lines]:
        found = re.search(r"(?:^|[|/] ?|rights-bot )bot ([a-z-]+(?: [a-z-]+)?)(?![\w:./])", code)
        if found:
            yield tuple(found[1].split())


@pytest.mark.parametrize("page", LIVING)
def test_named_commands_exist(page: str) -> None:
    """A command that a page names can be typed, with the task that stands behind it."""
    for words in named(LIVING[page]):
        assert words[0] in COMMANDS, words
        tasks = {known[1] for known in OF_COMMANDS if known[0] == words[0] and len(known) > 1}
        assert len(words) == 1 or not tasks or words[1] in tasks, words


@pytest.mark.parametrize("words", OF_COMMANDS, ids=" ".join)
def test_every_command_has_its_row(words: tuple[str, ...]) -> None:
    """Each command, and each of its own options, stands in its row of the README's table."""
    rows = [row for row in README.splitlines() if row.startswith(f"| `bot {' '.join(words)}")]

    assert len(rows) == 1, words
    assert {one for one in OF_COMMANDS[words] - SHARED if one not in rows[0]} == set()


@pytest.mark.parametrize("page", LIVING)
def test_named_options_exist(page: str) -> None:
    """An option of `bot` that stands behind a command exists there."""
    of_command = re.compile(r"bot ((?:[a-z]+ ?){1,2})([^`\n|]*)")
    for found in of_command.finditer(LIVING[page]):
        words = tuple(found[1].split())
        known = [OF_COMMANDS[one] for one in OF_COMMANDS if one == words[: len(one)]]
        for option in re.findall(r"--[a-z-]+", found[2]) if known else []:
            assert option in known[0], f"bot {found[1]}{option}"


@pytest.mark.parametrize("option", sorted(SHARED))
def test_shared_options(option: str) -> None:
    """The README's sentence about a shared option names just the commands that take it."""
    sentence = re.search(rf"`{option} [^`]+`\s+(?:plays|chooses)(.*?)\.(?:\s|$)", README, re.DOTALL)
    assert sentence is not None
    said = {tuple(one.split()) for one in re.findall(r"`([a-z ]+)`", sentence[1])}
    takes = {words for words, options in OF_COMMANDS.items() if option in options}

    assert said - {("en",), ("fr",)} == takes


def test_settings() -> None:
    """README, `.env.example` and the program have the same settings."""
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    code = (PACKAGE / "settings.py", PACKAGE / "environment.py")
    read = {
        node.value
        for file in code
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and NAME.fullmatch(node.value)
    }
    table = "".join(row for row in README.splitlines() if row.startswith("| `"))

    assert read == set(SETTINGS)
    assert set(NAME.findall(table)) == set(SETTINGS)
    assert set(re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE)) == set(SETTINGS)
    assert set(PEOPLE) <= set(SETTINGS)


@pytest.mark.parametrize("page", LIVING)
def test_settings_that_pages_name(page: str) -> None:
    """No page speaks of a setting that is none."""
    assert set(NAME.findall(LIVING[page])) - set(SETTINGS) == set()


@pytest.mark.parametrize("page", PAGES)
def test_links(page: str) -> None:
    """A link within the project leads to something that is there."""
    for target in re.findall(r"\]\(([^)\s]+)\)", PAGES[page]):
        if "://" not in target and not target.startswith("#"):
            path = (ROOT / page).parent / target.partition("#")[0]
            assert path.exists(), target


@pytest.mark.parametrize("page", LIVING)
def test_paths(page: str) -> None:
    """A path of the project that stands as code in a page is there."""
    start = r"(?:bot|tests|docs|flows|locales|bench|faces|engine|rendering|service|store|content)"
    for path in re.findall(rf"`({start}/[\w/.<>-]*)`", LIVING[page]):
        plain = path.partition("<")[0].rsplit("/", 1)[0] if "<" in path else path
        places = (ROOT / plain, PACKAGE / plain)

        assert any(one.exists() for one in places), path


def glossary() -> Iterator[tuple[str, str, str]]:
    """Each word of the glossary, with its file and the name to look for."""
    rows = re.findall(
        r"^\| ([^|]+) \| `([^`]+)` `([^`]+)` \| [A-Z][^|]+[.:)] \|$",
        PAGES["docs/glossary.md"],
        re.MULTILINE,
    )
    yield from rows


def test_every_row_of_the_glossary_is_read() -> None:
    """No row escapes the test below by its form, and no word stands there twice."""
    lines = [one for one in PAGES["docs/glossary.md"].splitlines() if one.startswith("| ")]
    words = [word for word, _, _ in glossary()]

    assert len(words) == len([one for one in lines if not one.startswith("| word |")])
    assert len(words) == len(set(words)) >= 40
    assert all("docs/glossary.md" in PAGES[page] for page in ("README.md", "CONTRIBUTING.md"))


@pytest.mark.parametrize(("word", "file", "name"), list(glossary()))
def test_words_of_the_code(word: str, file: str, name: str) -> None:
    """A word of the glossary leads to a file that has its name at the left margin."""
    path = ROOT / file
    source = path.read_text(encoding="utf-8")
    defined = re.search(rf"^(?:class |(?:async )?def )?{re.escape(name)}\b", source, re.MULTILINE)

    assert defined, f"{word}: {name} is not in {file}"


def test_make_targets() -> None:
    """What pages tell to `make` exists, and what the Makefile explains it can do."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page, text in LIVING.items():
        code = "\n".join(re.findall(r"`+([^`]+)`+", text))
        for name in re.findall(r"\bmake ([a-z]+)", code):
            assert name in targets, f"{page}: make {name}"


def test_counts() -> None:
    """Numbers of things that stand in pages about today are the numbers of today."""
    content = the_content().content
    assert content is not None
    counts = {
        "words": len(content.words),
        "guides": len(content.flows),
        "places": len(content.directory.places),
        "languages": len(content.languages),
        "towns": len(content.towns),
    }
    found = 0
    for page in ("README.md", "CONTRIBUTING.md", "flows/README.md"):
        for number, what in re.findall(rf"\b([0-9][0-9,]+) ({'|'.join(counts)})\b", PAGES[page]):
            if page == "flows/README.md" and (number, what) == ("12", "words"):
                continue
            found += 1
            assert int(number.replace(",", "")) == counts[what], f"{page}: {number} {what}"

    assert found > 0


def test_keys_of_the_json() -> None:
    """The README names the keys of `show --json`, and each kind of button there is."""
    said = re.search(r"is one object a line: (.*?)\.\n", README, re.DOTALL)
    assert said is not None
    heads = re.sub(r"\([^)]*\)", "", said[1])
    messages = [json.loads(json.dumps(message_as_json(one))) for one in all_screens()]
    kinds = {frozenset(button) for one in messages for button in one["buttons"]}
    told = re.search(r"\(each(.*?)\)", said[1], re.DOTALL)
    assert told is not None
    of_buttons = {frozenset(re.findall(r"`(\w+)`", one)) for one in told[1].split(", or")}

    assert re.findall(r"\w+", heads) == list(messages[0])
    assert kinds <= of_buttons
    assert {key for kind in of_buttons for key in kind} == _keys_of_a_button()


def _keys_of_a_button() -> set[str]:
    """What `rendering/as_json.py` writes about a button."""
    tree = ast.parse((PACKAGE / "rendering" / "as_json.py").read_text(encoding="utf-8"))
    function = next(
        one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and "button" in one.name
    )
    return {
        key.value
        for one in ast.walk(function)
        if isinstance(one, ast.Dict)
        for key in one.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


def test_floors() -> None:
    """The floor plan of the README names each room on the floor that the imports are held to."""
    plan = dict(re.findall(r"^floor (\d) +(.*)$", README, re.MULTILINE))
    for room, floor in FLOORS.items():
        name = room.partition("/")[0] or "cli"
        assert re.search(rf"\b{name}\b", plan[str(floor)]), room


def test_every_kind_has_a_page() -> None:
    """Each problem that can be told has a page in English and in French, and the reverse."""
    kinds = reported_kinds() | reported_kinds(SERVICE)
    for locale in ("en", "fr"):
        source = (ROOT / "locales" / locale / "_problems.ftl").read_text(encoding="utf-8")
        pages = set(re.findall(r"^([a-z][a-z0-9-]*) =", source, re.MULTILINE)) - {"page"}

        assert kinds - pages == set()
        assert pages - kinds == set()


def test_changelog() -> None:
    """The changelog has the version that runs, and is in order, newest first."""
    versions = re.findall(r"^## (\d{4}\.\d\d\.\d+)", PAGES["CHANGELOG.md"], re.MULTILINE)
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert __version__ in versions
    assert versions == sorted(versions, reverse=True)
    assert pyproject["project"].get("version", __version__) == __version__


def test_a_press_in_the_readme() -> None:
    """The way of a press that the README gives is one that imports lead along."""
    said = re.search(r"What happens on a press\?(.*?)\n\n", README, re.DOTALL)
    assert said is not None
    files = re.findall(r"\]\((bot/[\w/]+\.py)\)", said[1])
    modules = [file.removesuffix(".py").replace("/", ".") for file in files]

    assert len(modules) >= 5
    for module in modules[1:]:
        others = [ROOT / file for file in files if not module.endswith(Path(file).stem)]
        assert any(module in imports_of(file) for file in others), module


def test_patched_functions_are_few() -> None:
    """Tests put fakes at ports; the files that patch a name of ours become no more."""
    ours = re.compile(r"monkeypatch\.setattr\((?!os\b|sys\b|time\b|signal\b)|mock\.patch|patch\(")
    files = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "tests").rglob("test_*.py")
        if file != Path(__file__) and ours.search(file.read_text(encoding="utf-8"))
    ]

    assert len(files) <= PATCHED, files


def test_dockerfile() -> None:
    """What the README and the image say about volumes, variables and commands is the same."""
    image = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    volumes = set(re.findall(r'"(/\w+)"', re.findall(r"^VOLUME (.*)$", image, re.MULTILINE)[0]))
    head = image.partition("\nFROM")[0]

    for text in (README, head):
        assert set(re.findall(r"--volume rights-bot-\w+:(/\w+)", text)) == volumes
        assert "--restart" in text
    assert set(NAME.findall(image)) <= set(SETTINGS)
    for words in re.findall(r'^(?:CMD|HEALTHCHECK.*CMD) \["bot", "(\w+)"', image, re.MULTILINE):
        assert words in COMMANDS
    assert "@sha256" not in re.sub(r"^#.*$", "", image, flags=re.MULTILINE)
