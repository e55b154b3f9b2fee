#!/usr/bin/env python3
"""Reads in programs for Windows whether they were built as cmake/TributaryHardening.cmake asks.

  hardening_windows.py PROGRAM...       names what is missing and fails

Guarded control flow (CFG) and shadow stacks (CET) are asked of what Microsoft's linker made; MinGW's compiler and linker have none.
"""
import hardening
import portable_executable as pe

# Windows takes fewer random bits for an address where the linker has chosen one below.
LOWEST_BASE = 1 << 32
# By its import, or by the words of its run-time where that is linked in.
STACK_PROTECTOR, ITS_WORDS = "__stack_chk_fail", b"stack smashing detected"


def missing_in_headers(program):
    """What every file lacks that Windows looks for before it starts, a library as well; in words."""
    faults = []
    if not program.asks_for & pe.DYNAMIC_BASE:
        faults.append("it is always loaded at one address (ASLR)")
    if not program.asks_for & pe.HIGH_ENTROPY or program.image_base < LOWEST_BASE:
        faults.append("its address has few random bits (high-entropy ASLR)")
    if program.characteristics & pe.RELOCATIONS_STRIPPED or program.relocated() == 0:
        faults.append("it has no relocations, without which it can't be loaded elsewhere")
    if not program.asks_for & pe.NX_COMPATIBLE:
        faults.append("its data can be executed (DEP)")
    if any(may & pe.EXECUTED and may & pe.WRITTEN for *_, may in program.sections):
        faults.append("a section can be both written and executed")
    return faults


def missing_in(path):
    """What is missing in a program of ours, in words."""
    program = pe.PortableExecutable(path)
    faults = missing_in_headers(program)
    if program.is_by_microsoft():
        if not program.asks_for & pe.GUARDS_FLOW:
            faults.append("calls may land anywhere (CFG)")
        if not program.asks_for_more() & pe.BEARS_SHADOW_STACKS:
            faults.append("functions may return anywhere (CET)")
    elif ITS_WORDS not in program.content and not any(STACK_PROTECTOR in names for names in program.imports().values()):
        faults.append("it has no stack protector")
    return faults


if __name__ == "__main__":
    hardening.judge_programs(missing_in)
