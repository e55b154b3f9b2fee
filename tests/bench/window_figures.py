"""What the benches of the window say, as figures beside their goals, and the page of them."""

import dataclasses
import re

import page

LONG_LIST = "100000 rows"


@dataclasses.dataclass
class Figure:
    what: str
    value: float
    goal: float
    unit: str

    def is_reached(self) -> bool:
        return self.value <= self.goal

    def row(self) -> str:
        """A missed goal is seen without colours."""
        value = f"{self.value:.1f}".removesuffix(".0")
        shown = value if self.is_reached() else f"**{value}, missed**"
        measured, goal = (f"{text} {self.unit}".rstrip() for text in (shown, f"{self.goal:g}"))
        return f"| {self.what} | {measured} | {goal} |"


class Missing(Exception):
    """A bench says something in other words, or nothing."""


def number(said: str, pattern: str) -> float:
    found = re.search(pattern, said, re.MULTILINE)
    if not found:
        raise Missing(pattern)
    return float(found[1])


def qt_of(said: str) -> str:
    """The version of Qt that window_bench runs with."""
    found = re.search(r"^Qt (\S+)$", said, re.MULTILINE)
    return found[1] if found else "unknown"


def of_program(said: str) -> list[Figure]:
    """From what program_bench says of the real window."""
    figures = []
    for name, shown, painted, memory in (("empty", "empty list", 100, 55), (LONG_LIST, "100,000 rows", 200, 80)):
        figures += [Figure(f"{shown}: from the start to the first paint", number(said, rf"^{name}: start to first paint +(\d+) ms"), painted, "ms"),
                    Figure(f"{shown}: memory at rest", number(said, rf"^{name}: memory at rest +(\d+) MiB"), memory, "MiB"),
                    Figure(f"{shown}: wake-ups in 10 s at rest", number(said, rf"^{name}: at rest for 10 s +woke up (\d+) times"), 0, "")]
    stretches = re.findall(r"at full speed +.*?longest stretch ([\d.]+) ms, most work in one ([\d.]+) ms", said)
    if not stretches:
        raise Missing("longest stretch")
    figures += [Figure("the longest stretch of the window's thread at full speed, on the clock", sorted(float(wall) for wall, _ in stretches)[len(stretches) // 2], 25, "ms"),
                Figure("the same: at work", sorted(float(work) for _, work in stretches)[len(stretches) // 2], 16, "ms")]
    return figures


def of_list(said: str) -> list[Figure]:
    """From what window_bench says of a list of 100,000 downloads: of several steps of a kind the slowest."""
    figures = []
    for step, shown in (("sort by", "sorted"), ("filter", "filtered")):
        taken = re.findall(rf"^({step} .+?) +([\d.]+) ms, ", said, re.MULTILINE)
        if not taken:
            raise Missing(step)
        name, slowest = max(taken, key=lambda one: float(one[1]))
        figures.append(Figure(f"100,000 rows: {shown} and painted, the slowest of {len(taken)} (“{name}”)", float(slowest), 100, "ms"))
    return figures


def text(figures: list[Figure], qt: str) -> str:
    rows = "\n".join(figure.row() for figure in figures)
    described = "".join(f"| {what} | {value} |\n" for what, value in page.machine(qt))
    return f"""# How quickly the window answers

`python3 tests/bench/window` wrote this page, by `program_bench` (the real program: medians of 5 starts and of 3 transfers of 1 GiB with the Speed tab open) and
`window_bench` (the list alone). The platform is Qt's offscreen one, so no display server has its share.

| | measured | goal: at most |
|---|---|---|
{rows}

| | |
|---|---|
{described}"""
