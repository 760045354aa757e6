"""When a place is open, in words of her language; the digits stay those of clocks and papers."""

from collections.abc import Iterator
from dataclasses import replace
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
    if opening.always or not opening.days_known:
        return
    if opening.times_known and (opening.today or opening.tomorrow is not None):
        spans = spans_in_words(opening.today, voice, said=opening.comment)
        yield voice.places("today-hours", spans=spans)
    if opening.times_known or opening.tomorrow:
        if opening.tomorrow is not None:
            spans = spans_in_words(opening.tomorrow, voice, said=opening.comment)
            yield voice.places("tomorrow-hours", spans=spans)
        elif opening.today:
            yield voice.places("tomorrow-hours", spans=voice.places("no-times"))


def hours_today(opening: Opening | None, voice: Voice) -> str:
    """The hours of today in one line; in words what is said of a day without hours."""
    if opening is None:
        return voice.places("hours-unknown")
    if opening.always:
        return _with_words(voice.places("open-always"), opening.comment, voice)
    if opening.is_odd_day:
        return voice.places("odd-day")
    if opening.days_known and opening.times_known and opening.today:
        return voice.places("today-hours", spans=spans_in_words(opening.today, voice))
    # Nothing by the clock today: what is left of the night, or why, or when next.
    return _with_words(_now(opening, voice), opening.comment, voice)


def spans_in_words(spans: tuple[Span, ...], voice: Voice, *, said: str = "") -> str:
    """
    From when to when, with what is not sure of it; "closed" when there is nothing.

    Args:
        said: Words that stand on the screen already.
    """
    if not spans:
        return voice.places("no-hours")
    return ", ".join(_span(one, voice, said) for one in spans)


def _now(opening: Opening, voice: Voice) -> str:
    if opening.always:
        return voice.places("open-always")
    if not opening.days_known and opening.today:
        return voice.places("days-unknown", spans=_all_spans(opening.today, voice))
    match opening.doors:
        case Doors.OPEN if opening.until is not None:
            return _until(opening, opening.until, voice)
        case Doors.STARTED if opening.until is not None:
            return voice.places("open-end-passed", until=_clock(opening.until))
        case Doors.STARTED if opening.started_at is not None:
            return voice.places("open-from", start=_clock(opening.started_at))
        case Doors.OPENS_TODAY if opening.opens_at is not None:
            return voice.places("opens-today", start=_clock(opening.opens_at))
        case Doors.CLOSED:
            return _next(opening, voice)
        case _:
            return _not_known(opening, voice)


def _not_known(opening: Opening, voice: Voice) -> str:
    if opening.opens_at is not None:
        return voice.places("maybe-opens-today", start=_clock(opening.opens_at))
    if opening.opens_today and not opening.times_known:
        return voice.places("day-known")
    return voice.places("hours-unknown")


def _until(opening: Opening, until: time, voice: Voice) -> str:
    if opening.until_day is not None:
        day = voice.day(opening.until_day)
        return voice.places("open-now-until-day", until=_clock(until), day=day)
    if opening.may_be_longer:
        return voice.places("open-now-longer", until=_clock(until))
    return voice.places("open-now", until=_clock(until))


def _next(opening: Opening, voice: Voice) -> str:
    if opening.next_day is None:
        if opening.next_unknown is not None:
            return voice.places("closed-unknown-day", day=voice.day(opening.next_unknown))
        return voice.places("closed-for-weeks")
    day = voice.day(opening.next_day)
    if not opening.next_spans:
        return voice.places("closed-until-day", day=day)
    spans = spans_in_words(opening.next_spans, voice, said=opening.comment)
    return voice.places("closed-until", day=day, spans=spans)


def _all_spans(spans: tuple[Span, ...], voice: Voice) -> str:
    """Hours of unknown days: that they are not sure is said of all of them."""
    return ", ".join(_span(replace(one, is_sure=True), voice, one.words) for one in spans)


def _span(span: Span, voice: Voice, said: str) -> str:
    start = _clock(span.start)
    if span.end is None:
        text = voice.places("span-open", start=start)
    else:
        name = "span-longer" if span.may_be_longer else "span"
        text = voice.places(name, start=start, end=_clock(span.end))
    if not span.is_sure:
        text = voice.places("span-unsure", span=text)
    return text if span.words == said else _with_words(text, span.words, voice)


def _with_words(text: str, words: str, voice: Voice) -> str:
    if not words:
        return text
    return voice.places("span-words", span=text, words=voice.french(words))


def _clock(at: time) -> str:
    return f"{at:%H:%M}"
