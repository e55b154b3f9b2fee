#!/usr/bin/env bash
# deploy_qt.sh MACDEPLOYQT APP [WORDS...]: has Qt's tool put Qt into the app, and stops where the tool was at a loss. By itself it
# says that all went well, whatever it could not find.
set -euo pipefail
[ $# -ge 2 ] || { sed -n 's/^# \(deploy_qt.sh .*\): .*/usage: \1/p' "$0" >&2; exit 2; }
# Homebrew has a folder for each of Qt's modules, whose libraries know nothing of the other folders, and links to all in one.
libraries=()
if command -v brew >/dev/null; then
    libraries=("-libpath=$(brew --prefix)/lib")
fi
ended=0
said=$("$@" ${libraries[@]+"${libraries[@]}"} 2>&1) || ended=$?
printf '%s\n' "$said"
if [ "$ended" != 0 ] || grep -q '^ERROR' <<<"$said"; then
    echo "deploy_qt.sh: $2 lacks some of Qt" >&2
    exit 1
fi
