"""Pictures and files: each press brings one, and its page says so when it does not come."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.engine.links import with_verb
from bot.engine.show import flow_link, step_link
from bot.model.names import FlowName, Locale, StepName
from bot.model.verbs import Verb
from tests.endtoend.at_the_menu import at_the_menu, says
from tests.project import talk
from tests.standin.client import MessageView, Person

pytestmark = pytest.mark.endtoend


def is_kind(kind: str) -> Callable[[MessageView], bool]:
    """Whether a message is a photo, a document ..."""
    return lambda message: message.sender == "bot" and message.kind == kind


async def opens(person: Person, flow: str, step: str, locale: str = "fr") -> None:
    """Press a button that leads to a step."""
    compiled = talk().compiled
    link = step_link(compiled, Locale(locale), None, FlowName(flow), StepName(step))
    await person.presses(data=with_verb(link, Verb.SHOW), force=True)


@pytest.mark.parametrize(
    ("locale", "meaning"), [("fr", ""), ("en", "I ask for a lawyer"), ("ar", "أطلب محامي")]
)
async def test_a_card(locale: str, meaning: str) -> None:
    """From the card for the police one press gives the picture, its words under it, in silence."""
    async with at_the_menu() as (standin, person):
        await opens(person, "card-police", "start", locale)
        await person.waits_for(says("Je demande un avocat"))
        await person.presses(contains="🔠")
        photo = await person.waits_for(is_kind("photo"))
        await person.waits_until_handled()
        calls = await standin.control.calls(method="sendPhoto")

    assert "Je demande un avocat" in photo.text
    assert meaning in photo.text
    assert calls[0].params["disable_notification"]


async def test_a_card_that_does_not_arrive() -> None:
    """The page has the sentences all the same, and says that the picture is missing."""
    async with at_the_menu() as (standin, person):
        await standin.control.fault(
            "400", method="sendPhoto", count=-1, description="Bad Request: PHOTO_INVALID_DIMENSIONS"
        )
        await opens(person, "card-police", "start")
        await person.waits_for(says("Je demande un avocat"))
        await person.presses(contains="🔠")
        page = await person.waits_for(says("Le fichier n’est pas arrivé"))

    assert "Je demande un avocat" in page.text
    assert "↩️ Retour" in page.labels


async def test_a_letter_that_does_not_arrive() -> None:
    """The same for a letter: its page has promised it."""
    async with at_the_menu() as (standin, person):
        await standin.control.fault(
            "400", method="sendDocument", count=-1, description="Bad Request: wrong type"
        )
        await opens(person, "letters", "decision")
        await person.waits_for(lambda one: any("PDF" in label for label in one.labels))
        await person.presses(contains="PDF")
        page = await person.waits_for(says("Le fichier n’est pas arrivé"))

    assert "PDF" in page.text


async def test_a_day_to_keep() -> None:
    """From the last day of an appeal: its picture, then the file for the calendar, in silence."""
    async with at_the_menu() as (standin, person):
        link = flow_link(talk().compiled, Locale("fr"), None, FlowName("judge-refused"))
        await person.presses(data=link, force=True)
        await person.waits_for(says("Quelle date est écrite"))
        day = datetime.now(ZoneInfo("Europe/Paris")).date() - timedelta(days=4)
        await person.says(f"{day:%d/%m/%Y}")
        await person.waits_for(says("C’est bien ce jour"))
        await person.presses(contains="✅")
        await person.waits_for(says("Dernier jour"))
        await person.presses(contains="🔔")
        photo = await person.waits_for(is_kind("photo"))
        chat = await person.waits_until_handled()
        await person.presses(contains="🗓", message_id=chat.from_bot[-2].message_id)
        file = await person.waits_for(is_kind("document"))
        calls = await standin.control.calls()

    last = day + timedelta(days=15)
    assert f"{last:%d/%m/%Y}" in photo.text
    assert file.raw["document"]["file_name"] == "date.ics"
    assert not file.text
    sent = [one.params for one in calls if one.method in {"sendPhoto", "sendDocument"}]
    assert [one["disable_notification"] for one in sent] == [True, True]


async def test_a_poster() -> None:
    """From "more" over "share", where the code comes as a picture, to the poster."""
    async with at_the_menu() as (_, person):
        await opens(person, "tonight", "start")
        await person.waits_for(lambda one: any("⋯" in label for label in one.labels))
        await person.presses(contains="⋯")
        await person.waits_for(says("Que veux-tu faire"))
        await person.presses(contains="🔗")
        await person.waits_for(is_kind("photo"))
        chat = await person.waits_until_handled()
        await person.presses(contains="🖨", message_id=chat.from_bot[-2].message_id)
        file = await person.waits_for(is_kind("document"))

    assert file.raw["document"]["file_name"] == "poster.pdf"
