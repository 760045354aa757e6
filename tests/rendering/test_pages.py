"""The pages about a screen, one for each verb."""

from datetime import date

import pytest

from bot.content.texts import ReviewState
from bot.engine.links import has_helper
from bot.engine.show import menu_link, show, step_link
from bot.model.installation import Installation
from bot.model.names import FlowName, Locale, StepName
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, without_marks
from bot.rendering.pages import PAGES, message_for
from bot.rendering.pages_about import MAX_SOURCES
from tests.build import AR, EN, FLOWS, FR, LAW, TODAY, States, content_of
from tests.rendering.said import Bot, labels, parts

WAY = "refused department"
LOCALES = [FR, EN, AR]


def test_every_verb_has_a_page() -> None:
    """One table, one place."""
    assert set(PAGES) == set(Verb)
    assert set(Verb) >= WITH_EFFECT


@pytest.mark.parametrize("verb", list(Verb))
def test_page_of_a_link_that_does_not_fit(verb: Verb) -> None:
    """A link with a note shows its screen, whatever it asks for: she must read the note."""
    bot = Bot()
    link = verb.value + bot.link(WAY)[1:-2] + "AA"
    message = bot.show(link)

    assert bot.ui("note-content-changed") in parts(message)
    assert message == bot.show("s" + link[1:])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("verb", list(Verb))
def test_every_page_leads_back(verb: Verb, locale: Locale) -> None:
    """Every page is said without a fault, and each of its buttons leads somewhere."""
    bot = Bot()
    message = bot.at(WAY, locale, verb=verb)

    assert (message.faults, bool(message.text.strip())) == ((), True)
    for row in message.rows:
        for button in row:
            assert show(bot.compiled, button.link or "", TODAY).note is None


def test_more() -> None:
    """
    What more can be done with a screen; where it comes from only where it speaks of law, and
    "show in French" only to whoever does not read French already.
    """
    bot = Bot()
    names = ["show-in-french", "where-from", "share", "wrong", "leave", "privacy-title", "back"]
    for locale in (EN, AR):
        with_law = labels(bot.at(WAY, locale, verb=Verb.MORE))
        assert with_law[:7] == [[bot.ui(name, locale)] for name in names]
    names.remove("show-in-french")
    assert labels(bot.at(WAY, verb=Verb.MORE))[:6] == [[bot.ui(name)] for name in names]
    names.remove("where-from")
    assert labels(bot.at("refused", verb=Verb.MORE))[:5] == [[bot.ui(name)] for name in names]
    assert parts(bot.at(WAY, verb=Verb.MORE))[1] == bot.ui("more-title")


def test_page_keeps_one_row() -> None:
    """Under a page are the way back to the screen, language, more and help."""
    bot = Bot()
    message = bot.at(WAY, verb=Verb.SOURCES)

    assert [button.link for button in message.choices[-1]] == [bot.link(WAY)]
    assert message.fixed == bot.at(WAY).fixed[-1:]
    assert message.deadlines == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_in_french(locale: Locale) -> None:
    """The same screen in the language of papers, with nothing but the way back."""
    bot = Bot()
    message = bot.at(WAY, locale, verb=Verb.IN_FRENCH)

    assert message.text == bot.at(WAY, FR).text
    assert not message.is_right_to_left
    assert [[button.link for button in row] for row in message.rows] == [[bot.link(WAY, locale)]]
    assert labels(message) == [[bot.ui("back", locale)]]


def test_sources() -> None:
    """What the law says, its articles, its sources with their days, and how sure we are."""
    bot = Bot()
    assert parts(bot.at(WAY, verb=Verb.SOURCES))[1:] == [
        bot.ui("sources-title"),
        "• Le refus doit être écrit. (REC-01)\n⚖️ CASF, article R221-11\n"
        f"📄 Légifrance (03/04/2026)\n{bot.ui('sure')}",
    ]


def test_sources_of_a_time_limit() -> None:
    """A time limit brings its facts along; who has read none says so; no law, no line of law."""
    bot = Bot()
    assert parts(bot.at("refused judge 2026-11-10 unknown", verb=Verb.SOURCES))[1:] == [
        bot.ui("sources-title"),
        "• L’appel se fait dans les quinze jours. (REC-18)\n"
        f"📄 Guide (sans date)\n{bot.ui('less-sure')}",
        bot.ui("read-by-nobody"),
    ]


def test_no_sources() -> None:
    """A step that says nothing of the law says that."""
    bot = Bot()

    assert parts(bot.at("refused", verb=Verb.SOURCES))[1:] == [bot.ui("no-sources")]


def test_french_lines_run_left_to_right() -> None:
    """In a right-to-left language the law stays French and keeps its direction."""
    message = Bot().at(WAY, AR, verb=Verb.SOURCES)
    lines = [line for line in message.text.split("\n") if "REC-01" in line or "CASF" in line]

    assert len(lines) == 2
    assert all(line.startswith(LEFT_TO_RIGHT_MARK) for line in lines)


def test_many_sources() -> None:
    """Facts that do not fit one page are cut, and that there are more is said."""
    fact = LAW[LAW.index("REC-01:") : LAW.index("REC-18:")]
    long = fact.replace("Le refus doit être écrit.", "x" * 700)
    law = LAW + "".join(long.replace("REC-01", f"REC-{number}") for number in range(50, 60))
    names = ", ".join(f"REC-{number}" for number in range(50, 60))
    flows = {**FLOWS, "help": f"start: {{facts: [{names}], go: end}}"}
    bot = Bot(content=content_of(flows, law=law))
    message = bot.at("help", verb=Verb.SOURCES)

    assert parts(message)[-1] == bot.ui("more-sources")
    told = [part for part in parts(message) if part.startswith("• ")]
    assert len(told) == MAX_SOURCES // (700 + 90)
    assert len(message.text) < 4096


def test_at_most_three_sources_of_a_fact() -> None:
    """One fact does not fill the page: the first three sources stand for the others."""
    source = '{title: Légifrance, url: "https://www.legifrance.gouv.fr", dated: 2026-04-03}'
    many = ", ".join(source.replace("Légifrance", f"Source {number}") for number in range(5))
    bot = Bot(content=content_of(law=LAW.replace(source, many)))
    text = without_marks(bot.at(WAY, verb=Verb.SOURCES).text)

    assert [number for number in range(5) if f"Source {number}" in text] == [0, 1, 2]


def test_languages() -> None:
    """Hers first, each in its own name, with its number, and a sign where nobody has read it."""
    states: States = {(EN, "refused", "title"): ReviewState.REVIEWED}
    bot = Bot(states=states)
    message = bot.at(WAY, AR, EN, verb=Verb.LANGUAGES)

    assert labels(message) == [
        ["3️⃣ العربية · Arabe ✎"],
        ["1️⃣ Français"],
        ["2️⃣ English · Anglais"],
    ]
    assert message.text == "🌍"
    assert message.link == Verb.LANGUAGES.value + bot.link(WAY, AR, EN)[1:]


def test_languages_keep_the_place() -> None:
    """Each language leads to the same step with the same answers."""
    bot = Bot()
    way = "refused judge 2026-11-10"
    here = show(bot.compiled, bot.link(way), TODAY)
    for row, locale in zip(bot.at(way, verb=Verb.LANGUAGES).choices, LOCALES, strict=True):
        there = show(bot.compiled, row[0].link or "", TODAY)

        assert (there.locale, there.step, there.answers, there.note) == (
            locale,
            here.step,
            here.answers,
            None,
        )


def test_second_language_is_asked_once() -> None:
    """Who chooses a language that is seldom ready is asked for a second; who has one is not."""
    bot = Bot()

    def chosen(message_locale: Locale, helper: Locale | None) -> dict[str, str]:
        rows = bot.at(WAY, message_locale, helper, Verb.LANGUAGES).choices
        return {(row[0].link or "")[2]: (row[0].link or "")[0] for row in rows}

    assert chosen(FR, None) == {"f": "s", "e": "s", "a": Verb.HELPER.value}
    assert chosen(FR, EN) == {"f": "s", "e": "s", "a": "s"}


def test_choice_of_the_second_language() -> None:
    """French and English; the choice stays in every link."""
    bot = Bot()
    message = bot.at(WAY, AR, verb=Verb.HELPER)

    assert labels(message) == [["1️⃣ Français"], ["2️⃣ English"]]
    assert message.is_right_to_left
    targets = [show(bot.compiled, row[0].link or "", TODAY) for row in message.choices]
    assert [(one.locale, one.helper, one.note) for one in targets] == [
        (AR, FR, None),
        (AR, EN, None),
    ]
    assert all(has_helper(one.link) for one in targets)


def test_share() -> None:
    """The address of the step alone: no moves, no answers, no mark that would break it."""
    address = "https://t.me/example_bot"
    way = "refused judge 2026-11-10 unknown"
    bot = Bot(installation=Installation(address=address))
    message = bot.at(way, AR, EN, verb=Verb.SHARE)
    link = step_link(bot.compiled, AR, EN, FlowName("refused"), StepName("in-time"))
    shared = f"{address}?start={link}"

    assert message.address == shared
    assert without_marks(message.text).endswith(f"\n\n{shared}")
    assert bot.ui("share-text", AR) in parts(message)
    assert len(link) == 11


def test_share_nowhere() -> None:
    """Where the bot has no address there is nothing to share, and that is said."""
    bot = Bot()
    message = bot.at(WAY, verb=Verb.SHARE)

    assert (message.address, parts(message)[1:]) == ("", [bot.ui("share-nowhere")])


@pytest.mark.parametrize(
    ("installation", "said"),
    [
        (Installation(), "wrong-thanks-trial"),
        (Installation(organisation="Maison", contact="x@example.org"), "wrong-thanks-trial"),
        (Installation(public=True), "wrong-thanks-trial"),
        (Installation(public=True, organisation="Maison", contact="x"), "wrong-thanks"),
    ],
)
def test_wrong(installation: Installation, said: str) -> None:
    """Thanks, and the way back; a team that sees it is named only where there is one."""
    bot = Bot(installation=installation)
    message = bot.at(WAY, verb=Verb.WRONG)

    assert parts(message)[1:] == [bot.ui(said)]
    assert [button.link for button in message.choices[0]] == [bot.link(WAY)]


def test_harmless() -> None:
    """After leaving, a screen that tells nothing: no title, no place, no trail."""
    bot = Bot()
    message = bot.at(WAY, AR, verb=Verb.LEAVE)
    home = menu_link(bot.compiled, AR)

    assert parts(message) == [bot.ui("harmless", AR)]
    assert (message.link, message.title_length) == (home, 0)
    assert [[button.link for button in row] for row in message.rows] == [
        [Verb.LANGUAGES.value + home[1:]]
    ]


def test_pages_keep_the_day() -> None:
    """A page is made from the screen of its day."""
    bot = Bot()
    link = bot.link("refused judge 2026-11-10 unknown")
    later = message_for(bot.compiled, bot.words, Verb.MORE.value + link[1:], date(2026, 12, 24))

    assert later.step == "late"


def test_arabic_pages_are_marked() -> None:
    """Every line of a page that begins with a sign is marked in Arabic."""
    message = Bot().at(WAY, AR, verb=Verb.PRIVACY)
    lines = [line for line in message.text.split("\n") if line]

    assert message.is_right_to_left
    assert all(
        line[0] in {RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK} or "\u0600" <= line[0] <= "\u06ff"
        for line in lines
    )
