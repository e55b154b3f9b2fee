#!/bin/sh
# Starts the program of this name in bin/, with substitutes for those libraries that the system has not. On a usual desktop
# none is needed, and the programs in bin/ can be started by themselves.
set -u
me=$(readlink -f "$0")
here=$(dirname "$me")
name=$(basename "$0")
[ -x "$here/bin/$name" ] || name=$(basename "$me")

# The names of what the system's loader does not find, for the program and what Qt would load: once more as long as a
# substitute wants another one. The loader takes a list without regard for spaces in names, so it is asked from here.
path=${LD_LIBRARY_PATH:-}
asked=' '
missing_for() (
    cd "$here" || exit
    # shellcheck disable=SC2086 # patterns
    set -- libssl.so.3 $1
    LD_TRACE_LOADED_OBJECTS=1 LD_LIBRARY_PATH=$path LD_PRELOAD=$* "bin/$name" 2>&1 |
        sed -n -e 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' \
            -e "s/.*object '\([^']*\)' from LD_PRELOAD cannot be preloaded.*/\1/p"
)
plugins='plugins/sqldrivers/*.so plugins/tls/*.so plugins/networkinformation/*.so'
[ "$name" = tributary-cli ] || plugins="$plugins plugins/platforms/*.so plugins/iconengines/*.so plugins/imageformats/*.so"
while :; do
    more=
    for library in $(missing_for "$plugins"); do
        case $asked in *" $library "*) continue ;; esac
        asked="$asked$library "
        [ -d "$here/substitutes/$library" ] || continue
        path=${path:+$path:}$here/substitutes/$library
        more=yes
    done
    [ -n "$more" ] || break
done
if [ -n "$path" ]; then
    LD_LIBRARY_PATH=$path
    export LD_LIBRARY_PATH
fi
exec "$here/bin/$name" "$@"
