#!/bin/sh
# Makes the certificates of the test server anew: an authority that no system knows, and identities signed by it
# that are good, expired, or made for another name, and one signed by nobody but itself; and what a client shows. The keys are public on
# purpose and worth nothing outside of these tests.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

always_from=20200101000000Z
always_to=21250101000000Z
local_names='DNS:localhost,IP:127.0.0.1,IP:::1'

new_key() {
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1-key.pem" 2>/dev/null
}

write_config() { # names
    cat >"$work/config" <<END
[ca]
default_ca = here
[here]
new_certs_dir = $work
database = $work/index
serial = $work/serial
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = $1
[client]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
[req]
distinguished_name = name
[name]
END
    : >"$work/index"
    openssl rand -hex 16 >"$work/serial"
}

# name of the files, extensions, alternative names, from, to, and how it is signed
certify() {
    write_config "$3"
    new_key "$1"
    openssl req -new -config "$work/config" -key "$1-key.pem" -subj "/CN=Tributary test: $1" -out "$work/request"
    name=$1 extensions=$2 from=$4 to=$5
    shift 5
    openssl ca -batch -notext -config "$work/config" -extensions "$extensions" -startdate "$from" -enddate "$to" \
        -in "$work/request" -out "$name.pem" "$@" 2>/dev/null
}

by_authority='-cert authority.pem -keyfile authority-key.pem'

certify authority authority DNS:none $always_from $always_to -selfsign -keyfile authority-key.pem
certify good server "$local_names" $always_from $always_to $by_authority
certify expired server "$local_names" 20200101000000Z 20210101000000Z $by_authority
certify wrong-name server DNS:elsewhere.example $always_from $always_to $by_authority
certify self-signed server "$local_names" $always_from $always_to -selfsign -keyfile self-signed-key.pem

# Nothing else is ever to be signed by it.
rm authority-key.pem

# What a client shows: signed by nobody but itself, its key open, locked, and locked together with it.
certify client client "$local_names" $always_from $always_to -selfsign -keyfile client-key.pem
openssl pkcs8 -topk8 -in client-key.pem -out client-locked-key.pem -passout pass:client-passphrase
openssl pkcs12 -export -in client.pem -inkey client-key.pem -out client.p12 -passout pass:client-passphrase

# Two of one authority that comes along with them: what is wrong with the one is wrong with the other.
certify company authority DNS:none $always_from $always_to -selfsign -keyfile company-key.pem
by_company='-cert company.pem -keyfile company-key.pem'
certify of-company server "$local_names" $always_from $always_to $by_company
certify of-company-renewed server "$local_names" $always_from $always_to $by_company
cat company.pem >>of-company.pem
cat company.pem >>of-company-renewed.pem
rm company.pem company-key.pem
