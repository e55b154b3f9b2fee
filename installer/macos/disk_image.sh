#!/usr/bin/env bash
# disk_image.sh FOLDER: builds the programs and puts Tributary.app with its Qt into a disk image in FOLDER.
#
# TRIBUTARY_SIGN_AS         a "Developer ID Application" of the keychain; without one the app is signed by nobody in
#                           particular, as Apple silicon wants at least that, and Gatekeeper refuses it: since macOS 15 its
#                           box offers no way around, and the person has to choose "Open Anyway" in the system's settings,
#                           under Privacy & Security
# TRIBUTARY_NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to call the credentials
set -euo pipefail
[ $# = 1 ] || { sed -n 's/^# \(disk_image.sh .*\)/usage: \1/p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
mkdir -p "$1"
folder=$(cd "$1" && pwd -P)
sign_as=${TRIBUTARY_SIGN_AS:--}
notary=${TRIBUTARY_NOTARY_PROFILE:-}
[ -z "$notary" ] || [ "$sign_as" != - ] || { echo "only what is signed can be notarised: set TRIBUTARY_SIGN_AS" >&2; exit 2; }

cd "$root"
# Homebrew's libraries run on the first macOS of this one's number. Our own programs would ask for the very release that this is.
system=$(sw_vers -productVersion)
cmake --preset release -DBUILD_TESTING=OFF "-DCMAKE_OSX_DEPLOYMENT_TARGET=${system%%.*}.0"
cmake --build build/release
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What is installed has been through macdeployqt.
cmake --install build/release --prefix "$work/image" --component programs
app=$work/image/tributary.app
mv "$work/image/bin/tributary-cli" "$app/Contents/MacOS/"
rmdir "$work/image/bin"
"$here/deploy_qt.sh" macdeployqt "$app" "-executable=$app/Contents/MacOS/tributary-cli"
"$here/self_contained.sh" "$app"
"$here/hardened.sh" "$app/Contents/MacOS/tributary" "$app/Contents/MacOS/tributary-cli"
brew=$(brew --prefix)
python3 "$here/belongings.py" licences "$app" "$brew"

# Homebrew builds Qt for no older macOS than the one it is on, whatever our own programs would run on.
oldest=$("$here/oldest_system.sh" "$app")
plutil -replace LSMinimumSystemVersion -string "$oldest" "$app/Contents/Info.plist"

hardened=()
[ "$sign_as" = - ] || hardened=(--options runtime --timestamp)
# Inside out: a signature covers those below it.
find "$app/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune -print0 |
    xargs -0 codesign --force --sign "$sign_as" ${hardened[@]+"${hardened[@]}"}
for part in "$app/Contents/MacOS/tributary-cli" "$app"; do
    codesign --force --sign "$sign_as" ${hardened[@]+"${hardened[@]}"} --entitlements "$here/entitlements.plist" "$part"
done
codesign --verify --deep --strict "$app"
# Once the app is copied out of the image, Gatekeeper asks Apple about it, unless it has a ticket of its own.
if [ -n "$notary" ]; then
    ditto -c -k --keepParent "$app" "$work/app.zip"
    xcrun notarytool submit "$work/app.zip" --keychain-profile "$notary" --wait
    xcrun stapler staple "$app"
fi

ln -s /Applications "$work/image/Applications"
cp "$root/LICENSE" "$work/image/"
image=$folder/Tributary-$version-$(uname -m).dmg
hdiutil create -ov -volname Tributary -fs HFS+ -format UDZO -srcfolder "$work/image" "$image"
[ "$sign_as" = - ] || codesign --sign "$sign_as" --timestamp "$image"
if [ -n "$notary" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$notary" --wait
    xcrun stapler staple "$image"
fi
# The image's checksum stands in its bill, so this comes last.
python3 "$here/belongings.py" bill "$app" "$brew" "$image" "$version"
echo "made $image"
