"""Cards of places: every one in every language, its hours, its address, what is not known."""

import re
from datetime import date, time

import pytest

from bot.model.messages import Message, Pin
from bot.model.names import Locale, PlaceId
from bot.model.places import HelpPlace, Notice, Status
from bot.model.problem import SourceLocation
from bot.rendering.lines import without_marks
from bot.rendering.spaces import with_plain_spaces
from tests.build import AR, EN, FR
from tests.engine.directory import directory
from tests.places import WEDNESDAY, card, talk
from tests.walks.limits import breaches

SECRETS = ("marseille-msf-house", "afj-paris", "utopia56-maison-bobigny", "koutcha-satouk")


def _lines(message: Message) -> list[str]:
    """Its lines as one reads them; which spaces they hold is told in test_spaces.py."""
    return with_plain_spaces(without_marks(message.text)).split("\n")


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_every_card(locale: Locale) -> None:
    """Each of them is said in each language, fit a message, and lead on."""
    conversation = talk()
    for place in directory().places.values():
        message = card(conversation, place.id, locale)

        assert message.faults == (), place.id
        assert breaches(message) == [], place.id
        assert any(place.name in line for line in _lines(message))
        assert len(message.text) < 1600, place.id
        assert message.locale == locale


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_a_phone_stands_alone_on_its_line(locale: Locale) -> None:
    """The number, as one dials it, with nothing but its sign; digits intact in Arabic."""
    conversation = talk()
    for place in directory().places.values():
        if place.phone and place.status is not Status.CLOSED:
            lines = _lines(card(conversation, place.id, locale))

            assert f"📞 {place.phone}" in lines


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_an_address_is_whole_and_can_be_copied(locale: Locale) -> None:
    """The address in French on its line, the same to copy, and a sentence for a driver."""
    message = card(talk(), "coucou-crew-air-de-repos", locale)
    address = "La Station – Gare des Mines, 29 avenue de la Porte d’Aubervilliers, 75018 Paris"

    assert f"🏠 {address}" in _lines(message)
    assert [button.copy for row in message.choices for button in row if button.copy] == [address]
    assert any(line.startswith("« Bonjour. Je cherche :") for line in _lines(message))


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_address(name: str) -> None:
    """No street, no map, nothing to copy: only that it is secret."""
    message = card(talk(), name, FR)

    assert not [button for row in message.choices for button in row if button.copy]
    assert "📍 Carte" not in [button.label for row in message.choices for button in row]
    assert not re.search(r"\b(rue|avenue|boulevard)\b", message.text)


@pytest.mark.parametrize(
    ("clock", "line"),
    [
        (time(13, 59), "🟡 Fermé maintenant. Ouvre aujourd’hui à 14:00."),
        (time(14, 0), "🟢 Ouvert maintenant, jusqu’à 18:00."),
        (time(18, 0), "🔴 Fermé. Ouvre jeudi 26/11/2026 : 14:00–18:00."),
    ],
)
def test_open_now(clock: time, line: str) -> None:
    """A card says how it is at this minute, and is not kept for the next one."""
    message = card(talk(clock=clock), "coucou-crew-air-de-repos", FR)

    assert line in _lines(message)
    assert not message.is_cacheable


def test_the_minute_is_not_kept() -> None:
    """The same link, a minute later, says that it has closed."""
    now = [time(17, 59)]
    conversation = talk()
    conversation._clock = lambda: now[0]
    before = card(conversation, "coucou-crew-air-de-repos", FR)
    now[0] = time(18, 0)
    after = card(conversation, "coucou-crew-air-de-repos", FR)

    assert "🟢" in before.text
    assert "🔴" in after.text


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_unknown_is_said(locale: Locale) -> None:
    """No hours, no address, no phone: one line says so, in place of guessing or of three lines."""
    text = card(talk(), "lille-nord-ema", locale).text
    bare = {
        "fr": "On ne connaît ni l’adresse, ni le téléphone, ni les heures.",
        "en": "We do not know the address, the phone number or the hours.",
        "ar": "لا نعرف العنوان ولا الهاتف ولا الساعات.",
    }

    assert text.count(bare[locale]) == 1
    assert text.count("⚪") == 1


def test_days_without_hours() -> None:
    """Days without hours, and hours without days, are never taken for open."""
    days = card(talk(), "villeurbanne-amis-de-la-rue", FR)
    hours = card(talk(), "nantes-autre-cantine", FR)

    assert "🟡 Ouvert aujourd’hui. On ne connaît pas les heures." in _lines(days)
    assert "🟡 Heures : 13:00–18:00. On ne connaît pas les jours." in _lines(hours)
    assert "🟢" not in days.text + hours.text


@pytest.mark.parametrize("place", [p for p in directory().places.values()
                                   if p.status is Status.CLOSED], ids=lambda p: p.id)  # fmt: skip
def test_closed_places(place: HelpPlace) -> None:
    """A closed place is named as closed, with what to try instead, and no address to go to."""
    name = place.id
    message = card(talk(), name, FR)
    instead = directory().places[name].instead

    assert "❌ Ce lieu est fermé. N’y va pas." in _lines(message)
    labels = [without_marks(button.label) for row in message.choices for button in row]
    names = [directory().places[one].name for one in instead]

    assert [label for label in labels if label.startswith("➡️")] == labels[: len(names)]
    for label, full in zip(labels, names, strict=False):
        shown = with_plain_spaces(label.removeprefix("➡️ ").removesuffix("…"))
        assert full.startswith(shown)
        assert shown
    assert "À montrer" not in message.text


def test_how_old_it_is() -> None:
    """Month and year of the source; without one, that there is none."""
    assert "01/2026" in without_marks(card(talk(), "coucou-crew-air-de-repos", FR).text)
    assert "On ne sait pas de quand date" in card(talk(), "la-cimade", FR).text


@pytest.mark.parametrize(("today", "shown"), [(date(2026, 11, 23), False), (WEDNESDAY, True),
                                              (date(2026, 11, 28), False)])  # fmt: skip
def test_a_notice(today: date, shown: bool) -> None:
    """What the organisation says stands above the card, from its first to its last day."""
    notice = Notice(
        PlaceId("coucou-crew-air-de-repos"),
        date(2026, 11, 24),
        date(2026, 11, 27),
        "Fermé cette semaine.",
        SourceLocation("flows/places/_notices.yaml"),
    )
    message = card(talk(today, notices=(notice,)), "coucou-crew-air-de-repos", FR)

    assert ("📣 Fermé cette semaine." in _lines(message)) is shown
    if shown:
        assert _lines(message)[2].startswith("📣")


def test_arabic_lines_run_right() -> None:
    """Each line of a card has its direction; the sentence for a driver runs left to right."""
    message = card(talk(), "coucou-crew-air-de-repos", AR)
    lines = [line for line in message.text.split("\n") if line]

    assert any(line.startswith("\u200e«\u00a0Bonjour") for line in lines)
    assert any("\u2068" in line and "18:00" in line for line in lines)


def test_the_map_is_only_of_streets() -> None:
    """A map where the position is of a street; none where it is only the town's middle."""
    street = card(talk(), "coucou-crew-air-de-repos", FR)
    town = card(talk(), "calais-secours-catholique-croy", FR)
    pressed = {button.label: button.link for row in street.choices for button in row}
    pin = talk().press(pressed["📍 Carte"] or "").attachment

    assert isinstance(pin, Pin)
    assert (pin.latitude, pin.longitude) != (None, None)
    assert "📍 Carte" not in [button.label for row in town.choices for button in row]


def test_it_was_closed() -> None:
    """The button thanks; the place is named for the total, nobody else."""
    shown = card(talk(), "coucou-crew-air-de-repos", FR)
    pressed = {button.label: button.link for row in shown.choices for button in row}
    message = talk().press(pressed["❗ C’était fermé"] or "")

    assert isinstance(message.attachment, Pin)
    assert message.attachment.place == "coucou-crew-air-de-repos"
    assert "Merci" in message.text


def test_a_notice_of_staff_shows_at_once() -> None:
    """A notice given to the running bot stands above the card at the next press, then goes."""
    conversation = talk()
    notice = Notice(PlaceId("coucou-crew-air-de-repos"), WEDNESDAY, WEDNESDAY,
                    "Fermé aujourd’hui.", SourceLocation(""))  # fmt: skip
    conversation.show_notices([notice])
    shown = card(conversation, "coucou-crew-air-de-repos", FR)
    conversation.show_notices([])

    assert "📣 Fermé aujourd’hui." in _lines(shown)
    assert "📣" not in card(conversation, "coucou-crew-air-de-repos", FR).text
