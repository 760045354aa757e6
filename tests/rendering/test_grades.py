"""A screen whose text is a draft, stale, missing or in another language: what is said, and how."""

from bot.content.texts import ReviewState
from bot.model.installation import Installation
from bot.rendering.lines import without_marks
from tests.build import AR, EN, FR, States, all_reviewed, content_of, texts_of, without
from tests.rendering.said import Bot, parts

PUBLIC = Installation(public=True)
IN_TIME = "refused judge 2026-11-10 unknown"


def states(state: ReviewState, *places: str) -> States:
    split = [place.split("/") for place in places]
    return {(locale, file, name): state for locale in (EN, AR) for file, name in split}


def test_draft() -> None:
    """
    A translation that nobody has read says so: in words where a guide counts or ends, by its sign
    alone between; the language of the content never does.
    """
    bot, read = Bot(), Bot(states=states(ReviewState.REVIEWED, "refused/department"))
    sign = bot.ui("draft-sign", EN)

    assert bot.ui("draft", EN).startswith(sign)
    assert parts(bot.at(IN_TIME, EN))[-1] == bot.ui("draft", EN)
    assert parts(bot.at("refused department", EN))[-1] == sign
    assert sign not in parts(read.at("refused department", EN))
    assert sign not in parts(bot.at("refused department"))


def test_a_draft_on_trial() -> None:
    """
    What was said once is not said again: on a first screen "nobody has checked" is in one line
    with the sign of a draft; in public that line is gone, and a draft says itself what it is.
    """
    bot, public = Bot(), Bot(installation=PUBLIC)
    sign = bot.ui("draft-sign", EN)

    assert parts(bot.at("refused", EN))[-1] == f"{bot.ui('trial', EN)} {sign}"
    assert bot.ui("draft", EN) not in parts(bot.at("refused", EN))
    assert parts(public.at("refused", EN))[-1] == bot.ui("draft", EN)
    assert parts(bot.at("refused"))[-1] == bot.ui("trial")


def test_stale_and_not_critical() -> None:
    """A text whose French has changed is still said, as an older one: somebody has read it."""
    bot = Bot(states=states(ReviewState.STALE, "refused/start"))
    message = bot.at("refused", EN)

    assert message.own_words.startswith("en refused")
    assert parts(message)[-1] == bot.ui("stale", EN)
    assert bot.ui("draft", EN) not in parts(message)


def test_stale_and_critical() -> None:
    """A critical text whose French has changed is withdrawn: French, and she is told."""
    bot = Bot(states=states(ReviewState.STALE, "refused/in-time"))
    message = bot.at(IN_TIME, EN)

    assert message.own_words.startswith("fr refused in-time")
    assert parts(message)[1] == bot.ui("changed-in-french", EN)
    assert message.faults == ()
    # Everything around it stays in her language.
    assert parts(message)[0] == "⚖️ en refused"
    assert bot.ui("paper-wins", EN) in parts(message)


def test_critical_draft_in_public() -> None:
    """In public, a critical text that nobody has read is withdrawn; on trial it is a draft."""
    trial, public = Bot(), Bot(installation=PUBLIC)

    assert trial.at(IN_TIME, EN).own_words.startswith("en")
    assert public.at(IN_TIME, EN).own_words.startswith("fr")
    assert public.at("refused department", EN).own_words.startswith("en")


def test_second_language() -> None:
    """What is withdrawn in hers is said in her second language, if that is read."""
    kept: States = {
        (AR, "refused", "in-time"): ReviewState.STALE,
        (EN, "refused", "in-time"): ReviewState.REVIEWED,
    }
    message = Bot(states=kept).at(IN_TIME, AR, EN)

    assert without_marks(message.own_words).startswith("en refused in-time")


def test_missing_text() -> None:
    """A text that no language has is replaced by what to do now, and the faults tell why."""
    content = content_of()
    texts = without(texts_of(content), FR, "refused", "department")
    bot = Bot(content=content, texts=texts)
    message = bot.at("refused department")

    assert bot.ui("text-missing") in parts(message)
    assert [one.message for one in message.faults] == ["refused/department"]


def test_missing_variable() -> None:
    """A name in braces is never shown raw: another language says it."""
    bot = Bot({"en": {"refused": "department = You have until { $someday }."}})
    message = bot.at("refused department", EN)

    assert "someday" not in message.text
    assert message.own_words == "fr refused department"
    assert [(one.locale, one.message) for one in message.faults] == [(EN, "refused/department")]


def test_all_read() -> None:
    """With everything read and in public, nothing but the step's own words is on a plain step."""
    content = content_of()
    bot = Bot(content=content, texts=all_reviewed(texts_of(content)), installation=PUBLIC)

    assert parts(bot.at("refused department", EN)) == ["⚖️ en refused", "en refused department"]
