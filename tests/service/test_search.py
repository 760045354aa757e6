"""Screens found by what a person types."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.names import FlowName, StepName
from bot.model.paper_words import WORDS, PaperWord
from bot.model.problem import SourceLocation
from bot.service.search import MOST_FOUND, MOST_OF_A_GUIDE, GuideSearch, Hit
from tests.build import AR, EN, FLOWS, FR, content_of, texts_of
from tests.project import talk

WORD_FLOW = "start: {choices: {opp: opp, tax: tax}}\nopp: {go: end}\ntax: {go: end}\n"
MANY = "start: {choices: {a: a, b: b, c: c}}\na: {go: end}\nb: {go: end}\nc: {go: end}\n"
FRENCH = {
    "lawyer": (
        "title = ⚖️ Un { -avocat } gratuit\n"
        "free = Le { -avocat } est payé par l’État.\n    .yes = 🚌 Comment y aller\n    .no = Non\n"
        "paris = À Paris, va à l’Antenne { 12 }.\n"
    ),
    "refused": (
        "title = 📄 On t’a dit « non »\n"
        "department = Le département t’a dit non. Un avocat peut lire la lettre.\n"
        "in-time = Fais appel avant le { $appeal }. Baguette.\n"
    ),
    "words": "title = 📖 Les mots\nopp = Un papier du juge.\ntax = Un papier.\n",
    "many": "title = 🏠 Beaucoup\na = Une baguette.\nb = La baguette.\nc = Baguettes.\n",
    "_terms": "-avocat = avocat\n",
    "_face": "words-left-out = je|un|le|la|cherche|où|est|quoi|c’est|mon\n",
}
ENGLISH = {
    "lawyer": "title = ⚖️ A free { -avocat } (lawyer)\n",
    "_terms": "-avocat = avocat\n",
    "_face": "words-left-out = i|a|the|what|is|for\n",
}
ARABIC = {
    "refused": "department = قالت لك المقاطعة لا.\n",
    "_face": "words-left-out = أين|ما\n",
}


def word(term: str, *also: str, guide: str | None = None) -> PaperWord:
    """A word on letters."""
    leads_to = None if guide is None else FlowName(guide)
    return PaperWord(term, also, leads_to, SourceLocation("flows/_words.yaml"))


def search() -> GuideSearch:
    """A small content with a few telling words in it."""
    content = replace(
        content_of({**FLOWS, "words": WORD_FLOW, "many": MANY}),
        words={
            StepName("opp"): word("ordonnance de placement provisoire (OPP)", "opi", "o.p.p"),
            StepName("tax"): word("impôt, taxe", "ضريبة", "OPP"),
        },
    )
    return GuideSearch(content, texts_of(content, {"fr": FRENCH, "en": ENGLISH, "ar": ARABIC}))


FOUND = search()


def best(text: str, locale: str = "fr") -> str:
    """The first screen found, as "flow/step"."""
    hits = FOUND.find(text, {"fr": FR, "en": EN, "ar": AR}[locale])
    return f"{hits[0].flow}/{hits[0].step}" if hits else ""


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("avocat", "fr", "lawyer/start"),
        ("AVOCATS", "fr", "lawyer/start"),
        ("l’avocat", "fr", "lawyer/start"),
        ("je cherche un avocat", "fr", "lawyer/start"),
        ("avoc", "fr", "lawyer/start"),
        ("avocta", "fr", "lawyer/start"),
        ("lawyer", "en", "lawyer/start"),
        ("laywer", "en", "lawyer/start"),
        ("avocat", "ar", "lawyer/start"),
        ("antenne", "en", "lawyer/paris"),
        ("comment y aller", "fr", "lawyer/free"),
        ("département", "fr", "refused/department"),
        ("المقاطعه", "ar", "refused/department"),
        ("للمقاطعة", "ar", "refused/department"),
        ("مقاطعة", "ar", "refused/department"),
        ("lettre du département", "fr", "refused/department"),
        ("placement", "fr", "words/opp"),
        ("placemant", "fr", "words/opp"),
        ("ضريبه", "fr", "words/tax"),
    ],
)
def test_best(text: str, locale: str, expected: str) -> None:
    """Titles before buttons before texts, in her language and in French, with slips and endings."""
    assert best(text, locale) == expected


@pytest.mark.parametrize("text", ["", " ", "je", "où est", "?!", "xyzxyz", "12345", "😀", "a"])
def test_nothing(text: str) -> None:
    """Words that stand nowhere, or that say nothing, find nothing."""
    assert FOUND.find(text, FR) == ()


def test_a_title_counts_most() -> None:
    """The guide whose title has the word comes before the screens that only speak of it."""
    hits = FOUND.find("avocat", FR)

    assert hits[0] == Hit(FlowName("lawyer"), StepName("start"))
    assert Hit(FlowName("refused"), StepName("department")) in hits


def test_no_guide_fills_the_list() -> None:
    """At most two screens of one guide, at most five in all."""
    hits = FOUND.find("baguette", FR)

    assert [hit.flow for hit in hits] == ["many"] * MOST_OF_A_GUIDE
    assert len(hits) <= MOST_FOUND


def test_only_what_can_be_opened_alone() -> None:
    """A screen that needs an answer of hers, or asks for a day or a town, is not found."""
    hits = {hit.step for hit in FOUND.find("baguette", FR)}

    assert "in-time" not in hits
    assert "judge-day" not in {hit.step for hit in FOUND.find("judge day", FR)}


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("OPP", "opp"),
        ("o.p.p.", "opp"),
        ("c’est quoi l’OPP ?", "opp"),
        ("Ordonnance de placement provisoire", "opp"),
        ("ordonnance de placement provisoire (OPP)", "opp"),
        ("opi", "opp"),
        ("taxe", "tax"),
        ("impot", "tax"),
        ("la taxe", "tax"),
        ("الضريبة", "tax"),
    ],
)
def test_a_word_on_a_letter(text: str, step: str) -> None:
    """The term, its initials, other spellings; a small question around it is no matter."""
    assert FOUND.word(text) == step


@pytest.mark.parametrize("text", ["", "ordonnance", "opx", "papier", "OPP taxe"])
def test_no_word_on_a_letter(text: str) -> None:
    """A part of a term, a slip, two terms: to be searched, not taken."""
    assert FOUND.word(text) is None


def test_words_typed_alike() -> None:
    """Of two words that are typed alike the first is meant."""
    assert FOUND.word("opp") == "opp"


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever is typed, what is found is a screen of ours."""
    assert all(hit.flow in {*FLOWS, "words", "many"} for hit in FOUND.find(text, AR))
    assert FOUND.word(text) in {None, "opp", "tax"}


def test_without_texts() -> None:
    """A content without any words finds nothing, and does not fail."""
    content = content_of()
    texts = replace(texts_of(content), files={})

    assert GuideSearch(content, texts).find("avocat", EN) == ()
    assert GuideSearch(content, texts).word("OPP") is None
    assert WORDS not in content.flows


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("السجن", "prison"),
        ("غرامة", "everyday"),
        ("fare inspector", "everyday"),
        ("prison", "prison"),
    ],
)
def test_words_of_another_language_of_ours(text: str, flow: str) -> None:
    """Typed on a French screen, found in the texts of the language they are of."""
    message = talk().typed(talk().menu(FR), text)
    flows = [talk().press(row[0].link or "").flow for row in message.choices]

    assert message.locale == FR
    assert flow in flows


def test_her_own_language_comes_first() -> None:
    """What stands in hers, or in French, is not looked for in the others."""
    content = content_of()
    search = GuideSearch(content, texts_of(content, {"fr": FRENCH, "en": ENGLISH, "ar": ARABIC}))
    only_arabic = search.find("المقاطعة", FR)

    assert [hit.flow for hit in only_arabic] == [FlowName("refused")]
    assert search.find("avocat", EN) == search.find("avocat", FR)
    assert search.find("zzyzx", FR) == ()
