"""The code to scan and the poster: what stands beside it, where there is one, and where not."""

from dataclasses import replace

import pytest

from bot.engine.links import with_verb
from bot.model.installation import Installation
from bot.model.messages import Message
from bot.model.names import FlowName, Locale
from bot.model.sheets import LineStyle, Sheet, SheetKind
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.lines import without_marks
from tests.build import AR, EN, FR, content_of
from tests.rendering.said import Bot, labels

HOME = "https://t.me/example_bot"
WAY = "refused unsure"


def bot(installation: Installation | None = None, *, sensitive: bool = False) -> Bot:
    """The small content on Telegram; its guide about refusals sensitive, or not."""
    content = content_of()
    name = FlowName("refused")
    flow = replace(content.flows[name], sensitive=sensitive)
    content = replace(content, flows={**content.flows, name: flow})
    return Bot(content=content, installation=installation or Installation(address=HOME))


def sheet(message: Message) -> Sheet:
    """What was made."""
    assert isinstance(message.attachment, Sheet)
    return message.attachment


def texts(made: Sheet, style: LineStyle) -> list[str]:
    """What stands on it in one style."""
    return [line.text for line in made.lines if line.style is style]


@pytest.mark.parametrize("locale", [FR, EN, AR])
@pytest.mark.parametrize("verb", [Verb.SHARE, Verb.POSTER])
def test_the_title_in_both_languages(locale: Locale, verb: Verb) -> None:
    """In French for who is shown it, in hers for who shows it; no sign that no font has."""
    made = sheet(bot().at(WAY, locale, verb=verb))

    assert texts(made, LineStyle.LARGE) == ["fr refused"]
    assert texts(made, LineStyle.MEANING) == ([] if locale == FR else [f"{locale} refused"])
    assert made.is_right_to_left is (locale == AR)
    assert verb in WITH_EFFECT


def test_the_code_leads_where_the_text_does() -> None:
    """The picture and the line that can be copied are the same address."""
    message = bot().at(WAY, AR, EN, verb=Verb.SHARE)

    assert sheet(message).kind is SheetKind.CODE
    assert texts(sheet(message), LineStyle.CODE) == [message.address]
    assert message.address.startswith(f"{HOME}?start=s")
    assert message.address in message.text


def test_a_sensitive_screen() -> None:
    """Its code is bare, so that nobody reads over her shoulder; it is never a poster."""
    here = bot(sensitive=True)
    shared, poster = here.at(WAY, verb=Verb.SHARE), here.at(WAY, verb=Verb.POSTER)

    assert [line.style for line in sheet(shared).lines] == [LineStyle.CODE]
    assert [here.ui("poster")] not in labels(shared)
    assert [here.ui("poster")] in labels(bot().at(WAY, verb=Verb.SHARE))
    assert poster.attachment is None
    assert here.ui("poster-not-this") in without_marks(poster.text)


def test_a_screen_of_her_own_answers() -> None:
    """Where her day stands there is no poster, and no title: whoever opens it has other answers."""
    here, way = bot(), "refused judge 2026-11-10 unknown"
    shared = here.at(way, verb=Verb.SHARE)

    assert "2026" not in str(sheet(shared).lines)
    assert sheet(shared).is_everybodys
    assert [line.style for line in sheet(shared).lines] == [LineStyle.CODE]
    assert [here.ui("poster")] not in labels(shared)
    assert here.at(way, verb=Verb.POSTER).attachment is None


def test_nowhere() -> None:
    """Without an address there is no code and no poster, and the page says why."""
    here = bot(Installation())
    for verb in (Verb.SHARE, Verb.POSTER):
        page = here.at(WAY, verb=verb)

        assert page.attachment is None
        assert here.ui("share-nowhere") in without_marks(page.text)
        assert [here.ui("poster")] not in labels(page)


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_the_poster(locale: Locale) -> None:
    """What it is, in both languages; which it speaks; that it is on trial; where it is."""
    here = bot()
    made = sheet(here.at(WAY, locale, EN, verb=Verb.POSTER))
    spoken = [FR] if locale == FR else [FR, locale]

    assert made.kind is SheetKind.POSTER
    assert texts(made, LineStyle.TEXT) == [here.ui("poster-scan", one) for one in spoken]
    small = texts(made, LineStyle.SMALL)
    assert small[0] == "Français · English · العربية"
    assert small[-1] == HOME
    assert len(small) == 2 + len(spoken)
    assert all("textes" in one or "texts" in one or "نصوص" in one for one in small[1:-1])
    # Nobody else's second language.
    assert texts(made, LineStyle.CODE)[0].partition("?start=")[2][3] == "-"


def test_who_runs_it() -> None:
    """In public its poster says who answers for it, and nothing of a trial."""
    public = Installation(public=True, organisation="Maison", contact="x", address=HOME)
    small = texts(sheet(bot(public).at(WAY, verb=Verb.POSTER)), LineStyle.SMALL)

    assert small[1:] == ["Maison", HOME]


def test_a_language_without_a_font() -> None:
    """Its French name stands on the poster: a row of boxes invites nobody."""
    content = content_of()
    english = replace(content.languages[EN], own_name="བོད་ཡིག", french_name="Tibétain")
    content = replace(content, languages={**content.languages, EN: english})
    here = Bot(content=content, installation=Installation(address=HOME))
    made = sheet(here.show(with_verb(here.link(WAY), Verb.POSTER)))

    assert texts(made, LineStyle.SMALL)[0] == "Français · Tibétain · العربية"
