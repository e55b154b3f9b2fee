#!/usr/bin/env python3
"""Changes one condition, bound, number, result or call of ours at a time, and says which changes no test saw.

The sources are left as they are; mutants live in build/mutants, where also what is known of each is kept, so a run that
was stopped goes on. CONTRIBUTING.md says what is changed and how to read the answer.
"""

import argparse
import collections
import fnmatch
import os
import pathlib
import subprocess
import sys
import time

from schemata import PER_FILE, Schemata, digest
from sources import Change
from trials import Program, Trials

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = ROOT / "build" / "mutants"
EXPLAINED = pathlib.Path(__file__).with_name("equivalent.txt")

# What is changed, and which test programs are about it; a program is run with the mutants that it comes by.
ROOMS = {
    "segments": (
        ["core/segments/*.cpp"],
        """compared_stretches connection_growth connection_measure connection_shares corroboration fair_shares
        host_outages host_pace limited_growth piece_proof retry_schedule segment_plan segment_plan_simulated
        segment_takeovers speed_meter shared_limits time_left""",
    ),
    "answers": (
        """core/http/judging/judge_response.cpp core/http/judging/redirect_rule.cpp
        core/http/line/network_error.cpp core/http/headers/content_range.cpp core/http/headers/header_text.cpp
        core/http/headers/digest_header.cpp core/http/headers/http_date.cpp core/http/headers/media_type.cpp
        core/http/headers/retry_after.cpp core/values/network/media_type_essence.cpp""".split(),
        """judge_response judge_refusal redirect_rule content_range retry_after media_type network_error found_checksum ranged_request
        content_disposition cookies proxy_refusal""",
    ),
    "sources": (
        ["core/engine/sources/*.cpp", "core/engine/transfer/answer_policy.cpp"],
        """answer_policy source_choice source_judge source_list""",
    ),
    "storage": (
        [f"core/storage/{folder}/*.cpp" for folder in ("assembly", "digest", "naming", "part")],
        """copied_parts digest direct_assembly discarder earlier_run file_hash file_name file_proof final_steps
        finisher held_parts ledger ledger_damage ledger_file ledger_keeper ledger_key memory_and_disk
        memory_assembly moved_parts mover openssl_at_exit part_brand part_file part_name part_place part_refusals part_space
        part_sync planted_parts refused_moves room_for_file seals stream_sealer take_name target_file target_leftovers
        temp_assembly temp_faults temp_room unfinished_file volume volume_book""",
    ),
}


def say(text: str) -> None:
    print(text, flush=True)


def files_of(rooms) -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    patterns = [pattern for room in rooms for pattern in ROOMS[room][0]]

    def matches(name: str, pattern: str) -> bool:
        return fnmatch.fnmatchcase(name, pattern) and name.count("/") == pattern.count("/")

    return [name for name in sorted(listed) if any(matches(name, pattern) for pattern in patterns)]


def tests_of(rooms) -> list[str]:
    return sorted({"tst_" + name for room in rooms for name in ROOMS[room][1].split()})


def explained() -> dict[tuple, str]:
    """Blocks of four lines: "file, function", "- what stands there", "+ the mutant", "why it can't be told apart"."""
    reasons = {}
    for block in EXPLAINED.read_text().split("\n\n") if EXPLAINED.exists() else []:
        lines = [line for line in block.split("\n") if line and not line.startswith("#")]
        if not lines:
            continue
        if len(lines) < 4 or not lines[1].startswith("- ") or not lines[2].startswith("+ "):
            raise SystemExit(f"{EXPLAINED.name}: a block is not as it should be:\n{block}")
        reasons[lines[0], lines[1][2:], lines[2][2:]] = " ".join(lines[3:])
    return reasons


def name_of(change: Change) -> tuple:
    return (change.title(), change.original, change.mutated or "(nothing)")


def program_of(name: str, path: pathlib.Path) -> Program:
    source = next(ROOT.glob(f"tests/**/{name}.cpp"))
    return Program(name, path, digest(name.encode(), source.read_bytes()))


def report(changes: list[Change], results: dict[int, dict]) -> int:
    reasons = explained()
    counts = collections.defaultdict(collections.Counter)
    left = []
    for change in changes:
        verdict = results[change.number]["verdict"]
        if verdict != "killed" and name_of(change) in reasons:
            verdict = "explained"
        counts[change.file][verdict] += 1
        if verdict in ("survived", "unmet"):
            left.append((change, verdict))
    for change, verdict in left:
        title, original, mutated = name_of(change)
        say(f"\n{title}\n- {original}\n+ {mutated}\n  line {change.line}, {verdict}")
    say("")
    total = collections.Counter()
    for file, count in sorted(counts.items()):
        total += count
        say(f"{file}: {count['killed']} of {count.total()} killed, {count['explained']} explained, "
            f"{count['survived'] + count['unmet']} left")
    share = 100 * total["killed"] / max(1, total.total())
    say(f"{total['killed']} of {total.total()} mutants killed ({share:.1f} %), {total['explained']} explained, "
        f"{len(left)} left")
    return 1 if left else 0


def main() -> int:
    words = argparse.ArgumentParser(description="mutants that no test sees")
    words.add_argument("rooms", nargs="*", choices=[*ROOMS, []], default=[], help="all of them without a name")
    words.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    words.add_argument("--only", action="append", help="a pattern for the sources that are changed; may be repeated")
    asked = words.parse_args()
    rooms = asked.rooms or list(ROOMS)

    PLACE.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()

    def said(text: str) -> None:
        say(f"{text}, {time.monotonic() - started:.0f} s")

    tests = tests_of(rooms)
    schemata = Schemata(ROOT, PLACE, asked.jobs)
    schemata.build_plain(tests)
    said("the test programs are built as they are")
    numbers = {name: 1 + at * PER_FILE for at, name in enumerate(files_of(ROOMS))}
    wanted = asked.only or ["*"]
    names = [name for name in files_of(rooms) if any(fnmatch.fnmatch(name, pattern) for pattern in wanted)]
    names = schemata.take(names)
    changes = schemata.find(names, numbers)
    objects = list(schemata.compile(changes, numbers).values())
    said(f"{sum(map(len, changes.values()))} mutants in {len(names)} files are compiled")
    programs = [program_of(name, schemata.link(name, objects)) for name in tests]
    said(f"{len(programs)} test programs have them")

    trials = Trials(PLACE, {name: digest(schemata.texts[name]) for name in names}, asked.jobs)
    for program in programs:
        trials.measure(program, len(numbers))
    said("all of them pass without one")
    tried = [change for name in names for change in changes[name]]

    def told(count: int, change: Change, result: dict) -> None:
        if result["verdict"] != "killed" or count % 100 == 0:
            say(f"{count}/{len(tried)} {change.file}:{change.line} {result['verdict']}")

    results = trials.try_all(tried, programs, told)
    say(f"\n{time.monotonic() - started:.0f} s in all")
    return report(tried, results)


if __name__ == "__main__":
    sys.exit(main())
