"""The page of the faults."""

import dataclasses

import fault_programs
import outcomes
import page
import situations
from fault_programs import OPTIONS, Program, Wish
from outcomes import Outcome

COMMAND = "python3 tests/bench/faults"
ROUNDS = 3
SHOWN = {"tributary": "tributary-cli", "aria2": "aria2c"}


@dataclasses.dataclass
class Row:
    kind: type[situations.Situation]
    of: dict[str, list[Outcome]]  # of each program that is installed, one a round, or none where it can't do this

    def wrong(self, name: str) -> bool:
        return any(outcome in outcomes.WRONG for outcome in self.of.get(name, []))


def cells(row: Row, limit: float) -> dict[str, str]:
    return {name: outcomes.told(of, limit) for name, of in row.of.items()}


def sums(rows: list[Row], programs: list[Program]) -> dict[str, str]:
    met = {program.name: [row for row in rows if row.of.get(program.name)] for program in programs}
    return {name: f"**{sum(row.wrong(name) for row in of)} of {len(of)}**" for name, of in met.items()}


def left_out(programs: list[Program]) -> str:
    """The sentence on the page that says which programs were not installed and so have dashes only."""
    names = fault_programs.missing(programs)
    return f" Not installed here, and so dashes: {', '.join(names)}." if names else ""


def titles(rows: list[Row]) -> str:
    return "; ".join(row.kind.title for row in rows)


def is_right(row: Row, name: str) -> bool:
    return set(row.of.get(name, [])) == {Outcome.RIGHT}


def honestly(rows: list[Row]) -> str:
    """The sentences on the page that name the rows in which Tributary is no better than others, or worse."""
    wrong = [row for row in rows if row.wrong("tributary")]
    faults = [row for row in wrong if not row.kind.nobody_can_know]
    behind = [row for row in rows if row not in wrong and not is_right(row, "tributary") and any(is_right(row, name) for name in row.of)]
    said = [("Tributary leaves a wrong file, where it could have known", faults),
            ("Tributary leaves a wrong file, where nobody can know", [row for row in wrong if row not in faults]),
            ("Another program has the right file, and Tributary has none", behind)]
    return "".join(f"\n{what}: {titles(of)}.\n" for what, of in said if of)


def added(name: str, **more) -> str:
    """The words that a program is told beside its usual options."""
    usual = OPTIONS[name](Wish(["URL"])) or []
    words = OPTIONS[name](dataclasses.replace(Wish(["URL"]), **more))
    extra = [word for word in words or [] if word not in usual]
    return f"`{' '.join(extra)}`" if extra else "-"


def manners(program: Program) -> list[str]:
    name = program.name
    return [name, page.version_of(program.path), f"`{SHOWN.get(name, name)} {' '.join(OPTIONS[name](Wish(['URL'])))}`",
            added(name, again=True), added(name, named_by_server=True), added(name, urls=["URL", "MIRROR"]), added(name, checksum="HEX")]


def text(rows: list[Row], programs: list[Program], command: str, rounds: int, limit: float) -> str:
    names = list(OPTIONS)
    table = page.markdown("situation", [*((row.kind.title, cells(row, limit)) for row in rows), ("wrong files", sums(rows, programs))], names)
    sentences = "".join(f"- **{row.kind.title}**: {row.kind.sentence()}\n" for row in rows)
    described = "".join(f"| {' | '.join(manners(program))} |\n" for program in programs)
    system = page.first_match("/etc/os-release", "PRETTY_NAME")
    return f"""# How downloads end where something goes wrong

`{command}` wrote this page. A server of the script's own, on loopback, does something wrong on purpose, or the script does something
to the program or its files: [the situations](#the-situations). Each program meets each situation {"once" if rounds == 1 else f"{rounds} times"}, with a server, a home and a folder of its own.
The SHA-256 of the file that a program leaves, and its exit status, decide, and not its words; a cell with two ends had both.

| the end | what it means |
|---|---|
| {Outcome.RIGHT.value} | exit 0, and the folder has the file that the server has; under another name where its own was taken |
| {Outcome.FAILED.value} | another exit status, and no file of the final name |
| {Outcome.LEFT.value} | another exit status, and what is unfinished or wrong has the final name |
| {Outcome.NOTHING.value} | a script takes that for a success; a person sees that nothing is there |
| {Outcome.WAITING.value} | after {limit:g} s; the time-outs are 5 s |
| {Outcome.WRONG.value} | the final name, and other bytes than the server's: nobody is told |
| {Outcome.OUTSIDE.value} | a file lies where the server wants it, and not in the folder that the person has chosen |
| - | the program can't take a second link, or a checksum.{left_out(programs)} |

{table}{honestly(rows)}
Curl and wget2 fetch a file over one connection, so that nothing happens to them that needs several requests at once.

## The situations

If a sentence says nothing else, the file has 8 MiB and some bytes, a connection brings 2 MiB a second, the server knows ranges and sends an ETag and a date,
and "in the middle" is when 3 MiB were sent.

{sentences}
## The programs

The other programs are in the versions of {system}; newer ones may do better. Each program is told to wait no longer than 5 s for a silent server, and to try again
three times, as far as it takes such words. The last columns have what a person adds to start it again after an end, to have the server's name for the file, or to give it a mirror or a
checksum; a dash where a program needs no word for that, or can't do it.

| | version | command | started again | the server's name | a mirror | a checksum |
|---|---|---|---|---|---|---|
{described}"""
