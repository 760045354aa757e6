"""G9, F3: what must be there before the bot answers in public, one sentence for each thing."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.commands.content_in_use import ContentInUse
from bot.commands.public import missing_people, missing_readings
from bot.content.load import Loaded, load
from bot.content.patterns import fingerprint
from bot.content.texts import PROBLEMS, ReviewState, Texts
from bot.model.content import Content
from bot.model.installation import Installation
from bot.model.legal_review import LegalReview
from bot.model.names import Locale
from bot.settings import PEOPLE, SettingWrong, read_settings

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "tests" / "problems" / "_base"
TODAY = date(2026, 11, 30)
GOOD = {
    "BOT_ORGANISATION": "Association Exemple",
    "BOT_DATA_CONTACT": "donnees@example.org",
    "BOT_SAFEGUARDING_LEAD": "Awa Exemple",
    "BOT_IMPACT_ASSESSMENT": "2026-11-02",
}
TWO = "Awa Exemple, Jean Modèle"


def signed(loaded: Loaded) -> Texts:
    """The texts, as if every translation had been signed."""
    states = {
        locale: {(file, name): ReviewState.REVIEWED for file, of in files.items() for name in of}
        for locale, files in loaded.texts.files.items()
    }
    return Texts(loaded.texts.files, states)


def read_by(content: Content, guide: LegalReview, fact: LegalReview) -> Content:
    """The content, as if it had been read so."""
    flows = {name: replace(flow, read=guide) for name, flow in content.flows.items()}
    facts = {name: replace(one, read=fact) for name, one in content.facts.items()}
    return replace(content, flows=flows, facts=facts)


def sentences(
    guide: LegalReview | None = None, fact: LegalReview | None = None, texts: Texts | None = None
) -> list[str]:
    """What small content lacks when it was read so."""
    loaded = load(BASE)
    assert loaded.content is not None
    content = read_by(loaded.content, guide or reading(TWO), fact or reading("Awa Exemple"))
    return list(missing_readings(content, signed(loaded) if texts is None else texts, TODAY))


def reading(by: str, on: date = TODAY, again: date = TODAY + timedelta(100)) -> LegalReview:
    """A reading of today."""
    return LegalReview(on, by, again)


def test_all_is_there() -> None:
    """With people named, two readers, signed translations and days to come nothing is missing."""
    loaded = load(BASE)
    assert loaded.content is not None
    content = read_by(loaded.content, reading(TWO), reading("Awa Exemple"))

    assert list(missing_people(GOOD, TODAY)) == []
    assert list(missing_readings(content, signed(loaded), TODAY)) == []


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        *((name, "", "is not set") for name in PEOPLE),
        ("BOT_ORGANISATION", "x", "name of an organisation"),
        ("BOT_ORGANISATION", "---", "name of an organisation"),
        ("BOT_ORGANISATION", "12345", "name of an organisation"),
        ("BOT_DATA_CONTACT", "x", "donnees@example.org"),
        ("BOT_DATA_CONTACT", "me@", "donnees@example.org"),
        ("BOT_DATA_CONTACT", "me@localhost", "donnees@example.org"),
        ("BOT_DATA_CONTACT", "12", "donnees@example.org"),
        ("BOT_SAFEGUARDING_LEAD", "x", "first and a last name"),
        ("BOT_SAFEGUARDING_LEAD", "nobody yet", "first and a last name"),
        ("BOT_SAFEGUARDING_LEAD", "the team", "first and a last name"),
        ("BOT_IMPACT_ASSESSMENT", "yesterday", "must be the day"),
        ("BOT_IMPACT_ASSESSMENT", "2026", "must be the day"),
        ("BOT_IMPACT_ASSESSMENT", "02/11/2026", "must be the day"),
        ("BOT_IMPACT_ASSESSMENT", "20261102", "year-month-day"),
        ("BOT_IMPACT_ASSESSMENT", "2026-W45-1", "year-month-day"),
        ("BOT_IMPACT_ASSESSMENT", "2026-02-30", "must be the day"),
        ("BOT_IMPACT_ASSESSMENT", "2026-12-01", "a day to come"),
        ("BOT_IMPACT_ASSESSMENT", "9999-12-31", "a day to come"),
        ("BOT_IMPACT_ASSESSMENT", "2023-11-01", "three years ago"),
        ("BOT_IMPACT_ASSESSMENT", "0001-01-01", "three years ago"),
    ],
)
def test_people(name: str, given: str, words: str) -> None:
    """G9: each setting about people must say something one could use; else one sentence."""
    told = list(missing_people({**GOOD, name: given}, TODAY))

    assert len(told) == 1
    assert name in told[0]
    assert words in told[0]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("BOT_DATA_CONTACT", "01 02 03 04 05"),
        ("BOT_DATA_CONTACT", "Awa Exemple <donnees@example.org>"),
        ("BOT_DATA_CONTACT", "https://example.org/donnees"),
        ("BOT_IMPACT_ASSESSMENT", str(TODAY)),
        ("BOT_ORGANISATION", "الجمعية"),
    ],
)
def test_people_written_otherwise(name: str, given: str) -> None:
    """What can be used is taken, in each way people write it."""
    assert list(missing_people({**GOOD, name: given}, TODAY)) == []


@pytest.mark.parametrize("by", ["nobody yet", "Nobody yet", "-", "x", "Amina", "TODO Later"])
def test_guides_and_facts_of_nobody(by: str) -> None:
    """F3: guides and facts that nobody has read count, however "nobody" is written."""
    compiled, facts = sentences(guide=reading(by)), sentences(fact=reading(by))

    assert [("guides have been read by nobody yet" in one) for one in compiled] == [True]
    assert [("facts have been read by nobody yet" in one) for one in facts] == [True]
    assert "`read:`" in compiled[0]


def test_one_person_is_not_two() -> None:
    """F3: a guide with law in it needs a second person; none approves what is her own."""
    for by in ("Awa Exemple", "Awa Exemple, awa exemple", "Awa Exemple, Exemple Awa"):
        told = sentences(guide=reading(by))

        assert len(told) == 1
        assert "by one person only" in told[0]


def test_days() -> None:
    """F2: a reading on a day to come is none, and one that was to be made again has ended."""
    tomorrow, soon = TODAY + timedelta(1), TODAY + timedelta(9)

    assert "on a day to come" in "".join(sentences(guide=reading(TWO, tomorrow, soon)))
    assert "on a day to come" in "".join(sentences(fact=reading(TWO, tomorrow, soon)))
    assert "read again before today" in "".join(sentences(guide=reading(TWO, TODAY, TODAY)))
    assert "read again before today" in "".join(sentences(fact=reading(TWO, TODAY, TODAY)))


@pytest.mark.parametrize("state", [ReviewState.DRAFT, ReviewState.STALE])
def test_drafts(state: ReviewState) -> None:
    """F3: one text of a translation that is not signed as it is now keeps it from the public."""
    loaded = load(BASE)
    whole = signed(loaded)
    of = {**whole.states[Locale("en")], ("help", "start"): state}
    told = sentences(texts=Texts(whole.files, {**whole.states, Locale("en"): of}))

    assert len(told) == 1
    assert told[0].startswith("1 texts of the language en")
    assert "help/start" in told[0]


def test_signed_in_files(tmp_path: Path) -> None:
    """A sign-off in review.json with a whole name opens the gate; one without is refused."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    files = load(BASE).texts.files
    two = [
        {"by": "Awa Exemple", "as": "native", "on": "2026-12-01"},
        {"by": "Jean Modèle", "as": "lawyer", "on": "2026-12-02"},
    ]
    records: Mapping[str, Mapping[str, object]] = {
        f"{file}/{name}": {
            "source": fingerprint(entry.source),
            "target": fingerprint(files[Locale("en")][file][name].source),
            "readers": two,
        }
        for file, of in files[Locale("fr")].items()
        if file != PROBLEMS
        for name, entry in of.items()
        if name in files[Locale("en")].get(file, {})
    }
    path = tmp_path / "locales" / "en" / "review.json"
    text = str(records).replace("'", '"')
    path.write_text(text)
    loaded = load(tmp_path)
    assert loaded.content is not None
    content = read_by(loaded.content, reading(TWO), reading(TWO))

    assert list(missing_readings(content, loaded.texts, TODAY)) == []
    path.write_text(text.replace("Awa Exemple", "x"))
    assert {one.kind for one in load(tmp_path).problems} == {"broken-review-record"}


def test_everything_is_said_at_once(tmp_path: Path) -> None:
    """Each thing that is missing is a sentence of its own, in one refusal."""
    settings = read_settings({"BOT_CONTENT_DIR": str(ROOT), "BOT_DATA_DIR": str(tmp_path)})
    content = ContentInUse(settings, Installation(public=True), print)
    with pytest.raises(SettingWrong) as refused:
        content.start()
    told = str(refused.value).splitlines()

    assert len(told) == len(PEOPLE) + 2 + 2 + 1
    assert all(one.endswith(("--trial", ".")) for one in told)
    assert "bot run --trial" in told[-1]
