"""The floors of the house: imports point down, and the pure rooms stay pure."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from bot.model.flows import InputStep, Step
from bot.model.places import NOT_REFUSED, WHO, For

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bot"

FLOORS = {
    "model": 1,
    "content": 2,
    "engine": 2,
    "rendering": 3,
    "service": 4,
    "faces/telegram": 5,
    "faces/terminal": 5,
    "faces/web": 5,
    "faces": 5,
    "store": 5,
    "commands": 6,
    "tools": 6,
    "": 6,
}
"""Room to floor. A room imports from floors below, from itself, and from no neighbour."""

PURE = {
    "model": set[str](),
    "engine": {"holidays", "opening_hours"},
    "rendering": {"babel", "fluent"},
}
"""Rooms without clock, file, network or `async`, and the pure libraries they may use."""

IMPURE_STANDARD = {"os", "io", "pathlib", "time", "random", "secrets", "socket", "asyncio",
                   "subprocess", "threading", "logging", "urllib", "http"}  # fmt: skip

SOURCES = sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str:
    """The room of `bot.faces.telegram.run` is `faces/telegram`."""
    parts = module.split(".")[1:]
    for length in (2, 1):
        room = "/".join(parts[:length])
        if room in FLOORS:
            return room
    return ""


def module_of(path: Path) -> str:
    """The dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imports_of(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            yield node.module or ""


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_imports_point_down(path: Path) -> None:
    """A file imports only from floors below its own, or from its own room."""
    own = room_of(module_of(path))
    for module in imports_of(path):
        if module.split(".")[0] != "bot":
            continue
        other = room_of(module)

        assert other == own or FLOORS[other] < FLOORS[own] or FLOORS[own] == 6, (
            f"{module_of(path)} (floor {FLOORS[own]}) imports {module} (floor {FLOORS[other]})"
        )


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    """Only the Telegram face imports the Telegram library; pure rooms use named pure ones."""
    own = room_of(module_of(path))
    for module in imports_of(path):
        library = module.split(".")[0]
        if library == "telegram":
            assert own == "faces/telegram"
        if library in {"sqlalchemy", "aiosqlite", "asyncpg", "alembic"}:
            assert own == "store"
        if own in PURE and library not in {"bot", *PURE[own]}:
            assert library in sys.stdlib_module_names, f"{module_of(path)} imports {library}"
            assert library not in IMPURE_STANDARD, f"{module_of(path)} imports {library}"


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if room_of(module_of(path)) in PURE], ids=module_of
)
def test_pure_rooms_have_no_async_and_no_clock(path: Path) -> None:
    """`model`, `engine` and `rendering` take time as an argument and wait for nothing."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith)
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"now", "utcnow", "today"} or _is_ours(node), (
                f"{path}:{node.lineno} reads a clock"
            )
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"open", "print", "input"}


def _is_ours(node: ast.Attribute) -> bool:
    """`self.today` and `walk.today` are arguments that were passed on."""
    return isinstance(node.value, ast.Name) and node.value.id not in {"date", "datetime"}


def test_every_room_has_a_floor() -> None:
    """A new folder under `bot/` must be given a floor here."""
    rooms = {
        str(path.parent.relative_to(PACKAGE)) for path in SOURCES if path.name == "__init__.py"
    }

    assert {room.split("/")[0] for room in rooms} - {"."} <= {room.split("/")[0] for room in FLOORS}


def test_files_are_short() -> None:
    """A file that wants 350 lines wants to be two, among the tests as well."""
    long = {
        module_of(path): lines
        for path in (*SOURCES, *(ROOT / "tests").rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 350
    }

    assert long == {}


KINDS_OF_STEP = {one.__name__ for one in get_args(Step)} | {InputStep.__name__}


def _matches_over_steps() -> Iterator[tuple[str, ast.Match]]:
    """Each `match` in the program that tells two or more kinds of step apart."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Match):
                named = {
                    one.cls.id
                    for case in node.cases
                    for one in ast.walk(case.pattern)
                    if isinstance(one, ast.MatchClass) and isinstance(one.cls, ast.Name)
                }
                if len(named & KINDS_OF_STEP) > 1:
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def test_no_match_over_steps_swallows_a_new_kind() -> None:
    """`case _` stands only before `assert_never`: a new kind of step is a type error there."""
    found = list(_matches_over_steps())
    swallowing = [
        where
        for where, node in found
        for case in node.cases
        if isinstance(case.pattern, ast.MatchAs)
        and case.pattern.pattern is None
        and "assert_never" not in ast.unparse(case.body[0])
    ]

    assert len(found) >= 12
    assert swallowing == []


TAKES_OFF = {"pop", "popleft", "popitem"}
PUTS_ON = {"add", "append", "appendleft", "extend", "insert", "update"}
OTHER_WALKS = {
    "bot/content/checks/answers.py": "keeps what is known on each way",
    "bot/engine/menu_entries.py": "keeps the moves of each way",
}
"""Worklists that carry more than which node was met: reachability would not answer them."""


def _worklists(tree: ast.AST) -> Iterator[str]:
    """The collections that a loop empties, or goes through, while it fills them: a graph search."""
    for loop in ast.walk(tree):
        if not isinstance(loop, ast.While | ast.For):
            continue
        calls = [
            (ast.unparse(node.func.value), node.func.attr)
            for node in ast.walk(loop)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        ]
        filled = {name for name, how in calls if how in PUTS_ON}
        filled |= {
            ast.unparse(one.target) for one in ast.walk(loop) if isinstance(one, ast.AugAssign)
        }
        if isinstance(loop, ast.For):
            yield from filled & {ast.unparse(loop.iter)}
        else:
            yield from filled & {name for name, how in calls if how in TAKES_OFF}


def test_walks_over_the_graph_have_one_home() -> None:
    """Reachability and rings are asked of `model/graph.py`, not written anew in a check."""
    rooms = [PACKAGE / name for name in ("model", "content", "engine", "rendering", "service/lint")]
    own = {
        str(path.relative_to(ROOT))
        for room in rooms
        for path in room.rglob("*.py")
        if any(_worklists(ast.parse(path.read_text(encoding="utf-8"))))
    }

    assert own == {"bot/model/graph.py", *OTHER_WALKS}


@pytest.mark.parametrize(
    "search",
    [
        "while queue:\n    queue.extend(after(queue.pop()))",
        "while True:\n    here = self.open.popleft()\n    self.open += after(here)",
        "for here in found:\n    found.append(after(here))",
        "while ways:\n    for one in after(ways.pop(0)):\n        ways.insert(0, one)",
    ],
)
def test_a_search_is_found_whatever_it_is_called(search: str) -> None:
    """The rule above is about what a loop does, not about the names in it."""
    assert list(_worklists(ast.parse(search)))


LAYOUT = {"HEAD", "TONGUE", "CHECK", "CODE", "MARKED"}
"""The lengths of the parts of a link, by which it is cut."""


def _cuts_a_link(node: ast.AST) -> bool:
    """Whether a slice is of something called a link, or by the lengths of its parts."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Slice):
        return False
    bounds = {one.id for one in ast.walk(node.slice) if isinstance(one, ast.Name)}
    return "link" in ast.unparse(node.value).lower() or bool(bounds & LAYOUT)


def test_the_layout_of_a_link_has_one_home() -> None:
    """Which character of a link says what, only `engine/links.py` knows: nobody else slices one."""
    cutting = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        if any(map(_cuts_a_link, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
    }

    assert cutting == {"bot/engine/links.py"}


def test_who_a_place_serves_has_one_vocabulary() -> None:
    """The words of `who:` and `for:` are written once, in `model/places.py`."""
    words = {*WHO, NOT_REFUSED, *(one.value for one in For)} - {"all", "adults"}
    written = {
        str(path.relative_to(PACKAGE.parent))
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Tuple | ast.Dict | ast.Match | ast.List | ast.Set)
        if len(words & set(_texts_in(node))) > 1
    }

    assert written == {"bot/model/places.py"}


def _texts_in(node: ast.AST) -> Iterator[str]:
    return (
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )
