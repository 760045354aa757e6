"""`bot lint --watch` and `--flow`: what is saved is checked again, and quickly."""

import os
import shutil
import signal
from argparse import ArgumentParser
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from threading import Timer

import pytest

from bot.commands import lint as command
from bot.commands.lint_watch import LOOK_EVERY, guides_of, saved, watch
from bot.commands.said import Said
from bot.content.content_folder import ContentFolder
from bot.model.names import FlowName
from bot.service.lint import lint
from bot.settings import read_settings
from tests.build import TODAY
from tests.content.test_problems import BASE, FOLDERS, lay_over
from tests.small_content import small_content

OLD, NEW, NEWER = {"flows/a.yaml": (1, 1)}, {"flows/a.yaml": (2, 2)}, {"flows/a.yaml": (3, 3)}
B = {"locales/fr/b.ftl": (1, 1)}


@pytest.mark.parametrize(
    ("looks", "told"),
    [
        ([OLD, OLD], []),
        ([NEW, NEW, NEW], [{"flows/a.yaml"}]),
        ([NEW, NEWER, NEWER], [{"flows/a.yaml"}]),
        ([NEW, NEWER], []),
        ([{}, {}], [{"flows/a.yaml"}]),
        ([OLD | B, OLD | B, B, B], [{"locales/fr/b.ftl"}, {"flows/a.yaml"}]),
        ([NEW | B, NEW | B], [{"flows/a.yaml", "locales/fr/b.ftl"}]),
        ([NEW, OLD, OLD], []),
    ],
)
def test_what_was_saved_is_told_once_it_is_still(
    looks: Sequence[dict[str, tuple[int, int]]], told: Sequence[set[str]]
) -> None:
    """A file that is still being written, or was put back, is not told; each change is once."""
    waits: list[float] = []
    each = iter(looks)
    found = saved(lambda: next(each), OLD, wait=waits.append, looks=iter(range(len(looks))))

    assert list(found) == [frozenset(one) for one in told]
    assert waits == [LOOK_EVERY] * len(looks)


@pytest.mark.parametrize(
    ("paths", "guides"),
    [
        ({"flows/refused.yaml"}, ("refused",)),
        ({"locales/fr/refused.ftl", "locales/fa-AF/refused.ftl"}, ("refused",)),
        ({"/own/flows/refused.yaml", "locales/ar/menu.ftl"}, ("menu", "refused")),
        ({"flows/refused.yaml", "flows/_contacts.yaml"}, ()),
        ({"locales/fr/_face.ftl"}, ()),
        ({"flows/places/59.yaml"}, ()),
        ({"flows/_law/age.yaml"}, ()),
        ({"locales/languages.yaml"}, ()),
        ({"locales/fr/_danger.yaml"}, ()),
        ({"locales/fr/letter-judge.ftl"}, ()),
        ({"flows/refused.yaml", "locales/fr/menus.ftl"}, ()),
    ],
)
def test_files_of_a_guide_alone_are_checked_quickly(
    paths: set[str], guides: tuple[str, ...]
) -> None:
    """A file that several guides rest on has the whole checked."""
    assert guides_of(frozenset(paths), frozenset({"refused", "menu"})) == guides


def test_a_save_is_checked_and_ctrl_c_ends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On real files: each save has its guide looked at, and the end is no failure."""
    folder = small_content(tmp_path / "content")
    checked: list[tuple[str, ...]] = []

    def check(flows: Sequence[str]) -> None:
        checked.append(tuple(flows))
        if len(checked) == 3:
            raise KeyboardInterrupt
        file = folder / ("flows/help.yaml", "flows/_contacts.yaml")[len(checked) - 1]
        os.utime(file, ns=(1, len(checked)))

    watch(ContentFolder.of(folder), [], check, Said("en"))

    assert checked == [(), ("help",), ()]
    assert "flows/help.yaml" in capsys.readouterr().err


def test_the_command_watches_until_ctrl_c(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--watch` checks what it was asked for, waits, and ends 0 without a traceback."""
    settings = read_settings({"BOT_CONTENT_DIR": str(small_content(tmp_path / "content"))})
    parser = ArgumentParser()
    command.add(parser)
    Timer(1, signal.raise_signal, [signal.SIGINT]).start()

    assert command.run(settings, parser.parse_args(["--watch", "--flow", "help"])) == 0
    assert "0 problems, 0 warnings, help\n" in capsys.readouterr().err


def _path_in(folder: Path) -> str:
    return (folder / "expected.txt").read_text(encoding="utf-8").partition(":")[0]


GUIDES = frozenset({"menu", "help", "refused", "find-lawyer"})
IN_A_GUIDE = [one for one in FOLDERS if guides_of(frozenset({_path_in(one)}), GUIDES)]


@pytest.mark.parametrize("folder", list(islice(IN_A_GUIDE, 0, None, 9)), ids=lambda one: one.name)
def test_one_guide_alone_is_told_what_the_whole_is_told(folder: Path, tmp_path: Path) -> None:
    """Each kind of mistake in the files of a guide is found as well when it alone is looked at."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    lay_over(tmp_path, folder)
    guides = guides_of(frozenset({_path_in(folder)}), GUIDES)
    only = [*map(FlowName, guides)]

    whole = lint(tmp_path, TODAY, renders=False).problems
    alone = lint(tmp_path, TODAY, renders=False, only=only).problems

    assert [one for one in whole if one not in alone] == []


LONG = "start =\n" + "    Un avocat est gratuit pour toi.\n" * 20


@pytest.mark.parametrize(
    ("name", "before", "after", "kind"),
    [
        ("refused", ".judge = Le juge", ".judge = 📄 je veux mourir", "label-raises-alarm"),
        ("find-lawyer", "start = Un avocat est gratuit pour toi.\n", LONG, "screen-too-long"),
    ],
)
def test_screens_of_one_guide_alone_are_looked_at(
    name: str, before: str, after: str, kind: str, tmp_path: Path
) -> None:
    """What only a rendered screen tells is told of one guide as of the whole."""
    folder = small_content(tmp_path / "content")
    (folder / f"locales/en/{name}.ftl").unlink()
    file = folder / f"locales/fr/{name}.ftl"
    file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")

    assert [one.kind for one in lint(folder, TODAY, only=[FlowName(name)]).errors] == [kind]
