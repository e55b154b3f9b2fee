#pragma once

#include "tests/support/server/scripted_server.h"

namespace tributary::test {

constexpr qint64 mebibyte = 1024 * 1024;

inline QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

inline QString linkOf(const ScriptedServer& server, const QByteArray& target)
{
    return QString::fromLatin1(server.url(target).toEncoded());
}

} // namespace tributary::test
