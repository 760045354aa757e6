"""The commands as their users type them, each in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KEYS = ["link", "flow", "step", "locale", "dir", "text", "title_length", "buttons", "rows", "facts",
        "deadlines", "media"]  # fmt: skip


def bot(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """`bot ARGUMENTS`, with *typed* on its input."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=typed, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip


def test_lint_is_content() -> None:
    """`bot lint` ends 0 on our content; warnings say that nobody has read it yet."""
    done = bot("lint")

    assert done.returncode == 0, done.stdout
    assert "[unread-guide]" in done.stdout
    assert "0 problems" in done.stderr


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
