#include "core/http/headers/gzip_beginning.h"

#include <algorithm>
#include <zlib.h>

namespace tributary {

namespace {

// The method, of which there is one, is a part of it.
constexpr QByteArrayView markOfGzip("\x1f\x8b\x08");
// The largest window, and a head of gzip.
constexpr int windowOfGzip = 15 + 16;

} // namespace

QByteArray inflatedBeginning(QByteArrayView gzip, qsizetype length)
{
    z_stream z{};
    if (inflateInit2(&z, windowOfGzip) != Z_OK)
        return {};
    QByteArray input = gzip.toByteArray();
    QByteArray output(length, Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef*>(input.data());
    z.avail_in = static_cast<uInt>(input.size());
    z.next_out = reinterpret_cast<Bytef*>(output.data());
    z.avail_out = static_cast<uInt>(output.size());
    (void)inflate(&z, Z_SYNC_FLUSH);
    output.truncate(output.size() - static_cast<qsizetype>(z.avail_out));
    inflateEnd(&z);
    return output;
}

bool isNoGzip(QByteArrayView beginning)
{
    return !markOfGzip.startsWith(beginning.first(std::min(beginning.size(), markOfGzip.size())));
}

bool isGzipTwice(QByteArrayView beginning)
{
    return beginning.startsWith(markOfGzip) &&
           QByteArrayView(inflatedBeginning(beginning, markOfGzip.size())) == markOfGzip;
}

} // namespace tributary
