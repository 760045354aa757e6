"""The cards of places: a few lines each in a list, and everything about one of them."""

from collections.abc import Iterator
from typing import Final

from babel import Locale as BabelLocale

from bot.engine.choose_places import address_of, should_call_first
from bot.engine.links import with_verb
from bot.model.messages import Button
from bot.model.places import Come, For, HelpPlace, Status
from bot.model.screens import Card, Screen
from bot.model.verbs import Verb
from bot.rendering.hours import hours_today, opening_lines
from bot.rendering.keyboard import KEYCAP, Rows
from bot.rendering.lines import LEFT_TO_RIGHT_MARK
from bot.rendering.voice import Voice

COPY_LIMIT: Final = 256
"""Characters that a button can copy (Bot API, CopyTextButton)."""
MOST_HELPS: Final = 6
_FIRST_STRONG: Final = "\u2068{}\u2069"
_WHO: Final = (For.ALL, For.NOT_ASSESSED, For.REFUSED, For.RECOGNISED, For.GIRLS, For.ADULTS,
               For.NOBODY)  # fmt: skip


def list_parts(screen: Screen, voice: Voice) -> Iterator[str]:
    """The cards of a page: number, name, what it is, how far, the hours of today."""
    for number, card in enumerate(screen.cards, screen.first_number):
        place = card.place
        lines = [*_notices(card, voice), f"{_keycap(number)} {isolated(voice.french(place.name))}"]
        where = _where(card, screen, voice)
        kind = voice.places(f"kind-{place.kind}")
        lines.append(f"{kind} · {where}" if where else kind)
        if place.is_bare:
            lines.append(voice.places("bare"))
        else:
            lines.append(hours_today(card.opening, voice))
        if place.phone:
            lines.append(f"📞 {isolated(place.phone)}")
        if place.is_to_be_checked:
            lines.append(voice.places("to-check"))
        elif should_call_first(place) and not place.phone and not place.is_bare:
            lines.append(voice.places("call-first"))
        yield "\n".join(lines)


def card_parts(card: Card, screen: Screen, voice: Voice) -> Iterator[str]:
    """Everything about one place that helps to go there, or not to go."""
    place = card.place
    yield "\n".join(_notices(card, voice))
    yield "\n".join(_head(card, screen, voice))
    if place.status is Status.CLOSED:
        yield "\n".join(_closed(place, voice))
        return
    yield "\n".join(_who_and_what(place, voice))
    if For.NOBODY not in place.serves and not place.is_bare:
        yield "\n".join(opening_lines(card.opening, voice, sure=not should_call_first(place)))
    yield "\n".join(_how_to_come(place, voice))
    yield "\n".join(_reach(place, voice))
    yield _age(place, voice)


def card_buttons(card: Card, screen: Screen, voice: Voice) -> Rows:
    """What can be done with a card: copy its address, see it on a map, say that it was closed."""
    place = card.place
    if place.status is Status.CLOSED or For.NOBODY in place.serves:
        return ()
    rows: list[tuple[Button, ...]] = []
    reach: list[Button] = []
    address = address_of(place)
    if address:
        reach.append(Button(voice.places("copy-address"), copy=address[:COPY_LIMIT]))
    if place.position is not None and place.position.of_street and not place.secret:
        reach.append(Button(voice.places("map"), with_verb(screen.link, Verb.MAP)))
    if reach:
        rows.append(tuple(reach))
    if place.kind != "hotline" and place.town is not None:
        label = voice.places("found-closed")
        rows.append((Button(label, with_verb(screen.link, Verb.FOUND_CLOSED)),))
    return tuple(rows)


def isolated(text: str) -> str:
    """French words, numbers and addresses whole inside a line that runs the other way."""
    return _FIRST_STRONG.format(text)


def _keycap(number: int) -> str:
    return f"{number}{KEYCAP}" if number < 10 else f"{number}."


def _notices(card: Card, voice: Voice) -> list[str]:
    return [voice.places("notice", words=isolated(voice.french(one.says))) for one in card.notices]


def _where(card: Card, screen: Screen, voice: Voice) -> str:
    if card.place.town is None:
        return ""
    named = _town_asked(screen, voice)
    if card.kilometres is None or not named:
        return isolated(card.place.city)
    town = isolated(card.place.city)
    away = voice.places("away", km=max(1, round(card.kilometres)), town=named)
    return f"{town}, {away}"


def _town_asked(screen: Screen, voice: Voice) -> str:
    near = getattr(screen.step, "near", None)
    slug = None if near is None else screen.answers.get(near)
    town = None if slug is None else voice.guides.nearby.town(slug)
    return "" if town is None else town.name


def _head(card: Card, screen: Screen, voice: Voice) -> Iterator[str]:
    yield isolated(voice.french(card.place.name))
    where = _where(card, screen, voice)
    kind = voice.places(f"kind-{card.place.kind}")
    yield f"{kind} · {where}" if where else kind


def _closed(place: HelpPlace, voice: Voice) -> Iterator[str]:
    yield voice.places("closed-place")
    yield from _says(place, voice)
    places = voice.guides.content.directory.places
    names = [isolated(voice.french(places[one].name)) for one in place.instead if one in places]
    if names:
        yield voice.places("try-instead", places=", ".join(names))


def _who_and_what(place: HelpPlace, voice: Voice) -> Iterator[str]:
    for one in _WHO:
        if one in place.serves:
            yield voice.places(f"for-{one.value}")
    if place.helps and For.NOBODY not in place.serves:
        words = [voice.places(f"help-{one}") for one in place.helps[:MOST_HELPS]]
        name = "finds-by-phone" if place.kind == "hotline" else "finds"
        yield voice.places(name, helps=voice.comma.join(words))
    yield from _says(place, voice)


def _says(place: HelpPlace, voice: Voice) -> Iterator[str]:
    if place.says and voice.locale == voice.words.content.source:
        yield voice.french(place.says)
    elif place.says:
        said = voice.words.content.sayings.get(voice.locale, {}).get(place.says)
        yield said or voice.places("in-french", words=place.says)


def _how_to_come(place: HelpPlace, voice: Voice) -> Iterator[str]:
    if For.NOBODY in place.serves or place.kind == "hotline":
        return
    if place.come is Come.CALL_FIRST or place.come is Come.SENT:
        yield voice.places(f"come-{place.come.value}")
    if place.is_to_be_checked:
        yield voice.places("to-check")
    elif place.come is Come.CALL_FIRST or place.come is Come.SENT or place.is_bare:
        return
    elif should_call_first(place):
        yield voice.places("call-first")
    elif place.come is Come.WALK_IN:
        yield voice.places("come-walk-in")


def _has_no_phone(place: HelpPlace, voice: Voice) -> Iterator[str]:
    """Whom to ask where there is nobody to call."""
    if should_call_first(place) and not place.phone and place.come is not Come.SENT:
        yield voice.places("no-phone")


def _reach(place: HelpPlace, voice: Voice) -> Iterator[str]:
    """Phone and address, each alone on its line, and the sentence to show to a driver."""
    if place.is_bare and place.town is not None and not place.secret:
        yield voice.places("bare")
    if For.NOBODY not in place.serves and place.kind != "hotline":
        yield from _has_no_phone(place, voice)
    if place.phone:
        yield f"📞 {isolated(place.phone)}"
    address = address_of(place)
    if address:
        yield f"🏠 {isolated(address)}"
        if place.town is not None:
            yield voice.places("for-a-driver")
            source = voice.words.content.source
            said = voice.in_language(source, "driver-sentence", name=place.name, address=address)
            yield LEFT_TO_RIGHT_MARK + said if voice.is_right_to_left else said
    elif place.secret:
        yield voice.places("address-secret")
    elif place.town is not None and not place.is_bare:
        yield voice.places("address-unknown")
    if place.website:
        yield f"🌐 {isolated(place.website)}"
    others = [_language(code, voice) for code in place.languages]
    if len(others) > 1:
        yield voice.places("languages", languages=voice.comma.join(others))


def _language(code: str, voice: Voice) -> str:
    names = BabelLocale.parse(voice.language.babel.replace("-", "_")).languages
    return str(names.get(code, code))


def _age(place: HelpPlace, voice: Voice) -> str:
    if not place.seen:
        return voice.places("seen-unknown")
    return voice.places("seen", date="/".join(reversed(place.seen.split("-"))))
