#!/usr/bin/env bash
# oldest_system.sh APP: says which macOS is the oldest that all programs and libraries in the app run on, and stops where none says so.
set -euo pipefail
[ $# = 1 ] || { sed -n 's/^# \(oldest_system.sh .*\): .*/usage: \1/p' "$0" >&2; exit 2; }
# What is no program and no library makes otool end with a failure.
commands=$(find "$1/Contents" -type f -exec otool -l {} + 2>/dev/null || true)
oldest=$(sed -n 's/^ *minos //p' <<<"$commands" | sort -V | tail -n 1)
[ -n "$oldest" ] || { echo "oldest_system.sh: otool tells of nothing in $1 which macOS it is for" >&2; exit 1; }
echo "$oldest"
