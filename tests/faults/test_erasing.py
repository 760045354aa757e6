"""`/erase` on a disk that takes nothing: she is told so, and it is done after a restart."""

from pathlib import Path

import pytest

from tests.disks import ROOMY, mounted, remount
from tests.endtoend.running_bot import KEY
from tests.faults.bot_process import Bots
from tests.faults.test_database import until
from tests.standin.client import Person, running_standin

pytestmark = pytest.mark.endtoend

SHE = 903_001


async def asks_to_erase(person: Person) -> str:
    """She asks and confirms; gives what she reads then."""
    await person.says("/erase")
    await person.waits_for(lambda message: "Veux-tu tout effacer" in message.text)
    await person.presses(contains="❌")
    await person.waits_until_handled()
    page = await person.waits_for(
        lambda message: "pas encore fini" in message.text or "C’est fait" in message.text
    )
    return page.text


@pytest.mark.parametrize(
    ("has_a_key_file", "words"),
    [(True, "même s’il redémarre"), (False, "Demain, appuie encore")],
    ids=["beside-the-key", "nowhere"],
)
async def test_a_disk_that_takes_nothing(has_a_key_file: bool, words: str, tmp_path: Path) -> None:
    """Not done is not called done; a wish that could be noted is carried out at the next start."""
    with mounted(tmp_path / "disk", ROOMY) as is_mounted:
        if not is_mounted:
            pytest.skip("no disk can be mounted here")
        disk = tmp_path / "disk"
        key = (
            {"BOT_KEY_FILE": str(tmp_path / "keys" / "key")} if has_a_key_file else {"BOT_KEY": KEY}
        )
        settings = {"BOT_DATA_DIR": str(disk / "data"), **key}
        async with running_standin(chats=[SHE]) as standin:
            them = Bots(standin, tmp_path, settings=settings)
            person = standin.person(SHE)
            try:
                async with them.running():
                    await person.says("/menu")
                    await person.waits_for(lambda message: "Tes droits" in message.text)
                remount(disk, "ro")
                async with them.running() as bot:
                    page = await asks_to_erase(person)
                    assert words in page
                    assert "C’est fait" not in page
                    assert "peuvent rester ici" in page
                    await until(lambda: "what_to_do=" in bot.printed, bot=bot)
                remount(disk, "rw")
                async with them.running():
                    await person.says("/mydata")
                    answer = await person.waits_for(
                        lambda message: (
                            "ot ne garde rien" in message.text or "bot garde sur" in message.text
                        )
                    )
                    assert ("ne garde rien" in answer.text) is has_a_key_file
                    if not has_a_key_file:
                        assert "C’est fait" in await asks_to_erase(person)
            finally:
                await them.end()
                remount(disk, "rw")
        lost = "store_closed_before_erasing" in them.printed
        assert lost is not has_a_key_file
        assert "Traceback" not in them.printed
        if has_a_key_file:
            assert [one.name for one in (tmp_path / "keys").iterdir()] == ["key"]
