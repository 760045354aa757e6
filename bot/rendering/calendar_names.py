"""
Names of months and weekdays (CLDR), read so that one language never says those of another.

Babel 2.18 writes what it has looked up for one locale into tables that all locales share (its
issue 1234), so that after a look at Wolof the French calendar says "Nowàmbar". So nothing here
goes through `babel.dates`: the tables are read as they lie, and nothing is written into them.

Source:
    Unicode CLDR, `months` and `days`: the context "stand-alone" falls back to "format", and a
    width that is not there to "wide".
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal

from babel import Locale as BabelLocale
from babel import localedata

Kind = Literal["months", "days"]
Width = Literal["abbreviated", "wide"]
Context = Literal["format", "stand-alone"]


@lru_cache(maxsize=1024)
def calendar_names(kind: Kind, width: Width, context: Context, babel: str) -> Mapping[int, str]:
    """
    The names of a language by number: months from 1, weekdays from Monday, 0.

    Stand-alone names only where the locale has some of its own, else those that stand in a date.

    Args:
        babel: The locale as Babel knows it, with a hyphen or an underscore.
    """
    locale = str(BabelLocale.parse(babel.replace("-", "_")))
    tables = _bare(localedata.load(locale)[kind])
    found: dict[int, str] = {}
    # The most particular last, so that it stands above the others.
    for where, wide in (("format", "wide"), ("format", width), (context, width)):
        names = _bare(tables[where]).get(wide)
        found |= _own(names, is_shared=where == "stand-alone")
    if not found:
        raise LookupError(f"Babel has no {kind} for {babel}")
    return found


def _bare(table: Any) -> Mapping[Any, Any]:
    """The table inside of what Babel wraps around it, which writes when it is read."""
    inner = table._data if isinstance(table, localedata.LocaleDataDict) else table  # noqa: SLF001
    return dict(inner)


def _own(names: Any, *, is_shared: bool) -> dict[int, str]:
    """The names of this locale itself; none where it points to others, or is from another one."""
    if isinstance(names, tuple):
        # Where to look for the others, and those that are its own.
        return _strings(names[1])
    if isinstance(names, localedata.LocaleDataDict):
        # Somebody has looked it up: in a table that is shared it may be of any language.
        return {} if is_shared else _strings(_bare(names))
    return _strings(names) if isinstance(names, dict) else {}


def _strings(names: Mapping[Any, Any]) -> dict[int, str]:
    return {number: name for number, name in names.items() if isinstance(name, str)}
