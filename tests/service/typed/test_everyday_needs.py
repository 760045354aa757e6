"""What somebody of sixteen needs, in the words of every day."""

import pytest

from bot.model.names import PLACES_FLOW, Locale
from bot.service.danger import DANGER_TYPED
from bot.service.normalize import Typed, bare_tokens
from bot.service.typed.town_anywhere import everyday_words
from tests.project import own_talk, talk

BODY = {
    "fr": ("préservatif", "capote", "condom", "IST", "mst", "règles", "je cherche une capote svp",
           "test de grossesse", "contraception"),
    "en": ("condom", "I need a condom", "STD", "pregnancy test", "my period", "birth control"),
    "ar": ("واقي ذكري", "منع الحمل", "الدورة الشهرية"),
}  # fmt: skip
DOCTOR = {
    "fr": ("fièvre", "j'ai de la fievre", "mal au ventre", "j ai mal à la tête", "toux", "gale",
           "mal de dents"),
    "en": ("fever", "headache", "stomach ache", "cough", "toothache", "pain"),
    "ar": ("حمى", "صداع", "سعال", "وجع أسنان", "sda3"),
}  # fmt: skip
MONEY = {
    "fr": ("argent", "salaire", "carte sim", "puce", "chargeur", "travail"),
    "en": ("money", "salary", "sim card", "charger", "job"),
    "ar": ("فلوس", "راتب", "شريحة", "شاحن", "عمل"),
}


def flows(text: str, locale: str) -> set[str]:
    """The guides that are shown, or that the buttons of a question lead to."""
    message = talk().typed(talk().menu(Locale(locale)), text)
    links = [one.link for row in message.choices for one in row if one.link]
    assert message.counted_as != DANGER_TYPED, text
    return {str(message.flow), *(str(talk().press(link).flow) for link in links)}


@pytest.mark.parametrize(("text", "locale"), [(one, at) for at in BODY for one in BODY[at]])
def test_questions_of_the_body(text: str, locale: str) -> None:
    """A question of the body opens its guide; "condom" is no town where none is asked for."""
    assert "sex-and-pregnancy" in flows(text, locale)


@pytest.mark.parametrize(("text", "locale"), [(one, at) for at in DOCTOR for one in DOCTOR[at]])
def test_what_hurts(text: str, locale: str) -> None:
    """What hurts leads to where a doctor is, or to the word that explains it."""
    assert flows(text, locale) & {str(PLACES_FLOW), "words"}


@pytest.mark.parametrize(("text", "locale"), [(one, at) for at in MONEY for one in MONEY[at]])
def test_money_work_and_telephone(text: str, locale: str) -> None:
    """Money, work and the telephone lead to the guides that speak of them."""
    assert flows(text, locale) & {"everyday", "work", "words"}


def test_no_everyday_word_is_a_misspelt_town() -> None:
    """A word of every day, or of a need, is never taken for a town by a near match."""
    desk = own_talk()._desk
    everyday = desk.made(everyday_words)

    for word in ("condom", "capote", "chargeur", "fievre", "argent", "ventre"):
        assert set(bare_tokens(word)) <= everyday
    which_town = talk().typed(talk().menu(), "villeneuve").text.split("\n\n")[-1]
    for word in sorted(everyday)[::40]:
        if len(word) > 4 and not desk.towns.is_a_name(Typed(word)):
            assert which_town not in talk().typed(talk().menu(), word).text, word
