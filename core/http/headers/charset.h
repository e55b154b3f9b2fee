#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>

namespace tributary {

// A charset under the name that iconv and the number that Windows has for it.
struct Charset
{
    const char* name = "";
    unsigned int codePage = 0;

    friend bool operator==(const Charset& a, const Charset& b) { return a.codePage == b.codePage; }
};

// By a name that headers use; nullopt for one that isn't known here. What anybody may name is not handed to
// the system, whose decoders are many and old.
std::optional<Charset> charsetNamed(const QByteArray& name);
// The charset of old servers and machines where people speak that language; nullopt where that was Latin-1,
// or one that nobody agreed on.
std::optional<Charset> olderCharsetOf(const QLocale& locale);

// Strictly: nullopt for bytes that are not valid in it, and where the system doesn't know it.
std::optional<QString> decodedFrom(const Charset& charset, const QByteArray& bytes);

} // namespace tributary
