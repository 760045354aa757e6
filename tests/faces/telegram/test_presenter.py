"""What is remembered of a person: in which language help that cannot fail is said."""

from bot.faces.telegram.raw_update import Recipient
from bot.model.names import Locale
from bot.rendering.last_resort import last_resort
from bot.store.memory import StoreInMemory
from tests.safety.everything import talk
from tests.safety.telegram_face import Line, handler
from tests.safety.test_whatever_fails import pressed

AR, EN, FR = Locale("ar"), Locale("en"), Locale("fr")


def by(person: int, locale: Locale) -> dict[str, object]:
    """A press of *person* on the menu in a language."""
    update = pressed(talk().menu(locale), person)
    chat = {"id": person, "type": "private"}
    query = update["callback_query"] | {"from": {"id": person, "language_code": FR}}
    query["message"] = query["message"] | {"chat": chat}
    return update | {"callback_query": query}


async def test_whoever_is_silent_longest_is_forgotten() -> None:
    """LRU: she who reads on in her language is still known when others have come after her."""
    line = Line()
    face = handler(talk(), line, StoreInMemory(max_persons=2))
    for person, locale in ((7, AR), (8, EN), (7, AR), (9, EN)):
        await face.handle(by(person, locale))
    said = {}
    # Who is forgotten comes last: what she is told is remembered, too.
    for person in (7, 9, 8):
        update = {"update_id": 1, "message": {"text": "x"}}
        await face.lanes._presenter.show_last_resort(Recipient(person, person, FR), update)
        said[person] = line.texts[-1]

    assert said == {7: last_resort(AR).text, 8: last_resort(FR).text, 9: last_resort(EN).text}
