"""A line between a server and those who download from it, made up: its delay, its capacity, its losses, and how TCP shares it.

The kernel can do that better (netem), where it has it; many that run tests haven't. A flow has a congestion window that grows
and shrinks like that of CUBIC (RFC 9438), as a fluid: a step says how many bytes each flow gets through, not what becomes of
each packet.
"""

import dataclasses
import random

SEGMENT = 1460
FIRST_WINDOW = 10 * SEGMENT
# The receive window that Linux grows to by itself.
LARGEST_WINDOW = 4 * 1024 * 1024
BETA = 0.7
CUBIC = 0.4
# A flow that rested for longer begins with its first window again.
LONGEST_REST = 1.0


@dataclasses.dataclass
class Flow:
    """One connection in the eyes of the line."""

    window: float = FIRST_WINDOW
    threshold: float = LARGEST_WINDOW
    window_at_loss: float = 0
    lost_at: float = -1e9
    sent_at: float = -1e9

    def lose(self, now: float, round_trip: float) -> None:
        """Packets of one round trip count as one loss."""
        if now - self.lost_at < round_trip:
            return
        self.window_at_loss = self.window
        self.window = self.threshold = max(self.window * BETA, 2 * SEGMENT)
        self.lost_at = now

    def grow(self, delivered: float, now: float, round_trip: float) -> None:
        if self.window < self.threshold:
            self.window += delivered
        else:
            since, before = now - self.lost_at, self.window_at_loss / SEGMENT
            turn = (before * (1 - BETA) / CUBIC) ** (1 / 3)
            cubic = CUBIC * (since - turn) ** 3 + before
            friendly = before * BETA + 3 * (1 - BETA) / (1 + BETA) * since / round_trip
            self.window = max(self.window, min(max(cubic, friendly) * SEGMENT, self.window + delivered))
        self.window = min(self.window, LARGEST_WINDOW)

    def wake(self, now: float) -> None:
        if now - self.sent_at > LONGEST_REST:
            self.window = min(self.window, FIRST_WINDOW)


@dataclasses.dataclass
class Line:
    """What all flows share; rates in bytes a second."""

    round_trip: float
    capacity: float
    loss: float = 0  # of packets, for reasons of its own
    seed: int = 1

    def __post_init__(self):
        # As much as the line holds, but no less than what cheap routers have.
        self.buffer = max(self.capacity * self.round_trip, 64 * 1024)
        self.queue = 0.0
        self.chance = random.Random(self.seed)

    def wait(self) -> float:
        """How long a byte that is sent now stands in the queue."""
        return self.queue / self.capacity

    def step(self, now: float, took: float, demands: list[tuple[Flow, float]]) -> list[float]:
        """What each flow gets through, of the bytes that it has to send."""
        round_trip = self.round_trip + self.wait()
        offers, full = [], []
        for flow, demand in demands:
            flow.wake(now)
            room = flow.window / round_trip * took
            offers.append(min(room, demand))
            full.append(demand >= room)
        self.queue = max(0.0, self.queue + sum(offers) - self.capacity * took)
        over = max(0.0, self.queue - self.buffer)
        self.queue -= over
        whole = sum(offers) or 1
        return [self.deliver(flow, offer, over * offer / whole, is_full, now, round_trip)
                for (flow, _), offer, is_full in zip(demands, offers, full)]

    def deliver(self, flow: Flow, offer: float, dropped: float, is_full: bool, now: float, round_trip: float) -> float:
        if offer <= 0:
            return 0.0
        flow.sent_at = now
        delivered = max(0.0, offer - dropped)
        passes = (1 - self.loss) ** (offer / SEGMENT) * (1 - min(1.0, dropped / SEGMENT))
        if self.chance.random() >= passes:
            flow.lose(now, round_trip)
        elif is_full:
            flow.grow(delivered, now, round_trip)
        return delivered
