#pragma once

#include "tests/support/checks/shared_read.h"

#include <QDir>
#include <QTemporaryDir>

namespace tributary::test {

// Wine keeps a stream of a file, such as the mark of where it is from, as a file beside it.
inline QStringList withoutStreams(QStringList names)
{
#ifdef Q_OS_WIN
    names.removeIf([](const QString& name) { return name.contains(u':'); });
#endif
    return names;
}

// Everything in a folder, hidden files too, in order of name.
inline QStringList namesIn(const QString& folder)
{
    return withoutStreams(QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name));
}

// A folder of the test's own that goes with it.
class TestFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const { return namesIn(path()); }
    bool has(const QString& name) const { return QFile::exists(path(name)); }
    // Null when there is no such file.
    QByteArray read(const QString& name) const { return sharedRead(path(name)); }
    bool write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    // Whether names that differ in case alone lead to one file here, as on most volumes of Windows and macOS.
    bool ignoresCase() const
    {
        const QString probe = QStringLiteral("probe of case");
        const bool isThere = write(probe, "x") && has(probe.toUpper());
        QFile::remove(path(probe));
        return isThere;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tributary::test
