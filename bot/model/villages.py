"""
The communes of France with fewer inhabitants than the table of towns begins at: over 31,000.

A sorted flat file, looked up where it lies (string search over the bytes, as a memory-mapped
table would be): objects for all of them would hold fifteen times as much memory, and few people
name a village.
"""

from collections.abc import Iterator
from typing import Final

from bot.model.names import TownId
from bot.model.towns import Town

FIRST: Final = 16_000_000
"""
Where the numbers of communes begin that have none in GeoNames: this, and the code of INSEE.

A link has 24 bits for a town; GeoNames is at 13 million, and `make_towns.py` refuses to meet it.
"""
OVERSEAS: Final = ("97", "98")
"""What the code of a commune overseas begins with: its département has three signs."""


def number_of(code: str) -> TownId:
    """The number of the commune with a *code* of INSEE; "2A" and "2B" were 20 and share no rest."""
    return TownId(FIRST + int(code.replace("A", "0").replace("B", "0")))


def department_of(code: str) -> str:
    """The département that a code of INSEE begins with."""
    return code[: 3 if code.startswith(OVERSEAS) else 2]


class Villages:
    """
    `flows/_communes.tsv`, read on demand.

    Args:
        table: Lines of folded name, code of INSEE, name, inhabitants, latitude, longitude, postal
            codes, sorted by the first; no comments.
    """

    def __init__(self, table: bytes = b"") -> None:
        self._table = b"\n" + table if table else b""

    def __len__(self) -> int:
        return self._table.count(b"\n", 1)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Villages) and self._table == other._table

    def __hash__(self) -> int:
        return hash(self._table)

    def get(self, number: TownId) -> Town | None:
        """The village with this number, or None."""
        rest = number - FIRST
        if not 0 < rest < 100_000:
            return None
        code = f"{rest:05}"
        codes = (code, f"2A{code[2:]}", f"2B{code[2:]}") if code.startswith("20") else (code,)
        return next((town for one in codes if (town := self._of_code(one)) is not None), None)

    def of_slug(self, slug: str) -> Town | None:
        """The village that an answer names by *slug*, or None."""
        town = self._of_code(slug[-5:].upper())
        return town if town is not None and town.slug == slug else None

    def called(self, key: str) -> list[Town]:
        """The villages whose folded name is *key*, the biggest first."""
        return self._from(key.encode() + b"\t")

    def beginning(self, key: str) -> list[Town]:
        """The villages whose folded name goes on after the words of *key*, the biggest first."""
        return self._from(key.encode() + b" ")

    def with_postcode(self, postcode: str) -> list[Town]:
        """The villages with a postal code of five digits, the biggest first."""
        code = postcode.encode()
        found: list[Town] = []
        at = self._table.find(code)
        while at >= 0:
            if self._table[at - 1] in b"\t|" and self._table[at + len(code)] in b"|\n":
                found.append(self._at(at))
            at = self._table.find(code, at + 1)
        return _biggest_first(found)

    def folded_names(self) -> Iterator[str]:
        """Every folded name, as `called` takes it."""
        return (line.partition("\t")[0] for line in self._lines())

    def every(self) -> Iterator[Town]:
        """All villages; only tests and tools need them at once."""
        return map(_read, self._lines())

    def _lines(self) -> Iterator[str]:
        return filter(None, self._table.decode().split("\n"))

    def _of_code(self, code: str) -> Town | None:
        if len(code) != 5 or not code.isascii() or not code.isalnum():
            return None
        at = self._table.find(b"\t%b\t" % code.encode())
        return None if at < 0 else self._at(at)

    def _from(self, beginning: bytes) -> list[Town]:
        """A binary search for the first line that begins so; the others stand below it."""
        table, low, high = self._table, 0, len(self._table) - 1
        while low < high:
            line = table.rfind(b"\n", 0, (low + high) // 2 + 1)
            if line < low or table[line + 1 : line + 1 + len(beginning)] < beginning:
                low = table.find(b"\n", max(line, low) + 1)
                low = high if low < 0 else low
            else:
                high = line
        found: list[Town] = []
        while 0 <= low < len(table) - 1 and table.startswith(beginning, low + 1):
            found.append(self._at(low + 1))
            low = table.find(b"\n", low + 1)
        return _biggest_first(found)

    def _at(self, offset: int) -> Town:
        start = self._table.rfind(b"\n", 0, offset) + 1
        end = self._table.find(b"\n", offset)
        return _read(self._table[start:end].decode())


def _read(line: str) -> Town:
    key, code, name, population, north, east, postcodes = line.split("\t")
    return Town(
        id=number_of(code),
        name=name,
        slug=f"{key.replace(' ', '-')}-{code.lower()}",
        population=int(population),
        other_names=tuple(postcodes.split("|")),
        department=department_of(code),
        latitude=float(north),
        longitude=float(east),
    )


def _biggest_first(towns: list[Town]) -> list[Town]:
    return sorted(dict.fromkeys(towns), key=lambda one: (len(one.department), -one.population))
