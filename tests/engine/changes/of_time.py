"""Time passes, with or without a change of the content."""

from datetime import date
from typing import Final

from tests.engine.changes.change import CHANGED, PASSED, SAME, Change
from tests.engine.changes.old import OLD, YES, edited

ASKED_AGAIN: Final = edited((YES, YES.replace("save", "asks-again-after: 30 days, save")))
"""The old content with an answer that goes stale."""

TIME: Final = (
    Change(
        "a time limit has passed overnight",
        OLD,
        {
            "guide yes b 2026-09-21 2026-09-22": ("guide/late", PASSED),
            "guide yes b 2026-09-21 2026-09-22 next lawyer": ("guide/late", PASSED),
            "guide yes b 2026-09-22 2026-09-22": ("guide/soon", SAME),
            "guide yes b 2026-09-20 2026-09-22": ("guide/late", SAME),
        },
        later=date(2026, 11, 22),
    ),
    Change(
        "a day on a letter is years old by now",
        OLD,
        {
            "guide yes b 2026-11-01": ("guide/when", PASSED),
            "guide yes b ?2026-11-01": ("guide/when", PASSED),
            "guide yes b unknown": ("guide/tell", SAME),
        },
        later=date(2029, 12, 1),
    ),
    Change(
        "an answer has gone stale",
        ASKED_AGAIN,
        {
            "guide yes": ("guide/start", PASSED),
            "guide no next lawyer": ("guide/start", PASSED),
            "guide": ("guide/start", SAME),
        },
        later=date(2026, 12, 24),
        old=ASKED_AGAIN,
    ),
    Change(
        "an answer goes stale no more",
        OLD,
        {
            "guide yes": ("guide/first", CHANGED),
            "guide": ("guide/start", SAME),
        },
        old=ASKED_AGAIN,
    ),
    Change(
        "an answer is not stale yet",
        ASKED_AGAIN,
        {"guide yes": ("guide/first", SAME), "guide no next lawyer": ("lawyer/start", SAME)},
        later=date(2026, 12, 18),
        old=ASKED_AGAIN,
    ),
)
