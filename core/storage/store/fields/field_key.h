#pragma once

#include <QLatin1String>
#include <QtGlobal>

#include <iterator>
#include <limits>
#include <string_view>

namespace tributary {

// The name that a kept member has in a list: "name", or "part.name" where it is in an object of its own.
// Records have no names.
struct FieldKey
{
    QLatin1String whole;
    QLatin1String part;
    QLatin1String name;

    consteval FieldKey(const char* key)
        : FieldKey(key, std::ssize(std::string_view(key)),
                   static_cast<qsizetype>(std::string_view(key).find('.') + 1))
    {
    }

private:
    // The name begins behind the dot, or with the key.
    consteval FieldKey(const char* key, qsizetype size, qsizetype begin)
        : whole(key, size)
        , part(key, begin == 0 ? 0 : begin - 1)
        , name(key + begin, size - begin)
    {
    }
};

// The numbers that are right in a list. Records have what this program once wrote, and no such bounds.
struct NumberRange
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

// How a record says that there is no checksum: by the mark of an optional field, or by a text of no length,
// which takes less in the many records that end there.
enum class NoChecksum : quint8 { Mark, EmptyText };

} // namespace tributary
