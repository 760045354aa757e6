"""A button typed instead of pressed."""

import pytest

from bot.model.messages import Button, Message
from bot.model.names import FlowName, Locale, StepName
from bot.service.match_button import match_button

JUDGE = Button("1\ufe0f\u20e3 ⚖️ Le juge", "s1f-aabb")
DEPARTMENT = Button("\u200f2\ufe0f\u20e3 🏛️ Le département", "s1f-aacc")
ERASE = Button("❌ Tout effacer", "z1f-aacc")
SITE = Button("🔗 Le site", url="https://exemple.fr")
BACK = Button("↩️ Retour", "s1f-aadd")
MESSAGE = Message(
    link="s1f-aaee",
    locale=Locale("fr"),
    is_right_to_left=False,
    text="?",
    title_length=0,
    own_words="?",
    choices=((JUDGE,), (DEPARTMENT,), (ERASE,), (SITE,)),
    fixed=((BACK,),),
    flow=FlowName("refused"),
    step=StepName("start"),
)


@pytest.mark.parametrize(
    ("text", "button"),
    [
        ("le juge", JUDGE),
        ("LE JUGE!", JUDGE),
        ("1", JUDGE),
        ("2", DEPARTMENT),
        ("le departement", DEPARTMENT),
        ("2\ufe0f\u20e3", DEPARTMENT),
        ("retour", BACK),
        ("3", None),
        ("juge", None),
        ("", None),
        ("😀", None),
        ("tout effacer", None),
        ("le site", None),
        ("12", None),
    ],
)
def test_button_typed(text: str, button: Button | None) -> None:
    """Its words or its number; never a button that leads outside or that does more than show."""
    assert match_button(MESSAGE, text) == button
