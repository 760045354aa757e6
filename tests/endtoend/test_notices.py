"""What staff says above the card of a place, in the process that answers on Telegram."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.service.clock import today_in_paris
from bot.store.factory import make_store
from tests.endtoend.at_the_menu import at_the_menu, says
from tests.endtoend.running_bot import KEY

pytestmark = pytest.mark.endtoend


async def test_said_from_the_start(tmp_path: Path) -> None:
    """A notice in the database stands above the card that a running bot shows."""
    last = today_in_paris() + timedelta(days=1)
    notice = Notice(PlaceId("coucou-crew-air-de-repos"), today_in_paris(), last, "Fermé ce soir.")
    async with make_store(data_dir=tmp_path, database_url=None, key_file=None, key=KEY) as store:
        assert await store.put_notice(notice)
    async with at_the_menu({"BOT_DATA_DIR": str(tmp_path)}) as (_, person):
        await person.says("coucou crew")
        message = await person.waits_for(says("14:00"))

    assert "📣" in message.text
    assert "Fermé ce soir." in message.text
