"""What a program or DLL for Windows tells in its headers, read without a compiler's tools."""
import pathlib
import re
import struct

RELOCATIONS_STRIPPED = 0x0001
HIGH_ENTROPY, DYNAMIC_BASE, NX_COMPATIBLE, GUARDS_FLOW = 0x0020, 0x0040, 0x0100, 0x4000
EXECUTED, WRITTEN = 0x20000000, 0x80000000
FOR_64_BIT = 0x20b
# Which entry of the directory tells where they are.
IMPORTS, RELOCATIONS, DEBUG = 1, 5, 6
# A kind of entry of the debug directory, which has more flags, and the flag for shadow stacks.
MORE_FLAGS, BEARS_SHADOW_STACKS = 20, 0x1
BY_NUMBER = 1 << 63


class PortableExecutable:
    """One file, as its headers describe it; only those for 64-bit are understood."""

    def __init__(self, path):
        self.content = pathlib.Path(path).read_bytes()
        self.header = self.number("<I", 0x3c) if self.content[:2] == b"MZ" and len(self.content) > 0x40 else 0
        optional = self.header + 24
        if self.content[self.header:self.header + 4] != b"PE\0\0" or self.number("<H", optional) != FOR_64_BIT:
            raise SystemExit(f"{path} is no program for 64-bit Windows")
        self.characteristics = self.number("<H", self.header + 22)
        self.image_base = self.number("<Q", optional + 24)
        self.asks_for = self.number("<H", optional + 70)
        directory = self.number("<I", optional + 108)
        self.directory = [struct.unpack_from("<II", self.content, optional + 112 + 8 * each) for each in range(directory)]
        first = optional + self.number("<H", self.header + 20)
        self.sections = [self.section(first + 40 * each) for each in range(self.number("<H", self.header + 6))]

    def number(self, form, at):
        return struct.unpack_from(form, self.content, at)[0]

    def section(self, at):
        """(address in memory, its size in the file, place in the file, what may be done with it)"""
        address, stored, place = struct.unpack_from("<III", self.content, at + 12)
        return address, stored, place, self.number("<I", at + 36)

    def place_of(self, address):
        """Where in the file lies what is at this address in memory."""
        for start, stored, place, _ in self.sections:
            if start <= address < start + stored:
                return place + address - start
        raise SystemExit(f"no section has the address {address:#x}")

    def part(self, which):
        """The bytes of an entry of the directory, or none."""
        address, size = self.directory[which] if which < len(self.directory) else (0, 0)
        if size == 0:
            return b""
        place = self.place_of(address)
        return self.content[place:place + size]

    def relocated(self):
        """How many places are mended where it is loaded elsewhere than it was linked for."""
        blocks, count, at = self.part(RELOCATIONS), 0, 0
        while at + 8 <= len(blocks):
            size = struct.unpack_from("<I", blocks, at + 4)[0]
            if size < 8:
                break
            entries = struct.unpack_from(f"<{(size - 8) // 2}H", blocks, at + 8)
            # Entries of kind 0 only fill the block.
            count += sum(1 for entry in entries if entry >> 12)
            at += size
        return count

    def text_at(self, place):
        return self.content[place:self.content.index(b"\0", place)].decode("latin-1")

    def imports(self):
        """{DLL: the names that are taken from it}; what is taken by its number has none."""
        found = {}
        table = self.part(IMPORTS)
        for at in range(0, len(table) - 19, 20):
            names, _, _, dll, addresses = struct.unpack_from("<IIIII", table, at)
            if dll == 0:
                break
            found[self.text_at(self.place_of(dll))] = self.names_at(self.place_of(names or addresses))
        return found

    def names_at(self, place):
        found = []
        while (entry := self.number("<Q", place)) != 0:
            if not entry & BY_NUMBER:
                # Two bytes of a hint come before the name.
                found.append(self.text_at(self.place_of(entry) + 2))
            place += 8
        return found

    def is_by_microsoft(self):
        """Whether Microsoft's linker made it, which leaves a table of the tools behind the DOS program."""
        return b"Rich" in self.content[0x40:self.header]

    def asks_for_more(self):
        """The flags for which the headers had no room."""
        table, flags = self.part(DEBUG), 0
        for at in range(0, len(table) - 27, 28):
            kind, size, _, place = struct.unpack_from("<IIII", table, at + 12)
            if kind == MORE_FLAGS and size >= 4:
                flags |= self.number("<I", place)
        return flags

    def version(self):
        """That of the resource about the file, as text, or None where there is none."""
        at = self.content.find(struct.pack("<II", 0xFEEF04BD, 0x00010000))
        if at < 0:
            return None
        high, low = struct.unpack_from("<II", self.content, at + 8)
        parts = [high >> 16, high & 0xffff, low >> 16, low & 0xffff]
        return ".".join(map(str, parts if parts[3] else parts[:3]))

    def found(self, pattern):
        """What a pattern's first group says in it, or None."""
        match = re.search(pattern, self.content)
        return match and match.group(1).decode()
