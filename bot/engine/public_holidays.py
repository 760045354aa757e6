"""French public holidays, by year and part of the country."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=256)
def public_holidays(year: int, part: str | None = None) -> frozenset[date]:
    """
    The public holidays of *year*.

    Args:
        part: The subdivision of the library `holidays` where the law of Alsace, Moselle or
            overseas has more; None for those of the whole country.

    Source:
        Code du travail, article L3133-1.
    """
    # Loaded with the first deadline or the first opening hours: 5 MiB, which a start need not have.
    import holidays  # noqa: PLC0415

    return frozenset(holidays.country_holidays("FR", subdiv=part, years=year))
