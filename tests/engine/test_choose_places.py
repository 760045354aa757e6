"""Who is sent where: the rules for answering, and ten questions with the answers they need."""

from datetime import datetime
from itertools import product

import pytest

from bot.engine.choose_places import (
    NOBODY_KNOWN,
    address_of,
    choose,
    finds_any,
    may_be_sent,
    should_call_first,
)
from bot.model.names import PlaceId, PlaceKind
from bot.model.places import Come, For, Status, Sure
from tests.engine.directory import answer, directory, kinds_of, nearby, place
from tests.project import checked_content, talk

WEDNESDAY = "2026-11-25 15:00"
SECRET = ("marseille-msf-house", "afj-paris", "utopia56-maison-bobigny", "utopia56-maisons-sevran",
          "koutcha-satouk")  # fmt: skip
TOWNS = ("paris", "lyon", "marseille", "calais", "briancon", "nice", "le-havre", "cayenne",
         "pantin", "ajaccio", "mende")  # fmt: skip
ANYBODY = (
    (), (For.REFUSED,), (For.NOT_ASSESSED,), (For.GIRLS,), (For.GIRLS, For.REFUSED),
    (For.RECOGNISED,),
)  # fmt: skip


def test_a_girl_in_lyon_at_night() -> None:
    """
    119 and the police tonight, the reception by day; refused, who helps there and can be reached
    before the police. Never 115.
    """
    new = answer("sleep", "lyon", "2026-11-24 22:00", For.GIRLS)
    refused = answer("sleep", "lyon", "2026-11-24 22:00", For.GIRLS, For.REFUSED)

    assert new[:4] == [
        "119-allo-enfance-en-danger", "17-police-gendarmerie", "police-lyon",
        "lyon-cmae-forum-refugies",
    ]  # fmt: skip
    assert refused[:3] == [
        "119-allo-enfance-en-danger", "lyon-amie-la-marmite", "17-police-gendarmerie",
    ]  # fmt: skip
    assert refused[-1] == "lyon-collectif-soutiens-migrants-croix-rousse"
    for found in (new, refused):
        assert not {"115-samu-social", "lyon-la-station-le-mas"} & set(found)
        assert "day-centre" not in kinds_of(found)


def test_a_boy_who_arrives_in_paris() -> None:
    """
    The one place of assessment has no address yet: the seat of the département has one and is
    first, then it, then 119 in case its door refuses.
    """
    found = answer("first-reception", "paris", "2026-11-23 10:00")

    assert found[:4] == [
        "departement-75-enfance", "amna-paris", "119-allo-enfance-en-danger",
        "antenne-des-mineurs-paris",
    ]  # fmt: skip
    assert not {"demie-paris", "paomie-paris", "centre-humanitaire-la-chapelle",
                "115-samu-social"} & set(found)  # fmt: skip


def test_refused_in_paris() -> None:
    """The appeal before anything else; never the reception as if new."""
    found = answer("refused", "paris", WEDNESDAY, For.REFUSED)

    assert found[:5] == [
        "antenne-des-mineurs-paris", "utopia56-paris-mineurs", "msf-pantin",
        "tribunal-pour-enfants-paris", "droit-a-l-ecole-paris",
    ]  # fmt: skip
    assert not {"amna-paris", "les-midis-du-mie"} & set(found)


def test_to_wash_in_paris() -> None:
    """One open place for everything, then the showers; nothing that is for adults or for girls."""
    found = answer("wash", "paris", WEDNESDAY)

    assert found[:3] == [
        "coucou-crew-air-de-repos", "bains-douches-haies-paris", "bains-douches-paris",
    ]  # fmt: skip
    assert not {"mie-de-pain-arche-d-avenirs", "cite-des-dames-paris"} & set(found)


def test_arrived_in_marseille() -> None:
    """The first reception, the département, 119, and a place to rest in the day."""
    found = answer("first-reception", "marseille", WEDNESDAY)

    assert found[:4] == [
        "marseille-addap13", "departement-13-enfance", "119-allo-enfance-en-danger",
        "marseille-maison-barthelemy",
    ]  # fmt: skip
    assert not {"jeunes-errants-marseille", "marseille-msf-house"} & set(found)


def test_hungry_in_calais() -> None:
    """Food and electricity today, then volunteers; no reception, which is no answer to hunger."""
    found = answer("eat", "calais", WEDNESDAY)

    assert found[:2] == ["calais-secours-catholique-croy", "calais-utopia56"]
    assert not {"calais-ftda-maraude-mineurs", "saint-omer-mjr"} & set(found)
    assert "lille-abej-accueil-de-jour" not in found


def test_lost_family() -> None:
    """Only the Red Cross: no police, no embassy."""
    assert answer("family", None, WEDNESDAY) == ["croix-rouge-rlf-paris", "trace-the-face"]


def test_held_near_nanterre() -> None:
    """The children's line, who knows it, the police after them; never what is for adults."""
    found = answer("forced", "nanterre", WEDNESDAY)

    assert found == [
        "119-allo-enfance-en-danger", "ccem", "114-emergency-sms", "17-police-gendarmerie",
        "hauts-de-seine-cellule-mna",
    ]  # fmt: skip
    assert "hauts-de-seine-cellule-mna" not in answer("forced", "nanterre", WEDNESDAY, For.REFUSED)


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("who", [(), (For.GIRLS,), (For.GIRLS, For.REFUSED)])
def test_sexual_exploitation(town: str, who: tuple[For, ...]) -> None:
    """The children's line first, who knows it before forced work and police; no reception again."""
    found = answer("forced-body", town, WEDNESDAY, *who)
    kinds = [directory().places[PlaceId(name)].kind for name in found]

    assert found[0] == "119-allo-enfance-en-danger"
    assert found.index("acpe") < found.index("17-police-gendarmerie")
    assert "ccem" not in found or found.index("acpe") < found.index("ccem")
    assert For.REFUSED not in who or "reception" not in kinds


def test_a_tooth_in_bordeaux() -> None:
    """The hospital's service without insurance, then Médecins du Monde; 15 if it is serious."""
    assert answer("doctor", "bordeaux", WEDNESDAY) == [
        "bordeaux-pass-chu", "bordeaux-mdm", "15-samu",
    ]  # fmt: skip


def test_despair_at_two_in_the_morning() -> None:
    """Only lines that answer at that hour."""
    found = answer("despair", None, "2026-11-25 02:00")

    assert found == [
        "3114-suicide-prevention", "112-emergency", "15-samu", "119-allo-enfance-en-danger",
    ]  # fmt: skip
    assert all(directory().places[PlaceId(name)].hours == "24/7" for name in found)


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("who", ANYBODY)
def test_nobody_is_sent_wrong(town: str, who: tuple[For, ...]) -> None:
    """Whoever asks whatever wherever: nothing closed, secret, for adults, or of another status."""
    for kind in directory().searches:
        for name in answer(kind, town, WEDNESDAY, *who):
            found = directory().places[PlaceId(name)]

            assert found.status is not Status.CLOSED
            assert For.ADULTS not in found.serves
            assert For.GIRLS not in found.serves or For.GIRLS in who or found.kind == "hotline"
            assert not (found.kind == "reception" and For.REFUSED in who)
            assert not (found.kind == "night-shelter" and found.come is Come.SENT)
            assert found.kind != "advocacy"


@pytest.mark.parametrize("kind", ["sleep", "first-reception"])
@pytest.mark.parametrize("town", TOWNS)
def test_119_is_always_there(kind: str, town: str) -> None:
    """Without a bed or just arrived, the line for children is among the first three."""
    assert "119-allo-enfance-en-danger" in answer(kind, town, WEDNESDAY, most=3)


def test_a_reception_is_of_her_department() -> None:
    """Pantin is nearer to Paris, and yet its own département must receive her."""
    found = answer("first-reception", "pantin", WEDNESDAY)

    assert [name for name in found if "reception" in kinds_of([name])] == [
        "pemie-seine-saint-denis"
    ]


def test_a_department_without_reception() -> None:
    """Where none is known, the duty of every département is named, after who answers a phone."""
    assert answer("first-reception", "ajaccio", WEDNESDAY)[:2] == [
        "119-allo-enfance-en-danger", "ase-departement",
    ]  # fmt: skip


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("who", ANYBODY)
def test_nobody_begins_with_nothing_to_go_by(town: str, who: tuple[For, ...]) -> None:
    """What has neither address nor phone nor hours is first only where nothing else is found."""
    for kind in directory().searches:
        found = [directory().places[PlaceId(name)] for name in answer(kind, town, WEDNESDAY, *who)]

        assert not found or not found[0].is_bare or all(one.is_bare for one in found)


def test_a_court_is_of_her_department() -> None:
    """A letter goes to the court of the département where she is, never to a nearer one."""
    assert answer("judge", "pantin", WEDNESDAY) == ["tribunal-pour-enfants-bobigny"]
    assert answer("judge", "calais", WEDNESDAY)[0] == "tribunal-pour-enfants-boulogne-sur-mer"
    assert answer("judge", "mende", WEDNESDAY) == ["tribunal-pour-enfants"]


def test_a_police_station_is_near() -> None:
    """Her own town's, or one that can be walked to; else what any of them must do."""
    assert "police-bobigny" in answer("sleep", "pantin", WEDNESDAY)
    assert "police-station-at-night" in answer("sleep", "briancon", WEDNESDAY)
    assert "police-station-at-night" not in answer("sleep", "lyon", WEDNESDAY)


def test_a_refuge_is_a_bed_tonight() -> None:
    """A house that is open day and night and takes whoever knocks comes before the police."""
    found = answer("sleep", "briancon", "2026-11-24 23:00")

    assert found.index("briancon-refuges-solidaires") < found.index("police-station-at-night")
    assert "lyon-la-station-le-mas" not in answer("sleep", "lyon", "2026-11-24 23:00")


def test_what_was_read_nowhere_is_to_be_checked() -> None:
    """General knowledge is never more than low confidence, and always says "call first"."""
    unread = [one for one in directory().places.values() if one.is_to_be_checked]

    assert unread
    assert {one.sure for one in unread} == {Sure.LOW}
    assert all(should_call_first(one) for one in unread)


@pytest.mark.parametrize(
    ("serves", "who", "expected"),
    [
        ((For.ALL,), (), True),
        ((For.ADULTS,), (), False),
        ((For.NOBODY,), (), False),
        ((For.GIRLS,), (), False),
        ((For.GIRLS,), (For.GIRLS,), True),
        ((For.REFUSED,), (For.REFUSED,), True),
        ((For.REFUSED,), (For.NOT_ASSESSED,), False),
        ((For.REFUSED,), (), True),
        ((For.RECOGNISED,), (), False),
        ((For.RECOGNISED,), (For.RECOGNISED,), True),
        ((For.RECOGNISED,), (For.REFUSED,), False),
        ((For.NOT_ASSESSED,), (For.REFUSED,), False),
        ((For.REFUSED, For.GIRLS), (For.REFUSED,), False),
        ((For.REFUSED, For.GIRLS), (For.REFUSED, For.GIRLS), True),
    ],
)
def test_may_be_sent(serves: tuple[For, ...], who: tuple[For, ...], expected: bool) -> None:
    """Who may be sent where follows from what the entry says."""
    assert may_be_sent(place(*serves), frozenset(who)) is expected


def test_what_is_never_an_answer() -> None:
    """Closed ones, homes that one is sent to, and a reception for somebody refused."""
    refused = frozenset({For.REFUSED})

    assert not may_be_sent(place(For.ALL, status=Status.CLOSED), frozenset())
    assert not may_be_sent(place(For.ALL, kind="night-shelter", come=Come.SENT), frozenset())
    assert may_be_sent(place(For.ALL, kind="night-shelter"), frozenset())
    assert not may_be_sent(place(For.ALL, kind="reception"), refused)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (place(For.ALL), False),
        (place(For.ALL, come=Come.CALL_FIRST), True),
        (place(For.ALL, sure=Sure.LOW), True),
        (place(For.ALL, status=Status.UNKNOWN), True),
    ],
)
def test_call_first(entry: object, expected: bool) -> None:
    """Call first where the entry says so, or is not sure."""
    assert should_call_first(entry) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize("name", SECRET)
def test_secret_addresses_are_nowhere(name: str) -> None:
    """A secret house has no street, no postal code, no position: not even in the files."""
    found = directory().places[PlaceId(name)]

    assert found.secret
    assert (found.address, found.postcode, found.position) == ("", "", None)
    assert address_of(place(For.ALL, secret=True)) == ""


def test_every_entry_is_there() -> None:
    """All 258, each with its status and how sure it is; closed ones say what to try instead."""
    places = directory().places.values()
    closed = [one for one in places if one.status is Status.CLOSED]

    assert len(places) == 455
    assert len(closed) == 8
    assert all(one.instead for one in closed)
    assert sum(one.sure is Sure.HIGH for one in places) == 6


@pytest.mark.parametrize("kind", sorted(directory().searches))
def test_whether_there_is_any_is_what_the_ranking_says(kind: PlaceKind) -> None:
    """The quick question of the way to a list has the answer of the list itself."""
    search, near = directory().searches[kind], nearby()
    named = (None, *TOWNS)
    for name, who in product(named, (NOBODY_KNOWN, *map(frozenset, ANYBODY))):
        town = None if name is None else near.town(name)
        listed = next(choose(search, near, town, who, datetime.fromisoformat(WEDNESDAY)), None)
        assert finds_any(search, near, town, who) is (listed is not None), (name, who)


@pytest.mark.parametrize("hour", [10, 22])
def test_what_nobody_can_reach_comes_after_all_others(hour: int) -> None:
    """In every town and search: a name without any contact never stands before one that has one."""
    when = datetime.fromisoformat(f"2026-11-25 {hour}:00")
    content = checked_content()
    near = talk().compiled.nearby
    towns = [town for town in content.towns.values() if town.population >= 100_000]
    late = 0
    for town in towns:
        for search in content.directory.searches.values():
            for who in (frozenset[For](), frozenset({For.REFUSED})):
                found = [one.place for one in choose(search, near, town, who, when)]
                reach = [not place.is_out_of_reach for place in found]

                assert reach == sorted(reach, reverse=True), (town.slug, search.kind)
                late += reach.count(False)
    assert late > 0
    assert len(towns) > 30
