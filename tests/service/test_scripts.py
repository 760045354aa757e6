"""Scripts whose words hold more than letters, or have no spaces between them."""

import sys
import unicodedata

import pytest

from bot.model.danger import Alarm, Theme
from bot.service.danger import DangerFinder
from bot.service.normalize import folded, plain, tokens
from tests.project import talk
from tests.service.test_danger import words

LISTS = """
help: [সাহায্য, मदद, ሓገዝ, 救命, مدد]
danger:
  self-harm: [আমি মরতে চাই, मैं मरना चाहता हूँ, ክመውት ይደሊ, 想死, 不想活了, میں مرنا چاہتا ہوں]
  violence: [আমাকে মারে, मुझे मारता है, ይወቅዑኒ, 他打我]
  rape: [ধর্ষণ]
  trafficking: [বিক্রি করেছে, मुझे बेच दिया]
  forced-work: [强迫我工作]
  lost: [হারিয়ে গেছি]
  nothing-tonight: [没地方睡]
harmless: [আম]
"""
FINDER = DangerFinder([words(LISTS)])


def test_no_mark_tears_a_word() -> None:
    """Every mark of Unicode (Mn, Mc) between two letters leaves one word, or goes."""
    torn = [
        hex(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in {"Mn", "Mc"} and len(tokens(f"k{chr(code)}t")) != 1
    ]

    assert torn == []


@pytest.mark.parametrize(
    "word", ["সাহায্য", "আমি", "হাসপাতাল", "नमस्ते", "मुझे", "தமிழ்", "မြန်မာ", "ភាសាខ្មែរ", "ދިވެހި", "ไทย"]
)
def test_one_word_is_one(word: str) -> None:
    """A word with vowel signs is one word, of a text and of a name; folding it twice is once."""
    assert len(tokens(word)) == len(folded(word).split()) == 1
    assert plain(plain(word)) == plain(word)


@pytest.mark.parametrize(("one", "other"), [("আমি", "আম"), ("दिन", "दान"), ("মা", "মো")])
def test_a_vowel_tells_words_apart(one: str, other: str) -> None:
    """A vowel sign is no accent: without it, it is another word."""
    assert tokens(one) != tokens(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ہے", "ھي"),
        ("گھر", "گهر"),
        ("میں", "مين"),
        ("ሐኪም", "ሀኪም"),
        ("ኀይሊ", "ሀይሊ"),
        ("ሠላም", "ሰላም"),
        ("ዓለም", "ኣለም"),
        ("ፀሐይ", "ጸሀይ"),
        ("হূদয়", "হুদয়"),
        ("মো", "ম\u09c7\u09be"),
        ("हूँ", "हुं"),
    ],
)
def test_letters_written_one_for_another(one: str, other: str) -> None:
    """What is heard alike, or stands on other keyboards, is one letter."""
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(
    ("text", "alarm", "theme"),
    [
        ("সাহায্য", Alarm.EXACT, None),
        ("সাহাজ্য", Alarm.NEAR, None),
        ("আমি মরতে চাই", Alarm.EXACT, Theme.SELF_HARM),
        ("আমি মোরতে চাই", Alarm.NEAR, Theme.SELF_HARM),
        ("আমি মরতে চাঈ", Alarm.EXACT, Theme.SELF_HARM),
        ("আমারে আম চাই", Alarm.NONE, None),
        ("আমাক মারে", Alarm.NEAR, Theme.VIOLENCE),
        ("मैं मरणा चाहता हूँ", Alarm.NEAR, Theme.SELF_HARM),
        ("में मरना चाहता हुं", Alarm.EXACT, Theme.SELF_HARM),
        ("मुझे मरता है", Alarm.NEAR, Theme.VIOLENCE),
        ("मुझे आम चाहिए", Alarm.NONE, None),
        ("ክመዉት ይደሊ", Alarm.NEAR, Theme.SELF_HARM),
        ("ይወቅኡኒ", Alarm.EXACT, Theme.VIOLENCE),
        ("ይወቅዑንኒ", Alarm.NEAR, Theme.VIOLENCE),
        ("ዩወቅዑኒ", Alarm.NEAR, Theme.VIOLENCE),
        ("我真的想死", Alarm.EXACT, Theme.SELF_HARM),
        ("老师说我不想活了怎么办", Alarm.EXACT, Theme.SELF_HARM),
        ("我不想再活了", Alarm.NEAR, Theme.SELF_HARM),
        ("他打了我", Alarm.NEAR, Theme.VIOLENCE),
        ("老板强迫我作工", Alarm.NEAR, Theme.FORCED_WORK),
        ("老板强破我工作", Alarm.NEAR, Theme.FORCED_WORK),
        ("我想吃饭", Alarm.NONE, None),
        ("他爱我", Alarm.NONE, None),
        ("میں مرنا چاھتا ھوں", Alarm.EXACT, Theme.SELF_HARM),
        ("میں مرنا چاہتے ہوں", Alarm.NEAR, Theme.SELF_HARM),
    ],
)
def test_danger_with_slips(text: str, alarm: Alarm, theme: Theme | None) -> None:
    """A2: in these scripts, too, a phrase is found with a slip in it, or inside a sentence."""
    heard = FINDER.find(text)

    assert (heard.alarm, heard.theme) == (alarm, theme)


@pytest.mark.parametrize(
    ("text", "name"),
    [("我想找一个医生", "doctor"), ("我现在很饿了", "food"), ("请问哪里有律师呢", "lawyer")],
)
def test_a_need_between_signs(text: str, name: str) -> None:
    """A word of need is found in a Chinese sentence, which has no spaces."""
    answer = talk().typed(talk().menu(), text)
    links = [one.link for row in answer.choices for one in row if one.link]
    opened = {talk().press(one).flow for one in links}
    opens = [need.opens for need in talk().compiled.content.typed.needs if need.name == name]

    assert {flow for flow, _ in opens[0]} <= opened
