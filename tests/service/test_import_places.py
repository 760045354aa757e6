"""Taking places in: CSV and YAML, the difference first, nothing that lint would refuse."""

from collections.abc import Mapping
from functools import cache

import pytest

from bot.service.import_places import NotReadable, changes, problems, read_csv, read_yaml
from tests.build import ROOT
from tests.engine.directory import towns

TOWNS = {town.slug: town for town in towns().values()}
CSV = (
    "id,name,kind,for,helps,come,town,hours,status,confidence,source,seen\n"
    'new-stop,"Halte : la nouvelle",day-centre,all|girls,shower|meals,walk-in,lille,'
    "Mo-Fr 09:00-12:00; PH off,open,high,https://exemple.fr/a,2026-11-20\n"
)


@cache
def _files() -> Mapping[str, str]:
    folder = ROOT / "flows" / "places"
    return {
        f"flows/places/{one.name}": one.read_text(encoding="utf-8")
        for one in sorted(folder.glob("*.yaml"))
        if one.name not in {"_searches.yaml", "_notices.yaml"}
    }


def test_a_new_place_from_csv() -> None:
    """It is added to the file of its département, and lint takes it."""
    made = changes(read_csv(CSV), _files(), TOWNS)

    assert [change.path for change in made] == ["flows/places/59.yaml"]
    assert "+  helps: [shower, meals]" in made[0].diff()
    assert "+  name: 'Halte : la nouvelle'" in made[0].diff()
    assert "\n-" not in made[0].diff().replace("\n--- ", "\n")
    assert problems(made, TOWNS) == ()


@pytest.mark.parametrize(
    ("hours", "kinds"),
    [
        ("Mo, We 14:00-17:00", ["hours-space-in-days"]),
        ("Mo-Fr; Sa 09:00-12:00", ["hours-without-times"]),
        ("Mo-Su sunrise-sunset", ["hours-by-the-sun"]),
        ("Mo-Fr 9-17", ["bad-hours"]),
        ('Tu-Fr 14:00-18:00 || ""sur rendez-vous""', ["hours-words-alone"]),
        ('Tu-Fr 14:00-18:00 || unknown ""sur rendez-vous""', []),
    ],
)
def test_hours_are_looked_at_before_they_are_taken_in(hours: str, kinds: list[str]) -> None:
    """What lint says of hours is said here, before anything is written; words survive."""
    csv = CSV.replace("Mo-Fr 09:00-12:00; PH off", f'"{hours}"')
    made = changes(read_csv(csv), _files(), TOWNS)

    assert [one.kind for one in problems(made, TOWNS)] == kinds
    assert hours.replace('""', '"') in made[0].after


def test_what_is_known_changes_nothing() -> None:
    """Every file of the directory, imported again, gives no difference."""
    read = [read_yaml(path, text) for path, text in _files().items()]
    everything = {name: raw for one in read for name, raw in one.items()}

    assert sum(map(len, read)) == len(everything) > 400
    assert changes(everything, _files(), TOWNS) == ()


def test_one_field_changes_one_line() -> None:
    """A new day of call changes its line and no other."""
    path = "flows/places/62.yaml"
    text = _files()[path].replace('seen: "2022-06"', 'seen: "2026-11-24"')
    made = changes(read_yaml(path, text), _files(), TOWNS)
    lines = made[0].diff().splitlines()[3:]

    assert [line[0] for line in lines if line[0] in "+-"] == ["-", "+"]


def test_a_place_that_moves() -> None:
    """A place in another département leaves its old file."""
    path = "flows/places/62.yaml"
    raw = {**read_yaml(path, _files()[path])["saint-omer-mjr"], "town": "lille"}
    made = changes({"saint-omer-mjr": raw}, _files(), TOWNS)

    assert [change.path for change in made] == ["flows/places/59.yaml", path]
    assert "saint-omer-mjr" not in made[1].after
    assert problems(made, TOWNS) == ()


@pytest.mark.parametrize("source", ["name,kind\nx,food\n", "id,nom\nx,y\n", ""])
def test_columns(source: str) -> None:
    """A CSV without `id`, or with a column that is no field, is refused in one sentence."""
    with pytest.raises(NotReadable):
        read_csv(source)


def test_what_lint_refuses() -> None:
    """A kind that does not exist is told as lint would, before anything is written."""
    made = changes(read_csv(CSV.replace("day-centre", "day-center")), _files(), TOWNS)

    assert [one.kind for one in problems(made, TOWNS)] == ["unknown-place-kind"]
