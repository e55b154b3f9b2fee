#!/bin/sh
# wine.sh WINE PROGRAM...: runs a program in Wine. What Wine starts beside it goes on and would hold a pipe open, so that who
# reads from that waits for it as well; so the program's words go through a file. Those of a test that fails are in another.
words=$(mktemp) || exit 1
"$@" >"$words" 2>&1 </dev/null
code=$?
cat "$words"
rm -f "$words"
if [ "$code" != 0 ]; then
    for word; do
        case $word in *.txt,txt) cat "${word%,txt}" ;; esac
    done
fi
exit "$code"
