"""The layout of a picture: nothing lies on anything, whatever the guide leads to."""

import random

import pytest

from bot.service.workshop.layered import Way, drawn

SIZE = (190.0, 60.0)
GAP = 16.0


def guide(seed: int, steps: int) -> tuple[dict[object, tuple[float, float]], list[Way]]:
    """Steps that lead anywhere: on, back, to themselves, twice to the same."""
    chance = random.Random(seed)
    sizes: dict[object, tuple[float, float]] = {
        f"s{number}": (SIZE[0], chance.choice((30.0, 60.0, 90.0))) for number in range(steps)
    }
    names = list(sizes)
    ways = [
        Way(one, chance.choice(names), (chance.choice((0.0, 80.0, 160.0)), 15.0))
        for one in names
        for _ in range(chance.randrange(4))
    ]
    return sizes, ways


@pytest.mark.parametrize(("seed", "steps"), [(1, 1), (2, 2), (3, 7), (4, 25), (5, 90)])
def test_nothing_lies_on_anything(seed: int, steps: int) -> None:
    """No box and no words cover another one, and all lie inside of the picture."""
    sizes, ways = guide(seed, steps)
    made = drawn(sizes, ways, GAP)
    boxes = [(*made.middle[one], *sizes[one]) for one in sizes]
    boxes += [(*at, *way.words) for way, at in zip(ways, made.words, strict=True) if way.words[0]]

    for number, (x, y, width, height) in enumerate(boxes):
        assert -0.01 <= x - width / 2 <= x + width / 2 <= made.width + 0.01
        assert -0.01 <= y - height / 2 <= y + height / 2 <= made.height + 0.01
        for x2, y2, width2, height2 in boxes[:number]:
            apart_x = abs(x - x2) >= (width + width2) / 2 - 0.01
            assert apart_x or abs(y - y2) >= (height + height2) / 2 - 0.01


def test_ways_touch_their_boxes() -> None:
    """A way begins on the edge of its step and ends on the edge of the one that it leads to."""
    sizes, ways = guide(6, 30)
    made = drawn(sizes, ways, GAP)

    for way, bends in zip(ways, made.bends, strict=True):
        for one, (x, y) in ((way.start, bends[0]), (way.end, bends[-1])):
            assert x == made.middle[one][0]
            assert abs(y - made.middle[one][1]) == pytest.approx(sizes[one][1] / 2)


def test_steps_go_down() -> None:
    """What comes later stands lower, and the same guide is drawn the same again."""
    ways = [Way("a", "b"), Way("b", "c"), Way("a", "c"), Way("c", "a")]
    sizes: dict[object, tuple[float, float]] = dict.fromkeys("cab", SIZE)
    sizes = {one: sizes[one] for one in "abc"}
    made = drawn(sizes, ways, GAP)

    assert made.middle["a"][1] < made.middle["b"][1] < made.middle["c"][1]
    assert made == drawn(sizes, ways, GAP)


def test_many_ends_are_folded() -> None:
    """Ninety ends of one decision, or of none, are a block, not a line of 18,000 pixels."""
    sizes: dict[object, tuple[float, float]] = dict.fromkeys(range(90), SIZE)
    fan = [Way(0, number, (160.0, 15.0)) for number in range(1, 90)]

    assert drawn(sizes, [], GAP).width < 2000
    assert drawn(sizes, fan, GAP).width < 4500
    assert drawn({}, [], GAP).width == 0
