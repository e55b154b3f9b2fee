#!/usr/bin/env bash
# appimage.sh ARCHIVE FOLDER: puts what the portable archive has into an AppImage in FOLDER. appimagetool has to be there,
# and squashfs-tools with it.
set -euo pipefail
[ $# = 2 ] || { sed -n 's/^# \(appimage.sh [A-Z]* [A-Z]*\):.*/usage: \1/p' "$0" >&2; exit 2; }
tool=$(command -v appimagetool) || { echo "appimagetool is missing" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xf "$1" -C "$work"
name=$(basename "$1" .tar.xz)
app=$work/$name
id=org.tributary.Tributary
cp "$app/share/applications/$id.desktop" "$app/share/icons/hicolor/256x256/apps/$id.png" "$app/"
ln -s "$id.png" "$app/.DirIcon"
ln -s tributary "$app/AppRun"
mkdir -p "$2"
ARCH=$(uname -m) "$tool" --no-appstream "$app" "$2/$name.AppImage"
