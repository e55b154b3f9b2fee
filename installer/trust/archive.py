#!/usr/bin/env python3
"""Packs a folder so that the same files always give the same bytes.

  archive.py FOLDER ARCHIVE     .tar.xz or .tar; times are SOURCE_DATE_EPOCH's, names are sorted, nobody's account is in it
"""
import lzma
import os
import pathlib
import sys
import tarfile

LEVEL = 6


def epoch():
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0"))


def entry_for(path, name):
    entry = tarfile.TarInfo(name)
    entry.mtime = epoch()
    entry.uname = entry.gname = "root"
    if path.is_symlink():
        entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, os.readlink(path), 0o777
    elif path.is_dir():
        entry.type, entry.mode = tarfile.DIRTYPE, 0o755
    else:
        entry.size = path.stat().st_size
        entry.mode = 0o755 if os.access(path, os.X_OK) else 0o644
    return entry


def pack(folder, archive):
    folder = pathlib.Path(folder)
    paths = [folder] + sorted(folder.rglob("*"), key=lambda path: path.as_posix())
    with lzma.open(archive, "wb", preset=LEVEL) if archive.endswith(".xz") else open(archive, "wb") as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar:
            for path in paths:
                entry = entry_for(path, path.relative_to(folder.parent).as_posix())
                if entry.isreg():
                    with open(path, "rb") as content:
                        tar.addfile(entry, content)
                else:
                    tar.addfile(entry)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pack(sys.argv[1], sys.argv[2])
