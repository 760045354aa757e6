"""When a place is open, in words of her language; the digits stay those of clocks and papers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from bot.model.open_state import Opening, OpenState, Span
from bot.rendering.localizer import Localizer


def opening_lines(opening: Opening | None, localizer: Localizer, *, sure: bool) -> Iterator[str]:
    """Open or closed at that moment, whether that is sure, then today and tomorrow."""
    if opening is None:
        yield localizer.places("hours-unknown")
        return
    yield _now(opening, localizer)
    if not sure and not opening.always:
        yield localizer.places("unsure-hours")
    if opening.comment:
        yield localizer.places("by-words", words=localizer.french(opening.comment))
    if opening.is_odd_day:
        yield localizer.places("odd-day")
    if opening.always or not opening.days_known:
        return
    if opening.times_known and (opening.today or opening.tomorrow is not None):
        spans = spans_in_words(opening.today, localizer, said=opening.comment)
        yield localizer.places("today-hours", spans=spans)
    if opening.times_known or opening.tomorrow:
        if opening.tomorrow is not None:
            spans = spans_in_words(opening.tomorrow, localizer, said=opening.comment)
            yield localizer.places("tomorrow-hours", spans=spans)
        elif opening.today:
            yield localizer.places("tomorrow-hours", spans=localizer.places("no-times"))


def hours_today(opening: Opening | None, localizer: Localizer) -> str:
    """The hours of today in one line; in words what is said of a day without hours."""
    if opening is None:
        return localizer.places("hours-unknown")
    if opening.always:
        return _with_words(localizer.places("open-always"), opening.comment, localizer)
    if opening.is_odd_day:
        return localizer.places("odd-day")
    if opening.days_known and opening.times_known and opening.today:
        return localizer.places("today-hours", spans=spans_in_words(opening.today, localizer))
    # Nothing by the clock today: what is left of the night, or why, or when next.
    return _with_words(_now(opening, localizer), opening.comment, localizer)


def spans_in_words(spans: tuple[Span, ...], localizer: Localizer, *, said: str = "") -> str:
    """
    From when to when, with what is not sure of it; "closed" when there is nothing.

    Args:
        said: Words that stand on the screen already.
    """
    if not spans:
        return localizer.places("no-hours")
    return ", ".join(_span(one, localizer, said) for one in spans)


def _now(opening: Opening, localizer: Localizer) -> str:
    if opening.always:
        return localizer.places("open-always")
    if not opening.days_known and opening.today:
        return localizer.places("days-unknown", spans=_all_spans(opening.today, localizer))
    match opening.doors:
        case OpenState.OPEN if opening.until is not None:
            return _until(opening, opening.until, localizer)
        case OpenState.STARTED if opening.until is not None:
            return localizer.places("open-end-passed", until=_clock(opening.until))
        case OpenState.STARTED if opening.started_at is not None:
            return localizer.places("open-from", start=_clock(opening.started_at))
        case OpenState.OPENS_TODAY if opening.opens_at is not None:
            return localizer.places("opens-today", start=_clock(opening.opens_at))
        case OpenState.CLOSED:
            return _next(opening, localizer)
        case _:
            return _not_known(opening, localizer)


def _not_known(opening: Opening, localizer: Localizer) -> str:
    if opening.opens_at is not None:
        return localizer.places("maybe-opens-today", start=_clock(opening.opens_at))
    if opening.opens_today and not opening.times_known:
        return localizer.places("day-known")
    return localizer.places("hours-unknown")


def _until(opening: Opening, until: time, localizer: Localizer) -> str:
    if opening.until_day is not None:
        day = localizer.day(opening.until_day)
        return localizer.places("open-now-until-day", until=_clock(until), day=day)
    if opening.may_be_longer:
        return localizer.places("open-now-longer", until=_clock(until))
    return localizer.places("open-now", until=_clock(until))


def _next(opening: Opening, localizer: Localizer) -> str:
    if opening.next_day is None:
        if opening.next_unknown is not None:
            return localizer.places("closed-unknown-day", day=localizer.day(opening.next_unknown))
        return localizer.places("closed-for-weeks")
    day = localizer.day(opening.next_day)
    if not opening.next_spans:
        return localizer.places("closed-until-day", day=day)
    spans = spans_in_words(opening.next_spans, localizer, said=opening.comment)
    return localizer.places("closed-until", day=day, spans=spans)


def _all_spans(spans: tuple[Span, ...], localizer: Localizer) -> str:
    """Hours of unknown days: that they are not sure is said of all of them."""
    return ", ".join(_span(replace(one, is_sure=True), localizer, one.words) for one in spans)


def _span(span: Span, localizer: Localizer, said: str) -> str:
    start = _clock(span.start)
    if span.end is None:
        text = localizer.places("span-open", start=start)
    else:
        name = "span-longer" if span.may_be_longer else "span"
        text = localizer.places(name, start=start, end=_clock(span.end))
    if not span.is_sure:
        text = localizer.places("span-unsure", span=text)
    return text if span.words == said else _with_words(text, span.words, localizer)


def _with_words(text: str, words: str, localizer: Localizer) -> str:
    if not words:
        return text
    return localizer.places("span-words", span=text, words=localizer.french(words))


def _clock(at: time) -> str:
    return f"{at:%H:%M}"
