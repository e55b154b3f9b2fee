#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/posix_calls.h"

#include <algorithm>
#include <sys/xattr.h>

namespace tributary::disk {

namespace {

Outcome<void> setText(int file, const char* name, const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    return done(
        [&] { return ::fsetxattr(file, name, text.constData(), static_cast<size_t>(text.size()), 0); });
}

constexpr const char* brandName = "user.tributary.part";
constexpr qsizetype longestBrand = 512;

} // namespace

Outcome<void> setBrand(int file, const QString&, const QByteArray& brand)
{
    return setText(file, brandName, brand);
}

QByteArray brandOf(int file, const QString&)
{
    QByteArray brand(longestBrand, '\0');
    const ssize_t length = ::fgetxattr(file, brandName, brand.data(), static_cast<size_t>(brand.size()));
    brand.truncate(std::max<ssize_t>(0, length));
    return brand;
}

void removeBrand(int file, const QString&)
{
    (void)::fremovexattr(file, brandName);
}

// The names are from freedesktop.org's list of common attributes.
Outcome<void> markOrigin(int file, const QString&, const QByteArray& origin, const QByteArray& referer)
{
    const auto marked = setText(file, "user.xdg.origin.url", origin);
    const auto led = setText(file, "user.xdg.referrer.url", referer);
    return marked ? led : marked;
}

} // namespace tributary::disk
