"""What rests on one thing of the content: held against what the screens themselves say."""

from datetime import datetime, time
from functools import cache

import pytest

from bot.content.phone_lines import PhoneLines
from bot.content.texts import ReviewState, Texts
from bot.model.content import Content
from bot.model.due_screens import facts_behind
from bot.model.flows import SpokenStep
from bot.model.names import PlaceId
from bot.service.workshop.impact import Impact, Why, impact
from bot.service.workshop.subjects import SubjectKind, nearest, subjects
from tests.build import AR, EN, FR, content_of, texts_of, without
from tests.places import WEDNESDAY, content_with_places, texts_with_places

NOON = datetime.combine(WEDNESDAY, time(12))


@cache
def made() -> tuple[Content, Texts]:
    """Guides of every kind of step; in English one text is missing, in Arabic one is signed."""
    content = content_of()
    own: dict[str, dict[str, str]] = {
        FR: {"refused": "urgent = Appelle le { $tel-119 }.\nlate = Le { -judge } décide.",
             "_terms": "-judge = juge\n-court = tribunal du { -judge }",
             "help": "hurt = Va au { -court }."},
        AR: {"lawyer": "paris = { $tel-119 }"},
    }  # fmt: skip
    states = {(AR, "refused", "in-time"): ReviewState.REVIEWED}
    texts = texts_of(content, own, states)
    return content, without(texts, EN, "refused", "late")


def of(name: str) -> Impact:
    """What rests on the one thing of that name."""
    content, texts = made()
    (subject,) = subjects(content, texts, name)
    return impact(content, texts, subject, NOON)


def screens_of(found: Impact) -> set[str]:
    """The screens as guide/step."""
    return {f"{one.flow}/{one.step}" for one in found.screens}


@pytest.mark.parametrize("fact", ["REC-01", "REC-18"])
def test_every_screen_of_a_fact(fact: str) -> None:
    """A screen that names the fact under "where is it from" is among those that are listed."""
    content, _ = made()
    wanted = {
        f"{flow.name}/{name}"
        for flow in content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
        and fact in [one.id for one in facts_behind(content, flow.name, step)]
    }

    assert wanted
    assert screens_of(of(fact)) >= wanted


def test_a_fact_leads_on_to_its_deadlines() -> None:
    """The deadline that names it, where its day shows, what it decides, who asks for its start."""
    found = of("rec-18")
    why = {f"{one.flow}/{one.step}": {reason for reason, _ in one.because} for one in found.steps}

    assert [one.name for one in found.entries] == ["appeal"]
    assert why["refused/in-time"] == {Why.FACT, Why.DAY}
    assert why["refused/time-left"] == {Why.DECIDES}
    assert why["refused/judge-day"] == why["refused/received-day"] == {Why.ASKS}
    assert "refused/letter-day" not in why


def test_every_screen_of_a_phone_line() -> None:
    """The screens that say the number, in French as lint counts them, and in any language."""
    content, texts = made()
    (line,) = content.contacts.values()
    french = PhoneLines(content, texts).screens()[line.name]

    for name in (line.name, "119", "1 19"):
        assert screens_of(of(name)) == {
            *(f"{flow}/{step}" for flow, step in french), "lawyer/paris",
        }  # fmt: skip


@pytest.mark.parametrize("name", ["judge", "-judge"])
def test_a_term_inside_of_another_term(name: str) -> None:
    """Texts that say the term by way of another are touched, too."""
    assert screens_of(of(name)) == {"refused/late", "help/hurt"}
    assert screens_of(of("-court")) == {"help/hurt"}


def test_languages() -> None:
    """Each text of each language, with what is signed, a draft or missing there."""
    texts = of("REC-18").texts
    signed = [one for one in texts if one.state is ReviewState.REVIEWED]

    assert [(one.locale, one.file, one.name) for one in signed] == [(AR, "refused", "in-time")]
    assert {one.locale for one in texts} == {FR, EN, AR}
    assert [one.locale for one in of("REC-01").texts if one.place is None] == [EN]


def test_names_that_are_none() -> None:
    """Nothing is called so; the nearest name of any sort is offered."""
    content, texts = made()

    assert subjects(content, texts, "REC-1") == subjects(content, texts, " ") == ()
    assert nearest(content, texts, "rec-1") == "REC-18"
    assert nearest(content, texts, "apeal") == "appeal"
    assert nearest(content, texts, "xxxxxxxx") == ""


def test_a_place() -> None:
    """Its screens by their searches, the rows that name it; found by the name on its card."""
    content, texts = content_with_places(), texts_with_places()
    (subject,) = subjects(content, texts, "Utopia 56 Lille")
    assert subject.kind is SubjectKind.PLACE
    found = impact(content, texts, subject, NOON)

    assert PlaceId(subject.name) == "lille-utopia56"
    assert "where-to-go/refused" in screens_of(found)
    (line,) = subjects(content, texts, "119-allo-enfance-en-danger")
    named = {one.name for one in impact(content, texts, line, NOON).entries if one.why is Why.NAMES}
    assert named >= {"sleep", "first-reception"}


def test_a_number_that_is_written_out() -> None:
    """A place with the number of a phone line, and a line on a card that says it, are touched."""
    content, texts = content_with_places(), texts_with_places()
    (line,) = [one for one in subjects(content, texts, "119") if one.kind is SubjectKind.PHONE]
    entries = impact(content, texts, line, NOON).entries

    says = {one.name for one in entries if one.why is Why.SAYING}
    assert says
    assert all("119" in content.directory.places[PlaceId(one)].says for one in says)
    assert any(one.why is Why.NUMBER for one in entries)
