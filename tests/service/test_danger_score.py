"""The learned score: what it looks at, what it may do, and what it never does."""

from math import sqrt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.danger import Alarm
from bot.rendering.keyboard import bare_label
from bot.service.danger import DangerFinder
from bot.service.danger_features import (
    LONGEST_WORD,
    MOST_WORDS,
    SIZE,
    features,
    place,
    root,
    value,
    weighed,
)
from bot.service.danger_score import (
    LEARNED,
    DangerScore,
    Script,
    Weights,
    WeightsUnreadableError,
    learned,
    loudness,
    packed,
    script_of,
    unpacked,
)
from bot.service.log import set_up_logs
from bot.service.normalize import Typed
from tests.project import own_talk, the_content
from tests.service.test_danger import words as read_words

TEXTS = st.text(max_size=200) | st.lists(
    st.sampled_from(["il", "me", "frape", "3ammi", "يضربني", "и", "ሓ", "x" * 60, "?", "😂", "l'"]),
    max_size=400,
).map(" ".join)


def weights(least: float) -> Weights:
    """Weights that know nothing: every text is as loud as any other."""
    nothing = memoryview(bytes(SIZE)).cast("b")
    level = dict.fromkeys(Script, least)
    return Weights(b"\0" * 32, nothing, nothing, level, dict.fromkeys(Script, 1.0), 0.0)


ALWAYS = DangerScore(weights(-1.0))
"""Takes every text for danger."""


@given(TEXTS)
def test_what_is_weighed_are_the_features(text: str) -> None:
    """The quick way to weigh a text gives what its named features weigh, word for word."""
    said = Typed(text)
    numbers = [at * 37 % 255 - 127 for at in range(SIZE)]
    slowly = [
        (
            sum(value(one) * numbers[place(one)] for one in here),
            sum(value(one) ** 2 for one in here),
        )
        for here in features(said)
    ]

    assert weighed(said, numbers) == slowly


def test_the_hash_is_the_same_everywhere() -> None:
    """The weights are of these places: another hash would make them those of other words."""
    assert [place(one) for one in [(1, "mourir"), (3, "<fr"), (4, "on me"), (2, "ضرب")]] == PLACES


PLACES = [85713, 44593, 123495, 105709]


@pytest.mark.parametrize(
    ("alike", "other"),
    [
        ("frape", "frap"),
        ("frappe", "frape"),
        ("quitter", "kiter"),
        ("phone", "fone"),
        ("ليضربوني", "يضربني"),
        ("والشارع", "شارع"),
    ],
)
def test_words_in_a_hurry_have_one_root(alike: str, other: str) -> None:
    """Vowels, doubled letters and what is written onto an Arabic word do not matter."""
    assert root(alike) == root(other)


@given(TEXTS)
def test_it_asks_and_never_opens(text: str) -> None:
    """A3: whatever the score says, no text opens help by it alone."""
    patterns, both = DangerFinder([]), DangerFinder([], ALWAYS)
    if patterns.find(text).alarm is Alarm.NONE:
        assert both.find(text).alarm is not Alarm.EXACT
        assert not both.find(text) or both.find(text).is_felt


def test_patterns_come_first() -> None:
    """What a pattern hears the score does not change; a phrase that is written down as harmless
    is not asked about.
    """
    content = the_content().content
    assert content is not None
    patterns = DangerFinder(content.danger.values())
    both = DangerFinder(content.danger.values(), ALWAYS)
    for words in content.danger.values():
        for phrases in (*words.danger.values(), *words.near.values()):
            for phrase in phrases:
                assert both.find(phrase.words) == patterns.find(phrase.words)
        for phrase in words.harmless:
            assert both.find(phrase.words).alarm is Alarm.NONE, phrase.words


@pytest.mark.parametrize(
    "text",
    ["", "   ", "😀", "...", "\u0301", "x" * 4_096, "a " * 2_048, "\ufdfa" * 4_096, "\ud800"],
)
def test_any_text_has_a_loudness(text: str) -> None:
    """No text breaks it, and none has more words or longer ones than are looked at."""
    LEARNED.feel(text)
    assert len(features(Typed(text))) <= MOST_WORDS + 1
    assert all(
        len(name) <= 2 * LONGEST_WORD + 1 for here in features(Typed(text)) for _, name in here
    )


def test_a_cry_in_a_long_text() -> None:
    """What is said at the end, or between much else, is as loud as its surroundings let it be."""
    quiet = "je voudrais savoir quand ouvre la mairie pour mon inscription au lycée merci " * 4
    for loud in ("il m’enferme dans sa cave et il me brûle avec son fer",):
        assert LEARNED.feel(loud).is_danger
        assert LEARNED.feel(quiet + loud).is_danger
        assert LEARNED.feel(loud + " " + quiet).is_danger
    assert not LEARNED.feel(quiet).is_danger


def test_a_long_text_is_no_louder_for_its_length() -> None:
    """A window is a vector of length 1: no weight can make a text louder than the root allows."""
    most = memoryview(bytes([127]) * SIZE).cast("b")
    for text in ("bonjour", "bonjour " * 20, "mot " * 500):
        for loud in loudness(Typed(text), most):
            assert 0 < loud <= 127 * sqrt(24 * 200)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("je suis là", Script.LATIN),
        ("ana daye3", Script.LATIN),
        ("أنا ضائع", Script.ARABIC),
        ("کمک کنید", Script.ARABIC),
        ("помогите", Script.OTHER),
        ("أنا ضائع في Lyon", Script.ARABIC),
    ],
)
def test_the_script_of_a_text(text: str, script: Script) -> None:
    """Each script has its own threshold; of two, the one with more letters counts."""
    assert script_of(Typed(text)) is script


def test_the_file_of_weights() -> None:
    """What is packed is unpacked; a file that is cut off or of other features is refused."""
    data = packed(weights(0.5))
    read = unpacked(data)

    assert (read.least, len(read.danger), len(data) <= 300_000) == (
        dict.fromkeys(Script, 0.5),
        SIZE,
        True,
    )
    for bad in (b"", data[:-1], data + b"\0", b"x" + data[1:], data[:8] + b"\xff" + data[9:]):
        with pytest.raises(WeightsUnreadableError):
            unpacked(bad)


def test_names_are_not_asked_about() -> None:
    """A text that is the whole name of something is that, however loud the score takes it for."""
    talk = own_talk()
    content = the_content().content
    assert content is not None
    talk._desk.danger = DangerFinder(content.danger.values(), ALWAYS)
    menu = talk.menu(next(iter(content.languages)))
    asked = talk.typed(menu, "quelque chose que personne n’a nommé").text
    place_called = next(iter(content.directory.places.values())).name
    for name in (
        "Lyon",
        "93",
        "gare de Lyon",
        "OPP",
        "récépissé",
        "français",
        place_called,
        "merci",
    ):
        assert talk.typed(menu, name).text != asked, name
    first = talk.press(menu).choices[0][0]
    assert talk.typed(menu, bare_label(first.label)).text != asked


@pytest.mark.parametrize("found", [None, b"", b"danger", b"x" * 262_244, packed(weights(0))[:-1]])
def test_without_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], found: bytes | None
) -> None:
    """A file that is missing or damaged is said once, at the start; patterns go on without it."""
    file = tmp_path / "danger.weights"
    if found is not None:
        file.write_bytes(found)
    set_up_logs()
    score = learned(DangerScore(file=file))
    content = the_content().content
    assert content is not None
    finder = DangerFinder(content.danger.values(), score)

    assert score is None
    assert "danger_score_unreadable" in "".join(capsys.readouterr())
    assert finder.find("je veux mourir").alarm is Alarm.EXACT
    assert finder.find("on joue au foot ce soir").alarm is Alarm.NONE


def test_read_at_the_start() -> None:
    """The score that answers has read its file before the first word is typed."""
    assert learned(score := DangerScore()) is score
    assert "weights" in vars(score)


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("il me frappe", Alarm.EXACT),
        ("ici personne ne me frappe jamais", Alarm.NEAR),
        ("couteau", Alarm.NEAR),
        ("je cherche un couteau pour la cuisine", Alarm.NONE),
        ("je veux mourir mais bon voilà quoi", Alarm.EXACT),
    ],
)
def test_a_calm_text_counts_for_less(text: str, alarm: Alarm) -> None:
    """
    In a calm sentence a pattern asks instead of opening, and a word that asks is left alone.

    Never in a few words, and never what speaks of the wish to die.
    """
    lists = """
help: [aide]
danger:
  self-harm: [je veux mourir]
  violence: [il me tue]
  rape: [viol]
  trafficking: [vendu]
  forced-work: [forcé]
  lost: [perdu]
  nothing-tonight: [dehors]
near:
  violence: [couteau]
classes:
  hits: [frappe]
patterns:
  danger:
    violence: ["me <hits>"]
harmless: [bonjour]
"""
    calm = DangerScore(weights(100.0))

    assert DangerFinder([read_words(lists)], calm).find(text).alarm is alarm
    assert DangerFinder([read_words(lists)]).find(text).alarm is not Alarm.NONE
