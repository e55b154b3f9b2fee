#pragma once

#include <QString>

#include <expected>

namespace tributary {

// A place in a list or document that makes no sense. The reason says what it is or has, and never quotes
// it: a link may hold a password.
struct InputError
{
    qint64 line = 0;
    QString reason;

    friend bool operator==(const InputError&, const InputError&) = default;
};

// A value, or the reason why the text is none.
template<typename T>
using Parsed = std::expected<T, QString>;

inline std::unexpected<QString> nonsense(QString reason)
{
    return std::unexpected(std::move(reason));
}

} // namespace tributary
