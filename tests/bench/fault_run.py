"""One situation met by one program, in a home and a folder of its own."""

import os
import pathlib
import signal
import subprocess
import tempfile
import time

import outcomes
from fault_programs import Program, Wish
from fault_server import RATE, FaultServer
from situations import MIDDLE, End, Situation

LIMIT = 30
SIGNALS = {End.CTRL_C: signal.SIGINT, End.KILL: signal.SIGKILL}


def surroundings(place: pathlib.Path) -> dict[str, str]:
    """An environment without the proxy, keyring and settings of the person who runs this script."""
    own = {"HOME": place / "home", "TMPDIR": place / "tmp", "XDG_RUNTIME_DIR": place / "runtime"}
    for folder in own.values():
        folder.mkdir(mode=0o700)
    kept = {key: os.environ[key] for key in ("PATH", "LD_LIBRARY_PATH") if key in os.environ}
    return kept | {"LC_ALL": "C.UTF-8"} | {key: str(folder) for key, folder in own.items()}


class Meeting:
    """The runs of one program that one situation asks for, and what comes of them."""

    def __init__(self, program: Program, situation: Situation, limit: float = LIMIT, rate: float = RATE):
        self.program, self.situation, self.limit, self.rate = program, situation, limit, rate

    def outcome(self) -> outcomes.Outcome | None:
        """How the program ends in the situation; None where the program can't do this at all."""
        if self.command(NoServer(), again=False) is None:
            return None
        with tempfile.TemporaryDirectory(prefix="tributary-faults.") as name, FaultServer(self.situation, self.rate) as self.server:
            place = pathlib.Path(name)
            self.environment = surroundings(place)
            # Two folders up is still a place that is looked at.
            files = place / "files"
            self.folder = files / "person" / "downloads"
            self.folder.mkdir(parents=True)
            return outcomes.judge(files, self.folder, self.situation.name, self.runs(), self.situation.right())

    def command(self, server, again: bool) -> list[str] | None:
        urls = [server.url(path) for path in self.situation.paths()]
        return self.program.command(Wish(urls, self.situation.checksum, again, self.situation.named_by_server))

    def runs(self) -> int | None:
        """Runs the program as often as the situation asks, and returns the exit status of the last run."""
        end = self.situation.first_run_ends
        status = self.run(again=False)
        if end:
            self.situation.before_second_run(self.folder)
            self.situation.run = 2
            return self.run(again=True)
        for _ in range(self.situation.starts_again):
            if status == 0:
                break
            status = self.run(again=True)
        return status

    def run(self, again: bool) -> int | None:
        process = subprocess.Popen(self.command(self.server, again), cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return self.wait(process)
        finally:
            process.kill()
            process.wait()

    def wait(self, process: subprocess.Popen) -> int | None:
        """Waits for the end of the program and returns its exit status, or None when the limit is over."""
        due = time.monotonic() + self.limit
        reached = self.situation.run == 2
        while time.monotonic() < due:
            if process.poll() is not None:
                return process.returncode
            if not reached and self.server.sent >= MIDDLE:
                reached = True
                self.in_the_middle(process)
            time.sleep(0.005)
        return None

    def in_the_middle(self, process: subprocess.Popen) -> None:
        end = self.situation.first_run_ends
        if end:
            process.send_signal(SIGNALS[end])
        else:
            self.situation.amid(self.folder)


class NoServer:
    """Stands in for a server where only the words of a command are looked at."""

    @staticmethod
    def url(path: str) -> str:
        return f"http://HOST{path}"
