"""Plots of what was measured: `python -m bench.plot <folder>`, in the bench's own environment."""

import json
import sys
from pathlib import Path
from statistics import median

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt

FLOOR, OURS = "two calls, aiohttp", "this bot"
GROWTH = {
    "depth": ("moves", ("cold_us", "replay_us", "warm_us"), "µs a press"),
    "size": ("times", ("cold_us", "warm_us"), "µs a press"),
    "languages": ("languages", ("cold_us", "warm_us"), "µs a press"),
    "people": ("people", ("press_us", "read_us"), "µs"),
}
LOADING = {"size": "times", "languages": "languages"}


def bots(folder: Path) -> None:
    """Presses a second of each bot, as times of the floor in the same round."""
    seen = json.loads((folder / "bots.json").read_text(encoding="utf-8"))["seen"]
    works = [one for one in dict.fromkeys(row["work"] for row in seen) if "half" not in one]
    figure, axes = plt.subplots(
        (len(works) + 1) // 2, 2, figsize=(12, 2.4 * ((len(works) + 1) // 2)), squeeze=False
    )
    for axis, work in zip(axes.flat, works, strict=False):
        rows = [one for one in seen if one["work"] == work]
        floors = {one["round"]: one["per_second"] for one in rows if one["bot"] == FLOOR}
        names = list(dict.fromkeys(one["bot"] for one in rows))[::-1]
        ratios = [
            median(
                one["per_second"] / floors[one["round"]]
                for one in rows
                if one["bot"] == name and floors.get(one["round"])
            )
            for name in names
        ]
        colours = ["#1b7837" if name == OURS else "#8c8c8c" for name in names]
        axis.barh(names, ratios, color=colours)
        axis.axvline(1, color="black", linewidth=0.8)
        axis.set_title(work, fontsize=9)
        axis.tick_params(labelsize=8)
    figure.supxlabel("presses a second, times the floor (two calls with bare aiohttp)", fontsize=9)
    figure.tight_layout()
    figure.savefig(folder / "bots.svg")


def growth(folder: Path) -> None:
    """One plot for each thing that grows."""
    tables = json.loads((folder / "growth.json").read_text(encoding="utf-8"))
    figure, axes = plt.subplots(2, 3, figsize=(13, 6.5))
    for axis, (name, (along, lines, unit)) in zip(axes.flat, GROWTH.items(), strict=False):
        draw(axis, name, tables[name], along, lines, unit)
    for axis, (name, along) in zip(axes.flat[4:], LOADING.items(), strict=True):
        lines = ("load_checked_s", "load_s")
        draw(axis, f"loading, by {name}", tables[name], along, lines, "s of CPU")
        other = axis.twinx()
        other.plot([str(row[along]) for row in tables[name]], [row["mib"] for row in tables[name]],
                   "k:", label="MiB")  # fmt: skip
        other.set_ylabel("MiB", fontsize=8)
    figure.tight_layout()
    figure.savefig(folder / "growth.svg")


def draw(axis, name, rows, along, lines, unit) -> None:
    for line in lines:
        axis.plot(
            [f"{row[along]:,}" for row in rows], [row[line] for row in rows], "o-", label=line
        )
    axis.set_ylim(bottom=0)
    axis.set_title(name, fontsize=9)
    axis.set_ylabel(unit, fontsize=8)
    axis.tick_params(labelsize=8)
    axis.legend(fontsize=7)


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if (where / "bots.json").exists():
        bots(where)
    if (where / "growth.json").exists():
        growth(where)
