"""Content of one's own over the shipped content: everything that reads content sees both."""

import json
from pathlib import Path

from bot.app import conversation_on
from bot.content.check_cache import CheckCache
from bot.content.content_folder import ContentFolder
from bot.content.last_good import LastGood
from bot.content.load import Loaded, load
from bot.content.overlay_layers import Layer, layer_of
from bot.content.overlay_pins import State, own_entries
from bot.content.read_published import FILE
from bot.content.read_recordings import digits_of
from bot.engine.write_links import step_link
from bot.model.names import FlowName, Locale, PlaceId, StepName, TownId
from bot.model.problem import SourceLocation
from bot.service.lint import lint
from tests.build import ROOT, TODAY
from tests.content.own import GUIDE, PLACE, Write, errors
from tests.recorded import recorded

FR, EN = Locale("fr"), Locale("en")
MENU = """\
    choices:
      laundry: laundry
      refused: refused
      danger: danger

  laundry:
    call: laundry
    go: end
"""


def said(loaded: Loaded, flow: str) -> str:
    """The words of the first screen of a guide."""
    talk = conversation_on(loaded, TODAY)
    return talk.press(step_link(talk.compiled, FR, None, FlowName(flow), StepName("start"))).text


def test_without_own_content(shipped: Path, folder: ContentFolder) -> None:
    """An empty folder changes nothing, not even the fingerprint."""
    assert load(folder).fingerprint == load(shipped).fingerprint
    assert load(folder).problems == load(shipped).problems


def test_own_sentence(folder: ContentFolder, write: Write) -> None:
    """One message is replaced; every other of its file stays as it is shipped."""
    write("locales/fr/menu.ftl", "title = Bienvenue chez nous\n")
    loaded, before = load(folder), load(folder.shipped)
    now, then = (dict(one.texts.files[FR]["menu"]) for one in (loaded, before))

    assert errors(loaded) == []
    assert now.pop("title").source == "title = Bienvenue chez nous\n"
    assert then.pop("title").source == "title = Menu\n"
    assert {name: one.source for name, one in now.items()} == {
        name: one.source for name, one in then.items()
    }
    assert loaded.texts.files[EN]["menu"]["title"] == before.texts.files[EN]["menu"]["title"]


def test_own_guide(folder: ContentFolder, write: Write) -> None:
    """A guide of one's own, with its door in the menu, is walked and shown like any other."""
    menu = (folder.shipped / "flows/menu.yaml").read_text(encoding="utf-8")
    head, _, tail = menu.partition("    choices:\n")
    write("flows/laundry.yaml", GUIDE)
    write("flows/menu.yaml", head + MENU + tail.partition("danger: danger\n")[2])
    write("locales/fr/laundry.ftl", "title = Laver\nstart = La laverie est rue Exemple.\n")
    label = "    .laundry = Laver mes habits\n    .refused = Non\n    .danger = Danger\n"
    write("locales/fr/menu.ftl", f"start =\n    De quoi as-tu besoin ?\n{label}")
    write("locales/en/menu.ftl", f"start =\n    What do you need?\n{label}")
    loaded = load(folder)

    assert errors(loaded) == []
    assert "La laverie est rue Exemple." in said(loaded, "laundry")
    talk = conversation_on(loaded, TODAY)
    doors = [one.label for row in talk.press(talk.menu(FR)).rows for one in row]
    assert any("Laver mes habits" in one for one in doors)
    assert lint(folder, TODAY).errors == []


def test_guide_that_replaces(folder: ContentFolder, write: Write) -> None:
    """A guide is replaced whole: its steps are not mixed with the shipped ones."""
    guide = (folder.shipped / "flows/find-lawyer.yaml").read_text(encoding="utf-8")
    write("flows/find-lawyer.yaml", guide.replace("A lawyer, for free", "Our lawyers"))
    content = load(folder).content

    assert content is not None
    assert content.flows[FlowName("find-lawyer")].about == "Our lawyers."


def test_a_newer_version_of_a_guide_that_was_replaced(
    folder: ContentFolder, write: Write, tmp_path: Path
) -> None:
    """Names that the shipped guide alone has had refuse no own one, nor the last good copy."""
    guide = (folder.shipped / "flows/find-lawyer.yaml").read_text(encoding="utf-8")
    write("flows/find-lawyer.yaml", guide)
    newer = guide.replace("about:", "was: [our-lawyer]\nabout:")
    (folder.shipped / "flows/find-lawyer.yaml").write_text(newer, encoding="utf-8")
    rows = "find-lawyer\t-\tdanger\t\nfind-lawyer\tby-phone\tcritical\tyes no\n"
    rows += "find-lawyer\tstart\tfacts\t\nour-lawyer\tstart\t\t\n"
    (folder.shipped / FILE).write_text(rows, encoding="utf-8")
    loaded, last = load(folder), LastGood(tmp_path / "last")

    assert errors(loaded) == []
    assert {kind for kind, _, _ in errors(load(folder.shipped))} == {"step-lost", "mark-lost"}
    assert last.keep(loaded, folder)
    kept = last.found()
    assert kept is not None
    assert load(kept).fingerprint == loaded.fingerprint
    assert errors(load(kept)) == []


def test_names_of_guides_that_were_not_replaced_hold(folder: ContentFolder, write: Write) -> None:
    """An own guide beside them changes nothing: what is lost is told, at its own line."""
    write(
        "flows/find-lawyer.yaml",
        (folder.shipped / "flows/find-lawyer.yaml").read_text(encoding="utf-8"),
    )
    rows = "find-lawyer\tby-phone\t\t\nrefused\tby-post\t\t\nvanished\tstart\t\t\n"
    (folder.shipped / FILE).write_text(rows, encoding="utf-8")
    found = {one.kind: one for one in load(folder).problems}

    assert found["step-lost"].values["line"] == 2
    assert found["guide-lost"].place == SourceLocation(FILE, 3)
    assert len(errors(load(folder))) == 2


def test_own_places(folder: ContentFolder, write: Write) -> None:
    """A place is added, or takes the place of the shipped one of its name, whatever its file."""
    (folder.shipped / "flows/places").mkdir()
    for name, title in (("13", "Halte A"), ("69", "Halte B")):
        town = {"13": "marseille", "69": "lyon"}[name]
        text = PLACE.format(name=f"halt-{name}", title=title, town=town)
        (folder.shipped / f"flows/places/{name}.yaml").write_text(text, encoding="utf-8")
    write(
        "flows/places/75.yaml",
        PLACE.format(name="ours", title="Notre halte", town="paris")
        + "\n"
        + PLACE.format(name="halt-69", title="Halte B à Paris", town="paris"),
    )
    loaded = load(folder)

    assert errors(loaded) == []
    assert loaded.content is not None
    assert {one: place.name for one, place in loaded.content.directory.places.items()} == {
        PlaceId("halt-13"): "Halte A",
        PlaceId("ours"): "Notre halte",
        PlaceId("halt-69"): "Halte B à Paris",
    }


def test_own_fact_from_another_file(folder: ContentFolder, write: Write) -> None:
    """A fact may be replaced from a file of any name in its folder; the others stay."""
    facts = folder.shipped / "flows/_law.yaml"
    text = facts.read_text(encoding="utf-8")
    (folder.shipped / "flows/_law").mkdir()
    facts.rename(folder.shipped / "flows/_law/all.yaml")
    write("flows/_law/ours.yaml", text.partition("\nREC-18")[0].replace("répond", "écoute"))
    content = load(folder).content

    assert content is not None
    assert sorted(content.facts) == ["DAY-01", "REC-18"]
    assert "écoute" in next(iter(one.says for id_, one in content.facts.items() if id_ == "DAY-01"))


def test_own_town(folder: ContentFolder, write: Write) -> None:
    """A town that the shipped table has not is understood, and places may stand in it."""
    write("flows/_towns.tsv", "3038334\tannonay\tAnnonay\t16088\t07\t45.24\t4.67\t-\tAnoné\n")
    write("flows/places/07.yaml", PLACE.format(name="ours", title="Notre halte", town="annonay"))
    loaded = load(folder)

    assert errors(loaded) == []
    assert loaded.content is not None
    assert loaded.content.towns[TownId(3038334)].name == "Annonay"
    assert TownId(2988507) in loaded.content.towns
    talk = conversation_on(loaded, TODAY)
    where = FlowName("refused"), StepName("which-town")
    asked = step_link(talk.compiled, FR, None, *where)
    assert "Annonay" in str(talk.typed(asked, "je suis à annonay"))
    assert "Annonay" in str(talk.typed(asked, "Anoné"))


def test_own_language_file_and_phone_line(folder: ContentFolder, write: Write) -> None:
    """One entry of a file of YAML is replaced, the others stay in their order."""
    lines = (folder.shipped / "flows/_contacts.yaml").read_text(encoding="utf-8")
    line = lines.partition("\n")[2].replace("tel-119", "tel-ours").replace('"119"', '"0102030405"')
    write("flows/_contacts.yaml", line)
    english = "en:\n  {code: e, name: Simple English, french-name: Anglais, babel: en-GB,\n"
    english += "   direction: left-to-right, button: 26, fallback: [fr]}\n"
    write("locales/languages.yaml", english)
    content = load(folder).content

    assert content is not None
    assert list(content.contacts) == ["tel-119", "tel-ours"]
    assert [one.own_name for one in content.languages.values()] == ["Français", "Simple English"]


def test_own_recording(folder: ContentFolder, own: Path) -> None:
    """A recording of one's own is found, and is the file that is sent."""
    source = load(folder).texts.files[FR]["find-lawyer"]["start"]
    path = f"locales/fr/audio/find-lawyer/start.{digits_of(source)}.ogg"
    recorded(own, path)
    content = load(folder).content

    assert content is not None
    assert [one.path for one in content.recordings.values()] == [path]
    assert folder.file(path).read_bytes() == (own / path).read_bytes()


def test_line_ends_of_windows(folder: ContentFolder, own: Path, write: Write) -> None:
    """Own files with the line ends of Windows, and a mark at their start, are the same content."""
    write("locales/fr/menu.ftl", "title = Oui\n")
    before = load(folder).fingerprint
    (own / "locales/fr/menu.ftl").write_bytes(b"\xef\xbb\xbftitle = Oui\r\n")

    assert load(folder).fingerprint == before


def test_the_check_cache(folder: ContentFolder, tmp_path: Path, write: Write) -> None:
    """The note of what has passed is of shipped and own content together, in both directions."""
    passed = CheckCache(tmp_path / "passed")
    load(folder.shipped, passed)
    write("locales/fr/menu.ftl", "title = Oui\n")
    shipped, both = load(folder.shipped).fingerprint, load(folder).fingerprint

    assert shipped != both
    assert passed.holds(bytes.fromhex(shipped))
    assert not passed.holds(bytes.fromhex(both))
    write("locales/fr/menu.ftl", "title = { $x\n")
    assert load(folder, passed).content is None


def test_the_last_good_copy(folder: ContentFolder, tmp_path: Path, write: Write) -> None:
    """The copy is one folder with both in it: it gives the same content without the own one."""
    write("locales/fr/menu.ftl", "title = Oui\n")
    write("flows/places/75.yaml", PLACE.format(name="ours", title="Notre halte", town="paris"))
    loaded, last = load(folder), LastGood(tmp_path / "last")

    assert last.keep(loaded, folder)
    kept = last.found()
    assert kept is not None
    assert load(kept).fingerprint == loaded.fingerprint
    assert load(kept).content == loaded.content
    write("locales/fr/menu.ftl", "title = Non\n")
    assert not LastGood(tmp_path / "other").keep(loaded, folder)


def test_broken_pins(folder: ContentFolder, write: Write) -> None:
    """Pins that cannot be read are as good as none: what is replaced is to be noted again."""
    write("locales/fr/menu.ftl", "title = Oui\n")
    for text in ("", "[]", "{", '{"locales/fr/menu.ftl": []}', json.dumps({"x": {"y": {}}})):
        write("pins.json", text)
        assert [one.state for one in own_entries(folder)] == [State.UNPINNED], text


def test_every_shipped_file_has_its_way() -> None:
    """No file of the project's content is one that nobody would read from an own folder."""
    every = [
        one.relative_to(ROOT).as_posix()
        for name in ("flows", "locales")
        for one in (ROOT / name).rglob("*.*")
        if one.is_file() and one.suffix != ".md"
    ]
    unread = {one for one in every if layer_of(one) is Layer.UNREAD}

    ours = {"_problems.ftl", "_glossary.csv", "_published.tsv", "_said.yaml", "published.tsv"}
    assert {one.rpartition("/")[2] for one in unread} == ours | {
        one.name for one in (ROOT / "locales/_danger/learn").rglob("*") if one.is_file()
    }
