"""The programs of the table of faults, each with the options that a careful person gives it."""

import dataclasses
import shutil
from collections.abc import Callable

import tools


@dataclasses.dataclass
class Wish:
    """One file, as a person wants it."""

    urls: list[str]  # the file's own, then its mirrors
    checksum: str | None = None  # SHA-256
    again: bool = False  # something of it may be here
    named_by_server: bool = False


def tributary(wish: Wish) -> list[str]:
    mirrors = [word for url in wish.urls[1:] for word in ("--mirror", url)]
    checksum = ["--checksum", f"sha256:{wish.checksum}"] if wish.checksum else []
    return ["get", "--quiet", "--proxy", "none", "-c", "4", "--timeout", "5", "--connect-timeout", "5", "--retries", "3",
            "--retry-wait", "1", *mirrors, *checksum, wish.urls[0]]


def aria2(wish: Wish) -> list[str]:
    checksum = [f"--checksum=sha-256={wish.checksum}"] if wish.checksum else []
    return ["--no-conf", "--quiet", "--split=4", "--max-connection-per-server=4", "--min-split-size=1M", "--timeout=5",
            "--connect-timeout=5", "--max-tries=4", "--retry-wait=1", "--lowest-speed-limit=1K", *checksum, *wish.urls]


def axel(wish: Wish) -> list[str] | None:
    if wish.checksum:
        return None
    return ["--quiet", "--no-proxy", "--num-connections=4", "--timeout=5", *wish.urls]


def curl(wish: Wish) -> list[str] | None:
    if wish.checksum or len(wish.urls) > 1:
        return None
    named = ["--remote-header-name"] if wish.named_by_server else []
    again = ["--continue-at", "-"] if wish.again else []
    return ["-q", "--silent", "--fail", "--location", "--remote-name", *named, "--connect-timeout", "5", "--speed-limit", "1024",
            "--speed-time", "5", "--retry", "3", "--retry-delay", "1", "--retry-all-errors", *again, *wish.urls]


def wget2(wish: Wish) -> list[str] | None:
    if wish.checksum or len(wish.urls) > 1:
        return None
    named = ["--content-disposition"] if wish.named_by_server else []
    again = ["--continue"] if wish.again else []
    return ["--no-config", "--quiet", "--no-proxy", *named, "--tries=4", "--waitretry=1", "--timeout=5", *again, *wish.urls]


OPTIONS: dict[str, Callable[[Wish], list[str] | None]] = {
    "tributary": tributary, "aria2": aria2, "axel": axel, "curl": curl, "wget2": wget2}


@dataclasses.dataclass
class Program:
    name: str
    path: str  # the executable

    def command(self, wish: Wish) -> list[str] | None:
        """The command for that wish; None where the program can't do this at all."""
        words = OPTIONS[self.name](wish)
        return None if words is None else [self.path, *words]


def installed(cli: str = tools.CLI) -> list[Program]:
    asked = tools.PROGRAMS | {"tributary": cli}
    return [Program(name, path) for name in OPTIONS if (path := shutil.which(asked[name]))]


def missing(programs: list[Program]) -> list[str]:
    """The names of the executables that are not there."""
    return [tools.PROGRAMS[name] for name in OPTIONS if name not in [program.name for program in programs]]
