#!/bin/sh
# trust_in_wine.sh WINE: has the Windows in WINEPREFIX trust the test authority. Wine's Schannel asks its own store and no
# other, where Windows heeds the authorities that a program brings along.
set -eu
certificate=$(dirname "$0")/authority.pem
name=$(openssl x509 -in "$certificate" -noout -fingerprint -sha1 | sed 's/.*=//; s/://g')
# One property, the certificate itself (32), with its length, as a store keeps it.
blob=$(openssl x509 -in "$certificate" -outform der | python3 -c '
import struct, sys
der = sys.stdin.buffer.read()
print((struct.pack("<III", 32, 1, len(der)) + der).hex())')
"$1" reg add "HKCU\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\$name" /v Blob /t REG_BINARY /d "$blob" /f
