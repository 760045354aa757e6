"""What staff says above the card of a place, in the process that answers on Telegram."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.service.clock import today_in_paris
from bot.store.opening import store_of
from tests.endtoend.running_bot import KEY, running_bot
from tests.endtoend.test_person import says
from tests.standin.client import TOKEN, running_standin

pytestmark = pytest.mark.endtoend

CHAT = 4242


async def test_said_from_the_start(tmp_path: Path) -> None:
    """A notice in the database stands above the card that a running bot shows."""
    last = today_in_paris() + timedelta(days=1)
    notice = Notice(PlaceId("coucou-crew-air-de-repos"), today_in_paris(), last, "Fermé ce soir.")
    async with store_of(data_dir=tmp_path, database_url=None, key_file=None, key=KEY) as store:
        assert await store.put_notice(notice)
    settings = {"BOT_DATA_DIR": str(tmp_path)}
    async with (
        running_standin(chats=[CHAT]) as standin,
        running_bot(standin.url, TOKEN, settings),
    ):
        person = standin.person(CHAT)
        await person.says("/menu")
        await person.waits_for(says("Tes droits"))
        await person.says("coucou crew")
        message = await person.waits_for(says("14:00"))

    assert "📣" in message.text
    assert "Fermé ce soir." in message.text
