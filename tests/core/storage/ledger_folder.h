#pragma once

#include "core/storage/part/ledger_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tributary::test {

// A folder that is new for each function, with room for the ledger of one download.
class LedgerFolder
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = inFolder("a.iso.part.ledger");
    }
    QString inFolder(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

inline Ledger ledgerOfSize(qint64 size)
{
    Ledger ledger;
    ledger.urlHash = QByteArray(32, 'u');
    ledger.fileName = QStringLiteral("a.iso");
    ledger.size = size;
    for (qint64 at = 0; at + 10 <= size; at += 10)
        ledger.seals.push_back({.range = {at, at + 10}, .hash = static_cast<quint64>(at)});
    return ledger;
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::optional<Ledger> loaded(const QString& path)
{
    return loadLedger(path).value_or(std::nullopt);
}

} // namespace tributary::test
