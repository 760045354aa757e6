"""The page of `bot diff --page`: screens before and after, side by side, in one file."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape
from typing import Final

from bot.commands.impact import at
from bot.commands.said import Said
from bot.service.workshop.changes import Change
from bot.service.workshop.screens import Shown

_WORDS: Final = re.compile(r"\s+|[^\s]+")
_PAGE: Final = """<!doctype html>
<html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<style>
:root {{ color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif }}
body {{ max-width: 70rem; margin: 1rem auto; padding: 0 1rem }}
h2 {{ font-size: 1.1rem; margin: 2rem 0 .3rem; border-top: 1px solid #8888; padding-top: .8rem }}
h2 small {{ font-weight: normal; opacity: .75 }}
.pair {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem }}
.side {{ border: 1px solid #8888; border-radius: .8rem; padding: .6rem .9rem }}
.side h3 {{ font-size: .8rem; margin: 0 0 .4rem; opacity: .75 }}
.words {{ white-space: pre-wrap; margin: 0; unicode-bidi: plaintext; overflow-wrap: anywhere }}
ul {{ list-style: none; padding: 0; margin: .6rem 0 0 }}
li {{ border: 1px solid #8888; border-radius: .5rem; padding: .3rem .6rem; margin: .3rem 0 }}
li small, .about {{ opacity: .75; font-size: .85rem }}
ins {{ background: #2a92; text-decoration: underline; text-decoration-thickness: 2px }}
del {{ background: #d332; text-decoration: line-through }}
</style>
<h1>{title}</h1>
<p style="white-space: pre-line">{summary}</p>
{body}
</html>
"""


def page(say: Said, found: Sequence[Change], summary: str) -> str:
    """A page without scripts or other files: it can be kept, mailed and attached."""
    return _PAGE.format(
        language=say.locale,
        title=escape(say("page-title")),
        summary=escape(summary),
        body="\n".join(_pair(say, one) for one in found),
    )


def _pair(say: Said, change: Change) -> str:
    kind = "new" if change.before is None else "gone" if change.after is None else "changed"
    about = f"{change.locale} · {say(kind)} · {at(change.place)}"
    head = f"<h2>{escape(change.name)} <small>{escape(about)}</small></h2>"
    sides = (
        _side(say, "before", change.before, change.after, "del", change.locale),
        _side(say, "after", change.after, change.before, "ins", change.locale),
    )
    return f'{head}\n<div class="pair">{"".join(sides)}</div>'


def _side(
    say: Said, name: str, own: Shown | None, other: Shown | None, mark: str, locale: str
) -> str:
    """One version of a screen; *mark* is around what the *other* does not have."""
    if own is None:
        return ""
    direction = "rtl" if own.is_right_to_left else "ltr"
    words = _marked("\n".join(own.lines), "" if other is None else "\n".join(other.lines), mark)
    others = set() if other is None else set(other.buttons)
    labels = {label for label, _ in others}
    parts = [f'<p class="words" dir="{direction}" lang="{locale}">{words}</p>']
    if own.buttons:
        parts.append(f"<ul>{''.join(_button(one, others, labels, mark) for one in own.buttons)}"
                     "</ul>")  # fmt: skip
    parts += [f'<p class="about">{one}</p>' for one in _about(say, own, other, mark)]
    return f'<div class="side"><h3>{escape(say(name))}</h3>{"".join(parts)}</div>'


def _button(one: tuple[str, str], others: set[tuple[str, str]], labels: set[str], mark: str) -> str:
    label, leads = one
    said = escape(label) if label in labels else f"<{mark}>{escape(label)}</{mark}>"
    where = escape(f"→ {leads}") if leads else ""
    if where and one not in others:
        where = f"<{mark}>{where}</{mark}>"
    return f'<li><span dir="auto">{said}</span> <small>{where}</small></li>'


def _about(say: Said, own: Shown, other: Shown | None, mark: str) -> Iterator[str]:
    """What it rests on."""
    before = set() if other is None else {*other.facts}
    if own.facts:
        named = ", ".join(
            escape(one) if one in before else f"<{mark}>{escape(one)}</{mark}>" for one in own.facts
        )
        yield f"{escape(say('facts', names=''))} {named}"
    if own.is_critical:
        is_same = other is not None and other.is_critical
        said = escape(say("critical"))
        yield said if is_same else f"<{mark}>{said}</{mark}>"


def _marked(own: str, other: str, mark: str) -> str:
    """*own* with marks around the words that *other* does not have there."""
    mine, theirs = _WORDS.findall(own), _WORDS.findall(other)
    said = []
    for kind, start, end, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        words = escape("".join(mine[start:end]))
        if words:
            said.append(words if kind == "equal" else f"<{mark}>{words}</{mark}>")
    return "".join(said)
