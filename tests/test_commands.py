"""The commands as their users type them, each in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from argparse import Namespace
from datetime import date, time
from pathlib import Path

import pytest

from bot.commands.arguments import the_clock
from bot.model.open_state import NOON
from bot.service.clock import time_in_paris
from tests.small_content import small_content

ROOT = Path(__file__).resolve().parent.parent
PROBLEMS = ROOT / "tests" / "problems"
READ_BY = "by: Maître Exemple"
KEYS = ["link", "flow", "step", "locale", "dir", "text", "title_length", "buttons", "rows", "facts",
        "deadlines", "media"]  # fmt: skip


def bot(*arguments: str, typed: str = "", content: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """`bot ARGUMENTS`, with *typed* on its input."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=typed, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
        env={**os.environ, "BOT_CONTENT_DIR": str(content)},
    )  # fmt: skip


@pytest.fixture
def unread(tmp_path: Path) -> Path:
    """A content that passes lint, but that nobody has read; the project's own is for `make`."""
    folder = small_content(tmp_path / "content")
    guide = folder / "flows" / "help.yaml"
    text = guide.read_text(encoding="utf-8")
    assert READ_BY in text
    guide.write_text(text.replace(READ_BY, "by: nobody yet"), encoding="utf-8")
    shutil.copy(PROBLEMS / "old-contact" / "flows" / "_contacts.yaml", folder / "flows")
    return folder


def test_lint_is_content(unread: Path) -> None:
    """`bot lint` ends 0 where only warnings are left; they say that nobody has read it yet."""
    done = bot("lint", "--today", "2026-11-20", content=unread)

    assert done.returncode == 0, done.stdout
    assert "[unread-guide]" in done.stdout
    assert done.stderr.startswith("0 problems, ")


def test_lint_leaves_warnings_out(unread: Path) -> None:
    """`bot lint --quiet`, as `make check` asks for the project's content, prints errors alone."""
    done = bot("lint", "--quiet", content=unread)
    (unread / "flows" / "refused.yaml").unlink()
    broken = bot("lint", "--quiet", content=unread)

    assert (done.returncode, done.stdout) == (0, "")
    assert broken.returncode == 1
    assert "warning" not in broken.stdout
    assert "refused" in broken.stdout


def test_lint_of_a_day(unread: Path) -> None:
    """Phone lines that nobody has checked are warnings by the day given; they stop nothing."""
    before = bot("lint", "--today", "2026-11-20", "--locale", "fr", content=unread)
    done = bot("lint", "--today", "2027-06-01", "--locale", "fr", content=unread)

    assert "[old-contact]" not in before.stdout

    assert done.returncode == 0, done.stdout
    assert "[old-contact]" in done.stdout
    assert "Il n’est plus montré" in done.stdout


def test_explain() -> None:
    """`bot lint --explain` prints the page of one kind, and lists the kinds for an unknown one."""
    page, none = bot("lint", "--explain", "unknown-step"), bot("lint", "--explain", "nonsense")

    assert page.returncode == 0
    assert page.stdout.strip()
    assert none.returncode == 1
    assert "unknown-step" in none.stderr


@pytest.mark.parametrize("locale", ["fr", "en", "ar"])
def test_chat_through_a_pipe(locale: str) -> None:
    """Numbers press buttons; the end of the input is the end."""
    done = bot("chat", "--locale", locale, "--plain", typed="2\n1\n")

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("🆘") >= 3
    assert "\x1b" not in done.stdout


def test_chat_begins_with_the_languages() -> None:
    """Without a language the first screen has no words, only names of languages."""
    done = bot("chat", "--plain", typed="2\n")

    assert done.stdout.startswith("🌍")
    assert "English" in done.stdout


def test_record_and_update(tmp_path: Path) -> None:
    """What was said is written as a story, and playing it again changes nothing."""
    file = tmp_path / "story.txt"
    bot(
        "chat",
        "refused",
        "--today",
        "2026-11-21",
        "--record",
        str(file),
        typed="3\n1\n10/11/2026\n1\n",
    )
    recorded = file.read_text(encoding="utf-8")
    bot("chat", "--update", str(file))

    assert "flow: refused   language: fr   today: 2026-11-21" in recorded
    assert "25/11/2026" in recorded
    assert file.read_text(encoding="utf-8") == recorded


def test_show_as_json() -> None:
    """`bot show --json` prints one object with the keys that other tools read."""
    done = bot("show", "--json", "--locale", "ar", "judge-refused", "--today", "2026-11-21")
    shown = json.loads(done.stdout)

    assert list(shown) == KEYS
    assert (shown["locale"], shown["dir"], shown["flow"]) == ("ar", "rtl", "judge-refused")
    assert all(set(one) <= {"label", "link", "verb", "url"} for one in shown["buttons"])


def test_show_what_is_no_link() -> None:
    """Nonsense for a link: the menu, with one kind sentence."""
    done = bot("show", "no such thing")

    assert done.returncode == 0
    assert "Voici le menu" in done.stdout


def test_walk_lists_every_step_once() -> None:
    """`bot walk --json` prints each step with words once, with the date of each deadline."""
    done = bot("walk", "--json", "--today", "2026-11-21")
    shown = [json.loads(line) for line in done.stdout.splitlines()]
    steps = [(one["flow"], one["step"]) for one in shown]

    assert len(steps) == len(set(steps)) > 100
    assert all(list(one) == KEYS for one in shown)
    assert any(day["name"] == "appeal-to-court" for one in shown for day in one["deadlines"])


def test_unknown_language() -> None:
    """A language that does not exist: one sentence with those that do, exit 1."""
    done = bot("show", "--locale", "xx", "refused")

    assert done.returncode == 1
    assert "fr, en, ar" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_time_of_day() -> None:
    """`--time` says what is open then; a day given is played at noon; nonsense is refused."""
    typed, day = "coucou crew\n", ("--today", "2026-11-25")
    noon = bot("chat", "--plain", "--locale", "fr", *day, typed=typed)
    open_now = bot("chat", "--plain", "--locale", "fr", *day, "--time", "15:10", typed=typed)
    wrong = bot("show", "refused", "--time", "25:00")

    assert "🟡 Fermé maintenant." in noon.stdout
    assert "🟢 Ouvert maintenant" in open_now.stdout
    assert wrong.returncode != 0
    assert "'25:00' is no time" in wrong.stderr


def test_a_story_is_at_noon(tmp_path: Path) -> None:
    """A story has a day and no time, so that it is the same when it is played again."""
    file = tmp_path / "story.txt"
    done = bot("chat", "refused", "--time", "21:30", "--record", str(file))

    assert done.returncode == 1
    assert "noon" in done.stderr
    assert not file.exists()


@pytest.mark.parametrize(
    ("given", "day", "played"),
    [
        (None, date(2026, 11, 25), NOON),
        (time(21, 30), date(2026, 11, 25), time(21, 30)),
        (time(21, 30), None, time(21, 30)),
    ],
)
def test_which_time(given: time | None, day: date | None, played: time) -> None:
    """The time given, else noon of the day given."""
    assert the_clock(Namespace(time=given, today=day))() == played


def test_now() -> None:
    """Without a time and a day it is now, and goes on."""
    assert the_clock(Namespace(time=None, today=None)) is time_in_paris
