"""Whatever is done in whatever order, the database answers as the store without one does."""

import asyncio
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.service.clock import PARIS
from bot.service.ports import Languages, SentMessage
from bot.store.memory import StoreInMemory
from bot.store.store import DatabaseStore
from tests.store.places import KEYS, OTHER_KEY, Clock, store_in

PERSONS = (1, 2)
person = st.sampled_from(PERSONS)
few = st.integers(0, 3)
TODAY = date(2026, 11, 23)

STEPS = st.one_of(
    st.tuples(st.just("remember_link"), person, few.map(lambda n: f"link{n}")),
    st.tuples(
        st.just("remember_languages"),
        person,
        st.builds(Languages, few.map(lambda n: Locale(f"l{n}")), st.just(None)),
    ),
    st.tuples(st.just("note_message"), person, st.builds(SentMessage, st.just(1), few)),
    st.tuples(st.just("note_recording"), few, st.just("print"), few.map(str)),
    st.tuples(
        st.just("put_notice"),
        st.builds(
            Notice,
            few.map(lambda n: PlaceId(f"p{n}")),
            st.just(TODAY),
            few.map(lambda n: TODAY + timedelta(n)),
            few.map(str),
        ),
    ),
    st.tuples(st.just("withdraw_notice"), few.map(lambda n: PlaceId(f"p{n}"))),
    st.tuples(st.just("drop_messages"), person),
    st.tuples(st.just("count"), st.just("press")),
    st.tuples(st.just("languages"), person),
    st.tuples(st.just("forget"), person),
    st.tuples(st.just("pass"), st.sampled_from([1, 600, 12 * 3600, 25 * 3600, 20 * 86_400])),
    st.tuples(st.just("flush")),
    st.tuples(st.just("restart")),
    st.tuples(st.just("change-key")),
)


async def answers(store: StoreInMemory | DatabaseStore, today: date) -> dict[str, Any]:
    """All that can be asked."""
    found: dict[str, Any] = {"totals": await store.totals(today)}
    found["notices"] = await store.notices()
    for one in PERSONS:
        found[f"link of {one}"] = await store.last_link(one)
        found[f"messages of {one}"] = await store.messages(one)
        found[f"kept about {one}"] = await store.kept_about(one)
    for bot in range(4):
        found[f"recording of {bot}"] = await store.recording(bot, "print")
    return found


async def play(steps: list[tuple[Any, ...]], folder: Path) -> None:
    """Do *steps* in both stores and ask both after each."""
    clock = Clock()
    keys = dict(KEYS)
    memory = StoreInMemory(clock)
    store = store_in(folder, clock, keys)
    await store.open()
    try:
        for name, *values in steps:
            match name:
                case "pass":
                    clock.goes_on(seconds=values[0])
                case "flush":
                    assert await store.flush()
                case "restart" | "change-key":
                    await store.close()
                    if name == "change-key":
                        keys = {**KEYS, 2: OTHER_KEY}
                    store = store_in(folder, clock, keys)
                    await store.open()
                case "forget" | "languages" | "put_notice" | "withdraw_notice":
                    expected = await getattr(memory, name)(*values)
                    assert await getattr(store, name)(*values) == expected
                case _:
                    getattr(memory, name)(*values)
                    getattr(store, name)(*values)
        today = datetime.fromtimestamp(clock.at, PARIS).date()

        assert await answers(store, today) == await answers(memory, today)
    finally:
        await store.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, max_size=14))
def test_same_as_memory(steps: list[tuple[Any, ...]]) -> None:
    """Ways of up to 14 steps: using, forgetting, waiting, restarting, changing the key."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(play(steps, Path(folder)))
