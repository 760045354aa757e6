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
from bot.rendering.localizer import Localizer

COPY_LIMIT: Final = 256
"""Characters that a button can copy (Bot API, CopyTextButton)."""
MOST_HELPS: Final = 6
_FIRST_STRONG: Final = "\u2068{}\u2069"
_WHO: Final = (For.ALL, For.NOT_ASSESSED, For.REFUSED, For.RECOGNISED, For.GIRLS, For.ADULTS,
               For.NOBODY)  # fmt: skip


def list_parts(screen: Screen, localizer: Localizer) -> Iterator[str]:
    """The cards of a page: number, name, what it is, how far, the hours of today."""
    for number, card in enumerate(screen.cards, screen.first_number):
        place = card.place
        lines = [
            *_notices(card, localizer),
            f"{_keycap(number)} {isolated(localizer.french(place.name))}",
        ]
        where = _where(card, screen, localizer)
        kind = localizer.places(f"kind-{place.kind}")
        lines.append(f"{kind} · {where}" if where else kind)
        if place.is_bare:
            lines.append(localizer.places("bare"))
        else:
            lines.append(hours_today(card.opening, localizer))
        if place.phone:
            lines.append(f"📞 {isolated(place.phone)}")
        if place.is_to_be_checked:
            lines.append(localizer.places("to-check"))
        elif should_call_first(place) and not place.phone and not place.is_bare:
            lines.append(localizer.places("call-first"))
        yield "\n".join(lines)


def card_parts(card: Card, screen: Screen, localizer: Localizer) -> Iterator[str]:
    """Everything about one place that helps to go there, or not to go."""
    place = card.place
    yield "\n".join(_notices(card, localizer))
    yield "\n".join(_head(card, screen, localizer))
    if place.status is Status.CLOSED:
        yield "\n".join(_closed(place, localizer))
        return
    yield "\n".join(_who_and_what(place, localizer))
    if For.NOBODY not in place.serves and not place.is_bare:
        yield "\n".join(opening_lines(card.opening, localizer, sure=not should_call_first(place)))
    yield "\n".join(_how_to_come(place, localizer))
    yield "\n".join(_reach(place, localizer))
    yield _age(place, localizer)


def card_buttons(card: Card, screen: Screen, localizer: Localizer) -> Rows:
    """What can be done with a card: copy its address, see it on a map, say that it was closed."""
    place = card.place
    if place.status is Status.CLOSED or For.NOBODY in place.serves:
        return ()
    rows: list[tuple[Button, ...]] = []
    reach: list[Button] = []
    address = address_of(place)
    if address:
        reach.append(Button(localizer.places("copy-address"), copy=address[:COPY_LIMIT]))
    if place.position is not None and place.position.of_street and not place.secret:
        reach.append(Button(localizer.places("map"), with_verb(screen.link, Verb.MAP)))
    if reach:
        rows.append(tuple(reach))
    if place.kind != "hotline" and place.town is not None:
        label = localizer.places("found-closed")
        rows.append((Button(label, with_verb(screen.link, Verb.FOUND_CLOSED)),))
    return tuple(rows)


def isolated(text: str) -> str:
    """French words, numbers and addresses whole inside a line that runs the other way."""
    return _FIRST_STRONG.format(text)


def _keycap(number: int) -> str:
    return f"{number}{KEYCAP}" if number < 10 else f"{number}."


def _notices(card: Card, localizer: Localizer) -> list[str]:
    return [
        localizer.places("notice", words=isolated(localizer.french(one.says)))
        for one in card.notices
    ]


def _where(card: Card, screen: Screen, localizer: Localizer) -> str:
    if card.place.town is None:
        return ""
    named = _town_asked(screen, localizer)
    if card.kilometres is None or not named:
        return isolated(card.place.city)
    town = isolated(card.place.city)
    away = localizer.places("away", km=max(1, round(card.kilometres)), town=named)
    return f"{town}, {away}"


def _town_asked(screen: Screen, localizer: Localizer) -> str:
    near = getattr(screen.step, "near", None)
    slug = None if near is None else screen.answers.get(near)
    town = None if slug is None else localizer.compiled.nearby.town(slug)
    return "" if town is None else town.name


def _head(card: Card, screen: Screen, localizer: Localizer) -> Iterator[str]:
    yield isolated(localizer.french(card.place.name))
    where = _where(card, screen, localizer)
    kind = localizer.places(f"kind-{card.place.kind}")
    yield f"{kind} · {where}" if where else kind


def _closed(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    yield localizer.places("closed-place")
    yield from _says(place, localizer)
    places = localizer.compiled.content.directory.places
    names = [isolated(localizer.french(places[one].name)) for one in place.instead if one in places]
    if names:
        yield localizer.places("try-instead", places=", ".join(names))


def _who_and_what(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    for one in _WHO:
        if one in place.serves:
            yield localizer.places(f"for-{one.value}")
    if place.helps and For.NOBODY not in place.serves:
        words = [localizer.places(f"help-{one}") for one in place.helps[:MOST_HELPS]]
        name = "finds-by-phone" if place.kind == "hotline" else "finds"
        yield localizer.places(name, helps=localizer.comma.join(words))
    yield from _says(place, localizer)


def _says(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    if place.says and localizer.locale == localizer.translations.content.source:
        yield localizer.french(place.says)
    elif place.says:
        said = localizer.translations.content.sayings.get(localizer.locale, {}).get(place.says)
        yield said or localizer.places("in-french", words=place.says)


def _how_to_come(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    if For.NOBODY in place.serves or place.kind == "hotline":
        return
    if place.come is Come.CALL_FIRST or place.come is Come.SENT:
        yield localizer.places(f"come-{place.come.value}")
    if place.is_to_be_checked:
        yield localizer.places("to-check")
    elif place.come is Come.CALL_FIRST or place.come is Come.SENT or place.is_bare:
        return
    elif should_call_first(place):
        yield localizer.places("call-first")
    elif place.come is Come.WALK_IN:
        yield localizer.places("come-walk-in")


def _has_no_phone(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    """Whom to ask where there is nobody to call."""
    if should_call_first(place) and not place.phone and place.come is not Come.SENT:
        yield localizer.places("no-phone")


def _reach(place: HelpPlace, localizer: Localizer) -> Iterator[str]:
    """Phone and address, each alone on its line, and the sentence to show to a driver."""
    if place.is_bare and place.town is not None and not place.secret:
        yield localizer.places("bare")
    if For.NOBODY not in place.serves and place.kind != "hotline":
        yield from _has_no_phone(place, localizer)
    if place.phone:
        yield f"📞 {isolated(place.phone)}"
    address = address_of(place)
    if address:
        yield f"🏠 {isolated(address)}"
        if place.town is not None:
            yield localizer.places("for-a-driver")
            source = localizer.translations.content.source
            said = localizer.in_language(
                source, "driver-sentence", name=place.name, address=address
            )
            yield LEFT_TO_RIGHT_MARK + said if localizer.is_right_to_left else said
    elif place.secret:
        yield localizer.places("address-secret")
    elif place.town is not None and not place.is_bare:
        yield localizer.places("address-unknown")
    if place.website:
        yield f"🌐 {isolated(place.website)}"
    others = [_language(code, localizer) for code in place.languages]
    if len(others) > 1:
        yield localizer.places("languages", languages=localizer.comma.join(others))


def _language(code: str, localizer: Localizer) -> str:
    """What her language calls another; what French does, where CLDR has no name in hers."""
    content = localizer.translations.content
    for babel in (localizer.language.babel, content.languages[content.source].babel):
        name = BabelLocale.parse(babel.replace("-", "_")).languages.get(code)
        if name:
            return str(name)
    return code


def _age(place: HelpPlace, localizer: Localizer) -> str:
    if not place.seen:
        return localizer.places("seen-unknown")
    return localizer.places("seen", date="/".join(reversed(place.seen.split("-"))))
