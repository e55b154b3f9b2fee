"""The servers that the comparison downloads from; all of them on loopback, at ports of their own choice."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEST_SERVER = ROOT / "build/release/tests/support/tributary-test-server"


def find(name: str) -> str | None:
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port: int, process: subprocess.Popen) -> None:
    for _ in range(500):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.01)
    raise SystemExit(f"{process.args[0]} does not answer at port {port}")


def openssl(*words: str, cwd: pathlib.Path) -> None:
    subprocess.run(["openssl", *words], cwd=cwd, check=True, capture_output=True)


def make_certificates(folder: pathlib.Path) -> None:
    """A certificate authority and what it signs for 127.0.0.1, both gone with the folder."""
    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Tributary bench CA", cwd=folder)
    openssl("req", *new_key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1", cwd=folder)
    # The second form is for axel, which knows names only.
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:127.0.0.1\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", "names", "-out", "server.pem", cwd=folder)


class Nginx:
    """nginx over http and TLS 1.3, with the files of one folder."""

    def __init__(self, folder: pathlib.Path):
        self.files = folder / "files"
        self.files.mkdir()
        self.ca = folder / "ca.pem"
        make_certificates(folder)
        self.http, self.https = free_port(), free_port()
        temporary = "\n".join(
            f"  {kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(f"""
{"user root;" if os.getuid() == 0 else ""}
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
{temporary}
  server {{
    listen 127.0.0.1:{self.http};
    listen 127.0.0.1:{self.https} ssl;
    ssl_certificate {folder}/server.pem; ssl_certificate_key {folder}/server.key; ssl_protocols TLSv1.3;
    root {self.files};
  }}
}}
""")
        self.process = subprocess.Popen(
            [find("nginx"), "-p", str(folder), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"],
            stdin=subprocess.DEVNULL)
        wait_for(self.http, self.process)

    def url(self, name: str, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.https if scheme == 'https' else self.http}/{name}"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@contextlib.contextmanager
def scripted(*words: str):
    """The test server with options of its own for one run; yields the URL and the SHA-256 of its file."""
    process = subprocess.Popen([TEST_SERVER, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip(), process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.stdout.read()
        process.wait()
