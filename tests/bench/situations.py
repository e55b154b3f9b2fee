"""The situations in the table of faults: something that a server, a disk or a person does to a download. Each situation is a
class, whose docstring is its sentence on the page."""

import base64
import contextlib
import enum
import functools
import gzip
import hashlib
import inspect
import pathlib
import random
import threading

from fault_server import MIB, Peer, Request

# No half of it, and no sum of parts, is a round number that something else could be equal to by chance.
SIZE = 8 * MIB + 4321
MIDDLE = 3 * MIB
PAGE = b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form>Please sign in.</form></body></html>\n"


@functools.cache
def content(seed: int, size: int = SIZE) -> bytes:
    return random.Random(seed).randbytes(size)


def digest(of: bytes) -> str:
    return hashlib.sha256(of).hexdigest()


def with_other_byte(of: bytes, at: int) -> bytes:
    return of[:at] + bytes([of[at] ^ 1]) + of[at + 1:]


def largest(folder: pathlib.Path) -> pathlib.Path | None:
    """The largest file in the folder, in which a program has the bytes that have come."""
    files = [path for path in folder.iterdir() if path.is_file()]
    return max(files, key=lambda path: path.stat().st_size, default=None)


class End(enum.Enum):
    """The way in which the first of two runs ends, once 3 MiB of the file were sent."""

    CTRL_C = "Ctrl+C"
    KILL = "kill -9"


class Situation:
    """An honest server with one file, which knows ranges and says an ETag and a date."""

    title = "nothing is wrong"
    name = "image.iso"
    first_run_ends: End | None = None
    starts_again = 0  # as often at most, after failures
    checksum: str | None = None  # that the person gives
    mirrors = 0
    named_by_server = False
    nobody_can_know = False

    def __init__(self):
        self.file = content(1)
        self.run = 1
        self.lock, self.asked = threading.Lock(), 0

    @classmethod
    def sentence(cls) -> str:
        return " ".join(inspect.getdoc(cls).split())

    def right(self) -> set[str]:
        """The SHA-256 of each file that the server had."""
        return {digest(self.file)}

    def paths(self) -> list[str]:
        """What the person asks for: the file, then its mirrors."""
        return [f"/{self.name}", *(f"/mirror{number}/{self.name}" for number in range(1, self.mirrors + 1))]

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, self.file)

    def amid(self, folder: pathlib.Path) -> None:
        """Called once in a situation with one run, when 3 MiB of the file were sent."""

    def before_second_run(self, folder: pathlib.Path) -> None:
        """Called between two runs."""

    def number(self) -> int:
        """Counts the answers: 1 for the first, and one more each time."""
        with self.lock:
            self.asked += 1
            return self.asked

    # Pieces of answers.

    def marks(self, data: bytes) -> list[str]:
        """The header fields by which versions of a file are told apart."""
        mark = digest(data)
        day = 1 + int(mark[:2], 16) % 28
        return [f'ETag: "{mark[:16]}"', f"Last-Modified: {self.weekday(day)}, {day:02} Mar 2024 12:00:00 GMT"]

    @staticmethod
    def weekday(day: int) -> str:
        return ("Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed")[day % 7]

    def honest(self, request: Request, peer: Peer, data: bytes, *more: str) -> None:
        marks = self.marks(data)
        first = request.first
        condition = request.headers.get("if-range")
        if first is not None and condition and not any(mark.endswith(condition) for mark in marks):
            first = None
        if first is None:
            return self.send(request, peer, "200 OK", data, "Accept-Ranges: bytes", *marks, *more)
        if first >= len(data):
            return self.send(request, peer, "416 Range Not Satisfiable", b"", f"Content-Range: bytes */{len(data)}")
        last = request.last(len(data))
        self.part(request, peer, data[first:last + 1], f"bytes {first}-{last}/{len(data)}", *marks, *more)

    def part(self, request: Request, peer: Peer, data: bytes, where: str, *fields: str) -> None:
        self.send(request, peer, "206 Partial Content", data, f"Content-Range: {where}", "Accept-Ranges: bytes", *fields)

    def send(self, request: Request, peer: Peer, status: str, data: bytes, *fields: str) -> None:
        kind = [] if any(field.startswith("Content-Type") for field in fields) else ["Content-Type: application/octet-stream"]
        peer.head(status, f"Content-Length: {len(data)}", *kind, *fields)
        if request.method != "HEAD":
            peer.body(data)

    def page(self, request: Request, peer: Peer) -> None:
        self.send(request, peer, "200 OK", PAGE, "Content-Type: text/html; charset=utf-8")

    def half(self) -> bytes:
        return self.file[:len(self.file) // 2]


class WithoutMarks(Situation):
    """An honest server that says neither an ETag nor a date."""

    def marks(self, data: bytes) -> list[str]:
        return []


class WithoutRanges(Situation):
    """A server that sends the whole file, whatever is asked for, and says how it does that itself."""

    def answer(self, request: Request, peer: Peer) -> None:
        fields = ["Content-Type: application/octet-stream", "Connection: close"]
        if request.method == "HEAD":
            peer.head("200 OK", *fields)
        else:
            self.stream(request, peer, fields)
        peer.finish()

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        raise NotImplementedError


# ---------------------------------------------------------------- one answer ends badly


class ShortBody(WithoutRanges):
    """Each answer ends in the middle of the length that its head names, and the server knows no ranges."""

    title = "a body shorter than its Content-Length"

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        peer.head("200 OK", f"Content-Length: {len(self.file)}", *fields)
        peer.body(self.half())


class ChunksCut(WithoutRanges):
    """Each body comes in chunks and ends in the middle, before the last chunk. Axel speaks HTTP/1.0, which knows no chunks, and
    gets the same bytes without them, so that it can't know."""

    title = "a chunked body that is cut"

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        if request.version == "HTTP/1.0":
            peer.head("200 OK", *fields)
            peer.body(self.half())
        else:
            peer.head("200 OK", "Transfer-Encoding: chunked", *fields)
            peer.chunked(self.half())


class EndsByReset(WithoutRanges):
    """No answer names a length, and the connection is reset in the middle of each."""

    title = "a body without a length that a reset ends"

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        peer.head("200 OK", *fields)
        peer.body(self.half())
        peer.reset()


class EndsEarly(WithoutRanges):
    """No answer names a length, and each connection is closed in order in the middle of the file. Nobody can know that more was to
    come."""

    title = "a body without a length that ends in the middle"
    nobody_can_know = True

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        peer.head("200 OK", *fields)
        peer.body(self.half())


class CutAndResumed(Situation):
    """Each answer is cut after 1 of the 8 MiB, and the server knows ranges. The program is started again after a failure, nine
    times at most."""

    title = "each connection is cut, and ranges work"
    starts_again = 9

    def send(self, request: Request, peer: Peer, status: str, data: bytes, *fields: str) -> None:
        if len(data) <= MIB or request.method == "HEAD":
            return super().send(request, peer, status, data, *fields)
        peer.head(status, f"Content-Length: {len(data)}", "Content-Type: application/octet-stream", *fields)
        peer.body(data[:MIB])
        peer.finish()


class TwoLengths(WithoutRanges):
    """A head has two different Content-Lengths, first that of the file, then one that is half as long. All of the file follows."""

    title = "two Content-Lengths, the wrong one last"

    def lengths(self) -> list[int]:
        return [len(self.file), len(self.file) // 2]

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        peer.head("200 OK", *(f"Content-Length: {length}" for length in self.lengths()), *fields)
        peer.body(self.file)


class TwoLengthsTurned(TwoLengths):
    """A head has two different Content-Lengths, first one that is half as long as the file, then that of the file. All of the file
    follows."""

    title = "two Content-Lengths, the wrong one first"

    def lengths(self) -> list[int]:
        return super().lengths()[::-1]


class CompressedWhole(WithoutRanges):
    """The server sends the file compressed by gzip and says so, whether a program has asked for that or not. The file is what comes
    out of it. Curl would take it out with --compressed."""

    title = "a compressed body that was not asked for"
    name = "table.csv"

    def __init__(self):
        super().__init__()
        self.file = "".join(f"{number};{number * number}\n" for number in range(400_000)).encode()

    def stream(self, request: Request, peer: Peer, fields: list[str]) -> None:
        coded = gzip.compress(self.file, 6)
        peer.head("200 OK", f"Content-Length: {len(coded)}", "Content-Encoding: gzip", *fields)
        peer.body(coded)


# ---------------------------------------------------------------- the file changes


class ChangedUnderway(Situation):
    """The file is replaced by one of the same size after two requests were answered, and each version has an ETag and a date of its
    own. Right is either version, whole. A program with one connection has the old one."""

    title = "the file changes between parallel requests, with its ETag"

    def __init__(self):
        super().__init__()
        self.newer = content(2)

    def right(self) -> set[str]:
        return {digest(self.file), digest(self.newer)}

    def answer(self, request: Request, peer: Peer) -> None:
        old = request.method == "HEAD" or self.number() <= 2
        self.honest(request, peer, self.file if old else self.newer)


class ChangedUnderwayWithoutMarks(ChangedUnderway, WithoutMarks):
    """The file is replaced by one of the same size after two requests were answered, and nothing but the bytes tells: there is no ETag
    and no date. Right is either version, whole. A program with one connection has the old one."""

    title = "the file changes between parallel requests, without an ETag"


class ChangedBetween(ChangedUnderway):
    """The program is ended by Ctrl+C in the middle, the file is replaced by one of the same size with an ETag and a date of its own,
    and the program is started again."""

    title = "the file changes before it is resumed, with its ETag"
    first_run_ends = End.CTRL_C

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, self.file if self.run == 1 else self.newer)


class ChangedBetweenWithoutMarks(ChangedBetween, WithoutMarks):
    """The program is ended by Ctrl+C in the middle, the file is replaced by one of the same size, and the program is started again.
    Nothing but the bytes tells: there is no ETag and no date."""

    title = "the file changes before it is resumed, without an ETag"


class Shrunk(ChangedBetweenWithoutMarks):
    """The program is ended by Ctrl+C in the middle, the file is replaced by one of 2 of the 8 MiB, and the program is started again.
    Requests for a part that lies behind the new end are answered with 416; there is no ETag and no date."""

    title = "416 at the resume of a file that has shrunk"

    def __init__(self):
        super().__init__()
        self.newer = content(3, 2 * MIB)


class OtherTotal(ChangedBetweenWithoutMarks):
    """The program is ended by Ctrl+C in the middle, the file is replaced by one that is longer by 1 MiB, as each 206 says, and the
    program is started again. There is no ETag and no date."""

    title = "206 with another total at the resume"

    def __init__(self):
        super().__init__()
        self.newer = content(4, SIZE + MIB)


class StalePartial(Situation):
    """The unfinished file of another link, which had the same name and size and was ended by Ctrl+C, lies in the folder."""

    title = "an unfinished file of another link lies there"
    first_run_ends = End.CTRL_C

    def __init__(self):
        super().__init__()
        self.old = content(5)

    def paths(self) -> list[str]:
        return [f"/{'old' if self.run == 1 else 'new'}/{self.name}"]

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, self.old if request.path.startswith("/old/") else self.file)


# ---------------------------------------------------------------- ranges that are none, at a resume


class Resumed(Situation):
    """The program is ended by Ctrl+C in the middle, and the server has other manners when it is started again."""

    first_run_ends = End.CTRL_C

    def answer(self, request: Request, peer: Peer) -> None:
        if self.run == 1:
            self.honest(request, peer, self.file)
        else:
            self.later(request, peer)

    def later(self, request: Request, peer: Peer) -> None:
        if request.is_of_a_part:
            self.falsely(request, peer, request.first, request.last(len(self.file)))
        else:
            self.honest(request, peer, self.file)

    def falsely(self, request: Request, peer: Peer, first: int, last: int) -> None:
        raise NotImplementedError


class RangesIgnored(Resumed):
    """The program is ended by Ctrl+C in the middle and started again; by then the server answers requests for a part with the whole file (200)."""

    title = "ranges are ignored at the resume"

    def later(self, request: Request, peer: Peer) -> None:
        self.send(request, peer, "200 OK", self.file, *self.marks(self.file))


class OtherContentRange(Resumed):
    """The program is ended by Ctrl+C in the middle and started again; by then a request for a part is answered with as many bytes of the
    file's beginning, as the Content-Range of the 206 says."""

    title = "206 with another Content-Range at the resume"

    def falsely(self, request: Request, peer: Peer, first: int, last: int) -> None:
        size = last - first + 1
        self.part(request, peer, self.file[:size], f"bytes 0-{size - 1}/{len(self.file)}", *self.marks(self.file))


class OtherOffset(Resumed):
    """The program is ended by Ctrl+C in the middle and started again; by then a request for a part is answered with as many bytes of the
    file's beginning, under the Content-Range that was asked for, as from a script that forgets to go to the place."""

    title = "206 with the right head and bytes of another place at the resume"

    def falsely(self, request: Request, peer: Peer, first: int, last: int) -> None:
        self.part(request, peer, self.file[:last - first + 1], f"bytes {first}-{last}/{len(self.file)}", *self.marks(self.file))


class CompressedParts(Resumed):
    """The program is ended by Ctrl+C in the middle and started again; by then each part is compressed by itself and called so, with the
    Content-Range of the part. The whole file comes as it is."""

    title = "compressed parts at the resume"

    def falsely(self, request: Request, peer: Peer, first: int, last: int) -> None:
        self.part(request, peer, gzip.compress(self.file[first:last + 1], 1), f"bytes {first}-{last}/{len(self.file)}",
                  "Content-Encoding: gzip", *self.marks(self.file))


# ---------------------------------------------------------------- pages in the place of files


class PageAtOnce(Situation):
    """While two answers are underway, any further request is answered with a page that asks to sign in (200, text/html)."""

    title = "a login page at the third connection"

    def __init__(self):
        super().__init__()
        self.underway = 0

    def answer(self, request: Request, peer: Peer) -> None:
        with self.lock:
            self.underway += 1
            too_many = self.underway > 2
        try:
            if too_many:
                self.page(request, peer)
            else:
                super().answer(request, peer)
        finally:
            with self.lock:
                self.underway -= 1


class PageAtResume(Resumed):
    """The program is ended by Ctrl+C in the middle and started again; by then the server answers with a page that asks to sign in (200,
    text/html)."""

    title = "a login page at the resume"

    def later(self, request: Request, peer: Peer) -> None:
        self.page(request, peer)


class PageAtFirst(Situation):
    """The link of an .iso is answered with a page that asks to sign in (200, text/html). A program that fetches whatever there is
    does what it is for; a person who wanted the .iso has another file of that name."""

    title = "a login page from the beginning"

    def answer(self, request: Request, peer: Peer) -> None:
        self.page(request, peer)


class RedirectLoop(Situation):
    """Two links lead to each other."""

    title = "redirects in a circle"

    def answer(self, request: Request, peer: Peer) -> None:
        target = f"/{self.name}" if request.path.startswith("/again/") else f"/again/{self.name}"
        self.send(request, peer, "302 Found", b"", f"Location: {target}")


class NameOutside(Situation):
    """The server names the file ../../outside.iso. Curl and wget2 are told to take the server's name, which others do by
    themselves."""

    title = "a name that leads out of the folder"
    named_by_server = True

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, self.file, 'Content-Disposition: attachment; filename="../../outside.iso"')


# ---------------------------------------------------------------- sources and checksums


class WrongMirror(Situation):
    """Two links are given for one file, and the second has another file of the same size with an ETag of its own."""

    title = "one of two mirrors has another file"
    mirrors = 1

    def __init__(self):
        super().__init__()
        self.other = content(6)

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, self.other if request.path.startswith("/mirror") else self.file)


class WrongMirrorWithChecksum(WrongMirror):
    """Two links are given for one file, and its checksum; the second link has another file of the same size with an ETag of its own."""

    title = "one of two mirrors has another file, and a checksum is given"

    def __init__(self):
        super().__init__()
        self.checksum = digest(self.file)


class WrongByte(Situation):
    """The server sends one wrong byte in every answer, under a right head, and nobody has a checksum. Nobody can know."""

    title = "a wrong byte, and no checksum"
    nobody_can_know = True

    def answer(self, request: Request, peer: Peer) -> None:
        self.honest(request, peer, with_other_byte(self.file, 5 * MIB))


class WrongByteWithDigest(WrongByte):
    """The server sends one wrong byte in every answer, and each head has the digest of the right file (Repr-Digest, and Digest as it
    was called before)."""

    title = "a wrong byte, and a digest in the header"
    nobody_can_know = False

    def marks(self, data: bytes) -> list[str]:
        told = base64.b64encode(bytes.fromhex(digest(self.file))).decode()
        return [*super().marks(data), f"Repr-Digest: sha-256=:{told}:", f"Digest: SHA-256={told}"]


class WrongChecksum(Situation):
    """The checksum that a person gives is that of another file."""

    title = "a checksum that does not match"

    def __init__(self):
        super().__init__()
        self.checksum = digest(b"another file")

    def right(self) -> set[str]:
        return set()


# ---------------------------------------------------------------- servers that are busy or slow


class Busy(Situation):
    """Every other request is refused with 503, and Retry-After asks for a second."""

    title = "503 with Retry-After at every other request"

    def answer(self, request: Request, peer: Peer) -> None:
        if self.number() % 2:
            self.send(request, peer, "503 Service Unavailable", b"", "Retry-After: 1")
        else:
            super().answer(request, peer)


class FirstAnswerHangs(Situation):
    """The first answer that brings bytes does something after 512 KiB; later ones are whole."""

    def send(self, request: Request, peer: Peer, status: str, data: bytes, *fields: str) -> None:
        if request.method == "HEAD" or self.number() > 1:
            return super().send(request, peer, status, data, *fields)
        peer.head(status, f"Content-Length: {len(data)}", "Content-Type: application/octet-stream", *fields)
        peer.body(data[:MIB // 2])
        self.hang(peer, data[MIB // 2:])

    def hang(self, peer: Peer, left: bytes) -> None:
        raise NotImplementedError


class Trickle(FirstAnswerHangs):
    """The first connection brings 400 bytes a second once 512 KiB have come; all later ones are as fast as ever."""

    title = "a trickle on the first connection"

    def hang(self, peer: Peer, left: bytes) -> None:
        peer.body(left, 400)


class TrickleWithoutRanges(Trickle):
    """The server knows no ranges, and its first answer brings 400 bytes a second once 512 KiB have come; all later ones are as fast as
    ever."""

    title = "a trickle in the first answer of a server without ranges"

    def honest(self, request: Request, peer: Peer, data: bytes, *more: str) -> None:
        self.send(request, peer, "200 OK", data, *self.marks(data), *more)


class Silence(FirstAnswerHangs):
    """The first connection falls silent once 512 KiB have come, and stays open; all later ones are as fast as ever."""

    title = "silence on the first connection"

    def hang(self, peer: Peer, left: bytes) -> None:
        peer.stay_silent()


class SilenceWithoutRanges(Silence, TrickleWithoutRanges):
    """The server knows no ranges, and its first answer falls silent once 512 KiB have come; all later ones are as fast as ever."""

    title = "silence in the first answer of a server without ranges"


# ---------------------------------------------------------------- processes and disks


class Killed(Situation):
    """The program is ended by kill -9 in the middle, and started again."""

    title = "kill -9 in the middle, then the same command"
    first_run_ends = End.KILL


class CutOnDiskBetween(Situation):
    """The program is ended by Ctrl+C in the middle; the largest file that the program has left is cut to 1 MiB, as a crash of the system may do;
    then the program is started again."""

    title = "the unfinished file is cut before it is resumed"
    first_run_ends = End.CTRL_C

    def before_second_run(self, folder: pathlib.Path) -> None:
        self.cut(folder)

    @staticmethod
    def cut(folder: pathlib.Path) -> None:
        path = largest(folder)
        if path and path.stat().st_size > MIB:
            with path.open("r+b") as file:
                file.truncate(MIB)


class ChangedOnDiskBetween(Situation):
    """The program is ended by Ctrl+C in the middle; in the largest file that it has left 64 KiB are overwritten with zeros, a quarter of
    a MiB from its beginning; then the program is started again."""

    title = "the unfinished file is changed before it is resumed"
    first_run_ends = End.CTRL_C

    def before_second_run(self, folder: pathlib.Path) -> None:
        path = largest(folder)
        if path and path.stat().st_size > MIB:
            with path.open("r+b") as file:
                file.seek(MIB // 4)
                file.write(bytes(64 * 1024))


class CutOnDiskAmid(Situation):
    """Another program cuts the unfinished file to 1 MiB in the middle of the run."""

    title = "the unfinished file is cut during the run"

    def amid(self, folder: pathlib.Path) -> None:
        with contextlib.suppress(OSError):
            CutOnDiskBetween.cut(folder)


ALL: list[type[Situation]] = [
    ShortBody, ChunksCut, EndsByReset, EndsEarly, CutAndResumed, TwoLengths, TwoLengthsTurned, CompressedWhole,
    ChangedUnderway, ChangedUnderwayWithoutMarks, ChangedBetween, ChangedBetweenWithoutMarks, OtherTotal, Shrunk, StalePartial,
    RangesIgnored, OtherContentRange, OtherOffset, CompressedParts,
    PageAtOnce, PageAtResume, PageAtFirst, RedirectLoop, NameOutside,
    WrongMirror, WrongMirrorWithChecksum, WrongByte, WrongByteWithDigest, WrongChecksum,
    Busy, Trickle, TrickleWithoutRanges, Silence, SilenceWithoutRanges,
    Killed, CutOnDiskBetween, ChangedOnDiskBetween, CutOnDiskAmid,
]
