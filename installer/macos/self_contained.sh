#!/usr/bin/env bash
# self_contained.sh APP: stops where something in the app would be loaded from the computer that made it.
set -euo pipefail
[ $# = 1 ] || { sed -n 's/^# \(self_contained.sh .*\): .*/usage: \1/p' "$0" >&2; exit 2; }
# What is no program and no library makes otool end with a failure.
loaded=$(find "$1/Contents" -type f -exec otool -L {} + 2>/dev/null | grep "^$(printf '\t')" || true)
[ -n "$loaded" ] || { echo "self_contained.sh: otool finds no program in $1" >&2; exit 1; }
if foreign=$(grep -E '^[[:space:]]*(/opt/homebrew|/usr/local)/' <<<"$loaded"); then
    echo "self_contained.sh: $1 would load this from Homebrew's folders:" >&2
    sort -u <<<"$foreign" >&2
    exit 1
fi
