"""What is looked for inside a sentence, and what comes before it."""

import pytest

from bot.engine.show import flow_link
from bot.model.messages import Message
from bot.model.names import HELP, START, FlowName, Locale
from bot.rendering.lines import without_marks
from bot.service.danger import DANGER_TYPED
from bot.service.normalize import Typed
from bot.service.spellings import Spellings
from bot.service.typed.inside import Phrases
from tests.project import talk
from tests.service.typed.test_sentences import guides

SMALL = frozenset({"je", "mon", "ma", "le", "la", "a", "au", "pas", "jai", "les"})


def phrases(*said: str) -> Phrases:
    """Phrases that lead to one screen each, by their own words."""
    return Phrases(((one, ((FlowName(one), START),)) for one in said), Spellings({}), SMALL)


def found(known: Phrases, text: str) -> list[str]:
    """The phrases that are found in a text, in their order there."""
    return [str(one.opens[0][0]) for one in known.found(Typed(text), lambda _: False)]


def answered(text: str, locale: str = "fr") -> Message:
    """What the menu answers."""
    return talk().typed(talk().menu(Locale(locale)), text)


@pytest.mark.parametrize(
    "text",
    [
        "pris mon téléphone", "les flics on pri mon telephone", "mon téléphone, ils l'ont pris",
        "ils ont pris même aussi le téléphone", "PRIS TELEFONE",
    ],
)  # fmt: skip
def test_words_of_a_phrase_stand_near(text: str) -> None:
    """Other words may stand between, and the order may be another."""
    assert found(phrases("pris mon téléphone"), text) == ["pris mon téléphone"]


@pytest.mark.parametrize(
    "text",
    ["téléphone", "pris le bus et puis le train et enfin trouvé un téléphone", "prix"],
)
def test_words_that_stand_apart_are_no_phrase(text: str) -> None:
    """Half of a phrase is none, nor are its words in two parts of a text."""
    assert found(phrases("pris mon téléphone"), text) == []


def test_what_is_denied_keeps_its_order() -> None:
    """Not sleeping is not sleeping somewhere cheap; of phrases at one word the longest is meant."""
    known = phrases("pas dormir", "dormir")

    assert found(known, "jpeux pas dormir") == ["pas dormir", "dormir"]
    assert found(known, "dormir pas cher") == ["dormir"]


def test_small_words_grown_to_a_word() -> None:
    """A word is known with an elided one at its front, and a slip only in a word of six letters."""
    known = phrases("avocat", "école", "juge")

    assert found(known, "lavocat decole") == ["avocat", "école"]
    assert found(known, "avocta jueg") == ["avocat"]


@pytest.mark.parametrize(
    ("text", "locale", "guide"),
    [
        ("la prefecture m'a donné une oqtf", "fr", "oqtf"),
        ("معي ورقة طرد", "ar", "oqtf"),
        ("j'ai reçu un papier du juge je comprends pas", "fr", "judge-letter"),
        ("mes regles viennent pas", "fr", "sex-and-pregnancy"),
        ("jveu apelé ma maman", "fr", "family"),
        ("jpeux pas dormir", "fr", "mind"),
        ("un patron veu membaucher", "fr", "work"),
        ("les flic on pri mon telephone", "fr", "phone-taken"),
        ("boutons qui grattent", "fr", "where-to-go"),
        ("on me dit de payer lavocat 500 euro", "fr", "find-lawyer"),
        ("tu connais un avocat pas cher", "fr", "find-lawyer"),
        ("jveu aller au lycée", "fr", "school"),
        ("صاحبي في الحبس", "ar", "prison"),
        ("خطية في التران", "ar", "everyday"),
    ],
)
def test_the_guide_is_among_the_first(text: str, locale: str, guide: str) -> None:
    """SMS, a town that is another word, a word on letters in a sentence, dialect."""
    assert guide in guides(answered(text, locale))


@pytest.mark.parametrize(
    ("text", "locale"), [("jai faim lyon", "fr"), ("hungry in lyon", "en"), ("جيعان في ليون", "ar")]
)
def test_hunger_in_a_town(text: str, locale: str) -> None:
    """Who says what she lacks, and where, gets the places there; the numbers are a button below."""
    message = answered(text, locale)

    assert (message.flow, message.step) == ("where-to-go", "eat")


@pytest.mark.parametrize(
    "text", ["jai avale plein de cachets", "j'ai avalé toute la boîte", "ابتلعت كل الأقراص"]
)
def test_an_overdose_is_told_to_help(text: str) -> None:
    """Words inside a sentence never come before danger: the line against suicide opens."""
    message = answered(text)

    assert (message.flow, message.step, message.counted_as) == (
        HELP, "dark-thoughts", DANGER_TYPED,
    )  # fmt: skip


@pytest.mark.parametrize("text", ["nzala", "aile", "avoka", "awokaa"])
def test_a_word_of_another_language_is_no_slip_of_help(text: str) -> None:
    """What is known just so is that need, each with one sign on its button, not two."""
    message = answered(text)
    first = without_marks(message.choices[0][0].label).split()

    assert message.counted_as != DANGER_TYPED
    assert len(first) < 2 or first[0] != first[1]


def test_a_people_is_no_language() -> None:
    """An Afghan speaks one of several: nothing is put in Dari for the word."""
    assert answered("afghan").locale == "fr"


def test_a_label_begun_opens_its_button() -> None:
    """The beginning of one button's words is that button."""
    link = flow_link(talk().compiled, Locale("fr"), None, FlowName("age-assessment"))
    wait = next(one for row in talk().press(link).choices for one in row if "attends" in one.label)

    assert talk().typed(link, "jattend") == talk().press(wait.link or "")


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("sos lyon", "fr"), ("sos je suis à Lyon", "fr"), ("aide moi 69003", "fr"),
        ("urgence gare du nord", "fr"), ("help paris", "en"), ("help me in Lille", "en"),
        ("نجدة باريس", "ar"), ("ayuda marseille", "es"),
    ],
)  # fmt: skip
def test_a_call_for_help_that_says_where(text: str, locale: str) -> None:
    """A2, A3: a word of help beside a town, and nothing more, asks whether to show the numbers."""
    message = answered(text, locale)

    assert (message.flow, message.counted_as) == ("menu", DANGER_TYPED)


@pytest.mark.parametrize(
    "text",
    ["secours populaire lyon", "dormir lyon", "lyon", "avocat lyon", "je suis à Lyon", "69003"],
)
def test_who_only_says_where_is_asked_nothing(text: str) -> None:
    """A town beside a need or an organisation is no call for help."""
    assert answered(text).counted_as != DANGER_TYPED
