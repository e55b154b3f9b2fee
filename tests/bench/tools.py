"""The programs that are compared: how each is told to fetch a file, or many, and what a run of it took."""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = str(ROOT / "build/release/app/cli/tributary-cli")
LIMIT = 600


@dataclasses.dataclass
class Job:
    urls: list[str]
    folder: pathlib.Path
    connections: int | None = None  # as many as the tool takes when it is told nothing
    size: int = 0
    ca: pathlib.Path | None = None
    home: pathlib.Path | None = None  # the person's folder, which a tool may keep notes in
    synced: bool = False  # the run is over once the files survive a loss of power, whoever sees to that


@dataclasses.dataclass
class Run:
    seconds: float
    peak: int
    fault: str = ""
    processor: float = 0  # seconds, of all cores


def tributary(job: Job) -> list[str]:
    trust = ["--ca-file", str(job.ca)] if job.ca else []
    words = [CLI, "get", "--quiet", "--proxy", "none", *trust, "-d", str(job.folder)]
    # Many files share the connections that one would get.
    if len(job.urls) > 1:
        return [*words, "-j", str(job.connections), "--input", str(url_list(job))]
    return [*words, *(["-c", str(job.connections)] if job.connections else []), *job.urls]


def aria2(job: Job) -> list[str]:
    trust = [f"--ca-certificate={job.ca}"] if job.ca else []
    words = ["aria2c", "--no-conf", "--quiet", "--file-allocation=falloc", "--min-split-size=1M", *trust,
             f"--dir={job.folder}"]
    if len(job.urls) > 1:
        return [*words, f"--max-concurrent-downloads={job.connections}", f"--input-file={url_list(job)}"]
    if job.connections:
        words += [f"--split={job.connections}", f"--max-connection-per-server={job.connections}"]
    return [*words, *job.urls]


def curl(job: Job) -> list[str]:
    """One connection for a file, however many the others take: the plainest way over a line without delay."""
    trust = ["--cacert", str(job.ca)] if job.ca else []
    words = ["curl", "-q", "--silent", "--show-error", "--fail", *trust, "--output-dir", str(job.folder)]
    if len(job.urls) > 1:
        config = job.folder.parent / "curl.list"
        config.write_text("".join(f'url = "{url}"\nremote-name\n' for url in job.urls))
        return [*words, "--parallel", "--parallel-max", str(job.connections), "--config", str(config)]
    return [*words, "--remote-name", *job.urls]


def axel(job: Job) -> list[str] | None:
    if len(job.urls) > 1:
        return None
    spread = [f"--num-connections={job.connections}"] if job.connections else []
    return ["axel", "--quiet", *spread, f"--output={job.folder}/{name_of(job.urls[0])}", *job.urls]


def wget2(job: Job) -> list[str]:
    trust = [f"--ca-certificate={job.ca}"] if job.ca else []
    words = ["wget2", "--no-config", "--quiet", *trust, f"--directory-prefix={job.folder}"]
    if job.connections:
        words.append(f"--max-threads={job.connections}")
    if len(job.urls) > 1:
        return [*words, f"--input-file={url_list(job)}"]
    if job.connections and job.connections > 1:
        words.append(f"--chunk-size={-(-job.size // job.connections)}")
    return [*words, *job.urls]


TOOLS = {"tributary": tributary, "aria2": aria2, "curl": curl, "axel": axel, "wget2": wget2}
PROGRAMS = {"tributary": CLI, "aria2": "aria2c", "curl": "curl", "axel": "axel", "wget2": "wget2"}


def name_of(url: str) -> str:
    return url.rsplit("/", 1)[1]


def url_list(job: Job) -> pathlib.Path:
    path = job.folder.parent / "urls.list"
    path.write_text("".join(f"{url}\n" for url in job.urls))
    return path


def installed() -> list[str]:
    return [name for name, program in PROGRAMS.items() if shutil.which(program)]


def peak_memory(pid: int) -> int:
    """The most memory in bytes that the process has had until now. (A child's ru_maxrss counts its parent's, too.)"""
    try:
        for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def surroundings(job: Job) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items()
            if not key.lower().endswith("_proxy") and not (key.startswith("XDG_") and key.endswith("_HOME"))}
    kept |= {"HOME": str(job.home or job.folder.parent), "TMPDIR": str(job.folder.parent)}
    if job.ca:
        kept["SSL_CERT_FILE"] = str(job.ca)
    return kept


def make_durable(folder: pathlib.Path) -> None:
    """What a loss of power would take otherwise: the files' bytes, and their names."""
    for path in [*folder.iterdir(), folder]:
        opened = os.open(path, os.O_RDONLY)
        os.fsync(opened)
        os.close(opened)


def wait_for(process: subprocess.Popen) -> tuple[int | None, int, float]:
    """The exit status, or None if it took too long; the most memory; and the processor's time."""
    peak, started = 0, time.monotonic()
    while True:
        peak = max(peak, peak_memory(process.pid))
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, peak, used.ru_utime + used.ru_stime
        if time.monotonic() - started > LIMIT:
            process.kill()
            process.wait()
            return None, peak, 0
        time.sleep(0.002)


def run(name: str, job: Job) -> Run | None:
    """One download by one tool into an empty folder; None where the tool cannot do this at all."""
    shutil.rmtree(job.folder, ignore_errors=True)
    job.folder.mkdir(parents=True)
    command = TOOLS[name](job)
    if command is None:
        return None
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=surroundings(job))
    status, peak, processor = wait_for(process)
    if status is None:
        return Run(LIMIT, peak, f"not done after {LIMIT} s")
    if job.synced:
        make_durable(job.folder)
    return Run(time.monotonic() - started, peak, f"exit {status}" if status else "", processor)
