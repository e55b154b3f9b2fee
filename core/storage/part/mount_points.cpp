#include "core/storage/part/mount_points.h"

#include <QDir>
#include <QFile>

namespace tributary {

namespace {

constexpr int octal = 8;
constexpr qsizetype octalDigits = 3;

// Spaces, tabs, line ends and backslashes are written as a backslash and three octal digits.
QByteArray unescaped(const QByteArray& field)
{
    QByteArray plain;
    for (qsizetype at = 0; at < field.size(); ++at) {
        bool isNumber = false;
        const int code = field.at(at) == '\\' ? field.mid(at + 1, octalDigits).toInt(&isNumber, octal) : 0;
        plain.append(isNumber ? static_cast<char>(code) : field.at(at));
        at += isNumber ? octalDigits : 0;
    }
    return plain;
}

QString beginningOf(const QString& path)
{
    const bool isOfServer = path.startsWith(QLatin1String("//"));
    const bool hasDrive = path.size() > 1 && path.at(1) == u':';
    return hasDrive ? path.left(2).toUpper() : path.section(u'/', 0, isOfServer ? 3 : 2);
}

} // namespace

MountPoints::MountPoints(const QByteArray& mountinfo)
{
    constexpr qsizetype pointField = 4;
    for (const QByteArray& line : mountinfo.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() > pointField)
            m_points.insert(QFile::decodeName(unescaped(fields.at(pointField))));
    }
}

QString MountPoints::placeOf(const QString& path) const
{
    const QString clean = QDir::cleanPath(path);
    for (QString above = clean; !m_points.isEmpty() && !above.isEmpty(); above = above.section(u'/', 0, -2)) {
        if (m_points.contains(above))
            return above;
    }
    return m_points.contains(QStringLiteral("/")) ? QStringLiteral("/") : beginningOf(clean);
}

QByteArray readMountinfo()
{
#ifdef Q_OS_LINUX
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    if (table.open(QIODevice::ReadOnly))
        return table.readAll();
#endif
    return {};
}

} // namespace tributary
