#!/usr/bin/env bash
# make_qt.sh FOLDER: makes the Qt for 64-bit Windows that the programs are built with, from the sources of this Debian's own
# packages, so that the tools of its Qt (moc, rcc) fit. With it QtKeychain, xxHash, and for the tests OpenSSL. About
# 25 minutes on two cores. It needs what ./dev windows installs, and perl and dpkg-dev.
set -euo pipefail

[ $# = 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p "$1" "$1.work"
prefix=$(cd "$1" && pwd -P)
work=$(cd "$1.work" && pwd -P)
jobs=$(getconf _NPROCESSORS_ONLN)
triple=x86_64-w64-mingw32

# Sources come from where the system's packages come from. Lists and archives lie in a folder of their own, so that nobody
# needs to be root and the system's configuration stays as it is.
private_apt() {
    "$1" -q -o Dir::State::lists="$work/apt/lists" -o Dir::Cache="$work/apt/cache" -o Dir::Etc::sourceparts=- \
        -o Dir::Etc::sourcelist="$work/apt/sources.list" -o APT::Get::List-Cleanup=0 "${@:2}"
}

prepare_apt() {
    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    apt-get indextargets --format 'deb-src $(SITE)/ $(CODENAME) $(COMPONENT)' 'Identifier: Packages' |
        grep ' main$' | sort -u >"$work/apt/sources.list"
    private_apt apt-get update
}

# fetch PACKAGE: its source, patched as Debian has it, in work/PACKAGE. Bills of materials name the version that is noted.
fetch() {
    [ ! -d "$work/$1" ] || return 0
    rm -rf "$work/unpacking"
    mkdir "$work/unpacking"
    (cd "$work/unpacking" && private_apt apt-get source "$1")
    mv "$work/unpacking"/*/ "$work/$1"
    printf '%s %s\n' "$1" "$(dpkg-parsechangelog -l "$work/$1/debian/changelog" -S Version)" >>"$prefix/sources.txt"
}

# configured NAME SOURCE WORDS...: a project of CMake's for Windows, built and put into the prefix.
configured() {
    local name=$1 source=$2
    shift 2
    TRIBUTARY_QT_WINDOWS=$prefix cmake -S "$source" -B "$work/build-$name" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$prefix" -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_EXAMPLES=OFF "$@"
    cmake --build "$work/build-$name" --parallel "$jobs"
    cmake --install "$work/build-$name"
}

# Debian's Qt takes SQLite from the system; here its own folder for it is filled with the one file of Debian's source.
put_sqlite_into_qt() {
    local target=$work/qt6-base/src/3rdparty/sqlite
    [ ! -e "$target/sqlite3.c" ] || return 0
    fetch sqlite3
    (cd "$work/sqlite3" && ./configure --disable-tcl && make sqlite3.c)
    mkdir -p "$target"
    cp "$work/sqlite3/sqlite3.c" "$work/sqlite3/sqlite3.h" "$target/"
}

# Debian's source lacks what these two features are compiled from: the header of graphics tablets, and a newer DirectWrite.
leave_out_of_qt() {
    local file=$work/qt6-base/src/plugins/platforms/windows/CMakeLists.txt
    sed -i -E 's/(CONDITION .*)QT_FEATURE_(tabletevent|directwrite3)/\1FALSE/' "$file"
    grep -rlE 'QT_CONFIG\((tabletevent|directwrite3)\)' "$work/qt6-base/src/plugins/platforms/windows" |
        xargs -r sed -i -E 's/QT_CONFIG\((tabletevent|directwrite3)\)/0/g'
}

make_base() {
    local off=
    for feature in opengl opengl_dynamic vulkan pkg_config dbus printsupport direct2d qmake sql_odbc sql_mysql sql_psql \
        system_zlib openssl; do
        off="$off -DFEATURE_$feature=OFF"
    done
    fetch qt6-base
    put_sqlite_into_qt
    leave_out_of_qt
    # shellcheck disable=SC2086
    configured qt6-base "$work/qt6-base" -DINPUT_openssl=no -DFEATURE_schannel=ON $off
}

make_module() {
    fetch "$1"
    configured "$1" "$work/$1"
}

make_keychain() {
    fetch qtkeychain
    configured qtkeychain "$work/qtkeychain" -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF
}

make_openssl() {
    fetch openssl
    # Nothing is to be loaded from a folder that was named here: on Windows it lies on whatever drive is the current one.
    (cd "$work/openssl" && ./Configure mingw64 no-asm no-tests no-autoload-config no-module no-engine shared \
        --cross-compile-prefix=$triple- --prefix="$prefix" --openssldir="C:/Windows/System32/no-openssl" &&
        make -j"$jobs" && make install_sw)
}

make_xxhash() {
    fetch xxhash
    $triple-gcc -O2 -c "$work/xxhash/xxhash.c" -o "$work/xxhash.o"
    mkdir -p "$prefix/lib/pkgconfig" "$prefix/include"
    $triple-ar rcsD "$prefix/lib/libxxhash.a" "$work/xxhash.o"
    cp "$work/xxhash/xxhash.h" "$work/xxhash/xxh3.h" "$prefix/include/"
    cat >"$prefix/lib/pkgconfig/libxxhash.pc" <<END
prefix=$prefix
Name: xxhash
Description: checksums
Version: $(sed -n 's/.*XXH_VERSION_\(MAJOR\|MINOR\|RELEASE\)  *\([0-9]\+\).*/\2/p' "$work/xxhash/xxhash.h" | paste -sd.)
Libs: -L\${prefix}/lib -lxxhash
Cflags: -I\${prefix}/include
END
}

copy_compilers_libraries() {
    local name
    for name in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll zlib1.dll; do
        cp "$($triple-g++-posix -print-file-name=$name)" "$prefix/bin/"
    done
}

prepare_apt
make_xxhash
make_openssl
make_base
make_module qt6-svg
make_keychain
copy_compilers_libraries
touch "$prefix/.made"
rm -rf "$work"
