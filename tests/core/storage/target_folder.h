#pragma once

#include "core/engine/file/target_file.h"
#include "core/storage/part/ledger_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tributary::test {

constexpr qint64 mib = 1024 * 1024;
inline const QByteArray ours = ledgerUrlHash(QUrl(QStringLiteral("http://a.example/file.bin")));
inline const QByteArray others = ledgerUrlHash(QUrl(QStringLiteral("http://b.example/file.bin")));

// The finding in one word, or the kind of the error.
QString wordFor(const Expected<TargetFinding>& finding);

// A test of what a download finds in its folder: a new one for each function.
class TargetFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

protected:
    QString path() const { return m_folder->path(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString path(const char* name) const { return path(QString::fromLatin1(name)); }
    QStringList names(const QString& pattern = QStringLiteral("*")) const;
    void removeFolder() { QVERIFY(m_folder->remove()); }
    void put(const char* name, qint64 size, char fill = 'x') const;
    bool isThere(const char* name) const
    {
        return QFileInfo::exists(path(name)) || QFileInfo(path(name)).isSymLink();
    }
    // Makes a part with its brand, as a run of this program leaves it.
    void putPart(const char* name, qint64 size, char fill = 'x', const QByteArray& urlHash = ours) const;
    char firstByteOf(const char* name) const;
    void writeLedger(const char* part, const QByteArray& urlHash, qint64 claimed = 0) const;
    TargetFile target(ConflictPolicy policy, SparedFiles spared = {}, TakenNumbers* taken = nullptr);
    const QStringList& log() const { return m_log; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_log;
};

} // namespace tributary::test
