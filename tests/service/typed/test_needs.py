"""Words of need and names of languages, in the languages of the young people."""

import pytest

from bot.model.languages import language_of_phone
from bot.model.messages import Message
from bot.model.names import HELP, Locale
from bot.model.typed_words import Need
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.service.danger import DANGER_TYPED
from bot.service.normalize import tokens
from tests.project import checked_content, talk

TYPED = checked_content().typed
OURS = checked_content().languages
SPOKEN = {str(one) for one in OURS}
NAMED = {name: language_of_phone(OURS, name) for name in TYPED.languages}
"""Each language that has names, with ours of that folder, or that a phone calls so."""
LANGUAGES = 25
"""Languages at the least in which a need is understood."""


def typed(text: str, locale: str = "fr") -> Message:
    """The answer on the menu of a language."""
    return talk().typed(talk().menu(Locale(locale)), text)


def opened(message: Message) -> set[tuple[str, str]]:
    """The screens that are shown, or that the buttons of a question lead to."""
    links = [one.link for row in message.choices for one in row if one.link is not None]
    shown = [message, *(talk().press(link) for link in links)]
    return {(str(one.flow), str(one.step)) for one in shown}


def test_how_many_languages() -> None:
    """Help, food, a bed and a doctor are understood in 25 languages and more."""
    for need in TYPED.needs:
        if need.name in {"help", "food", "bed", "doctor"}:
            known = {*need.sure, *SPOKEN}
            assert len(known) >= LANGUAGES, need.name
    assert len(TYPED.languages) >= LANGUAGES


@pytest.mark.parametrize("need", TYPED.needs, ids=lambda need: need.name)
def test_each_word_leads_to_its_need(need: Need) -> None:
    """Every word opens its guide or offers it; danger and words on letters may come first."""
    lost = []
    for phrases in (*need.sure.values(), *need.perhaps.values()):
        for phrase in phrases:
            message = typed(phrase.words)
            is_first = message.counted_as == DANGER_TYPED or message.flow == "words"
            if not is_first and not opened(message) & set(need.opens):
                lost.append((phrase.words, message.flow, message.step))

    assert lost == []


@pytest.mark.parametrize(
    "text",
    ["yardım", "YARDIM", "помогите", "помогите!!", "ayuda ayuda ayuda", "সাহায্য", "ሓገዝ", "救命",
     "مدد", "کمک", "caawimaad", "ndihmë", "msaada", "giúp tôi"],
)  # fmt: skip
def test_help_in_other_languages(text: str) -> None:
    """Help is help in every language: the numbers, at once."""
    message = typed(text)

    assert (message.flow, message.counted_as) == (HELP, DANGER_TYPED)


def without_texts() -> dict[str, str]:
    """A word in each language without texts, of a need that is no danger; not one of ours."""
    ours: set[tuple[str, ...]] = set()
    theirs: dict[str, str] = {}
    for need in TYPED.needs:
        for lists in (need.sure, need.perhaps):
            for name, phrases in lists.items():
                known = [tuple(tokens(phrase.words)) for phrase in phrases]
                if language_of_phone(OURS, name):
                    ours.update(known)
                elif lists is need.sure and need.name in {"bed", "doctor", "lawyer"}:
                    theirs.setdefault(name, phrases[0].words)
    return {name: word for name, word in theirs.items() if tuple(tokens(word)) not in ours}


@pytest.mark.parametrize(
    "text", [pytest.param(word, id=name) for name, word in without_texts().items()]
)
@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_signs_rather_than_sentences(text: str, locale: str) -> None:
    """In a language without texts: signs and the choice of languages, no sentence."""
    message = typed(text, locale)
    body = without_marks(message.text[message.title_length :])
    verbs = [one.link[0] for row in message.choices for one in row if one.link]

    assert tokens(body) == []
    assert Verb.LANGUAGES.value in verbs


@pytest.mark.parametrize(
    "text",
    ["avocat", "je cherche un avocat", "un avocat svp", "bonjour, avocat", "a lawyer please",
     "I need a lawyer", "mohami", "free lawyer"],
)  # fmt: skip
def test_words_around_a_need(text: str) -> None:
    """Polite words beside the need change nothing; a word on letters explains and leads on."""
    assert ("find-lawyer", "start") in opened(typed(text))


@pytest.mark.parametrize(
    "text",
    [
        "le dentiste de mon ami est gentil",
        "le lit du fleuve coule",
        "mon avocat a perdu le papier du juge",
    ],
)
def test_a_need_in_a_story_is_no_need(text: str) -> None:
    """A word of need inside a longer sentence is searched, not taken for the whole."""
    assert typed(text).step == "start"
    assert typed(text).flow == "menu"


def test_each_language_of_ours_has_names() -> None:
    """Whoever adds a language writes how people call it, in their own words and in others'."""
    assert SPOKEN - {str(one) for one in NAMED.values()} == set()


@pytest.mark.parametrize(("name", "locale"), [each for each in NAMED.items() if each[1]])
def test_each_name_of_a_language_of_ours(name: str, locale: str) -> None:
    """Her screen in the language that she names, however it is called."""
    for phrase in TYPED.languages[name]:
        assert typed(phrase.words, "fr" if locale != "fr" else "en").locale == locale, phrase.words


@pytest.mark.parametrize("name", [name for name, ours in NAMED.items() if ours is None])
def test_each_name_of_another_language(name: str) -> None:
    """A language that we do not have gives the choice of those that we have."""
    for phrase in TYPED.languages[name]:
        message = typed(phrase.words)
        assert message.link[0] == Verb.LANGUAGES.value, phrase.words


@pytest.mark.parametrize(
    "text", ["بالعربية", "en arabe", "je parle arabe", "I speak Arabic", "arabic please", "ARABE"]
)
def test_words_around_a_language(text: str) -> None:
    """What stands beside the name of a language says nothing more."""
    assert typed(text).locale == "ar"
