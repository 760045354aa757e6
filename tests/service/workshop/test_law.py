"""The thread of the law: what names an article, and what is due by a day."""

from datetime import date
from functools import cache

import pytest

from bot.model.content import Content
from bot.model.due_screens import due_screens
from bot.service.workshop.law import articles, due_by, resting_on, screens_due
from tests.build import content_of

LAWS = {
    "AA-01": "Code de l’action sociale et des familles, article R.221-11",
    "AA-02": "CASF, articles R. 221-11 et L.223-2",
    "AA-03": "Code civil, articles 375 et 375-3 ; directive 2011/36, article 11",
    "AA-04": "Code de procédure civile, article 1191",
    "AA-05": "none",
}


@cache
def content() -> Content:
    """A fact for each law; the second is critical and due first."""
    facts = "".join(
        f'{name}:\n  says: Une phrase.\n  law: "{law}"\n'
        "  sources: [{title: Guide, url: 'https://exemple.fr', dated: undated}]\n"
        f"  confidence: high\n{'  critical: true' if name == 'AA-02' else '  # nothing'}\n"
        "  read: {on: 2026-11-21, by: nobody yet, "
        f"again-before: 2027-0{6 - int(name[-1])}-01}}\n"
        for name, law in LAWS.items()
    )
    flows = {
        "menu": "start: {choices: {one: one}}\none: {facts: [AA-02], go: end}",
        "help": "start: {facts: [AA-01, AA-05], go: end}",
    }
    deadlines = (
        "limit:\n  about: Days.\n  from: judge-day\n  days: 15\n  counting: calendar\n"
        "  law: Code de procédure civile, articles 641 et 1191\n  facts: [AA-04]\n"
        "  reviewed: 2026-11-22\n"
    )
    return content_of(flows, law=facts, deadlines=deadlines, shows={})


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("R221-11", "1 2"), ("r.221-11", "1 2"), ("article R. 221-11", "1 2"), ("221-11", ""),
     ("L223-2", "2"), ("375", "3"), ("375-3", "3"), ("75", ""), ("code civil 375", "3"),
     ("Code de procédure civile 375", ""), ("CASF R221-11", "2"), ("2011/36", "3"),
     ("1191", "4"), ("civil", "3"), ("procedure", "4"), ("article", ""), ("", "")],
)  # fmt: skip
def test_articles(typed: str, wanted: str) -> None:
    """However it is written, an article is that article alone; other words narrow it down."""
    facts, deadlines = resting_on(content(), typed.split())

    assert [one.id for one in facts] == [f"AA-0{one}" for one in wanted.split()]
    assert bool(deadlines) == (wanted == "4")


def test_articles_for_did_you_mean() -> None:
    """Each article once, as it is compared."""
    assert {"R221-11", "L223-2", "375", "375-3", "1191", "641"} <= set(articles(content()))


def test_due() -> None:
    """By a day, the first first; the screens are those that say so themselves on that day."""
    assert due_by(content(), date(2026, 12, 31)) == ()
    found = due_by(content(), date(2027, 4, 1))

    assert [one.name for one in found if not one.is_guide] == ["AA-05", "AA-04", "AA-03", "AA-02"]
    assert {one.name for one in found if one.is_guide} == {"menu", "help"}
    for day in (date(2027, 3, 31), date(2027, 4, 1), date(2027, 6, 1)):
        warned, withdrawn = screens_due(content(), day)
        assert warned == tuple(one for one in due_screens(content()) if day >= one.warned_from)
        assert {one.step for one in withdrawn} == ({"one"} if day >= date(2027, 4, 1) else set())
