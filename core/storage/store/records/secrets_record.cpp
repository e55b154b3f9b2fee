#include "core/storage/store/records/secrets_record.h"

#include "core/storage/store/records/record.h"

namespace tributary {

namespace {

void write(RecordWriter& out, const Credentials& credentials)
{
    out.text(credentials.user);
    out.text(credentials.password);
}

Credentials readCredentials(RecordReader& in)
{
    Credentials credentials;
    credentials.user = in.text();
    credentials.password = in.text();
    return credentials;
}

void write(RecordWriter& out, const Cookie& cookie)
{
    out.bytes(cookie.name);
    out.bytes(cookie.value);
    out.text(cookie.host);
    out.choice(cookie.reach);
    out.text(cookie.path);
    out.choice(cookie.transport);
    out.optional(cookie.expires, [&](const QDateTime& at) { out.time(at); });
}

Cookie readCookie(RecordReader& in)
{
    Cookie cookie;
    cookie.name = in.bytes().toByteArray();
    cookie.value = in.bytes().toByteArray();
    cookie.host = in.text();
    cookie.reach = in.choice(CookieReach::HostAndBelow);
    cookie.path = in.text();
    cookie.transport = in.choice(CookieTransport::SecureOnly);
    cookie.expires = in.optional([&] { return in.time(); });
    return cookie;
}

} // namespace

QByteArray encodeSecrets(SecretsKey key, const RequestSecrets& secrets)
{
    RecordWriter out;
    const auto login = [&](const Credentials& credentials) { write(out, credentials); };
    out.optional(secrets.credentials, login);
    out.optional(secrets.proxyCredentials, login);
    out.bytes(secrets.cookies);
    out.number(secrets.headers.size());
    for (const Header& header : secrets.headers) {
        out.bytes(header.name);
        out.bytes(header.value);
    }
    out.number(secrets.cookieJar.size());
    for (const Cookie& cookie : secrets.cookieJar)
        write(out, cookie);
    out.number(secrets.mirrors.size());
    for (const auto& mirror : secrets.mirrors)
        out.optional(mirror, login);
    out.text(secrets.keyPassphrase);
    return std::move(out).sealed(RecordKind::Login, key.value);
}

std::optional<RequestSecrets> decodeSecrets(SecretsKey key, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Login, key.value);
    const auto login = [&] { return readCredentials(in); };
    RequestSecrets secrets;
    secrets.credentials = in.optional(login);
    secrets.proxyCredentials = in.optional(login);
    secrets.cookies = in.bytes().toByteArray();
    for (qint64 left = in.count(); left > 0; --left) {
        QByteArray name = in.bytes().toByteArray();
        secrets.headers.append({.name = std::move(name), .value = in.bytes().toByteArray()});
    }
    for (qint64 left = in.count(); left > 0; --left)
        secrets.cookieJar.append(readCookie(in));
    for (qint64 left = in.count(); left > 0; --left)
        secrets.mirrors.append(in.optional(login));
    secrets.keyPassphrase = in.text();
    return in.isWhole() ? std::optional(std::move(secrets)) : std::nullopt;
}

} // namespace tributary
