"""A translation that nobody has signed stands beside the French, where it matters most."""

from collections.abc import Mapping

import pytest

from bot.content.texts import ReviewState
from bot.engine.links import with_locale, with_verb
from bot.engine.show import show, step_link
from bot.model.installation import Drafts, Installation
from bot.model.messages import Message
from bot.model.names import HELP, FlowName, Locale, StepName
from bot.model.retention import DataKind, ErasureStatus
from bot.model.verbs import Verb
from bot.rendering.beside_french import side_by_side
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, without_marks
from bot.rendering.pages import message_for
from bot.rendering.pages_private import erased_page, my_data_page
from bot.rendering.translations import Translations
from bot.service.lint.rendered import MAX_MESSAGE
from tests.build import AR, EN, FR, TODAY, States, all_reviewed, compiled_of, texts_of
from tests.engine.person import after
from tests.project import checked_content, talk, the_content

OWN = {
    "fr": {"refused": "in-time = Tu as { $appeal }.\nhub = Et après ?\n    .lawyer = 📞 Avocat",
           "help": "start =\n    Enfant en danger :\n    📞 { $tel-119 }\n    Gratuit."},
    "en": {"refused": "in-time = You have { $appeal }.\nhub = And then?",
           "help": "start =\n    Child in danger:\n    📞 { $tel-119 }\n    It is free."},
    "ar": {"refused": "in-time = لديك { $appeal }.",
           "help": "start =\n    طفل في خطر:\n    📞 { $tel-119 }\n    مجاني."},
}  # fmt: skip


def words(
    states: Mapping[tuple[Locale, str, str], ReviewState] | None = None,
    drafts: Drafts = Drafts.BESIDE_FRENCH,
) -> Translations:
    content = compiled_of().content
    given: States = dict(states or {})
    return Translations(content, texts_of(content, OWN, given), Installation(drafts=drafts))


def in_time(locale: Locale, said: Translations) -> list[str]:
    """The parts of a critical screen that names a day."""
    compiled = compiled_of()
    link = with_locale(compiled, after(compiled, "refused judge 2026-11-10 unknown").link, locale)
    message = message_for(compiled, said, link, TODAY)
    assert message.step == "in-time", message.step
    return without_marks(message.text).split("\n\n")


def help_lines(locale: Locale, said: Translations) -> list[str]:
    compiled = compiled_of()
    link = step_link(compiled, locale, None, HELP, StepName("start"))
    return message_for(compiled, said, link, TODAY).text.split("\n")


@pytest.mark.parametrize("locale", [EN, AR])
def test_a_critical_draft_has_the_french_under_it(locale: Locale) -> None:
    """Hers, then that it is a draft of a program, then the French with its French day."""
    said = words()
    told = in_time(locale, said)
    draft = said.say(locale, None, "_face", "draft").text
    below = said.say(locale, None, "_face", "french-below").text
    own = next(n for n, part in enumerate(told) if "25/11/2026" in part)

    assert told[own + 1] == without_marks(f"{draft}\n{below}")
    assert told[own + 2] == "Tu as mercredi 25/11/2026."
    assert "\n\n".join(told).count(without_marks(draft)) == 1


def test_french_alone_signed_and_french_itself_have_one_text() -> None:
    """With `french-only`, for a text that is signed, and in French itself, nothing is doubled."""
    signed = words({(EN, "refused", "in-time"): ReviewState.REVIEWED})
    alone = words(drafts=Drafts.FRENCH_ONLY)
    below = without_marks(words().say(EN, None, "_face", "french-below").text)

    for told in (in_time(EN, signed), in_time(EN, alone), in_time(FR, words())):
        assert not any(below in part for part in told)
        assert sum("25/11/2026" in part for part in told) == 1
    assert any(part.startswith("Tu as") for part in in_time(EN, alone))


def test_a_critical_text_older_than_the_french_is_french_alone() -> None:
    """Somebody signed another sentence: it may say another number of days now."""
    said = words({(EN, "refused", "in-time"): ReviewState.STALE})
    told = in_time(EN, said)

    assert not any("You have" in part for part in told)
    assert without_marks(said.say(EN, None, "_face", "changed-in-french").text) in told


def test_a_text_that_is_not_critical_stays_alone() -> None:
    """Its draft is marked; the French is one press away (⋯)."""
    compiled = compiled_of()
    link = step_link(compiled, EN, None, FlowName("refused"), StepName("hub"))
    text = message_for(compiled, words(), link, TODAY).text

    assert "And then?" in text
    assert "Et après" not in text


def test_help_is_said_line_by_line_in_both() -> None:
    """A number stands once, under both; French lines run from left to right; numbers first."""
    lines = [line for line in help_lines(AR, words()) if line]
    at = next(n for n, line in enumerate(lines) if "طفل" in line)

    assert without_marks(lines[at + 1]).startswith("Enfant en danger")
    assert lines[at + 1].startswith(LEFT_TO_RIGHT_MARK)
    assert "119" in lines[at + 2]
    assert sum("119" in line for line in lines) == 1
    assert [without_marks(one) for one in lines[at + 3 : at + 5]] == ["مجاني.", "Gratuit."]


def test_signed_help_stands_alone() -> None:
    """Once a speaker has signed it, the French goes."""
    lines = help_lines(EN, words({(EN, "help", "start"): ReviewState.REVIEWED}))

    assert not any("Enfant en danger" in line for line in lines)


@pytest.mark.parametrize(
    ("hers", "french", "both"),
    [
        ("a\n📞 1", "b\n📞 1", "a\nb\n📞 1"),
        ("a\n\u200f📞 1", "b\n\u200e📞 1", "a\nb\n\u200f📞 1"),
        ("a b", "c\nd", "a b\nc\nd"),
        ("same", "same", "same"),
    ],
)
def test_lines(hers: str, french: str, both: str) -> None:
    """One by one where both have as many, else one text under the other; nothing twice."""
    assert side_by_side(hers, french) == both


def pages(locale: Locale) -> dict[str, Message]:
    """Every page about what is kept, in the project's own words."""
    compiled, said = talk().compiled, talk().translations
    screen = show(compiled, talk().menu(locale), TODAY)
    kept = {one.value: 12 for one in DataKind}
    made = {
        one.value: erased_page(compiled, said, screen, one, messages_may_stay=True)
        for one in ErasureStatus
    }
    made["my-data"] = my_data_page(compiled, said, screen, kept)
    for verb in (Verb.PRIVACY, Verb.ERASE, Verb.OFFER_HELP, Verb.OFFER_DARK_THOUGHTS):
        made[verb.name] = message_for(compiled, said, with_verb(talk().menu(locale), verb), TODAY)
    return made


@pytest.mark.parametrize("locale", [EN, AR])
def test_privacy_erasing_and_the_question_about_help_are_said_in_both(locale: Locale) -> None:
    """Each sentence of the page in French stands on it, too, and fits one message."""
    for name, page in pages(locale).items():
        shown = without_marks(page.text)
        french = pages(FR)[name]
        for line in without_marks(french.text[french.title_length :]).split("\n"):
            assert line.strip() in shown, (name, line)
        assert len(page.text.encode("utf-16-le")) // 2 <= MAX_MESSAGE
        assert (
            without_marks(talk().translations.say(locale, None, "_face", "draft-sign").text)
            in shown
        )


def test_signed_pages_are_said_in_one_language() -> None:
    """No French, and no word of a draft, once every text of the page is signed."""
    loaded = the_content()
    said = Translations(checked_content(), all_reviewed(loaded.texts))
    link = with_verb(talk().menu(EN), Verb.PRIVACY)
    text = message_for(talk().compiled, said, link, TODAY).text

    assert "Ce bot" not in text
    assert "✎" not in text


def test_the_neutral_screen_says_no_word_of_a_draft() -> None:
    """Nothing on it may remind of the bot (safety rule B1)."""
    link = with_verb(talk().menu(EN), Verb.LEAVE)

    assert "✎" not in message_for(talk().compiled, talk().translations, link, TODAY).text
