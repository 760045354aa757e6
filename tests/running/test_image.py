"""The image: each step of its file is carried out, and what it makes is started."""

import asyncio
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.check_cache import PASSED, SHIPPED
from bot.model.refused import Exit
from bot.tools.note_checks import note_checks
from tests.endtoend.running_bot import RunningBot, answering
from tests.project import ROOT
from tests.running.dockerfile import Image, build, instructions
from tests.standin.client import TOKEN, running_standin

FILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
WORDS = [(one.word, one.rest) for one in instructions(FILE)]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    """The image, built in a clean folder."""
    root = tmp_path_factory.mktemp("image") / "root"
    root.mkdir()
    yield build(FILE, root)
    shutil.rmtree(root)


def _files(*folders: Path) -> dict[Path, int]:
    return {file: file.stat().st_mtime_ns for folder in folders for file in folder.rglob("*")}


@pytest.mark.endtoend
async def test_a_container_of_it(image: Image) -> None:
    """The first start checks nothing, writes into the two volumes alone, and is alive."""
    fixed = (image.root / "app", image.root / "venv")
    before = _files(*fixed)
    async with running_standin(token=TOKEN) as standin:
        variables = {
            **image.variables,
            "TELEGRAM_API_URL": standin.url,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "HOME": "/nowhere",
        }
        process = await asyncio.create_subprocess_exec(
            *image.command, env=variables, cwd=image.at(image.folder),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        async with answering(RunningBot(process)):
            check = await asyncio.create_subprocess_exec(
                *image.check, env=variables, cwd=image.at(image.folder)
            )

            assert await check.wait() == 0
    after = _files(*fixed)

    assert {file for file in {*before, *after} if before.get(file) != after.get(file)} == set()
    # Content that had to be checked leaves a note beside the data.
    assert not (image.root / "data" / PASSED).exists()
    assert (image.root / "data" / "bot.sqlite3").exists()
    assert (image.root / "key" / "key").exists()


def test_what_it_is_made_of(image: Image) -> None:
    """Without pip, with the program compiled, and with nothing that the program does not use."""
    assert not list((image.root / "venv" / "bin").glob("pip*"))
    assert {one.name for one in (image.root / "app").iterdir()} == {
        "bot", "flows", "locales", PASSED,
    }  # fmt: skip
    sources = {one.stem for one in (image.root / "app" / "bot").rglob("*.py")}
    compiled = {one.name.split(".")[0] for one in (image.root / "app" / "bot").rglob("*.pyc")}
    assert sources == compiled
    assert image.volumes == ["/data", "/key"]


def test_nobody_is_root_in_it(image: Image) -> None:
    """Its user is a number above those of the system, so that an engine can see that it is none."""
    assert image.user.isdecimal()
    assert int(image.user) >= 10_000
    assert f"--uid {image.user}" in FILE


def test_what_is_copied_is_let_through() -> None:
    """What the file copies is what `.dockerignore` lets into the build, and the reverse."""
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8")
    copied = {
        rest.split()[0] for word, rest in WORDS if word == "COPY" and not rest.startswith("--from")
    }

    assert set(re.findall(r"^!(\S+)$", ignore, re.MULTILINE)) == copied
    assert "\n**/__pycache__" in ignore


def test_both_stages_have_one_base() -> None:
    """One argument names the base, by its tag here; whoever builds may give a digest."""
    bases = [rest.split()[0] for word, rest in WORDS if word == "FROM"]
    (argument,) = [rest for word, rest in WORDS if word == "ARG"]

    assert bases == ["${BASE}", "${BASE}"]
    assert re.fullmatch(r"BASE=python:3\.\d+-slim", argument)
    for name in ("compose.yaml", "docker-bake.hcl"):
        assert argument.removeprefix("BASE=") in (ROOT / name).read_text(encoding="utf-8")


def test_the_note_is_found_beside_the_program(image: Image) -> None:
    """The build writes the note where the program looks for it."""
    here = SHIPPED.relative_to(ROOT)

    assert (image.root / "app" / here).is_file()
    assert f"note_checks {image.folder} {image.folder}/{here}" in FILE


def test_broken_content_makes_no_image(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The build ends with what is wrong, and leaves no note that would spare the check."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / "tests" / "problems" / "_base" / name, tmp_path / name)
    (tmp_path / "flows" / "refused.yaml").write_text("steps: {}\n")

    assert note_checks(tmp_path, tmp_path / "note") == Exit.MEND
    assert "flows/refused.yaml" in capsys.readouterr().err
    assert not (tmp_path / "note").exists()


def test_a_note_that_cannot_be_written() -> None:
    """It is not taken for done."""
    assert note_checks(ROOT / "tests" / "problems" / "_base", Path(os.devnull) / "x") != Exit.DONE
