"""French marks stay on the line of their word; nothing else changes."""

import re

import pytest

from bot.faces.telegram.payloads import fields_of
from bot.model.installation import TRIAL
from bot.model.messages import Message
from bot.model.names import Locale
from bot.rendering.last_resort import LAST_RESORT
from bot.rendering.lines import label_in, without_marks
from bot.rendering.spaces import NARROW, WIDE, is_french, keep_together, with_plain_spaces
from bot.rendering.translations import Translations
from bot.service.match_button import match_button
from tests.build import AR, EN, FR, content_of, texts_of
from tests.places import card, talk
from tests.rendering.said import Bot
from tests.safety.everything import screens

MAY_BREAK = re.compile(r" [?!;:»]|« |[0-9]\u2069? (?:ans?|mois|jours|heures|h|€)\b")
"""A space at which a phone could begin a line with a mark, or leave a number alone."""


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Qui a dit non ?", "Qui a dit non_?"),
        ("Viens !", "Viens_!"),
        ("Quoi ?!", "Quoi_?!"),
        ("un juge ; un avocat", "un juge_; un avocat"),
        ("Dis : mineur", "Dis~: mineur"),
        ("« mineur »", "«~mineur~»"),
        ("« mineur » ?", "«~mineur~»_?"),
        ("« { $name } »", "«~{ $name }~»"),
        ("{ $day } : { $spans }", "{ $day }~: { $spans }"),
        ("{ 18 } ans", "{ 18 }~ans"),
        ("{ $n } jours", "{ $n }~jours"),
        ("18 ans ?", "18~ans_?"),
        ("1 an, 24 h, 5 €, 3 mois, 48 heures", "1~an, 24~h, 5~€, 3~mois, 48~heures"),
        ("Viens\u00a0!", "Viens_!"),
        ("Viens\u202f!", "Viens_!"),
    ],
)
def test_kept_together(typed: str, shown: str) -> None:
    """A narrow space (_) before ? ! ; and a wide one (~) before : inside « » and before a unit."""
    assert keep_together(typed) == shown.replace("_", NARROW).replace("~", WIDE)
    assert len(keep_together(typed)) == len(typed)
    assert keep_together(keep_together(typed)) == keep_together(typed)


@pytest.mark.parametrize(
    "text",
    [
        "Quoi?",
        "14:30",
        "https://exemple.fr/?a=b;c:d",
        "01 23 45 67 89",
        "12 rue de la Paix, 75018 Paris",
        "119, jour et nuit",
        "{ 3 } habits, 2 années, 5 moisis",
        "start = ? oui",
        "start =\n    ? oui\n    : non",
        "start = { $n ->\n    [one] ? un\n   *[other] : des\n}",
    ],
)
def test_left_alone(text: str) -> None:
    """Phone numbers, addresses, clocks and links; and what the file's own lines begin with."""
    assert keep_together(text) == text


def test_only_french() -> None:
    """French of any country has its spaces; in English and Arabic the same words have none."""
    assert is_french(FR)
    assert is_french(Locale("fr-CA"))
    assert not is_french(Locale("frr"))
    typed = "start = « Quoi » ? { 18 } ans : oui !"
    content = content_of({"menu": "start: {go: end}"}, shows={})
    found = Translations(content, texts_of(content, {one: {"menu": typed} for one in (FR, EN, AR)}))
    said = {one: found.say(one, None, "menu", "start").text for one in (FR, EN, AR)}

    assert said[FR] == "«~Quoi~»_? \u206818\u2069~ans~: oui_!".replace("_", NARROW).replace(
        "~", WIDE
    )
    assert said[EN] == said[AR] == "« Quoi » ? \u206818\u2069 ans : oui !"


def test_terms_have_them_too() -> None:
    """A sentence that many texts share is kept together like the text around it."""
    content = content_of({"menu": "start: {go: end}"}, shows={})
    own = {"menu": "start = Dis : { -phrase } !", "_terms": "-phrase = « Aidez-moi ! »"}
    said = Translations(content, texts_of(content, {FR: own})).say(FR, None, "menu", "start")

    assert without_marks(with_plain_spaces(said.text)) == "Dis : « Aidez-moi ! » !"
    assert not MAY_BREAK.search(said.text)


def test_every_french_screen() -> None:
    """No screen of the project, no button on it, can begin a line with a mark."""
    shown = [(one.text, *(b.label for row in one.rows for b in row)) for one in screens(FR)]
    broken = [text for texts in shown for text in texts if MAY_BREAK.search(text)]

    assert broken == []
    assert sum(NARROW in text for texts in shown for text in texts) > 100


def test_what_the_program_itself_says() -> None:
    """The help that cannot fail has them as well."""
    assert not MAY_BREAK.search(LAST_RESORT[FR].text)
    assert f"Dis{WIDE}: «{WIDE}mineur{WIDE}»" in LAST_RESORT[FR].text
    assert "mineur" in LAST_RESORT[EN].text
    for locale in (EN, AR):
        own = set(LAST_RESORT[locale].text.split("\n")) - set(_french_lines())
        assert not any(WIDE in line or NARROW in line for line in own)


def test_the_words_of_the_directory() -> None:
    """What the files say of a place has them on a French card, and none on another."""
    french, english = (card(talk(), "calais-secours-catholique-croy", one) for one in (FR, EN))
    place = talk().compiled.content.directory.places
    says = next(one for one in place.values() if " : " in one.says)

    assert not MAY_BREAK.search(french.text)
    assert NARROW not in english.text
    assert says.says not in card(talk(), says.id, FR).text
    assert keep_together(says.says) in card(talk(), says.id, FR).text
    assert says.says in card(talk(), says.id, EN).text


def test_what_is_copied_is_what_was_written() -> None:
    """An address goes into the clipboard as it stands in the directory, letter for letter."""
    conversation = talk()
    places = conversation.compiled.content.directory.places.values()
    copied = [
        (button.copy, place.address)
        for place in places
        for row in card(conversation, place.id, FR).choices
        for button in row
        if button.copy
    ]

    assert len(copied) > 50
    assert not any(NARROW in one or WIDE in one for one, _ in copied)
    assert all(address in one for one, address in copied)


def test_a_label_keeps_them() -> None:
    """A label is one line again, but no space in it becomes one that breaks."""
    label = f"Qui a dit\n  «{WIDE}non{WIDE}»{NARROW}? "

    assert label_in(label, is_right_to_left=False) == f"Qui a dit «{WIDE}non{WIDE}»{NARROW}?"


def test_typed_with_the_space_bar() -> None:
    """Whoever types a button's words with ordinary spaces presses it."""
    pressed = 0
    for message in screens(FR):
        for row in message.choices:
            for button in row:
                if NARROW in button.label or WIDE in button.label:
                    pressed += 1
                    assert _typed(message, button.label) == button.label

    assert pressed > 20


def _typed(message: Message, label: str) -> str:
    found = match_button(message, with_plain_spaces(label[3:] if label[1:2] == "\ufe0f" else label))
    return "" if found is None else found.label


def test_the_bold_title() -> None:
    """The title's length at Telegram is that of the words with ordinary spaces."""
    bot = Bot({FR: {"refused": "title = 📄 On t’a dit « non » ?"}}, installation=TRIAL)
    entity = fields_of(bot.at("refused"))["entities"][0]

    assert bot.at("refused").text.startswith(f"📄 On t’a dit «{WIDE}non{WIDE}»{NARROW}?\n")
    assert entity["length"] == len("📄 On t’a dit « non » ?".encode("utf-16-le")) // 2


def test_nothing_is_done_on_a_press(monkeypatch: pytest.MonkeyPatch) -> None:
    """The spaces are put in when a text is first said; a text with values is not read again."""
    bot = Bot({FR: {"_face": "kept-days = { $n } jours ?"}})
    first = bot.ui("kept-days", n="3")
    monkeypatch.delattr("bot.rendering.translations.keep_together")

    assert bot.ui("kept-days", n="30") == first.replace("3", "30") == f"30{WIDE}jours{NARROW}?"


def _french_lines() -> list[str]:
    """The French lines that stand beside a draft, in either direction."""
    lines = LAST_RESORT[FR].text.split("\n")
    return [*lines, *(f"\u200e{line}" for line in lines)]
