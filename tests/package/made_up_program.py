"""A program for 64-bit Windows as its headers describe it, with nothing to run: what each flag is asked for can be left out."""
import struct

HIGH_ENTROPY, DYNAMIC_BASE, NX_COMPATIBLE, GUARDS_FLOW = 0x20, 0x40, 0x100, 0x4000
BEARS_SHADOW_STACKS = 0x1
ALL = HIGH_ENTROPY | DYNAMIC_BASE | NX_COMPATIBLE
RELOCATIONS_STRIPPED, LARGE, PROGRAM = 0x1, 0x20, 0x2
CODE, READ_ONLY, WRITTEN = 0x60000020, 0x40000040, 0x80000000
HEADER, SECTION, FIRST = 0x80, 0x200, 0x400
PROTECTED = {"libssp-0.dll": ["__stack_chk_fail"]}


def padded(content):
    return content + bytes(-len(content) % SECTION)


def import_table(imports, start):
    """For a section at this address, with the table at its beginning."""
    table, rest, at = b"", b"", start + 20 * (len(imports) + 1)
    for dll, names in imports.items():
        name_at, thunks_at = at, at + len(dll) + 1
        hints_at = thunks_at + 8 * (len(names) + 1)
        hints, thunks = b"", b""
        for name in names:
            thunks += struct.pack("<Q", hints_at + len(hints))
            hints += b"\0\0" + name.encode() + b"\0"
        table += struct.pack("<IIIII", thunks_at, 0, 0, name_at, thunks_at)
        block = dll.encode() + b"\0" + thunks + bytes(8) + hints
        rest += block
        at += len(block)
    return table + bytes(20) + rest


def of_version(*numbers):
    """The resource that tells a file's version, as far as it is looked at."""
    first, second, third, last = (*numbers, 0, 0, 0, 0)[:4]
    return struct.pack("<IIII", 0xFEEF04BD, 0x10000, first << 16 | second, third << 16 | last)


def sections(contents):
    """(their headers, what lies in them) of (name, what may be done with it, content), each on a page of its own."""
    headers, body = b"", b""
    for number, (name, may, content) in enumerate(contents, 1):
        stored = padded(content)
        headers += name.ljust(8, b"\0") + struct.pack("<IIII", len(content), 0x1000 * number, len(stored), FIRST + len(body))
        headers += bytes(12) + struct.pack("<I", may)
        body += stored
    return headers, body


def optional_header(base, asks_for, directory):
    header = bytearray(112)
    struct.pack_into("<H", header, 0, 0x20b)
    struct.pack_into("<Q", header, 24, base)
    struct.pack_into("<H", header, 70, asks_for)
    struct.pack_into("<I", header, 108, len(directory))
    return bytes(header) + b"".join(struct.pack("<II", *each) for each in directory)


def made(asks_for=ALL, characteristics=LARGE | PROGRAM, base=0x140000000, relocated=True, code=CODE, imports=None, words=b"",
         tools=b"", more=None):
    """words: what it has to say beside what it imports; tools: what the linker leaves behind the DOS program; more: the flags that
    the debug directory has."""
    table = import_table(PROTECTED if imports is None else imports, 0x2000)
    # One block for the first page: a 64-bit address at its beginning, and one entry to fill it up.
    relocations = struct.pack("<IIHH", 0x1000, 12, 0xa000, 0) if relocated else b""
    contents = [(b".text", code, b"\xc3"), (b".rdata", READ_ONLY, table + words), (b".reloc", READ_ONLY, relocations)]
    directory = [(0, 0)] * 16
    directory[1] = (0x2000, len(table))
    directory[5] = (0x3000, len(relocations))
    if more is not None:
        # One entry for something else comes first. The flags lie behind both, in the file as in memory.
        at = FIRST + sum(len(padded(content)) for *_, content in contents) + 56
        entries = [struct.pack("<IIHHIIII", 0, 0, 0, 0, kind, 4, 0x4038, place) for kind, place in ((2, 0), (20, at))]
        contents.append((b".debug", READ_ONLY, b"".join(entries) + struct.pack("<I", more)))
        directory[6] = (0x4000, 56)
    headers, body = sections(contents)
    optional = optional_header(base, asks_for, directory)
    start = b"MZ" + bytes(0x3a) + struct.pack("<I", HEADER) + tools
    coff = struct.pack("<HHIIIHH", 0x8664, len(contents), 0, 0, 0, len(optional), characteristics)
    whole = start.ljust(HEADER, b"\0") + b"PE\0\0" + coff + optional + headers
    return whole.ljust(FIRST, b"\0") + body
