"""What a start loads: what is used, not what is there. Counted in modules and in bytes."""

import gc
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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project's content, to be added to."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_language_that_nobody_asks_for(folder: Path) -> None:
    """More languages cost a start a part of their files; asked for, one costs what it takes."""
    few = held(folder)
    languages = folder / "locales" / "languages.yaml"
    lines = [languages.read_text(encoding="utf-8")]
    for number in range(MORE):
        name, code = f"q{'abcdefgh'[number]}", "GHIJKLMN"[number]
        shutil.copytree(folder / "locales" / "ar", folder / "locales" / name)
        guards = folder / "locales" / GUARDS
        shutil.copy(guards / "ar.yaml", guards / f"{name}.yaml")
        lines.append(
            f"{name}:\n  code: {code}\n  name: {name}\n  french-name: {name}\n"
            "  direction: right-to-left\n  babel: ar\n  button: 26\n  fallback: [fr]\n"
        )
    languages.write_text("\n".join(lines), encoding="utf-8")
    files = sum(one.stat().st_size for one in (folder / "locales" / "ar").glob("*.ftl"))
    each = (held(folder) - few) / MORE
    # What else runs in this process may allocate meanwhile: the least is the content's own.
    asked = held(folder, Locale("qa")) - min(held(folder) for _ in range(3))

    assert each < files * SHARE
    assert asked > files


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
