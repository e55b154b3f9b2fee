#pragma once

#include "core/values/download/download_error.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

// Checks of the disk for the tests of files at rest.

namespace tributary::test {

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline struct stat statusOf(const QString& path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

template<typename T>
ErrorKind kindOf(const Expected<T>& answer)
{
    return answer ? ErrorKind::Internal : answer.error().kind;
}

// A folder for each test, in the build folder: the system's folder for temporary files may live in memory,
// where nothing is allocated.
class PartFolder
{
public:
    void makeAnew()
    {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::current().filePath(QStringLiteral("part_file-XXXXXX")));
        QVERIFY(m_folder->isValid());
        disk_calls::clear();
    }
    void clear() { m_folder.reset(); }
    QString path() const { return m_folder->path(); }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tributary::test
