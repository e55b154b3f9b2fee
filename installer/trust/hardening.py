#!/usr/bin/env python3
"""Reads in programs for Linux whether they were built as cmake/TributaryHardening.cmake asks.

  hardening.py PROGRAM...       names what is missing and fails
"""
import re
import subprocess
import sys


def readelf(path, *what):
    done = subprocess.run(["readelf", "--wide", *what, str(path)], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    return done.stdout


def share_of_landing_places(path):
    """Which part of the functions begins with what an indirect branch has to land on; the linker's own tables don't count."""
    code = subprocess.run(["objdump", "-d", "-j", ".text", "--no-show-raw-insn", str(path)], capture_output=True, text=True,
                          check=True).stdout
    described = len(re.findall(r"\bFDE\b", readelf(path, "--debug-dump=frames")))
    return len(re.findall(r"\bendbr64\b|\bbti\b|\bpaciasp\b", code)) / max(described, 1)


def functions(symbols):
    """Names of functions in what readelf says of dynamic symbols. Where a library picks one of several for the processor, a program
    has the kind that linkers write for it: that of functions, or one that readelf has no name for in a program of this system."""
    kinds = r"(?:\bFUNC\b|\bIFUNC\b|<OS specific>: 10)"
    return re.findall(kinds + r".*?\s(\S+?)(?:@\S+)?(?: \(\d+\))?$", symbols, re.M)


def missing_in(path):
    """What is missing in a linked program, in words."""
    header, segments, dynamic = (readelf(path, what) for what in ("--file-header", "--program-headers", "--dynamic"))
    used = functions(readelf(path, "--dyn-syms"))
    stack = re.search(r"GNU_STACK\s+(?:0x\w+\s+)+(\w*)", segments)
    faults = []
    if not re.search(r"Type:\s+DYN", header) or "(DEBUG)" not in dynamic:
        faults.append("it is not position-independent (PIE)")
    if "GNU_RELRO" not in segments:
        faults.append("its relocated data stays writable (RELRO)")
    if not re.search(r"FLAGS.*\b(BIND_)?NOW\b", dynamic):
        faults.append("functions are bound when they are called first (-z now)")
    if not stack or "E" in stack.group(1):
        faults.append("its stack can be executed")
    if "__stack_chk_fail" not in used:
        faults.append("it has no stack protector")
    if not any(name.endswith("_chk") and name != "__stack_chk_fail" for name in used):
        faults.append("no call is fortified (_FORTIFY_SOURCE)")
    # Parts of functions that are set apart, and those that nobody calls by their address, need none.
    if re.search("X86-64|AArch64", header) and share_of_landing_places(path) < 0.25:
        faults.append("branches may land anywhere (-fcf-protection)")
    return faults


def judge_programs(missing):
    """Names what each program of the command line lacks by that function, and fails where one lacks something."""
    found = [f"{path}: {fault}" for path in sys.argv[1:] for fault in missing(path)]
    print("\n".join(found))
    sys.exit(1 if found or len(sys.argv) < 2 else 0)


if __name__ == "__main__":
    judge_programs(missing_in)
