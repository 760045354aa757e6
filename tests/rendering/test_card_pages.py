"""A card to show: which screens give one, and what stands on it, large, small and not at all."""

from dataclasses import replace
from itertools import pairwise

import pytest

from bot.engine.links import with_locale, with_verb
from bot.model.flows import InfoStep
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.sheets import LineStyle, Sheet, SheetKind, SheetLine
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.lines import without_marks
from tests.build import AR, EN, FR, Files, content_of, texts_of
from tests.project import LOCALES, talk, visits
from tests.rendering.said import Bot, labels

FLOWS = {
    "menu": """
        start:
          choices: {police: police}
        police:
          call: police
          go: end
    """,
    "help": "start:\n  go: end",
    "police": """
        start:
          choices: {lawyer: lawyer}
        lawyer:
          card: true
          go: end
    """,
}
FRENCH = """
lawyer =
    On te dit « non » ? Montre :
    « Je demande un avocat. »
    « Je ne signe pas : je ne comprends pas. »
    La loi : article L.{ "813-13" }
"""
ENGLISH = """
lawyer =
    Do they say « non »? Show:
    « Je demande un avocat. »
    (“I ask for a lawyer.”)
    « Je ne signe pas : je ne comprends pas. » (“I do not sign.”)
    The law: article L.{ "813-13" }
"""


def bot(english: str = ENGLISH, french: str = FRENCH) -> Bot:
    """A small content with one card; its Arabic is the English one."""
    content = content_of(FLOWS)
    own: Files = {FR: {"police": french}, EN: {"police": english}, AR: {"police": english}}
    return Bot(content=content, texts=texts_of(content, own))


def card(locale: Locale = FR, here: Bot | None = None) -> Sheet:
    """The card of the screen."""
    made = (here or bot()).at("police lawyer", locale, verb=Verb.CARD).attachment
    assert isinstance(made, Sheet)
    return made


def has_button(here: Bot, message: Message) -> bool:
    """Whether *message* offers the card."""
    return [here.ui("card", message.locale)] in labels(message)


def test_the_button() -> None:
    """On the step that says so, in every language, and on no other; never sent by a shared link."""
    here = bot()

    assert all(has_button(here, here.at("police lawyer", locale)) for locale in (FR, EN, AR))
    assert not has_button(here, here.at("police"))
    assert not has_button(here, here.at("police lawyer", verb=Verb.MORE))
    assert Verb.CARD in WITH_EFFECT


def test_what_is_on_it() -> None:
    """From the first sentence on, large; what stands below small; what was said to her not."""
    assert card().kind is SheetKind.CARD
    assert card().lines == (
        SheetLine(LineStyle.LARGE, "« Je demande un avocat. »".replace(" »", "\u00a0»").replace(
            "« ", "«\u00a0"), is_french=True),
        SheetLine(LineStyle.LARGE, "«\u00a0Je ne signe pas\u00a0: je ne comprends pas.\u00a0»",
                  is_french=True),
        SheetLine(LineStyle.SMALL, "La loi\u00a0: article L.813-13", is_french=True),
    )  # fmt: skip


@pytest.mark.parametrize("locale", [EN, AR])
def test_its_meaning(locale: Locale) -> None:
    """Under each sentence what it means, from its own line or the next; the French is the same."""
    lines = card(locale).lines
    meanings = [line.text for line in lines if line.style is LineStyle.MEANING]

    assert tuple(line for line in lines if line.is_french) == card().lines
    assert meanings == ["“I ask for a lawyer.”", "“I do not sign.”"]
    assert [lines.index(line) for line in lines if line.style is LineStyle.MEANING] == [1, 3]
    assert card(locale).is_right_to_left is (locale == AR)


def test_the_text_says_the_same() -> None:
    """The message, and the words under the picture, hold every line: for who cannot see it."""
    page = without_marks(bot().at("police lawyer", EN, verb=Verb.CARD).text)

    for line in card(EN).lines:
        assert line.text in page
        assert line.text in without_marks(card(EN).caption)


def test_a_meaning_that_cannot_be_printed() -> None:
    """In a script without a font the French is alone on the picture; the text has its meaning."""
    here = bot(ENGLISH.replace("I ask for a lawyer", "བོད་ཡིག").replace("I do not sign", "བོད་སྐད"))

    assert card(EN, here).lines == card().lines
    assert "བོད་ཡིག" in here.at("police lawyer", EN, verb=Verb.CARD).text


def test_a_translation_without_a_meaning() -> None:
    """A translator who forgot it takes nothing from the French."""
    here = bot("lawyer = « Je demande un avocat. »\n")

    assert card(EN, here).lines == card().lines


def test_a_step_without_a_card() -> None:
    """An old button on a step that lost its card: one sentence, no picture, and the way back."""
    here = bot()
    page = here.at("police", verb=Verb.CARD)

    assert here.ui("nothing-to-make") in without_marks(page.text)
    assert page.attachment is None
    assert labels(page)[0] == [here.ui("back")]


def test_a_withdrawn_card() -> None:
    """F2: what may no longer be said is not sent as a picture, which lives for ever, either."""
    critical = "card: true\n          critical: true\n          facts: [REC-01]"
    flows = {**FLOWS, "police": FLOWS["police"].replace("card: true", critical)}
    content = content_of(flows)
    old = {one: replace(fact, read=replace(fact.read, again_before=fact.read.on))
           for one, fact in content.facts.items()}  # fmt: skip
    content = replace(content, facts=old)
    here = Bot(content=content, texts=texts_of(content, {FR: {"police": FRENCH}}))

    assert "Je demande un avocat" not in here.at("police lawyer").text
    assert not has_button(here, here.at("police lawyer"))
    assert here.at("police lawyer", verb=Verb.CARD).attachment is None


@pytest.mark.parametrize("locale", LOCALES)
def test_every_card_of_the_project(locale: Locale) -> None:
    """Each has its sentences in French, each of them with its meaning, on nine screens or more."""
    steps = set()
    for visit in visits(FR):
        screen = visit.screen
        step = screen.flow, screen.step.about.name
        if not screen.step.about.card or step in steps:
            continue
        steps.add(step)
        link = with_verb(with_locale(talk().compiled, screen.link, locale), Verb.CARD)
        made = talk().press(link).attachment
        assert isinstance(made, Sheet), step
        assert made.is_everybodys
        styles = [line.style for line in made.lines]
        assert styles[0] is LineStyle.LARGE
        assert len(made.caption) <= 1024
        if locale != FR:
            for style, below in pairwise(styles):
                assert (style is LineStyle.LARGE) == (below is LineStyle.MEANING), step
    assert len(steps) >= 9


WITH_DAY = """
in-time =
    Montre :
    « Mon dernier jour est le { $appeal }. »
"""
DAY_ABOVE = """
in-time =
    Il te reste peu de temps : { $appeal }.
    « Je veux faire appel. »
"""
NO_DAY = """
in-time =
    Montre :
    « Je veux faire appel. »
"""


@pytest.mark.parametrize("locale", [FR, EN, AR])
@pytest.mark.parametrize(
    ("words", "is_everybodys"), [(WITH_DAY, False), (DAY_ABOVE, False), (NO_DAY, True)]
)
def test_a_card_with_her_day_is_hers(locale: Locale, words: str, is_everybodys: bool) -> None:
    """
    Whose a card is follows from what its screen says, not from its kind.

    A day that she gave and that the screen does not tell leaves it everybody's.
    """
    content = content_of()
    refused = content.flows[FlowName("refused")]
    step = refused.steps[StepName("in-time")]
    assert isinstance(step, InfoStep)
    shown = replace(step, about=replace(step.about, card=True))
    flows = {
        **content.flows,
        refused.name: replace(refused, steps={**refused.steps, shown.about.name: shown}),
    }
    content = replace(content, flows=flows)
    own: Files = {one: {"refused": words} for one in (FR, EN, AR)}
    here = Bot(content=content, texts=texts_of(content, own))
    made = here.at("refused judge 2026-11-10 unknown", locale, verb=Verb.CARD)

    assert isinstance(made.attachment, Sheet)
    assert made.faults == ()
    assert ("25/11/2026" in str(made.attachment.lines)) is (words == WITH_DAY)
    assert made.attachment.is_everybodys is is_everybodys


def test_a_sentence_that_stands_further_in() -> None:
    """A line that a volunteer indents more is a sentence all the same, as lint reads it."""
    here = bot(french=FRENCH.replace("    « Je", "      « Je"))

    assert card(here=here).lines == card().lines
