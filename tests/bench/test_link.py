"""The emulated line keeps to what TCP is known for."""

import unittest

from emulated_link import SEGMENT, Flow, Line

STEP = 0.002
MANY = 1e12


def run(line: Line, flows: list[Flow], seconds: float, since: float = 0) -> list[float]:
    """What each flow got in that time, in bytes a second, of the time since."""
    sums = [0.0] * len(flows)
    for step in range(round(seconds / STEP)):
        through = line.step(step * STEP, STEP, [(flow, MANY) for flow in flows])
        if step * STEP >= since:
            sums = [sum_ + bytes_ for sum_, bytes_ in zip(sums, through)]
    return [sum_ / (seconds - since) for sum_ in sums]


class TheLine(unittest.TestCase):
    def test_is_never_faster_than_it_can_be(self):
        line = Line(round_trip=0.05, capacity=1e6)
        self.assertLessEqual(sum(run(line, [Flow() for _ in range(8)], 20, 5)), 1.01e6)

    def test_is_filled_by_a_single_flow_without_losses(self):
        self.assertGreater(run(Line(round_trip=0.05, capacity=1e6), [Flow()], 20, 5)[0], 0.95e6)

    def test_starts_slowly(self):
        # Ten segments in the first round trip, twenty in the second.
        line = Line(round_trip=0.1, capacity=1e9)
        got = run(line, [Flow()], 0.1)[0] * 0.1
        self.assertGreater(got, 10 * SEGMENT)
        self.assertLess(got, 20 * SEGMENT)

    def test_is_shared_alike(self):
        first, second = run(Line(round_trip=0.03, capacity=1e6), [Flow(), Flow()], 60, 20)
        self.assertLess(abs(first - second), 0.15 * (first + second))

    def test_gives_several_flows_more_where_packets_are_lost(self):
        alone = run(Line(round_trip=0.1, capacity=1e8, loss=0.01), [Flow()], 30, 5)[0]
        eight = sum(run(Line(round_trip=0.1, capacity=1e8, loss=0.01), [Flow() for _ in range(8)], 30, 5))
        self.assertGreater(eight, 6 * alone)
        # Mathis and others: about 1.2 segments in a round trip by the root of the loss.
        usual = 1.22 * SEGMENT / 0.1 / 0.01**0.5
        self.assertGreater(alone, 0.5 * usual)
        self.assertLess(alone, 2 * usual)


if __name__ == "__main__":
    unittest.main()
