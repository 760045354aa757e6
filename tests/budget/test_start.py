"""What a start loads: what is used, not what is there. Counted in modules and in bytes."""

import gc
import re
import shutil
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from bot.content.check_cache import CheckCache
from bot.content.load import load
from bot.content.read_guards import FOLDER as GUARDS
from bot.model.names import Locale
from tests.build import ROOT

NOT_YET = {
    "aiohttp": "the server of a webhook",
    "holidays": "the first deadline or opening hours",
    "bot.content.checks": "content that has passed no check yet",
    "typst": "the first letter",
    "prometheus_client": "a private port that is measured at",
    "alembic": "a database that an older version wrote",
    "sqlalchemy.dialects.postgresql": "a database of another kind",
}
"""
Modules that a start by polling does without, and what they wait for.

Not `telegram.ext`: commands and messages go through its Application, and the 20 ms and 2 MiB of
its import are the price of handlers that whoever knows the library reads at once
(docs/decisions/0034).
"""
MORE = 4
"""Languages that are added."""
SHARE = 2.1
"""
Of the size of its texts: words of danger and sentences on cards are held ready in each language,
for they are looked for whatever she speaks; the texts themselves stay packed.
"""

RUN = """
import sys
import bot.commands.run, bot.store.store, bot.store.sqlite_file
print(*sys.modules)
"""


def test_what_waits_for_its_use() -> None:
    """A start by polling loads no module that only something else needs."""
    done = subprocess.run(
        [sys.executable, "-c", RUN], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())

    assert "bot.faces.telegram.polling" in loaded
    assert loaded & set(NOT_YET) == set()


ENTRY = """
{name}:
  code: {code}
  name: {name}
  french-name: {name}
  direction: right-to-left
  babel: ar
  button: 26
  fallback: [fr]
"""
KEPT = ("fr", "ar")
"""Languages of the project that are enough to count by: each one more is checked for seconds."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project's content in two of its languages, to be added to."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    languages = tmp_path / "locales" / "languages.yaml"
    blocks = re.split(r"^(?=\S+:$)", languages.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for block in blocks[1:]:
        name = block.partition(":")[0]
        if name not in KEPT:
            shutil.rmtree(tmp_path / "locales" / name)
            (tmp_path / "locales" / GUARDS / f"{name}.yaml").unlink()
    kept = [one for one in blocks if one.partition(":")[0] in KEPT]
    languages.write_text(blocks[0] + "".join(kept), encoding="utf-8")
    return tmp_path


def test_a_language_that_nobody_asks_for(folder: Path) -> None:
    """More languages cost a start a part of their files; asked for, one costs what it takes."""
    few = least(folder)
    languages = folder / "locales" / "languages.yaml"
    lines = [languages.read_text(encoding="utf-8")]
    for number in range(MORE):
        name, code = f"q{'abcdefgh'[number]}", "GHIJKLMN"[number]
        shutil.copytree(folder / "locales" / "ar", folder / "locales" / name)
        guards = folder / "locales" / GUARDS
        shutil.copy(guards / "ar.yaml", guards / f"{name}.yaml")
        lines.append(ENTRY.format(name=name, code=code))
    languages.write_text("".join(lines), encoding="utf-8")
    files = sum(one.stat().st_size for one in (folder / "locales" / "ar").glob("*.ftl"))
    many = least(folder)
    asked = held(folder, Locale("qa")) - many

    assert (many - few) / MORE < files * SHARE
    assert asked > files


def least(folder: Path) -> int:
    """What content holds by itself: what else runs in this process may allocate meanwhile."""
    return min(held(folder) for _ in range(3))


def held(folder: Path, *asked: Locale) -> int:
    """Bytes that content holds after a start, and after all texts of *asked* were asked for."""
    passed = CheckCache(folder / "checked-content")
    assert load(folder, passed).content is not None
    gc.collect()
    tracemalloc.start()
    try:
        loaded = load(folder, passed)
        for locale in asked:
            for file in loaded.texts.files[locale].values():
                assert file
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
