"""The end of a download, judged: the bytes in the folder are held against the server's, and the exit status against both."""

import enum
import hashlib
import pathlib
from collections import Counter


class Outcome(enum.Enum):
    """The ends that a run may have, from the best to the worst; the values are the words of the page."""

    RIGHT = "right file"
    FAILED = "says that it failed"
    LEFT = "says that it failed ¹"
    NOTHING = "no file, exit 0"
    WAITING = "still waiting"
    WRONG = "**WRONG FILE, exit 0**"
    OUTSIDE = "**OUTSIDE ITS FOLDER**"


WRONG = (Outcome.WRONG, Outcome.OUTSIDE)


def digest(path: pathlib.Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files(folder: pathlib.Path) -> list[pathlib.Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def judge(place: pathlib.Path, folder: pathlib.Path, name: str, status: int | None, right: set[str]) -> Outcome:
    """The end of a run. `place` has the folder in it, and nothing else that a program should write to. A program that has not ended has
    no status."""
    if any(not path.is_relative_to(folder) for path in files(place)):
        return Outcome.OUTSIDE
    if status is None:
        return Outcome.WAITING
    final = folder / name
    if status:
        return Outcome.LEFT if final.exists() and digest(final) not in right else Outcome.FAILED
    # A name that was taken makes a program choose another one.
    if any(digest(path) in right for path in files(folder)):
        return Outcome.RIGHT
    return Outcome.WRONG if files(folder) and final.exists() else Outcome.NOTHING


def told(outcomes: list[Outcome], limit: float) -> str:
    """The cell of the table: the ends of all rounds, the worst first where they differ; a dash where there were none."""
    if not outcomes:
        return "-"
    counts = Counter(outcomes)
    order = [outcome for outcome in reversed(Outcome) if outcome in counts]
    said = {outcome: f"{outcome.value} after {limit:g} s" if outcome is Outcome.WAITING else outcome.value for outcome in order}
    if len(order) == 1:
        return said[order[0]]
    return ", ".join(f"{said[outcome]} ({counts[outcome]} of {len(outcomes)})" for outcome in order)
