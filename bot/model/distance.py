"""Geography of the directory: how far two points are apart, and whether one is in France."""

from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH: Final = 6371.0
"""Kilometres: its mean radius."""
FAR_FROM_TOWN: Final = 20.0
"""Kilometres from the middle of its town beyond which a position is likely a slip."""
_FRANCE: Final = (
    (41.0, 51.5, -5.5, 10.0), (14.0, 18.5, -63.5, -60.5), (2.0, 6.0, -55.0, -51.0),
    (-21.5, -20.5, 55.0, 56.0), (-13.5, -12.0, 44.5, 45.5),
)  # fmt: skip
"""South, north, west, east of the mainland, the Antilles, Guyane, La Réunion, Mayotte."""

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


def kilometres(one: Point, other: Point) -> float:
    """Great-circle distance of two points (haversine formula)."""
    north, east = radians(one[0]), radians(one[1])
    to_north, to_east = radians(other[0]), radians(other[1])
    half = sin((to_north - north) / 2) ** 2
    half += cos(north) * cos(to_north) * sin((to_east - east) / 2) ** 2
    return 2 * EARTH * asin(sqrt(half))


def is_in_france(latitude: float, longitude: float) -> bool:
    """Whether a point is in a box around a part of France in which guides have places."""
    return any(s <= latitude <= n and w <= longitude <= e for s, n, w, e in _FRANCE)
