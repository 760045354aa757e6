"""Other ways to write a word of a list, without a dictionary."""

import pytest

from bot.service.normalize import bare_tokens
from bot.service.typed.word_forms import SHORTEST_STEM, forms_of, single


def alike(one: str, other: str) -> bool:
    """Whether two words, folded as typed ones are, have a form in common."""
    first, second = bare_tokens(one)[0], bare_tokens(other)[0]
    return not forms_of(first).keys().isdisjoint(forms_of(second))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("apele", "appeler"), ("embauche", "embaucher"), ("avoka", "avocat"),
        ("telefone", "telephone"), ("prefectur", "prefecture"), ("cochemar", "cauchemars"),
        ("angletere", "angleterre"), ("amande", "amende"),
    ],
)  # fmt: skip
def test_a_word_as_it_sounds(one: str, other: str) -> None:
    """French typed by ear is the same word: silent ends, doubled letters, letters for a sound."""
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتوجعني", "وجع"), ("يوجعوني", "وجع"), ("بتوجعني", "وجع"), ("ووجعني", "وجع"),
        ("بطني", "بطن"), ("للسفارة", "سفارة"), ("كنقرا", "نقرا"), ("رفضوني", "رفض"),
        ("خداوهالي", "خدا"), ("حاملة", "حامل"), ("أخذوا", "اخدو"), ("ما", "ما"),
    ],
)  # fmt: skip
def test_what_is_written_onto_an_arabic_word(one: str, other: str) -> None:
    """Who acts, whom, whose, "and", "in", a denied end: the word inside is the same."""
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("juge", "jupe"), ("avocat", "avion"), ("police", "poulet"), ("سجن", "سني"), ("قاضي", "قاصر")],
)
def test_other_words_stay_others(one: str, other: str) -> None:
    """Words that only look alike have no form in common."""
    assert not alike(one, other)


def test_a_stem_says_something() -> None:
    """Of a word at least three letters are left, and the word itself is one of its forms."""
    for word in ("يضربونني", "والمدرسة", "كنت", "بي", "وووو", "ش", "نننننن", "هه"):
        assert min(map(len, forms_of(word))) >= min(len(word), SHORTEST_STEM)
        assert max(map(len, forms_of(word))) == len(word)


def test_plurals() -> None:
    """A plural is its singular; a short word that ends alike is none."""
    assert [single(one) for one in ("flics", "cadeaux", "bus", "gars", "كتبs")] == [
        "flic", "cadeau", "bus", "gars", "كتبs",
    ]  # fmt: skip
