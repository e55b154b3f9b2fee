#!/usr/bin/env bash
# keychain.sh: puts what signs and notarises into a keychain of its own, which is then the one that is asked. For hosted builds,
# whose own keychain is empty; without TRIBUTARY_CERTIFICATE it does nothing.
#
# TRIBUTARY_CERTIFICATE           the "Developer ID Application" with its private key, PKCS #12 in base64
# TRIBUTARY_CERTIFICATE_PASSWORD  what opens it
# TRIBUTARY_NOTARY_PROFILE        how to call the credentials of the notary; without one nothing is notarised
# TRIBUTARY_NOTARY_KEY            a key of App Store Connect's API, .p8 in base64, and what it is called there:
# TRIBUTARY_NOTARY_KEY_ID, TRIBUTARY_NOTARY_ISSUER
set -euo pipefail
[ -n "${TRIBUTARY_CERTIFICATE:-}" ] || { echo "there is no certificate, so nothing will be signed"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
keychain=${RUNNER_TEMP:-$HOME/Library/Keychains}/tributary.keychain-db
password=$(openssl rand -hex 24)

security create-keychain -p "$password" "$keychain"
# It stays open for the six hours that a hosted build may take.
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security list-keychains -d user -s "$keychain" "$HOME/Library/Keychains/login.keychain-db"
security default-keychain -d user -s "$keychain"

printf %s "$TRIBUTARY_CERTIFICATE" | base64 --decode >"$work/certificate.p12"
security import "$work/certificate.p12" -k "$keychain" -f pkcs12 -P "$TRIBUTARY_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
# Otherwise codesign would ask a person, and nobody is there.
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" >/dev/null

[ -n "${TRIBUTARY_NOTARY_PROFILE:-}" ] || exit 0
printf %s "$TRIBUTARY_NOTARY_KEY" | base64 --decode >"$work/notary.p8"
xcrun notarytool store-credentials "$TRIBUTARY_NOTARY_PROFILE" --key "$work/notary.p8" --key-id "$TRIBUTARY_NOTARY_KEY_ID" \
    --issuer "$TRIBUTARY_NOTARY_ISSUER"
