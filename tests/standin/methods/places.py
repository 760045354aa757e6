"""sendVenue and sendLocation."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..check_call import Call
from ..refusals import bad
from ..shapes import JsonObject
from ..world import World
from .sending import place, put

_FOREVER = 0x7FFFFFFF


def location(call: Call) -> JsonObject:
    """A point on the earth."""
    latitude, longitude = call.decimal("latitude"), call.decimal("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("invalid location specified")
    return {"latitude": latitude, "longitude": longitude}


def send_venue(world: World, call: Call) -> JsonObject:
    """An address card that opens the map."""
    where = place(world, call)
    point = location(call)
    venue: JsonObject = {
        "location": point,
        "title": call.text("title"),
        "address": call.text("address"),
    }
    for name in ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type"):
        if name in call:
            venue[name] = call.text(name)
    content: JsonObject = {"location": point, "venue": venue}
    return put(world, where, "venue", content, call).as_json(where.chat)


def send_location(world: World, call: Call) -> JsonObject:
    """A point on the map."""
    where = place(world, call)
    point = location(call)
    period = call.whole("live_period")
    if "live_period" in call and period != _FOREVER and not 60 <= period <= 86_400:
        raise bad("wrong live location period specified")
    if not 0 <= call.whole("heading") <= 360:
        raise bad("wrong live location heading specified")
    for name in ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius"):
        if name in call:
            point[name] = call.values[name]
    return put(world, where, "location", {"location": point}, call).as_json(where.chat)
