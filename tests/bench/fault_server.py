"""A server on loopback whose answers a situation (situations.py) gives, down to the last byte and the way a connection ends."""

import contextlib
import dataclasses
import re
import socket
import struct
import threading
import time

MIB = 1024**2
BLOCK = 16 * 1024
# Bytes a second of each connection. At this rate a program is still underway when something happens, and several
# connections are faster than one.
RATE = 2 * MIB


class Gone(Exception):
    """The connection is over, whichever side has ended it."""


@dataclasses.dataclass
class Request:
    method: str
    path: str
    version: str
    headers: dict[str, str]

    @classmethod
    def read(cls, head: bytes) -> "Request":
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, version = (first.split(" ") + ["", ""])[:3]
        pairs = (line.partition(":") for line in lines if ":" in line)
        return cls(method, path, version, {name.strip().lower(): value.strip() for name, _, value in pairs})

    @property
    def first(self) -> int | None:
        """The first byte of the range that is asked for; None where the whole file is asked for."""
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("range", ""))
        return int(wanted[1]) if wanted else None

    def last(self, size: int) -> int:
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("range", ""))
        return min(int(wanted[2]), size - 1) if wanted and wanted[2] else size - 1

    @property
    def is_of_a_part(self) -> bool:
        return bool(self.first)

    @property
    def keeps_alive(self) -> bool:
        return self.version == "HTTP/1.1" and self.headers.get("connection", "").lower() != "close"


class Peer:
    """One connection that the server has accepted."""

    def __init__(self, server: "FaultServer", connection: socket.socket):
        self.server, self.connection, self.heard = server, connection, b""

    def next_request(self) -> Request | None:
        while b"\r\n\r\n" not in self.heard:
            said = self.connection.recv(65536)
            if not said:
                return None
            self.heard += said
        head, _, self.heard = self.heard.partition(b"\r\n\r\n")
        return Request.read(head)

    def head(self, status: str, *fields: str) -> None:
        self.connection.sendall("\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode("latin-1"))

    def body(self, content: bytes, rate: float | None = None) -> None:
        rate = rate or self.server.rate
        due = time.monotonic()
        block = min(BLOCK, max(1, int(rate / 4)))
        for begin in range(0, len(content), block):
            if self.server.over.is_set():
                raise Gone
            some = content[begin:begin + block]
            self.connection.sendall(some)
            self.server.count(len(some))
            due += len(some) / rate
            self.server.over.wait(max(0.0, due - time.monotonic()))

    def chunked(self, content: bytes) -> None:
        """Sends the content in chunks, without the chunk that ends a body."""
        for begin in range(0, len(content), BLOCK):
            some = content[begin:begin + BLOCK]
            self.connection.sendall(b"%x\r\n" % len(some))
            self.body(some)
            self.connection.sendall(b"\r\n")

    def finish(self) -> None:
        """Ends the connection in order, after all that was sent."""
        raise Gone

    def reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def stay_silent(self) -> None:
        """Sends nothing until the other side or the server ends the connection."""
        while not self.server.over.is_set():
            self.connection.settimeout(0.2)
            with contextlib.suppress(TimeoutError):
                if not self.connection.recv(65536):
                    break
        raise Gone


class FaultServer:
    """Runs on threads of its own until it is closed."""

    def __init__(self, situation, rate: float = RATE):
        self.situation, self.rate, self.over = situation, rate, threading.Event()
        self.lock, self.sent = threading.Lock(), 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.threads = [threading.Thread(target=self.welcome, daemon=True)]
        self.connections: set[socket.socket] = set()
        self.threads[0].start()

    def __enter__(self) -> "FaultServer":
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        # A listener that is only closed would let accept() wait on.
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        with self.lock:
            for connection in self.connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in list(self.threads):
            thread.join(5)
        self.listener.close()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def count(self, size: int) -> None:
        with self.lock:
            self.sent += size

    def welcome(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            # Bytes that wait in the kernel would count as sent, and no program has them.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 64 * 1024)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.lock:
                self.connections.add(connection)
            thread = threading.Thread(target=self.serve, args=(connection,), daemon=True)
            self.threads.append(thread)
            thread.start()

    def serve(self, connection: socket.socket) -> None:
        peer = Peer(self, connection)
        with contextlib.suppress(OSError, Gone):
            while not self.over.is_set():
                request = peer.next_request()
                if request is None:
                    break
                self.situation.answer(request, peer)
                if not request.keeps_alive:
                    break
        with self.lock:
            self.connections.discard(connection)
        connection.close()
