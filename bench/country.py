"""
`python -m bench.country`: how many people one bot of ours could have, and what gives way first.

A simulation (discrete events, queues first in first out) of presses and typed words on their way:
Telegram's deliveries, the bots, PostgreSQL, Telegram again. What each part costs was measured by
`bench.workers`; how people behave is assumed, and every assumption is an option.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from pathlib import Path
from random import Random

from bench.bots import BENCH

COUNTRIES = (50_000, 1_000_000, 8_000_000)
GIVES_WAY = 2.0
"""Seconds that one in a hundred waits when a part has given way."""


@dataclass(frozen=True, slots=True)
class Assumed:
    """
    What people do, what Telegram allows, and what each part costs; times in milliseconds.

    Args:
        bots: On a core each; the server has one, too.
        words: The share of typed words and commands; all else is presses.
        daily: The share of all people who come on the busiest day.
        acts: Presses and words of each on that day.
        peak: The share of a day's acts in its busiest hour.
        way: To Telegram and back.
        deliveries: That Telegram makes at once to a webhook.
        sending: New messages a second that Telegram takes from one bot; 0 for no limit.
    """

    bots: int = 2
    words: float = 0.2
    daily: float = 0.1
    acts: float = 20.0
    peak: float = 0.125
    way: float = 50.0
    deliveries: int = 100
    sending: float = 30.0
    bot_press: float = 0.5
    bot_word: float = 3.2
    server_press: float = 0.1
    server_word: float = 0.5

    def rate(self, people: float) -> float:
        """Presses and words a second in the busiest hour of so many people."""
        return people * self.daily * self.acts * self.peak / 3600

    def people(self, rate: float) -> float:
        """The people who press and type so often in the busiest hour."""
        return rate * 3600 / (self.daily * self.acts * self.peak)

    def limits(self) -> dict[str, float]:
        """The acts a second at which each part is busy all the time."""
        press, word = 1 - self.words, self.words
        held = self.way + press * self.bot_press + word * (self.bot_word + self.server_word)
        sending = self.sending / word if self.sending and word else float("inf")
        return {
            "new messages that Telegram takes": sending,
            "deliveries that Telegram makes at once": self.deliveries / held * 1000,
            "bots": self.bots * 1000 / (press * self.bot_press + word * self.bot_word),
            "PostgreSQL": 1000 / (press * self.server_press + word * self.server_word),
        }


class Queue:
    """Something that does one thing after the other, *places* of them at once."""

    def __init__(self, places: int) -> None:
        self._free = [0.0] * places
        self.busy = 0.0

    def takes(self, at: float, lasts: float) -> float:
        """When something that comes at a moment is over."""
        over = max(at, heappop(self._free)) + lasts
        heappush(self._free, over)
        self.busy += lasts
        return over


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of a load: waits in seconds, and how busy each part was, up to 1."""

    p50: float
    p99: float
    busy: dict[str, float]


def simulate(assumed: Assumed, rate: float, seconds: float = 60.0, seed: int = 7) -> Seen:
    """
    Everybody presses and types at moments of chance, *rate* times a second in all.

    A delivery is held until it is answered, as the bot holds it; what more than the limit of new
    messages Telegram takes waits its turn there.
    """
    random = Random(seed)
    bots = [Queue(1) for _ in range(assumed.bots)]
    server, sending = Queue(1), Queue(1)
    places: list[float] = [0.0] * assumed.deliveries
    held, at, waits = 0.0, 0.0, []
    # Events in the order in which they reach a bot; a place that is free earlier goes first.
    while at < seconds:
        at += random.expovariate(rate)
        is_word = random.random() < assumed.words
        begun = max(at, heappop(places))
        work = assumed.bot_word if is_word else assumed.bot_press
        now = random.choice(bots).takes(begun, work * random.expovariate(1.0) / 1000)
        if is_word:
            now = server.takes(now, assumed.server_word / 1000)
            if assumed.sending:
                now = sending.takes(now, 1 / assumed.sending)
        else:
            # Written afterwards: nobody waits for it.
            server.takes(now, assumed.server_press / 1000)
        now += assumed.way / 1000
        heappush(places, now)
        held += now - begun
        waits.append(now - at)
    waits.sort()
    busy = {
        "new messages that Telegram takes": sending.busy / seconds,
        "deliveries that Telegram makes at once": held / seconds / assumed.deliveries,
        "bots": sum(one.busy for one in bots) / seconds / assumed.bots,
        "PostgreSQL": server.busy / seconds,
    }
    return Seen(waits[len(waits) // 2], waits[int(len(waits) * 0.99)], busy)


def gives_way(assumed: Assumed) -> tuple[float, str]:
    """The lowest rate, to a twentieth, at which people wait too long, and the part that is full."""
    rate = 5.0
    while True:
        seen = simulate(assumed, rate, max(20.0, min(60.0, 60_000 / rate)))
        if seen.p99 > GIVES_WAY:
            # Who waits for a full part holds a delivery: that is the last to be blamed.
            named = sorted(seen.busy, key=lambda one: one.startswith("deliveries"))
            return rate, next((one for one in named if seen.busy[one] > 0.9), named[-1])
        rate *= 1.05


def main() -> None:
    """Calculate, simulate, and write `country.md`."""
    parser = argparse.ArgumentParser(prog="python -m bench.country", description=__doc__)
    plain = Assumed()
    for name in Assumed.__slots__:
        kind = type(getattr(plain, name))
        parser.add_argument(f"--{name.replace('_', '-')}", type=kind, default=getattr(plain, name))
    parser.add_argument("--out", type=Path, default=BENCH / "results")
    given = vars(parser.parse_args())
    out: Path = given.pop("out")
    text = "\n".join(_page(Assumed(**given)))
    out.mkdir(parents=True, exist_ok=True)
    (out / "country.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)


def _page(assumed: Assumed) -> Sequence[str]:
    lines = [
        "# How many people, and what gives way first", "",
        (f"Assumed: {assumed.daily:.0%} of all people come on the busiest day and press or type "
        f"{assumed.acts:g} times, {assumed.peak:.1%} of that in its busiest hour, "
        f"{assumed.words:.0%} of it typed; {assumed.way:g} ms to Telegram and back; "
        f"{assumed.deliveries} deliveries at once; {assumed.sending:g} new messages a second."), "",
        (f"Measured, CPU: a press {assumed.bot_press:g} ms of a bot and {assumed.server_press:g} "
        f"of PostgreSQL, a typed word {assumed.bot_word:g} and {assumed.server_word:g}."), "",
        "| people | acts a second, busiest hour | p50 | p99 |"
        + "".join(f" {name} |" for name in assumed.limits()),
        "|---|---|---|---|" + "---|" * len(assumed.limits()),
    ]  # fmt: skip
    for people in COUNTRIES:
        rate = assumed.rate(people)
        seen = simulate(assumed, rate, 120.0)
        busy = "".join(f" {one:.1%} |" for one in seen.busy.values())
        lines.append(f"| {people:,} | {rate:.1f} | {seen.p50 * 1000:.0f} ms | "
                     f"{seen.p99 * 1000:.0f} ms |{busy}")  # fmt: skip
    lines += ["", "Each part alone is full at:", "", "| part | acts a second | people |",
              "|---|---|---|"]  # fmt: skip
    for name, limit in sorted(assumed.limits().items(), key=lambda one: one[1]):
        lines.append(f"| {name} | {limit:,.0f} | {assumed.people(limit):,.0f} |")
    if assumed.sending:
        lines.append(
            f"| the same, should changed screens count as new messages | {assumed.sending:,.0f} "
            f"| {assumed.people(assumed.sending):,.0f} |"
        )
    lines += ["", "One in a hundred waits more than two seconds from:", "",
              "| with | acts a second | people | full is |", "|---|---|---|---|"]  # fmt: skip
    for words, other in (
        ("all that is assumed", assumed),
        ("no limit of new messages", replace(assumed, sending=0.0)),
        ("… and one bot", replace(assumed, sending=0.0, bots=1)),
        ("… and four bots", replace(assumed, sending=0.0, bots=4)),
        ("… and Telegram 15 ms away", replace(assumed, sending=0.0, bots=4, way=15.0)),
    ):
        rate, part = gives_way(other)
        lines.append(f"| {words} | {rate:,.0f} | {assumed.people(rate):,.0f} | {part} |")
    return [*lines, ""]


if __name__ == "__main__":
    main()
