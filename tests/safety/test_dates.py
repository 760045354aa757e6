"""A8, F2: what nobody has checked for long is not told as if it were sure."""

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import conversation_on
from bot.engine.show import flow_link, step_link
from bot.model.contacts import NEVER_EXPIRE
from bot.model.content import Content
from bot.model.due_screens import due_screens
from bot.model.flows import SpokenStep
from bot.model.messages import Message
from bot.model.names import HELP, FlowName, Locale, StepName
from bot.service.conversation import Conversation
from bot.service.lint.rendered import MAX_OWN_WORDS
from tests.safety.everything import LOCALES, TODAY, talk, the_content

FRENCH = Locale("fr")
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


_today = [TODAY]


@cache
def _bot() -> Conversation:
    return conversation_on(the_content(), lambda: _today[0])


def bot_on(day: date) -> Conversation:
    """The bot as it is on a day, if nobody touches its content until then: until the next call."""
    _today[0] = day
    return _bot()


def last_reading() -> date:
    """The day from which on no fact is fresh any more."""
    content = the_content().content
    assert content is not None
    return max(fact.read.again_before for fact in content.facts.values())


def loaded() -> Content:
    """The content of the project."""
    content = the_content().content
    assert content is not None
    return content


def screens_on(day: date, locale: Locale, *, only_with_phones: bool = False) -> list[Message]:
    """Each step with words, as it is on a day when it is opened by its own link."""
    then = bot_on(day)
    return [
        then.press(step_link(then.compiled, locale, None, flow.name, name))
        for flow in then.compiled.content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
        and (not only_with_phones or then.translations.phones.named(flow.name, name))
    ]


def after_the_letter(day: date) -> Message:
    """What somebody sees on a day when the judge's paper is four days old."""
    then = bot_on(day)
    message = then.press(flow_link(then.compiled, Locale("fr"), None, FlowName("judge-refused")))
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
    """A8: 121 days after its check a number is gone from every screen, and 119 stands there."""
    content = the_content().content
    assert content is not None
    newest = max(one.checked for one in content.contacts.values())
    gone = [one.number for one in content.contacts.values() if one.number not in NEVER_EXPIRE]
    assert gone != []
    later = screens_on(newest + timedelta(days=121), locale)
    seen = [one for one in screens_on(TODAY, locale) if any(n in one.text for n in gone)]

    assert not any(f"📞 \u2068{number}" in one.text for one in later for number in gone)
    assert seen != []
    assert any(CHECKED_AGAIN[locale] in one.text or "📞 \u2068119" in one.text for one in later)
    assert all("119" in one.text for one in later if CHECKED_AGAIN[locale] in one.text)


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_of_the_state_never_go(locale: Locale) -> None:
    """A8: 112, 119, 15, 17 and 114 are on the help screen ten years later, too."""
    then = bot_on(TODAY + timedelta(days=3650))
    message = then.press(flow_link(then.compiled, locale, None, FlowName(HELP)))

    assert all(number in message.text for number in ("119", "112", "15", "17"))
    assert CHECKED_AGAIN[locale] not in message.text


DAYS = st.integers(0, 4000).map(lambda days: TODAY + timedelta(days=days))
SUICIDE = (("help", "dark-thoughts"), ("mind", "die"), ("mind", "talk"))
"""The screens that speak of dying; each has had the line for it from the first day on."""


@given(DAYS, st.sampled_from(LOCALES))
@settings(deadline=None, max_examples=25)
def test_a_number_is_fresh_dated_or_gone(day: date, locale: Locale) -> None:
    """
    A8, on any day: 30 days without a word, then with the day of its check, then gone after 120.

    A line of the State is never gone; what is gone is replaced by 119 on the same screen.
    """
    talk = bot_on(day)
    phones = talk.translations.phones
    for message in screens_on(day, locale, only_with_phones=True):
        for one in phones.named(message.flow, message.step):
            age = (day - one.checked).days
            stands = f"📞 \u2068{one.number}\u2069" in message.text
            checked = f"\u2068{one.checked:%d/%m/%Y}\u2069"
            lines = message.text.split("\n")
            dated = [line for line in lines if checked in line and one.number in line]
            where = (message.flow, message.step, one.number, age)

            assert stands == (one.is_of_the_state or age <= 120), where
            assert bool(dated) == (stands and age > 30), where
            assert stands or "119" in message.text, where


@given(DAYS, st.sampled_from(LOCALES))
@settings(deadline=None, max_examples=25)
def test_nobody_who_thinks_of_dying_is_left_without_the_line(day: date, locale: Locale) -> None:
    """A7, A8: on every day, screens about suicide give 3114, and are never withdrawn."""
    then = bot_on(day)
    for flow, step in SUICIDE:
        link = step_link(then.compiled, locale, None, FlowName(flow), StepName(step))
        message = then.press(link)

        assert "📞 \u20683114\u2069" in message.text, (flow, step)
        assert WITHDRAWN[locale] not in message.text


def test_all_who_name_the_line_keep_it() -> None:
    """A8: whatever screen names 3114 today names it ten years from now."""
    for day in (TODAY, TODAY + timedelta(days=3650)):
        with_it = {(one.flow, one.step) for one in screens_on(day, FRENCH) if "3114" in one.text}
        assert with_it >= set(SUICIDE)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_withdrawn_screen_keeps_its_numbers(locale: Locale) -> None:
    """F2: words go, numbers stay, and whom to ask stands there."""
    then = {(one.flow, one.step): one for one in screens_on(last_reading(), locale)}
    phones = bot_on(last_reading()).translations.phones
    withdrawn = {key: one for key, one in then.items() if WITHDRAWN[locale] in one.text}
    with_numbers = {key: one for key, one in withdrawn.items() if phones.named(*key)}

    assert len(with_numbers) > 20
    for key, message in with_numbers.items():
        assert ASK[locale] in message.text
        for one in phones.named(*key):
            number = one.number if one.is_shown(last_reading()) else "119"
            assert f"📞 \u2068{number}\u2069" in message.text, (key, one.number)
    assert all(len(one.own_words) <= MAX_OWN_WORDS for one in withdrawn.values())


def test_no_week_takes_more_than_a_tenth() -> None:
    """F2: seen on the screens themselves, no week adds more than a tenth that are due."""
    first = min(one.warned_from for one in due_screens(loaded()))
    marks = (WARNED["fr"], WITHDRAWN["fr"])
    before = 0
    for week in range(16):
        shown = screens_on(first + timedelta(days=7 * week - 1), FRENCH)
        due = sum(any(mark in one.text for mark in marks) for one in shown)
        assert due - before <= len(shown) / 10, week
        before = due
    assert before > 600


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
            # The last screen of a guide has the way to the menu alone.
            assert message.choices != () or message.fixed != ()
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
