"""A server of one endless kind of file at the other end of an emulated line (emulated_link.py)."""

import collections
import dataclasses
import re
import selectors
import socket
import time

from emulated_link import Flow, Line

BLOCK = memoryview(bytes(256 * 1024))
# A flow has no more than that on its way; further bytes would wait in the kernel.
MOST_UNDERWAY = 6 * 1024 * 1024
BUCKET = 0.1


@dataclasses.dataclass
class Manners:
    """What the server does beside sending; rates in bytes a second."""

    of_one: float | None = None  # what a connection gets at most
    most: int | None = None  # more requests at once are refused
    patience: int | None = None  # with more requests at once, all of them are slowed down to slowed
    slowed: float = 0
    neighbours: int = 0  # downloads of somebody else on the same line


class Visitor:
    """One accepted connection."""

    def __init__(self, peer: socket.socket, now: float, line: Line):
        self.peer, self.flow, self.line = peer, Flow(), line
        self.heard, self.open_at = b"", now + line.round_trip
        self.answers_at, self.path, self.left = None, "", 0
        self.underway = collections.deque()  # of when it arrives, and how much
        self.owed, self.head, self.tokens = 0, b"", 0.0

    def hear(self, now: float) -> bool:
        try:
            said = self.peer.recv(65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.heard += said
        if b"\r\n\r\n" in self.heard and self.answers_at is None:
            self.answers_at = max(now, self.open_at) + self.line.round_trip / 2
        return bool(said)

    def is_busy(self) -> bool:
        return self.left > 0

    def sends(self) -> int:
        return sum(size for _, size in self.underway) + self.owed


class LinkServer:
    """Answers requests for /SIZE/NAME, a range of it or the whole, as the line and the manners let it."""

    def __init__(self, line: Line, manners: Manners):
        self.line, self.manners = line, manners
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.listener.setblocking(False)
        self.port = self.listener.getsockname()[1]
        self.visitors, self.neighbours = [], [Flow() for _ in range(manners.neighbours)]
        self.sent = collections.defaultdict(lambda: collections.Counter())  # of each path, in each bucket of time
        self.busy = collections.Counter()
        self.asked_at = None
        self.rest = 0.002 if line.round_trip < 0.01 else 0.004

    def serve(self, until) -> None:
        """Until `until` is true of the seconds since the first request."""
        poll, before = selectors.DefaultSelector(), time.monotonic()
        poll.register(self.listener, selectors.EVENT_READ)
        while True:
            ready = poll.select(self.rest)
            now = time.monotonic()
            for key, _ in ready:
                if key.fileobj is self.listener:
                    self.welcome(poll, now)
                elif not key.data.hear(now):
                    self.leave(poll, key.data)
            if now - before >= self.rest:
                self.step(poll, now, min(now - before, 0.05))
                before = now
            if until(0 if self.asked_at is None else now - self.asked_at):
                return

    def welcome(self, poll, now: float) -> None:
        peer, _ = self.listener.accept()
        peer.setblocking(False)
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        visitor = Visitor(peer, now, self.line)
        self.visitors.append(visitor)
        poll.register(peer, selectors.EVENT_READ, visitor)

    def leave(self, poll, visitor: Visitor) -> None:
        if visitor in self.visitors:
            poll.unregister(visitor.peer)
            visitor.peer.close()
            self.visitors.remove(visitor)

    def step(self, poll, now: float, took: float) -> None:
        for visitor in self.visitors:
            if visitor.answers_at is not None and now >= visitor.answers_at and not visitor.left and not visitor.sends():
                self.answer(visitor, now)
        busy = [visitor for visitor in self.visitors if visitor.is_busy()]
        if self.asked_at is not None:
            bucket = int((now - self.asked_at) / BUCKET)
            self.busy[bucket] = max(self.busy[bucket], len(busy))
        demands = [(visitor.flow, self.demand(visitor, len(busy), took)) for visitor in busy]
        demands += [(flow, 1e12) for flow in self.neighbours]
        for visitor, through in zip(busy, self.line.step(now, took, demands)):
            size = min(visitor.left, int(through))
            visitor.left -= size
            visitor.tokens -= size
            if size or visitor.head:
                visitor.underway.append((now + self.line.round_trip / 2 + self.line.wait(), size))
        for visitor in list(self.visitors):
            if not self.deliver(visitor, now):
                self.leave(poll, visitor)

    def demand(self, visitor: Visitor, busy: int, took: float) -> float:
        rate = self.manners.of_one
        if self.manners.patience and busy > self.manners.patience:
            rate = self.manners.slowed
        ready = min(visitor.left, max(0, MOST_UNDERWAY - visitor.sends()))
        if rate is None:
            return ready
        visitor.tokens = min(visitor.tokens + rate * took, rate * 0.05 + 1)
        return min(ready, max(0.0, visitor.tokens))

    def answer(self, visitor: Visitor, now: float) -> None:
        request, _, visitor.heard = visitor.heard.partition(b"\r\n\r\n")
        visitor.answers_at = now + self.line.round_trip / 2 if b"\r\n\r\n" in visitor.heard else None
        self.asked_at = now if self.asked_at is None else self.asked_at
        visitor.path = request.split(b" ", 2)[1].decode()
        if self.manners.most and sum(other.is_busy() for other in self.visitors) >= self.manners.most:
            visitor.head = b"HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
            visitor.underway.append((now + self.line.round_trip / 2, 0))
            return
        whole = int(visitor.path.split("/")[1])
        wanted = re.search(rb"\r\nrange: *bytes=(\d+)-(\d*)", request, re.IGNORECASE)
        first = int(wanted[1]) if wanted else 0
        last = min(int(wanted[2]), whole - 1) if wanted and wanted[2] else whole - 1
        visitor.left = last - first + 1
        status = f"206 Partial Content\r\nContent-Range: bytes {first}-{last}/{whole}" if wanted else "200 OK"
        visitor.head = (f"HTTP/1.1 {status}\r\nContent-Length: {visitor.left}\r\nETag: \"{whole}\"\r\n"
                        "Accept-Ranges: bytes\r\n\r\n").encode()

    def deliver(self, visitor: Visitor, now: float) -> bool:
        """False once the peer has left."""
        arrived = False
        while visitor.underway and visitor.underway[0][0] <= now:
            visitor.owed += visitor.underway.popleft()[1]
            arrived = True
        try:
            if visitor.head and arrived:
                visitor.peer.send(visitor.head)
                visitor.head = b""
            while visitor.owed:
                size = visitor.peer.send(BLOCK[:min(visitor.owed, len(BLOCK))])
                visitor.owed -= size
                self.sent[visitor.path][int((now - self.asked_at) / BUCKET)] += size
        except BlockingIOError:
            pass
        except OSError:
            return False
        return True

    def speed(self, path: str, since: float, until: float) -> float:
        buckets = range(round(since / BUCKET), round(until / BUCKET))
        return sum(self.sent[path][bucket] for bucket in buckets) / (until - since)

    def connections(self, since: float, until: float) -> list[int]:
        return [self.busy[bucket] for bucket in range(round(since / BUCKET), round(until / BUCKET))]
