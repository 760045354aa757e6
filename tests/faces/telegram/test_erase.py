"""What the face itself remembers of a person is gone with `/erase`, too."""

import pytest

from bot.engine.links import with_verb
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.service.ports import Languages
from bot.store.memory import StoreInMemory
from tests.safety.everything import talk
from tests.safety.telegram_face import Line
from tests.safety.test_help import handler
from tests.safety.test_whatever_fails import pressed


@pytest.mark.parametrize("before", ["fr", "ar"])
@pytest.mark.parametrize("after", ["fr", "ar", "en"])
async def test_a_language_that_is_chosen_afterwards(before: str, after: str) -> None:
    """After erasing nothing of her is in memory, and what she chooses then is kept as the first."""
    store = StoreInMemory()
    face = handler(talk(), Line(), store)
    menu = talk().menu(Locale(before))
    await face.handle(pressed(menu, 1))
    await face.handle(pressed(with_verb(menu, Verb.ERASED), 2))
    left = await store.kept_about(7), store.languages_at_hand(7)
    await face.handle(pressed(talk().menu(Locale(after)), 3))

    assert left == ({}, None)
    assert await store.languages(7) == Languages(Locale(after), None)
