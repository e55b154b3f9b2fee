#include "core/storage/store/records/secrets_record.h"

#include "core/storage/store/records/record.h"

namespace tributary {

namespace {

constexpr auto describeLogin = [](auto& record, auto& login) {
    record.text("user", login.user);
    record.text("password", login.password);
};

constexpr auto describeHeader = [](auto& record, auto& header) {
    record.bytes("name", header.name);
    record.bytes("value", header.value);
};

constexpr auto describeCookie = [](auto& record, auto& cookie) {
    record.bytes("name", cookie.name);
    record.bytes("value", cookie.value);
    record.text("host", cookie.host);
    record.choice("reach", cookie.reach);
    record.text("path", cookie.path);
    record.choice("transport", cookie.transport);
    record.time("expires", cookie.expires);
};

constexpr auto describeHostLogin = [](auto& record, auto& login) {
    record.optional("host", login.host, [](auto& part, auto& host) { part.text("name", host); });
    record.text("user", login.credentials.user);
    record.text("password", login.credentials.password);
    record.text("server", login.server);
};

constexpr auto ofSecrets = [](auto& record, auto& secrets) {
    record.optional("credentials", secrets.credentials, describeLogin);
    record.optional("proxyCredentials", secrets.proxyCredentials, describeLogin);
    record.bytes("cookies", secrets.cookies);
    record.list("headers", secrets.headers, describeHeader);
    record.list("cookieJar", secrets.cookieJar, describeCookie);
    record.list("mirrors", secrets.mirrors,
                [](auto& item, auto& login) { item.optional("login", login, describeLogin); });
    record.text("keyPassphrase", secrets.keyPassphrase);
    if (record.goesOn())
        record.list("logins", secrets.logins, describeHostLogin);
};

} // namespace

QByteArray encodeSecrets(SecretsKey key, const RequestSecrets& secrets)
{
    return fieldsOf(secrets, ofSecrets).sealed(RecordKind::KeptSecrets, key.value);
}

std::optional<RequestSecrets> decodeSecrets(SecretsKey key, QByteArrayView record)
{
    return readWhole<RequestSecrets>({record, RecordKind::KeptSecrets, key.value}, ofSecrets);
}

} // namespace tributary
