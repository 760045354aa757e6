"""Symbol references in the files of `flows/`: where a guide, a step or a choice is named."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text, read_tree
from bot.model.names import PLACES_FLOW, AnswerName, ChoiceName, FlowName, StepName
from bot.model.paper_words import WORDS
from bot.service.workshop.yaml_edits import YamlEdits

_LISTS_OF_GUIDES: Final = {
    "_signs.yaml": ("guides", "whole"),
    "_words.yaml": ("guide",),
    "_typed.yaml": ("guides", "opens", "town", "nothing-found"),
}
"""The fields of files for all guides that name guides, some as `guide/step`."""


class InYaml:
    """
    One renaming in the files of `flows/`.

    Args:
        saved: The answer that takes the name of the choice; None when none does.
    """

    def __init__(
        self,
        flow: FlowName,
        step: StepName | None,
        choice: ChoiceName | None,
        new: str,
        saved: AnswerName | None,
    ) -> None:
        self.flow = flow
        self.step = step
        self.choice = choice
        self.new = new
        self.saved = saved

    def changed(self, path: str, source: str) -> str:
        """*source* with the new name; the same where nothing is named, or nothing can be read."""
        if read_tree(path, source, Report()) is None:
            return source
        edits = YamlEdits(path, source)
        name = path.removeprefix("flows/")
        if name.startswith("_"):
            self._in_shared(name, edits)
        else:
            self._in_flow(name.removesuffix(".yaml"), edits)
        result = edits.result()
        if self.step is None and name == f"{self.flow}.yaml":
            # The comment above a guide says where its texts are.
            result = result.replace(f"/{self.flow}.ftl", f"/{self.new}.ftl")
        return result

    def _in_shared(self, name: str, edits: YamlEdits) -> None:
        for field in _LISTS_OF_GUIDES.get(name, ()):
            for value in _named(edits.tree, field):
                self._reference(value, edits, PLACES_FLOW if field == "town" else None)
        if name == "_typed.yaml" and self.flow == PLACES_FLOW and self._is_step():
            for value in _named(edits.tree, "town-first"):
                self._put_if(value, str(self.step), self.new, edits)
        if name == "_words.yaml" and self.flow == WORDS and self._is_step():
            for key, _ in edits.tree:
                self._put_if(key, str(self.step), self.new, edits)
        if name == "_letters.yaml":
            self._conditions(edits)

    def _in_flow(self, stem: str, edits: YamlEdits) -> None:
        if stem == self.flow and self.step is None:
            for value in _texts(edits.tree.get("flow")):
                edits.put(value, self.new)
            self._add_was(edits.tree, str(self.flow), edits, after="flow")
        steps = edits.tree.get("steps")
        for key, step in steps if isinstance(steps, Fields) else ():
            if isinstance(step, Fields):
                for value in _texts(step.get("call")):
                    self._reference(value, edits, None)
                if stem == self.flow:
                    self._in_step(key, step, edits)
        self._conditions(edits)

    def _in_step(self, key: Text, step: Fields, edits: YamlEdits) -> None:
        """A step of the guide itself."""
        is_it = key.value == self.step
        if self._is_step():
            for target in _targets(step):
                self._put_if(target, str(self.step), self.new, edits)
            if is_it:
                edits.put(key, self.new)
                self._add_was(step, str(self.step), edits)
        elif is_it:
            self._choice(step, edits)

    def _is_step(self) -> bool:
        return self.step is not None and self.choice is None

    def _reference(self, value: Text, edits: YamlEdits, usual: FlowName | None) -> None:
        """`guide` or `guide/step`; a step alone is one of the guide *usual*."""
        flow, slash, step = value.value.partition("/")
        if usual is not None and not slash:
            flow, slash, step = str(usual), "", flow
            if flow == self.flow and self._is_step() and step == self.step:
                edits.put(value, self.new)
            return
        if flow != self.flow:
            return
        if self.step is None:
            edits.put(value, f"{self.new}{slash}{step}")
        elif self._is_step() and step == self.step:
            edits.put(value, f"{flow}/{self.new}")

    @staticmethod
    def _put_if(value: Text, old: str, new: str, edits: YamlEdits) -> None:
        if value.value == old:
            edits.put(value, new)

    def _add_was(self, fields: Fields, old: str, edits: YamlEdits, after: str = "") -> None:
        """The old name first; today's name is none that it had before."""
        found = next(((key, node) for key, node in fields if key.value == "was"), None)
        if found is None:
            rest = Fields(fields.pairs[1:], fields.place) if after else fields
            edits.add_first(rest, "was", f"[{old}]")
            return
        self._add_name(found[1], old, edits)

    def _add_name(self, node: Node, old: str, edits: YamlEdits) -> None:
        """The old name into a list of names; in the place of today's, where it had that before."""
        again = [one for one in _texts(node) if one.value == self.new]
        for one in again:
            edits.put(one, old)
        if not again:
            edits.add_item(node, old)

    def _choice(self, step: Fields, edits: YamlEdits) -> None:
        """The line of the choice, and its old name under `was-choices:`."""
        choices = step.get("choices")
        if isinstance(choices, Fields):
            for key, _ in choices:
                self._put_if(key, str(self.choice), self.new, edits)
        former = step.get("was-choices")
        if not isinstance(former, Fields):
            edits.add_first(step, "was-choices", f"{{{self.new}: [{self.choice}]}}")
            return
        for key, node in former:
            if key.value == self.choice:
                edits.put(key, self.new)
                self._add_name(node, str(self.choice), edits)
                return
        edits.add_first(former, self.new, f"[{self.choice}]")

    def _conditions(self, edits: YamlEdits) -> None:
        """`answer is old`, wherever the answer is read."""
        if self.choice is None or self.saved is None:
            return
        word = re.compile(rf"(?<![\w-]){re.escape(self.choice)}(?![\w-])")
        for text in _named(edits.tree, "when"):
            if text.value.split(" ")[0] == self.saved:
                head, sep, tail = edits.raw(text).partition(" is ")
                edits.put(text, f"{head}{sep}{word.sub(self.new, tail)}")


def _texts(node: Node | None) -> list[Text]:
    """A text, or the texts of a list."""
    if isinstance(node, Text):
        return [node]
    return [one for one in node if isinstance(one, Text)] if isinstance(node, Items) else []


def _named(node: Node, name: str) -> Iterator[Text]:
    """The texts of every field *name*, however deep."""
    match node:
        case Fields():
            for key, value in node:
                if key.value == name:
                    yield from _texts(value)
                yield from _named(value, name)
        case Items():
            for one in node:
                yield from _named(one, name)
        case _:
            return


def _targets(step: Fields) -> Iterable[Text]:
    """The texts of a step that name steps of its own guide."""
    for key, node in step:
        match key.value, node:
            case (("go" | "unknown"), Text()):
                yield node
            case "choices", Fields():
                yield from (value for _, value in node if isinstance(value, Text))
            case "places", Fields():
                yield from _texts(node.get("none"))
            case "decide", Items():
                for row in node:
                    if isinstance(row, Fields):
                        yield from _texts(row.get("go"))
                        yield from _texts(row.get("otherwise"))
            case _:
                continue
