"""What the comparison leaves behind: one table for the terminal, and a page with the same table, a chart and the machine.

Both have ratios alone. Seconds say more of a machine than of a program, and nobody else has this machine.
"""

import dataclasses
import json
import os
import pathlib
import platform
import re
import subprocess

import tools

CHART = tools.ROOT / "build/release/tests/bench/bench_chart"
GIB = 1024**3
HEAD = "Tributary's time in that of"
PROCESSOR_HEAD = "Tributary's processor time in that of"


@dataclasses.dataclass
class Result:
    """Tributary's time in each other tool's: the median of the rounds. Tools that can't do it, or failed, are left out."""

    title: str
    ratios: dict[str, float]
    processor: dict[str, float] = dataclasses.field(default_factory=dict)  # the same of the processor's time


def connections(number: int | None) -> str:
    """As a title says it; without a number a program takes as many as it likes."""
    if number is None:
        return "default options"
    return f"{number} connection" + ("" if number == 1 else "s")


def cell(row: dict[str, float | str], name: str) -> str:
    """The text of one cell: a figure with two decimals, words as they are."""
    value = row.get(name, "-")
    return value if isinstance(value, str) else f"{value:.2f}"


def rows(results: list[Result]) -> list[tuple[str, dict[str, float]]]:
    return [(result.title, result.ratios) for result in results]


def processor_rows(results: list[Result]) -> list[tuple[str, dict[str, float]]]:
    return [(result.title, result.processor) for result in results if result.processor]


def table(head: str, of: list[tuple[str, dict[str, float]]], names: list[str]) -> str:
    """For the terminal."""
    wide = max([len(head), *(len(title) for title, _ in of)])
    lines = [" ".join([head.ljust(wide), *(name.rjust(7) for name in names)])]
    lines += [" ".join([title.ljust(wide), *(cell(ratios, name).rjust(7) for name in names)]) for title, ratios in of]
    return "\n".join(lines) + "\n"


def markdown(head: str, of: list[tuple[str, dict[str, float | str]]], names: list[str]) -> str:
    lines = [f"| {head} | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    lines += ["| " + " | ".join([title, *(cell(ratios, name) for name in names)]) + " |" for title, ratios in of]
    return "\n".join(lines) + "\n"


def first_match(path: str, beginning: str) -> str:
    try:
        for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
            if line.startswith(beginning):
                return line.split("=" if "=" in line else ":", 1)[1].strip().strip('"')
    except OSError:
        pass
    return "unknown"


def memory() -> str:
    words = first_match("/proc/meminfo", "MemTotal").split()
    return f"{int(words[0]) * 1024 / GIB:.1f} GiB" if len(words) == 2 else "unknown"


def version_of(program: str) -> str:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"\d+(\.\d+)+", said)
    return version[0] if version else "unknown"


def kernel() -> str:
    """Without what its builder has added."""
    return platform.release().split("-")[0]


def machine(qt: str) -> list[tuple[str, str]]:
    """What a figure depends on. The names of hosts and people are nobody's business."""
    return [("Processor", f"{first_match('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores"),
            ("Memory", memory()),
            ("System", f"{first_match('/etc/os-release', 'PRETTY_NAME')}, {platform.system()} {kernel()}"),
            ("Qt", qt)]


def text(results: list[Result], names: list[str], rounds: int, command: str, chart: str, qt: str) -> str:
    described = "".join(f"| {what} | {value} |\n" for what, value in machine(qt))
    others = "".join(f"| {name} | {version_of(tools.PROGRAMS[name])} |\n" for name in names)
    processor = markdown(PROCESSOR_HEAD, processor_rows(results), names)
    return f"""# How fast it is beside others

`{command}` wrote this page. Servers and programs were on one machine, over loopback, the files in memory (but for the rows that
name a disk) and each program's home on a disk. Each number is the median of {rounds} {"round" if rounds == 1 else "rounds"}: in a round every program has its turn, and
Tributary's time is divided by the other program's. Below 1 Tributary is faster; a dash is for a program that can't do this, or failed.
Curl takes one connection for a file, whatever a row says.

{markdown(HEAD, rows(results), names)}
![The same as bars]({chart})

The time of the processor in the same rounds, all cores together, the program's own and the kernel's for it:

{processor}
| | |
|---|---|
{described}{others}"""


def write(path: pathlib.Path, results: list[Result], names: list[str], rounds: int, command: str) -> None:
    """The page, and beside it the chart."""
    path.parent.mkdir(parents=True, exist_ok=True)
    given, chart = path.with_suffix(".json"), path.with_suffix(".svg")
    given.write_text(json.dumps([dataclasses.asdict(result) for result in results]), encoding="utf-8")
    try:
        drawn = subprocess.run([CHART, given, chart], stdout=subprocess.PIPE, text=True, check=True,
                               env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
    finally:
        given.unlink()
    path.write_text(text(results, names, rounds, command, chart.name, drawn.stdout.strip()), encoding="utf-8")
