"""
Help that cannot fail: made of texts inside the package, when everything else is broken.

Needs no content, no store, no translation file (safety rule A6). Numbers first, at most 700
characters (A5). The face falls back to it whenever an answer cannot be made.
"""

from typing import Final

from bot.model.messages import Message
from bot.model.names import HELP, START, Locale
from bot.rendering.spaces import is_french, keep_together

_LINES: Final = {
    Locale("fr"): (
        "🆘 De l’aide maintenant",
        (("Enfant en danger", "119"), ("Toute urgence", "112"), ("Médecin", "15"),
         ("Police", "17"), ("Sans parler, par SMS", "114")),
        ("C’est gratuit, jour et nuit. Dis : « mineur », « danger », et ta ville.\n"
        "Personne ne lit ces messages en direct. Ce bot ne peut pas appeler.\n"
        "Une partie du bot est en panne. Écris /menu dans quelques minutes."),
    ),
    Locale("en"): (
        "🆘 Help now",
        (("Child in danger", "119"), ("Any emergency", "112"), ("Doctor", "15"),
         ("Police", "17"), ("Without speaking, by SMS", "114")),
        ("It is free, day and night, in French. Say “mineur”, “danger” and your town.\n"
        "Nobody reads these messages live. This bot cannot call.\n"
        "A part of the bot is broken. Write /menu in a few minutes."),
    ),
    Locale("ar"): (
        "🆘 مساعدة الآن",
        (("طفل في خطر", "119"), ("كل حالة طارئة", "112"), ("طبيب", "15"), ("الشرطة", "17"),
         ("بدون كلام، برسالة SMS", "114")),
        ("هذا مجاني، ليلًا ونهارًا، باللغة الفرنسية. قل: «mineur»، «danger»، واسم مدينتك.\n"
        "لا أحد يقرأ هذه الرسائل مباشرة. هذا البوت لا يستطيع الاتصال.\n"
        "جزء من البوت معطّل. اكتب ‎/menu بعد دقائق."),
    ),
}  # fmt: skip

_RIGHT_TO_LEFT: Final = frozenset({Locale("ar")})


def _made(locale: Locale) -> Message:
    title, numbers, rest = _LINES[locale]
    mark = "\u200f" if locale in _RIGHT_TO_LEFT else ""
    calls = "\n".join(f"{mark}{what}\n📞 {number}" for what, number in numbers)
    if is_french(locale):
        rest = keep_together(rest)
    return Message(
        link="",
        locale=locale,
        is_right_to_left=bool(mark),
        text=f"{mark}{title}\n\n{calls}\n\n{rest}",
        title_length=len(f"{mark}{title}"),
        own_words="",
        choices=(),
        fixed=(),
        flow=HELP,
        step=START,
    )


LAST_RESORT: Final = {locale: _made(locale) for locale in _LINES}
"""The help message in each language that the package itself speaks."""


def last_resort(language: str) -> Message:
    """The help message for a language code of a phone or a link; French for any other."""
    return LAST_RESORT.get(Locale(language[:2].lower()), LAST_RESORT[Locale("fr")])
