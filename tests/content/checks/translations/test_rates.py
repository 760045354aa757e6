"""What the checks of translations say of the texts that exist, and what they cost."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.checks.translations import check_translations
from bot.content.load import Loaded, load
from bot.content.patterns import forget_parsed, parse_resource
from bot.content.read_guards import FOLDER, read_guards
from bot.content.report import Report
from bot.content.texts import PROBLEMS, TERMS
from bot.content.yaml_tree import read_tree
from bot.model.guards import Guards
from bot.model.names import Locale
from bot.model.problem import Severity

ROOT = Path(__file__).parents[4]
READ = tuple(Locale(one) for one in ("en", "ar", "fa-AF", "bn", "pt", "es"))
"""Languages whose texts have been read beside the French: what is told of them is a false alarm."""
MOST = 1 / 200
"""False alarms a text."""
FILES = sorted((ROOT / "locales" / FOLDER).glob("*.yaml"))


def guards_of(locale: str) -> Guards:
    """The words of one language, as lint reads them."""
    report = Report()
    path = ROOT / "locales" / FOLDER / f"{locale}.yaml"
    tree = read_tree(str(path), path.read_text(encoding="utf-8"), report)
    assert tree is not None
    guards = read_guards(tree, report)
    assert report.problems == []
    return guards


@pytest.fixture(scope="module")
def loaded() -> Iterator[Loaded]:
    """The content of the project, and its syntax trees for as long as these tests run."""
    yield load(ROOT, keeps_parsed=True)
    forget_parsed()


def told(loaded: Loaded) -> tuple[Report, float]:
    """What is said of all translations, and the seconds of processor time that it took."""
    assert loaded.content is not None
    guards = {Locale(one.stem): guards_of(one.stem) for one in FILES}
    report = Report()
    for files in loaded.texts.files.values():
        for entries in files.values():
            len(entries)
    began = time.process_time()
    check_translations(loaded.content, loaded.texts, guards, report)
    return report, time.process_time() - began


def test_false_alarms(loaded: Loaded) -> None:
    """Fewer than one in two hundred texts of a language that was read; none is an error."""
    report, _ = told(loaded)
    counts = Counter(one.place.path.split("/")[1] for one in report.problems)

    assert [one for one in report.problems if one.severity is Severity.ERROR] == []
    for locale in READ:
        files = loaded.texts.files[locale]
        texts = sum(
            len(entries) for name, entries in files.items() if name not in {TERMS, PROBLEMS}
        )
        assert counts[locale] < texts * MOST, locale


def test_cost(loaded: Loaded) -> None:
    """
    At most half as much again as reading the same texts takes, measured side by side.

    A limit in seconds would say more about the machine, and about who counts its lines.
    """
    told(loaded)
    checked = min(told(loaded)[1] for _ in range(2))
    parsed = min(parsing() for _ in range(2))

    assert checked < 1.5 * parsed * len(loaded.texts.files)


def parsing() -> float:
    """The seconds of processor time that a syntax tree of each French text takes."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "locales/fr").glob("*.ftl")]
    forget_parsed()
    began = time.process_time()
    for source in sources:
        parse_resource(source)
    return time.process_time() - began


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_of_guards(path: Path) -> None:
    """Each file can be read, says "not", and knows each word that the French file knows."""
    own, french = guards_of(path.stem), guards_of("fr")
    wanted = {one for one in french.lexicon.patterns if not one.startswith("number:")}
    may_lack = {"other-meaning", "afternoon"}

    assert own.scripts
    assert own.least < 100 <= own.most
    assert {one for one in wanted - may_lack if not own.has(one)} == set()
    assert {one for one in own.lexicon.patterns if one.startswith(("vital:", "office:"))} == {
        one for one in wanted if one.startswith(("vital:", "office:"))
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_is_a_not_and_none(path: Path) -> None:
    """A word stands in one of the two lists, or nobody knows which counts."""
    patterns = guards_of(path.stem).lexicon.patterns

    assert set(patterns["not"]) & set(patterns["may-deny"]) == set()
    assert [one for one, count in Counter(patterns["not"]).items() if count > 1] == []
