#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/posix_calls.h"

#include <algorithm>
#include <ctime>
#include <sys/xattr.h>

namespace tributary::disk {

namespace {

constexpr const char* brandName = "org.tributary.part";
constexpr qsizetype longestBrand = 512;

} // namespace

Outcome<void> setBrand(int file, const QString&, const QByteArray& brand)
{
    return done([&] {
        return ::fsetxattr(file, brandName, brand.constData(), static_cast<size_t>(brand.size()), 0, 0);
    });
}

QByteArray brandOf(int file, const QString&)
{
    QByteArray brand(longestBrand, '\0');
    const ssize_t length =
        ::fgetxattr(file, brandName, brand.data(), static_cast<size_t>(brand.size()), 0, 0);
    brand.truncate(std::max<ssize_t>(0, length));
    return brand;
}

void removeBrand(int file, const QString&)
{
    (void)::fremovexattr(file, brandName, 0);
}

// Flags, time and program: "downloaded from the web, not yet opened". Gatekeeper keeps the links themselves
// in a database of its own.
Outcome<void> markOrigin(int file, const QString&, const QByteArray&, const QByteArray&)
{
    const QByteArray time = QByteArray::number(static_cast<qint64>(std::time(nullptr)), 16);
    const QByteArray text = "0081;" + time + ";Tributary;";
    return done([&] {
        return ::fsetxattr(file, "com.apple.quarantine", text.constData(), static_cast<size_t>(text.size()),
                           0, 0);
    });
}

} // namespace tributary::disk
