"""The small files beside the guides: facts, deadlines, phone lines, languages, towns."""

from bot.content.read_data import (
    read_contacts,
    read_deadlines,
    read_facts,
    read_languages,
    read_towns,
)
from bot.content.report import Report
from bot.model.deadlines import Unit
from bot.model.law import Confidence, Source
from bot.model.names import ContactName, DeadlineName, FactId, Locale, TownId
from bot.model.towns import Town
from tests.content.sources import READ, kinds, told, tree

FACT = f"""
REC-01:
  says: You can write to the judge.
  law: Code civil, article 375
  sources:
    - title: Code civil
      url: https://www.legifrance.gouv.fr
      dated: 2026-04
  confidence: medium
  critical: true
  changed: since 2026
  check: ask a lawyer
  {READ}
"""


def test_a_fact_says_where_it_comes_from() -> None:
    """Sentence, articles, sources with their dates, and how sure we are."""
    report = Report()
    fact = read_facts(tree(FACT, report), report)[FactId("REC-01")]

    assert (Source("Code civil", "https://www.legifrance.gouv.fr", "2026-04"),) == fact.sources
    assert (fact.confidence, fact.critical) == (Confidence.MEDIUM, True)
    assert (fact.changed, fact.check) == ("since 2026", "ask a lawyer")
    assert kinds(report) == []


def test_a_fact_whose_confidence_cannot_be_read_is_left_out() -> None:
    """What we cannot weigh is not published."""
    report = Report()
    source = FACT.replace("medium", "low")

    assert read_facts(tree(source, report), report) == {}
    assert kinds(report) == ["unknown-value"]


def test_an_empty_list_of_sources_is_none() -> None:
    """Every fact has at least one source."""
    report = Report()
    source = f"REC-01:\n  says: A.\n  law: none\n  sources: []\n  confidence: high\n  {READ}\n"
    read_facts(tree(source, report), report)

    assert told(report) == [("no-sources", 4, 12, {})]


DEADLINE = """
appeal:
  about: Last day to appeal.
  from: [judge-date, received-date]
  {length}
  counting: calendar
  law: Code civil
  reviewed: 2026-11-22
"""


def test_a_deadline_counts_from_the_days_it_names() -> None:
    """With several starts, from the earliest known: the engine decides, the file lists."""
    report = Report()
    source = DEADLINE.format(length="working-days: 5")
    deadline = read_deadlines(tree(source, report), report)[DeadlineName("appeal")]

    assert deadline.starts == ("judge-date", "received-date")
    assert (deadline.length, deadline.unit) == (5, Unit.WORKING_DAYS)
    assert kinds(report) == []


def test_a_deadline_that_is_mistyped_is_left_out_and_told_once() -> None:
    """A length that is no number, a name that is none."""
    report = Report()
    length = read_deadlines(tree(DEADLINE.format(length="days: many"), report), report)
    source = DEADLINE.format(length="months: 1").replace("appeal:", "Appeal:")
    name = read_deadlines(tree(source, report), report)

    assert (length, name) == ({}, {})
    assert sorted(kinds(report)) == ["bad-name", "not-a-number"]


CONTACT = """
tel-119:
  number: "119"
  name: Allô Enfance en danger
  for: enfant en danger
  cost: gratuit
  hours: jour et nuit
  source: https://www.allo119.gouv.fr
  checked: {day}
"""


def test_a_phone_line_is_read_as_typed() -> None:
    """A number keeps its zeros; what nobody knows is empty."""
    report = Report()
    contacts = read_contacts(tree(CONTACT.format(day="2026-11-21"), report), report)
    contact = contacts[ContactName("tel-119")]

    assert (
        contact.number,
        contact.title,
        contact.languages,
    ) == ("119", "Allô Enfance en danger", "")
    assert kinds(report) == []


def test_a_phone_line_without_the_day_it_was_checked_is_left_out() -> None:
    """Nobody should call a number that was never tried."""
    report = Report()

    assert read_contacts(tree(CONTACT.format(day="never"), report), report) == {}
    assert kinds(report) == ["bad-day"]


LANGUAGE = """
ar:
  code: a
  name: العربية
  french-name: Arabe
  direction: {direction}
  babel: ar
  button: 25
  fallback: [en, fr]
"""


def test_a_language_has_a_direction_and_falls_back() -> None:
    """Right to left, and the languages to look in next."""
    report = Report()
    source = LANGUAGE.format(direction="right-to-left")
    language = read_languages(tree(source, report), report)[Locale("ar")]

    assert (
        language.is_right_to_left,
        language.button_width,
        language.fallback,
    ) == (True, 25, ("en", "fr"))
    assert kinds(report) == []


def test_a_language_whose_direction_cannot_be_read_is_left_out() -> None:
    """Text in the wrong direction cannot be read."""
    report = Report()

    assert read_languages(tree(LANGUAGE.format(direction="rtl"), report), report) == {}
    assert kinds(report) == ["unknown-value"]


def test_towns_are_read_in_the_order_of_the_file() -> None:
    """Biggest first; comments and empty lines are no towns."""
    report = Report()
    source = "# towns\n2\tlyon\tLyon\t520774\tLugdunum|ليون\n\n1\tnice\tNice\t342669\t\n"

    assert {
        TownId(2): Town(TownId(2), "Lyon", "lyon", 520774, ("Lugdunum", "ليون")),
        TownId(1): Town(TownId(1), "Nice", "nice", 342669, ("",)),
    } == read_towns("flows/_towns.tsv", source, report)
    assert kinds(report) == []


def test_of_many_wrong_towns_the_first_is_told() -> None:
    """The file is made by a program, so all its lines are wrong together."""
    report = Report()
    read_towns("flows/_towns.tsv", "# towns\nlyon\nnice\n", report)

    assert told(report) == [("bad-town", 2, 1, {})]
