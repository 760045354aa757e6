"""A sound translation in six scripts and grammars, and the mistakes that are planted in it."""

from typing import Final

FRENCH: Final = """
    Dernier jour : { $appeal-to-court }.
    Tu as { 15 } jours, puis { 3 } mois.
    Ne signe pas ce papier.
    Va voir un avocat lundi.
    Tu peux écrire au tribunal.
    Une { -oqtf } passe d’abord.
    Dis : « Je veux la décision écrite. »
"""

SOUND: Final = {
    "en": """
    Last day: { $appeal-to-court }.
    You have { 15 } days, then { 3 } months.
    Do not sign this paper.
    See a lawyer on Monday.
    You can write to the court.
    An { -oqtf } comes first.
    Say: « Je veux la décision écrite. » (I want the written decision.)
""",
    "ar": """
    آخر يوم: { $appeal-to-court }.
    عندك { 15 } يومًا، ثم { 3 } أشهر.
    لا توقّع هذه الورقة.
    اذهب إلى محامٍ يوم الاثنين.
    يمكنك الكتابة إلى المحكمة.
    الأمر بالمغادرة ({ -oqtf }) له الأولوية.
    قل: « Je veux la décision écrite. » (أريد القرار مكتوبًا)
""",
    "es": """
    Último día: { $appeal-to-court }.
    Tienes { 15 } días y luego { 3 } meses.
    No firmes este papel.
    Ve a un abogado el lunes.
    Puedes escribir al tribunal.
    Una { -oqtf } va primero.
    Di: « Je veux la décision écrite. » (quiero la decisión escrita)
""",
    "tr": """
    Son gün: { $appeal-to-court }.
    { 15 } günün var, sonra { 3 } ay.
    Bu kağıdı imzalama.
    Pazartesi bir avukata git.
    Mahkemeye yazabilirsin.
    Önce { -oqtf } gelir.
    Şöyle de: « Je veux la décision écrite. » (yazılı kararı istiyorum)
""",
    "ru": """
    Последний день: { $appeal-to-court }.
    У тебя есть { 15 } дней, затем { 3 } месяца.
    Не подписывай эту бумагу.
    Сходи к адвокату в понедельник.
    Ты можешь написать в суд.
    Сначала { -oqtf }.
    Скажи: « Je veux la décision écrite. » (я хочу письменное решение)
""",
    "bn": """
    শেষ দিন: { $appeal-to-court }.
    তোমার হাতে { 15 } দিন, তারপর { 3 } মাস।
    এই কাগজে সই কোরো না।
    সোমবার একজন উকিলের কাছে যাও।
    তুমি আদালতে লিখতে পারো।
    { -oqtf } আগে আসে।
    বলো: « Je veux la décision écrite. » (আমি লিখিত সিদ্ধান্ত চাই)
""",
}

EVERYWHERE: Final = (
    ("other-number", "{ 15 }", "{ 5 }"),
    ("other-number", "{ 3 }", "{ 30 }"),
    ("vital-term-lost", "{ -oqtf }", "…"),
    ("missing-variable", "{ $appeal-to-court }", "…"),
    ("quote-changed", "décision écrite", "decision écrite"),
    ("turning-sign", "{ -oqtf }", '{ -oqtf }{ "\\u202e" }'),
    ("open-direction", "« Je", '{ "\\u2068" }« Je'),
    ("link-in-line", "{ -oqtf }", '{ -oqtf } { "papers-fast.example" }'),
    ("handle-in-line", "{ -oqtf }", '{ -oqtf } { "@papers" }'),
)
"""Kind, what is taken out of a sound text, what is put in its place: the same in each language."""

PLANTED: Final = {
    "en": (
        ("not-lost", "Do not sign", "Sign"),
        ("not-added", "You can write", "You can not write"),
        ("vital-word-lost", "a lawyer", "a friend"),
        ("vital-word-lost", "sign this paper", "keep this paper"),
        ("other-day", "Monday", "Tuesday"),
        ("other-day", " on Monday", " soon"),
    ),
    "ar": (
        ("not-lost", "لا توقّع", "وقّع"),
        ("not-added", "يمكنك الكتابة", "لا يمكنك الكتابة"),
        ("vital-word-lost", "محامٍ", "صديق"),
        ("vital-word-lost", "المحكمة", "المدرسة"),
        ("other-day", "الاثنين", "الثلاثاء"),
    ),
    "es": (
        ("not-lost", "No firmes", "Firma"),
        ("not-added", "Puedes", "No puedes"),
        ("vital-word-lost", "un abogado", "un amigo"),
        ("vital-word-lost", "al tribunal", "al amigo"),
        ("other-day", "lunes", "martes"),
    ),
    "tr": (
        ("not-lost", "imzalama", "imzala"),
        ("not-added", "yazabilirsin", "yazamazsın"),
        ("vital-word-lost", "avukata", "arkadaşa"),
        ("vital-word-lost", "imzalama", "saklama"),
        ("other-day", "Pazartesi", "Salı günü"),
    ),
    "ru": (
        ("not-lost", "Не подписывай", "Подписывай"),
        ("not-added", "Ты можешь", "Ты не можешь"),
        ("vital-word-lost", "адвокату", "другу"),
        ("vital-word-lost", "в суд", "другу"),
        ("other-day", "понедельник", "среду"),
    ),
    "bn": (
        ("not-lost", "কোরো না", "কোরো"),
        ("not-added", "লিখতে পারো", "লিখতে পারো না"),
        ("vital-word-lost", "উকিলের", "বন্ধুর"),
        ("vital-word-lost", "আদালতে", "বাড়িতে"),
        ("other-day", "সোমবার", "মঙ্গলবার"),
    ),
}

FRENCH_ORDINARY: Final = "Va au centre de jour ce matin, montre tes papiers et demande un reçu."
"""Another message, of a step that is not critical."""

ORDINARY: Final = {
    "en": "Go to the day centre this morning, show your papers and ask for a receipt.",
    "ar": "اذهب هذا الصباح إلى المركز النهاري، وأظهر أوراقك، واطلب إيصالًا.",
    "es": "Ve esta mañana al centro de día, enseña tus papeles y pide un recibo.",
    "tr": "Bu sabah gündüz merkezine git, belgelerini göster ve bir makbuz iste.",
    "ru": "Сходи утром в дневной центр, покажи свои документы и попроси расписку.",
    "bn": "আজ সকালে দিনের কেন্দ্রে যাও, তোমার কাগজ দেখাও এবং রসিদ চাও।",
}
_OTHER_SCRIPT: Final = {
    "en": ORDINARY["ru"], "es": ORDINARY["ar"], "tr": ORDINARY["bn"],
    "ar": ORDINARY["en"], "ru": ORDINARY["es"], "bn": ORDINARY["tr"],
}  # fmt: skip


def instead(locale: str) -> tuple[tuple[str, str], ...]:
    """Kind, and what stands in the place of the ordinary message."""
    right = ORDINARY[locale]
    return (
        ("not-translated", FRENCH_ORDINARY),
        ("not-translated", f"{right}\n    {FRENCH_ORDINARY}"),
        ("other-script", _OTHER_SCRIPT[locale]),
        ("empty-translation", "📄"),
        ("other-length", " ".join(right.split(" ")[:2])),
        ("other-length", f"{right} {right} {right}"),
    )
