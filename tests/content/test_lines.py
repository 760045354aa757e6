"""What may stand in a line that is shown as somebody wrote it, and what leads elsewhere."""

import pytest

from bot.content.checks.lines import line_check
from bot.content.lines import LONGEST, LineCheck
from tests.project import the_content

CHECK = LineCheck(["119", "3919", "01 02 03 04 05"], ["tu auras un lit", "c’est promis", "anonyme"])


def kinds(line: str, *own: str) -> list[str]:
    """The kinds of what is wrong with *line*."""
    return [one.kind for one in CHECK.faults(line, own)]


@pytest.mark.parametrize(
    "line",
    [
        "Fermé cette semaine.",
        "Fermé du 24/12 au 02/01.",
        "Fermé le 24/12/2026, de 14:00-18:00.",
        "Ouvert de 9h30 à 12h et de 14 h à 18 h.",
        "Déménagé : 121 rue de Clignancourt, 75018 Paris.",
        "Bus 183 jusqu’à la gare. Bâtiment 115.",
        "150 repas, 12 lits, 3 douches.",
        "Appelle le 119, le 3919 ou le 0102030405.",
        "Appelle le +33 1 02 03 04 05.",
        "Repas et/ou douche : 2 €.",
        "Réouvre en 2027 !",
        "Fermé 24.12. - 26.12.",
        "",
    ],
)
def test_may_stand(line: str) -> None:
    """Days, hours, addresses, amounts and checked numbers are what a notice is made of."""
    assert kinds(line) == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("http://evil.example", "link-in-line"),
        ("HTTPS://EVIL.EXAMPLE/a?b", "link-in-line"),
        ("tg://resolve?domain=x", "link-in-line"),
        ("va sur evil.example", "link-in-line"),
        ("www.evil", "link-in-line"),
        ("t.me/abc", "link-in-line"),
        ("ｅｖｉｌ．ｃｏｍ", "link-in-line"),
        ("evil。com", "link-in-line"),
        ("пример.рф", "link-in-line"),
        ("écris à @someone", "handle-in-line"),
        ("écris à ＠someone", "handle-in-line"),
        ("a@b", "handle-in-line"),
        ("suis #refuge", "handle-in-line"),
        ("appuie sur /erase", "handle-in-line"),
        ("écris sur WhatsApp", "messenger-in-line"),
        ("mon insta : x", "messenger-in-line"),
        ("06 12 34 56 78", "phone-in-line"),
        ("06.12.10.11.09", "phone-in-line"),
        ("06/12/10/11/09", "phone-in-line"),
        ("06, 12, 34, 56, 78", "phone-in-line"),
        ("06_12_34_56_78", "phone-in-line"),
        ("0 6 1 2 3 4 5 6 7 8", "phone-in-line"),
        ("+33 (0)6 12 34 56 78", "phone-in-line"),
        ("٠٦١٢٣٤٥٦٧٨", "phone-in-line"),
        ("０６１２３４５６７８", "phone-in-line"),
        ("Appelle le 3920", "phone-in-line"),
        ("📞 116", "phone-in-line"),
        ("Appelle le 19.", None),
        ("Tu auras un lit.", "forbidden-word"),
        ("C'est promis.", "forbidden-word"),
        ("C’est ANONYME.", "forbidden-word"),
        ("Ferm\u202eé", "unseen-sign"),
        ("Fer\u200bmé", "unseen-sign"),
        ("Fermé\u2066", "unseen-sign"),
        ("Fermé\u3164", "unseen-sign"),
        ("Fermé\U000e0041", "unseen-sign"),
        ("F" + "\u0336" * 5, "unseen-sign"),
        ("a" * (LONGEST + 1), "line-too-long"),
    ],
)
def test_may_not_stand(line: str, kind: str | None) -> None:
    """Each way of leading elsewhere, in whatever script or spelling, is one kind of problem."""
    assert kinds(line) == ([] if kind is None else [kind])


def test_the_number_of_the_place_itself() -> None:
    """A notice may repeat the number that its own card shows, however it is written."""
    assert kinds("Appelle le 06.12.34.56.78.", "06 12 34 56 78") == []
    assert kinds("Appelle le 06.12.34.56.79.", "06 12 34 56 78") == ["phone-in-line"]


def test_every_word_of_every_language_is_forbidden() -> None:
    """A notice is shown to everybody, so the words of each language count."""
    loaded = the_content()
    assert loaded.content is not None
    check = line_check(loaded.content, loaded.forbidden)
    words = [word for of in loaded.forbidden.values() for word in of]

    assert len(loaded.forbidden) >= 3
    assert words
    for word in words:
        assert "forbidden-word" in [one.kind for one in check.faults(f"Ici {word}.")], word
