"""
What a file that YAML cannot read is likely to have wrong, in a volunteer's words.

YAML tells of a missing space, colon, dash or quote in its own words and one line too late.
Used by `yaml_tree.py` alone.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

import yaml

from bot.content.report import Report
from bot.model.problem import SourceLocation

_STUCK: Final = re.compile(r"[^\s:#]+:\S")
"""`go:end`: the space after the colon is missing."""
_WORD: Final = re.compile(r"\s*(- )?\w[\w-]*\s*")
"""A name alone on its line: the colon is missing."""
_STUCK_DASH: Final = re.compile(r"\s*-(?=\w)")
_ROW: Final = re.compile(r"(?P<indent>\s*)(?P<dash>- +)?(?P<key>when|go|otherwise):")
SLOWLY_READ: Final = 60_000
"""Characters: a longer file would be read again for seconds, only to say it in better words."""
_UNSEEN_INDENT: Final = re.compile(
    r"(?:[ -]*|[ ]*[\w-]+:)[\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]"
)
"""Where only a space may stand: before a name, or behind its colon."""
_OF_OTHER_PROGRAMS: Final = frozenset("+>$|`")
"""At the beginning of a line: a copied difference, letter, terminal or manual."""
NO_MARK: Final = yaml.Mark("", 0, 0, 0, "", 0)
"""Where the library does not say where."""
_DECIDE: Final = re.compile(r"\s*decide:\s*(#.*)?")


def tell_mistake(path: str, source: str, found: yaml.YAMLError, report: Report) -> None:
    """
    Read *source* again with the loader whose messages are known, and say it in our words.

    Args:
        found: What the fast loader says. The two disagree about a few odd lines such as `[?]`;
            then all that we know is where it is.
    """
    teller = _Teller(path, source, report)
    if len(source) > SLOWLY_READ:
        mark = getattr(found, "problem_mark", None) or NO_MARK
        teller.error(mark.line, mark.column, "yaml")
        return
    try:
        yaml.compose(source, Loader=yaml.BaseLoader)
    except yaml.reader.ReaderError as error:
        before = source[: error.position].split("\n")
        teller.error(len(before) - 1, len(before[-1]), "unreadable-character")
    except yaml.MarkedYAMLError as error:
        teller.tell(error)
    else:
        mark = getattr(found, "problem_mark", None) or NO_MARK
        teller.error(mark.line, mark.column, "yaml")


class _Teller:
    def __init__(self, path: str, source: str, report: Report) -> None:
        self.path = path
        self.source = source
        self.lines = [*source.splitlines(), ""]
        self.report = report

    def error(
        self, line: int, column: int, kind: str, *, length: int = 1, **values: str | int
    ) -> None:
        """Lines and columns begin at 0 here, as in the marks of YAML."""
        self.report.error(SourceLocation(self.path, line + 1, column + 1, length), kind, **values)

    def tell(self, error: yaml.MarkedYAMLError) -> None:
        """Tell the mistake behind *error*: noticed at one mark, begun at the other."""
        problem, context = error.problem or "", error.context or ""
        mark = error.problem_mark or error.context_mark or NO_MARK
        if self._tell_pasted(mark.line):
            return
        start = error.context_mark or mark
        if "quoted scalar" in context:
            self._tell_quoted(problem, mark, start)
        elif "flow" in context:
            self._tell_sign("unclosed-bracket", self._open_bracket(mark))
        elif problem == "could not find expected ':'":
            self._tell_no_colon(mark, start)
        elif problem == "mapping values are not allowed here":
            self._tell_second_colon(mark)
        elif problem.endswith("'<scalar>'"):
            self._tell_after_quote(mark)
        elif problem.endswith(("start>'", "'-'", "'?'")):
            self._tell_neighbours(mark)
        else:
            self._tell_sign("strange-sign", mark if problem.startswith("expected <") else start)

    def _tell_pasted(self, last: int) -> bool:
        """A sign above that came with a copied text: YAML notices it some lines further down."""
        for number in range(last, -1, -1):
            line = self.lines[number]
            if (unseen := _UNSEEN_INDENT.match(line)) is not None:
                self.error(number, unseen.end() - 1, "invisible-character")
                return True
            if line[:1] in _OF_OTHER_PROGRAMS:
                self.error(number, 0, "strange-sign", sign=line[0])
                return True
        return False

    def _tell_sign(self, kind: str, mark: yaml.Mark) -> None:
        line = self.lines[mark.line]
        self.error(mark.line, mark.column, kind, sign=line[mark.column : mark.column + 1])

    def _tell_quoted(self, problem: str, mark: yaml.Mark, start: yaml.Mark) -> None:
        if problem == "found unexpected end of stream":
            self.error(start.line, start.column, "unclosed-quote")
        else:
            self.error(mark.line, mark.column - 1, "strange-sign", sign="\\")

    def _tell_after_quote(self, mark: yaml.Mark) -> None:
        """A quoted text ends and words follow: this quote, or one further up, was not meant."""
        quoted = mark
        for token in self._tokens_before(mark):
            if isinstance(token, yaml.ScalarToken) and token.style in {"'", '"'}:
                quoted = token.start_mark
        if quoted.line < mark.line:
            self.error(quoted.line, quoted.column, "unclosed-quote")
        else:
            self.error(mark.line, mark.column, "words-after-quote")

    def _open_bracket(self, mark: yaml.Mark) -> yaml.Mark:
        """The innermost bracket that is open at *mark*."""
        opened = [mark]
        for token in self._tokens_before(mark):
            if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
                opened.append(token.start_mark)
            elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken):
                opened.pop()
        return opened[-1]

    def _tokens_before(self, mark: yaml.Mark) -> Iterator[yaml.Token]:
        tokens = yaml.scan(self.source, Loader=yaml.BaseLoader)
        return takewhile(lambda token: token.start_mark.index < mark.index, tokens)

    def _tell_no_colon(self, mark: yaml.Mark, start: yaml.Mark) -> None:
        """A line that should be a name with a value; told at the line below, as YAML sees it."""
        stuck = _STUCK.match(self.lines[start.line], start.column)
        where = mark if mark.line == start.line + 1 else start
        self.error(where.line, where.column, "yaml" if stuck else "missing-colon")

    def _tell_second_colon(self, mark: yaml.Mark) -> None:
        if re.search(r":\s", self.lines[mark.line][: mark.column]):
            self.error(mark.line, mark.column, "quotes-needed")
        elif not self._tell_row(mark):
            self._tell_above(mark)

    def _tell_above(self, mark: yaml.Mark) -> None:
        """The line above is no name with a value, so that this one was taken for more of it."""
        above = mark.line - 1
        while above > 0 and not self.lines[above].strip():
            above -= 1
        dash = _STUCK_DASH.match(self.lines[above])
        if dash:
            self.error(above, dash.end() - 1, "dash-without-space")
            return
        kind = "missing-colon" if _WORD.fullmatch(self.lines[above]) else "yaml"
        if above == mark.line - 1:
            self.error(mark.line, mark.column, kind)
        else:
            self.error(above, _indent(self.lines[above]), kind)

    def _tell_neighbours(self, mark: yaml.Mark) -> None:
        if self._tell_row(mark):
            return
        dash = _STUCK_DASH.match(self.lines[mark.line])
        if dash:
            self.error(mark.line, dash.end() - 1, "dash-without-space")
        else:
            self.error(mark.line, mark.column, "yaml")

    def _tell_row(self, mark: yaml.Mark) -> bool:
        row = self._row_without_dash(mark.line)
        if row is not None:
            number, key = row
            column = _indent(self.lines[number])
            self.error(number, column, "row-without-dash", length=len(key), name=key)
        return row is not None

    def _row_without_dash(self, last: int) -> tuple[int, str] | None:
        """The first row of the `decide` around line *last* that should begin with a dash."""
        first = last
        while first > 0 and not _DECIDE.fullmatch(self.lines[first]):
            first -= 1
        depth = None
        for number in range(first + 1, last + 1):
            row = _ROW.match(self.lines[number])
            if row is None:
                continue
            if row["dash"]:
                depth = len(row["indent"])
            elif row["key"] != "go" and (depth is None or len(row["indent"]) <= depth):
                return number, row["key"]
        return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
