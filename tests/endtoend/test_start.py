"""What whoever runs the bot reads when it cannot start."""

import shutil
from pathlib import Path

import pytest

from bot.model.refused import Exit
from bot.service.clock import today_in_paris
from bot.settings import PEOPLE
from tests.endtoend.running_bot import start_bot
from tests.project import ROOT
from tests.standin.client import TOKEN, running_standin

pytestmark = pytest.mark.endtoend


async def test_no_token() -> None:
    """Without a token: one sentence that says what to set, exit 78 (EX_CONFIG)."""
    bot = await start_bot("http://127.0.0.1:9", "")
    code = await bot.wait()

    assert code == Exit.MEND
    assert "TELEGRAM_BOT_TOKEN is not set" in bot.printed
    assert "Traceback" not in bot.printed


async def test_wrong_token() -> None:
    """A token that Telegram refuses: one sentence, without the token in it."""
    async with running_standin(token=TOKEN) as standin:
        wrong = "123456:AAwrong-wrong-wrong-wrong-wrong-wrong"
        bot = await start_bot(standin.url, wrong)
        code = await bot.wait()

        assert code == Exit.MEND
        assert "does not accept TELEGRAM_BOT_TOKEN" in bot.printed
        assert wrong not in bot.printed
        assert "Traceback" not in bot.printed


async def test_not_in_public_without_people() -> None:
    """G9: without --trial and without the people who answer for it, the bot does not start."""
    bot = await start_bot("http://127.0.0.1:9", TOKEN, public=True)
    code = await bot.wait()

    assert code == Exit.MEND
    assert "BOT_SAFEGUARDING_LEAD" in bot.printed


async def test_not_in_public_unread() -> None:
    """With people named but guides that nobody has read, it does not start in public either."""
    people = {
        "BOT_ORGANISATION": "Association Exemple",
        "BOT_DATA_CONTACT": "donnees@example.org",
        "BOT_SAFEGUARDING_LEAD": "Awa Exemple",
        "BOT_IMPACT_ASSESSMENT": str(today_in_paris()),
    }
    bot = await start_bot("http://127.0.0.1:9", TOKEN, people, public=True)
    code = await bot.wait()

    assert code == Exit.MEND
    assert "read by nobody yet" in bot.printed
    assert not any(name in bot.printed for name in PEOPLE)


async def test_broken_content(tmp_path: Path) -> None:
    """Every problem of broken content is printed with its place; help alone goes on."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    flow = tmp_path / "flows" / "refused.yaml"
    flow.write_text(flow.read_text().replace("department: department", "department: departmnt", 1))
    other = tmp_path / "flows" / "about.yaml"
    other.write_text(other.read_text().replace("go:", "goo:", 1))
    bot = await start_bot("http://127.0.0.1:9", TOKEN, {"BOT_CONTENT_DIR": str(tmp_path)})
    await bot.waits_for("gets the help numbers")
    code = await bot.stop()

    assert code == Exit.DONE
    assert "flows/refused.yaml:" in bot.printed
    assert 'no step is called "departmnt"' in bot.printed
    assert "flows/about.yaml:" in bot.printed
    assert '"goo"' in bot.printed


async def test_no_connection_at_the_start() -> None:
    """Telegram out of reach: it says so and tries again, until it is stopped."""
    bot = await start_bot("http://127.0.0.1:9", TOKEN)
    await bot.waits_for("No connection to Telegram")
    code = await bot.stop()

    assert code == 0
