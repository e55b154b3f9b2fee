#include "tests/support/checks/file_check.h"

#include "tests/support/checks/shared_read.h"

#include <algorithm>

namespace tributary::test {

namespace {

constexpr qint64 step = 1 << 20;

QString differenceAt(QFile& file, const VirtualFile& expected, qint64 at, qint64 length)
{
    const QByteArray ours = expected.bytes(at, at + length);
    const QByteArray theirs = file.read(length);
    if (theirs == ours)
        return {};
    const auto [our, their] = std::ranges::mismatch(ours, theirs);
    return QStringLiteral("differs from byte %1 on").arg(at + (our - ours.begin()));
}

} // namespace

QString differenceFrom(const VirtualFile& expected, const QString& path, ByteRange stretch)
{
    QFile file(path);
    if (!openShared(file) || !file.seek(stretch.begin))
        return QStringLiteral("%1: %2").arg(path, file.errorString());
    for (qint64 at = stretch.begin; at < stretch.end; at += step) {
        const QString difference = differenceAt(file, expected, at, std::min(step, stretch.end - at));
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

QString differenceFrom(const VirtualFile& expected, const QString& path)
{
    QString difference = differenceFrom(expected, path, {0, expected.size});
    const qint64 size = QFile(path).size();
    if (difference.isEmpty() && size != expected.size)
        return QStringLiteral("has %1 bytes instead of %2").arg(size).arg(expected.size);
    return difference;
}

bool flipByte(QFile& edited, qint64 at)
{
    char byte = 0;
    if (!edited.seek(at) || edited.read(&byte, 1) != 1 || !edited.seek(at))
        return false;
    byte = static_cast<char>(byte ^ 0x10);
    return edited.write(&byte, 1) == 1;
}

} // namespace tributary::test
