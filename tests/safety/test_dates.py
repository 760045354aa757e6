"""A8, F2: what nobody has checked for long is not told as if it were sure."""

from datetime import date, timedelta

import pytest

from bot.engine.show import flow_link
from bot.model.contacts import NEVER_EXPIRE
from bot.model.messages import Message
from bot.model.names import HELP, FlowName, Locale
from tests.project import opened, talk_on
from tests.safety.everything import LOCALES, TODAY, talk, the_content

ASK = {"fr": "avocat", "en": "lawyer", "ar": "محام"}
CHECKED_AGAIN = {
    "fr": "numéro à vérifier",
    "en": "number to be checked",
    "ar": "رقم يجب التأكد منه",
}
WITHDRAWN = {
    "fr": "a besoin d’être relu",
    "en": "needs to be checked again",
    "ar": "يحتاج إلى مراجعة",
}
WARNED = {"fr": "devait être relu avant", "en": "was to be checked again", "ar": "كان يجب أن يُراجَع"}


def last_reading() -> date:
    """The day from which on no fact is fresh any more."""
    content = the_content().content
    assert content is not None
    return max(fact.read.again_before for fact in content.facts.values())


def screens_on(day: date, locale: Locale) -> tuple[Message, ...]:
    """Each step with words as it is on a day, if nobody touches the content until then."""
    return opened(locale, day)


def after_the_letter(day: date) -> Message:
    """What somebody sees on a day when the judge's paper is four days old."""
    then = talk_on(day)
    message = then.press(flow_link(then.guides, Locale("fr"), None, FlowName("judge-refused")))
    for _ in range(6):
        if "écrire le jour" in message.text:
            message = then.typed(message.link, f"{day - timedelta(days=4):%d/%m/%Y}")
        yes = [one.link for row in message.choices for one in row if "✅" in one.label]
        if not yes:
            break
        message = then.press(yes[0] or "")
    return message


@pytest.mark.parametrize("locale", LOCALES)
def test_old_numbers_are_withdrawn(locale: Locale) -> None:
    """A8: 31 days after its check a number is gone from every screen, and 119 stands there."""
    content = the_content().content
    assert content is not None
    newest = max(one.checked for one in content.contacts.values())
    gone = [one.number for one in content.contacts.values() if one.number not in NEVER_EXPIRE]
    assert gone != []
    later = screens_on(newest + timedelta(days=31), locale)
    seen = [one for one in screens_on(TODAY, locale) if any(n in one.text for n in gone)]

    assert not any(f"📞 \u2068{number}" in one.text for one in later for number in gone)
    assert seen != []
    assert sum(CHECKED_AGAIN[locale] in one.text for one in later) > 0
    assert all("119" in one.text for one in later if CHECKED_AGAIN[locale] in one.text)


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_of_the_state_never_go(locale: Locale) -> None:
    """A8: 112, 119, 15, 17 and 114 are on the help screen ten years later, too."""
    then = talk_on(TODAY + timedelta(days=3650))
    message = then.press(flow_link(then.guides, locale, None, FlowName(HELP)))

    assert all(number in message.text for number in ("119", "112", "15", "17"))
    assert CHECKED_AGAIN[locale] not in message.text


def test_who_must_call_a_number_is_told() -> None:
    """A8: after sixty days a number needs somebody's call, those of the State as well."""
    content = the_content().content
    assert content is not None
    for one in content.contacts.values():
        assert not one.needs_a_call(one.checked + timedelta(days=60))
        assert one.needs_a_call(one.checked + timedelta(days=61))


@pytest.mark.parametrize("locale", LOCALES)
def test_passed_law_is_withdrawn(locale: Locale) -> None:
    """F2: past its day a critical text is gone, no day is counted, and whom to ask stands there."""
    content = the_content().content
    assert content is not None
    then = {(one.flow, one.step): one for one in screens_on(last_reading(), locale)}
    seen = 0
    for (flow, name), message in then.items():
        step = content.flows[flow].steps[name]
        if message.facts and step.about.critical and WITHDRAWN[locale] in message.text:
            seen += 1
            assert ASK[locale] in message.text
            assert message.deadlines == ()
            assert message.choices != ()
    withdrawn = {key for key, one in then.items() if WITHDRAWN[locale] in one.text}
    told = [
        one
        for one in screens_on(TODAY, locale)
        if (one.flow, one.step) in withdrawn and one.own_words
    ]

    assert seen > 20
    assert not any(one.own_words in then[one.flow, one.step].text for one in told)


def test_no_day_is_counted_by_passed_law() -> None:
    """F2: an appeal whose rule was to be read again has no last day any more; today it has one."""
    fresh, passed = after_the_letter(TODAY), after_the_letter(last_reading())

    assert fresh.deadlines != ()
    assert "Dernier jour" in fresh.text
    assert WITHDRAWN["fr"] in passed.text
    assert passed.deadlines == ()
    assert "Dernier jour" not in passed.text


def test_passed_law_warns() -> None:
    """F2: past its day every screen that rests on law says so, or is withdrawn; today none does."""
    for locale in LOCALES:
        words = (WARNED[locale], WITHDRAWN[locale])
        resting = 0
        for message in screens_on(last_reading(), locale):
            if message.facts and message.flow != HELP:
                resting += 1

                assert any(one in message.text for one in words), (message.flow, message.step)
        assert resting > 20
        assert not any(
            one in message.text for message in screens_on(TODAY, locale) for one in words
        )


def test_the_day_before_all_is_well() -> None:
    """F2: a fact holds until the day before it is to be read again, and not on that day."""
    content = the_content().content
    assert content is not None
    first = min(fact.read.again_before for fact in content.facts.values())
    assert talk().today() < first
    before, on = (
        sum(any(one in message.text for one in (WARNED["fr"], WITHDRAWN["fr"]))
            for message in screens_on(day, Locale("fr")))
        for day in (first - timedelta(days=1), first)
    )  # fmt: skip

    assert before == 0
    assert on > 0
