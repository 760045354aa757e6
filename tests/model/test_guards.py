"""Words of a language: which stand in a text, whatever the script and its endings."""

import pytest

from bot.model.guards import Lexicon, fold

CASES = (
    ("lawyer*", "Ask two lawyers.", True),
    ("lawyer*", "Ask outlawyers.", False),
    ("*محام*", "اذهب إلى المحامي", True),
    ("محام", "اذهب إلى محامٍ", True),
    ("لا", "لا توقّع", True),
    ("لا", "الأصل", False),
    ("*n’t", "You don't sign.", True),
    ("*n’t", "You don’t sign.", True),
    ("ne … plus", "Tu ne signes jamais plus.", True),
    ("ne … plus", "Ne signe pas. Reviens plus tard.", False),
    ("*mıyor*", "İMZALAMIYORUM", True),
    ("imza*", "İmza at", True),
    ("না", "সই কোরো না।", True),
    ("না", "নাম লেখো", False),
    ("አል*ም", "አልፈርምም", True),
    ("አል*ም", "አልጋ", False),
    ("ነጻ*", "ብነጻ", False),
    ("*ነጻ", "ብነጻ", True),
    ("n’*", "Il n’attend", True),
    ("thứ hai", "Đến thứ hai.", True),
    ("thứ hai", "Đến thứ hai.", True),
    ("نمی*", "نمی‌شود", True),
    ("قاضي", "قاضی", True),
)


@pytest.mark.parametrize(("pattern", "text", "stands"), CASES)
def test_a_word_is_found_as_it_is_written(pattern: str, text: str, stands: bool) -> None:
    """Whole words, with the letters that a star stands for, as any keyboard writes them."""
    lexicon = Lexicon({"tag": [pattern]})

    assert ("tag" in lexicon.tags(fold(text))) is stands
    assert bool(lexicon.find(fold(text), "tag")) is stands


def test_without_spaces_between_words_any_place_counts() -> None:
    """Chinese: the sign is looked for, and what holds it by another meaning is passed over."""
    lexicon = Lexicon({"not": ["不"], "other-meaning": ["不同"]}, has_breaks=False)

    assert "not" in lexicon.tags(fold("请不要签字"))
    assert "not" not in lexicon.tags(fold("这个不同"))


def test_a_phrase_of_another_meaning_is_passed_over() -> None:
    """Of "de rien" nothing is denied; the "rien" beside it denies."""
    lexicon = Lexicon({"not": ["rien"], "other-meaning": ["de rien"]})

    assert "not" not in lexicon.tags(fold("De rien !"))
    assert "not" in lexicon.tags(fold("De rien. Ne dis rien."))


def test_an_empty_pattern_finds_nothing() -> None:
    """A star alone would be every word."""
    lexicon = Lexicon({"tag": ["*", ""]})

    assert lexicon.tags(fold("any word")) == frozenset()
    assert Lexicon({}).tags(fold("any word")) == frozenset()
