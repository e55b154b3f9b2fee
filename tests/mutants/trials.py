"""Runs the tests against one mutant after the other, and keeps what came of each."""

import concurrent.futures
import dataclasses
import json
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import threading
import time

from schemata import PER_FILE
from sources import Change

PROCESSOR_SECONDS = 2  # beyond three times what the test takes; who uses more is in an endless loop
MEMORY = 12 << 30


@dataclasses.dataclass
class Program:
    """A test program, what it takes, and which mutants it comes by."""

    name: str
    path: pathlib.Path
    source: str  # digest of what it is made of
    seconds: float = 0  # of the processor
    patience: float = 600  # of the clock on the wall, for who waits for ever
    met: bytes = b""


class Trials:
    def __init__(self, place: pathlib.Path, sources: dict[str, str], jobs: int):
        self.place, self.sources, self.jobs = place, sources, jobs
        self.results_file = place / "results.jsonl"
        self.lock = threading.Lock()
        self.known: dict[tuple, dict] = {}
        if self.results_file.exists():
            for line in self.results_file.read_text().splitlines():
                result = json.loads(line)
                self.known[tuple(result["key"])] = result

    # ------------------------------------------------------------ one test

    def run(self, program: Program, number: int, met: pathlib.Path | None = None) -> tuple[str, str, float]:
        """What came of it (passed, failed, hung), its first failure, and how long it took."""
        processor = int(program.seconds * 3) + PROCESSOR_SECONDS

        def bounds() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        with tempfile.TemporaryDirectory(prefix="mutant-", ignore_cleanup_errors=True) as folder:
            runtime = pathlib.Path(folder, "runtime")
            runtime.mkdir(mode=0o700)
            surroundings = {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "LC_ALL": "C.UTF-8",
                "TMPDIR": folder,
                "XDG_RUNTIME_DIR": str(runtime),
                "QTEST_DISABLE_STACK_DUMP": "1",
                "TRIBUTARY_MUTANT": str(number),
            }
            if met:
                surroundings |= {"TRIBUTARY_MUTANTS_MET": str(met), "TRIBUTARY_MUTANTS_SIZE": str(met.stat().st_size)}
            process = subprocess.Popen(
                [program.path],
                cwd=program.path.parent,
                env=surroundings,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=bounds,
            )
            clock = threading.Timer(program.patience, lambda: self.end(process))
            clock.start()
            failure = ""
            for line in process.stdout:
                text = line.decode("utf-8", "replace").rstrip()
                # One is enough.
                if text.startswith(("FAIL!", "QFATAL", "XPASS")):
                    failure = text
                    break
            outran = not clock.is_alive()
            clock.cancel()
            if failure:
                self.end(process)
            _, status, used = os.wait4(process.pid, 0)
            status = os.waitstatus_to_exitcode(status)
            process.returncode = status
            self.end(process)
            seconds = used.ru_utime + used.ru_stime
            if failure:
                return "failed", failure, seconds
            if outran or status in (-signal.SIGXCPU, -signal.SIGKILL):
                return "hung", "no end", seconds
            return ("passed", "", seconds) if status == 0 else ("failed", f"exit {status}", seconds)

    @staticmethod
    def end(process: subprocess.Popen) -> None:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    # ------------------------------------------------------------ without a mutant

    def measure(self, program: Program, files: int) -> Program:
        met = self.place / "met" / program.name
        met.parent.mkdir(exist_ok=True)
        met.write_bytes(bytes(files * PER_FILE))
        started = time.monotonic()
        outcome, failure, program.seconds = self.run(program, 0, met)
        program.patience = (time.monotonic() - started) * 5 + 20
        if outcome != "passed":
            raise SystemExit(f"{program.name} fails without a mutant ({outcome}): {failure}")
        program.met = met.read_bytes()
        return program

    # ------------------------------------------------------------ with one

    def is_known(self, change: Change, meeting: list[Program]) -> dict | None:
        known = self.known.get(change.key())
        if not known or known["source"] != self.sources[change.file]:
            return None
        if known["verdict"] == "killed":
            return known
        return known if {program.source for program in meeting} <= set(known["tests"]) else None

    def try_one(self, change: Change, programs: list[Program]) -> dict:
        meeting = [program for program in programs if program.met[change.number]]
        meeting.sort(key=lambda program: program.seconds)
        if known := self.is_known(change, meeting):
            return known
        result = {
            "key": change.key(),
            "source": self.sources[change.file],
            "verdict": "survived" if meeting else "unmet",
            "tests": [program.source for program in meeting],
        }
        for program in meeting:
            outcome, failure, _ = self.run(program, change.number)
            if outcome != "passed":
                result |= {"verdict": "killed", "by": program.name, "how": failure}
                break
        with self.lock:
            self.known[change.key()] = result
            with self.results_file.open("a") as file:
                file.write(json.dumps(result) + "\n")
        return result

    def try_all(self, changes: list[Change], programs: list[Program], told) -> dict[int, dict]:
        results = {}
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            waiting = {pool.submit(self.try_one, change, programs): change for change in changes}
            for at, done in enumerate(concurrent.futures.as_completed(waiting)):
                change = waiting[done]
                results[change.number] = done.result()
                told(at + 1, change, results[change.number])
        return results
