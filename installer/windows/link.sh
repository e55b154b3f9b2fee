#!/bin/sh
# For g++ -wrapper: has LLVM's linker do what the compiler would tell Debian's own to do, which takes ten times as long. Debian's
# compiler for Windows knows its linker by its path and so doesn't heed -fuse-ld.
case $1 in
*/collect2)
    shift
    exec ld.lld "$@"
    ;;
esac
exec "$@"
