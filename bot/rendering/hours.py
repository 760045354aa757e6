"""When a place is open, in words of her language; the digits stay those of clocks and papers."""

from collections.abc import Iterator
from datetime import time

from bot.model.opening import Doors, Opening, Span
from bot.rendering.voice import Voice


def opening_lines(opening: Opening | None, voice: Voice, *, sure: bool) -> Iterator[str]:
    """Open or closed at that moment, whether that is sure, then today and tomorrow."""
    if opening is None:
        yield voice.places("hours-unknown")
        return
    yield _now(opening, voice)
    if not sure and not opening.always:
        yield voice.places("unsure-hours")
    if opening.comment:
        yield voice.places("by-words", words=voice.french(opening.comment))
    if opening.is_odd_day:
        yield voice.places("odd-day")
    if not opening.always and opening.days_known and opening.times_known:
        yield voice.places("today-hours", spans=spans_in_words(opening.today, voice))
        yield voice.places("tomorrow-hours", spans=spans_in_words(opening.tomorrow, voice))


def hours_today(opening: Opening | None, voice: Voice) -> str:
    """The hours of today in one line, which does not depend on the minute."""
    if opening is None or not opening.days_known or not opening.times_known:
        return _now(opening, voice) if opening is not None else voice.places("hours-unknown")
    if opening.always:
        return voice.places("open-always")
    if opening.is_odd_day:
        return voice.places("odd-day")
    if opening.today:
        return voice.places("today-hours", spans=spans_in_words(opening.today, voice))
    return _next(opening, voice)


def spans_in_words(spans: tuple[Span, ...], voice: Voice) -> str:
    """From when to when; "closed" when there is nothing."""
    if not spans:
        return voice.places("no-hours")
    return ", ".join(_span(one, voice) for one in spans)


def _now(opening: Opening, voice: Voice) -> str:
    if opening.always:
        return voice.places("open-always")
    if not opening.days_known:
        if not opening.today:
            return voice.places("hours-unknown")
        return voice.places("days-unknown", spans=spans_in_words(opening.today, voice))
    match opening.doors:
        case Doors.OPEN if opening.until is not None:
            return voice.places("open-now", until=_clock(opening.until))
        case Doors.STARTED if opening.today:
            return voice.places("open-from", start=_clock(opening.today[-1].start))
        case Doors.OPENS_TODAY:
            later = opening.opens_at or opening.today[0].start
            return voice.places("opens-today", start=_clock(later))
        case Doors.CLOSED:
            return _next(opening, voice)
        case _ if not opening.times_known:
            return voice.places("day-known")
        case _:
            return voice.places("hours-unknown")


def _next(opening: Opening, voice: Voice) -> str:
    if opening.next_day is None:
        return voice.places("closed-for-weeks")
    day = voice.day(opening.next_day)
    if not opening.next_spans:
        return voice.places("closed-until-day", day=day)
    spans = spans_in_words(opening.next_spans, voice)
    return voice.places("closed-until", day=day, spans=spans)


def _span(span: Span, voice: Voice) -> str:
    if span.end is None:
        return voice.places("span-open", start=_clock(span.start))
    return voice.places("span", start=_clock(span.start), end=_clock(span.end))


def _clock(at: time) -> str:
    return f"{at:%H:%M}"
