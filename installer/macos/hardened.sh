#!/usr/bin/env bash
# hardened.sh PROGRAM...: stops where one always lies at the same address, or has no stack protector.
set -euo pipefail
[ $# -gt 0 ] || { sed -n 's/^# \(hardened.sh .*\): .*/usage: \1/p' "$0" >&2; exit 2; }
for program in "$@"; do
    header=$(otool -hv "$program")
    called=$(nm -u "$program")
    grep -qw PIE <<<"$header" || { echo "hardened.sh: $program always lies at the same address (no PIE)" >&2; exit 1; }
    grep -qw ___stack_chk_fail <<<"$called" || { echo "hardened.sh: $program has no stack protector" >&2; exit 1; }
done
