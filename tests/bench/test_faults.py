"""The table of faults: its judge sees a wrong file, its server does the wrong that it says, and a run is what a situation asks for."""

import contextlib
import gzip
import http.client
import pathlib
import socket
import sys
import tempfile
import unittest

import fault_table
import outcomes
import situations
from fault_programs import Program
from fault_run import Meeting
from fault_server import MIB, FaultServer
from outcomes import Outcome
from situations import SIZE

FAST = 1e12
FILE = situations.content(1)
HALF = len(FILE) // 2


class TestJudge(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = pathlib.Path(place.name)
        self.folder = self.place / "person" / "downloads"
        self.folder.mkdir(parents=True)

    def judge(self, status, **files: bytes) -> Outcome:
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        return outcomes.judge(self.place, self.folder, "file", status, {situations.digest(b"right")})

    def test_believes_the_bytes_and_not_the_program(self):
        self.assertEqual(self.judge(0, file=b"right"), Outcome.RIGHT)
        self.assertEqual(self.judge(0, file=b"righ"), Outcome.WRONG)

    def test_finds_the_file_under_another_name(self):
        self.assertEqual(self.judge(0, file=b"of somebody else", file_1=b"right"), Outcome.RIGHT)

    def test_tells_a_failure_that_leaves_the_name_free(self):
        self.assertEqual(self.judge(1, file_part=b"rig"), Outcome.FAILED)
        self.assertEqual(self.judge(1, file=b"rig"), Outcome.LEFT)

    def test_does_not_call_it_success_where_nothing_is(self):
        self.assertEqual(self.judge(0, file_part=b"rig"), Outcome.NOTHING)

    def test_knows_who_has_not_ended(self):
        self.assertEqual(self.judge(None, file=b"right"), Outcome.WAITING)

    def test_looks_outside_the_folder(self):
        (self.place / "outside").write_bytes(b"right")
        self.assertEqual(self.judge(0, file=b"right"), Outcome.OUTSIDE)

    def test_counts_rounds_the_worst_first(self):
        self.assertEqual(outcomes.told([Outcome.RIGHT] * 3, 30), "right file")
        self.assertEqual(outcomes.told([Outcome.RIGHT, Outcome.WRONG, Outcome.RIGHT], 30),
                         "**WRONG FILE, exit 0** (1 of 3), right file (2 of 3)")
        self.assertEqual(outcomes.told([Outcome.WAITING], 30), "still waiting after 30 s")
        self.assertEqual(outcomes.told([], 30), "-")


class Answer:
    """One answer, over a connection of its own, until that ends."""

    def __init__(self, server: FaultServer, path: str, *fields: str, method: str = "GET", version: str = "1.1"):
        self.connection = socket.create_connection(("127.0.0.1", server.port), 5)
        self.connection.sendall("\r\n".join([f"{method} {path} HTTP/{version}", "Connection: close", *fields, "", ""]).encode())
        self.was_reset, got = False, b""
        try:
            while some := self.connection.recv(1 << 20):
                got += some
        except ConnectionResetError:
            self.was_reset = True
        except TimeoutError:
            pass
        finally:
            self.connection.close()
        head, _, self.body = got.partition(b"\r\n\r\n")
        self.status, *lines = head.decode().split("\r\n")
        self.status = self.status.split(" ")[1]
        self.fields = [tuple(line.split(": ", 1)) for line in lines]

    def all_of(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key == name]

    def field(self, name: str) -> str | None:
        return next(iter(self.all_of(name)), None)

    @property
    def length(self) -> int:
        return int(self.field("Content-Length"))


class TestServer(unittest.TestCase):
    def serve(self, kind: type[situations.Situation], run: int = 1, rate: float = FAST) -> FaultServer:
        situation = kind()
        situation.run = run
        server = FaultServer(situation, rate)
        self.addCleanup(server.__exit__)
        return server

    def ask(self, kind: type[situations.Situation], *fields: str, run: int = 1, **more) -> Answer:
        return Answer(self.serve(kind, run), "/image.iso", *fields, **more)

    def test_is_honest_where_nothing_is_wrong(self):
        server = self.serve(situations.Situation)
        whole = Answer(server, "/image.iso")
        self.assertEqual((whole.status, whole.length, whole.body), ("200", SIZE, FILE))
        part = Answer(server, "/image.iso", "Range: bytes=5-9", f"If-Range: {whole.field('ETag')}")
        self.assertEqual((part.status, part.field("Content-Range"), part.body), ("206", f"bytes 5-9/{SIZE}", FILE[5:10]))
        self.assertEqual(Answer(server, "/image.iso", "Range: bytes=5-", 'If-Range: "other"').body, FILE)
        self.assertEqual(Answer(server, "/image.iso", f"Range: bytes={SIZE}-").status, "416")
        self.assertEqual(Answer(server, "/image.iso", method="HEAD").body, b"")

    def test_counts_what_it_has_sent(self):
        server = self.serve(situations.Situation)
        Answer(server, "/image.iso")
        self.assertEqual(server.sent, SIZE)

    def test_keeps_to_its_speed(self):
        server = self.serve(situations.Situation, rate=MIB)
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", server.port)) as client:
            client.request("GET", "/image.iso")
            client.getresponse().read(MIB // 8)
        self.assertLess(server.sent, SIZE)

    def test_ends_a_body_before_its_length(self):
        answer = self.ask(situations.ShortBody, "Range: bytes=5-")
        self.assertEqual((answer.status, answer.length, answer.body), ("200", SIZE, FILE[:HALF]))

    def test_cuts_chunks(self):
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.serve(situations.ChunksCut).port)) as client:
            client.request("GET", "/image.iso")
            with self.assertRaises(http.client.IncompleteRead) as cut:
                client.getresponse().read()
        self.assertEqual(cut.exception.partial, FILE[:HALF])
        self.assertEqual(self.ask(situations.ChunksCut, version="1.0").body, FILE[:HALF])

    def test_resets_or_ends_a_body_without_a_length(self):
        self.assertTrue(self.ask(situations.EndsByReset).was_reset)
        early = self.ask(situations.EndsEarly)
        self.assertEqual((early.was_reset, early.field("Content-Length"), early.body), (False, None, FILE[:HALF]))

    def test_cuts_each_answer(self):
        answer = self.ask(situations.CutAndResumed, "Range: bytes=5-")
        self.assertEqual((answer.length, answer.body), (SIZE - 5, FILE[5:5 + MIB]))

    def test_says_two_lengths(self):
        for kind, lengths in ((situations.TwoLengths, [SIZE, HALF]), (situations.TwoLengthsTurned, [HALF, SIZE])):
            answer = self.ask(kind)
            self.assertEqual((answer.all_of("Content-Length"), answer.body), ([str(length) for length in lengths], FILE))

    def test_compresses(self):
        server = self.serve(situations.CompressedWhole)
        whole = Answer(server, "/table.csv")
        self.assertEqual((whole.field("Content-Encoding"), gzip.decompress(whole.body)), ("gzip", server.situation.file))
        part = self.ask(situations.CompressedParts, "Range: bytes=5-99", run=2)
        self.assertEqual((part.field("Content-Encoding"), part.field("Content-Range")), ("gzip", f"bytes 5-99/{SIZE}"))
        self.assertEqual(gzip.decompress(part.body), FILE[5:100])

    def test_replaces_the_file_underway(self):
        for kind, marked in ((situations.ChangedUnderway, True), (situations.ChangedUnderwayWithoutMarks, False)):
            server = self.serve(kind)
            first, second, third = (Answer(server, "/image.iso", f"Range: bytes={begin}-") for begin in (0, MIB, 2 * MIB))
            self.assertEqual((first.body, second.body), (FILE, FILE[MIB:]))
            self.assertEqual(third.body, server.situation.newer[2 * MIB:])
            self.assertEqual(third.field("ETag") not in (None, first.field("ETag")), marked)
            self.assertEqual(third.field("Last-Modified") not in (None, first.field("Last-Modified")), marked)

    def test_replaces_the_file_before_a_resume(self):
        for kind, total in ((situations.ChangedBetween, SIZE), (situations.ChangedBetweenWithoutMarks, SIZE),
                            (situations.OtherTotal, SIZE + MIB)):
            server = self.serve(kind)
            self.assertEqual(Answer(server, "/image.iso").body, FILE)
            server.situation.run = 2
            part = Answer(server, "/image.iso", "Range: bytes=5-")
            self.assertEqual((part.field("Content-Range"), part.body), (f"bytes 5-{total - 1}/{total}", server.situation.newer[5:]))
        self.assertEqual(self.ask(situations.Shrunk, f"Range: bytes={3 * MIB}-", run=2).field("Content-Range"), f"bytes */{2 * MIB}")

    def test_lies_about_ranges_at_a_resume(self):
        for kind, status, where in ((situations.RangesIgnored, "200", None),
                                    (situations.OtherContentRange, "206", f"bytes 0-{SIZE - 6}/{SIZE}"),
                                    (situations.OtherOffset, "206", f"bytes 5-{SIZE - 1}/{SIZE}")):
            self.assertEqual(self.ask(kind, "Range: bytes=5-", run=1).body, FILE[5:])
            answer = self.ask(kind, "Range: bytes=5-", run=2)
            self.assertEqual((answer.status, answer.field("Content-Range")), (status, where))
            self.assertTrue(FILE.startswith(answer.body))

    def test_sends_pages(self):
        for answer in (self.ask(situations.PageAtFirst), self.ask(situations.PageAtResume, run=2)):
            self.assertEqual((answer.status, answer.body), ("200", situations.PAGE))
            self.assertIn("text/html", answer.field("Content-Type"))

    def test_sends_a_page_to_the_third_at_once(self):
        server = self.serve(situations.PageAtOnce, rate=MIB)
        with contextlib.ExitStack() as stack:
            for _ in range(2):
                client = stack.enter_context(contextlib.closing(http.client.HTTPConnection("127.0.0.1", server.port)))
                client.request("GET", "/image.iso")
                client.getresponse()
            self.assertEqual(Answer(server, "/image.iso").body, situations.PAGE)

    def test_leads_in_a_circle(self):
        server = self.serve(situations.RedirectLoop)
        there = Answer(server, "/image.iso").field("Location")
        self.assertNotEqual(there, "/image.iso")
        self.assertEqual(Answer(server, there).field("Location"), "/image.iso")

    def test_names_a_file_outside(self):
        self.assertIn("../../", self.ask(situations.NameOutside).field("Content-Disposition"))

    def test_has_another_file_on_the_mirror(self):
        server = self.serve(situations.WrongMirror)
        own, mirror = (Answer(server, path) for path in server.situation.paths())
        self.assertEqual(own.body, FILE)
        self.assertEqual(mirror.length, SIZE)
        self.assertNotEqual(mirror.body, FILE)

    def test_sends_one_wrong_byte(self):
        plain, told = self.ask(situations.WrongByte), self.ask(situations.WrongByteWithDigest)
        wrong = 5 * MIB
        self.assertNotEqual(plain.body[wrong], FILE[wrong])
        self.assertEqual(plain.body[:wrong] + plain.body[wrong + 1:], FILE[:wrong] + FILE[wrong + 1:])
        self.assertIsNone(plain.field("Digest"))
        self.assertIn(bytes.fromhex(situations.digest(FILE)),
                      [situations.base64.b64decode(told.field("Digest").removeprefix("SHA-256="))])

    def test_refuses_every_other_request(self):
        server = self.serve(situations.Busy)
        answers = [Answer(server, "/image.iso", "Range: bytes=0-9") for _ in range(3)]
        self.assertEqual([answer.status for answer in answers], ["503", "206", "503"])
        self.assertEqual(answers[0].field("Retry-After"), "1")

    def test_hangs_in_the_first_answer_alone(self):
        for kind in (situations.Trickle, situations.TrickleWithoutRanges, situations.Silence, situations.SilenceWithoutRanges):
            server = self.serve(kind)
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)) as client:
                client.request("GET", "/image.iso")
                answer = client.getresponse()
                self.assertEqual(len(answer.read(MIB // 2)), MIB // 2)
                client.sock.settimeout(0.2)
                with self.assertRaises(TimeoutError):
                    answer.read(MIB)
            later = Answer(server, "/image.iso", "Range: bytes=5-")
            self.assertEqual(later.body, FILE if "Without" in kind.__name__ else FILE[5:])


class TestSituations(unittest.TestCase):
    def test_are_told_apart(self):
        titles = [kind.title for kind in situations.ALL]
        self.assertEqual(len(set(titles)), len(titles))
        for kind in situations.ALL:
            self.assertIn("__doc__", vars(kind), f"{kind.title} has no sentence of its own")
            self.assertTrue(kind.sentence().endswith("."), kind.title)

    def test_are_all_in_the_table(self):
        kinds = [kind for kind in vars(situations).values() if isinstance(kind, type) and issubclass(kind, situations.Situation)]
        titled = {kind for kind in kinds if "title" in vars(kind)} - {situations.Situation}
        self.assertEqual(titled, set(situations.ALL))

    def test_cut_and_change_the_largest_file(self):
        for kind, size, zeros in ((situations.CutOnDiskBetween, MIB, 0), (situations.ChangedOnDiskBetween, SIZE, 64 * 1024)):
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                (folder / "notes").write_bytes(b"small")
                (folder / "part").write_bytes(b"\1" * SIZE)
                kind().before_second_run(folder)
                self.assertEqual((folder / "notes").read_bytes(), b"small")
                left = (folder / "part").read_bytes()
                self.assertEqual((len(left), left.count(0)), (size, zeros))


class Fake(Program):
    """A program of a few lines of Python, whose arguments are the links."""

    def __init__(self, *lines: str):
        super().__init__("fake", sys.executable)
        self.script = "\n".join(["import os, sys, time, urllib.request", *lines])

    def command(self, wish):
        return [self.path, "-S", "-c", self.script, *wish.urls] if self.script.count("\n") else None


FETCH = ("data = urllib.request.urlopen(sys.argv[1]).read()", "open('image.iso', 'wb').write(data)")


class TestMeeting(unittest.TestCase):
    def outcome(self, kind: type[situations.Situation], *lines: str, limit: float = 20, rate: float = FAST) -> Outcome | None:
        return Meeting(Fake(*lines), kind(), limit, rate).outcome()

    def test_sees_right_and_wrong_files(self):
        self.assertEqual(self.outcome(situations.Situation, *FETCH), Outcome.RIGHT)
        self.assertEqual(self.outcome(situations.WrongByte, *FETCH), Outcome.WRONG)
        self.assertEqual(self.outcome(situations.Situation, *FETCH, "sys.exit(1)"), Outcome.FAILED)

    def test_leaves_out_who_can_not(self):
        self.assertIsNone(self.outcome(situations.Situation))

    def test_waits_no_longer_than_the_limit(self):
        self.assertEqual(self.outcome(situations.Situation, "time.sleep(60)", limit=0.2), Outcome.WAITING)

    def test_finds_what_was_written_two_folders_up(self):
        self.assertEqual(self.outcome(situations.NameOutside, "open('../../outside.iso', 'w')"), Outcome.OUTSIDE)

    def test_kills_in_the_middle_and_starts_again(self):
        # Only the second run brings a file, and there is none where the first one was let end.
        lines = ("if os.path.exists('begun'):", *(f"    {line}" for line in FETCH), "else:", "    open('begun', 'w')",
                 "    urllib.request.urlopen(sys.argv[1]).read()", "    os.remove('begun')", "    time.sleep(60)")
        self.assertEqual(self.outcome(situations.Killed, *lines, rate=8 * MIB), Outcome.RIGHT)

    def test_does_to_the_disk_what_a_situation_says(self):
        # The end is 0 only where the part is as short as it was to be cut.
        look = "sys.exit(os.path.getsize('part') != 1 << 20)"
        begin = ["open('part', 'wb').write(bytes(2 << 20))", "urllib.request.urlopen(sys.argv[1]).read()"]
        self.assertEqual(self.outcome(situations.CutOnDiskAmid, *begin, look, rate=8 * MIB), Outcome.NOTHING)
        lines = ("if os.path.exists('part'):", f"    {look}", *begin, "time.sleep(60)")
        self.assertEqual(self.outcome(situations.CutOnDiskBetween, *lines, rate=16 * MIB), Outcome.NOTHING)

    def test_starts_again_after_a_failure(self):
        # Every start counts, and the last start that the situation allows brings the file.
        lines = ("count = len(os.listdir())", "open(f'start{count}', 'w')",
                 f"if count < {situations.CutAndResumed.starts_again}: sys.exit(1)", "open('image.iso', 'wb').write(b'')")
        self.assertEqual(self.outcome(situations.CutAndResumed, *lines), Outcome.WRONG)

    def test_gives_no_proxy_and_no_home_of_a_person(self):
        lines = ("known = {'PATH', 'LD_LIBRARY_PATH', 'LC_ALL', 'LC_CTYPE', 'HOME', 'TMPDIR', 'XDG_RUNTIME_DIR'}",
                 "sys.exit(not (set(os.environ) <= known and os.environ['HOME'].endswith('/home')))")
        self.assertEqual(self.outcome(situations.Situation, *lines), Outcome.NOTHING)


class TestPage(unittest.TestCase):
    def text(self, of: dict[str, list[Outcome]], kind: type[situations.Situation] = situations.ShortBody) -> str:
        program = Program("tributary", sys.executable)
        return fault_table.text([fault_table.Row(kind, of)], [program], "the command", 2, 30)

    def test_has_a_cell_for_each_program_and_a_dash_for_who_is_missing(self):
        said = self.text({"tributary": [Outcome.FAILED, Outcome.FAILED]})
        self.assertIn("| a body shorter than its Content-Length | says that it failed | - | - | - | - |", said)
        self.assertIn("| wrong files | **0 of 1** | - | - | - | - |", said)
        self.assertIn("Not installed here, and so dashes: aria2c, axel, curl, wget2.", said)

    def test_says_what_was_done_and_with_what(self):
        said = self.text({"tributary": [Outcome.RIGHT]})
        for what in ("`the command`", situations.ShortBody.sentence(), "`tributary-cli get --quiet", "`--mirror MIRROR`"):
            self.assertIn(what, said)

    def test_hides_no_wrong_file(self):
        said = self.text({"tributary": [Outcome.RIGHT, Outcome.WRONG]})
        self.assertIn("**WRONG FILE, exit 0** (1 of 2), right file (1 of 2)", said)
        self.assertIn("| wrong files | **1 of 1** |", said)
        self.assertIn("where it could have known: a body shorter than its Content-Length.", said)
        self.assertIn("where nobody can know", self.text({"tributary": [Outcome.WRONG]}, situations.WrongByte))

    def test_says_where_another_program_is_better(self):
        said = self.text({"tributary": [Outcome.WAITING], "curl": [Outcome.RIGHT]})
        self.assertIn("Another program has the right file, and Tributary has none: a body shorter", said)


if __name__ == "__main__":
    unittest.main()
